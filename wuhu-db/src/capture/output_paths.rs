//! The paths of a capture's outputs: the case's folder, its zip, its report and its pages.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::hint::hinted;

/// What the next capture reads of the last one; it is in no case and no zip.
pub(super) const NOTE: &str = ".wuhu-capture.PRIVATE";

/// The paths of the case, its zip, its report and its pages.
pub(super) struct Outputs {
    pub(super) folder: PathBuf,
    pub(super) zip: PathBuf,
    pub(super) report: PathBuf,
    pub(super) review: PathBuf,
    pub(super) private: PathBuf,
    pub(super) note: PathBuf,
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
            review: beside.join(format!("{name}.review.html")),
            private: beside.join(format!("{name}.PRIVATE.html")),
            note: beside.join(NOTE),
        }
    }

    /// The path of an output, by the name that it has in a note of the last capture.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        match name {
            "zip" => self.zip.clone(),
            "report" => self.report.clone(),
            "review" => self.review.clone(),
            "private" => self.private.clone(),
            file => self.folder.join(file),
        }
    }

    /// An error where an output exists already and `--force` was not given.
    pub(super) fn ensure_free(&self, name: &str, force: bool) -> Result<()> {
        let what = [
            (self.folder.exists(), format!("a case `{name}`")),
            (self.zip.exists(), format!("a file `{name}.zip`")),
            (self.report.exists(), format!("a file `{name}.report.md`")),
            (self.review.exists(), format!("a file `{name}.review.html`")),
            (
                self.private.exists(),
                format!("a file `{name}.PRIVATE.html`"),
            ),
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

    /// An error where nothing can be written, before the database is copied and judged for nothing.
    pub(super) fn ensure_writable(&self) -> Result<()> {
        for output in [&self.folder, &self.zip] {
            let path = std::path::absolute(output)?;
            // A folder of `--out` that is not there yet will be made.
            let folder = path
                .ancestors()
                .skip(1)
                .find(|folder| folder.symlink_metadata().is_ok());
            let folder = folder.unwrap_or(&path);
            // It has no name, and is gone at once.
            tempfile::tempfile_in(folder).map_err(|error| {
                hinted(
                    format!(
                        "no case can be written into this folder: {error}; nothing was captured"
                    ),
                    "`--out DIR` names another folder",
                )
            })?;
        }
        Ok(())
    }
}
