//! The artifacts of a failing case, to look into: `target/golden-check/<case>/`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::case::atomic_write::write_file;
use crate::case::files::Case;
use crate::case::schema_files::{objects, text};
use crate::error::Error;
use crate::finding::Finding;
use crate::oracle::{digested, expectation};
use crate::replay::Replay;
use crate::replay::copies::open;
use migrator::{History, Version};

/// The file with all findings of a case.
const DIFF: &str = "diff.txt";

/// Removes the artifacts of an earlier run.
pub(crate) fn clear(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::write(folder)(error)),
    }
}

/// Removes the artifacts of earlier runs, each known by its [`DIFF`]; of cases, too, that are gone since.
pub(crate) fn clear_all(artifacts: &Path) -> Result<(), Error> {
    let entries = match fs::read_dir(artifacts) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(Error::read(artifacts))?,
    };
    for entry in entries {
        let folder = entry.map_err(Error::read(artifacts))?.path();
        if folder.join(DIFF).is_file() {
            clear(&folder)?;
        }
    }
    Ok(())
}

/// Copies the databases of the replays; a later replay's files replace those of an earlier one.
/// The last database of them all is written out as text, too.
pub(crate) fn leave(
    folder: &Path,
    case: &Case,
    history: &History,
    replays: &[Replay],
    findings: &[Finding],
) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(Error::write(folder))?;
    write_file(&folder.join(DIFF), render(findings).as_bytes())?;
    let mut last = None;
    for replay in replays {
        copy(&replay.before, &folder.join("before.sqlite"))?;
        for step in &replay.steps.files {
            copy(
                &step.db,
                &folder.join(format!("step-{}.sqlite", step.version)),
            )?;
            last = Some(step.db.as_path());
        }
        if replay.steps.files.is_empty() && replay.one_shot.db.is_file() {
            copy(&replay.one_shot.db, &folder.join("after.sqlite"))?;
            last = Some(&replay.one_shot.db);
        }
    }
    if let Some(db) = last {
        let conn = open(db)?;
        let schema = text(&objects(&conn)?);
        write_file(&folder.join("actual.schema.sql"), schema.as_bytes())?;
        let data = expectation(&conn, &digested(history, case.manifest.version))?;
        write_file(&folder.join("actual.data.sql"), data.as_bytes())?;
    }
    Ok(())
}

/// The database to open first: that of the broken step, or the last.
pub(crate) fn worth_opening(folder: &Path, broken: Option<Version>) -> Option<PathBuf> {
    let step = broken.map(|version| folder.join(format!("step-{version}.sqlite")));
    let others = ["after.sqlite", "before.sqlite"].map(|name| folder.join(name));
    step.into_iter().chain(others).find(|path| path.is_file())
}

/// All findings in full.
fn render(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let oracle = finding.oracle;
        // Writing to a String cannot fail.
        let _ = write!(text, "{} {oracle}: ", oracle.number());
        if finding.unproved {
            text.push_str("without its proofs: ");
        }
        let _ = writeln!(text, "{}", canon::escape(&finding.title));
        if let Some(step) = &finding.step {
            let _ = writeln!(text, "at step {step}");
        }
        for line in finding.body.lines() {
            let _ = writeln!(text, "    {}", canon::escape(line));
        }
        text.push('\n');
    }
    text
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to).map(drop).map_err(Error::write(to))
}
