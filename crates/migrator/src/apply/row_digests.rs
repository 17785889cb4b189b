//! Digests of the rows of a query, by which the rows of two moments are compared: 24 bytes a row, and not the row.

use std::cmp::Ordering;

use rusqlite::{Connection, Result};
use sha2::{Digest, Sha256};
use sqlite_facts::Encoding;

use crate::cell_digest::add_cell;

/// The rows of a query at one moment.
pub(crate) struct RowDigests {
    /// The rowid of each row, 0 where rows have none that counts, and a digest of its cells; in this order.
    rows: Vec<(i64, [u8; 16])>,
    /// A digest of each column, in the order of the rows that were read.
    columns: Vec<[u8; 32]>,
}

/// The difference of the rows of two moments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RowsDifference {
    pub(crate) lost: u64,
    pub(crate) changed: u64,
    pub(crate) added: u64,
    /// The rowid of the first row that differs, and the position of a column, where the row is there at both
    /// moments.
    pub(crate) first: (i64, Option<usize>),
}

impl RowDigests {
    /// Reads the rows of `from`, the rest of a SELECT behind its result columns. `rowid`: the expression that
    /// identifies a row; none: rows are compared as a multiset. `cells`: an expression for each column.
    pub(crate) fn read(
        conn: &Connection,
        rowid: Option<&str>,
        cells: &[String],
        from: &str,
    ) -> Result<Self> {
        // SQLite hands text out as UTF-8, which changes text of a UTF-16 file that is not well-formed.
        let is_utf8 = matches!(Encoding::read(conn)?, Encoding::Utf8);
        let exact = |cell: &String| {
            if is_utf8 {
                return format!(", ({cell})");
            }
            format!(
                ", typeof({cell}) || CASE typeof({cell}) WHEN 'text' THEN hex(CAST(({cell}) AS BLOB)) ELSE '' END, \
                 CASE typeof({cell}) WHEN 'text' THEN NULL ELSE ({cell}) END"
            )
        };
        let list: String = cells.iter().map(exact).collect();
        let select = format!("SELECT {}{list} {from}", rowid.unwrap_or("0"));
        let mut statement = conn.prepare(&select)?;
        let width = if is_utf8 { 1 } else { 2 };
        let mut columns = vec![Sha256::new(); cells.len()];
        let mut digests = Vec::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut of_row = Sha256::new();
            for (position, of_column) in columns.iter_mut().enumerate() {
                for part in 0..width {
                    let cell = row.get_ref(1 + position * width + part)?;
                    add_cell(&mut of_row, cell);
                    add_cell(of_column, cell);
                }
            }
            let mut digest = [0; 16];
            digest.copy_from_slice(&of_row.finalize()[..16]);
            digests.push((row.get(0)?, digest));
        }
        digests.sort_unstable();
        Ok(Self {
            rows: digests,
            columns: columns
                .into_iter()
                .map(|column| column.finalize().into())
                .collect(),
        })
    }

    /// Reads the rows of a query, as a multiset.
    pub(crate) fn of_query(conn: &Connection, query: &str) -> Result<Self> {
        let width = conn.prepare(query)?.column_count();
        let cells: Vec<String> = (1..=width).map(|number| format!("c{number}")).collect();
        let from = format!(
            "FROM (WITH moved({}) AS ({query}) SELECT * FROM moved)",
            cells.join(", ")
        );
        Self::read(conn, None, &cells, &from)
    }

    pub(crate) fn count(&self) -> u64 {
        self.rows.len() as u64
    }

    /// How the rows of `after` differ; none where they do not.
    pub(crate) fn difference(&self, after: &Self) -> Option<RowsDifference> {
        let column = || {
            let mut columns = self.columns.iter().zip(&after.columns);
            columns.position(|(before, after)| before != after)
        };
        let (mut lost, mut changed, mut added) = (0, 0, 0);
        let mut first = None;
        let (mut ours, mut theirs) = (self.rows.iter().peekable(), after.rows.iter().peekable());
        loop {
            let order = match (ours.peek(), theirs.peek()) {
                (None, None) => break,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(our), Some(their)) if our.0 == their.0 && our.0 != 0 => Ordering::Equal,
                (Some(our), Some(their)) => our.cmp(their),
            };
            let (our, their) = (
                ours.next_if(|_| order.is_le()),
                theirs.next_if(|_| order.is_ge()),
            );
            match (our, their) {
                (Some(our), Some(their)) if our == their => {}
                (Some(our), Some(_)) => {
                    changed += 1;
                    first.get_or_insert_with(|| (our.0, column()));
                }
                (Some(our), None) => {
                    lost += 1;
                    first.get_or_insert((our.0, None));
                }
                (None, their) => {
                    added += 1;
                    let rowid = their.map_or(0, |their| their.0);
                    first.get_or_insert((rowid, None));
                }
            }
        }
        first.map(|first| RowsDifference {
            lost,
            changed,
            added,
            first,
        })
    }
}
