//! Oracle 9: no golden is missing, empty, extra, changed by hand or stale, every released version
//! has one, and released migrations are unchanged.

use std::collections::BTreeSet;
use std::path::Path;

use migrator::{History, Version};
use walkdir::WalkDir;

use crate::case::atomic_write::read_if_there;
use crate::case::files::{Case, list, text_of};
use crate::case::manifest::{BEFORE, CaseState, MANIFEST, SUMMARY, sha256};
use crate::case::released::Released;
use crate::case::schema_files::{SchemaFiles, SchemaText, text};
use crate::case_name::SCHEMA_FOLDER;
use crate::diff::unified;
use crate::error::{Error, with_causes};
use crate::finding::{Finding, Oracle};

/// The files of one case: complete, unchanged, and no other.
pub(crate) fn files(case: &Case) -> Vec<Finding> {
    let manifest = &case.manifest;
    let mut findings = Vec::new();
    let mut say = |title: String| findings.push(Finding::new(Oracle::Goldens, title));
    if manifest.state == CaseState::Open {
        say("the case is open: it has no expectation yet".to_owned());
    }
    let (required, optional) = (manifest.required(), manifest.optional());
    let mut expected: BTreeSet<&str> = required.iter().copied().collect();
    expected.extend(manifest.sha256.keys().map(String::as_str));
    for name in &expected {
        if !required.contains(name) && !optional.contains(name) {
            say(format!(
                "{MANIFEST} lists `{name}`, which is no file of such a case"
            ));
            continue;
        }
        let path = case.folder.join(name);
        match (read_if_there(&path), manifest.sha256.get(*name)) {
            (Err(error), _) => say(with_causes(&error)),
            (Ok(None), _) => say(format!("{name} is missing")),
            (Ok(Some(bytes)), _) if bytes.is_empty() => say(format!("{name} is empty")),
            (Ok(Some(_)), None) => say(format!("{MANIFEST} lists no SHA-256 of {name}")),
            (Ok(Some(bytes)), Some(sum)) if sha256(&bytes) != *sum => {
                say(format!(
                    "{name} is not the file whose SHA-256 {MANIFEST} lists"
                ));
            }
            (Ok(Some(_)), Some(_)) => {}
        }
    }
    for name in names_in(&case.folder) {
        if name != MANIFEST && !expected.contains(&*name) {
            say(format!(
                "`{name}` is no file of the case: {MANIFEST} does not list it"
            ));
        }
    }
    findings
}

/// The schema files themselves, and whether each version can be made from nothing.
pub(crate) fn schema_files(schemas: &SchemaFiles) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &schemas.versions {
        let version = file.version;
        if let Some(error) = &file.stopped {
            let title = format!("a fresh {version} cannot be made: {error}");
            let finding = Finding::new(Oracle::Schema, title).at_step(Some(file.identifier));
            findings.push(finding.not_blessable());
        }
        let wrong = match &file.content {
            SchemaText::Missing => continue,
            SchemaText::Loaded {
                text: written,
                objects,
            } if *written == text(objects) => continue,
            SchemaText::Loaded { .. } => "is not in the form that golden-bless writes".to_owned(),
            SchemaText::NotUtf8 => "is not UTF-8".to_owned(),
            SchemaText::Unloadable { why, .. } => format!("does not load: {why}"),
        };
        let title = format!("{SCHEMA_FOLDER}/{version}.sql {wrong}");
        findings.push(Finding::new(Oracle::Goldens, title));
    }
    findings
}

/// A case whose `case.toml` cannot be read.
pub(crate) fn unreadable(error: &Error) -> Finding {
    Finding::new(Oracle::Goldens, with_causes(error))
}

/// A case whose `before.sql` is no canonical text.
pub(crate) fn unloadable(error: &canon::Error) -> Finding {
    let title = format!("{BEFORE} does not load: {}", with_causes(error));
    Finding::new(Oracle::Goldens, title).not_blessable()
}

/// `summary.txt` must be that of these migrations, for reviewers read it. `now`: the summary of the
/// replay.
pub(crate) fn summary(case: &Case, now: &str) -> Result<Option<Finding>, Error> {
    let written = text_of(case, SUMMARY)?;
    Ok(written
        .filter(|written| !written.is_empty() && written != now)
        .map(|written| {
            let drawn = unified(SUMMARY, &written, "actual", now);
            Finding::new(Oracle::Goldens, format!("{SUMMARY} says something else")).with_body(drawn)
        }))
}

/// The goldens as a whole. `versions` are those of the judged cases that could be read.
pub(crate) fn suite(
    cases: &Path,
    history: &History,
    released: &Released,
    schemas: &SchemaFiles,
    versions: &BTreeSet<Version>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |title: String| findings.push(Finding::new(Oracle::Goldens, title));
    match list(cases) {
        Ok(found) => {
            for entry in found.unknown {
                say(format!("`{entry}` is neither a case nor the schemas"));
            }
        }
        Err(error) => say(with_causes(&error)),
    }
    let mut known = BTreeSet::new();
    for schema in &schemas.versions {
        known.insert(format!("{}.sql", schema.version));
        if matches!(schema.content, SchemaText::Missing) {
            say(format!("{SCHEMA_FOLDER}/{}.sql is missing", schema.version));
        }
    }
    for name in names_in(&cases.join(SCHEMA_FOLDER)) {
        if !known.contains(&name) {
            say(format!("`{SCHEMA_FOLDER}/{name}` belongs to no version"));
        }
    }
    for migration in history.migrations() {
        let version = migration.version;
        if version < history.newest() && !versions.contains(&version) {
            say(format!("no case is a {version} database"));
        }
    }
    for change in released.changed(history) {
        say(change.to_string());
    }
    findings
}

/// The entries of a folder, as paths inside it.
fn names_in(folder: &Path) -> Vec<String> {
    WalkDir::new(folder)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}
