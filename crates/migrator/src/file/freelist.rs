//! Free pages: what was deleted may still lie in them.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crate::file::file_header::{HEADER_BYTES, big_endian, page_bytes};

/// How many pages of the freelist hold anything but zeros, of the file at `path`.
///
/// Walks the trunk pages (SQLite, "Database File Format", 1.5) and reads every free page; a trunk page
/// that the file does not have ends the walk. Opens the file once more: no connection of this process
/// may hold a lock on it.
pub(crate) fn pages_with_data(path: &Path) -> io::Result<u64> {
    let mut file = File::open(path)?;
    let mut header = [0; HEADER_BYTES];
    if file.read_exact(&mut header).is_err() {
        return Ok(0);
    }
    let mut left = big_endian(&header, 36);
    let mut trunk = big_endian(&header, 32);
    let mut page = vec![0; page_bytes(&header) as usize];
    let mut with_data = 0;
    while trunk != 0 && left > 0 && read(&mut file, trunk, &mut page)? {
        left -= 1;
        let leaves = big_endian(&page, 4).min(left);
        left -= leaves;
        let entries: Vec<u32> = (0..leaves as usize)
            .map_while(|leaf| {
                page.get(8 + leaf * 4..12 + leaf * 4)
                    .map(|entry| big_endian(entry, 0))
            })
            .collect();
        trunk = big_endian(&page, 0);
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
