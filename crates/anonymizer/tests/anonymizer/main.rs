//! The anonymizer as its users see it: one binary, a module per topic.
#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

mod policy;

// A golden by hand, and words that are put into one.
mod power;
mod sample;

mod gate;
mod prose;
mod recognizer;
mod values;
