//! What would be written into a case, printed before it is.

use std::io::Write;

use golden::{BEFORE, Proposal};

use wuhu_db::paths;
use wuhu_db::terminal::EscapedLines;

/// Prints the summary and the difference of each file.
pub(crate) fn print_proposal<W: Write>(out: &mut EscapedLines<W>, proposal: &Proposal) {
    indented(out, "  ", &proposal.summary);
    if let Some(changed) = &proposal.by_hand {
        out.put(format!("  {BEFORE}, changed by hand"));
        indented(out, "    ", changed);
    }
    for change in &proposal.changes {
        out.put(format!("  {}", paths::from_here(&change.path).display()));
        indented(out, "    ", &change.difference);
    }
}

/// Prints lines with an indent.
pub(crate) fn indented<W: Write>(out: &mut EscapedLines<W>, indent: &str, text: &str) {
    for line in text.lines() {
        out.put(format!("{indent}{line}").trim_end());
    }
}
