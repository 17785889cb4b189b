//! The write-ahead log, its index and the rollback journal beside a file: which are there, and which cannot
//! be the file's own.
//!
//! SQLite believes a side file by its name alone. It deletes both beside an empty file, applies a log
//! whatever the header says, and makes a file as long as a journal claims that it was.

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use sqlite_pages::{DatabaseHeader, LogFrames};

use crate::error::Error;
use crate::error::side_file_fault::SideFileFault;
use crate::file::file_header::{big_endian, in_wal_mode};

/// The log's header (SQLite, "WAL-mode File Format", 1.2), and the magic numbers at its start.
pub(super) const WAL_HEADER_BYTES: u64 = 32;
const WAL_MAGIC: [u32; 2] = [0x377f_0682, 0x377f_0683];

/// The journal's header (SQLite, "Database File Format", 3): until the journal is synced, and once it is
/// invalidated, zeros stand in place of the magic number.
pub(super) const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// The side files of a database file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SideFiles {
    /// There is a log; it may be empty.
    pub(crate) has_log: bool,
    /// There is a journal with content.
    pub(crate) has_journal: bool,
}

impl SideFiles {
    /// Looks beside the file at `path`, which has this header and length. `db`: the path as it was given.
    ///
    /// Errors: [`Error::SideFile`]; nothing is opened that could make a reader wait.
    pub(crate) fn read(
        db: &Path,
        path: &Path,
        header: &[u8],
        len_bytes: u64,
    ) -> Result<Self, Error> {
        let side = |suffix| Side::read(db, side_file(path, suffix));
        let (log, journal) = (side("-wal")?, side("-journal")?);
        // What is in the index does not matter: SQLite makes it anew. It must be a file for that.
        regular_file(db, &side_file(path, "-shm"))?;
        let fault = |side: &Side, fault| {
            Err(Error::SideFile {
                path: db.to_owned(),
                side: side.path.clone(),
                fault,
            })
        };
        // A file in WAL mode has its first page before there is a log: whatever is left of one tells of more.
        if len_bytes == 0 && log.len_bytes > 0 {
            return fault(&log, SideFileFault::BesideEmptyFile);
        }
        if log.len_bytes > WAL_HEADER_BYTES {
            // Where a journal is to be rolled back, the header may be of a transaction that never was.
            let is_hot = journal.header.starts_with(&JOURNAL_MAGIC);
            if !is_hot && !in_wal_mode(header) {
                return fault(&log, SideFileFault::LogWithoutLogMode);
            }
            let is_log = WAL_MAGIC.contains(&big_endian(&log.header, 0));
            let page_bytes = DatabaseHeader::page_bytes_in(header);
            let is_of_other_pages = page_bytes != Some(big_endian(&log.header, 8));
            if is_log && in_wal_mode(header) && is_of_other_pages {
                return fault(&log, SideFileFault::OtherPageSize);
            }
        }
        if journal.names_another {
            return fault(&journal, SideFileFault::NamesAnotherFile);
        }
        if journal.header.starts_with(&JOURNAL_MAGIC) {
            let length_before = journal.length_before();
            if len_bytes == 0 && length_before > 0 {
                return fault(&journal, SideFileFault::BesideEmptyFile);
            }
            // What is not in the file any more must be in the journal.
            if length_before > len_bytes.saturating_add(journal.len_bytes) {
                return fault(&journal, SideFileFault::ImpossibleLength);
            }
        }
        Ok(Self {
            has_log: log.is_there,
            has_journal: journal.len_bytes > 0,
        })
    }
}

struct Side {
    path: PathBuf,
    is_there: bool,
    len_bytes: u64,
    /// As many bytes as the header of a log has; that of a journal, as far as it is read, has fewer.
    header: Vec<u8>,
    /// It ends as a journal that names another one (`readSuperJournal` in pager.c).
    names_another: bool,
}

impl Side {
    fn read(db: &Path, path: PathBuf) -> Result<Self, Error> {
        let mut side = Self {
            path,
            is_there: false,
            len_bytes: 0,
            header: Vec::new(),
            names_another: false,
        };
        // Before it is opened: to open a pipe waits for a writer.
        let Some(metadata) = regular_file(db, &side.path)? else {
            return Ok(side);
        };
        side.is_there = true;
        side.len_bytes = metadata.len();
        let read = || -> io::Result<(Vec<u8>, Vec<u8>)> {
            let mut file = File::open(&side.path)?;
            let (mut header, mut end) = (Vec::new(), Vec::new());
            (&file).take(WAL_HEADER_BYTES).read_to_end(&mut header)?;
            file.seek(SeekFrom::Start(side.len_bytes.saturating_sub(8)))?;
            file.take(8).read_to_end(&mut end)?;
            Ok((header, end))
        };
        match read() {
            Ok((header, end)) => {
                side.names_another = end == JOURNAL_MAGIC;
                side.header = header;
            }
            // A server removes its side files at any time.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                side.is_there = false;
                side.len_bytes = 0;
            }
            Err(source) => return Err(Error::open(&side.path, source)),
        }
        Ok(side)
    }

    /// Bytes of the file before the transaction, by the journal; 0 where its page size is impossible, for
    /// SQLite then ends there.
    fn length_before(&self) -> u64 {
        let page_bytes = big_endian(&self.header, 24);
        if !page_bytes.is_power_of_two() || !(512..=65536).contains(&page_bytes) {
            return 0;
        }
        u64::from(big_endian(&self.header, 16)) * u64::from(page_bytes)
    }
}

/// What the file system says of the side file at `side`, which is not opened; none where there is none.
fn regular_file(db: &Path, side: &Path) -> Result<Option<Metadata>, Error> {
    match fs::symlink_metadata(side) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error::open(side, source)),
        Ok(metadata) if metadata.is_file() => Ok(Some(metadata)),
        Ok(_) => Err(Error::SideFile {
            path: db.to_owned(),
            side: side.to_owned(),
            fault: SideFileFault::NotAFile,
        }),
    }
}

/// The log beside the file at `path`; none where there is none.
pub(super) fn open_log(path: &Path) -> io::Result<Option<File>> {
    match File::open(side_file(path, "-wal")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        log => log.map(Some),
    }
}

/// The frames in the log beside the file at `path`; none where there is no log, or one that is empty to SQLite.
pub(super) fn log_frames(path: &Path) -> io::Result<Option<LogFrames<File>>> {
    match open_log(path)? {
        Some(log) => LogFrames::read(log),
        None => Ok(None),
    }
}

/// The path of a file that SQLite keeps beside the database at `path`: `suffix` is `-wal`, `-shm` or `-journal`.
#[must_use]
pub fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
