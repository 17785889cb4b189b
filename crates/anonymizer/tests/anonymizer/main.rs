//! The anonymizer as its users see it: one binary, a module per topic.

#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot do without ends it; clippy's own exception is for test functions"
)]

// What becomes of what.
mod broken;
mod cells;
mod domains;
mod features;
mod json;
mod keys;
mod large;
mod needed_rules;
mod numbers;
mod paths;
mod policy;
mod preview;
mod properties;
mod tags;
mod texts;
mod times;
mod words;

// Who recognizes what.
mod identified;
mod identify;

// A golden by hand, and words that are put into one.
mod power;
mod sample;

// The judges.
mod overlap;
mod prose;
mod recognizer;
mod together;
mod values;
