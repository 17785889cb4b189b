//! Places in a row of a dump.

use canon::{FoldedRow, Places, RowPlaces};

/// A cell in its row: says where a byte of its content stands.
pub(super) struct Spot<'l> {
    pub(super) number: u64,
    row: &'l FoldedRow,
    literal: usize,
    places: Places<'l>,
    /// Once one was asked for.
    of_row: Option<RowPlaces>,
    walked: usize,
}

impl<'l> Spot<'l> {
    /// The literal that begins at byte `literal` of the row, which begins at line `number`.
    pub(super) fn new(number: u64, row: &'l FoldedRow, literal: usize, places: Places<'l>) -> Self {
        Self {
            number,
            row,
            literal,
            places,
            of_row: None,
            walked: 0,
        }
    }

    /// Line and column of byte `content` of the cell. A text's values come in order, so that all places together take
    /// one walk along the row.
    pub(super) fn place(&mut self, content: usize) -> (u64, u64) {
        let at = self.literal + self.places.find(content);
        if at < self.walked {
            self.of_row = None;
        }
        self.walked = at;
        let places = self.of_row.get_or_insert_with(|| self.row.places());
        let (number, column) = places.find(at);
        (self.number + number, column)
    }
}

/// Characters in what need not be UTF-8: every byte that begins one.
pub(super) fn chars(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u64
}
