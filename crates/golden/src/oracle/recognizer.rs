//! Oracle 8: a captured case holds nothing but the closed language, in each of its files.
//!
//! Nothing that it says quotes a file: whatever is found may be somebody's.

use std::collections::BTreeMap;

use anonymizer::recognizer::{
    PublicTerms, Recognition, Words, recognize, recognize_prose, recognize_schema,
};

use crate::case::atomic_write::read_if_there;
use crate::case::files::Case;
use crate::case::manifest::MANIFEST;
use crate::case::manifest::{AFTER_DATA, AFTER_SCHEMA, BEFORE, SURVIVORS};
use crate::error::Error;
use crate::report::event::{Finding, Oracle};

/// Findings that are told of each file.
const TOLD: usize = 20;

/// The files of a case, as far as they are there: `case.toml`, and what it must or may have.
pub(crate) fn read_files(case: &Case) -> Result<BTreeMap<&'static str, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    let (required, optional) = (case.manifest.required(), case.manifest.optional());
    for name in [MANIFEST].into_iter().chain(required).chain(optional) {
        if let Some(bytes) = read_if_there(&case.folder.join(name))? {
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

/// Judges the files of a captured case.
pub(crate) fn recognizer(
    files: &BTreeMap<&'static str, Vec<u8>>,
    known: &PublicTerms,
) -> Result<Vec<Finding>, Error> {
    let words = Words::new(known, Words::wuhu_text());
    let mut findings = Vec::new();
    for (name, bytes) in files {
        let mut report = Recognition::default();
        judge(name, bytes, known, &words, &mut report)?;
        let told = report.violations.iter().take(TOLD);
        findings.extend(told.map(|found| say(format!("{name}:{found}"))));
        let more = report.total.saturating_sub(TOLD as u64);
        if more > 0 {
            findings.push(say(format!("{name}: {more} more like these")));
        }
    }
    if let (Some(before), Some(written)) = (files.get(BEFORE), files.get(SURVIVORS)) {
        let now = survivors(before, known)?;
        if now.as_bytes() != *written {
            let title = format!("{SURVIVORS} is not what {BEFORE} holds");
            findings.push(say(title));
        }
    }
    Ok(findings)
}

/// The text of `survivors.txt` for a `before.sql`.
pub(crate) fn survivors(before_sql: &[u8], known: &PublicTerms) -> Result<String, Error> {
    let mut report = Recognition::default();
    recognize(&mut &*before_sql, known, &mut report).map_err(unread(BEFORE))?;
    Ok(report.survivors.to_text())
}

fn judge(
    name: &'static str,
    bytes: &[u8],
    known: &PublicTerms,
    words: &Words<'_>,
    report: &mut Recognition,
) -> Result<(), Error> {
    let mut text = bytes;
    match name {
        BEFORE | AFTER_DATA => recognize(&mut text, known, report),
        AFTER_SCHEMA => recognize_schema(&mut text, known, report),
        _ => {
            recognize_prose(bytes, words, report);
            Ok(())
        }
    }
    .map_err(unread(name))
}

fn say(title: String) -> Finding {
    Finding::new(Oracle::Recognizer, title)
}

/// Bytes at hand can always be read; the signature does not know that.
fn unread(name: &'static str) -> impl Fn(anonymizer::recognizer::ReadError) -> Error {
    move |error| Error::Read {
        path: name.into(),
        source: error.source,
    }
}
