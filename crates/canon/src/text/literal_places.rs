//! Literals read without a database, and where in them each byte of the content is written.

use sqlite_facts::Cell;

use super::literal::{LiteralReader, write_cell};

/// One cell of a row's line, read from the text alone, without a database.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal<'l> {
    cell: Cell,
    text: &'l [u8],
}

impl<'l> Literal<'l> {
    /// The cell at the start of `text`; none where a dump would not have written it like this, to
    /// the byte.
    #[must_use]
    pub fn read(text: &'l [u8]) -> Option<Self> {
        let mut reader = LiteralReader { rest: text };
        let cell = reader.cell()?;
        let text = &text[..text.len() - reader.rest.len()];
        let mut written = Vec::with_capacity(text.len());
        write_cell(&mut written, &cell);
        (written == text).then_some(Self { cell, text })
    }

    /// The value.
    #[must_use]
    pub fn cell(&self) -> &Cell {
        &self.cell
    }

    /// The literal itself.
    #[must_use]
    pub fn text(&self) -> &'l [u8] {
        self.text
    }

    /// The places where the bytes of a text or a blob are written.
    #[must_use]
    pub fn places(&self) -> Places<'l> {
        Places::new(self.text)
    }
}

/// The places in a literal where the bytes of its content are written. Goes forward only, so that all
/// places together take one pass.
#[derive(Debug, Clone)]
pub struct Places<'l> {
    text: &'l [u8],
    at: usize,
    content: usize,
    /// The placeholders for a line feed and a carriage return.
    placeholders: Vec<Vec<u8>>,
}

impl<'l> Places<'l> {
    fn new(text: &'l [u8]) -> Self {
        let mut reader = LiteralReader { rest: text };
        reader.eat(b"CAST(");
        while reader.eat(b"replace(") {}
        let start = text.len() - reader.rest.len();
        let mut placeholders = Vec::new();
        if reader.quoted().is_none() {
            // Hex, numbers and NULL have no byte of their content in the text.
            let (at, content) = (0, usize::MAX);
            return Self {
                text,
                at,
                content,
                placeholders,
            };
        }
        while reader.eat(b",") {
            placeholders.extend(reader.quoted());
            let call = b",char(10))".len();
            reader.rest = reader.rest.get(call..).unwrap_or_default();
        }
        let (at, content) = (start + 1, 0);
        Self {
            text,
            at,
            content,
            placeholders,
        }
    }

    /// The place of byte `content`, as an offset into the literal's text; the literal's start
    /// if it is written in hex. `content` must not go back.
    pub fn find(&mut self, content: usize) -> usize {
        while self.content < content && self.at < self.text.len() {
            let rest = &self.text[self.at..];
            let placeholder = self.placeholders.iter().find(|p| rest.starts_with(p));
            self.at += match placeholder {
                Some(placeholder) => placeholder.len(),
                None if rest.starts_with(b"''") => 2,
                None => 1,
            };
            self.content += 1;
        }
        self.at
    }
}
