//! Accepting results as expectations, and migrations as released.

use migrator::Version;

use crate::case::atomic_write::read_file;
use crate::case::files;
use crate::case::files::Case;
use crate::case::manifest::BEFORE;
use crate::case::released::Released;
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::propose::{Proposal, Workspace, settle};
use crate::replay::work_folder::WorkFolder;

/// Replays a case and proposes what it comes to as its new expectation. Writes nothing yet.
///
/// `in_ci` says whether nobody is there to look. Errors: nobody is; an unknown case; a result in
/// which something is lost, because data loss cannot be blessed; a released version's schema that
/// would have to change.
pub fn bless(workspace: &Workspace<'_>, name: &CaseName, in_ci: bool) -> Result<Proposal, Error> {
    if in_ci {
        return Err(Error::BlessInCi);
    }
    files::select(workspace.cases, std::slice::from_ref(name))?;
    let case = Case::read(workspace.cases, name)?;
    let before_sql = read_file(&case.folder.join(BEFORE))?;
    let work = WorkFolder::new(workspace.scratch)?;
    settle(workspace, &case, &before_sql, work.path())
}

/// Freezes every migration up to `version`; the identifiers that were not frozen before.
///
/// Errors: nobody is there to look; a version whose schema is not written down as the migrations
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
    for known in schemas
        .versions
        .iter()
        .filter(|known| known.version <= version)
    {
        if known.golden_text.as_ref() != Some(&known.fresh_text) {
            return Err(Error::SchemaNotBlessed {
                path: known.path.clone(),
                version: known.version,
            });
        }
    }
    released.freeze(workspace.history, version)
}
