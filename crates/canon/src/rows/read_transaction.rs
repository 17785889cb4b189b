//! One state of a database for several statements.

use rusqlite::Connection;

use crate::error::Error;

/// A read transaction that lasts as long as this value. Inside a transaction of the caller it does
/// nothing: that one holds the state already.
pub(crate) struct ReadTransaction<'c>(Option<&'c Connection>);

impl<'c> ReadTransaction<'c> {
    pub(crate) fn begin(conn: &'c Connection) -> Result<Self, Error> {
        if !conn.is_autocommit() {
            return Ok(Self(None));
        }
        conn.execute_batch("BEGIN").map_err(Error::schema)?;
        Ok(Self(Some(conn)))
    }
}

impl Drop for ReadTransaction<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.0 {
            // Nothing was written, so there is nothing that a failure could lose.
            let _ = conn.execute_batch("COMMIT");
        }
    }
}
