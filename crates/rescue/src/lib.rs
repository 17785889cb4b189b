//! Lost sessions, brought back.
//!
//! The first build of v6 dropped the tables and created them again; release 0.5.0 does so to files of that
//! build. `DROP TABLE` only puts pages on the freelist: unless SQLite was told to overwrite what it deletes,
//! nearly every row can be read there until its page is used again. [`rescue`] reads all that is left into a
//! new database, beside all that the file holds today, and never writes the file. What a damaged file holds
//! today is read in the same way, page by page.
//!
//! # Architecture invariants
//! - A row comes back whole, byte for byte, or not at all. Nothing is guessed.
//! - The file, its side files and its folder stay as they are.
//! - Memory is bounded by a row, and by some bytes for each page of the file.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod run;
pub use run::rescue::{Rescue, Rescued, appraise, rescue};
mod options;
pub use options::{RescueOptions, RescueProgress};

// What it goes through, in this order.
mod source;

mod search;

mod assemble;
pub use assemble::merge::Renumbered;
pub use assemble::transcripts::{Completeness, FoundSession};

mod report;
pub use report::{DamageReport, RescueReport};

// What all of them need.
mod found;

mod error;
pub use error::RescueError;
