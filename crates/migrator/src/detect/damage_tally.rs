//! Damage that is counted a row at a time.

use crate::error::damage::{Damage, DamageKind};

/// Counts by kind, in the order in which kinds were first met.
#[derive(Default)]
pub(crate) struct DamageTally {
    pub(crate) found: Vec<Damage>,
}

impl DamageTally {
    /// Adds rows of a kind; none of a kind that has not been met is nothing.
    pub(crate) fn add(&mut self, table: &str, column: &str, kind: DamageKind, rows: u64) {
        let same = |damage: &&mut Damage| {
            damage.table == table && damage.column == column && damage.kind == kind
        };
        match self.found.iter_mut().find(same) {
            Some(damage) => damage.rows += rows,
            None if rows == 0 => {}
            None => self.found.push(Damage {
                table: table.to_owned(),
                column: column.to_owned(),
                kind,
                rows,
            }),
        }
    }
}
