//! Keys and cells of a difference as text: escaped, and cut to a line's length.

use std::fmt::Write as _;

use sqlite_facts::{Cell, hex};

use super::diff::CellDiff;
use crate::escape::escape;

/// The length of a shown value, in characters after escaping.
const SHOWN_CHARS: usize = 64;

/// The length of the common part that is shown before the first difference, in characters.
const COMMON_CHARS: usize = 16;

/// Bytes of a value that are rendered: a cell may have a thousand million.
const WINDOW_BYTES: usize = 4096;

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
        let _ = write!(
            key,
            "{separator}{}={}",
            escape(name),
            cut(&show(cell, 0), 0, false)
        );
    }
    key
}

/// Two cells that differ, both shown from shortly before their first difference.
pub(crate) fn show_difference(column: &str, a: &Cell, b: &Cell) -> CellDiff {
    let from = window_start(a, b);
    let (shown_a, shown_b) = (show(a, from), show(b, from));
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
        a: cut(&shown_a, start, from > 0),
        b: cut(&shown_b, start, from > 0),
    }
}

/// The byte from which two values are rendered, so that their first difference is within the window.
fn window_start(a: &Cell, b: &Cell) -> usize {
    let (Cell::Text(a) | Cell::Blob(a), Cell::Text(b) | Cell::Blob(b)) = (a, b) else {
        return 0;
    };
    let common = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    common.saturating_sub(WINDOW_BYTES / 2)
}

/// A cell for a person, of a long value a window: text and readable blobs as `'…'`, other bytes as `x'…'`.
fn show(cell: &Cell, from: usize) -> String {
    match cell {
        Cell::Null => "NULL".to_owned(),
        Cell::Integer(integer) => integer.to_string(),
        Cell::Real(real) => format!("{real:?}"),
        Cell::Text(bytes) | Cell::Blob(bytes) => {
            let to = from.saturating_add(WINDOW_BYTES).min(bytes.len());
            let (mark, value, end) = match std::str::from_utf8(bytes) {
                Ok(text) => {
                    let end = boundary(text, to);
                    let start = boundary(text, from.min(end));
                    ("'", escape(&text[start..end]), end)
                }
                Err(_) => ("x'", hex(&bytes[from.min(to)..to]), to),
            };
            let opened = if from == 0 { mark } else { "" };
            let closed = if end == bytes.len() { "'" } else { "" };
            format!("{opened}{value}{closed}")
        }
    }
}

/// The last place up to `at`, which is in the text, where a character begins or the text ends.
fn boundary(text: &str, at: usize) -> usize {
    let mut places = (0..=at).rev();
    places.find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A piece of `shown` from its character `start` on, with `…` where something is left out: `is_window`, before it.
fn cut(shown: &str, start: usize, is_window: bool) -> String {
    let mut rest = shown.chars().skip(start);
    let piece: String = rest.by_ref().take(SHOWN_CHARS).collect();
    let before = if start > 0 || is_window { "…" } else { "" };
    let after = if rest.next().is_some() { "…" } else { "" };
    format!("{before}{piece}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is rendered does not grow with the value, and the first difference is seen wherever it is.
    #[test]
    fn of_a_long_value_a_window_is_rendered() {
        for (one, other) in [("é", "e"), ("\u{0}", "\u{1}")] {
            for at in [0, 1, 2047, 2048, 2049, 5000, 99_999, 2_000_000] {
                let long = |middle: &str| {
                    let text = ["ö".repeat(at), middle.to_owned(), "z".repeat(100_000)].concat();
                    Cell::Text(text.into_bytes())
                };
                let (a, b) = (long(one), long(other));
                let from = window_start(&a, &b);
                assert!(show(&a, from).len() <= 10 * WINDOW_BYTES, "{at}");
                let shown = show_difference("c", &a, &b);
                let (one, other) = (escape(one), escape(other));
                let parts = [(&shown.a, &one), (&shown.b, &other)];
                assert!(
                    parts
                        .iter()
                        .all(|(shown, c)| shown.contains(&format!("{c}zz"))),
                    "{at}: {shown:?}"
                );
                assert!(shown.a.chars().count() <= SHOWN_CHARS + 2, "{at}");
                assert_eq!(
                    shown.a.starts_with('…'),
                    at > COMMON_CHARS,
                    "{at}: {shown:?}"
                );
            }
        }
        let bytes = Cell::Blob(vec![0xff; 3_000_000]);
        assert!(show(&bytes, 0).len() <= 3 * WINDOW_BYTES);
        assert!(show_key([("c", &bytes)].into_iter()).len() < 200);
    }
}
