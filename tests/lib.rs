//! Whole-system tests: one binary, a module per topic; and what they, and measurements by hand, need.

pub mod generate;
