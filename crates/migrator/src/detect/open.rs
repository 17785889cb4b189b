//! A database opened so that reading it changes nothing.
//!
//! SQLite writes while it reads wherever a journal is to be rolled back or a write-ahead log is
//! there: the side files appear, change or vanish, even with `mode=ro`. Such a file is read through
//! a private copy that is made with its side files.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::detect::private_copy::PrivateCopy;
use crate::detect::probe::Probe;
use crate::error::Error;

/// An open database, in place or as a private copy.
pub(crate) struct View {
    pub(crate) conn: Connection,
    /// Removed with its folder when the view is dropped.
    pub(crate) copy: Option<PrivateCopy>,
}

/// Opens a file so that reading it changes nothing.
pub(crate) fn view(
    found: &Probe,
    writable: bool,
    scratch: &Path,
    busy: Duration,
) -> Result<View, Error> {
    if found.needs_copy {
        let copy = PrivateCopy::of(found, scratch)?;
        let conn = open(copy.path(), true, busy)?;
        return Ok(View {
            conn,
            copy: Some(copy),
        });
    }
    Ok(View {
        conn: open(&found.path, writable, busy)?,
        copy: None,
    })
}

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
