use std::fs;
use std::path::PathBuf;

use crate::case::atomic_write::write_file;
use crate::case::files::Case;
use crate::error::Error;

/// A proposed expectation: the files to write, and what a person should see first.
#[derive(Debug)]
pub struct Proposal {
    /// The case.
    pub case: Case,
    /// The files that would change.
    pub changes: Vec<FileChange>,
    /// The new `summary.txt`.
    pub summary: String,
}

/// One file that would be written or removed.
#[derive(Debug)]
pub struct FileChange {
    /// Where.
    pub path: PathBuf,
    /// In words and, where it can be drawn, as a difference.
    pub difference: String,
    /// The new content; none: the file goes.
    pub(super) bytes: Option<Vec<u8>>,
}

impl Proposal {
    /// Writes and removes the files; `case.toml` comes last, so that oracle 9 finds a half-written case.
    pub fn accept(self) -> Result<(), Error> {
        for FileChange { path, bytes, .. } in self.changes {
            match bytes {
                Some(bytes) => write_file(&path, &bytes)?,
                None => fs::remove_file(&path).map_err(Error::write(&path))?,
            }
        }
        Ok(())
    }
}
