//! SQLite's errors as errors of a file: each result code that has a cause of its own, such as a lock, a
//! full disk or a damaged page, becomes the variant that says what to do.

use std::path::Path;

use sqlite_facts::SchemaError;

use crate::error::Error;

impl Error {
    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite { doing, source }
    }

    pub(crate) fn schema(error: SchemaError) -> Self {
        match error {
            SchemaError::Unreadable(source) => Self::sqlite("read the schema")(source),
            SchemaError::NotUnicode { object } => Self::NotUnicode { object },
        }
    }

    pub(crate) fn step(identifier: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Step { identifier, source }
    }

    /// The error that SQLite's result code means for the file at `path`.
    pub(crate) fn with_path(self, path: &Path) -> Self {
        use rusqlite::ErrorCode as Code;
        let (Self::Sqlite { source, .. } | Self::Step { source, .. }) = &self else {
            return self;
        };
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => {
                Self::Busy { path }
            }
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => {
                Self::ReadOnly { path }
            }
            Some(Code::OperationInterrupted) => Self::Interrupted { path },
            Some(Code::DiskFull) => Self::Full { path },
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => match self {
                Self::Sqlite { source, .. } | Self::Step { source, .. } => {
                    Self::Malformed { path, source }
                }
                other => other,
            },
            _ => self,
        }
    }
}
