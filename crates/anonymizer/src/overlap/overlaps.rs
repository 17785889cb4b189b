//! Common runs of a published case and its source, and where they stand in the case.

/// Overlaps that are kept; the others are counted.
const KEPT: usize = 100;

/// What a case has in common with the part of the source that has been compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlaps {
    /// The longest common run in bytes, where it is 4 at least.
    pub longest_bytes: usize,
    /// The first that must not be, in the order of the source.
    pub found: Vec<Overlap>,
    /// How many must not be.
    pub total: u64,
}

/// A common run that must not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// What it is.
    pub kind: OverlapKind,
    /// Where it stands in the case.
    pub place: Position,
    /// How long it is.
    pub len_bytes: usize,
}

/// Where something stands in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The file.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u64,
    /// The character in it where the cell, the word or the comment begins, from 1.
    pub column: u64,
}

/// The kind of a common run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverlapKind {
    /// 8 bytes or more.
    Run,
    /// 13 bytes or more of a keyed tag.
    Tag,
    /// 6 digits in a row.
    Digits,
}

impl Overlaps {
    /// Whether there is nothing in common that must not be.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.total == 0
    }

    pub(super) fn has_room(&self) -> bool {
        self.found.len() < KEPT
    }

    pub(super) fn add(&mut self, kind: OverlapKind, place: Position, len_bytes: usize) {
        self.total += 1;
        self.longest_bytes = self.longest_bytes.max(len_bytes);
        if self.has_room() {
            self.found.push(Overlap {
                kind,
                place,
                len_bytes,
            });
        }
    }
}
