//! Output for people: escaped, and ended without an error once the reader has closed the pipe.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, Write};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use terminal_size::{Height, Width, terminal_size_of};

use crate::hint::hint_of;

/// The colour of a word for what is as it should be.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// The colour of a word for what is not.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// The colour of a word for what was not judged.
pub const OPEN: Style = AnsiColor::Yellow.on_default();

/// Columns of the narrowest terminal that lines are broken for.
const MIN_WIDTH: usize = 60;
/// Columns of a word of a report, and of the space after it: `FAIL  `.
const WORD: usize = 6;

/// A stream of escaped lines. A closed pipe (`… | head`) ends the output, not the work.
pub struct EscapedLines<W: Write> {
    stream: W,
    is_closed: bool,
    is_coloured: bool,
    /// Columns of the terminal; none where it is none, and lines are not broken.
    width: Option<usize>,
}

impl<W: Write> EscapedLines<W> {
    /// A stream that is not closed yet, without colours.
    pub fn new(stream: W) -> Self {
        Self {
            stream,
            is_closed: false,
            is_coloured: false,
            width: None,
        }
    }

    /// The same, for a terminal of so many columns.
    #[must_use]
    pub fn with_width(self, columns: usize) -> Self {
        Self {
            width: Some(columns.max(MIN_WIDTH)),
            ..self
        }
    }

    /// The same, in colours.
    #[must_use]
    pub fn with_colours(self) -> Self {
        Self {
            is_coloured: true,
            ..self
        }
    }

    /// The stream, with the lines that were put.
    pub fn into_inner(self) -> W {
        self.stream
    }

    /// Writes a line that begins with a word in a colour, where the stream takes colours. Where the terminal is too
    /// narrow, it goes on below, by so much to the right as a word of a report and the space after it.
    pub fn put_word(&mut self, style: Style, word: &str, rest: impl Display) {
        let line = format!("{word}{rest}");
        let is_coloured = self.is_coloured && !word.is_empty();
        for (position, line) in self.broken(WORD, &line).into_iter().enumerate() {
            match line
                .strip_prefix(word)
                .filter(|_| is_coloured && position == 0)
            {
                Some(rest) => self.write(format_args!("{style}{word}{style:#}{rest}")),
                None => self.write(format_args!("{line}")),
            }
        }
    }

    /// Writes a line that goes on below by so many columns to the right, where the terminal is too narrow.
    pub fn put_wrapped(&mut self, indent: usize, text: impl Display) {
        for line in self.broken(indent, &text.to_string()) {
            self.write(format_args!("{line}"));
        }
    }

    /// The same in a colour, where the stream takes colours.
    pub fn put_styled(&mut self, style: Style, indent: usize, text: impl Display) {
        let style = if self.is_coloured {
            style
        } else {
            Style::new()
        };
        for line in self.broken(indent, &text.to_string()) {
            self.write(format_args!("{style}{line}{style:#}"));
        }
    }

    /// The escaped lines of a text. A word is not broken: a path or a name is copied whole.
    fn broken(&self, indent: usize, text: &str) -> Vec<String> {
        let text = canon::escape(text);
        let Some(width) = self.width else {
            return vec![text];
        };
        let indent = " ".repeat(indent);
        let options = textwrap::Options::new(width)
            .subsequent_indent(&indent)
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let lines = textwrap::wrap(&text, options).into_iter();
        lines.map(Cow::into_owned).collect()
    }

    fn write(&mut self, line: std::fmt::Arguments<'_>) {
        if !self.is_closed {
            // A disk that is full under a redirected output is no reason to stop judging either.
            self.is_closed = writeln!(self.stream, "{line}").is_err();
        }
    }

    /// Writes one line, or several: only line feeds are not escaped.
    pub fn put(&mut self, text: impl Display) {
        for line in text.to_string().split('\n') {
            self.write(format_args!("{}", canon::escape(line)));
        }
    }
}

/// Results.
#[must_use]
pub fn stdout() -> EscapedLines<io::Stdout> {
    coloured(io::stdout(), terminal_size_of(io::stdout()))
}

/// Progress and errors.
#[must_use]
pub fn stderr() -> EscapedLines<io::Stderr> {
    coloured(io::stderr(), terminal_size_of(io::stderr()))
}

/// Colours on a terminal alone, and where the environment asks for them or does not forbid them; lines as wide as it is.
fn coloured<W: RawStream>(stream: W, size: Option<(Width, Height)>) -> EscapedLines<W> {
    let is_coloured = AutoStream::choice(&stream) != ColorChoice::Never;
    let lines = EscapedLines {
        is_coloured,
        ..EscapedLines::new(stream)
    };
    match size {
        Some((Width(columns), _)) => lines.with_width(columns.into()),
        None => lines,
    }
}

/// Writes a whole answer, escaped already, to stdout. A reader that has closed the pipe has the exit code,
/// which is that of what was found.
pub fn print(answer: &str) -> io::Result<()> {
    match write_to_stdout(answer) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

fn write_to_stdout(answer: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(answer.as_bytes())?;
    out.flush()
}

/// Writes the answer of work that is done, escaped already: to stderr where stdout does not take it, for
/// what was done is not undone by that.
pub fn print_done(answer: &str) {
    if let Err(error) = write_to_stdout(answer) {
        // Where stderr is closed too, the exit code is all that can be said: it is that of work that is done.
        drop(write!(
            io::stderr(),
            "warning: it is done, but the report could not be written to stdout ({error}); this is the \
             report:\n{answer}"
        ));
    }
}

/// Writes an error with its causes on one line, and its hint on another; nothing for a closed pipe, which
/// is no failure.
pub fn print_error(error: &anyhow::Error) {
    if is_broken_pipe(error) {
        return;
    }
    // Where stderr is closed too, the exit code is all that can be said.
    let words = canon::escape(&error_words(error));
    drop(writeln!(io::stderr(), "error: {words}"));
    if let Some(hint) = hint_of(error) {
        drop(writeln!(io::stderr(), "hint: {}", canon::escape(&hint)));
    }
}

/// An error with its causes, as they are.
#[must_use]
pub fn error_words(error: &anyhow::Error) -> String {
    let words: Vec<String> = error.chain().map(ToString::to_string).collect();
    words.join(": ")
}

/// Whether the cause is that the reader of the output has closed its end of the pipe.
#[must_use]
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    })
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
        EscapedLines::new(&mut written).put("a\u{1b}[31mb\nc\u{202e}d\r");
        assert_eq!(
            String::from_utf8(written).unwrap(),
            "a\\u{1b}[31mb\nc\\u{202e}d\\r\n"
        );
    }

    #[test]
    fn a_colour_is_where_one_is_wanted_and_no_text_makes_one() {
        for (is_coloured, expected) in [
            (true, "\u{1b}[32mok\u{1b}[0m  a\\u{1b}[31m\n"),
            (false, "ok  a\\u{1b}[31m\n"),
        ] {
            let mut lines = EscapedLines {
                is_coloured,
                ..EscapedLines::new(Vec::new())
            };
            lines.put_word(GOOD, "ok", "  a\u{1b}[31m");
            assert_eq!(String::from_utf8(lines.into_inner()).unwrap(), expected);
        }
    }

    #[test]
    fn a_long_line_goes_on_below() {
        let put = |width: Option<usize>| {
            let lines = EscapedLines::new(Vec::new());
            let mut lines = match width {
                Some(width) => lines.with_width(width),
                None => lines,
            };
            lines.put_word(
                BAD,
                "FAIL",
                format!("  case  {}", "word ".repeat(12).trim_end()),
            );
            lines.put_wrapped(4, format!("  title {}", "x".repeat(70)));
            lines.put_wrapped(4, "    an indent of its own stays\u{1b}");
            String::from_utf8(lines.into_inner()).unwrap()
        };
        let words = |count: usize| vec!["word"; count].join(" ");
        let long = "x".repeat(70);
        assert_eq!(
            put(Some(20)),
            format!(
                "FAIL  case  {}\n      {}\n  title\n    {long}\n    an indent of its own stays\\u{{1b}}\n",
                words(9),
                words(3)
            )
        );
        let whole = format!(
            "FAIL  case  {}\n  title {long}\n    an indent of its own stays\\u{{1b}}\n",
            words(12)
        );
        assert_eq!(put(None), whole);
        assert_eq!(put(Some(120)), whole);
    }

    #[test]
    fn a_closed_pipe_is_tried_once() {
        let mut closed = Closed(0);
        let mut lines = EscapedLines::new(&mut closed);
        lines.put("one\ntwo");
        lines.put("three");
        assert_eq!(closed.0, 1);
    }
}
