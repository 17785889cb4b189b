//! Oracle 8: a captured case holds nothing but the closed language, in each of its files.
//!
//! No finding quotes a file: what the recognizer does not know may be private.

use anonymizer::recognizer::{
    PublicTerms, ReadError, Recognition, Survivors, Words, recognize, recognize_prose,
    recognize_schema,
};

use crate::case::atomic_write::read_if_there;
use crate::case::files::{Case, CaseFiles};
use crate::case::manifest::{AFTER_DATA, AFTER_SCHEMA, BEFORE, MANIFEST, SURVIVORS};
use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// Findings that are reported of each file.
const REPORTED: usize = 20;

/// The judgement of the files of a captured case.
pub(crate) struct Recognized {
    pub(crate) findings: Vec<Finding>,
    /// The parts of `before.sql` that are no filler; empty if it is not among the files.
    pub(crate) survivors: Survivors,
}

/// The files of a case that are on disk: `case.toml`, the required and the optional ones.
pub(crate) fn read_files(case: &Case) -> Result<CaseFiles, Error> {
    let mut files = CaseFiles::new();
    let (required, optional) = (case.manifest.required(), case.manifest.optional());
    for name in [MANIFEST].into_iter().chain(required).chain(optional) {
        if let Some(bytes) = read_if_there(&case.folder.join(name))? {
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

/// Judges files of a captured case, each once.
pub(crate) fn recognizer(files: &CaseFiles, terms: &PublicTerms) -> Result<Recognized, Error> {
    let words = Words::new(terms, Words::wuhu_text());
    let mut findings = Vec::new();
    let mut survivors = Survivors::default();
    for (name, bytes) in files {
        let report = judge(name, bytes, terms, &words)?;
        let reported = report.violations.iter().take(REPORTED);
        findings.extend(reported.map(|violation| finding(format!("{name}:{violation}"))));
        let more = report.total.saturating_sub(REPORTED as u64);
        if more > 0 {
            findings.push(finding(format!("{name}: {more} more like these")));
        }
        if *name == BEFORE {
            survivors = report.survivors;
        }
    }
    if let (true, Some(written)) = (files.contains_key(BEFORE), files.get(SURVIVORS))
        && survivors.to_text().as_bytes() != written
    {
        findings.push(finding(format!("{SURVIVORS} is not what {BEFORE} holds")));
    }
    Ok(Recognized {
        findings,
        survivors,
    })
}

fn judge(
    name: &'static str,
    bytes: &[u8],
    terms: &PublicTerms,
    words: &Words<'_>,
) -> Result<Recognition, Error> {
    let (mut text, mut report) = (bytes, Recognition::default());
    match name {
        BEFORE | AFTER_DATA => recognize(&mut text, terms, &mut report),
        AFTER_SCHEMA => recognize_schema(&mut text, terms, &mut report),
        _ => {
            recognize_prose(bytes, words, &mut report);
            Ok(())
        }
    }
    // Bytes in memory can always be read; the signature does not say so.
    .map_err(|error: ReadError| Error::Read {
        path: name.into(),
        source: error.source,
    })?;
    Ok(report)
}

/// The findings without quotes, where the recognizer has a finding: the text that it found may be
/// private, and no other oracle may quote it. Each other oracle's finding says that it fails, and no
/// more.
pub(crate) fn hide_quotes(mut findings: Vec<Finding>) -> Vec<Finding> {
    let is_private = |found: &Finding| found.oracle == Oracle::Recognizer;
    if findings.iter().any(is_private) {
        for finding in findings.iter_mut().filter(|found| !is_private(found)) {
            "fails; not shown, for it may quote what the recognizer found"
                .clone_into(&mut finding.title);
            finding.body.clear();
        }
    }
    findings
}

fn finding(title: String) -> Finding {
    Finding::new(Oracle::Recognizer, title)
}
