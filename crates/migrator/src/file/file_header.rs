//! The first 100 bytes of a database file (SQLite, "Database File Format", 1.3): a database or not, whole
//! or truncated, its settings and counters.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

use rusqlite::Connection;
use sqlite_facts::{FileSettings, JournalMode, pragma};
use sqlite_pages::{DatabaseHeader, HEADER_BYTES, HEADER_MAGIC};

use crate::error::Error;

/// What a file's header says; a migration keeps all of it but the numbers of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileHeader {
    /// Page size, encoding, journal mode and auto-vacuum.
    pub settings: FileSettings,
    /// `PRAGMA user_version`.
    pub user_version: i32,
    /// `PRAGMA application_id`.
    pub application_id: i32,
    /// Pages that hold no row. What was deleted may still lie in them.
    pub free_pages: u64,
    /// Pages in all.
    pub pages: u64,
}

impl FileHeader {
    /// Reads it through a view's connection and file: a connection that takes no locks reads no log.
    pub(crate) fn read(conn: &Connection, mut file: &File) -> Result<Self, Error> {
        let mut settings = FileSettings::read(conn).map_err(Error::sqlite("read a setting"))?;
        let mut header = [0; HEADER_BYTES];
        let read = file.rewind().and_then(|()| file.read_exact(&mut header));
        if read.is_ok() && in_wal_mode(&header) {
            settings.journal_mode = JournalMode::Wal;
        }
        let read = || -> rusqlite::Result<Self> {
            Ok(Self {
                settings,
                user_version: pragma(conn, "user_version")?,
                application_id: pragma(conn, "application_id")?,
                free_pages: page_number(conn, "freelist_count")?,
                pages: page_number(conn, "page_count")?,
            })
        };
        read().map_err(Error::sqlite("read a setting"))
    }
}

/// A number of pages, which SQLite shows as negative where a header holds more than 2^31 of them.
fn page_number(conn: &Connection, name: &str) -> rusqlite::Result<u64> {
    let shown: i64 = pragma(conn, name)?;
    Ok(shown.cast_unsigned() & u64::from(u32::MAX))
}

/// The first bytes of a file, at most as many as SQLite's header has.
pub(crate) fn read_header(path: &Path) -> io::Result<Vec<u8>> {
    header_of(&File::open(path)?)
}

/// The first bytes of an open file.
pub(crate) fn header_of(mut file: &File) -> io::Result<Vec<u8>> {
    let mut header = Vec::with_capacity(HEADER_BYTES);
    file.rewind()?;
    file.take(HEADER_BYTES as u64).read_to_end(&mut header)?;
    Ok(header)
}

/// The header's read version (same page, 1.3.3): 2 is the write-ahead log.
pub(crate) fn in_wal_mode(header: &[u8]) -> bool {
    header.get(19) == Some(&2)
}

/// Whether this is the header of a database, and whether the file is as long as it says.
pub(crate) fn check_header(
    db: &Path,
    header: &[u8],
    len_bytes: u64,
    side_files: bool,
) -> Result<(), Error> {
    // A hot journal may bring the header back, or take the file back to nothing.
    if !header.starts_with(HEADER_MAGIC) && !HEADER_MAGIC.starts_with(header) && !side_files {
        return Err(Error::NotSqlite {
            path: db.to_owned(),
            text: is_text(header),
        });
    }
    if !side_files {
        check_versions(db, header)?;
    }
    let expected = DatabaseHeader::parse(header).map_or(0, |header| {
        u64::from(header.pages.unwrap_or(0)) * u64::from(header.page_bytes)
    });
    if header.len() < HEADER_BYTES || (len_bytes < expected && !side_files) {
        let expected = expected.max(HEADER_BYTES as u64);
        return Err(Error::Truncated {
            path: db.to_owned(),
            expected,
            actual: len_bytes,
        });
    }
    Ok(())
}

/// Whether this SQLite may write the file: the versions to write and to read, of which 2 is the newest (same
/// page, 1.3.3).
pub(super) fn check_versions(db: &Path, header: &[u8]) -> Result<(), Error> {
    let versions = header.get(18..20).unwrap_or_default();
    match versions.iter().max() {
        Some(&version) if version > 2 => Err(Error::TooNew {
            path: db.to_owned(),
            version,
        }),
        _ => Ok(()),
    }
}

/// Printable UTF-8, whose last character may be cut.
fn is_text(bytes: &[u8]) -> bool {
    let printable = |byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 128..);
    let cut_at_most = |error: std::str::Utf8Error| error.error_len().is_none();
    bytes.iter().copied().all(printable) && std::str::from_utf8(bytes).err().is_none_or(cut_at_most)
}

/// The header's file change counter (SQLite, "Database File Format", 1.3.8): in rollback mode
/// each committed write raises it by one. An empty file has no header: it begins at 0.
pub(crate) fn counter_in(header: &[u8]) -> u32 {
    big_endian(header, 24)
}

/// The four bytes from `at` as a number; 0 where they are not there.
pub(crate) fn big_endian(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]))
}
