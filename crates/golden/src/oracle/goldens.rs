//! Oracle 9 for the goldens as a whole: no schema file is missing, extra or changed by hand, every
//! version has a case, and released migrations are unchanged.

use std::collections::BTreeSet;
use std::path::Path;

use migrator::{History, Version};

use super::case_files::names_in;
use crate::case::files::list;
use crate::case::released::Released;
use crate::case::schema_files::{SchemaFiles, SchemaText, version_text};
use crate::case_name::SCHEMA_FOLDER;
use crate::error::with_causes;
use crate::finding::{Finding, Oracle};

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
            } if *written == version_text(objects, file.identifier) => continue,
            SchemaText::Loaded {
                text: written,
                objects,
            } if *written == version_text(objects, file.recorded_as()) => format!(
                "says `{}`, and the migration records `{}`",
                file.recorded_as(),
                file.identifier
            ),
            SchemaText::Loaded { .. } => "is not in the form that golden-bless writes".to_owned(),
            SchemaText::NotUtf8 => "is not UTF-8".to_owned(),
            SchemaText::Unloadable { why, .. } => format!("does not load: {why}"),
        };
        let title = format!("{SCHEMA_FOLDER}/{version}.sql {wrong}");
        findings.push(Finding::new(Oracle::Goldens, title));
    }
    findings
}

/// The goldens as a whole. `versions` are those of the judged cases that could be read.
pub(crate) fn suite(
    cases: &Path,
    history: &History,
    schemas: &SchemaFiles,
    versions: &BTreeSet<Version>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |title: String| findings.push(Finding::new(Oracle::Goldens, title));
    match list(cases) {
        Ok(found) => {
            for entry in found.unknown {
                let is_what = if cases.join(&entry).is_symlink() {
                    "a symbolic link, which is not taken for a case: a clone may lack what it leads to"
                } else {
                    "neither a case nor the schemas"
                };
                say(format!("`{entry}` is {is_what}"));
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
    findings
}

/// The released migrations that have changed: whatever cases show follows from it.
pub(crate) fn changed_releases(history: &History, released: &Released) -> Vec<Finding> {
    let next = "restore it, for files were migrated by it already; make what it should do the next version";
    let changed = released.changed(history).into_iter();
    changed
        .map(|change| Finding::new(Oracle::Goldens, change.to_string()).with_body(next))
        .collect()
}
