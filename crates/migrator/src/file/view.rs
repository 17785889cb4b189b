//! A database opened so that reading it changes nothing.
//!
//! SQLite writes while it reads wherever a journal is to be rolled back or a write-ahead log is
//! there: the side files appear, change or vanish, even with `mode=ro`. Such a file is read through
//! a private copy that is made with its side files.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;

use crate::error::Error;
use crate::file::open;
use crate::file::private_copy::PrivateCopy;
use crate::file::probe::Probe;
use crate::interrupt::Limits;

/// An open database, in place or as a private copy.
///
/// Fields are dropped in this order, and it matters: closing any handle of a file drops every POSIX
/// lock that this process has on it, so that the connection, whose locks these are, goes first.
pub(crate) struct View {
    pub(crate) conn: Connection,
    /// The same file, for pages that are read without SQLite.
    pub(crate) file: File,
    /// Removed with its folder when the view is dropped.
    pub(crate) copy: Option<PrivateCopy>,
}

impl View {
    /// Opens a file so that reading it changes nothing.
    pub(crate) fn open(
        found: &Probe,
        writable: bool,
        scratch: &Path,
        limits: Limits<'_>,
    ) -> Result<Self, Error> {
        if !found.needs_copy {
            return Self::in_place(&found.path, writable, limits);
        }
        let copy = PrivateCopy::of(found, scratch, limits)?;
        let mut view = Self::in_place(copy.path(), true, limits)?;
        view.copy = Some(copy);
        Ok(view)
    }

    /// Opens the file itself.
    pub(crate) fn in_place(path: &Path, writable: bool, limits: Limits<'_>) -> Result<Self, Error> {
        // Before the connection takes a lock, so that an error here cannot drop one.
        let file = File::open(path).map_err(|source| Error::open(path, source))?;
        Ok(Self {
            conn: open::open(path, writable, limits)?,
            file,
            copy: None,
        })
    }
}
