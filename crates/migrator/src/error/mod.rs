pub(crate) mod damage;
pub(crate) mod proof_failure;
pub(crate) mod refusal;

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::types::Type;
use sqlite_facts::SchemaError;

use crate::error::damage::Damage;
use crate::error::proof_failure::ProofFailure;
use crate::error::refusal::Refusal;
use crate::history::error::HistoryError;
use crate::history::version::Version;

/// Why nothing, or not everything, was done. Each text says in which state the file is; the cause,
/// where there is one, is the `source`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No such file.
    #[error("there is no file `{}`; nothing was created", path.display())]
    Missing {
        /// As it was given.
        path: PathBuf,
    },
    /// A folder.
    #[error("`{}` is a directory, not a database file: name the file in it", path.display())]
    Directory {
        /// As it was given.
        path: PathBuf,
    },
    /// A device, a pipe, a socket.
    #[error("`{}` is not a regular file", path.display())]
    NotAFile {
        /// As it was given.
        path: PathBuf,
    },
    /// The file may not be read.
    #[error(
        "`{}` may not be read; it is unchanged: run this as the user who runs the Wuhu server",
        path.display()
    )]
    Permission {
        /// As it was given.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// The file could not be opened for another reason.
    #[error("`{}` could not be opened; it is unchanged", path.display())]
    Open {
        /// As it was given.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// Not the header of an SQLite file.
    #[error(
        "`{}` is not an SQLite database{}; it is unchanged",
        path.display(),
        if *text { " but a text file" } else { ": its header is another format's, or it is encrypted" }
    )]
    NotSqlite {
        /// As it was given.
        path: PathBuf,
        /// Whether it begins with printable text.
        text: bool,
    },
    /// Shorter than its header says.
    #[error(
        "`{}` is truncated: {actual} bytes of at least {expected}; it is unchanged: look for a \
         backup, or try SQLite's `.recover` on a copy", path.display()
    )]
    Truncated {
        /// As it was given.
        path: PathBuf,
        /// Bytes that the header speaks of.
        expected: u64,
        /// Bytes that are there.
        actual: u64,
    },
    /// SQLite found a page that cannot be right.
    #[error(
        "`{}` is damaged: SQLite cannot read all of it; it is unchanged: look for a backup, or \
         try SQLite's `.recover` on a copy", path.display()
    )]
    Malformed {
        /// As it was given.
        path: PathBuf,
        /// SQLite's word.
        source: rusqlite::Error,
    },
    /// Another process holds a lock, or writes all the time.
    #[error(
        "another process is using `{}`; it is unchanged: stop the Wuhu server and try again",
        path.display()
    )]
    Busy {
        /// As it was given.
        path: PathBuf,
    },
    /// Another process wrote again and again while a snapshot was taken.
    #[error(
        "the server is writing too much to `{}`: in {attempts} attempts there was no time for a \
         copy; it is unchanged: stop the Wuhu server, or try again when it is idle", path.display()
    )]
    WrittenTooOften {
        /// As it was given.
        path: PathBuf,
        /// How often a copy was begun.
        attempts: usize,
    },
    /// The file or its folder may not be written.
    #[error(
        "`{}` or its folder, where SQLite keeps its journal, may not be written; it is unchanged: \
         run this as the user who runs the Wuhu server", path.display()
    )]
    ReadOnly {
        /// As it was given.
        path: PathBuf,
    },
    /// No room.
    #[error("the disk is full; `{}` is as it was: free some space and try again", path.display())]
    Full {
        /// As it was given.
        path: PathBuf,
    },
    /// The folder for private copies cannot be used.
    #[error(
        "no private copy could be made in `{}`; the database is unchanged: free some space there, \
         or use another folder for temporary files", path.display()
    )]
    Scratch {
        /// The folder.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// Looked at and left alone.
    #[error("`{}` was not migrated and is unchanged: {refusal}", path.display())]
    Refused {
        /// As it was given.
        path: PathBuf,
        /// Why.
        refusal: Box<Refusal>,
    },
    /// Between the look and the lock another process changed what the file is.
    #[error("another process changed `{}` meanwhile; nothing was migrated: try again", path.display())]
    ChangedMeanwhile {
        /// As it was given.
        path: PathBuf,
    },
    /// Foreign keys could not be switched off.
    #[error("`PRAGMA foreign_keys=OFF` had no effect; nothing was changed")]
    ForeignKeysOn,
    /// A statement of a step failed; the transaction was rolled back.
    #[error("migration `{identifier}` failed and was rolled back; the database is as it was")]
    Step {
        /// The step.
        identifier: &'static str,
        /// SQLite's word.
        source: rusqlite::Error,
    },
    /// A guard stopped a step; the transaction was rolled back.
    #[error(
        "migration `{identifier}` was stopped and rolled back; the database is as it was: {failure}"
    )]
    Proof {
        /// The step.
        identifier: &'static str,
        /// What it would have done.
        failure: ProofFailure,
    },
    /// After all steps the schema was not what it must be; the transaction was rolled back.
    #[error(
        "the migrated schema is not {version}'s, so all was rolled back; the database is as it \
         was: {}", differences.join("; ")
    )]
    Outcome {
        /// The version that was to be reached.
        version: Version,
        /// What differs.
        differences: Vec<String>,
    },
    /// Tables that are not Wuhu's name rows that a repair had to set aside; the transaction was
    /// rolled back.
    #[error(
        "`{}` was not migrated and is as it was: rows that have no place any more would be set \
         aside, but tables that are not Wuhu's name them, and the server would refuse the file for \
         it: {}; mend or drop these rows first", path.display(), refusal::damages(rows)
    )]
    StillNamed {
        /// As it was given.
        path: PathBuf,
        /// The rows that would name nothing.
        rows: Vec<Damage>,
    },
    /// COMMIT returned an error; the file was opened again to see which side it is on.
    #[error(
        "COMMIT failed; `{}` is {}", path.display(),
        match version { Some(version) => format!("at {version} and whole: mend the cause and try again"), None => "in an unknown state: do not start the server, keep a copy of the file and its `-journal`, and run `inspect`".to_owned() }
    )]
    Commit {
        /// As it was given.
        path: PathBuf,
        /// What the file is now.
        version: Option<Version>,
        /// SQLite's word.
        source: rusqlite::Error,
    },
    /// The side file that leads back could not be written.
    #[error(
        "the undo bundle `{}` could not be written, so nothing was migrated; the database is as \
         it was: free some space, or name another folder with `--undo-dir`", path.display()
    )]
    UndoBundle {
        /// The bundle.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// Not a file that a migration wrote for its undoing.
    #[error(
        "`{}` is not an undo bundle of this version, or not whole: damaged, or never finished by a \
         migration that was killed; nothing was changed", path.display())]
    NotABundle {
        /// As it was given.
        path: PathBuf,
    },
    /// Undoing would lose what came after.
    #[error(
        "`{}` was not taken back and is unchanged: something was written since the migration \
         ({what})", path.display()
    )]
    WrittenSince {
        /// As it was given.
        path: PathBuf,
        /// How it shows.
        what: String,
    },
    /// A list of migrations that is none.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// SQLite failed where nothing had been written, or all was rolled back.
    #[error("could not {doing}; the database is as it was")]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// SQLite's word.
        source: rusqlite::Error,
    },
}

impl Error {
    /// Whether the file was looked at and left alone for what it is.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused { .. })
    }

    /// The step that failed, if a step did.
    #[must_use]
    pub fn identifier(&self) -> Option<&'static str> {
        match self {
            Self::Step { identifier, .. } | Self::Proof { identifier, .. } => Some(identifier),
            _ => None,
        }
    }

    pub(crate) fn sqlite(doing: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Sqlite { doing, source }
    }

    pub(crate) fn schema(error: SchemaError) -> Self {
        let source = match error {
            SchemaError::Unreadable(source) => source,
            error @ SchemaError::NotUnicode { .. } => {
                rusqlite::Error::FromSqlConversionFailure(0, Type::Text, error.into())
            }
        };
        Self::sqlite("read the schema")(source)
    }

    pub(crate) fn step(identifier: &'static str) -> impl Fn(rusqlite::Error) -> Self {
        move |source| Self::Step { identifier, source }
    }

    pub(crate) fn open(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::PermissionDenied => Self::Permission { path, source },
            _ => Self::Open { path, source },
        }
    }

    /// Says what SQLite's result code means for the file at `path`.
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
