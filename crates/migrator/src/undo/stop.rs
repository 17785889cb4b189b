//! Why a file is not taken back.

use std::path::Path;

use crate::error::Error;

/// Why a file is not taken back; nothing of it is written.
pub(crate) enum Stop {
    /// It was written since the migration; how that shows.
    WrittenSince(&'static str),
    /// Rows of this table are not as the bundle knows them.
    Rows(String),
    /// The schema is not as the bundle knows it.
    Schema,
    /// Something failed.
    Failed(Error),
}

impl Stop {
    /// The error of an undo of the file at `db`.
    pub(crate) fn of_undo(self, db: &Path) -> Error {
        let what = match self {
            Self::Failed(error) => return error,
            Self::WrittenSince(how) => how.to_owned(),
            Self::Rows(table) => format!("rows of `{table}` have changed"),
            Self::Schema => "the schema or SQLite's own tables have changed".to_owned(),
        };
        Error::WrittenSince {
            path: db.to_owned(),
            what,
        }
    }

    /// The error of the proof that an undo would succeed.
    pub(crate) fn of_proof(self) -> Error {
        let what = match self {
            Self::Failed(error) => return error,
            Self::WrittenSince(how) => how.to_owned(),
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
