//! How good the goldens are, measured: [`mutate`] breaks the newest step in every way that it can derive from
//! the schema, and the goldens must see each; [`cover`] counts what the goldens show of each version.
//!
//! ```
//! use std::num::NonZeroUsize;
//! use std::path::Path;
//!
//! use adequacy::{Mutation, mutants};
//! use migrator::{HISTORY, History, Version};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mutation = Mutation {
//!     cases: Path::new("golden"),
//!     history: &History::new(HISTORY)?,
//!     scratch: &std::env::temp_dir(),
//!     step: Some(Version::new(6)),
//!     only: &[],
//!     threads: NonZeroUsize::MIN,
//! };
//! // Each is a form of v6 that is wrong in one thing; `mutate` tries them.
//! let mutants = mutants(&mutation)?;
//! assert!(mutants.iter().any(|(_, what)| what.contains("sessions")));
//! # Ok(())
//! # }
//! ```
//!
//! # Architecture invariants
//! The library never prints and never reads the environment or the clock. It writes nothing but throw-away
//! databases.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod error;
pub use error::Error;

// References between rows that no foreign key says.
mod links;

mod mutation;
pub use mutation::fate::Fate;
pub use mutation::kind::MutantKind;
pub use mutation::run::{JudgedMutant, Mutation, MutationReport, mutants, mutate};

mod coverage;
pub use coverage::column::ColumnCover;
pub use coverage::point::{CoverPoint, PointKind};
pub use coverage::run::{CoverReport, Coverage, cover};
