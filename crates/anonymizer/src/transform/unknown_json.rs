//! An array or object that no rule names: what is in it, without order, names or numbers.

use std::collections::BTreeSet;

use super::clean_bytes::CleanBytes;
use super::text_filler::BrokenMarks;

/// How many of one shape are kept; of arrays and of objects so many in all.
const ALIKE: usize = 3;

/// What stands in an array or object and is not known there. Which of its parts stood where says
/// nothing any more: a row of booleans would be a row of bits.
#[derive(Default)]
pub(super) struct UnknownParts<'a> {
    /// As they are written, in the order of their bytes.
    shapes: Vec<CleanBytes>,
    keys: BTreeSet<&'a [u8]>,
    has_duplicate: bool,
}

impl<'a> UnknownParts<'a> {
    /// Adds the key of a part that is to come.
    pub(super) fn key(&mut self, raw: &'a [u8]) {
        self.has_duplicate |= !self.keys.insert(raw);
    }

    pub(super) fn add(&mut self, shape: CleanBytes) {
        let at = self.shapes.partition_point(|other| *other <= shape);
        self.shapes.insert(at, shape);
        let added = &self.shapes[at];
        let is_container = matches!(added.first(), Some(b'[' | b'{'));
        let is_alike = |other: &CleanBytes| {
            if is_container {
                other.first() == added.first()
            } else {
                other == added
            }
        };
        let mut alike = (0..self.shapes.len()).filter(|at| is_alike(&self.shapes[*at]));
        // Containers may differ: the last of them goes, so that which stay is no matter of order.
        if let Some(last) = alike.nth(ALIKE) {
            self.shapes.remove(last);
        }
    }

    /// What is broken in the parts that stay.
    pub(super) fn broken(&self) -> BrokenMarks {
        let mut all = BrokenMarks::default();
        for shape in &self.shapes {
            all.add(BrokenMarks::of(shape.bytes()));
        }
        all
    }

    /// Writes the parts, behind others of the same array or object if there are some.
    pub(super) fn write(&self, is_object: bool, has_others: bool, out: &mut CleanBytes) {
        for (at, shape) in self.shapes.iter().enumerate() {
            if at > 0 || has_others {
                out.fixed(",");
            }
            if is_object {
                // A key that stood there twice is the first.
                let number = if self.has_duplicate {
                    at.max(1)
                } else {
                    at + 1
                };
                out.fixed("\"key-");
                out.padded(number as u64, 1);
                out.fixed("\":");
            }
            out.append(shape);
        }
    }
}
