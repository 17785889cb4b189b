//! A database opened by SQLite, with the settings that all connections share.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::Error;

/// Opens an existing database; never creates one.
pub(crate) fn open(path: &Path, writable: bool, busy: Duration) -> Result<Connection, Error> {
    let mode = if writable {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    } else {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    };
    let conn = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(Error::sqlite("open the database"))?;
    conn.busy_timeout(busy)
        .map_err(Error::sqlite("set the busy timeout"))?;
    // Enough for the indexes of a large file: what the examination has read, the migration need not
    // read again.
    conn.pragma_update(None, "cache_size", -16_384)
        .map_err(Error::sqlite("set the cache"))?;
    Ok(conn)
}
