//! The counters that tell whether another process wrote.

use rusqlite::Connection;
use sqlite_facts::pragma;

use crate::error::Error;
use crate::file::view::View;

/// Two counters: where both are as before, no other process wrote.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counters {
    /// The header's change counter; none in WAL mode, where commits do not raise it.
    pub(crate) change: Option<u32>,
    /// `PRAGMA data_version`, which is of this connection alone.
    pub(crate) data_version: i64,
}

impl Counters {
    /// Reads both, the header through the view's own handle: to close another would drop SQLite's POSIX
    /// locks on the file.
    pub(crate) fn read(view: &View) -> Result<Self, Error> {
        // The first read rolls a hot journal back.
        let read = "SELECT count(*) FROM sqlite_schema";
        view.conn
            .query_row(read, [], |row| row.get::<_, i64>(0))
            .map_err(Error::sqlite("read"))?;
        Ok(Self {
            data_version: data_version(&view.conn)?,
            change: view.change_counter()?,
        })
    }
}

/// `PRAGMA data_version`: another value than before where another connection committed meanwhile.
pub(crate) fn data_version(conn: &Connection) -> Result<i64, Error> {
    pragma(conn, "data_version").map_err(Error::sqlite("read a setting"))
}
