//! The outputs of a capture: the case's folder, its zip and its report, written together or not at all.

use std::path::{Path, PathBuf};

use anyhow::Result;
use golden::{BUG_REPORT, CaseName, PublicCase, Workspace};

use crate::hint::hinted;
use crate::run_dir::{RunDir, uninterrupted};

/// The paths of the case, its zip and its report.
pub(super) struct Outputs {
    pub(super) folder: PathBuf,
    pub(super) zip: PathBuf,
    report: PathBuf,
}

impl Outputs {
    /// `named` is the folder of `--out`, which takes all three; without it the zip and the report, which
    /// are to be attached and pasted, are in the current folder.
    pub(super) fn new(out: &Path, named: Option<&Path>, name: &str) -> Self {
        let beside = named.unwrap_or(Path::new(""));
        Self {
            folder: out.join(name),
            zip: beside.join(format!("{name}.zip")),
            report: beside.join(format!("{name}.report.md")),
        }
    }

    /// An error where an output exists already and `--force` was not given.
    pub(super) fn ensure_free(&self, name: &str, force: bool) -> Result<()> {
        let what = [
            (self.folder.exists(), format!("a case `{name}`")),
            (self.zip.exists(), format!("a file `{name}.zip`")),
            (self.report.exists(), format!("a file `{name}.report.md`")),
        ];
        match what.iter().find(|(is_there, _)| *is_there) {
            Some((_, what)) if !force => {
                let message = format!("there is {what} already; it is unchanged");
                Err(hinted(
                    message,
                    "give another `--name`, or `--force` to replace it",
                ))
            }
            _ => Ok(()),
        }
    }

    /// Writes all three, or none.
    pub(super) fn write(&self, case: &PublicCase, zip: &[u8], run_dir: &RunDir) -> Result<()> {
        let partial = |path: &Path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            path.with_file_name(format!(".{name}.partial"))
        };
        let (folder, beside) = (partial(&self.folder), partial(&self.zip));
        run_dir.also_remove(&folder)?;
        run_dir.also_remove(&beside)?;
        case.stage(&folder, &|step| uninterrupted(step))?;
        let both = [("report", case.file(BUG_REPORT)), ("zip", zip)];
        golden::stage(both, &beside, &|step| uninterrupted(step))?;
        let moves = [
            (folder, self.folder.clone()),
            (beside.join("report"), self.report.clone()),
            (beside.join("zip"), self.zip.clone()),
        ];
        uninterrupted(|| golden::move_all(&moves))?;
        Ok(())
    }
}

/// An error for a name that may hold something private: it is published with the case.
pub(super) fn ensure_public_name(name: &CaseName, workspace: &Workspace<'_>) -> Result<()> {
    if golden::is_public(name, None, workspace)? {
        return Ok(());
    }
    Err(hinted(
        "a name of a captured case is published and may hold nothing private",
        "make it of a version, digits and words such as `release`, `upgrade`, `crash`, `damage`, \
         `large`, `small` and `grown`, as in `v5-large-damage-2`",
    ))
}
