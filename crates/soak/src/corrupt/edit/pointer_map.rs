//! The pointer map of a file with auto-vacuum, which says for each page what it is and which page is above
//! it.

use test_support::Random;

use super::page::{any_page, page_range, put, put_page_number, u32_at};
use crate::file_set::FileSet;

/// Where the header says that there is a map.
const LARGEST_ROOT: usize = 52;

/// An entry has another type, or another page above it.
pub(super) fn entry(files: &mut FileSet, random: &mut Random) -> Option<String> {
    if u32_at(&files.main, LARGEST_ROOT)? == 0 {
        return None;
    }
    let map = page_range(&files.main, 2)?;
    let page = any_page(&files.main, random)?.max(3);
    let at = map.start + 5 * (page - 3);
    if at + 5 > map.end {
        return None;
    }
    if random.once_in(2) {
        let new = random.next_u64().to_le_bytes()[0] % 7;
        put(&mut files.main, at, &[new])?;
        return Some(format!("the pointer map says type {new} of page {page}"));
    }
    let parent = any_page(&files.main, random)?;
    put_page_number(&mut files.main, at + 1, parent)?;
    Some(format!(
        "the pointer map says that page {parent} is above page {page}"
    ))
}
