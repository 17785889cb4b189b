//! Common runs of a golden and its source, and where they stand in the golden.

/// Overlaps that are kept; the others are counted.
const KEPT: usize = 100;

/// What a golden has in common with the part of the source that has been compared.
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
    /// Where it stands in the golden.
    pub place: Position,
    /// How long it is.
    pub len_bytes: usize,
}

/// Where something stands in the golden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: u64,
    /// The character in it where the value begins, from 1.
    pub column: u64,
}

/// The kind of a common run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverlapKind {
    /// 8 bytes or more.
    Run,
    /// 16 bytes or more of a UUID.
    Uuid,
    /// 6 digits in a row.
    Digits,
}

/// A common run that may be longer.
#[derive(Default)]
pub(super) struct OpenRun {
    pub(super) place: Option<Position>,
    len: usize,
}

impl OpenRun {
    /// Goes on by a byte of the source, which ends a common run of `len` bytes where there is a hit.
    pub(super) fn step(
        &mut self,
        hit: Option<Position>,
        len: usize,
        kind: OverlapKind,
        overlaps: &mut Overlaps,
    ) {
        match (self.place, hit) {
            (None, None) => {}
            (None, Some(place)) => (self.place, self.len) = (Some(place), len),
            (Some(_), Some(_)) => self.len += 1,
            (Some(place), None) => {
                overlaps.add(kind, place, self.len);
                self.place = None;
            }
        }
    }
}

impl Overlaps {
    /// Whether there is nothing in common that must not be.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.total == 0
    }

    pub(super) fn add(&mut self, kind: OverlapKind, place: Position, len_bytes: usize) {
        self.total += 1;
        self.longest_bytes = self.longest_bytes.max(len_bytes);
        if self.found.len() < KEPT {
            self.found.push(Overlap {
                kind,
                place,
                len_bytes,
            });
        }
    }
}
