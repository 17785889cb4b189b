//! A connection that only reads, and the lock of a reader.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::Error;
use crate::interrupt::Limits;

/// Longer than a side file is half made.
const PAUSE: Duration = Duration::from_millis(25);

/// Opens a database for reading. Nothing is set that would make SQLite read the schema: a hot journal
/// would be an error here already.
pub(super) fn connect(path: &Path, limits: Limits<'_>) -> Result<Connection, Error> {
    connect_by(path, OpenFlags::empty(), limits)
}

/// The same with parameters of a URI (SQLite, "Uniform Resource Identifiers", 3.3).
pub(super) fn connect_with(
    path: &Path,
    parameters: &str,
    limits: Limits<'_>,
) -> Result<Connection, Error> {
    let mut uri = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    let uri = PathBuf::from(format!("{uri}?mode=ro&{parameters}"));
    connect_by(&uri, OpenFlags::SQLITE_OPEN_URI, limits)
}

fn connect_by(name: &Path, flags: OpenFlags, limits: Limits<'_>) -> Result<Connection, Error> {
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn =
        Connection::open_with_flags(name, flags).map_err(Error::sqlite("open the database"))?;
    // A connection that only reads cannot checkpoint. Should it ever be able to, it must not.
    limits
        .bind(&mut conn)
        .and_then(|()| conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true))
        .map_err(Error::sqlite("set up the connection"))?;
    Ok(conn)
}

/// Begins a read transaction and takes its lock. False where that cannot be had by reading alone: a
/// journal has to be rolled back first, or an index of a log be made.
pub(super) fn begin_to_read(conn: &Connection) -> Result<bool, Error> {
    // While another process begins a transaction its journal looks hot for a moment (SQLite,
    // `hasHotJournal` in pager.c), and a log's index wants recovery while its header is written
    // (`walIndexReadHdr` in wal.c). After three attempts it is taken as it is.
    for attempt in 0..3 {
        if attempt > 0 {
            thread::sleep(PAUSE);
        }
        conn.execute_batch("BEGIN")
            .map_err(Error::sqlite("begin to read"))?;
        // BEGIN alone takes no lock. This reads page 1, and nothing else: not the schema.
        let Err(error) = conn.pragma_query_value(None, "schema_version", |_| Ok(())) else {
            return Ok(true);
        };
        drop(conn.execute_batch("ROLLBACK"));
        match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {}
            _ => return Err(Error::sqlite("read the database")(error)),
        }
    }
    Ok(false)
}

/// The lock of a reader; given back when the value is dropped.
pub(super) struct ReadLock<'c>(&'c Connection);

impl<'c> ReadLock<'c> {
    /// Takes the lock; none where [`begin_to_read`] cannot.
    pub(super) fn take(conn: &'c Connection) -> Result<Option<Self>, Error> {
        Ok(begin_to_read(conn)?.then_some(Self(conn)))
    }
}

impl Drop for ReadLock<'_> {
    fn drop(&mut self) {
        drop(self.0.execute_batch("ROLLBACK"));
    }
}

/// Whether the path still leads to the open file, and so SQLite's handle too: another may have been
/// moved there between the two, whose locks would protect nothing.
#[cfg(unix)]
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
pub(super) fn is_at(_: &File, _: &Path) -> bool {
    true
}
