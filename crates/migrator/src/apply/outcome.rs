//! What a migration did.

use std::path::PathBuf;

use crate::detect::classify::FileKind;
use crate::error::damage::Damage;
use crate::history::changes::Change;
use crate::history::migrations::Loss;
use crate::history::version::Version;
use crate::repair::row_repair::RowRepair;
use crate::repair::set_aside::SetAsideTable;

/// What was done.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "there is one for each run, and it is the report that is wanted"
)]
pub enum Outcome {
    /// An empty file became a database of this version.
    Created {
        /// The version.
        to: Version,
    },
    /// The file was migrated.
    Migrated(Migrated),
    /// The file is where it should be, or newer; it is unchanged.
    Nothing {
        /// What it is.
        kind: FileKind,
    },
}

/// A migration that was committed.
#[derive(Debug)]
pub struct Migrated {
    /// The version before.
    pub from: Version,
    /// The version now.
    pub to: Version,
    /// Identifiers of the migrations that ran, in order.
    pub steps: Vec<&'static str>,
    /// Rows of each table before and after, by name.
    pub tables: Vec<TableCount>,
    /// Identifiers that were missing in the ledger and are recorded now.
    pub backfilled: Vec<&'static str>,
    /// Every change that a repair made, in order.
    pub repairs: Vec<RowRepair>,
    /// The tables that hold what was set aside.
    pub set_aside: Vec<SetAsideTable>,
    /// Damage that the server tolerates, which stays as it is.
    pub kept: Vec<Damage>,
    /// The undo bundle.
    pub undo: Option<PathBuf>,
    /// Whether the undo needs the log of now, in WAL mode: another process kept it from being written into
    /// the file, and once it is, nothing shows whether anything was written since.
    pub undo_needs_log: bool,
    /// Undo bundles of earlier runs on the file that were never committed; they are removed.
    pub stale_bundles: Vec<PathBuf>,
    /// What the file had of the losses that the migrations declare, in their order.
    pub dropped: Vec<Dropped>,
    /// What the migrations declare to change, in their order.
    pub changed: Vec<DeclaredChange>,
}

/// A declared change and how much of it there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeclaredChange {
    /// The declaration.
    pub change: Change,
    /// Cells that changed, or rows that went, came or moved; none where a name changed.
    pub held: Option<u64>,
}

/// A declared loss and what there was to lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// The declaration.
    pub loss: Loss,
    /// Rows of the table, or cells of the column that were not NULL.
    pub held: u64,
}

/// Rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCount {
    /// The table's name.
    pub table: String,
    /// Rows before; none where there was no such table.
    pub before: Option<u64>,
    /// Rows after; none where there is no such table.
    pub after: Option<u64>,
}
