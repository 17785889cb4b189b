//! SQLite's errors as errors of a file: each result code that has a cause of its own, such as a lock, a
//! full disk or a damaged page, becomes the variant that says what to do.

use std::io;
use std::path::Path;

use rusqlite::{ErrorCode, ffi};
use sqlite_facts::{SchemaError, is_unknown_schema_format};

use crate::error::{Error, os_cause};

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

    /// The error of a file that SQLite opened only for reading, though it was asked for more.
    pub(crate) fn read_only() -> Self {
        let code = ffi::Error::new(ffi::SQLITE_READONLY);
        Self::sqlite("open the database")(rusqlite::Error::SqliteFailure(code, None))
    }

    /// The error where it is of a private copy in `scratch`: the disk that is full or fails is that one's.
    #[must_use]
    pub fn of_copy(self, scratch: &Path) -> Self {
        use ErrorCode as Code;
        let source = match self {
            Self::Sqlite { source, .. } | Self::Step { source, .. }
                if matches!(
                    source.sqlite_error_code(),
                    Some(
                        Code::DiskFull
                            | Code::SystemIoFailure
                            | Code::CannotOpen
                            | Code::ReadOnly
                            | Code::PermissionDenied
                    )
                ) =>
            {
                of_folder(scratch, source)
            }
            Self::UndoBundle { source, .. } => source,
            // What is committed in the copy is not in the file.
            Self::Commit { source, .. } => of_folder(scratch, source),
            Self::UnreadAfterwards { source, .. } => os_cause::of_write_in(scratch)
                .or_else(|| source.map(io::Error::other))
                .unwrap_or_else(|| io::Error::other("the migrated copy could not be read")),
            Self::Elsewhere { .. } => io::ErrorKind::NotFound.into(),
            Self::Full { path } if path.starts_with(scratch) => io::ErrorKind::StorageFull.into(),
            Self::ReadOnly { path, source }
            | Self::ReadOnlyFileSystem { path, source }
            | Self::Unwritable { path, source }
                if path.starts_with(scratch) =>
            {
                source
            }
            other => return other,
        };
        Self::scratch(scratch, source)
    }

    /// The error of an undo bundle at `path` that SQLite could not write.
    pub(crate) fn unwritten_bundle(path: &Path, source: rusqlite::Error) -> Self {
        let folder = path.parent().unwrap_or(path);
        Self::undo_bundle(path, of_folder(folder, source))
    }

    /// The error that SQLite's result code means for the file at `path`.
    pub(crate) fn with_path(self, path: &Path) -> Self {
        match self {
            Self::Sqlite { source, doing } => {
                of_code(path, source).unwrap_or_else(|source| Self::Sqlite { doing, source })
            }
            Self::Step { source, identifier } => {
                of_code(path, source).unwrap_or_else(|source| Self::Step { identifier, source })
            }
            other => other,
        }
    }
}

/// The cause of an error of SQLite, where it wrote a file in `folder`.
fn of_folder(folder: &Path, source: rusqlite::Error) -> io::Error {
    match source.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => io::Error::new(io::ErrorKind::StorageFull, source),
        _ => os_cause::of_write_in(folder).unwrap_or_else(|| io::Error::other(source)),
    }
}

/// The error that a result code means whatever was being done; else the source again.
fn of_code(path: &Path, source: rusqlite::Error) -> Result<Error, rusqlite::Error> {
    use ErrorCode as Code;
    let Some(&ffi::Error {
        code,
        extended_code,
    }) = source.sqlite_error()
    else {
        return Err(source);
    };
    let owned = path.to_owned();
    if is_unknown_schema_format(&source) {
        return Ok(Error::UnknownSchemaFormat { path: owned });
    }
    Ok(match code {
        Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed => {
            Error::Busy { path: owned }
        }
        Code::OperationInterrupted => Error::Interrupted { path: owned },
        Code::DiskFull => Error::Full { path: owned },
        Code::DatabaseCorrupt | Code::NotADatabase => Error::Malformed {
            path: owned,
            source,
        },
        Code::ReadOnly if extended_code == ffi::SQLITE_READONLY_DBMOVED => {
            Error::Moved { path: owned }
        }
        Code::ReadOnly | Code::PermissionDenied => {
            let cause = os_cause::of_access(path);
            Error::write(path, cause.unwrap_or_else(|| io::Error::other(source)))
        }
        // Nothing but a passing error is left where the system has no objection now.
        Code::CannotOpen => match os_cause::of_access(path) {
            Some(cause) => Error::write(path, cause),
            None => Error::open(path, io::Error::other(source)),
        },
        Code::SystemIoFailure => of_io(path, extended_code, source),
        _ => return Err(source),
    })
}

/// An error of the disk, by what was being done.
fn of_io(path: &Path, extended_code: i32, source: rusqlite::Error) -> Error {
    match extended_code {
        ffi::SQLITE_IOERR_READ
        | ffi::SQLITE_IOERR_SHORT_READ
        | ffi::SQLITE_IOERR_CORRUPTFS
        | ffi::SQLITE_IOERR_FSTAT
        | ffi::SQLITE_IOERR_SEEK
        | ffi::SQLITE_IOERR_ACCESS
        | ffi::SQLITE_IOERR_DATA
        | ffi::SQLITE_IOERR_MMAP => Error::open(path, io::Error::other(source)),
        ffi::SQLITE_IOERR_LOCK
        | ffi::SQLITE_IOERR_UNLOCK
        | ffi::SQLITE_IOERR_RDLOCK
        | ffi::SQLITE_IOERR_CHECKRESERVEDLOCK
        | ffi::SQLITE_IOERR_SHMLOCK => Error::NoLocks {
            path: path.to_owned(),
            source,
        },
        _ => {
            let cause = os_cause::of_write(path);
            Error::write(path, cause.unwrap_or_else(|| io::Error::other(source)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    fn name(error: &Error) -> String {
        let debug = format!("{error:?}");
        debug.split(' ').next().unwrap_or_default().to_owned()
    }

    /// Of a path that leads nowhere: what the system is asked about says `Moved`.
    #[test]
    fn each_result_code_has_its_own_error() {
        for (code, expected) in [
            (ffi::SQLITE_ERROR, "Sqlite"),
            (ffi::SQLITE_PERM, "Moved"),
            (ffi::SQLITE_BUSY_SNAPSHOT, "Busy"),
            (ffi::SQLITE_LOCKED, "Busy"),
            (ffi::SQLITE_PROTOCOL, "Busy"),
            (ffi::SQLITE_INTERRUPT, "Interrupted"),
            (ffi::SQLITE_FULL, "Full"),
            (ffi::SQLITE_CORRUPT_INDEX, "Malformed"),
            (ffi::SQLITE_NOTADB, "Malformed"),
            (ffi::SQLITE_READONLY, "Moved"),
            (ffi::SQLITE_READONLY_DBMOVED, "Moved"),
            (ffi::SQLITE_CANTOPEN, "Moved"),
            (ffi::SQLITE_IOERR_READ, "Unreadable"),
            (ffi::SQLITE_IOERR_MMAP, "Unreadable"),
            (ffi::SQLITE_IOERR_LOCK, "NoLocks"),
            (ffi::SQLITE_IOERR_SHMLOCK, "NoLocks"),
            (ffi::SQLITE_IOERR_WRITE, "Moved"),
            (ffi::SQLITE_IOERR_FSYNC, "Moved"),
        ] {
            let path = Path::new("no/such/wuhu.sqlite");
            for error in [
                Error::sqlite("read")(failure(code)),
                Error::step("wuhu_v6")(failure(code)),
            ] {
                let unknown = name(&error);
                let found = name(&error.with_path(path));
                let expected = if expected == "Sqlite" {
                    &unknown
                } else {
                    expected
                };
                assert_eq!(found, expected, "{code}");
            }
        }
    }

    #[test]
    fn an_error_of_a_private_copy_is_one_of_its_folder() {
        let scratch = Path::new("no/such/scratch");
        let [copy, file] = [scratch.join("copy.sqlite"), "wuhu.sqlite".into()];
        let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
        for (error, expected) in [
            (Error::Full { path: copy.clone() }, "Scratch"),
            (Error::Full { path: file.clone() }, "Full"),
            (Error::write(&copy, denied()), "Scratch"),
            (Error::write(&file, denied()), "ReadOnly"),
            (Error::sqlite("read")(failure(ffi::SQLITE_FULL)), "Scratch"),
            (
                Error::sqlite("read")(failure(ffi::SQLITE_CORRUPT)),
                "Sqlite",
            ),
            (Error::Interrupted { path: copy }, "Interrupted"),
        ] {
            assert_eq!(name(&error.of_copy(scratch)), expected);
        }
    }
}
