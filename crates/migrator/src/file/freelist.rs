//! Free pages: what was deleted may still lie in them.

use std::io;

use sqlite_pages::{FreePage, PageSource, walk_freelist};

/// Whether any page of the freelist holds anything but zeros.
///
/// Reads free pages until one does, the first trunk's own bytes aside; what is wrong with the list ends the walk.
pub(crate) fn has_data(file: &mut impl PageSource) -> io::Result<bool> {
    let mut free = Vec::new();
    walk_freelist(file, |page| {
        free.push(match page {
            FreePage::Trunk { number, used_bytes } => (number, used_bytes),
            FreePage::Leaf(number) => (number, 0),
        });
    })?;
    free.sort_unstable();
    let mut page = vec![0; file.header().page_bytes as usize];
    for (number, used_bytes) in free {
        file.read(number, &mut page)?;
        if page[used_bytes..].iter().any(|byte| *byte != 0) {
            return Ok(true);
        }
    }
    Ok(false)
}
