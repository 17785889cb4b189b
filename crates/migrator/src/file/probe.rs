//! The file behind a database: what its path and its first bytes say, without SQLite.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::error::Error;
use crate::file::file_header::{check_header, in_wal_mode, read_header};
use crate::file::side_files::SideFiles;

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
    /// Names of the file in all folders: more than one are hard links.
    pub(crate) names: u64,
    /// A journal with content, or a write-ahead log: opening the file would change them.
    pub(crate) has_side_files: bool,
    /// The header or a log beside the file says that SQLite opens it in WAL mode.
    pub(crate) is_in_wal_mode: bool,
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
            Err(Error::Truncated { .. } | Error::NotSqlite { .. } | Error::SideFile { .. }) => {
                thread::sleep(RETRY_DELAY);
            }
            found => return found,
        }
    }
    read_probe(db, &path)
}

fn read_probe(db: &Path, path: &Path) -> Result<Probe, Error> {
    let header = read_header(path).map_err(|source| Error::open(db, source))?;
    // After the header: a file that grows meanwhile is not taken for truncated.
    let metadata = fs::metadata(path).map_err(|source| Error::open(db, source))?;
    let len_bytes = metadata.len();
    let beside = SideFiles::read(db, path, &header, len_bytes)?;
    if len_bytes > 0 {
        let has_side_files = beside.has_log || beside.has_journal;
        check_header(db, &header, len_bytes, has_side_files)?;
    }
    Ok(Probe {
        path: path.to_owned(),
        len_bytes,
        names: names(&metadata),
        has_side_files: beside.has_journal || beside.has_log,
        is_in_wal_mode: beside.has_log || in_wal_mode(&header),
    })
}

#[cfg(unix)]
fn names(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(metadata)
}

#[cfg(not(unix))]
fn names(_: &Metadata) -> u64 {
    1
}
