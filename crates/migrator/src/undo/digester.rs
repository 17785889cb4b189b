//! A digest of rows, cell by cell: class, length, bytes.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sha2::{Digest, Sha256};
use sqlite_facts::hex;

/// A digest of rows in the making.
pub(crate) struct Digester {
    digest: Sha256,
    bytes_left: u64,
}

impl Digester {
    /// Takes `limit` bytes, where each cell counts for one more.
    pub(crate) fn new(limit: u64) -> Self {
        Self {
            digest: Sha256::new(),
            bytes_left: limit,
        }
    }

    /// Adds the rows of a query; false where that is too much.
    pub(crate) fn add(&mut self, conn: &Connection, select: &str) -> Result<bool> {
        let mut select = conn.prepare(select)?;
        let width = select.column_count();
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            for position in 0..width {
                if !self.add_cell(row.get_ref(position)?) {
                    return Ok(false);
                }
            }
        }
        self.end_query();
        Ok(true)
    }

    /// Adds a cell; false where that is too much.
    pub(crate) fn add_cell(&mut self, cell: ValueRef<'_>) -> bool {
        match cell {
            ValueRef::Null => self.add_bytes(b'n', &[]),
            ValueRef::Integer(number) => self.add_bytes(b'i', &number.to_le_bytes()),
            ValueRef::Real(number) => self.add_bytes(b'r', &number.to_bits().to_le_bytes()),
            ValueRef::Text(bytes) => self.add_bytes(b't', bytes),
            ValueRef::Blob(bytes) => self.add_bytes(b'b', bytes),
        }
    }

    /// Marks where the rows of a query end.
    pub(crate) fn end_query(&mut self) {
        self.digest.update(b".");
    }

    /// How many bytes it still takes.
    pub(crate) fn bytes_left(&self) -> u64 {
        self.bytes_left
    }

    pub(crate) fn finish(self) -> String {
        hex(self.digest.finalize())
    }

    fn add_bytes(&mut self, class: u8, bytes: &[u8]) -> bool {
        let len = bytes.len() as u64;
        let Some(left) = self.bytes_left.checked_sub(len.saturating_add(1)) else {
            return false;
        };
        self.bytes_left = left;
        let mut head = [class; 9];
        head[1..].copy_from_slice(&len.to_le_bytes());
        self.digest.update(head);
        self.digest.update(bytes);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_one_query_is_none_of_the_next() {
        let conn = Connection::open_in_memory().unwrap();
        let digest = |queries: [&str; 2]| {
            let mut digester = Digester::new(u64::MAX);
            for query in queries {
                assert!(digester.add(&conn, query).unwrap());
            }
            digester.finish()
        };
        let first = digest(["VALUES (1), (2)", "VALUES (3)"]);
        assert_eq!(first, digest(["VALUES (1), (2)", "VALUES (3)"]));
        assert_ne!(first, digest(["VALUES (1)", "VALUES (2), (3)"]));
    }
}
