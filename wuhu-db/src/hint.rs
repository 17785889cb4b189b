//! Errors with the next step as data, which is printed on a line of its own.

use std::error::Error;
use std::fmt;

use golden::Remedy;

/// An error of a command, and what its user can do about it.
#[derive(Debug)]
pub struct Hinted {
    /// What went wrong.
    pub message: String,
    /// The next step.
    pub hint: String,
}

impl fmt::Display for Hinted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Hinted {}

/// An error with a hint: a command to run, or an option to give.
pub fn hinted(message: impl Into<String>, hint: impl Into<String>) -> anyhow::Error {
    let (message, hint) = (message.into(), hint.into());
    Hinted { message, hint }.into()
}

/// What helps where the folder for temporary files cannot be used.
pub(crate) const OTHER_FOLDER: &str = "let `TMPDIR` name another folder";

/// The hint of an error, or of one of its causes.
#[must_use]
pub fn hint_of(error: &anyhow::Error) -> Option<String> {
    error.chain().find_map(|cause| {
        let hinted = cause.downcast_ref().map(|Hinted { hint, .. }| hint.clone());
        let of_migrator = || match cause.downcast_ref()? {
            migrator::Error::Scratch { .. } => Some(OTHER_FOLDER),
            _ => None,
        };
        let remedy = || cause.downcast_ref::<golden::Error>()?.remedy();
        let command = || of_migrator().or_else(|| remedy().map(command));
        hinted.or_else(|| command().map(str::to_owned))
    })
}

/// The next step after an error about goldens.
#[must_use]
pub fn command(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::AddCase => "`cargo xtask golden-add CASE DB --invented` makes one",
        Remedy::BlessCase => "`cargo xtask golden-bless CASE` shows and writes it",
        Remedy::NextVersion => {
            "restore it, for files were migrated by it already; make what it should do the next version"
        }
        Remedy::ReplaceCase => "`--force` replaces it",
        Remedy::CaptureAgain => {
            "ask its owner to capture again with this version, or import it with a build of the commit that captured it"
        }
        Remedy::FreeSpace => {
            "free some space, or let `TMPDIR` name a folder on another disk, and try again"
        }
    }
}
