//! Tables with names of their own: the ledger, and those of rows that were set aside.

/// The ledger: GRDB's table of the migrations that have run, one row for each identifier.
pub const LEDGER_TABLE: &str = "grdb_migrations";

/// The text of the ledger, as GRDB stores it.
pub(crate) const LEDGER: &str =
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)";

/// Tables of rows that were set aside begin with this; the rest is the table that they come from.
pub const SET_ASIDE_PREFIX: &str = "_wuhu_set_aside_";

/// The column of a set-aside table that holds the row's rowid.
pub const SET_ASIDE_ROWID: &str = "_wuhu_rowid";
