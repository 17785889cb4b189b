//! The last gate: what a published case has in common with its source.
//!
//! It takes nothing from the recognizer or the transforms: it reads the finished bytes of every file,
//! subtracts what is public by itself, and searches the rest in the source. LANGUAGE.md says what it
//! subtracts, and how long a common run is no chance.

// The gate, and what it finds.
mod overlap_check;
mod overlaps;
// The source: fast passing over what is in no published file.
mod scan;
// The published files: what is left of them when what is public is subtracted.
mod content;
mod public_text;
mod published;
mod remains;
// What is public by its form.
mod number;
mod spellings;
mod tag;
mod time;
// Sets of bytes and of runs.
mod byte_set;
mod filter;

pub use overlap_check::OverlapCheck;
pub use overlaps::{Overlap, OverlapKind, Overlaps, Position};
pub use public_text::PublicText;
