//! The shape of a text: counts of characters and marks, in one order.

use std::ops::Range;

use super::forms;
use super::length_class::is_on_grid;

/// One character for each width in UTF-8.
const FILLER: [&str; 4] = ["x", "ж", "文", "𝕩"];

/// How often a mark is counted at most.
const COUNTED_MAX: usize = 3;
const IDS_MAX: usize = 4;

/// Lengths up to this are exact.
const EXACT_MAX: usize = 32;

/// The order of marks in a text.
const PLAIN: [&[u8]; 11] = [
    b"\n",
    b"\r",
    b"\t",
    b"\"",
    b"'",
    b"\\",
    b"\0",
    b"\x01",
    "\u{feff}".as_bytes(),
    "\u{200d}".as_bytes(),
    b"\xff",
];

/// The same in a JSON string, as it is written.
const JSON: [&[u8]; 17] = [
    br"\n",
    br"\r",
    br"\t",
    br#"\""#,
    b"'",
    br"\\",
    br"\u0000",
    br"\u0001",
    br"\b",
    br"\f",
    br"\/",
    br"\u0436",
    br"\ud835\udd69",
    br"\ud800",
    "\u{feff}".as_bytes(),
    "\u{200d}".as_bytes(),
    b"\xff",
];

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    /// As it is.
    Plain,
    /// Between the quotes of a JSON string.
    Json,
}

/// Reads a text that is a shape, and hands on the ids in it. The error is the position where it is none.
pub(super) fn read(
    text: &[u8],
    flavour: Flavour,
    id: &mut dyn FnMut(Range<usize>),
) -> Result<(), usize> {
    let counted: &[&[u8]] = match flavour {
        Flavour::Plain => &PLAIN,
        Flavour::Json => &JSON,
    };
    let mut at = usize::from(text.first() == Some(&b' '));
    let mut off_grid = None;
    for filler in FILLER {
        let start = at;
        let count = run(text, &mut at, filler.as_bytes(), usize::MAX);
        if !is_on_grid(count) {
            off_grid.get_or_insert(start);
        }
    }
    for what in counted {
        run(text, &mut at, what, COUNTED_MAX);
    }
    for _ in 0..IDS_MAX {
        let Some(uuid) = text.get(at..at + forms::UUID_LEN) else {
            break;
        };
        if !forms::is_uuid(uuid) {
            break;
        }
        id(at..at + forms::UUID_LEN);
        at += forms::UUID_LEN;
    }
    if text.get(at) == Some(&b' ') {
        at += 1;
    }
    match off_grid {
        _ if at < text.len() => Err(at),
        Some(start) if text.len() > EXACT_MAX => Err(start),
        _ => Ok(()),
    }
}

/// Passes over `what` as often as it stands there, `max` times at most.
fn run(text: &[u8], at: &mut usize, what: &[u8], max: usize) -> usize {
    let mut count = 0;
    while count < max && text[*at..].starts_with(what) {
        *at += what.len();
        count += 1;
    }
    count
}
