//! The cells of columns that no rule names: which kinds there are, and not in which rows.

use rusqlite::Connection;

use crate::error::Error;
use crate::read_rows::{KeptRows, each_kept_row};
use crate::schema::TargetTable;
use crate::transform::{CleanCell, Transform};

/// For each column of a table the kinds of its cells, sorted; none for a column that has a rule.
///
/// A column of a user may hold a word in zeros and ones, or in NULLs, a bit a row. So rows are given the
/// kinds in turn.
pub(super) struct UnknownCells(Vec<Vec<CleanCell>>);

impl UnknownCells {
    pub(super) fn read(
        source: &Connection,
        table: &TargetTable<'_>,
        kept: &KeptRows,
        transform: &Transform<'_>,
    ) -> Result<Self, Error> {
        let mut kinds = vec![Vec::new(); table.columns.len()];
        if table.columns.iter().all(|column| column.node.has_rule) {
            return Ok(Self(kinds));
        }
        each_kept_row(source, table, kept, &mut |row| {
            for (position, column) in table.columns.iter().enumerate() {
                if column.node.has_rule {
                    continue;
                }
                let mut cell = CleanCell::default();
                transform.cell(column.node, row.get_ref(position + 1)?, &mut cell);
                let kinds: &mut Vec<CleanCell> = &mut kinds[position];
                let at = kinds.partition_point(|kind| *kind < cell);
                if kinds.get(at) != Some(&cell) {
                    kinds.insert(at, cell);
                }
            }
            Ok(())
        })?;
        Ok(Self(kinds))
    }

    /// The cell of a column in a row, by the row's number from 0; none where a rule says what it becomes.
    pub(super) fn cell(&self, column: usize, row: u64) -> Option<&CleanCell> {
        let kinds = &self.0[column];
        let count = kinds.len() as u64;
        let at = usize::try_from(row.checked_rem(count)?).ok()?;
        kinds.get(at)
    }
}
