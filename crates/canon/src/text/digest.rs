//! The rows of a table as one digest: equal or not, without saying what they are.

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sqlite_facts::{ObjectKind, SEQUENCE_TABLE, hex, objects, quote};

use super::row_line::each_row;
use crate::error::Error;
use crate::rows::read_transaction::ReadTransaction;
use crate::rows::sort_key::SortKeyFunction;
use crate::rows::table_layout::TableLayout;

/// A table's rows, counted and digested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDigest {
    /// The table.
    pub table: String,
    /// How many rows it has.
    pub rows: u64,
    /// SHA-256, in lower-case hex, of its rows as a dump has them, each as one line with its line feed, however
    /// long.
    pub sha256: String,
}

/// The digest of the rows of one table of `main`, `sqlite_sequence` too. The database is only read.
pub fn digest(conn: &Connection, table: &str) -> Result<TableDigest, Error> {
    let _transaction = ReadTransaction::begin(conn)?;
    let _key = SortKeyFunction::register(conn)?;
    let layout = if table == SEQUENCE_TABLE {
        TableLayout::read_sequence(conn)?
    } else {
        let mut objects = objects(conn)?.into_iter();
        objects
            .find(|object| object.kind == ObjectKind::Table && object.name == table)
            .map(|object| TableLayout::read(conn, &object))
            .transpose()?
    };
    let layout = layout.ok_or_else(|| Error::no_such_table(table))?;
    TableDigest::of(conn, &layout)
}

/// The start of every line that stands for a table's rows.
const DIGEST_START: &str = "-- digest ";

impl TableDigest {
    pub(crate) fn of(conn: &Connection, table: &TableLayout) -> Result<Self, Error> {
        let mut hasher = Sha256::new();
        let rows = each_row(conn, table, &mut |line| {
            hasher.update(line);
            Ok(())
        })?;
        Ok(Self {
            table: table.name.clone(),
            rows,
            sha256: hex(hasher.finalize()),
        })
    }

    /// The line that stands for the table's rows.
    pub(crate) fn line(&self) -> String {
        format!(
            "{DIGEST_START}{}: rows {}, sha256 {}",
            quote(&self.table),
            self.rows,
            self.sha256
        )
    }

    /// Reads the line of `table`, with its line feed; none where a dump would not write it so.
    pub(crate) fn parse(line: &[u8], table: &str) -> Option<Self> {
        let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
        let start = format!("{DIGEST_START}{}: rows ", quote(table));
        let (rows, sha256) = line.strip_prefix(&start)?.split_once(", sha256 ")?;
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_sha256 = sha256.len() == 64 && sha256.bytes().all(is_digit);
        let digest = Self {
            table: table.to_owned(),
            rows: rows.parse().ok()?,
            sha256: sha256.to_owned(),
        };
        (is_sha256 && digest.line() == line).then_some(digest)
    }
}
