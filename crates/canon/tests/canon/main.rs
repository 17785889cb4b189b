//! What canon promises, one topic a module.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod arbitrary;
mod cells;

mod compare;
mod edits;
mod escape;
mod literals;
mod load;
mod refuse;
mod roundtrip;
mod schema;
mod shell;
