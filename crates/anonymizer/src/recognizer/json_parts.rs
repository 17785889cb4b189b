//! The order of what no rule names in an array or object.

use std::ops::Range;

/// How many of one shape there may be; of arrays and of objects so many in all.
const ALIKE: usize = 3;

/// The unknown parts of an array or object so far: each must be what a writer without knowledge of
/// the original order would write next.
#[derive(Default)]
pub(super) struct UnknownOrder {
    /// Where the last one stands, and how many like it there are.
    last: Option<(Range<usize>, usize)>,
    keys: u32,
    has_duplicate: bool,
}

impl UnknownOrder {
    pub(super) fn has_parts(&self) -> bool {
        self.keys > 0 || self.last.is_some()
    }

    /// Whether `key-N` may come next: they are counted, and the second may be the first again, where the
    /// original had a key twice.
    pub(super) fn key(&mut self, number: u32) -> bool {
        self.has_duplicate |= self.keys == 1 && number == 1;
        self.keys += 1;
        number == self.keys - u32::from(self.has_duplicate)
    }

    /// Whether a part may come next.
    pub(super) fn add(&mut self, cell: &[u8], part: Range<usize>) -> bool {
        let bytes = &cell[part.clone()];
        let (is_sorted, count) = match self.last.take() {
            None => (true, 1),
            Some((last, count)) => {
                let last = &cell[last];
                let is_alike = match bytes[0] {
                    b'[' | b'{' => last[0] == bytes[0],
                    _ => last == bytes,
                };
                (last <= bytes, if is_alike { count + 1 } else { 1 })
            }
        };
        self.last = Some((part, count));
        is_sorted && count <= ALIKE
    }
}
