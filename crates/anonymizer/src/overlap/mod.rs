//! The last gate: the overlap of a golden with its source.

mod filter;
mod overlap_check;
mod overlaps;
mod unescape;

pub use overlap_check::OverlapCheck;
pub use overlaps::{Overlap, OverlapKind, Overlaps, Position};
