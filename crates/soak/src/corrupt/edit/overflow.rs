//! Chains of overflow pages, which hold what of a row does not fit on its page.

use test_support::Random;

use super::page::{
    LEAF_TABLE, any_btree_page, any_page, page_size, put_page_number, u32_at, varint,
};
use crate::file_set::FileSet;

/// Where the number of a row's first overflow page stands, in any table.
fn any_chain(files: &FileSet, random: &mut Random) -> Option<usize> {
    let main = &files.main;
    for _ in 0..32 {
        let page = any_btree_page(main, random, &[LEAF_TABLE])?;
        let count = page.cell_count(main);
        if count == 0 {
            continue;
        }
        let cell = page.cell(main, random.index(count))?;
        let (payload, len) = varint(main, cell)?;
        let (_, rowid_len) = varint(main, cell + len)?;
        let usable = page_size(main)? - usize::from(*main.get(20)?);
        let payload = usize::try_from(payload).ok()?;
        if payload > usable - 35 {
            let least = (usable - 12) * 32 / 255 - 23;
            let local = least + (payload - least) % (usable - 4);
            let local = if local <= usable - 35 { local } else { least };
            return Some(cell + len + rowid_len + local);
        }
    }
    None
}

/// A chain begins at any page.
pub(super) fn first(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let at = any_chain(files, random)?;
    let old = u32_at(&files.main, at)?;
    let new = any_page(&files.main, random)?;
    put_page_number(&mut files.main, at, new)?;
    Some(format!(
        "the overflow chain of page {old} begins at page {new}"
    ))
}

/// A chain goes on at any page, at its own first one, or ends early.
pub(super) fn next(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let first = usize::try_from(u32_at(&files.main, any_chain(files, random)?)?).ok()?;
    let start = first.checked_sub(1)? * page_size(&files.main)?;
    let new = match random.below(3) {
        0 => 0,
        1 => first,
        _ => any_page(&files.main, random)?,
    };
    put_page_number(&mut files.main, start, new)?;
    Some(format!("after the overflow page {first} comes page {new}"))
}
