//! The pairing of rows of two tables of one name, and the columns that are compared.

use std::cmp::Ordering;

use sqlite_facts::{Cell, Rowid};

use super::show::show_key;
use crate::rows::ordered_rows::RowQuery;
use crate::rows::row_order::{Row, RowOrder, compare_cells};
use crate::rows::table_layout::TableLayout;

/// Whether the rowid of a table that has no `INTEGER PRIMARY KEY` is content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rowids {
    /// It is: a row without a primary key is identified by its rowid, and another rowid is a change.
    Compare,
    /// It is not: rows without a primary key are compared as multisets.
    Aside,
}

/// Two tables of one name: their queries, both in one order, and the identity of rows.
pub(crate) struct Pairing<'t> {
    pub(crate) a: RowQuery<'t>,
    pub(crate) b: RowQuery<'t>,
    identity: RowIdentity,
    /// Whether a rowid is compared like a column.
    pub(crate) rowid_is_cell: bool,
}

/// What makes a row of `a` and a row of `b` the same row. Positions are those of the cells read.
enum RowIdentity {
    Rowid,
    /// These cells; rows with NULL in them by rowid too if that is read, else by all cells.
    Key(Vec<usize>),
    /// The first cell, which is the key of `sqlite_sequence`. SQLite does not enforce it: sorted by
    /// all cells, equal names pair up in order.
    SequenceName,
    /// All cells: rows are lost or added, never changed.
    AllCells,
}

impl<'t> Pairing<'t> {
    pub(crate) fn of(a: &'t TableLayout, b: &'t TableLayout, rowids: Rowids) -> Self {
        let position_in_b = |name: &str| {
            b.columns
                .iter()
                .position(|column| column.name.eq_ignore_ascii_case(name))
        };
        let common: Vec<(usize, usize)> = (0..a.columns.len())
            .filter_map(|column| Some((column, position_in_b(&a.columns[column].name)?)))
            .collect();
        let cells = |key: &[usize], side: fn(&(usize, usize)) -> usize| -> Vec<usize> {
            let cell = |column: &usize| common.iter().position(|pair| side(pair) == *column);
            key.iter().filter_map(cell).collect()
        };
        let (key_a, key_b) = (cells(&a.key, |pair| pair.0), cells(&b.key, |pair| pair.1));
        let same_key = !key_a.is_empty()
            && key_a == key_b
            && (key_a.len(), key_b.len()) == (a.key.len(), b.key.len());

        let is_reachable =
            |table: &TableLayout| matches!(table.rowid, Rowid::Alias(_) | Rowid::Named(_));
        let with_rowid =
            rowids == Rowids::Compare && is_reachable(a) && is_reachable(b) && !a.is_sequence();
        let is_alias = |table: &TableLayout| matches!(table.rowid, Rowid::Alias(_));
        let (identity, order) = if a.is_sequence() {
            (RowIdentity::SequenceName, RowOrder::All)
        } else if same_key && with_rowid {
            (
                RowIdentity::Key(key_a.clone()),
                RowOrder::KeyThenRowid(key_a),
            )
        } else if same_key {
            (RowIdentity::Key(key_a.clone()), RowOrder::Key(key_a))
        } else if with_rowid {
            (RowIdentity::Rowid, RowOrder::Rowid)
        } else {
            (RowIdentity::AllCells, RowOrder::All)
        };
        let query = |table: &'t TableLayout, columns: Vec<usize>| RowQuery {
            table,
            columns,
            with_rowid,
            // A key that is the rowid needs no sorting.
            order: if same_key && is_alias(table) {
                RowOrder::Rowid
            } else {
                order.clone()
            },
        };
        Self {
            a: query(a, common.iter().map(|pair| pair.0).collect()),
            b: query(b, common.iter().map(|pair| pair.1).collect()),
            rowid_is_cell: with_rowid
                && matches!(identity, RowIdentity::Key(_))
                && !(is_alias(a) && is_alias(b)),
            identity,
        }
    }

    /// Whether `a` comes before `b`, or is the same row.
    pub(crate) fn match_rows(&self, a: &Row, b: &Row) -> Ordering {
        match &self.identity {
            RowIdentity::Rowid => a.rowid.cmp(&b.rowid),
            RowIdentity::AllCells => a.cells.cmp(&b.cells),
            RowIdentity::SequenceName => a.cells[0].cmp(&b.cells[0]),
            RowIdentity::Key(key) => {
                compare_cells(key, a, b).then_with(|| match (a.has_null(key), a.rowid) {
                    (false, _) => Ordering::Equal,
                    (true, Some(_)) => a.rowid.cmp(&b.rowid),
                    (true, None) => a.cells.cmp(&b.cells),
                })
            }
        }
    }

    /// The name and value of each cell that identifies `row`.
    pub(crate) fn show_key(&self, row: &Row) -> String {
        let cells: Vec<usize> = match &self.identity {
            RowIdentity::Rowid => Vec::new(),
            RowIdentity::AllCells => (0..row.cells.len()).collect(),
            RowIdentity::SequenceName => vec![0],
            RowIdentity::Key(key) => key.clone(),
        };
        let name = |cell: usize| self.a.table.columns[self.a.columns[cell]].name.as_str();
        let named = cells.iter().map(|cell| (name(*cell), &row.cells[*cell]));
        let rowid = row.rowid.map(Cell::Integer);
        let rowid = rowid
            .as_ref()
            .filter(|_| cells.is_empty() || row.has_null(&cells))
            .map(|rowid| ("rowid", rowid));
        show_key(named.chain(rowid))
    }
}
