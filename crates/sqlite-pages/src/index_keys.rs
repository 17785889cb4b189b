//! The keys of an index, read in the order of the file and not in their own.

use std::io;

use crate::page_set::PageSet;
use crate::source::PageSource;
use crate::tree::MAX_DEPTH;
use crate::tree_page::TreePage;

/// Pages of a level that are asked for at once.
const ASKED_AT_ONCE: usize = 8192;

/// Gives each key of the index with this root to `key`, as the bytes of its record, until that says false.
///
/// False where that happened, or where a page is not as those of a sound index are, or where a key goes on in
/// overflow pages: then what was given is not all, and SQLite has to read the index. An error is one of reading.
pub fn read_index_keys(
    source: &mut (impl PageSource + ?Sized),
    root: u32,
    mut key: impl FnMut(&[u8]) -> bool,
) -> io::Result<bool> {
    let mut seen = PageSet::new(source.pages());
    let header = *source.header();
    let mut bytes = vec![0; header.page_bytes as usize];
    let mut level = vec![root];
    for _ in 0..MAX_DEPTH {
        let (mut below, mut of_level) = (Vec::new(), None);
        for numbers in level.chunks(ASKED_AT_ONCE) {
            let lock_byte_page = header.lock_byte_page();
            if !numbers
                .iter()
                .all(|number| seen.insert(*number) && *number != lock_byte_page)
            {
                return Ok(false);
            }
            source.will_read(numbers);
            for number in numbers {
                source.read(*number, &mut bytes)?;
                let Ok(page) = TreePage::parse(*number, &bytes, &header) else {
                    return Ok(false);
                };
                let kind = page.kind();
                // A root alone may be empty.
                if kind.is_table()
                    || *of_level.get_or_insert(kind) != kind
                    || (page.is_empty() && *number != root)
                {
                    return Ok(false);
                }
                if kind.is_interior() {
                    for child in page.children() {
                        match child {
                            Ok(child) => below.push(child),
                            Err(_) => return Ok(false),
                        }
                    }
                }
                let mut records = page.whole_records();
                if !records.all(|record| record.is_some_and(&mut key)) {
                    return Ok(false);
                }
            }
        }
        if below.is_empty() {
            return Ok(true);
        }
        below.sort_unstable();
        level = below;
    }
    Ok(false)
}
