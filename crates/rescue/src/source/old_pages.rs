//! Earlier versions of pages, in the write-ahead log and the rollback journal beside a file.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use migrator::side_file;

/// <https://sqlite.org/fileformat2.html>, 4.1.
const LOG_HEADER_BYTES: u64 = 32;
const FRAME_HEADER_BYTES: usize = 24;

/// The same, 3.
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
const JOURNAL_HEADER_BYTES: usize = 28;

/// A file with earlier versions of pages.
#[derive(Debug)]
pub(crate) enum OldPages {
    Log(File),
    Journal(File),
}

impl OldPages {
    /// What lies beside the file, from before the copy makes one file of it.
    pub(crate) fn beside(db: &Path) -> Vec<Self> {
        let beside = |suffix: &str| -> Option<File> {
            let path = side_file(db, suffix);
            // Neither a pipe nor a device is waited for.
            let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
            is_file.then(|| File::open(path).ok())?
        };
        let log = beside("-wal").map(Self::Log);
        let journal = beside("-journal").map(Self::Journal);
        log.into_iter().chain(journal).collect()
    }

    /// Visits each page in it: its number and its bytes.
    pub(crate) fn each(
        &self,
        page_bytes: usize,
        visit: impl FnMut(u32, &[u8]) -> io::Result<()>,
    ) -> io::Result<()> {
        match self {
            Self::Log(file) => of_log(file, page_bytes, visit),
            Self::Journal(file) => of_journal(file, page_bytes, visit),
        }
    }
}

/// Visits each page in a log, whether it counts or not: its number and its bytes.
fn of_log(
    log: impl Read + Seek,
    page_bytes: usize,
    mut visit: impl FnMut(u32, &[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut log = BufReader::new(log);
    log.seek(SeekFrom::Start(LOG_HEADER_BYTES))?;
    let mut frame = vec![0; FRAME_HEADER_BYTES + page_bytes];
    while fill(&mut log, &mut frame)? {
        visit(number_at(&frame), &frame[FRAME_HEADER_BYTES..])?;
    }
    Ok(())
}

/// Visits each page in a journal: its number and its bytes. A journal that was ended by overwriting its header
/// has its pages still.
fn of_journal(
    journal: impl Read + Seek,
    page_bytes: usize,
    mut visit: impl FnMut(u32, &[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut journal = BufReader::new(journal);
    let mut header = [0; JOURNAL_HEADER_BYTES];
    if !fill(&mut journal, &mut header)? {
        return Ok(());
    }
    let sector = match number_at(&header[20..]) {
        sector if sector.is_power_of_two() && (32..=65536).contains(&sector) => u64::from(sector),
        _ => 512,
    };
    let record_bytes = 4 + page_bytes + 4;
    let mut record = vec![0; record_bytes];
    let mut at = sector;
    loop {
        journal.seek(SeekFrom::Start(at))?;
        if !fill(&mut journal, &mut record)? {
            return Ok(());
        }
        if record.starts_with(&JOURNAL_MAGIC) {
            at += sector;
            continue;
        }
        visit(number_at(&record), &record[4..4 + page_bytes])?;
        at += record_bytes as u64;
        // The next header begins a sector; records up to it are followed by nothing.
        let next_sector = at.next_multiple_of(sector);
        journal.seek(SeekFrom::Start(next_sector))?;
        let mut magic = [0; 8];
        if next_sector != at && fill(&mut journal, &mut magic)? && magic == JOURNAL_MAGIC {
            at = next_sector;
        }
    }
}

fn number_at(bytes: &[u8]) -> u32 {
    bytes
        .first_chunk()
        .map_or(0, |number| u32::from_be_bytes(*number))
}

/// Fills `bytes`; false where there are not so many.
fn fill(from: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match from.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
