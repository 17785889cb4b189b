//! The cells of a column that no rule names: which row has which must say nothing.

use std::cmp::Ordering;

use sqlite_facts::Cell;

/// More kinds of cell than there are.
const KINDS_MAX: usize = 64;

/// The cells of a column: by rowid, the kinds that occur stand there in turn.
#[derive(Default)]
pub(super) struct Cycle {
    kinds: Vec<Cell>,
    rows: Vec<CycleRow>,
}

struct CycleRow {
    rowid: i64,
    /// Position among the kinds.
    kind: usize,
    line: u64,
}

impl Cycle {
    pub(super) fn add(&mut self, rowid: i64, cell: &Cell, line: u64) {
        let kind = self.kinds.iter().position(|kind| kind == cell);
        let kind = kind.unwrap_or(self.kinds.len());
        if kind == self.kinds.len() && kind < KINDS_MAX {
            self.kinds.push(cell.clone());
        }
        self.rows.push(CycleRow { rowid, kind, line });
    }

    /// The line of the first row that has another cell than comes next; once all have been added.
    pub(super) fn disorder(&mut self) -> Option<u64> {
        let mut sorted: Vec<usize> = (0..self.kinds.len()).collect();
        sorted.sort_by(|a, b| order(&self.kinds[*a], &self.kinds[*b]));
        self.rows.sort_by_key(|row| row.rowid);
        let mut in_turn = self.rows.iter().zip(sorted.iter().cycle());
        let wrong = in_turn.find(|(row, kind)| row.kind != **kind);
        wrong.map(|(row, _)| row.line)
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
