//! Copies of a database file with its side files, in a private folder, without SQLite.
//!
//! Without locks: a copy is whole if no file's length and time of change moved meanwhile, and torn
//! otherwise.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::error::Error;
use crate::file::side_files::side_file;
use crate::interrupt::Limits;

/// The pause before something is tried again that another process was in the way of.
pub(super) const COPY_PAUSE: Duration = Duration::from_millis(100);

/// Longer than the grain of the clock by which Linux and macOS stamp files (at most 10 ms): two
/// writes within one grain leave the same time, so that the second would go unseen.
pub(crate) const GRAIN: Duration = Duration::from_millis(20);

/// Bytes read and written at once.
pub(crate) const BLOCK_BYTES: usize = 1 << 20;

/// Length and time of the last change of a database file and its side files.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stamp([Option<(u64, Option<SystemTime>)>; 3]);

impl Stamp {
    pub(super) fn of(path: &Path) -> Self {
        Self(["", "-journal", "-wal"].map(|suffix| {
            let metadata = fs::metadata(side_file(path, suffix)).ok()?;
            Some((metadata.len(), metadata.modified().ok()))
        }))
    }

    /// The stamp of files that were not written a moment ago; none where they were.
    pub(super) fn at_rest(path: &Path) -> Option<Self> {
        let stamp = Self::of(path);
        // A write within the grain just before would hide a write within it now.
        thread::sleep(GRAIN);
        (Self::of(path) == stamp).then_some(stamp)
    }
}

/// Where a copy goes to.
pub(crate) struct CopyTarget<'a> {
    pub(crate) path: &'a Path,
    /// The folder of private copies, for errors.
    pub(crate) scratch: &'a Path,
    /// Whether to clone where the file system can.
    pub(crate) clones: bool,
    /// Looked at before each block.
    pub(crate) limits: Limits<'a>,
    /// Called with the number of bytes of each block.
    pub(crate) progress: &'a mut dyn FnMut(u64),
}

impl CopyTarget<'_> {
    /// Copies a database and its side files. False where one of them changed meanwhile: then the
    /// copy is worth nothing.
    pub(crate) fn copy_at_rest(&mut self, from: &Path) -> Result<bool, Error> {
        let Some(before) = Stamp::at_rest(from) else {
            return Ok(false);
        };
        let source = File::open(from).map_err(|source| Error::open(from, source))?;
        self.copy(&source, from, "")?;
        for suffix in ["-journal", "-wal"] {
            self.copy_side_file(from, suffix)?;
        }
        Ok(Stamp::of(from) == before)
    }

    /// Copies a side file of `from`, or removes the copy's where there is none.
    pub(crate) fn copy_side_file(&mut self, from: &Path, suffix: &str) -> Result<(), Error> {
        let from = side_file(from, suffix);
        match File::open(&from) {
            Ok(source) => self.copy(&source, &from, suffix),
            // A side file removed during the copy is skipped; the caller compares time stamps, or
            // the log's header, and starts again.
            Err(error) if error.kind() == io::ErrorKind::NotFound => self.remove(suffix),
            Err(error) => Err(Error::open(&from, error)),
        }
    }

    /// Clones an open file where the file system can, or copies its bytes. The copy is its owner's
    /// alone, whatever the source's permissions are.
    pub(crate) fn copy(&mut self, source: &File, from: &Path, suffix: &str) -> Result<(), Error> {
        if self.clone_file(source, suffix)? {
            return Ok(());
        }
        let mut source = source;
        let mut target = self.create(suffix)?;
        let mut block = vec![0; BLOCK_BYTES];
        io::Seek::rewind(&mut source).map_err(|source| Error::open(from, source))?;
        loop {
            self.limits.check(from)?;
            let read =
                read_block(&mut source, &mut block).map_err(|source| Error::open(from, source))?;
            target
                .write_all(&block[..read])
                .map_err(|source| self.error(source))?;
            (self.progress)(read as u64);
            if read < block.len() {
                return Ok(());
            }
        }
    }

    /// Clones an open file; false where the file system, or the distance, does not allow it.
    ///
    /// The file is passed open and not by its name: closing any other handle of it would drop this
    /// process's locks on it (POSIX, `fcntl`), and SQLite would not know.
    pub(crate) fn clone_file(&self, source: &File, suffix: &str) -> Result<bool, Error> {
        self.remove(suffix)?;
        let to = side_file(self.path, suffix);
        if !self.clones || reflink_copy::reflink_file_to_path(source, &to).is_err() {
            self.remove(suffix)?;
            return Ok(false);
        }
        #[cfg(unix)]
        fs::set_permissions(&to, std::os::unix::fs::PermissionsExt::from_mode(0o600))
            .map_err(|source| self.error(source))?;
        Ok(true)
    }

    fn create(&self, suffix: &str) -> Result<File, Error> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(side_file(self.path, suffix))
            .map_err(|source| self.error(source))
    }

    pub(crate) fn remove(&self, suffix: &str) -> Result<(), Error> {
        match fs::remove_file(side_file(self.path, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.error(error)),
            _ => Ok(()),
        }
    }

    pub(crate) fn error(&self, source: io::Error) -> Error {
        Error::scratch(self.scratch, source)
    }
}

/// Fills `block`, or as much of it as is left of the file.
pub(crate) fn read_block(file: &mut impl Read, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < block.len() {
        match file.read(&mut block[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
