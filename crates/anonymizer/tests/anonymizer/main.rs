//! The anonymizer as its users see it: one binary, a module per topic.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod broken;
mod cells;
mod counts;
mod features;
mod json;
mod keeping;
mod large;
mod numbers;
mod paths;
mod policy;
mod properties;
mod tags;
mod texts;
mod times;
mod words;
