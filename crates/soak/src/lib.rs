//! Checks that are too large or too long for `cargo test`, which runs a small share of each.
//!
//! Only `xtask` and tests use this crate. It makes its own databases in folders that it is given, and
//! breaks only those. Unlike the other libraries it reads the clock: to bound what it waits for, and
//! to measure.
//!
//! ```
//! use rusqlite::Connection;
//! use soak::generate::{Generate, fill};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let mut conn = Connection::open_in_memory()?;
//! let made = fill(
//!     &mut conn,
//!     &Generate {
//!         seed: 7,
//!         len_bytes: 100_000,
//!         big_cell_bytes: 0,
//!     },
//! )?;
//! let sessions: u64 = conn.query_row("SELECT count(*) FROM sessions", [], |row| row.get(0))?;
//! assert_eq!(sessions, made.sessions);
//! # Ok(())
//! # }
//! ```

pub mod generate;
pub mod measure;

mod error;
mod tally;
pub use error::Error;
pub use tally::{Broken, Failure, Promise, Tally};

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
