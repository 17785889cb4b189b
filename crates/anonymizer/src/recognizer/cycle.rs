//! The cells of columns that no rule names: which row has which must say nothing.

use std::cmp::Ordering;

use sqlite_facts::Cell;

/// More kinds of cell than there are.
const KINDS_MAX: u8 = 64;

/// The rows of a table: by rowid, each column without a rule has the kinds that occur in turn.
#[derive(Default)]
pub(super) struct Cycles {
    /// The rowid of each row, and its line.
    rows: Vec<(i64, u32)>,
    columns: Vec<Cycle>,
}

/// The cells of a column.
#[derive(Default)]
struct Cycle {
    kinds: Vec<Cell>,
    /// Position among the kinds, of each row.
    cells: Vec<u8>,
}

impl Cycles {
    /// A cell of the column without a rule that comes as number `column`, from 0; those of a row one after the other.
    pub(super) fn add(&mut self, column: usize, (rowid, line): (i64, u64), cell: &Cell) {
        if column == 0 {
            self.rows
                .push((rowid, u32::try_from(line).unwrap_or(u32::MAX)));
        }
        if column >= self.columns.len() {
            self.columns.resize_with(column + 1, Cycle::default);
        }
        self.columns[column].add(cell);
    }

    /// Of each column the line of the first row that has another cell than comes next; once all have been added.
    pub(super) fn disorders(&self) -> Vec<u64> {
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        order.sort_by_key(|row| self.rows[*row].0);
        let disorders = self.columns.iter().filter_map(|column| {
            let row = column.disorder(&order)?;
            Some(u64::from(self.rows.get(row)?.1))
        });
        disorders.collect()
    }
}

impl Cycle {
    fn add(&mut self, cell: &Cell) {
        let kind = self.kinds.iter().position(|kind| kind == cell);
        let kind = kind.unwrap_or(self.kinds.len());
        if kind == self.kinds.len() && kind < usize::from(KINDS_MAX) {
            self.kinds.push(cell.clone());
        }
        self.cells.push(u8::try_from(kind).unwrap_or(KINDS_MAX));
    }

    /// The first row, in this order, that has another cell than comes next.
    fn disorder(&self, rows: &[usize]) -> Option<usize> {
        let mut sorted: Vec<usize> = (0..self.kinds.len()).collect();
        sorted.sort_by(|a, b| order(&self.kinds[*a], &self.kinds[*b]));
        let mut in_turn = rows.iter().zip(sorted.iter().cycle());
        let is_wrong = |(row, kind): &(&usize, &usize)| {
            let cell = self.cells.get(**row);
            cell.is_none_or(|cell| usize::from(*cell) != **kind)
        };
        in_turn.find(is_wrong).map(|(row, _)| *row)
    }
}

/// By storage class, then by value.
fn order(a: &Cell, b: &Cell) -> Ordering {
    use Cell::{Blob, Integer, Real, Text};
    match (a, b) {
        (Integer(a), Integer(b)) => a.cmp(b),
        (Real(a), Real(b)) => a.total_cmp(b),
        (Text(a), Text(b)) | (Blob(a), Blob(b)) => a.cmp(b),
        _ => a.storage_class().cmp(&b.storage_class()),
    }
}
