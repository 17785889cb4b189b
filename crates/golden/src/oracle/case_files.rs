//! Oracle 9 for one case: its files are complete, unchanged since they were written, and none is extra;
//! a case that is open has no expectation.

use std::collections::BTreeSet;
use std::path::Path;

use walkdir::WalkDir;

use crate::case::content::FileContent;
use crate::case::files::{Case, text_of};
use crate::case::manifest::{BEFORE, CaseState, MANIFEST, SUMMARY};
use crate::case_name::OF_THE_DESKTOP;
use crate::diff::unified;
use crate::error::{Error, with_causes};
use crate::finding::{Finding, Oracle};

/// The files of one case: complete, unchanged, and no other. `by_hand` says what was changed of its `before.sql`.
pub(crate) fn files(case: &Case, by_hand: Option<&str>) -> Vec<Finding> {
    let manifest = &case.manifest;
    let mut findings = Vec::new();
    let mut say = |title: String, body: &str| {
        findings.push(Finding::new(Oracle::Goldens, title).with_body(body));
    };
    if manifest.state == CaseState::Open {
        say("the case is open: it has no expectation yet".to_owned(), "");
    }
    let (required, optional) = (manifest.required(), manifest.optional());
    let mut expected: BTreeSet<&str> = required.iter().copied().collect();
    expected.extend(manifest.sha256.keys().map(String::as_str));
    for name in &expected {
        if !required.contains(name) && !optional.contains(name) {
            let title = format!("{MANIFEST} lists `{name}`, which is no file of such a case");
            say(title, "");
            continue;
        }
        let path = case.folder.join(name);
        match (
            FileContent::read_if_there(&path),
            manifest.sha256.get(*name),
        ) {
            (Err(error), _) => say(with_causes(&error), ""),
            (Ok(None), _) => say(format!("{name} is missing"), ""),
            (Ok(Some(content)), _) if content.len_bytes() == 0 => {
                say(format!("{name} is empty"), "");
            }
            (Ok(Some(_)), None) => say(format!("{MANIFEST} lists no SHA-256 of {name}"), ""),
            (Ok(Some(content)), Some(sum)) if content.sha256() != sum => {
                let title = format!("{name} is not the file whose SHA-256 {MANIFEST} lists");
                let body = by_hand.filter(|_| *name == BEFORE);
                say(title, body.unwrap_or_default());
            }
            (Ok(Some(_)), Some(_)) => {}
        }
    }
    for name in names_in(&case.folder) {
        if name != MANIFEST && !expected.contains(&*name) {
            let title = format!("`{name}` is no file of the case: {MANIFEST} does not list it");
            say(title, "");
        }
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

/// The entries of a folder, as paths inside it, without those of a desktop.
pub(super) fn names_in(folder: &Path) -> Vec<String> {
    WalkDir::new(folder)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !OF_THE_DESKTOP.contains(&&**name))
        .collect()
}
