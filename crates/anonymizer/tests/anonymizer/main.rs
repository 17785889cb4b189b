//! The anonymizer as its users see it: one binary, a module per topic.

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
