//! What a proof found wrong with a step.

use std::fmt;

/// What a proof found; the transaction has been rolled back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProofFailure {
    /// A statement that would break a promise of the migration, in words.
    Promise(String),
    /// A table was to be dropped, but no copy of it was declared or found.
    NoCopy {
        /// The table.
        table: String,
    },
    /// The copy lacks a column that no loss declares.
    Column {
        /// The table.
        table: String,
        /// The column that would be gone.
        column: String,
    },
    /// Rows that the copy does not hold, or holds with another value.
    Rows {
        /// The table.
        table: String,
        /// Rows of the old table.
        before: u64,
        /// Rows of its copy.
        after: u64,
        /// Rows of the old table that the copy holds with another value, or not at all.
        different: u64,
        /// The first of these: its rowid, and the column that differs, if the row exists.
        first: (i64, Option<String>),
    },
    /// A table's AUTOINCREMENT sequence value is lower than before, so that ids would be used again; or it is higher
    /// without a reason, and there may be no ids left.
    Sequence {
        /// The table.
        table: String,
        /// The value before, none if there was none.
        before: Option<i64>,
        /// The value after, none if it is gone.
        after: Option<i64>,
    },
    /// An index of a rebuilt table that its copy lacks.
    Index {
        /// The table.
        table: String,
        /// The index.
        index: String,
    },
    /// Rows that the migration declares to move and that are not found where it says.
    Moved {
        /// The table or column, in words.
        what: String,
        /// The rows to be found.
        before: u64,
        /// The rows that were found.
        found: u64,
    },
    /// A table or column that the migration declares as lost or moved, in words.
    StillThere(String),
}

impl fmt::Display for ProofFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Promise(what) => f.write_str(what),
            Self::NoCopy { table } => write!(f, "`{table}` would be gone without a copy"),
            Self::Column { table, column } => {
                write!(
                    f,
                    "column `{table}.{column}` would be lost, and no loss declares it"
                )
            }
            Self::Rows {
                table,
                before,
                after,
                different,
                first: (rowid, column),
            } => match column {
                _ if before != after => write!(
                    f,
                    "`{table}` would go from {before} to {after} rows; the first to be lost, \
                         added or changed is rowid {rowid}"
                ),
                Some(column) => write!(
                    f,
                    "{different} of {before} rows of `{table}` would change, the first in \
                         column `{column}` of rowid {rowid}"
                ),
                None => write!(
                    f,
                    "rows of `{table}` would be lost or stand under another rowid, the first \
                         is rowid {rowid}"
                ),
            },
            Self::Sequence {
                table,
                before: Some(before),
                after: Some(after),
            } if after < before => write!(
                f,
                "the AUTOINCREMENT sequence value of `{table}` would fall from {before} to {after}"
            ),
            Self::Sequence {
                table,
                after: Some(after),
                ..
            } => write!(
                f,
                "the AUTOINCREMENT sequence value of `{table}` would be {after}, and no row has that id"
            ),
            Self::Sequence {
                table,
                before: Some(before),
                after: None,
            } => write!(
                f,
                "the AUTOINCREMENT sequence value {before} of `{table}` would be gone"
            ),
            Self::Sequence { table, .. } => {
                write!(f, "`sqlite_sequence` would hold no number for `{table}`")
            }
            Self::Index { table, index } => write!(
                f,
                "index `{index}` of `{table}` would be gone: create it anew once the copy has the name of the table"
            ),
            Self::Moved {
                what,
                before,
                found,
            } if before != found => write!(
                f,
                "of {before} rows of {what} that are declared to be elsewhere, {found} would be found there"
            ),
            Self::Moved { what, .. } => write!(
                f,
                "beside the rows of {what} that are declared to be elsewhere, others would be found there"
            ),
            Self::StillThere(what) => {
                write!(
                    f,
                    "{what} is declared as lost or moved and would still be there"
                )
            }
        }
    }
}
