//! What is asked of a golden as a whole, line by line and beside: `before.sql`.

use std::io::BufRead;

use super::dump::recognize_with;
use super::dump_lines::ReadError;
use super::public_terms::PublicTerms;
use super::recognition::{Recognition, Violation};
use super::together::Together;

/// Judges a golden: each line as [`recognize`](super::recognize) does; times and counted integers follow
/// each other; no table is a digest, which could be anything; and unknown objects and columns are numbered
/// from 1 without a gap, for a number could be a person's.
///
/// Memory: a line; 16 bytes for each distinct time and counted integer, up to a bound; and for each row of a table
/// that no version has 16 bytes and one for each column.
pub fn recognize_golden(
    text: &mut dyn BufRead,
    known: &PublicTerms,
    report: &mut Recognition,
) -> Result<(), ReadError> {
    let mut together = Together::default();
    recognize_with(text, known, (report, &mut together))?;
    together.judge(&mut |kind, line| {
        report.add(|| Violation {
            line,
            column: 1,
            place: String::new(),
            kind,
            len_bytes: 0,
        });
    });
    Ok(())
}
