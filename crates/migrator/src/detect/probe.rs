//! The file behind a database: what its path and its first bytes say, without SQLite.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::detect::file_header::{check_header, in_wal_mode, read_header};
use crate::error::Error;

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

/// `name-wal` for `name`.
pub(crate) fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
