//! Why the goldens could not be measured. Nothing but throw-away databases was written.

use migrator::Version;

/// An error of measuring.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The cases could not be made ready or judged.
    #[error(transparent)]
    Golden(#[from] golden::Error),
    /// The database of a case could not be inspected.
    #[error("the database of a case cannot be inspected")]
    Inspect(#[source] migrator::Error),
    /// The right list of migrations is none.
    #[error(transparent)]
    History(#[from] migrator::HistoryError),
    /// A version that the list does not reach.
    #[error("there is no step to {asked}: the newest version is {newest}")]
    NoSuchStep {
        /// The one that was asked for.
        asked: Version,
        /// The one that there is.
        newest: Version,
    },
    /// SQLite failed on a throw-away database.
    #[error("could not {doing} in a throw-away database")]
    Sqlite {
        /// The action that failed.
        doing: &'static str,
        /// SQLite's word.
        source: rusqlite::Error,
    },
    /// A reviewed list that says something else than it may.
    #[error("the reviewed list `{list}` cannot be read: {why}")]
    List {
        /// The file.
        list: &'static str,
        /// One sentence.
        why: String,
    },
}

impl Error {
    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite { doing, source }
    }
}
