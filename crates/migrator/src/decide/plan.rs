//! The plan of a migration.

use std::collections::BTreeSet;

use crate::detect::mendable::MendableTranscript;
use crate::error::damage::Damage;
use crate::history::version::Version;

/// What a file needs to reach a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationPlan {
    /// The version whose tables it has.
    pub from: Version,
    /// The version that it will be at.
    pub to: Version,
    /// Identifiers that the ledger lacks, of versions whose tables the file has.
    pub backfill: Vec<&'static str>,
    /// Rows that will be repaired: put right or set aside.
    pub repairs: Vec<Damage>,
    /// Sessions that will be made readable; none unless that was asked for.
    pub transcripts: Vec<MendableTranscript>,
}

impl MigrationPlan {
    /// Whether there is nothing to do.
    pub(super) fn is_empty(&self) -> bool {
        self.from == self.to && self.backfill.is_empty() && !self.changes_rows()
    }

    /// Whether rows are changed beside those that the steps change.
    pub(super) fn changes_rows(&self) -> bool {
        !self.repairs.is_empty() || !self.transcripts.is_empty()
    }

    /// The tables of those rows.
    pub(super) fn changed_tables(&self) -> BTreeSet<&str> {
        let mut tables: BTreeSet<&str> = self.repairs.iter().map(|d| d.table.as_str()).collect();
        if !self.transcripts.is_empty() {
            tables.insert("sessions");
        }
        tables
    }
}
