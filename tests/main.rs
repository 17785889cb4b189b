//! Whole-system tests: one binary, a module per topic.

mod architecture;
mod capture;
mod generated;
mod invented;
