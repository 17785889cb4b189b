//! The free list: its head and count in the header, its trunks and their leaves.

use test_support::Random;

use super::page::{any_page, page_range, put, put_page_number, u32_at};
use crate::file_set::FileSet;

const HEAD: usize = 32;
const COUNT: usize = 36;

/// Where the first trunk page begins; none where the list is empty.
fn first_trunk(files: &FileSet) -> Option<(usize, usize)> {
    let trunk = usize::try_from(u32_at(&files.main, HEAD)?).ok()?;
    Some((trunk, page_range(&files.main, trunk)?.start))
}

/// The list begins at a page that may be in use.
pub(super) fn head(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let page = any_page(&files.main, random)?;
    put_page_number(&mut files.main, HEAD, page)?;
    if u32_at(&files.main, COUNT)? == 0 {
        put_page_number(&mut files.main, COUNT, 1 + random.index(4))?;
    }
    Some(format!("the free list begins at page {page}"))
}

/// The list names a page that may be in use.
pub(super) fn leaf(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (trunk, start) = first_trunk(files)?;
    let leaves = usize::try_from(u32_at(&files.main, start + 4)?).ok()?;
    let page = any_page(&files.main, random)?;
    let at = random.index(leaves.clamp(1, 100));
    put_page_number(&mut files.main, start + 8 + 4 * at, page)?;
    if leaves == 0 {
        put_page_number(&mut files.main, start + 4, 1)?;
    }
    Some(format!(
        "leaf {at} of the trunk page {trunk} is page {page}"
    ))
}

/// The next trunk is any page, or the same one: a list that loops.
pub(super) fn next(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (trunk, start) = first_trunk(files)?;
    let page = if random.once_in(2) {
        trunk
    } else {
        any_page(&files.main, random)?
    };
    put_page_number(&mut files.main, start, page)?;
    let mut done = format!("after the trunk page {trunk} comes page {page}");
    if random.once_in(2) {
        put(&mut files.main, COUNT, &[0x7f, 0xff, 0xff, 0xff])?;
        done.push_str(", and the count is huge");
    }
    Some(done)
}

/// A trunk has more or fewer leaves.
pub(super) fn count(files: &mut FileSet, random: &mut Random) -> Option<String> {
    let (trunk, start) = first_trunk(files)?;
    let leaves = match random.below(3) {
        0 => 0,
        1 => random.index(1 << 8),
        _ => random.index(1 << 31),
    };
    put_page_number(&mut files.main, start + 4, leaves)?;
    Some(format!("the trunk page {trunk} has {leaves} leaves"))
}
