//! Equal changes of many cases, each shown once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use golden::{BEFORE, CaseName, MANIFEST, Proposal};
use migrator::counted;

use crate::report_lines::{names, put_difference};
use wuhu_db::paths::from_here;
use wuhu_db::terminal::EscapedLines;

/// Prints what would change: what all cases share, then each group of cases that change in the same way,
/// by the example of the first of them.
pub(crate) fn print_changes<W: Write>(out: &mut EscapedLines<W>, proposals: &[Proposal]) {
    let mut shared = BTreeSet::new();
    let mut groups: BTreeMap<String, Vec<&Proposal>> = BTreeMap::new();
    for proposal in proposals {
        for change in &proposal.changes {
            let is_own = change.path.starts_with(&proposal.case.folder);
            if !is_own && !change.difference.starts_with(proposal.case.name.as_str()) {
                shared.insert((&change.path, &change.difference));
            }
        }
        // Others change in nothing but what all share.
        if !own_changes(proposal).is_empty() {
            groups.entry(kind(proposal)).or_default().push(proposal);
        }
    }
    for (path, difference) in shared {
        out.put(format!("{}", from_here(path).display()));
        put_difference(out, 2, difference);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    for group in groups {
        let cases = counted(group.len(), "case");
        let listed = group.iter().map(|one| one.case.name.as_str());
        out.put("");
        out.put_wrapped(4, format!("{cases}: {}", names(listed)));
        for (file, difference) in own_changes(group[0]) {
            out.put(format!("  {file}"));
            put_difference(out, 4, &difference);
        }
    }
}

/// The changes of a case's own files by name, without the sums that follow from them.
fn own_changes(proposal: &Proposal) -> Vec<(String, String)> {
    let of_case = |name: &CaseName| format!("{name}: ");
    let mut changes = Vec::new();
    if let Some(changed) = &proposal.by_hand {
        changes.push((format!("{BEFORE}, changed by hand"), changed.clone()));
    }
    for change in &proposal.changes {
        let file = change
            .path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let prefix = of_case(&proposal.case.name);
        let difference = match change.difference.strip_prefix(&prefix) {
            Some(line) => line.to_owned(),
            None if !change.path.starts_with(&proposal.case.folder) => continue,
            None if file == MANIFEST => without_sums(&change.difference),
            None => change.difference.clone(),
        };
        if !difference.is_empty() {
            changes.push((file.into_owned(), difference));
        }
    }
    changes
}

/// The lines of a drawn difference that are no sum of a file; none if no other has changed.
fn without_sums(difference: &str) -> String {
    let is_sum = |line: &&str| line[1..].starts_with('"');
    let lines = changed_lines(difference).filter(|line| !is_sum(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines of a drawn difference that are not the same on both sides.
fn changed_lines(difference: &str) -> impl Iterator<Item = &str> {
    difference.lines().filter(|line| {
        (line.starts_with('+') && !line.starts_with("+++"))
            || (line.starts_with('-') && !line.starts_with("---"))
    })
}

/// What two proposals share that change their cases in the same way: all but numbers and drawn context.
fn kind(proposal: &Proposal) -> String {
    let mut kind = String::new();
    for (file, difference) in own_changes(proposal) {
        kind.push_str(&file);
        kind.push('\n');
        // A number and the space before it: columns are aligned.
        let mut last = ' ';
        let drawn = difference.starts_with("---");
        let changed = changed_lines(&difference).collect::<Vec<_>>().join("\n");
        let text = if drawn { &changed } else { &difference };
        for c in text.chars() {
            let c = if c.is_ascii_digit() { '#' } else { c };
            if !(c == last && (c == '#' || c == ' ')) {
                kind.push(c);
            }
            last = c;
        }
    }
    kind
}
