//! COMMIT, and the version that the file is at where COMMIT returned an error.

use std::path::Path;

use rusqlite::{Connection, ErrorCode};

use crate::error::Error;
use crate::history::version::Version;

/// COMMIT. On an error the connection is closed, and `version` opens the file again to see at which
/// version it is.
pub(crate) fn commit(
    conn: &mut Connection,
    db: &Path,
    version: impl FnOnce() -> Option<Version>,
) -> Result<(), Error> {
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
