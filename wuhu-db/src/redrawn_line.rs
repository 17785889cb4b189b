//! One line of a terminal, drawn again in its place. Every text is one of this program: nothing of a database is shown.

use std::fmt::Arguments;
use std::io::Write;

/// The stream of a terminal, or of a log that is never drawn again.
pub(crate) struct RedrawnLine<W> {
    stream: W,
}

impl<W: Write> RedrawnLine<W> {
    pub(crate) fn new(stream: W) -> Self {
        Self { stream }
    }

    /// Text behind what stands there. A reader that has gone, or a disk that is full, ends the output and not the work.
    pub(crate) fn append(&mut self, text: Arguments<'_>) {
        drop(self.stream.write_all(text.to_string().as_bytes()));
        drop(self.stream.flush());
    }

    /// Text in the place of the line: back to its start, and all of it removed (ECMA-48, CR and EL).
    pub(crate) fn replace(&mut self, text: Arguments<'_>) {
        self.append(format_args!("\r\x1b[K{text}"));
    }
}
