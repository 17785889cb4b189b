//! Foreign keys are off while a step runs.
//!
//! The bundled SQLite has them on, and `DROP TABLE` would then delete the rows of child tables. The
//! setting is made before BEGIN, for inside a transaction it does nothing, and each step reads it back.
//! It is the connection's own and ends with it.

use rusqlite::Connection;

use crate::error::Error;

/// Switches them off; to be called outside of a transaction.
pub(crate) fn switch_off(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch("PRAGMA foreign_keys=OFF")
        .map_err(Error::sqlite("prepare the connection"))
}

/// Reads `PRAGMA foreign_keys` back: an error where it is on.
pub(crate) fn foreign_keys_are_off(conn: &Connection) -> Result<(), Error> {
    let on: bool = conn
        .pragma_query_value(None, "foreign_keys", |row| row.get(0))
        .map_err(Error::sqlite("read `PRAGMA foreign_keys` back"))?;
    if on {
        Err(Error::ForeignKeysOn)
    } else {
        Ok(())
    }
}
