//! The workspace of the commands that work on cases.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use golden::{Released, Workspace};
use migrator::{HISTORY, History};

use crate::paths;
use crate::run_dir::RunDir;

/// What golden's [`Workspace`] borrows. The temporary files of the command go with it, so that it must
/// live in the command's `run`: see [`RunDir`].
pub(crate) struct OwnedWorkspace {
    pub(crate) cases: PathBuf,
    pub(crate) history: History,
    pub(crate) released: Released,
    pub(crate) run_dir: RunDir,
}

impl OwnedWorkspace {
    /// The workspace over the folder of cases that was named, or over `golden/`.
    pub(crate) fn open(cases: Option<&Path>) -> Result<Self> {
        Ok(Self {
            cases: paths::cases(cases),
            history: History::new(HISTORY)?,
            released: Released::read(&paths::released())?,
            run_dir: RunDir::new().context("no folder for temporary files could be made")?,
        })
    }

    pub(crate) fn borrow(&self) -> Workspace<'_> {
        Workspace {
            cases: &self.cases,
            history: &self.history,
            released: &self.released,
            scratch: self.run_dir.path(),
        }
    }
}
