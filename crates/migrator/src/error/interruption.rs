//! A request to end, as the error of what was asked.

use std::path::Path;

use crate::error::Error;
use crate::interrupt::Limits;

impl Limits<'_> {
    /// An error once the end was asked for.
    pub(crate) fn check(&self, path: &Path) -> Result<(), Error> {
        if self.is_end_requested() {
            return Err(Error::interrupted(path));
        }
        Ok(())
    }

    /// The error for the file at `path`. A wait for a lock that was given up on request is an interruption.
    pub(crate) fn explain(&self, error: Error, path: &Path) -> Error {
        let is_requested = self.is_end_requested();
        match error.with_path(path) {
            Error::Busy { .. } if is_requested => Error::interrupted(path),
            Error::Interrupted { .. } => Error::interrupted(path),
            error => error,
        }
    }
}
