//! Digests of what a bundle holds.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sha2::{Digest, Sha256};
use sqlite_facts::{column_names, hex};

use crate::undo::exact_cells;

/// A digest of all that a bundle holds but for the digest itself, by which a bundle that is damaged or
/// was never finished shows. None where that is more than `limit` bytes: a page of a damaged file may
/// stand in several places of a tree, and so on without end.
pub(crate) fn of_bundle(bundle: &Connection, limit: u64) -> Result<Option<String>> {
    let mut digester = Digester::new(limit);
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid";
    let facts = "SELECT key, typeof(value), value FROM meta WHERE key <> 'digest' ORDER BY rowid";
    let is_within = digester.add(bundle, schema)?
        && digester.add(bundle, facts)?
        && digester.add_content(bundle)?;
    Ok(is_within.then(|| digester.finish()))
}

/// A digest of what a bundle gives back: all but the facts.
pub(crate) fn of_content(bundle: &Connection) -> Result<String> {
    let mut digester = Digester::new(u64::MAX);
    digester.add_content(bundle)?;
    Ok(digester.finish())
}

/// A digest of rows, cell by cell: class, length, bytes.
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
                let is_within = match row.get_ref(position)? {
                    ValueRef::Null => self.add_cell(*b"n", &[]),
                    ValueRef::Integer(number) => self.add_cell(*b"i", &number.to_le_bytes()),
                    ValueRef::Real(number) => self.add_cell(*b"r", &number.to_bits().to_le_bytes()),
                    ValueRef::Text(bytes) => self.add_cell(*b"t", bytes),
                    ValueRef::Blob(bytes) => self.add_cell(*b"b", bytes),
                };
                if !is_within {
                    return Ok(false);
                }
            }
        }
        self.digest.update(b".");
        Ok(true)
    }

    pub(crate) fn finish(self) -> String {
        hex(self.digest.finalize())
    }

    fn add_content(&mut self, bundle: &Connection) -> Result<bool> {
        let tables: Vec<String> = bundle
            .prepare(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' \
                 ORDER BY rowid",
            )?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_>>()?;
        for table in tables {
            let columns = column_names(bundle, &table)?;
            if !self.add(bundle, &exact_cells::select(&table, &columns))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn add_cell(&mut self, class: [u8; 1], bytes: &[u8]) -> bool {
        let len = bytes.len() as u64;
        let Some(left) = self.bytes_left.checked_sub(len.saturating_add(1)) else {
            return false;
        };
        self.bytes_left = left;
        self.digest.update(class);
        self.digest.update(len.to_le_bytes());
        self.digest.update(bytes);
        true
    }
}
