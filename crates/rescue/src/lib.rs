//! Lost sessions, brought back.
//!
//! The first build of v6 dropped the tables and created them again; release 0.5.0 does so to files of that
//! build. `DROP TABLE` only puts pages on the freelist: unless SQLite is set to overwrite what it deletes,
//! nearly every row can be read there until its page is used again. [`rescue`] reads all that is left into a
//! new database, beside all that the file holds today, and never writes the file. What a damaged file holds
//! today is read in the same way, page by page.
//!
//! ```
//! use std::time::Duration;
//!
//! use migrator::{HISTORY, History, Interrupt};
//! use rescue::{Rescue, RescueOptions, rescue};
//! use rusqlite::Connection;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! let db = folder.path().join("wuhu.sqlite");
//! let conn = Connection::open(&db)?;
//! test_support::load_golden("v5-header-only", &conn);
//! test_support::hard_reset(&conn);
//! conn.close().map_err(|(_, error)| error)?;
//!
//! let options = RescueOptions {
//!     history: &History::new(HISTORY)?,
//!     to: None,
//!     scratch: folder.path(),
//!     busy: Duration::from_secs(5),
//!     interrupt: &Interrupt::default(),
//!     first_lines: false,
//! };
//! let Rescue::Found(rescued) = rescue(&db, &options, &mut |_| ())? else {
//!     panic!("the sessions are in free pages")
//! };
//! assert_eq!(rescued.report.sessions.len(), 3);
//! # Ok(())
//! # }
//! ```
//!
//! # Architecture invariants
//! - A row comes back whole, byte for byte, or not at all. Nothing is guessed.
//! - The file, its side files and its folder stay as they are.
//! - Memory is bounded by a few rows, by a line for each session, and by some bits for each page of the file.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod run;
pub use run::rescue::{Rescue, Rescued, appraise, dry_run, rescue};
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
