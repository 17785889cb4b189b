//! Free pages: what was deleted may still lie in them.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// How many pages of the freelist hold anything but zeros, of the file at `path`.
///
/// Walks the trunk pages (SQLite, "Database File Format", 1.5) and reads every free page; a
/// freelist that is no list ends the walk. Opens the file once more: no connection of this process
/// may hold a lock on it.
pub(crate) fn pages_with_data(path: &Path) -> io::Result<u64> {
    let mut file = File::open(path)?;
    let mut header = [0; 100];
    if file.read_exact(&mut header).is_err() {
        return Ok(0);
    }
    let page_bytes = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65536,
        bytes => usize::from(bytes),
    };
    let mut left = number(&header, 36);
    let mut trunk = number(&header, 32);
    let mut page = vec![0; page_bytes];
    let mut with_data = 0;
    while trunk != 0 && left > 0 && read(&mut file, trunk, &mut page)? {
        left -= 1;
        let leaves = number(&page, 4).min(left);
        left -= leaves;
        let entries: Vec<u32> = (0..leaves as usize)
            .map_while(|leaf| {
                page.get(8 + leaf * 4..12 + leaf * 4)
                    .map(|entry| number(entry, 0))
            })
            .collect();
        trunk = number(&page, 0);
        let rest = page.get(8 + entries.len() * 4..).unwrap_or_default();
        with_data += u64::from(rest.iter().any(|byte| *byte != 0));
        for leaf in entries {
            let is_there = leaf != 0 && read(&mut file, leaf, &mut page)?;
            with_data += u64::from(is_there && page.iter().any(|byte| *byte != 0));
        }
    }
    Ok(with_data)
}

/// Reads page `number`, counted from 1; whether the file has it.
fn read(file: &mut File, number: u32, page: &mut [u8]) -> io::Result<bool> {
    let Some(before) = number.checked_sub(1) else {
        return Ok(false);
    };
    file.seek(SeekFrom::Start(u64::from(before) * page.len() as u64))?;
    match file.read_exact(page) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]))
}
