//! The folder of a private copy.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::file::folder::names_in;

/// A folder that only its owner may enter; gone with the files in it when the value is dropped.
#[derive(Debug)]
pub(crate) struct PrivateFolder {
    path: PathBuf,
}

impl PrivateFolder {
    /// Makes a new one in `scratch`.
    pub(crate) fn new(scratch: &Path) -> Result<Self, Error> {
        let mut builder = tempfile::Builder::new();
        builder.prefix("wuhu-private-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder
            .tempdir_in(scratch)
            .map_err(|source| Error::scratch(scratch, source))?;
        // Its own removal ends with a panic where the folder cannot be closed well.
        let path = folder.keep();
        Ok(Self { path })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // What cannot be removed now cannot be removed later either.
        for name in names_in(&self.path).unwrap_or_default() {
            drop(fs::remove_file(self.path.join(name)));
        }
        drop(fs::remove_dir(&self.path));
    }
}
