//! Edits: the ways in which a file is damaged, each drawn from random numbers, with a sentence about it.

use std::path::Path;

use test_support::Random;

use crate::bases::Base;
use crate::error::Error;
use crate::file_set::FileSet;

mod btree;
mod bytes;
mod free_list;
mod header;
mod overflow;
mod page;
mod pointer_map;
mod schema;
mod side;

/// Makes one edit of a file; none where the file has nothing of the kind.
type Edit = fn(&mut FileSet, &mut Random) -> Option<String>;

/// Kinds of edits on bytes alone.
const EDITS: &[Edit] = &[
    bytes::flip,
    bytes::flip,
    bytes::overwrite,
    bytes::zero_page,
    bytes::swap_pages,
    bytes::copy_page,
    bytes::truncate_at_page,
    bytes::truncate_at_page,
    bytes::truncate_anywhere,
    bytes::append,
    header::field,
    header::field,
    header::journal_mode,
    btree::child,
    btree::cell_count,
    btree::cell_pointer,
    btree::page_type,
    btree::shared_child,
    free_list::head,
    free_list::leaf,
    free_list::next,
    free_list::count,
    overflow::first,
    overflow::next,
    pointer_map::entry,
    side::flip,
    side::overwrite,
    side::truncate,
    side::extend,
    side::remove,
    side::garbage,
    side::empty_main,
];

/// Makes one edit of any kind.
pub(super) fn any(
    files: &mut FileSet,
    random: &mut Random,
    bases: &[Base],
    scratch: &Path,
) -> Result<String, Error> {
    const OF_SCHEMA: usize = 8;
    const OF_OTHERS: usize = 2;
    for _ in 0..32 {
        let kind = random.index(EDITS.len() + OF_SCHEMA + OF_OTHERS);
        let done = match kind.checked_sub(EDITS.len()) {
            None => EDITS[kind](files, random),
            Some(beyond) if beyond < OF_SCHEMA => schema::row(files, random, scratch)?,
            Some(_) => side::of_another(files, random, bases),
        };
        if let Some(done) = done {
            return Ok(done);
        }
    }
    // An empty file has nothing else to edit.
    files.main.push(0);
    Ok("a zero byte is appended".to_owned())
}
