//! The lines of a dump, one after the other, and what is refused of them.

use std::io::{self, BufRead};

use thiserror::Error;

use super::recognition::{Recognition, Violation, ViolationKind};
use super::spot::chars;
use super::sql;
use super::together::Together;

/// A CREATE is given up beyond so many lines that could be its last, or bytes. So no text is read
/// more often than a fixed number of times; a known version's CREATE is far from both.
const ENDS_MAX: usize = 64;
pub(super) const STATEMENT_BYTES_MAX: usize = 1 << 20;

/// The text could not be read to its end; what it holds is no error, but a finding.
#[derive(Debug, Error)]
#[error("line {line} cannot be read")]
pub struct ReadError {
    /// The line, from 1.
    pub line: u64,
    /// What the system says.
    pub source: io::Error,
}

/// The line that a reader of a dump is at, and the report that takes what is wrong with it.
pub(super) struct DumpLines<'d> {
    text: &'d mut dyn BufRead,
    pub(super) report: &'d mut Recognition,
    pub(super) together: &'d mut Together,
    /// The line, without its line feed; or several, with those between them.
    pub(super) line: Vec<u8>,
    /// Of the last line, from 1; past the end it stays at the one after the last.
    pub(super) number: u64,
    is_at_end: bool,
}

impl<'d> DumpLines<'d> {
    pub(super) fn new(
        text: &'d mut dyn BufRead,
        (report, together): (&'d mut Recognition, &'d mut Together),
    ) -> Self {
        Self {
            text,
            report,
            together,
            line: Vec::new(),
            number: 0,
            is_at_end: false,
        }
    }

    /// The next line, without its line feed; whether there is one.
    pub(super) fn next(&mut self) -> Result<bool, ReadError> {
        self.line.clear();
        self.append()
    }

    /// Appends the next line to the current one.
    fn append(&mut self) -> Result<bool, ReadError> {
        self.number += u64::from(!self.is_at_end);
        let (line, start) = (self.number, self.line.len());
        let read = self.text.read_until(b'\n', &mut self.line);
        let len = read.map_err(|source| ReadError { line, source })?;
        self.is_at_end = len == 0;
        if len > 0 && self.line.pop_if(|byte| *byte == b'\n').is_none() {
            // A dump ends with a line feed.
            self.refuse(ViolationKind::Line, 0);
        }
        self.together.line(&self.line[start..], line);
        Ok(len > 0)
    }

    pub(super) fn is(&self, line: &str) -> bool {
        self.line == line.as_bytes()
    }

    pub(super) fn demand(&mut self, line: &str) {
        if !self.is(line) {
            self.refuse_line();
        }
    }

    /// Appends the lines of the CREATE that begins with this one.
    pub(super) fn append_create(&mut self) -> Result<(), ReadError> {
        let mut ends = 0;
        loop {
            if self.line.ends_with(b";") {
                ends += 1;
                let complete = std::str::from_utf8(&self.line).is_ok_and(sql::is_complete);
                if complete {
                    break;
                }
            }
            if ends >= ENDS_MAX || self.line.len() > STATEMENT_BYTES_MAX {
                break;
            }
            self.line.push(b'\n');
            if !self.append()? {
                break;
            }
        }
        Ok(())
    }

    /// Appends the lines of the row that begins with this one.
    pub(super) fn append_row(&mut self) -> Result<(), ReadError> {
        while self.row_goes_on()? {
            self.line.push(b'\n');
            self.append()?;
        }
        Ok(())
    }

    /// Whether the next line belongs to the row.
    fn row_goes_on(&mut self) -> Result<bool, ReadError> {
        let line = self.number + 1;
        let rest = self.text.fill_buf();
        let rest = rest.map_err(|source| ReadError { line, source })?;
        Ok(rest.first() == Some(&b' '))
    }

    /// Refuses a line that a dump would not have here.
    pub(super) fn refuse_line(&mut self) {
        let len = self.line.len();
        self.refuse(ViolationKind::Line, len);
    }

    pub(super) fn refuse(&mut self, kind: ViolationKind, len: usize) {
        let line = std::mem::take(&mut self.line);
        self.refuse_in(kind, &line, self.number, 0, len);
        self.line = line;
    }

    /// Refuses `len` bytes from `at` on of a text that begins with line `first`.
    pub(super) fn refuse_in(
        &mut self,
        kind: ViolationKind,
        text: &[u8],
        first: u64,
        at: usize,
        len: usize,
    ) {
        let (mut line, mut column) = (first, 1);
        // What is only counted is not worth a walk along the line.
        if self.report.has_room() {
            let before = &text[..at];
            let lines = before.split(|byte| *byte == b'\n').map(chars).enumerate();
            let (feeds, characters) = lines.last().unwrap_or_default();
            line += feeds as u64;
            column += characters;
        }
        self.report.add(|| Violation {
            line,
            column,
            place: String::new(),
            kind,
            len_bytes: len as u64,
        });
    }
}
