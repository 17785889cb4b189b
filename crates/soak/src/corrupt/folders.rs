//! The folders that the judge of one thread works in.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The folders that the judge of one worker works in.
#[derive(Debug)]
pub(super) struct Folders {
    /// Holds the input and nothing else.
    pub(super) input: PathBuf,
    /// For the plain reader.
    pub(super) read: PathBuf,
    /// For undo bundles, and for what a capture writes.
    pub(super) bundles: PathBuf,
    /// For the migrator's private copies.
    pub(super) scratch: PathBuf,
}

impl Folders {
    pub(super) fn new(parent: &Path) -> Result<Self, Error> {
        let folders = Self {
            input: parent.join("input"),
            read: parent.join("read"),
            bundles: parent.join("bundles"),
            scratch: parent.join("scratch"),
        };
        for folder in [&folders.bundles, &folders.scratch] {
            fs::create_dir_all(folder)?;
        }
        Ok(folders)
    }

    pub(super) fn empty_bundles(&self) -> Result<(), Error> {
        fs::remove_dir_all(&self.bundles)?;
        Ok(fs::create_dir_all(&self.bundles)?)
    }
}
