//! `dump DB`: any SQLite database as canonical text.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::PathBuf;

use anyhow::Result;

use crate::exit::Exit;
use crate::program::examples;
use crate::readable_copy::ReadableCopy;
use crate::run_dir;
use crate::terminal::EscapedLines;

/// Print any SQLite database as canonical text, which `sqlite3` loads; changes nothing
///
/// The text is a function of the content alone: not of page size, order of inserts, free pages or SQLite's
/// version. To a terminal, control characters are written as escapes, so that it is no text to load.
#[derive(clap::Args)]
#[command(after_help = examples(&["dump ~/.wuhu/wuhu.sqlite"]))]
pub struct Args {
    /// The database file; `-` reads one from stdin
    db: PathBuf,
}

/// Prints the text.
pub fn run(args: &Args) -> Result<Exit> {
    // In this function: see `RunDir`.
    let run_dir = run_dir::for_run()?;
    let copy = ReadableCopy::take(&args.db, &run_dir)?;
    let out = io::stdout();
    if out.is_terminal() {
        let mut out = EscapedText::new(out);
        canon::dump(copy.conn(), &mut out)?;
    } else {
        let mut out = BufWriter::new(out.lock());
        canon::dump(copy.conn(), &mut out)?;
        out.flush()?;
    }
    Ok(Exit::Fine)
}

/// A writer of lines that a terminal may show. A line is kept until it ends.
struct EscapedText<W: Write> {
    lines: EscapedLines<W>,
    line: Vec<u8>,
}

impl<W: Write> EscapedText<W> {
    fn new(out: W) -> Self {
        Self {
            lines: EscapedLines::new(out),
            line: Vec::new(),
        }
    }
}

impl<W: Write> Write for EscapedText<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if let Some(line) = self.line.strip_suffix(b"\n") {
                self.lines.put(String::from_utf8_lossy(line));
                self.line.clear();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_sees_lines_without_control_characters() {
        let mut text = EscapedText::new(Vec::new());
        for part in ["a\u{1b}[2J", "b\nc", "\n"] {
            text.write_all(part.as_bytes()).unwrap();
        }
        let shown = String::from_utf8(text.lines.into_inner()).unwrap();
        assert_eq!(shown, "a\\u{1b}[2Jb\nc\n");
    }
}
