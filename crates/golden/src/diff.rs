//! Differences as text.

use similar::TextDiff;

/// Lines around a difference.
const CONTEXT: usize = 2;
/// Characters of a line; a table's text in one line is too long to read.
const WIDTH: usize = 400;
/// Lines that are compared, so that a comparison ends soon.
const LINES: usize = 20_000;

/// A unified difference; empty if the texts are equal.
#[must_use]
pub fn unified(old_name: &str, old: &str, new_name: &str, new: &str) -> String {
    let short = |text: &str| -> String {
        text.lines()
            .take(LINES)
            .map(|line| cut(line) + "\n")
            .collect()
    };
    let (old, new) = (short(old), short(new));
    let drawn = TextDiff::from_lines(&old, &new)
        .unified_diff()
        .context_radius(CONTEXT)
        .header(old_name, new_name)
        .to_string();
    drawn.trim_end().to_owned()
}

fn cut(line: &str) -> String {
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_drawn_with_their_names() {
        assert_eq!(unified("a", "1\n2\n3\n", "b", "1\n2\n3\n"), "");
        assert_eq!(
            unified("a", "1\n2\n3\n4\n5\n", "b", "1\n2\n3\n4\n6\n"),
            "--- a\n+++ b\n@@ -3,3 +3,3 @@\n 3\n 4\n-5\n+6"
        );
    }
}
