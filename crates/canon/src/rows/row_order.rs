//! Orders of rows, as Rust computes them; SQLite sorts by the same through a
//! [sort key](super::sort_key).

use std::cmp::Ordering;

use sqlite_facts::Cell;

/// One row: its rowid, where the query reads it, and the cells that the query reads.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) rowid: Option<i64>,
    pub(crate) cells: Vec<Cell>,
}

/// An order of rows. Positions are those of the cells that are read, not of the table's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowOrder {
    /// By rowid alone.
    Rowid,
    /// By these cells, then, where one of them is NULL, by all cells that are read, then by rowid
    /// if that is read.
    Key(Vec<usize>),
    /// As `Key`, but rows with a NULL in the key go by rowid next.
    KeyThenRowid(Vec<usize>),
    /// By all cells that are read, then by rowid if that is read.
    All,
}

impl RowOrder {
    /// The order in which SQLite's sorter puts two rows of one query.
    pub(crate) fn compare(&self, a: &Row, b: &Row) -> Ordering {
        let by_rowid = || a.rowid.cmp(&b.rowid);
        match self {
            Self::Rowid => by_rowid(),
            Self::All => a.cells.cmp(&b.cells).then_with(by_rowid),
            Self::Key(key) | Self::KeyThenRowid(key) => {
                let by_key = compare_cells(key, a, b);
                if by_key != Ordering::Equal || !a.has_null(key) {
                    return by_key;
                }
                match self {
                    Self::KeyThenRowid(_) => by_rowid(),
                    _ => a.cells.cmp(&b.cells).then_with(by_rowid),
                }
            }
        }
    }
}

impl Row {
    /// Whether one of `cells`, by position, is NULL: such a key does not identify the row.
    pub(crate) fn has_null(&self, cells: &[usize]) -> bool {
        cells.iter().any(|cell| self.cells[*cell] == Cell::Null)
    }
}

/// The order of two rows by `cells` alone, which are positions.
pub(crate) fn compare_cells(cells: &[usize], a: &Row, b: &Row) -> Ordering {
    cells
        .iter()
        .map(|cell| a.cells[*cell].cmp(&b.cells[*cell]))
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
