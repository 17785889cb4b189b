//! The lines of a text, and where a statement among them ends.

use std::io::BufRead;

use sqlite_facts::{StatementEnd, statement_end};

use super::schema_size::MAX_SCHEMA_BYTES;
use crate::error::Error;

/// The text's lines, each with its line feed.
pub(crate) struct TextLines<'l> {
    text: &'l mut dyn BufRead,
    line: Vec<u8>,
    /// Where the current line, or what begins with it, begins.
    number: u64,
    /// Lines of the text that were read.
    read: u64,
    /// Whether [`next`](Self::next) returns the current line once more.
    is_held: bool,
    /// Bytes of statements in which no end was found yet: they are read again with each line that may be the last.
    read_again: usize,
}

/// Bound of [`TextLines::read_again`]: a trigger has some kB and some lines.
const MAX_READ_AGAIN: usize = 16 << 20;

impl<'l> TextLines<'l> {
    pub(crate) fn new(text: &'l mut dyn BufRead) -> Self {
        Self {
            text,
            line: Vec::new(),
            number: 0,
            read: 0,
            is_held: false,
            read_again: 0,
        }
    }

    /// The number of the current line, from 1.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Holds the current line back: [`next`](Self::next) returns it once more.
    pub(crate) fn hold(&mut self) {
        self.is_held = true;
    }

    /// The next line, with its line feed.
    pub(crate) fn next(&mut self) -> Result<&[u8], Error> {
        if !std::mem::take(&mut self.is_held) {
            self.line.clear();
            self.number = self.read + 1;
            self.append()?;
        }
        Ok(&self.line)
    }

    /// Appends the text's next line to the current one.
    fn append(&mut self) -> Result<(), Error> {
        self.read += 1;
        let line = self.read;
        let len = self
            .text
            .read_until(b'\n', &mut self.line)
            .map_err(|source| Error::read(line, source))?;
        if len == 0 || self.line.last() != Some(&b'\n') {
            return Err(Error::truncated(line));
        }
        Ok(())
    }

    /// The next line and, if it begins a row, those that go on with it.
    pub(crate) fn next_row(&mut self) -> Result<&[u8], Error> {
        self.next()?;
        while self.line.starts_with(b"INSERT ") && self.peek()? == Some(b' ') {
            self.append()?;
        }
        Ok(&self.line)
    }

    /// The first byte of what was not read.
    fn peek(&mut self) -> Result<Option<u8>, Error> {
        let line = self.read + 1;
        let rest = self.text.fill_buf();
        let rest = rest.map_err(|source| Error::read(line, source))?;
        Ok(rest.first().copied())
    }

    /// Reads the next line, which must be `expected`.
    pub(crate) fn expect(&mut self, expected: &str) -> Result<(), Error> {
        if self.next()?.strip_suffix(b"\n") == Some(expected.as_bytes()) {
            return Ok(());
        }
        Err(Error::expected(self.number, expected))
    }

    /// The statement that begins with the current line and ends with the end of a line.
    pub(crate) fn statement(&mut self) -> Result<String, Error> {
        let first = self.number;
        loop {
            // A statement ends with a semicolon at the end of a line; the test keeps long statements
            // from being read again for every line.
            if self.line.ends_with(b";\n") {
                let Ok(sql) = std::str::from_utf8(&self.line) else {
                    return Err(Error::not_create(first));
                };
                match statement_end(sql) {
                    StatementEnd::AtEnd => return Ok(sql.to_owned()),
                    StatementEnd::Missing => self.read_again += sql.len(),
                    StatementEnd::Before => return Err(Error::not_create(first)),
                }
            }
            if self.line.len() > MAX_SCHEMA_BYTES || self.read_again > MAX_READ_AGAIN {
                return Err(Error::schema_bound(first));
            }
            self.append()?;
        }
    }

    /// Fails if anything follows.
    pub(crate) fn end(&mut self) -> Result<(), Error> {
        match self.peek()? {
            None => Ok(()),
            Some(_) => Err(Error::trailing(self.read + 1)),
        }
    }
}
