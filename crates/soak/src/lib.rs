//! Checks that are too large or too long for `cargo test`, which runs a small share of each.
//!
//! Only `xtask` and tests use this crate. It makes its own databases in folders that it is given, and
//! breaks only those. Unlike the other libraries it reads the clock: to bound what it waits for, and
//! to measure.

pub mod generate;
pub mod measure;

mod error;
mod tally;
pub use error::Error;
pub use tally::{Failure, Promise, Tally};

// What the checks begin from.
mod bases;
mod file_set;
mod judges;
mod points;
mod program;
pub use judges::JUDGE;
pub use points::Points;

// The checks.
mod corrupt;
pub use corrupt::{Captures, Corruption, Input, corruption};
mod faults;
pub use faults::{disk_full, errors, interrupts, power_loss};
mod rescues;
pub use rescues::{hostile_rescues, rescues};
