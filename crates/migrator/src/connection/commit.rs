//! COMMIT, and the version that the file is at where COMMIT returned an error.

use std::path::Path;

use rusqlite::{Connection, ErrorCode};

use crate::error::Error;
use crate::history::version::Version;
use crate::interrupt::{self, Limits};

/// COMMIT, unless the end was asked for before. On an error the connection is closed, and `version` opens
/// the file again to see at which version it is.
pub(crate) fn commit(
    conn: &mut Connection,
    db: &Path,
    limits: Limits<'_>,
    version: impl FnOnce() -> Option<Version>,
) -> Result<(), Error> {
    if let Err(error) = limits.check(db) {
        drop(conn.execute_batch("ROLLBACK"));
        return Err(error);
    }
    // From here on it ends either way.
    interrupt::defer(conn).map_err(Error::sqlite("commit"))?;
    let Err(source) = conn.execute_batch("COMMIT") else {
        return Ok(());
    };
    // A reader's lock leaves the transaction open; closing the connection rolls it back.
    drop(conn.execute_batch("ROLLBACK"));
    if source.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) {
        return Err(Error::Busy {
            path: db.to_owned(),
        });
    }
    let nothing = Connection::open_in_memory().map_err(Error::sqlite("close the database"))?;
    drop(std::mem::replace(conn, nothing));
    Err(Error::Commit {
        path: db.to_owned(),
        version: version(),
        source,
    })
}
