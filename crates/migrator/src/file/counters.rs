//! The counters that tell whether another process wrote.

use std::path::Path;

use rusqlite::Connection;
use sqlite_facts::pragma;

use crate::error::Error;
use crate::file::file_header;

/// Two counters: where both are as before, no other process wrote.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counters {
    /// The header's change counter; none in WAL mode, where commits do not raise it.
    pub(crate) change: Option<u32>,
    /// `PRAGMA data_version`, which is of this connection alone.
    pub(crate) data_version: i64,
}

impl Counters {
    /// Reads both. The header is read with the file opened once more. Closing that would drop SQLite's
    /// own POSIX locks on the file, so this is done while the connection holds none; in WAL mode it
    /// always does.
    pub(crate) fn read(conn: &Connection, path: &Path) -> Result<Self, Error> {
        // The first read rolls a hot journal back.
        let mode: String = pragma(conn, "journal_mode").map_err(Error::sqlite("read a setting"))?;
        let read = "SELECT count(*) FROM sqlite_schema";
        conn.query_row(read, [], |row| row.get::<_, i64>(0))
            .map_err(Error::sqlite("read"))?;
        let data_version = data_version(conn)?;
        let change = if mode == "wal" {
            None
        } else {
            Some(file_header::change_counter(path)?)
        };
        Ok(Self {
            change,
            data_version,
        })
    }
}

/// `PRAGMA data_version`: another value than before where another connection committed meanwhile.
pub(crate) fn data_version(conn: &Connection) -> Result<i64, Error> {
    pragma(conn, "data_version").map_err(Error::sqlite("read a setting"))
}
