//! Makes a case of a database file.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use migrator::{Decision, InspectOptions, Snapshot, SnapshotOptions};
use rusqlite::Connection;
use sqlite_facts::FileSettings;

use crate::case::content::FileContent;
use crate::case::files::Case;
use crate::case::manifest::{CaseState, ExpectedOutcome, MANIFEST, Manifest, Origin};
use crate::case::schema_files::objects;
use crate::case_name::{CaseName, SCHEMA_FOLDER};
use crate::error::{Error, with_causes};
use crate::expectation::proposal::Proposal;
use crate::expectation::propose::propose;
use crate::expectation::workspace::Workspace;
use crate::oracle::options;
use crate::replay::build::{Load, build};
use crate::replay::copies::open;
use crate::replay::work_folder::WorkFolder;

/// The case to make.
#[derive(Debug, Clone, Copy)]
pub struct Add<'a> {
    /// The name of the case.
    pub name: &'a CaseName,
    /// The database file; it and its side files are only read.
    pub db: &'a Path,
    /// One sentence for people; none: where it comes from.
    pub about: Option<&'a str>,
    /// Whether an existing case is replaced.
    pub force: bool,
    /// Bound of the wait for another process's lock.
    pub busy: Duration,
}

/// Makes a case, with its expectation, of a file with invented content. Writes nothing yet.
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
    let inspect = InspectOptions {
        history: workspace.history,
        scratch: workspace.scratch,
        busy: add.busy,
        interrupt: None,
    };
    let seen = migrator::inspect(db, &inspect).map_err(Error::Database)?;
    if let Decision::Create(version) = seen.decision {
        return Err(refuse(format!(
            "it is empty, and `{SCHEMA_FOLDER}/{version}.sql` already says what becomes of it"
        )));
    }
    let take = SnapshotOptions::new(workspace.scratch, add.busy);
    let copy = Snapshot::take(db, &take, &mut |_| {}).map_err(Error::Database)?;
    let source = open(copy.path())?;
    let settings = FileSettings::read(&source).map_err(Error::sqlite("read the settings"))?;
    let work = WorkFolder::new(workspace.scratch)?;
    let mut text = Vec::new();
    canon::dump(&source, &mut text).map_err(|error| refuse(with_causes(&error)))?;
    let before_sql = FileContent::from(text);
    let proof = work.path().join("proof.sqlite");
    prove(&source, &before_sql, settings, &proof, refuse)?;

    let from = db.file_name().unwrap_or_default().to_string_lossy();
    let about = format!("made of `{from}`");
    let manifest = Manifest {
        about: add.about.map_or(about, str::to_owned),
        origin: Origin::Invented,
        state: CaseState::Settled,
        version: seen.version(),
        settings,
        // The replay decides; a migration that is refused is no loss.
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
    propose(workspace, &case, &before_sql, work.path(), true)
}

/// Proves that the text is the file, in every object, row and cell; `db` is a file for the proof.
fn prove(
    source: &Connection,
    before_sql: &FileContent,
    settings: FileSettings,
    db: &Path,
    refuse: impl Fn(String) -> Error,
) -> Result<(), Error> {
    if let Load::Refused(error) = build(&mut before_sql.open()?, settings, db)? {
        let why = with_causes(&error);
        return Err(refuse(format!("its text does not load again: {why}")));
    }
    let loaded = open(db)?;
    let diff = canon::compare(source, &loaded, &options(false))
        .map_err(Error::canon("compare the file with its text"))?;
    if !diff.is_empty() || objects(source)? != objects(&loaded)? {
        return Err(refuse(format!(
            "its text is not the same database again\n{diff}"
        )));
    }
    Ok(())
}
