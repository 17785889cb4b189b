//! Makes a case of a database file.

use std::path::Path;

use migrator::{Decision, InspectOptions, PrivateCopy};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::time::Duration;

use crate::case::files::Case;
use crate::case::manifest::SCHEMA_FOLDER;
use crate::case::manifest::{CaseState, ExpectedOutcome, MANIFEST, Manifest, Origin};
use crate::case::schema_files::objects;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::error::with_causes;
use crate::expectation::propose::{Proposal, Workspace, settle};
use crate::oracle::options;
use crate::replay;
use crate::replay::build::build;
use crate::replay::work_folder::WorkFolder;
use crate::settings::Settings;
use crate::subset::keep_sessions;

/// A case that is to be made.
#[derive(Debug, Clone, Copy)]
pub struct Add<'a> {
    /// The name that it gets.
    pub name: &'a CaseName,
    /// The file; it is only read, and so is what stands beside it.
    pub db: &'a Path,
    /// One sentence for people; none: where it comes from.
    pub about: Option<&'a str>,
    /// How many whole sessions to keep; none: all.
    pub sessions: Option<usize>,
    /// Whether an existing case is replaced.
    pub force: bool,
    /// How long to wait for another process's lock.
    pub busy: Duration,
}

/// Makes a case, with its expectation, of a file whose content nobody owns. Writes nothing yet.
///
/// Errors: the case is there already; the file is none that a case can be made of; its migration
/// loses something, so that it cannot be blessed.
pub fn add(workspace: &Workspace<'_>, add: &Add<'_>) -> Result<Proposal, Error> {
    let Add { name, db, .. } = *add;
    let folder = workspace.cases.join(name.as_str());
    if folder.exists() && !add.force {
        return Err(Error::CaseExists { name: name.clone() });
    }
    let refuse = |why: String| Error::NotAddable {
        path: db.to_owned(),
        why,
    };
    let look = InspectOptions {
        history: workspace.history,
        scratch: workspace.scratch,
        busy: add.busy,
    };
    let seen = migrator::inspect(db, &look).map_err(Error::Database)?;
    if let Decision::Create(version) = seen.decision {
        return Err(refuse(format!(
            "it is empty, and `{SCHEMA_FOLDER}/{version}.sql` already says what becomes of it"
        )));
    }
    let copy = PrivateCopy::new(db, workspace.scratch).map_err(Error::Database)?;
    let source = replay::open(copy.path())?;
    let settings = Settings::read(&source)?;
    let mut kept = String::new();
    if let Some(keep) = add.sessions {
        let all = keep_sessions(&source, keep)?.map_err(refuse)?;
        kept = format!(", {} of its {all} sessions", keep.min(all));
    }
    let mut before_sql = Vec::new();
    canon::dump(&source, &mut before_sql).map_err(|error| refuse(with_causes(&error)))?;
    let work = WorkFolder::new(workspace.scratch)?;
    prove(
        &source,
        &before_sql,
        settings,
        &work.path().join("proof.sqlite"),
    )?
    .map_err(refuse)?;

    let from = db.file_name().unwrap_or_default().to_string_lossy();
    let about = format!("made of `{from}`{kept}");
    let manifest = Manifest {
        about: add.about.map_or(about, str::to_owned),
        origin: Origin::Invented,
        state: CaseState::Settled,
        version: seen.version(),
        settings,
        // Whatever it comes to; a migration that is refused is no loss.
        expect: ExpectedOutcome::Nothing,
        sha256: BTreeMap::new(),
    };
    Manifest::parse(&manifest.to_text()).map_err(|why| Error::Manifest {
        path: folder.join(MANIFEST),
        why,
    })?;
    let name = name.clone();
    let case = Case {
        name,
        folder,
        manifest,
    };
    settle(workspace, &case, &before_sql, work.path())
}

/// The text is the file, in every object, row and cell.
fn prove(
    source: &Connection,
    before_sql: &[u8],
    settings: Settings,
    db: &Path,
) -> Result<Result<(), String>, Error> {
    if let Err(error) = build(before_sql, settings, db)? {
        return Ok(Err(format!(
            "its text does not load again: {}",
            with_causes(&error)
        )));
    }
    let loaded = replay::open(db)?;
    let diff = canon::compare(source, &loaded, &options(false))
        .map_err(Error::canon("compare the file with its text"))?;
    if !diff.is_empty() || objects(source)? != objects(&loaded)? {
        return Ok(Err(format!(
            "its text is not the same database again\n{diff}"
        )));
    }
    Ok(Ok(()))
}
