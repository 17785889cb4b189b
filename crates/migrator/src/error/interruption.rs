//! A request to end, as the error of what was asked.

use std::path::Path;

use crate::error::refusal::Refusal;
use crate::error::{Error, os_cause};
use crate::interrupt::Limits;

impl Limits<'_> {
    /// An error once the end was asked for.
    pub(crate) fn check(&self, path: &Path) -> Result<(), Error> {
        if self.is_end_requested() {
            return Err(Error::interrupted(path));
        }
        Ok(())
    }

    /// Does work that may be done again, since it leaves the file as it was where it fails. SQLite calls a
    /// page damaged that could not be read once: that is believed where it is so again, and the file can
    /// be read to its end.
    pub(crate) fn attempt<T>(
        &self,
        path: &Path,
        work: impl Fn() -> Result<T, Error>,
    ) -> Result<T, Error> {
        let attempt = || work().map_err(|error| self.explain(error, path));
        match attempt() {
            Err(error) if error.may_be_a_failed_read() => {}
            done => return done,
        }
        let again = attempt();
        if again.as_ref().is_err_and(Error::may_be_a_failed_read) {
            self.ensure_readable(path)?;
        }
        again
    }

    /// An error where the file cannot be read to its end.
    pub(crate) fn ensure_readable(&self, path: &Path) -> Result<(), Error> {
        match os_cause::of_read(path, || self.is_end_requested()) {
            Some(cause) => Err(Error::open(path, cause)),
            None => Ok(()),
        }
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

impl Error {
    /// Whether the end was asked for, and nothing was done.
    #[must_use]
    pub fn is_interruption(&self) -> bool {
        matches!(self.after_recovery(), Self::Interrupted { .. })
    }

    pub(crate) fn interrupted(path: &Path) -> Self {
        let path = path.to_owned();
        Self::Interrupted { path }
    }

    /// Whether it may be that a page could not be read, though it is said to be damaged.
    fn may_be_a_failed_read(&self) -> bool {
        match self {
            Self::Malformed { .. }
            | Self::Unreadable { .. }
            | Self::NotABundle { .. }
            | Self::BundleUnread { .. } => true,
            Self::Refused { refusal, .. } => matches!(
                **refusal,
                Refusal::NotSound(_) | Refusal::IndexesContradict(_)
            ),
            _ => false,
        }
    }
}
