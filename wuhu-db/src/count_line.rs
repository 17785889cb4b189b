//! How many of all are done, where that takes long: one line of a terminal, drawn again and removed at the end.

use std::io::{self, IsTerminal as _, Stderr, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::redrawn_line::RedrawnLine;

/// Work that takes no longer has no line.
const QUIET: Duration = Duration::from_secs(1);

/// A line that several threads may draw.
pub struct CountLine<W: Write> {
    what: &'static str,
    /// None: no terminal, so there is nothing to draw.
    terminal: Option<Mutex<Drawn<W>>>,
    begins: Instant,
}

struct Drawn<W> {
    line: RedrawnLine<W>,
    /// The share that stands there; none: nothing does.
    percent: Option<usize>,
}

/// The line of `what` on stderr.
#[must_use]
pub fn stderr(what: &'static str) -> CountLine<Stderr> {
    let terminal = io::stderr().is_terminal().then(io::stderr);
    CountLine::new(what, terminal, QUIET)
}

impl<W: Write> CountLine<W> {
    fn new(what: &'static str, terminal: Option<W>, quiet: Duration) -> Self {
        let drawn = |stream| {
            Mutex::new(Drawn {
                line: RedrawnLine::new(stream),
                percent: None,
            })
        };
        Self {
            what,
            terminal: terminal.map(drawn),
            begins: Instant::now() + quiet,
        }
    }

    /// Draws how many are done, where the share has changed.
    pub fn draw(&self, done: usize, all: usize) {
        let Some(terminal) = &self.terminal else {
            return;
        };
        if Instant::now() < self.begins {
            return;
        }
        let percent = (100 * done).checked_div(all);
        let mut drawn = terminal.lock().unwrap_or_else(PoisonError::into_inner);
        if drawn.percent < percent {
            drawn.percent = percent;
            let what = self.what;
            drawn.line.replace(format_args!("{what} … {done} of {all}"));
        }
    }

    /// Removes it, so that other lines can be written; it is drawn again as more is done.
    pub fn hide(&self) {
        let Some(terminal) = &self.terminal else {
            return;
        };
        let mut drawn = terminal.lock().unwrap_or_else(PoisonError::into_inner);
        if drawn.percent.take().is_some() {
            drawn.line.replace(format_args!(""));
        }
    }
}

impl<W: Write> Drop for CountLine<W> {
    fn drop(&mut self) {
        self.hide();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(quiet: Duration, expected: &str) {
        let mut written = Vec::new();
        let line = CountLine::new("trying", Some(&mut written), quiet);
        // Threads may come in another order than they counted.
        for done in [1, 3, 2, 4] {
            line.draw(done, 4);
        }
        drop(line);
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }

    #[test]
    fn what_takes_long_has_a_line_that_goes_when_it_is_done() {
        let one = |done| format!("\r\x1b[Ktrying … {done} of 4");
        let expected = [1, 3, 4].map(one).concat() + "\r\x1b[K";
        check(Duration::ZERO, &expected);
    }

    #[test]
    fn other_lines_are_written_where_it_stood() {
        let mut written = Vec::new();
        let line = CountLine::new("trying", Some(&mut written), Duration::ZERO);
        line.hide();
        line.draw(1, 4);
        line.hide();
        line.hide();
        line.draw(1, 4);
        drop(line);
        let one = "\r\x1b[Ktrying … 1 of 4\r\x1b[K";
        assert_eq!(String::from_utf8(written).unwrap(), one.repeat(2));
    }

    #[test]
    fn what_is_quick_has_none() {
        check(Duration::from_secs(60), "");
    }

    #[test]
    fn a_log_has_none() {
        CountLine::<Vec<u8>>::new("trying", None, Duration::ZERO).draw(1, 1);
    }
}
