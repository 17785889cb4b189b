//! What can go wrong. The file is untouched in every case.

use std::io;

use migrator::Version;

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
    Sqlite(#[from] rusqlite::Error),
    /// The private folder could not be used.
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
    /// A version that the file is beyond.
    #[error(
        "the file is at v6, and so is what is made of it; {to} is older; the database is unchanged"
    )]
    TooOld {
        /// The version that was asked for.
        to: Version,
    },
    /// It was asked to end.
    #[error("interrupted; the database is unchanged, and nothing was written")]
    Interrupted,
}

impl RescueError {
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
