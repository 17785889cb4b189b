//! A database opened by SQLite, with the settings that all connections share.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::Error;
use crate::interrupt::Limits;

/// Opens an existing database; never creates one.
pub(crate) fn open(path: &Path, writable: bool, limits: Limits<'_>) -> Result<Connection, Error> {
    let mode = if writable {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    } else {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    };
    let mut conn = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(Error::sqlite("open the database"))?;
    limits
        .bind(&mut conn)
        .map_err(Error::sqlite("set the busy timeout"))?;
    // An opening that fails leaves the log as it is.
    let keep_log = |conn: &Connection, keeps| {
        let config = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        conn.set_db_config(config, keeps)
            .map_err(Error::sqlite("open the database"))
    };
    keep_log(&conn, true)?;
    set_cache(&conn)?;
    keep_log(&conn, false)?;
    Ok(conn)
}

/// Enough for the indexes of a large file: what the examination has read, the migration need not read
/// again. Reads the schema: the first look at the file, by which SQLite recovers a journal or a log.
pub(super) fn set_cache(conn: &Connection) -> Result<(), Error> {
    conn.pragma_update(None, "cache_size", -16_384)
        .map_err(Error::sqlite("read the database"))
}
