//! Whether the bytes of rows are in a file.

use std::collections::HashSet;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sqlite_facts::quote;

use super::reset_file::open;
use crate::error::Error;

/// A value is looked for in pieces of so many bytes.
const PIECE_BYTES: usize = 12;

type Piece = [u8; PIECE_BYTES];

/// All pieces of a file.
pub(super) struct PiecesOfFile {
    pieces: HashSet<Piece>,
    page_bytes: usize,
}

impl PiecesOfFile {
    pub(super) fn new(bytes: &[u8], page_bytes: usize) -> Self {
        let windows = bytes.windows(PIECE_BYTES);
        Self {
            pieces: windows
                .filter_map(|piece| piece.first_chunk().copied())
                .collect(),
            page_bytes,
        }
    }

    /// A value of a database that has bytes that are not in the file; none: all are there.
    pub(super) fn value_that_is_not_there(&self, db: &Path) -> Result<Option<String>, Error> {
        let conn = open(db)?;
        // Text as bytes of the file, whatever its encoding.
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 \
                      AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'";
        let mut tables = conn.prepare(tables)?;
        let tables = tables.query_map([], |row| row.get::<_, String>(0))?;
        for table in tables {
            let table = table?;
            if let Some(column) = self.column_that_is_not_there(&conn, &table)? {
                return Ok(Some(format!("{table}.{column}")));
            }
        }
        Ok(None)
    }

    fn column_that_is_not_there(
        &self,
        conn: &Connection,
        table: &str,
    ) -> Result<Option<String>, Error> {
        let columns = conn.prepare(&format!("SELECT * FROM {}", quote(table)))?;
        // What a row that is set aside says of itself is no value of it.
        let names = columns.column_names();
        let names: Vec<&str> = names.filter(|name| !name.starts_with('_')).collect();
        let bytes = names
            .iter()
            .map(|name| format!("CAST({} AS BLOB)", quote(name)));
        let bytes: Vec<String> = bytes.collect();
        let sql = format!("SELECT {} FROM {}", bytes.join(", "), quote(table));
        let mut rows = conn.prepare(&sql)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            for (at, name) in names.iter().enumerate() {
                if let ValueRef::Blob(bytes) = row.get_ref(at)?
                    && !self.has(bytes)
                {
                    return Ok(Some((*name).to_owned()));
                }
            }
        }
        Ok(None)
    }

    /// Whether the bytes are there, but for a piece at each page that a chain goes on in.
    fn has(&self, bytes: &[u8]) -> bool {
        let (pieces, _) = bytes.as_chunks::<PIECE_BYTES>();
        let missing = pieces.iter().filter(|piece| !self.pieces.contains(*piece));
        let seams = bytes.len() / (self.page_bytes - 4 - 256) + 2;
        missing.count()
            <= if bytes.len() > self.page_bytes / 8 {
                seams
            } else {
                0
            }
    }
}
