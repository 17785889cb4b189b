//! The database of a case, made from its text.

use std::path::Path;

use canon::Totals;
use rusqlite::{Connection, OpenFlags};

use crate::{Error, Settings};

/// Makes the database of a canonical text at `db`, which must not exist.
///
/// A text that does not load is not an error of this machine: it is the inner one.
pub(crate) fn build(
    text: &[u8],
    settings: Settings,
    db: &Path,
) -> Result<Result<Totals, canon::Error>, Error> {
    let (first, last) = settings.statements();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let create = || {
        let conn = Connection::open_with_flags(db, flags)?;
        // Nobody needs this file after a crash.
        conn.execute_batch(&format!(
            "{first} PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF;"
        ))?;
        Ok(conn)
    };
    let conn = create().map_err(Error::sqlite("create a database"))?;
    let totals = match canon::load(&mut &*text, &conn) {
        Ok(totals) => totals,
        Err(error) => return Ok(Err(error)),
    };
    conn.execute_batch(last)
        .map_err(Error::sqlite("set the journal mode"))?;
    Ok(Ok(totals))
}
