//! The ledger: GRDB's table of the migrations that have run, one row for each identifier.

/// Its name.
pub(crate) const LEDGER_TABLE: &str = "grdb_migrations";

/// Its text, as GRDB stores it.
pub(crate) const LEDGER: &str =
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)";
