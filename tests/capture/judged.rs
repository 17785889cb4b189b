//! What a capture does before it writes anything: the recognizer and the last gate, over a golden in
//! memory.

use std::sync::OnceLock;

use anonymizer::recognizer::{Recognition, recognize_golden};
use anonymizer::{
    Anonymize, Key, OverlapCheck, Policy, Selection, SourceGroups, anonymize, each_cell,
};
use rusqlite::Connection;
use test_support::dump;

use super::public_terms;

fn policy() -> &'static Policy {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    POLICY.get_or_init(|| Policy::wuhu().unwrap())
}

/// Captures into `golden`, and returns its text once recognizer and gate have nothing to say of it.
///
/// An error is in words: what a capture would tell.
pub(super) fn judged(
    source: &Connection,
    choice: &Selection,
    golden: &Connection,
) -> Result<String, String> {
    let key = Key::new([7; 32]);
    let what = Anonymize {
        source,
        known: super::known_schemas(),
        policy: policy(),
        key: &key,
    };
    anonymize(
        &what,
        choice,
        &mut SourceGroups::default(),
        golden,
        &mut |_| {},
    )
    .map_err(|error| error.to_string())?;
    let text = dump(golden);
    let mut report = Recognition::default();
    recognize_golden(&mut text.as_bytes(), public_terms(), &mut report).unwrap();
    assert!(
        report.is_clean(),
        "{:?}\n{}",
        report.violations,
        lines(&text, &report)
    );
    let mut gate = OverlapCheck::new(super::public_text());
    gate.publish("before.sql", text.as_bytes()).unwrap();
    each_cell(&what, &mut |_| {}, &mut |value| gate.source(value))
        .map_err(|error| error.to_string())?;
    // A source may have been made of a golden: nothing of this one counts as anybody's.
    let again = Anonymize {
        source: golden,
        ..what
    };
    each_cell(&again, &mut |_| {}, &mut |value| gate.source(value))
        .map_err(|error| error.to_string())?;
    gate.source_bytes(text.as_bytes());
    let found = gate.overlaps().found;
    assert_eq!(found, [], "{text}");
    Ok(text)
}

/// The lines that were refused.
fn lines(text: &str, report: &Recognition) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let refused = report.violations.iter().filter_map(|finding| {
        let line = usize::try_from(finding.line).ok()?;
        lines.get(line.checked_sub(1)?).copied()
    });
    refused.collect::<Vec<_>>().join("\n")
}
