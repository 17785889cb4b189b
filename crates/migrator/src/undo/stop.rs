//! Why a file is not taken back.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::error::Error;

/// Why a file is not taken back; nothing of it is written.
pub(crate) enum Stop {
    /// It was written since the migration; how that shows.
    WrittenSince(&'static str),
    /// Nothing shows that it was not written since the migration; why.
    Unknown(&'static str),
    /// Rows of this table are not as the bundle has them.
    Rows(String),
    /// The schema is not as the bundle has it.
    Schema,
    /// Something failed.
    Failed(Error),
}

impl Stop {
    /// The error of an undo of the file at `db`.
    pub(crate) fn of_undo(self, db: &Path) -> Error {
        let how = match self {
            Self::Failed(error) => return error,
            Self::Unknown(why) => {
                return Error::WrittenSince {
                    path: db.to_owned(),
                    what: format!(
                        "whether anything was written since the migration cannot be known ({why})"
                    ),
                };
            }
            Self::WrittenSince(how) => how.to_owned(),
            Self::Rows(table) => format!("rows of `{table}` have changed"),
            Self::Schema => {
                "the schema, SQLite's own tables or a table that the migration made have changed"
                    .to_owned()
            }
        };
        Error::WrittenSince {
            path: db.to_owned(),
            what: format!("something was written since the migration ({how})"),
        }
    }

    /// The error of the proof that an undo would succeed.
    pub(crate) fn of_proof(self) -> Error {
        let what = match self {
            // A table has rows that it does not take again.
            Self::Failed(Error::Sqlite { source, .. })
                if source.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) =>
            {
                format!("all rows ({source})")
            }
            Self::Failed(error) => return error,
            Self::WrittenSince(what) | Self::Unknown(what) => what.to_owned(),
            Self::Rows(table) => format!("rows of `{table}`"),
            Self::Schema => "the schema".to_owned(),
        };
        Error::NoWayBack { what }
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(source: rusqlite::Error) -> Self {
        Self::Failed(Error::sqlite("undo the migration")(source))
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    #[test]
    fn a_row_that_its_table_does_not_take_again_has_no_way_back() {
        let conn = Connection::open_in_memory().unwrap();
        let refused = conn.execute_batch("CREATE TABLE t(a NOT NULL); INSERT INTO t VALUES (NULL)");
        let error = Stop::from(refused.unwrap_err()).of_proof();
        assert!(
            matches!(&error, Error::NoWayBack { what } if what.contains("t.a")),
            "{error}"
        );
        let failed = conn.execute_batch("INSERT INTO missing VALUES (1)");
        let error = Stop::from(failed.unwrap_err()).of_proof();
        assert!(matches!(error, Error::Sqlite { .. }), "{error}");
    }
}
