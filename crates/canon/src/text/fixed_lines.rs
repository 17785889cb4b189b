//! The lines of a text that do not depend on a table or an object: the start of the text, the starts
//! of its parts, and the closing line.

/// The first lines, up to the settings.
pub(crate) const HEADER: [&str; 3] = [
    "-- canon 1: one SQLite database as text",
    "PRAGMA foreign_keys=OFF;",
    "PRAGMA ignore_check_constraints=ON;",
];
/// The first lines where there are only rows.
pub(crate) const ROWS_HEADER: [&str; 3] = [
    "-- canon 1: the rows of one SQLite database",
    "PRAGMA foreign_keys=OFF;",
    "PRAGMA ignore_check_constraints=ON;",
];
pub(crate) const USER_VERSION: &str = "PRAGMA user_version=";
pub(crate) const APPLICATION_ID: &str = "PRAGMA application_id=";
pub(crate) const BEGIN: &str = "BEGIN;";
pub(crate) const SEQUENCE_START: &str = "DELETE FROM sqlite_sequence;";
pub(crate) const COMMIT: &str = "COMMIT;";

/// The figures of the closing line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ClosingCounts {
    pub(crate) tables: u64,
    pub(crate) rows: u64,
    pub(crate) sequence_rows: u64,
    pub(crate) other_objects: u64,
}

impl ClosingCounts {
    pub(crate) fn line(self) -> String {
        format!(
            "-- end: tables {}, rows {}, sequence rows {}, other objects {}",
            self.tables, self.rows, self.sequence_rows, self.other_objects
        )
    }
}
