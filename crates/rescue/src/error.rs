//! What can go wrong. The file is untouched in every case.

use std::io;
use std::path::Path;

use migrator::{Refusal, Version};
use rusqlite::ErrorCode;

/// What can go wrong. The file is untouched in every case, and nothing is written elsewhere.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RescueError {
    /// The file, or a private copy, could not be read or migrated.
    #[error(transparent)]
    Migrator(#[from] migrator::Error),
    /// Reading pages failed.
    #[error("the pages of the copy could not be read; the database is unchanged")]
    Pages(#[source] io::Error),
    /// SQLite failed on the new database.
    #[error("the new database could not be written; the database is unchanged")]
    Sqlite(#[source] rusqlite::Error),
    /// Nothing more could be written into the private folder.
    #[error("the folder for private copies could not be used; the database is unchanged")]
    Scratch(#[source] io::Error),
    /// The new database would not be sound.
    #[error(
        "the new database would not be sound ({what}), and is not kept; the database is unchanged"
    )]
    NotSound {
        /// What a check of it said.
        what: String,
    },
    /// Damaged so far that it could be any application's.
    #[error(
        "the file is damaged ({what}), and no table and no row in it is Wuhu's; it is unchanged: look for a backup"
    )]
    Unrecognized {
        /// What is damaged.
        what: String,
    },
    /// A version that the file is beyond.
    #[error(
        "the file is at v6, and so is what is made of it; {to} is older; the database is unchanged"
    )]
    TooOld {
        /// The version that was asked for.
        to: Version,
    },
    /// Another process has written the file while it was searched in place; a copy of it can be searched.
    #[error("another process writes the database, which is unchanged by this one")]
    Overtaken,
    /// It was asked to end.
    #[error("interrupted; the database is unchanged, and nothing was written")]
    Interrupted,
}

impl From<rusqlite::Error> for RescueError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            _ => Self::Sqlite(error),
        }
    }
}

impl RescueError {
    /// The error where it is of a private copy in `scratch`: what is full, or may not be written, is that folder.
    pub(crate) fn of_private_file(self, scratch: &Path) -> Self {
        const DOING: &str = "write the new database";
        let error = match self {
            Self::Sqlite(source) => migrator::Error::Sqlite {
                doing: DOING,
                source,
            },
            Self::Migrator(error) => error,
            other => return other,
        };
        match error.of_copy(scratch) {
            migrator::Error::Scratch { source, .. } => Self::Scratch(source),
            migrator::Error::Sqlite {
                doing: DOING,
                source,
            } => Self::Sqlite(source),
            other => Self::Migrator(other),
        }
    }

    /// Whether the disk did not give some bytes of the file, or of a clone of it.
    pub(crate) fn is_of_disk(&self) -> bool {
        use migrator::Error;
        matches!(
            self,
            Self::Pages(_) | Self::Migrator(Error::Unreadable { .. })
        )
    }

    /// Whether the file may be damaged, so that as much as there is must be read without SQLite.
    pub(crate) fn may_be_of_damage(&self) -> bool {
        use migrator::Error;
        match self {
            Self::NotSound { .. } | Self::Pages(_) => true,
            Self::Sqlite(error) => matches!(
                error.sqlite_error_code(),
                None | Some(
                    ErrorCode::DatabaseCorrupt
                        | ErrorCode::NotADatabase
                        | ErrorCode::ConstraintViolation
                        | ErrorCode::TypeMismatch
                        | ErrorCode::Unknown
                )
            ),
            Self::Migrator(error) => match error {
                Error::Malformed { .. }
                | Error::Truncated { .. }
                | Error::Unreadable { .. }
                | Error::UnknownSchemaFormat { .. }
                | Error::NotUnicode { .. }
                | Error::PagesAfterwards { .. }
                | Error::Proof { .. }
                | Error::Outcome { .. }
                | Error::Step { .. }
                | Error::Sqlite { .. } => true,
                Error::Refused { refusal, .. } => is_of_damage(refusal),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the work was asked to end.
    #[must_use]
    pub fn is_interruption(&self) -> bool {
        match self {
            Self::Interrupted => true,
            Self::Migrator(error) => error.is_interruption(),
            _ => false,
        }
    }
}

/// Whether a refusal is of pages or rows that cannot be as they are, rather than of what a user made.
pub(crate) fn is_of_damage(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::NotSound(_)
            | Refusal::Pages(_)
            | Refusal::UnreadableSchema(_)
            | Refusal::RepairFails { .. }
    )
}
