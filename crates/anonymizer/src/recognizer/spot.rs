//! Columns in a line of a dump.

use canon::Places;

/// A cell in its line: says in which column a byte of its content stands.
pub(super) struct Spot<'l> {
    pub(super) number: u64,
    line: &'l [u8],
    literal: usize,
    places: Places<'l>,
    /// What has been walked so far: bytes of the line, and the column they lead to.
    walked: usize,
    column: u64,
}

impl<'l> Spot<'l> {
    /// The literal that begins at byte `literal` of the line.
    pub(super) fn new(number: u64, line: &'l [u8], literal: usize, places: Places<'l>) -> Self {
        Self {
            number,
            line,
            literal,
            places,
            walked: 0,
            column: 1,
        }
    }

    /// The column of byte `content` of the cell. A text's values come in order, so that all columns
    /// together take one walk along the line.
    pub(super) fn column(&mut self, content: usize) -> u64 {
        let to = self.literal + self.places.find(content);
        if to < self.walked {
            (self.walked, self.column) = (0, 1);
        }
        self.column += chars(self.line.get(self.walked..to).unwrap_or_default());
        self.walked = to;
        self.column
    }
}

/// Characters in what need not be UTF-8: every byte that begins one.
pub(super) fn chars(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u64
}
