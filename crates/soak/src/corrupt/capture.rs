//! A capture of a damaged file by the real program, which may refuse it, and must leave it as it is.

use std::path::Path;
use std::process::Command;

use super::folders::Folders;
use crate::error::Error;
use crate::file_set::FileSet;
use crate::program::answer;
use crate::tally::{Broken, Promise};

/// Captures the database `db` of `folders`; the promise that was broken.
pub(super) fn capture(
    program: &Path,
    db: &Path,
    files: &FileSet,
    folders: &Folders,
) -> Result<Option<Broken>, Error> {
    let mut command = Command::new(program);
    command.args(["capture", "--any-version", "--out"]);
    command.arg(&folders.bundles).arg(db);
    command.env("TMPDIR", &folders.scratch);
    let answer = answer(&mut command)?;
    let broken = match answer.code {
        Some(0..=2) => None,
        Some(_) => Some(Promise::NoPanic),
        None => Some(Promise::NoHang),
    };
    if let Some(promise) = broken {
        return Ok(Some((promise, format!("capture: {}", answer.words))));
    }
    let changed = files.difference(&folders.input)?;
    Ok(changed.map(|changed| (Promise::Untouched, format!("capture: {changed}"))))
}
