//! A captured case that comes as an attachment: it is judged as if nothing had judged it before.

use std::collections::BTreeMap;

use crate::capture::public_case::PublicCase;
use crate::case::capture_facts::CaptureFacts;
use crate::case::content::FileContent;
use crate::case::documents::{about, is_of_other_policy};
use crate::case::files::{Case, CaseFiles};
use crate::case::manifest::{
    BEFORE, CAPTURE, CaseState, FILES, MANIFEST, Manifest, Origin, REVIEW,
};
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::error::{Error, with_causes};
use crate::expectation::propose::settle;
use crate::expectation::workspace::Workspace;
use crate::oracle::{not_made_again, recognizer};
use crate::public_terms::public_terms;
use crate::replay::build::{Load, build};
use crate::replay::work_folder::WorkFolder;

/// Judges the files of a case that was attached to an issue.
///
/// Errors: [`Error::NotPublic`]; [`Error::NotImportable`], for a file that a case does not have or
/// lacks, one that was changed, a case that was not captured, a database that does not load.
pub fn import(
    workspace: &Workspace<'_>,
    name: &CaseName,
    attached: &BTreeMap<String, FileContent>,
) -> Result<PublicCase, Error> {
    let refuse = |why: String| not_importable(name, why);
    let mut files = CaseFiles::new();
    for (file, content) in attached {
        let Some(known) = FILES.iter().find(|known| *known == file) else {
            return Err(refuse("it has a file that no case has".to_owned()));
        };
        files.insert(known, content.clone());
    }
    let manifest = manifest(&files)?.map_err(refuse)?;
    for required in manifest.required() {
        if !files.contains_key(required) {
            return Err(refuse(format!("it has no `{required}`")));
        }
    }
    // The names are not repeated: no judge has seen them.
    if !manifest
        .sha256
        .keys()
        .all(|file| files.contains_key(file.as_str()))
    {
        return Err(refuse("it lacks a file that it had".to_owned()));
    }
    for (file, content) in files.iter().filter(|(file, _)| **file != MANIFEST) {
        let listed = manifest.sha256.get(*file).map(String::as_str);
        if listed != Some(content.sha256()) {
            return Err(refuse(format!(
                "`{file}` was changed since it was captured"
            )));
        }
    }
    judged_by_this_build(name, &files)?;
    let mut findings =
        recognizer(&files, &public_terms(workspace.history)?, workspace.history)?.findings;
    if findings.is_empty() {
        findings = not_made_again(&files, &made_again(workspace, name, &manifest, &files)?);
    }
    if !findings.is_empty() {
        let name = name.clone();
        return Err(Error::NotPublic { name, findings });
    }
    Ok(PublicCase {
        name: name.clone(),
        files,
    })
}

/// Fails for a case that another build has captured by another policy, or described in another form: what was of the
/// language then need not be now.
fn judged_by_this_build(name: &CaseName, files: &CaseFiles) -> Result<(), Error> {
    let (facts, review) = (files[CAPTURE].bytes()?, files[REVIEW].bytes()?);
    match CaptureFacts::writer(&facts) {
        Some(writer) if writer.has_other_format || is_of_other_policy(&review) => {
            Err(Error::OtherBuild {
                name: name.clone(),
                version: writer.version.to_owned(),
            })
        }
        _ => Ok(()),
    }
}

/// The files that the migration makes of the case's database, and its `case.toml` with the sentence that
/// a capture writes about it.
fn made_again(
    workspace: &Workspace<'_>,
    name: &CaseName,
    manifest: &Manifest,
    files: &CaseFiles,
) -> Result<CaseFiles, Error> {
    let work = WorkFolder::new(workspace.scratch)?;
    let mut case = Case {
        name: name.clone(),
        folder: work.path().join("attached"),
        manifest: Manifest {
            about: about(manifest.version),
            ..manifest.clone()
        },
    };
    let mut made = CaseFiles::new();
    if manifest.state == CaseState::Settled {
        let schemas = SchemaFiles::read(workspace.cases, workspace.history)?;
        let settled = settle(workspace, &schemas, &case, &files[BEFORE], work.path());
        let settled = settled.map_err(|error| not_importable(name, with_causes(&error)))?;
        (case, made) = (settled.case, settled.files);
    } else {
        let db = work.path().join("before.sqlite");
        if let Load::Refused(_) = build(&mut files[BEFORE].open()?, manifest.settings, &db)? {
            return Err(not_importable(
                name,
                format!("its `{BEFORE}` does not load"),
            ));
        }
    }
    let manifest = Manifest {
        sha256: manifest.sha256.clone(),
        ..case.manifest
    };
    made.insert(MANIFEST, manifest.to_text().into());
    Ok(made)
}

fn not_importable(name: &CaseName, why: String) -> Error {
    Error::NotImportable {
        name: name.clone(),
        why,
    }
}

/// The manifest among attached files; in words, why it is refused.
fn manifest(files: &CaseFiles) -> Result<Result<Manifest, String>, Error> {
    let Some(content) = files.get(MANIFEST) else {
        return Ok(Err(format!("it has no `{MANIFEST}`")));
    };
    let bytes = content.bytes()?;
    // The parser's message may quote the file.
    let manifest = std::str::from_utf8(&bytes)
        .ok()
        .and_then(|text| Manifest::parse(text).ok());
    Ok(match manifest {
        None => Err(format!("its `{MANIFEST}` is not what `capture` writes")),
        Some(manifest) if manifest.origin == Origin::Captured => Ok(manifest),
        Some(_) => Err("it was not captured: no judge has seen its content".to_owned()),
    })
}
