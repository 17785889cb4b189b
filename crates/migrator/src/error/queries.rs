//! What callers ask of an error.

use std::path::PathBuf;

use crate::error::Error;

impl Error {
    /// Whether the file is refused for what it is.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        matches!(self.after_recovery(), Self::Refused { .. })
    }

    /// The step that failed, if a step did.
    #[must_use]
    pub fn identifier(&self) -> Option<&'static str> {
        match self.after_recovery() {
            Self::Step { identifier, .. } | Self::Proof { identifier, .. } => Some(identifier),
            _ => None,
        }
    }

    /// The error without what SQLite had done before.
    pub(super) fn after_recovery(&self) -> &Self {
        match self {
            Self::Recovered { error, .. } => error,
            error => error,
        }
    }

    /// What SQLite or the system said: the error's own words are of a file that nothing was done to.
    pub(crate) fn bare_cause(&self) -> Option<String> {
        let source = std::error::Error::source(self.after_recovery());
        source.map(ToString::to_string)
    }

    /// Whether it says itself how the file is after COMMIT.
    pub(crate) fn is_of_commit(&self) -> bool {
        matches!(
            self,
            Self::Commit { .. } | Self::Elsewhere { .. } | Self::UnreadAfterwards { .. }
        )
    }

    /// The same with the undo bundle that was kept for it.
    pub(crate) fn with_undo(mut self, bundle: PathBuf) -> Self {
        if let Self::Commit { undo, .. } | Self::Elsewhere { undo, .. } = &mut self {
            *undo = Some(bundle.into_boxed_path());
        }
        self
    }
}
