//! The file behind a database: what its path and its first bytes say, without SQLite.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::error::Error;

/// The file format's header (SQLite, "Database File Format", 1.3).
const MAGIC: &[u8] = b"SQLite format 3\0";
pub(crate) const HEADER_BYTES: usize = 100;

/// Retries and delay for a header whose page count exceeds the file: a concurrent commit may not have
/// written its last page yet.
const ATTEMPTS: usize = 3;
const RETRY_DELAY: Duration = Duration::from_millis(50);

/// Path, length and side files of a database file at one moment.
#[derive(Debug, Clone)]
pub(crate) struct Probe {
    /// Absolute and without symbolic links: side files stand beside it, and no path that begins
    /// with `file:` is taken for a URI.
    pub(crate) path: PathBuf,
    pub(crate) len_bytes: u64,
    /// With a journal or a write-ahead log, reading in place would change files.
    pub(crate) needs_copy: bool,
    /// The header or a log beside the file says that SQLite opens it in WAL mode.
    pub(crate) has_log: bool,
}

/// Probes the file at `db`: path and header, without SQLite.
pub(crate) fn probe(db: &Path) -> Result<Probe, Error> {
    let path = fs::canonicalize(db).map_err(|source| Error::open(db, source))?;
    let metadata = fs::metadata(&path).map_err(|source| Error::open(db, source))?;
    if metadata.is_dir() {
        return Err(Error::Directory {
            path: db.to_owned(),
        });
    }
    if !metadata.is_file() {
        return Err(Error::NotAFile {
            path: db.to_owned(),
        });
    }
    for _ in 1..ATTEMPTS {
        match read_probe(db, &path) {
            Err(Error::Truncated { .. } | Error::NotSqlite { .. }) => thread::sleep(RETRY_DELAY),
            found => return found,
        }
    }
    read_probe(db, &path)
}

fn read_probe(db: &Path, path: &Path) -> Result<Probe, Error> {
    let header = read_header(path).map_err(|source| Error::open(db, source))?;
    // After the header: a file that grows meanwhile is not taken for truncated.
    let metadata = fs::metadata(path).map_err(|source| Error::open(db, source))?;
    let wal = side_file(path, "-wal").exists();
    let journal = fs::metadata(side_file(path, "-journal")).is_ok_and(|m| m.len() > 0);
    let len_bytes = metadata.len();
    if len_bytes > 0 {
        check_header(db, &header, len_bytes, wal || journal)?;
    }
    let has_log = wal || in_wal_mode(&header);
    Ok(Probe {
        path: path.to_owned(),
        len_bytes,
        needs_copy: journal || has_log,
        has_log,
    })
}

/// The first bytes of a file, at most as many as SQLite's header has.
fn read_header(path: &Path) -> io::Result<Vec<u8>> {
    let mut header = Vec::with_capacity(HEADER_BYTES);
    File::open(path)?
        .take(HEADER_BYTES as u64)
        .read_to_end(&mut header)?;
    Ok(header)
}

/// The header's read version (same page, 1.3.3): 2 is the write-ahead log.
pub(crate) fn in_wal_mode(header: &[u8]) -> bool {
    header.get(19) == Some(&2)
}

fn check_header(db: &Path, header: &[u8], len_bytes: u64, side_files: bool) -> Result<(), Error> {
    // A hot journal may bring the header back, or take the file back to nothing.
    if !header.starts_with(MAGIC) && !MAGIC.starts_with(header) && !side_files {
        return Err(Error::NotSqlite {
            path: db.to_owned(),
            text: is_text(header),
        });
    }
    // The size in pages is valid only where both change counters agree (same page, 1.3.7).
    let field = |at| big_endian(header, at);
    let expected = if field(24) == field(92) {
        u64::from(field(28)) * u64::from(page_bytes(header))
    } else {
        0
    };
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

/// Printable UTF-8, whose last character may be cut.
fn is_text(bytes: &[u8]) -> bool {
    let printable = |byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 128..);
    let cut_at_most = |error: std::str::Utf8Error| error.error_len().is_none();
    bytes.iter().copied().all(printable) && std::str::from_utf8(bytes).err().is_none_or(cut_at_most)
}

/// The file change counter of the file at `path`; see [`counter_in`].
pub(crate) fn change_counter(path: &Path) -> Result<u32, Error> {
    read_header(path)
        .map(|header| counter_in(&header))
        .map_err(|source| Error::open(path, source))
}

/// The header's file change counter (SQLite, "Database File Format", 1.3.8): in rollback mode
/// each committed write raises it by one. An empty file has no header: it begins at 0.
pub(crate) fn counter_in(header: &[u8]) -> u32 {
    big_endian(header, 24)
}

/// Bytes of a page by the header (same page, 1.3.2); 0 where it has too few bytes.
pub(crate) fn page_bytes(header: &[u8]) -> u32 {
    match header.get(16..18) {
        Some(&[0, 1]) => 65536,
        Some(&[high, low]) => u32::from(high) << 8 | u32::from(low),
        _ => 0,
    }
}

/// The four bytes from `at` as a number; 0 where they are not there.
pub(crate) fn big_endian(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]))
}

/// `name-wal` for `name`.
pub(crate) fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
