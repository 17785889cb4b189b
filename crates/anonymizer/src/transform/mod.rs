//! From values of a source to values of the golden, in the language of `LANGUAGE.md`.

// A cell.
mod cell;
mod rewrite_json;
mod unknown_json;
pub use cell::Transform;

// A text by the class of its place, and what has no form.
mod blob;
mod forms;
mod opaque;
mod path;
mod tag;
mod text_filler;
mod uuid;

// What is moved together with all others of its kind.
mod survey;
pub use survey::{MoveSurvey, Moves};

// Numbers and times.
mod number;
mod renumber;
mod time_parse;
mod time_shift;
mod time_write;

// What can be written to a golden.
mod clean_bytes;
pub use clean_bytes::CleanCell;
