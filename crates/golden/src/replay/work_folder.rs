use std::path::Path;

use tempfile::TempDir;

use crate::error::Error;

/// A folder for one case's throw-away databases, gone when dropped.
pub(crate) struct WorkFolder(TempDir);

impl WorkFolder {
    pub(crate) fn new(scratch: &Path) -> Result<Self, Error> {
        let folder = tempfile::Builder::new()
            .prefix("golden-")
            .tempdir_in(scratch)
            .map_err(Error::scratch(scratch))?;
        Ok(Self(folder))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}
