use std::fs;
use std::path::{Path, PathBuf};

use crate::case::atomic_write::write_file;
use crate::case::case_index::{CaseLine, enter};
use crate::case::content::FileContent;
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
    /// What was changed of `before.sql` by hand, in rows and columns.
    pub by_hand: Option<String>,
}

/// One file that would be written or removed.
#[derive(Debug)]
pub struct FileChange {
    /// Where.
    pub path: PathBuf,
    /// In words and, where it can be drawn, as a difference.
    pub difference: String,
    pub(super) write: Write,
}

/// What accepting a change does.
#[derive(Debug)]
pub(super) enum Write {
    /// The file gets this content.
    Content(FileContent),
    /// The file goes.
    Removal,
    /// The index gets this line for the case; other lines may have changed meanwhile.
    Line(CaseLine),
}

impl Proposal {
    /// Writes and removes the files; `case.toml` and the index come last, so that oracle 9 finds a
    /// half-written case.
    pub fn accept(self) -> Result<(), Error> {
        let Self { case, changes, .. } = self;
        for FileChange { path, write, .. } in changes {
            match write {
                Write::Content(content) => write_file(&path, content.open()?)?,
                Write::Removal => fs::remove_file(&path).map_err(Error::write(&path))?,
                Write::Line(line) => {
                    let cases = path.parent().unwrap_or(Path::new("."));
                    enter(cases, &case.name, line)?;
                }
            }
        }
        Ok(())
    }
}
