//! What is asked of a golden as a whole, line by line and beside: `before.sql`.

use std::collections::BTreeSet;

use super::dump::{ReadError, recognize_with};
use super::forms::{OBJECTS, object_number};
use super::public_terms::PublicTerms;
use super::recognition::{Recognition, Violation, ViolationKind};
use super::together::Together;

/// Judges a golden: each line as [`recognize`](super::recognize) does; times and counted integers follow
/// each other; no table is a digest, which could be anything; and unknown objects and columns are numbered
/// from 1 without a gap, for a number could be somebody's.
pub fn recognize_golden(
    text: &[u8],
    known: &PublicTerms,
    report: &mut Recognition,
) -> Result<(), ReadError> {
    let mut together = Together::default();
    recognize_with(&mut &*text, known, (report, &mut together))?;
    together.judge(&mut |kind, line| refuse(report, kind, line, 0));
    let mut numbers = OBJECTS.map(|_| BTreeSet::new());
    for (line, text) in (1..).zip(text.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(text);
        if text.starts_with("-- digest ") {
            refuse(report, ViolationKind::Line, line, text.len());
        }
        for word in text.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            for (what, numbers) in OBJECTS.iter().zip(&mut numbers) {
                numbers.extend(object_number(word, what).map(|number| (number, line)));
            }
        }
    }
    for numbers in numbers {
        let mut next = 1;
        for (number, line) in numbers {
            if number > next {
                refuse(report, ViolationKind::ObjectName, line, 0);
            }
            next = number + 1;
        }
    }
    Ok(())
}

fn refuse(report: &mut Recognition, kind: ViolationKind, line: u64, len: usize) {
    report.add(|| Violation {
        line,
        column: 1,
        place: String::new(),
        kind,
        len_bytes: len as u64,
    });
}
