//! One run of the program under the shim.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use test_support::compile_io_shim;

use crate::error::Error;
use crate::file_set::DB;
use crate::program::{Answer, answer};

/// What the program does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Migrate,
    Undo,
}

/// The program and the shim under it.
#[derive(Debug, Clone)]
pub(super) struct Program {
    pub(super) xtask: PathBuf,
    pub(super) shim: PathBuf,
}

/// The name of an undo bundle of the databases here.
pub(super) const BUNDLE: &str = ".PRIVATE";

impl Program {
    /// Compiles the shim into a folder.
    pub(super) fn under_shim(xtask: &Path, scratch: &Path) -> Result<Self, Error> {
        Ok(Self {
            xtask: xtask.to_owned(),
            shim: compile_io_shim(scratch)?,
        })
    }

    /// Runs on the database in `folder/db`, with `folder/tmp` for temporary files; `settings` are the shim's.
    pub(super) fn run(
        &self,
        verb: Verb,
        folder: &Path,
        settings: &[(&str, String)],
    ) -> Result<Answer, Error> {
        let folder = fs::canonicalize(folder)?;
        let (db, scratch) = (folder.join("db").join(DB), folder.join("tmp"));
        if scratch.exists() {
            fs::remove_dir_all(&scratch)?;
        }
        fs::create_dir_all(&scratch)?;
        let mut command = Command::new(&self.xtask);
        command.arg("migrate");
        if verb == Verb::Undo {
            command.arg("--undo").arg(bundle_in(&folder.join("db"))?);
        }
        command.arg(&db).env("TMPDIR", &scratch);
        command
            .env("LD_PRELOAD", &self.shim)
            .env("SOAK_FOLDER", &folder);
        command.envs(settings.iter().map(|(name, value)| (name, value)));
        answer(&mut command)
    }
}

/// The undo bundle in a folder, which has one.
pub(super) fn bundle_in(folder: &Path) -> Result<PathBuf, Error> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(BUNDLE) {
            return Ok(path);
        }
    }
    Err("there is no undo bundle".into())
}
