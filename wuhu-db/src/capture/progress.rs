//! How far a capture is: a line for each stage. A terminal sees it drawn again with the share that is done.

use std::io::{self, IsTerminal as _, Stderr, Write};

use anonymizer::{RowProgress, RowStage};

use crate::redrawn_line::RedrawnLine;

/// Of less than this the share alone is shown.
const SHOWN_IN_MB: u64 = 10_000_000;

/// The line of the stage that a capture is at.
pub(super) struct StageLine<W: Write> {
    line: RedrawnLine<W>,
    is_terminal: bool,
    stage: &'static str,
    /// The share that is shown; none: none yet.
    percent: Option<u64>,
    /// The stage's line may be drawn again, and has no end yet.
    is_open: bool,
}

pub(super) fn stderr() -> StageLine<Stderr> {
    StageLine::new(io::stderr(), io::stderr().is_terminal())
}

impl<W: Write> StageLine<W> {
    fn new(stream: W, is_terminal: bool) -> Self {
        Self {
            line: RedrawnLine::new(stream),
            is_terminal,
            stage: "",
            percent: None,
            is_open: false,
        }
    }

    /// Begins a stage.
    pub(super) fn stage(&mut self, stage: &'static str) {
        self.end_line();
        self.stage = stage;
        self.is_open = true;
        self.line.append(format_args!("{stage} …"));
        if !self.is_terminal {
            self.end_line();
        }
    }

    /// Shows the share of the stage that is done.
    pub(super) fn share(&mut self, done_bytes: u64, total_bytes: u64) {
        let done_bytes = done_bytes.min(total_bytes);
        let percent = (100 * done_bytes).checked_div(total_bytes);
        if !self.is_terminal || percent == self.percent {
            return;
        }
        self.percent = percent;
        self.is_open = true;
        let (stage, percent) = (self.stage, percent.unwrap_or_default());
        if total_bytes < SHOWN_IN_MB {
            self.line.replace(format_args!("{stage} … {percent} %"));
        } else {
            let [done, total] = [done_bytes, total_bytes].map(|bytes| bytes / 1_000_000);
            self.line
                .replace(format_args!("{stage} … {percent} % ({done} of {total} MB)"));
        }
    }

    /// A line between those of stages.
    pub(super) fn note(&mut self, note: std::fmt::Arguments<'_>) {
        self.end_line();
        self.line.append(format_args!("{note}\n"));
    }

    /// The stage and share of a reading of rows.
    pub(super) fn rows(&mut self, at: RowProgress) {
        let stage = match at.stage {
            RowStage::Select => "reading its rows",
            RowStage::Write => "writing the golden",
            RowStage::Compare => "comparing the golden with the original",
        };
        if self.stage != stage {
            self.stage(stage);
        }
        self.share(at.done_bytes, at.total_bytes);
    }

    /// The stage alone stays there: a share is of all that might have had to be done, and seldom ends at 100 %.
    fn end_line(&mut self) {
        if self.percent.take().is_some() {
            self.line.replace(format_args!("{} …", self.stage));
        }
        if std::mem::take(&mut self.is_open) {
            self.line.append(format_args!("\n"));
        }
    }
}

impl<W: Write> Drop for StageLine<W> {
    fn drop(&mut self) {
        self.end_line();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(is_terminal: bool, expected: &str) {
        let mut written = Vec::new();
        let mut progress = StageLine::new(&mut written, is_terminal);
        progress.stage("copying");
        progress.share(250_000_000, 1_000_000_000);
        progress.share(250_000_001, 1_000_000_000);
        progress.note(format_args!("again"));
        progress.share(0, 0);
        for done_bytes in [1, 3_000_000] {
            progress.rows(RowProgress {
                stage: RowStage::Select,
                done_bytes,
                total_bytes: 2_000_000,
            });
        }
        drop(progress);
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }

    #[test]
    fn a_terminal_sees_the_share() {
        check(
            true,
            "copying …\r\u{1b}[Kcopying … 25 % (250 of 1000 MB)\r\u{1b}[Kcopying …\nagain\n\
             reading its rows …\r\u{1b}[Kreading its rows … 0 %\
             \r\u{1b}[Kreading its rows … 100 %\r\u{1b}[Kreading its rows …\n",
        );
    }

    #[test]
    fn a_log_has_a_line_for_each_stage() {
        check(false, "copying …\nagain\nreading its rows …\n");
    }
}
