//! Lines of a bounded length, for each is read into memory together with the lines after it that begin with a space.

use std::io::{self, BufRead, Read};

/// A reader that fails in a line that is too long, with those that go on from it.
pub(super) struct BoundedLines<R> {
    text: R,
    max_bytes: usize,
    /// Bytes since the row began.
    row_bytes: usize,
    /// The last byte that was read.
    last: u8,
}

impl<R> BoundedLines<R> {
    pub(super) fn new(text: R, max_bytes: usize) -> Self {
        Self {
            text,
            max_bytes,
            row_bytes: 0,
            last: b'\n',
        }
    }
}

impl<R: BufRead> BufRead for BoundedLines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.row_bytes > self.max_bytes {
            let max = self.max_bytes;
            let why = format!("a line, with those that go on from it, is longer than {max} bytes");
            return Err(io::Error::other(why));
        }
        self.text.fill_buf()
    }

    fn consume(&mut self, len: usize) {
        // What is consumed has been buffered.
        let buffered = self.text.fill_buf().unwrap_or_default();
        let read = buffered.get(..len).unwrap_or(buffered);
        // Whether a line ends a row only its next byte says.
        let is_start = |at: &usize| {
            let before = at.checked_sub(1).map_or(self.last, |before| read[before]);
            before == b'\n' && read[*at] != b' '
        };
        // Most are read a line at a time: of those only the first byte can begin a row.
        let inner = &read[..read.len().saturating_sub(1)];
        let starts = if inner.contains(&b'\n') {
            read.len()
        } else {
            read.len().min(1)
        };
        self.row_bytes = match (0..starts).rev().find(is_start) {
            Some(start) => len - start,
            None => self.row_bytes.saturating_add(len),
        };
        self.last = read.last().copied().unwrap_or(self.last);
        self.text.consume(len);
    }
}

impl<R: BufRead> Read for BoundedLines<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?;
        let len = read.len().min(to.len());
        to[..len].copy_from_slice(&read[..len]);
        self.consume(len);
        Ok(len)
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    /// Lines that fit, at any place of a buffer, and one byte more; a line that begins with a space goes on.
    #[test]
    fn a_line_is_as_long_as_it_may_be() {
        let fits = |text: &str| {
            (1..40).all(|capacity| {
                let buffered = BufReader::with_capacity(capacity, text.as_bytes());
                let mut read = String::new();
                let done = BoundedLines::new(buffered, 100).read_to_string(&mut read);
                assert!(done.is_err() || read == text);
                done.is_ok()
            })
        };
        let line = |len| "x".repeat(len);
        assert!(fits(&[99, 7, 0, 99, 99].map(line).join("\n")));
        assert!(!fits(&[7, 141, 1].map(line).join("\n")));
        let row = " goes on\n".repeat(10);
        assert!(fits(&[&row, "next\n", &row].concat()));
        assert!(!fits(&[&*row, &row].concat()));
    }
}
