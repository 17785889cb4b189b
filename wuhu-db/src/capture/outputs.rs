//! The outputs of a capture: the case's folder, its zip, its report and its pages, written together or not at all.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use golden::{CaseName, FileContent, Move, PublicCase, Workspace};

use super::last_capture::{LastCapture, NOTE};
use crate::hint::hinted;
use crate::run_dir::{RunDir, uninterrupted};

/// What is written beside the case for people.
pub(super) struct Pages {
    /// The report to paste.
    pub(super) report: FileContent,
    pub(super) review: FileContent,
    /// With the kinds of the original's values: it is in no case and no zip.
    pub(super) private: Option<FileContent>,
}

/// The paths of the case, its zip, its report and its pages.
pub(super) struct Outputs {
    pub(super) folder: PathBuf,
    pub(super) zip: PathBuf,
    report: PathBuf,
    review: PathBuf,
    private: PathBuf,
    note: PathBuf,
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
            let folder = path.ancestors().skip(1).find(|folder| folder.is_dir());
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

    /// Writes all of them, or none.
    pub(super) fn write(
        &self,
        case: &PublicCase,
        zip: &FileContent,
        pages: &Pages,
        (db, run_dir): (&Path, &RunDir),
    ) -> Result<()> {
        let partial = |path: &Path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            path.with_file_name(format!(".{name}.partial"))
        };
        let (folder, beside) = (partial(&self.folder), partial(&self.zip));
        run_dir.also_remove(&folder)?;
        run_dir.also_remove(&beside)?;
        case.stage(&folder, &|step| uninterrupted(step))?;
        let mut files = vec![
            ("report", &pages.report, &self.report),
            ("review", &pages.review, &self.review),
            ("zip", zip, &self.zip),
        ];
        let private = pages.private.as_ref();
        let private = private.map(|page| ("private", page, &self.private));
        files.extend(private);
        let beside_it = files.iter().map(|(name, content, _)| (*name, *content));
        let note = LastCapture::new(case.name().as_str(), db, case.files().chain(beside_it))?;
        let note = FileContent::from(note.to_text());
        files.push(("note", &note, &self.note));
        let staged = files.iter().map(|(name, content, _)| (*name, *content));
        golden::stage(staged, &beside, &|step| uninterrupted(step))?;
        only_for_its_owner(&beside.join("note"))?;
        if pages.private.is_some() {
            only_for_its_owner(&beside.join("private"))?;
        }
        let moves: Vec<Move> = [(folder, self.folder.clone())]
            .into_iter()
            .chain(
                files
                    .iter()
                    .map(|(name, _, to)| (beside.join(name), (*to).clone())),
            )
            .collect();
        uninterrupted(|| golden::move_all(&moves))?;
        Ok(())
    }
}

/// Takes the rights of a file from all others of this machine.
fn only_for_its_owner(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
            .with_context(|| format!("`{}` could not be made private", path.display()))?;
    }
    Ok(())
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
