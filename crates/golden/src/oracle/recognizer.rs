//! Oracle 8: a captured case holds nothing but the closed language, in each of its files.
//!
//! What a capture has made of other files of the case is made again and compared. No finding quotes a
//! file: what the recognizer does not know may be private.

use anonymizer::recognizer::{
    PublicTerms, ReadError, Recognition, Survivors, Words, recognize_golden, recognize_prose,
    recognize_rows, recognize_schema,
};
use migrator::History;

use crate::case::capture_facts::CaptureFacts;
use crate::case::content::FileContent;
use crate::case::documents::Documented;
use crate::case::files::{Case, CaseFiles};
use crate::case::golden_text::GoldenText;
use crate::case::manifest::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, CAPTURE, FILES, MANIFEST, Manifest, REVIEW,
    SIGNATURE, SUMMARY, SURVIVORS,
};
use crate::case::signature::Signature;
use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// Findings that are reported of each file.
const REPORTED: usize = 20;

/// Digits of the sentence about a case: more may be a date or a telephone number.
const ABOUT_DIGITS: usize = 6;

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
        if let Some(content) = FileContent::read_if_there(&case.folder.join(name))? {
            files.insert(name, content);
        }
    }
    Ok(files)
}

/// Judges files of a captured case, each once.
pub(crate) fn recognizer(
    files: &CaseFiles,
    terms: &PublicTerms,
    history: &History,
) -> Result<Recognized, Error> {
    let words = Words::new(terms, Words::wuhu_text());
    let mut findings = Vec::new();
    let mut survivors = Survivors::default();
    let golden = files.get(BEFORE);
    for (name, content) in files {
        let report = judge(name, content, golden, terms, &words)?;
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
    findings.extend(closed_forms(files, &survivors, history)?.map(finding));
    Ok(Recognized {
        findings,
        survivors,
    })
}

fn judge(
    name: &'static str,
    content: &FileContent,
    golden: Option<&FileContent>,
    terms: &PublicTerms,
    words: &Words<'_>,
) -> Result<Recognition, Error> {
    let (mut text, mut report) = (content.open()?, Recognition::default());
    match name {
        BEFORE => recognize_golden(&mut text, terms, &mut report),
        AFTER_DATA => {
            let mut golden =
                golden.map_or_else(|| Ok(Box::new(&b""[..]) as _), FileContent::open)?;
            recognize_rows(&mut text, &mut golden, terms, &mut report)
        }
        AFTER_SCHEMA => recognize_schema(&mut text, terms, &mut report),
        // Each has a closed form; the name in a signature is the signer's own.
        CAPTURE | SIGNATURE => Ok(()),
        _ => {
            recognize_prose(&content.bytes()?, words, &mut report);
            Ok(())
        }
    }
    .map_err(|error: ReadError| Error::Read {
        path: name.into(),
        source: error.source,
    })?;
    Ok(report)
}

/// What is wrong with the files that have one form for each golden.
fn closed_forms(
    files: &CaseFiles,
    survivors: &Survivors,
    history: &History,
) -> Result<impl Iterator<Item = String>, Error> {
    let bytes = |name| files.get(name).map(FileContent::bytes).transpose();
    let manifest = bytes(MANIFEST)?.map(|bytes| manifest(&bytes, history));
    let parsed = bytes(CAPTURE)?.map(|bytes| CaptureFacts::parse(&bytes));
    let is_asked = |table: &str| {
        let mut facts = parsed.iter().flatten();
        facts.any(|facts| facts.has_table(table))
    };
    let golden = files.get(BEFORE);
    let golden = golden
        .map(|text| GoldenText::read(text, is_asked))
        .transpose()?;
    let facts = parsed.map(|parsed| facts(parsed, golden.as_ref(), history));
    let mut wrong = Vec::new();
    if let Some(golden) = &golden {
        let mut compare = |name: &str, made: &dyn Fn() -> String, of: &str| {
            if files
                .get(name)
                .is_some_and(|content| *content != FileContent::from(made()))
            {
                wrong.push(format!("{name} is not what {of}"));
            }
        };
        compare(
            SURVIVORS,
            &|| survivors.to_text(),
            &format!("{BEFORE} holds"),
        );
        if let (Some(Ok(manifest)), Some(Ok(facts))) = (&manifest, &facts) {
            let documented = Documented {
                facts,
                manifest,
                golden,
                survivors,
            };
            let of = format!("{BEFORE}, {MANIFEST} and {CAPTURE} say");
            compare(REVIEW, &|| documented.review(), &of);
            compare(BUG_REPORT, &|| documented.bug_report(), &of);
        }
        let signature = bytes(SIGNATURE)?;
        if signature.is_some_and(|text| Signature::parse(&text, &golden.sha256).is_none()) {
            wrong.push(format!("{SIGNATURE} is no signature of this {BEFORE}"));
        }
    }
    wrong.extend(manifest.and_then(Result::err));
    wrong.extend(facts.and_then(Result::err));
    Ok(wrong.into_iter())
}

/// The manifest, as it is written; else what is wrong with it.
fn manifest(bytes: &[u8], history: &History) -> Result<Manifest, String> {
    let text = std::str::from_utf8(bytes).ok();
    let manifest = text.and_then(|text| Manifest::parse(text).ok());
    let Some(manifest) = manifest.filter(|manifest| Some(&*manifest.to_text()) == text) else {
        return Err(format!("{MANIFEST} is not written as `capture` writes it"));
    };
    let is_digit = |c: &char| c.is_ascii_digit();
    if manifest.about.chars().filter(is_digit).count() > ABOUT_DIGITS {
        return Err(format!(
            "{MANIFEST}: `about` has more than {ABOUT_DIGITS} digits"
        ));
    }
    let schemas = history.schemas().all();
    let is_known = |version| schemas.iter().any(|schema| schema.version == version);
    if !manifest.version.is_none_or(is_known) {
        return Err(format!("{MANIFEST}: `version` is none that there is"));
    }
    if !manifest.sha256.keys().all(|name| FILES.contains(&&**name)) {
        return Err(format!("{MANIFEST} lists what is no file of a case"));
    }
    Ok(manifest)
}

/// The facts, as they are written; else what is wrong with them.
fn facts(
    parsed: Option<CaptureFacts>,
    golden: Option<&GoldenText>,
    history: &History,
) -> Result<CaptureFacts, String> {
    let Some(facts) = parsed else {
        return Err(format!("{CAPTURE} is not written as `capture` writes it"));
    };
    let is_table = |name: &str| {
        history.schemas().has_table(name)
            || golden.is_some_and(|golden| golden.created.contains(name))
    };
    match facts.foreign(history, is_table) {
        Some(key) => Err(format!("{CAPTURE}: `{key}` is what no capture writes")),
        None => Ok(facts),
    }
}

/// Files of a case that its migration makes otherwise. `made`: all that it makes.
pub(crate) fn not_made_again(files: &CaseFiles, made: &CaseFiles) -> Vec<Finding> {
    let names = [MANIFEST, SUMMARY, AFTER_DATA, AFTER_SCHEMA].into_iter();
    let differ = names.filter(|name| files.get(name) != made.get(name));
    let title = |name| format!("{name} is not what the migration of {BEFORE} makes");
    differ.map(|name| finding(title(name))).collect()
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
