//! The outputs of a capture, written together or not at all.

use std::path::Path;

use anyhow::{Context as _, Result};
use golden::{CaseName, FileContent, Move, PublicCase, Workspace};

use super::last_capture::LastCapture;
use super::output_paths::Outputs;
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

/// Writes all outputs of a case, or none.
pub(super) fn write(
    outputs: &Outputs,
    case: &PublicCase,
    zip: &FileContent,
    pages: &Pages,
    (db, run_dir): (&Path, &RunDir),
) -> Result<()> {
    let partial = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.with_file_name(format!(".{name}.partial"))
    };
    let (folder, beside) = (partial(&outputs.folder), partial(&outputs.zip));
    run_dir.also_remove(&folder)?;
    run_dir.also_remove(&beside)?;
    case.stage(&folder, &|step| uninterrupted(step))?;
    let mut files = vec![
        ("report", &pages.report, &outputs.report),
        ("review", &pages.review, &outputs.review),
        ("zip", zip, &outputs.zip),
    ];
    let private = pages.private.as_ref();
    let private = private.map(|page| ("private", page, &outputs.private));
    files.extend(private);
    let beside_it = files.iter().map(|(name, content, _)| (*name, *content));
    let note = LastCapture::new(case.name().as_str(), db, case.files().chain(beside_it))?;
    let note = FileContent::from(note.to_text());
    files.push(("note", &note, &outputs.note));
    let staged = files.iter().map(|(name, content, _)| (*name, *content));
    golden::stage(staged, &beside, &|step| uninterrupted(step))?;
    only_for_its_owner(&beside.join("note"))?;
    if pages.private.is_some() {
        only_for_its_owner(&beside.join("private"))?;
    }
    let moves: Vec<Move> = [(folder, outputs.folder.clone())]
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
