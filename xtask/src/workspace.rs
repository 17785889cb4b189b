//! The workspace of the commands that work on cases.

use std::path::{Path, PathBuf};

use anyhow::Result;
use golden::{Released, Workspace};
use migrator::{HISTORY, History};

use wuhu_db::hint::hinted;
use wuhu_db::paths::{self, path_word};
use wuhu_db::run_dir::{self, RunDir};

/// The root of the workspace. Not compiled in: a clone may be moved.
pub(crate) fn root() -> Result<PathBuf> {
    paths::clone_root().ok_or_else(|| {
        hinted(
            "the current folder lies in no clone of this workspace",
            "call the program in one",
        )
    })
}

/// The folder for the artifacts of failing cases.
pub(crate) fn artifacts() -> Result<PathBuf> {
    Ok(root()?.join("target").join("golden-check"))
}

/// A command that is proposed, on the same folder of cases: with `--cases` where that was given.
pub(crate) fn on_cases(command: &str, cases: Option<&Path>) -> String {
    match cases {
        Some(cases) => format!("{command} --cases {}", path_word(cases)),
        None => command.to_owned(),
    }
}

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
            cases: match cases {
                Some(named) => named.to_owned(),
                None => root()?.join("golden"),
            },
            history: History::new(HISTORY)?,
            released: Released::read(&root()?.join(paths::RELEASED))?,
            run_dir: run_dir::for_run()?,
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
