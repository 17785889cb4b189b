//! Lines of reports: lists of cases, and in colours what is gone, what came, and verdicts.

use std::io::Write;

use wuhu_db::terminal::{BAD, EscapedLines, GOOD, OPEN};

/// Names that are listed of cases that are alike.
const NAMES: usize = 8;

/// How lines begin that are verdicts of golden-mutate and golden-cover, but for the one that all is well.
const BAD_NEWS: [&str; 5] = ["FAILED", "survived", "not refused", "not needed", "missing"];

/// `a, b and 7 more`
pub(crate) fn names<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    let more = names.len().saturating_sub(NAMES);
    let listed = names.take(NAMES).collect::<Vec<_>>().join(", ");
    match more {
        0 => listed,
        more => format!("{listed} and {more} more"),
    }
}

/// Prints the lines of a difference with an indent, those of one side in its colour.
pub(crate) fn put_difference<W: Write>(out: &mut EscapedLines<W>, indent: usize, text: &str) {
    for line in text.lines() {
        let shown = format!("{:indent$}{line}", "");
        let (shown, below) = (shown.trim_end(), indent + 4);
        let is_head = line.starts_with("---") || line.starts_with("+++");
        match line.as_bytes().first().filter(|_| !is_head) {
            Some(b'+') => out.put_styled(GOOD, below, shown),
            Some(b'-') => out.put_styled(BAD, below, shown),
            Some(b'~') => out.put_styled(OPEN, below, shown),
            _ => out.put_wrapped(below, shown),
        }
    }
}

/// Prints a report, each verdict in its colour.
pub(crate) fn put_report<W: Write>(out: &mut EscapedLines<W>, text: &str) {
    for line in text.lines() {
        let bad = BAD_NEWS.iter().find(|words| line.starts_with(**words));
        match (bad, line.strip_prefix("ok:")) {
            (Some(words), _) => out.put_word(BAD, words, &line[words.len()..]),
            (None, Some(rest)) => out.put_word(GOOD, "ok", format!(":{rest}")),
            (None, None) => out.put(line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_names_are_listed() {
        assert_eq!(names(["a", "b"].into_iter()), "a, b");
        assert_eq!(
            names(["a"; 10].into_iter()),
            "a, a, a, a, a, a, a, a and 2 more"
        );
    }

    /// The words that are in a colour.
    fn coloured(put: impl FnOnce(&mut EscapedLines<Vec<u8>>)) -> Vec<String> {
        let mut lines = EscapedLines::new(Vec::new()).with_colours();
        put(&mut lines);
        let text = String::from_utf8(lines.into_inner()).unwrap();
        let parts = text.split("\u{1b}[0m").filter_map(|part| {
            let (_, styled) = part.rsplit_once("\u{1b}[")?;
            styled.split_once('m').map(|(_, word)| word.to_owned())
        });
        parts.collect()
    }

    #[test]
    fn both_sides_of_a_difference_have_a_colour() {
        let text = "--- old\n+++ new\n 1\n-2\n+3\nt: 1 → 2 rows\n~ t id=1";
        assert_eq!(
            coloured(|out| put_difference(out, 2, text)),
            ["  -2", "  +3", "  ~ t id=1"]
        );
    }

    #[test]
    fn verdicts_have_a_colour() {
        let text = "kind  all survived\n\nsurvived  rows: a\n\nmissing  v5 t.a: empty\n\nok: 3 of 4 caught";
        assert_eq!(
            coloured(|out| put_report(out, text)),
            ["survived", "missing", "ok"]
        );
    }
}
