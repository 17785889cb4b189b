//! What the system says of a file, where SQLite's result code says only that it could not be opened, read or
//! written; and the error that each of the system's answers is.

use std::fs::{self, File};
use std::io::{self, ErrorKind as Kind, Read as _, Write as _};
use std::path::Path;

use crate::error::Error;

/// As many bytes as a disk or a quota that is full has no room for.
const TRIED_BYTES: usize = 64 << 10;

/// Files that are open at once, at most: database, journal, log, index, undo bundle, copy and folders.
#[cfg(unix)]
const FILES_AT_ONCE: usize = 12;

/// Bytes read at once.
const BLOCK_BYTES: usize = 1 << 20;

impl Error {
    /// The error of a file that could not be opened or read.
    pub(crate) fn open(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            Kind::NotFound => Self::Missing { path },
            Kind::PermissionDenied => Self::Permission { path, source },
            // A path that leads nowhere, or in a circle.
            Kind::NotADirectory | Kind::InvalidInput | Kind::InvalidFilename => {
                Self::Open { path, source }
            }
            _ if is_too_many(&source) => Self::TooManyFiles { path, source },
            _ => Self::Unreadable { path, source },
        }
    }

    /// The error of a file that could not be written, or its journal not be made.
    pub(crate) fn write(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            // It was there before.
            Kind::NotFound => Self::Moved { path },
            Kind::PermissionDenied => Self::ReadOnly { path, source },
            Kind::ReadOnlyFilesystem => Self::ReadOnlyFileSystem { path, source },
            Kind::StorageFull | Kind::QuotaExceeded => Self::Full { path },
            _ if is_too_many(&source) => Self::TooManyFiles { path, source },
            _ => Self::Unwritable { path, source },
        }
    }

    /// The error of a private copy that could not be made in the folder `scratch`.
    pub(crate) fn scratch(scratch: &Path, source: io::Error) -> Self {
        let path = scratch.to_owned();
        if is_too_many(&source) {
            return Self::TooManyFiles { path, source };
        }
        // `tempfile` names the private folder, of which nobody knows.
        let cause = source.get_ref().and_then(|named| named.source());
        let source = match cause.map(ToString::to_string) {
            Some(cause) => io::Error::new(source.kind(), cause),
            None => source,
        };
        Self::Scratch { path, source }
    }

    /// The error of an undo bundle that could not be written.
    pub(crate) fn undo_bundle(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        if is_too_many(&source) {
            return Self::TooManyFiles { path, source };
        }
        Self::UndoBundle { path, source }
    }
}

/// Why the file, or a journal beside it, cannot be opened for writing; none where it can.
pub(super) fn of_access(path: &Path) -> Option<io::Error> {
    let tried = || -> io::Result<()> {
        let path = fs::canonicalize(path)?;
        ensure_files_can_be_opened()?;
        ensure_writable(&path, false)?;
        ensure_writable(path.parent().unwrap_or(&path), true)
    };
    tried().err()
}

/// Why a file beside `path` cannot be written; none where it can. The file that is tried has no name.
pub(super) fn of_write(path: &Path) -> Option<io::Error> {
    let tried = || -> io::Result<()> {
        let path = fs::canonicalize(path)?;
        match of_write_in(path.parent().unwrap_or(&path)) {
            Some(cause) => Err(cause),
            None => Ok(()),
        }
    };
    tried().err()
}

/// Why a file in `folder` cannot be written; none where it can.
pub(super) fn of_write_in(folder: &Path) -> Option<io::Error> {
    let tried = || -> io::Result<()> {
        ensure_files_can_be_opened()?;
        let mut file = tempfile::tempfile_in(folder)?;
        file.write_all(&vec![0; TRIED_BYTES])?;
        file.sync_all()
    };
    tried().err()
}

/// Why the file cannot be read to its end; none where it can, or once `is_ended`. No connection of this process
/// may have a lock on it.
pub(super) fn of_read(path: &Path, is_ended: impl Fn() -> bool) -> Option<io::Error> {
    let tried = || -> io::Result<()> {
        let mut file = File::open(path)?;
        let mut block = vec![0; BLOCK_BYTES];
        while !is_ended() && file.read(&mut block)? > 0 {}
        Ok(())
    };
    tried().err()
}

/// Whether as many files can be opened as a migration has open, which are closed by now.
#[cfg(unix)]
fn ensure_files_can_be_opened() -> io::Result<()> {
    let opened = (0..FILES_AT_ONCE).map(|_| File::open("/dev/null"));
    match opened.collect::<io::Result<Vec<File>>>() {
        Err(error) if is_too_many(&error) => Err(error),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn ensure_files_can_be_opened() -> io::Result<()> {
    Ok(())
}

/// Without opening it: closing it again would drop this process's locks on it.
#[cfg(unix)]
fn ensure_writable(path: &Path, is_folder: bool) -> io::Result<()> {
    use rustix::fs::Access;
    let enter = if is_folder {
        Access::EXEC_OK
    } else {
        Access::READ_OK
    };
    Ok(rustix::fs::access(path, Access::WRITE_OK | enter)?)
}

#[cfg(not(unix))]
fn ensure_writable(path: &Path, _: bool) -> io::Result<()> {
    if fs::metadata(path)?.permissions().readonly() {
        return Err(Kind::PermissionDenied.into());
    }
    Ok(())
}

/// Too many open files, of this process or of the system.
#[cfg(unix)]
fn is_too_many(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let too_many = [Errno::MFILE, Errno::NFILE].map(Errno::raw_os_error);
    error
        .raw_os_error()
        .is_some_and(|code| too_many.contains(&code))
}

#[cfg(not(unix))]
fn is_too_many(_: &io::Error) -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn each_answer_of_the_system_has_its_own_error() {
        let name = |error: Error| {
            let debug = format!("{error:?}");
            debug.split(' ').next().unwrap_or_default().to_owned()
        };
        for (code, read, written) in [
            (1, "Permission", "ReadOnly"),
            (2, "Missing", "Moved"),
            (5, "Unreadable", "Unwritable"),
            (13, "Permission", "ReadOnly"),
            (20, "Open", "Unwritable"),
            (23, "TooManyFiles", "TooManyFiles"),
            (24, "TooManyFiles", "TooManyFiles"),
            (28, "Unreadable", "Full"),
            (30, "Unreadable", "ReadOnlyFileSystem"),
            (122, "Unreadable", "Full"),
        ] {
            let path = Path::new("wuhu.sqlite");
            let error = || io::Error::from_raw_os_error(code);
            assert_eq!(name(Error::open(path, error())), read, "{code}");
            assert_eq!(name(Error::write(path, error())), written, "{code}");
        }
    }
}
