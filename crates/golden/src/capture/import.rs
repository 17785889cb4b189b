//! A captured case that comes as an attachment: it is judged as if nothing had judged it before.

use std::collections::BTreeMap;

use crate::capture::public_case::PublicCase;
use crate::case::files::CaseFiles;
use crate::case::manifest::{BEFORE, FILES, MANIFEST, Manifest, Origin, REVIEW, sha256};
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::workspace::Workspace;
use crate::oracle::recognizer;
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
    attached: &BTreeMap<String, Vec<u8>>,
) -> Result<PublicCase, Error> {
    let refuse = |why: String| Error::NotImportable {
        name: name.clone(),
        why,
    };
    let mut files = CaseFiles::new();
    for (file, bytes) in attached {
        let Some(known) = FILES.iter().find(|known| *known == file) else {
            return Err(refuse("it has a file that no case has".to_owned()));
        };
        files.insert(known, bytes.clone());
    }
    let manifest = manifest(&files).map_err(refuse)?;
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
    for (file, bytes) in files.iter().filter(|(file, _)| **file != MANIFEST) {
        if manifest.sha256.get(*file) != Some(&sha256(bytes)) {
            return Err(refuse(format!(
                "`{file}` was changed since it was captured"
            )));
        }
    }
    let findings = recognizer(&files, &public_terms(workspace.history)?)?.findings;
    if !findings.is_empty() {
        let name = name.clone();
        return Err(Error::NotPublic { name, findings });
    }
    let work = WorkFolder::new(workspace.scratch)?;
    let db = work.path().join("before.sqlite");
    if let Load::Refused(_) = build(&files[BEFORE], manifest.settings, &db)? {
        return Err(refuse(format!("its `{BEFORE}` does not load")));
    }
    Ok(PublicCase {
        name: name.clone(),
        files,
    })
}

/// The manifest among attached files; in words, why it is refused.
fn manifest(files: &CaseFiles) -> Result<Manifest, String> {
    let bytes = files
        .get(MANIFEST)
        .ok_or_else(|| format!("it has no `{MANIFEST}`"))?;
    // The parser's message may quote the file.
    let manifest = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| Manifest::parse(text).ok())
        .ok_or_else(|| format!("its `{MANIFEST}` is not what `capture` writes"))?;
    if manifest.origin == Origin::Captured {
        Ok(manifest)
    } else {
        Err("it was not captured: no judge has seen its content".to_owned())
    }
}

/// More digits may be an address or a telephone number.
const NAME_DIGITS: usize = 8;

/// Whether a name may be published with a case.
pub fn is_public(name: &CaseName, workspace: &Workspace<'_>) -> Result<bool, Error> {
    // As prose, like the other texts of a case.
    let bytes = name.as_str().as_bytes();
    if bytes.iter().filter(|byte| byte.is_ascii_digit()).count() > NAME_DIGITS {
        return Ok(false);
    }
    let files = CaseFiles::from([(REVIEW, bytes.to_vec())]);
    Ok(recognizer(&files, &public_terms(workspace.history)?)?
        .findings
        .is_empty())
}
