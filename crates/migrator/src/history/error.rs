//! Why a list of migrations is no history.

use sqlite_facts::SchemaError;

use crate::history::migrations::Migration;

/// A list of migrations that cannot be used. No file of a user was opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// A list that is empty, does not count v1, v2, … without a gap, or repeats an identifier; or SQL
    /// that does not run from nothing.
    #[error("the list of migrations is wrong: {0}")]
    List(String),
    /// The schema that the list makes cannot be read.
    #[error("the schema that the list of migrations makes cannot be read")]
    Schema(#[source] SchemaError),
    /// SQLite failed on a database in memory.
    #[error("could not {doing}")]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// The cause.
        source: rusqlite::Error,
    },
}

impl HistoryError {
    pub(super) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite { doing, source }
    }

    pub(super) fn declares_what_does_not_run(migration: &Migration, wrong: &str) -> Self {
        Self::List(format!("`{}` declares {wrong}", migration.identifier))
    }

    /// Without the SQL that `source` quotes: it may be the whole rest of the step.
    pub(super) fn does_not_run(migration: &Migration, source: rusqlite::Error) -> Self {
        let why = match source {
            rusqlite::Error::SqlInputError { msg, .. } => msg,
            other => other.to_string(),
        };
        let identifier = migration.identifier;
        Self::List(format!("`{identifier}` does not run from nothing: {why}"))
    }
}
