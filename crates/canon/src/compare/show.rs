//! Keys and cells of a difference as text: escaped, and cut to a line's length.

use std::fmt::Write as _;

use sqlite_facts::{Cell, hex};

use super::diff::CellDiff;
use crate::escape::escape;

/// The length of a shown value, in characters after escaping.
const SHOWN_CHARS: usize = 64;

/// The length of the common part that is shown before the first difference, in characters.
const COMMON_CHARS: usize = 16;

/// `name=value` of each cell, each value cut.
pub(crate) fn show_key<'k>(cells: impl Iterator<Item = (&'k str, &'k Cell)>) -> String {
    let mut key = String::new();
    for (name, cell) in cells {
        if key.chars().count() > 2 * SHOWN_CHARS {
            key.push_str(", …");
            break;
        }
        let separator = if key.is_empty() { "" } else { ", " };
        // Writing to a String cannot fail.
        let _ = write!(key, "{separator}{}={}", escape(name), cut(&show(cell), 0));
    }
    key
}

/// Two cells that differ, both shown from shortly before their first difference.
pub(crate) fn show_difference(column: &str, a: &Cell, b: &Cell) -> CellDiff {
    let (shown_a, shown_b) = (show(a), show(b));
    let common = shown_a
        .chars()
        .zip(shown_b.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let start = common.saturating_sub(COMMON_CHARS);
    CellDiff {
        column: escape(column),
        class_a: a.storage_class(),
        class_b: b.storage_class(),
        a: cut(&shown_a, start),
        b: cut(&shown_b, start),
    }
}

/// A cell for a person: text and readable blobs as `'…'`, other bytes as `x'…'`.
fn show(cell: &Cell) -> String {
    match cell {
        Cell::Null => "NULL".to_owned(),
        Cell::Integer(integer) => integer.to_string(),
        Cell::Real(real) => format!("{real:?}"),
        Cell::Text(bytes) | Cell::Blob(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => format!("'{}'", escape(text)),
            Err(_) => format!("x'{}'", hex(bytes)),
        },
    }
}

/// A piece of `shown` from its character `start` on, with `…` where something is left out.
fn cut(shown: &str, start: usize) -> String {
    let mut rest = shown.chars().skip(start);
    let piece: String = rest.by_ref().take(SHOWN_CHARS).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if rest.next().is_some() { "…" } else { "" };
    format!("{before}{piece}{after}")
}
