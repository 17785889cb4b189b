//! What would be written into a case, printed before it is.

use std::io::Write;

use golden::{BEFORE, Proposal};

use crate::report_lines::put_difference;
use wuhu_db::paths;
use wuhu_db::terminal::EscapedLines;

/// Prints the summary and the difference of each file.
pub(crate) fn print_proposal<W: Write>(out: &mut EscapedLines<W>, proposal: &Proposal) {
    put_difference(out, 2, &proposal.summary);
    if let Some(changed) = &proposal.by_hand {
        out.put(format!("  {BEFORE}, changed by hand"));
        put_difference(out, 4, changed);
    }
    for change in &proposal.changes {
        out.put(format!("  {}", paths::from_here(&change.path).display()));
        put_difference(out, 4, &change.difference);
    }
}
