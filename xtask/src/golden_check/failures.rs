//! What is said of failing cases: those that fail alike once, and of a finding the line that says most.

use std::fmt::Write as _;

use golden::{Finding, Oracle};

/// Lines of a finding that are shown where there is little room.
const LINES: usize = 4;

/// Groups what fails in the same way, in the order of the first of each.
pub(crate) fn alike<T>(failed: Vec<T>, findings: fn(&T) -> &[Finding]) -> Vec<Vec<T>> {
    let mut groups: Vec<(String, Vec<T>)> = Vec::new();
    for one in failed {
        let kind = kind(findings(&one));
        match groups.iter_mut().find(|(other, _)| *other == kind) {
            Some((_, group)) => group.push(one),
            None => groups.push((kind, vec![one])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// What two failures have in common that are told once: all titles, but for the numbers in them.
fn kind(findings: &[Finding]) -> String {
    let mut kind = String::new();
    for finding in findings {
        let step = finding.step.as_deref().unwrap_or_default();
        let (oracle, unproved) = (finding.oracle.number(), finding.unproved);
        // Writing to a String cannot fail.
        let _ = write!(kind, "{oracle} {step} {unproved} ");
        for c in finding.title.chars() {
            match c {
                '0'..='9' if kind.ends_with('#') => {}
                '0'..='9' => kind.push('#'),
                c => kind.push(c),
            }
        }
        kind.push('\n');
    }
    kind
}

/// The finding to show where there is room for one: what the recognizer found keeps the others from being shown.
pub(crate) fn leading(findings: &[Finding]) -> Option<&Finding> {
    let of_recognizer = findings.iter().find(|one| one.oracle == Oracle::Recognizer);
    of_recognizer.or(findings.first())
}

/// The first differences of a finding: of a drawn one without what is around them.
pub(crate) fn first_differences(finding: &Finding) -> Vec<&str> {
    let is_drawn = finding.body.starts_with("--- ");
    let lines = finding.body.lines().skip(if is_drawn { 2 } else { 0 });
    let is_shown = |line: &&str| !is_drawn || line.starts_with(['-', '+']);
    lines.filter(is_shown).take(LINES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(oracle: Oracle, title: &str, body: &str) -> Finding {
        Finding {
            oracle,
            step: None,
            title: title.to_owned(),
            body: body.to_owned(),
            unproved: false,
            blessable: true,
        }
    }

    #[test]
    fn what_fails_alike_is_one_group() {
        let data = |title| vec![finding(Oracle::Data, title, "")];
        let failed = vec![
            data("3 → 12 rows"),
            data("other"),
            data("10 → 4 rows"),
            data("3 → 1"),
        ];
        let groups = alike(failed, |one| one);
        let sizes: Vec<_> = groups.iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1, 1]);
    }

    #[test]
    fn the_first_differences_say_most() {
        let drawn = "--- a\n+++ b\n@@ -3,3 +3,3 @@\n 3\n-5\n+6\n 7";
        let drawn = finding(Oracle::Schema, "", drawn);
        assert_eq!(first_differences(&drawn), ["-5", "+6"]);
        let rows = finding(Oracle::Data, "", "t: 2 → 1 rows\n- t id=1");
        assert_eq!(first_differences(&rows), ["t: 2 → 1 rows", "- t id=1"]);
        let hidden = [rows, finding(Oracle::Recognizer, "a word", "")];
        assert_eq!(leading(&hidden), Some(&hidden[1]));
        assert_eq!(leading(&hidden[..1]), Some(&hidden[0]));
    }
}
