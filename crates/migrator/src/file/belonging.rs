//! Whether a journal or a log belongs to the file beside it.
//!
//! Nothing in either names its file: SQLite believes them, and writes their pages over those of whatever
//! is there. A log that stayed behind when a backup was put back, or a journal of another file, is
//! recognized on a private copy, by what recovering it does there:
//!
//! - The file's change counter (SQLite, "Database File Format", 1.3.8) goes up by one with each
//!   transaction that writes the first page. A journal holds the file of before its transaction: it takes
//!   the counter back by one, or leaves it. A log holds what came after: its first copy of page 1 is at
//!   most one ahead of the file, and its last one is not behind it.
//! - A file that was sound is sound no more, or has not as many pages as its header says.
//!
//! What passes both may still be of another file, which only its content could tell.

use std::io;
use std::path::Path;

use rusqlite::ErrorCode;
use sqlite_facts::quick_check_finds_bad_page;
use sqlite_pages::HEADER_MAGIC;

use crate::error::Error;
use crate::error::side_file_fault::SideFileFault;
use crate::file::file_header::{check_header, counter_in, read_header};
use crate::file::read_lock::connect_with;
use crate::file::side_files::{JOURNAL_MAGIC, WAL_HEADER_BYTES, log_frames, side_file};
use crate::interrupt::Limits;

/// A database and its side file, before SQLite recovers them.
pub(super) struct Belonging {
    header: Vec<u8>,
    len_bytes: u64,
    /// `-wal` or `-journal`.
    pub(super) suffix: &'static str,
    /// Beside a journal: there is a log with frames, which SQLite applies once the journal is rolled back.
    pub(super) has_log_too: bool,
    /// The change counter of the first copy of page 1 in a log.
    first_logged: Option<u32>,
}

impl Belonging {
    /// Reads the database at `path`; none where it has no side file that SQLite would recover.
    pub(super) fn read(path: &Path) -> io::Result<Option<Self>> {
        let header = read_header(path)?;
        let len_bytes = path.metadata()?.len();
        let log = side_file(path, "-wal");
        let has_frames = log.exists() && log.metadata()?.len() > WAL_HEADER_BYTES;
        let journal = side_file(path, "-journal");
        if journal.exists() && read_header(&journal)?.starts_with(&JOURNAL_MAGIC) {
            return Ok(Some(Self {
                header,
                len_bytes,
                suffix: "-journal",
                has_log_too: has_frames,
                first_logged: None,
            }));
        }
        if !has_frames {
            return Ok(None);
        }
        Ok(Some(Self {
            header,
            len_bytes,
            suffix: "-wal",
            has_log_too: false,
            first_logged: first_logged(path)?,
        }))
    }

    /// What the first page of the recovered database says against the side file.
    pub(super) fn fault(&self, path: &Path) -> io::Result<Option<SideFileFault>> {
        let recovered = read_header(path)?;
        let (before, after) = (counter_in(&self.header), counter_in(&recovered));
        let is_ours = if !self.header.starts_with(HEADER_MAGIC) {
            // A crash may have torn what the journal brings back.
            true
        } else if self.suffix == "-journal" {
            before.wrapping_sub(after) <= 1
        } else {
            let ahead = after.wrapping_sub(before);
            // Of how many the log has gone ahead in all.
            let all = self
                .first_logged
                .map_or(0, |first| after.wrapping_sub(first));
            ahead <= all.wrapping_add(1)
        };
        if !is_ours {
            return Ok(Some(SideFileFault::OtherTime));
        }
        let is_whole = |header: &[u8], len_bytes| {
            len_bytes == 0 || check_header(path, header, len_bytes, false).is_ok()
        };
        let was_whole = is_whole(&self.header, self.len_bytes);
        let is_cut = was_whole && !is_whole(&recovered, path.metadata()?.len());
        Ok(is_cut.then_some(SideFileFault::Harmful))
    }
}

/// The change counter in the first copy of page 1 in the log of the database at `path`.
fn first_logged(path: &Path) -> io::Result<Option<u32>> {
    let Some(mut frames) = log_frames(path)? else {
        return Ok(None);
    };
    while let Some(frame) = frames.next_frame()? {
        if frame.page == 1 {
            return Ok(Some(counter_in(frame.bytes)));
        }
    }
    Ok(None)
}

/// Whether every page of the database at `path` is sound, and every index fits its table; none where
/// SQLite cannot say. No other process has the file open, and it has no side files.
pub(super) fn is_sound(path: &Path, limits: Limits<'_>) -> Result<Option<bool>, Error> {
    let conn = connect_with(path, "immutable=1", limits)?;
    let check = || -> rusqlite::Result<bool> {
        let mut statement = conn.prepare("PRAGMA integrity_check(1000)")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if quick_check_finds_bad_page(&row.get::<_, String>(0)?) {
                return Ok(false);
            }
        }
        Ok(true)
    };
    match check() {
        Ok(is_sound) => Ok(Some(is_sound)),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Ok(Some(false)),
            Some(ErrorCode::OperationInterrupted) => Err(Error::sqlite("check the copy")(error)),
            _ => Ok(None),
        },
    }
}
