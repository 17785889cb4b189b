//! Writing for people: escaped, and quiet once nobody reads any more.

use std::fmt::Display;
use std::io::{self, Write};

/// A stream of lines. A reader that has gone (`… | head`) ends the output, not the work.
pub(crate) struct Lines<W: Write> {
    stream: W,
    is_closed: bool,
}

impl<W: Write> Lines<W> {
    pub(crate) fn new(stream: W) -> Self {
        Self {
            stream,
            is_closed: false,
        }
    }

    /// Writes one line, or several: only line feeds are not escaped.
    pub(crate) fn put(&mut self, text: impl Display) {
        for line in text.to_string().split('\n') {
            if self.is_closed {
                return;
            }
            // A disk that is full under a redirected output is no reason to stop judging either.
            self.is_closed = writeln!(self.stream, "{}", canon::escape(line)).is_err();
        }
    }
}

/// Results.
pub(crate) fn stdout() -> Lines<io::Stdout> {
    Lines::new(io::stdout())
}

/// Progress and errors.
pub(crate) fn stderr() -> Lines<io::Stderr> {
    Lines::new(io::stderr())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Closed(usize);

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            self.0 += 1;
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn control_characters_never_reach_a_terminal() {
        let mut written = Vec::new();
        Lines::new(&mut written).put("a\u{1b}[31mb\nc\u{202e}d\r");
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "a\\u{1b}[31mb\nc\\u{202e}d\\r\n"
        );
    }

    #[test]
    fn a_closed_pipe_is_tried_once() {
        let mut closed = Closed(0);
        let mut lines = Lines::new(&mut closed);
        lines.put("one\ntwo");
        lines.put("three");
        assert_eq!(closed.0, 1);
    }
}
