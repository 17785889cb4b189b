//! The source of a snapshot: its connection, and the lock of a reader.

use std::fs::{self, File};
use std::path::Path;
use std::thread;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction};

use crate::error::Error;
use crate::file::private_copy::COPY_PAUSE;
use crate::interrupt::Limits;

/// Opens the source for reading, by its path or a URI. Nothing is set that would make SQLite read
/// the schema: a hot journal would be an error here already.
pub(super) fn connect(
    name: &Path,
    flags: OpenFlags,
    limits: Limits<'_>,
) -> Result<Connection, Error> {
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

/// Begins a read transaction and takes its lock. None where that cannot be had by reading alone: a
/// journal has to be rolled back first, or an index of a log be made.
pub(super) fn hold(conn: &Connection) -> Result<Option<Transaction<'_>>, Error> {
    // While another process begins a transaction its journal looks hot for a moment (SQLite,
    // `hasHotJournal` in pager.c), and a log's index wants recovery while its header is written
    // (`walIndexReadHdr` in wal.c). After three attempts it is taken as it is.
    for attempt in 0..3 {
        if attempt > 0 {
            thread::sleep(COPY_PAUSE);
        }
        let held = conn.unchecked_transaction();
        let held = held.map_err(Error::sqlite("begin to read"))?;
        // BEGIN alone takes no lock. This reads page 1, and nothing else: not the schema.
        match held.pragma_query_value(None, "schema_version", |_| Ok(())) {
            Ok(()) => return Ok(Some(held)),
            Err(error) => match error.sqlite_error_code() {
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {}
                _ => return Err(Error::sqlite("read the database")(error)),
            },
        }
    }
    Ok(None)
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
