//! Accepting results as expectations, and migrations as released.

use migrator::Version;

use crate::case::case_index::CaseIndex;
use crate::case::content::FileContent;
use crate::case::files::{Case, select};
use crate::case::fingerprint::fingerprint;
use crate::case::manifest::BEFORE;
use crate::case::released::{Released, ReleasedChange};
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::proposal::Proposal;
use crate::expectation::propose::propose;
use crate::expectation::workspace::Workspace;
use crate::replay::work_folder::WorkFolder;

/// Replays a case and proposes the result as its new expectation. Writes nothing yet.
///
/// `in_ci`: no person sees the difference. Errors: `in_ci`; an unknown case; a finding that cannot be
/// blessed, such as data loss; a released version's schema that would have to change.
pub fn bless(workspace: &Workspace<'_>, name: &CaseName, in_ci: bool) -> Result<Proposal, Error> {
    if in_ci {
        return Err(Error::BlessInCi);
    }
    select(workspace.cases, std::slice::from_ref(name))?;
    let case = Case::read(workspace.cases, name)?;
    let before_sql = FileContent::read(&case.folder.join(BEFORE))?;
    let work = WorkFolder::new(workspace.scratch)?;
    propose(workspace, &case, &before_sql, work.path(), false)
}

/// Freezes every migration up to `version`; the identifiers that were not frozen before.
///
/// Errors: `in_ci`; a version whose schema is not written down as the migrations
/// make it; a frozen migration that has changed.
pub fn release(
    workspace: &Workspace<'_>,
    released: &mut Released,
    version: Version,
    in_ci: bool,
) -> Result<Vec<&'static str>, Error> {
    if in_ci {
        return Err(Error::BlessInCi);
    }
    let schemas = SchemaFiles::read(workspace.cases, workspace.history)?;
    let mut up_to = schemas
        .versions
        .iter()
        .filter(|file| file.version <= version);
    if let Some(file) = up_to.find(|file| file.text() != Some(&file.fresh_text)) {
        return Err(Error::SchemaNotBlessed {
            path: file.path.clone(),
            version: file.version,
        });
    }
    let mut index = CaseIndex::read(workspace.cases)?;
    let migrations = workspace.history.migrations().iter();
    for migration in migrations.filter(|migration| migration.version <= version) {
        let entered = index.released.get(migration.identifier);
        if entered.is_some_and(|entered| *entered != fingerprint(migration)) {
            return Err(ReleasedChange::Changed(migration.identifier.to_owned()).into());
        }
    }
    let frozen = released.freeze(workspace.history, version)?;
    if index.released != *released.fingerprints() {
        index.released.clone_from(released.fingerprints());
        index.write()?;
    }
    Ok(frozen)
}

/// Takes cases off the index whose folders are gone; their lines as they were.
///
/// Errors: `in_ci`; a case that is not on the index, or whose folder is there.
pub fn take_off_index(
    workspace: &Workspace<'_>,
    names: &[CaseName],
    in_ci: bool,
) -> Result<Vec<String>, Error> {
    if in_ci {
        return Err(Error::BlessInCi);
    }
    let mut index = CaseIndex::read(workspace.cases)?;
    let mut gone = Vec::new();
    for name in names {
        let not_gone = |why| Error::NotGone {
            name: name.clone(),
            why,
        };
        if workspace.cases.join(name.as_str()).exists() {
            return Err(not_gone("its folder is there"));
        }
        let Some(line) = index.cases.remove(name) else {
            return Err(not_gone("the index does not list it"));
        };
        gone.push(format!("{name}: {line}"));
    }
    index.write()?;
    Ok(gone)
}
