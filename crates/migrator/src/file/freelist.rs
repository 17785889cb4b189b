//! Free pages: what was deleted may still lie in them.

use std::io;

use sqlite_pages::{FreePage, PageSet, PageSource, walk_freelist};

/// How many pages of the freelist hold anything but zeros.
///
/// Reads every free page, in the order of the file; what is wrong with the list ends the walk.
pub(crate) fn pages_with_data(file: &mut impl PageSource) -> io::Result<u64> {
    let mut free = PageSet::new(file.pages());
    let mut trunks = Vec::new();
    walk_freelist(file, |page| {
        free.insert(page.number());
        if let FreePage::Trunk { number, used_bytes } = page {
            trunks.push((number, used_bytes));
        }
    })?;
    trunks.sort_unstable();
    let mut trunks = trunks.into_iter().peekable();
    let mut page = vec![0; file.header().page_bytes as usize];
    let mut with_data = 0;
    for number in free.in_order() {
        file.read(number, &mut page)?;
        let trunk = trunks.next_if(|(trunk, _)| *trunk == number);
        let used_bytes = trunk.map_or(0, |(_, used_bytes)| used_bytes);
        with_data += u64::from(page[used_bytes..].iter().any(|byte| *byte != 0));
    }
    Ok(with_data)
}
