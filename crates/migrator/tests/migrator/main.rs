//! The migrator against files of every kind: one binary, a module per topic.
//!
//! Inputs are built here, by [`fixture`] and a few statements; nothing outside the crate is read.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on panics, also in what it is built of"
)]
#![expect(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them when it accepts a text"
)]

mod content;
mod damaging;
mod error_text;
mod filled;
mod fixture;
mod transfer;

mod agreement;
mod any_damage;
mod any_schema;
mod any_way;
mod blockers;
mod bundle;
mod cost;
mod damaged_side_files;
mod declared;
mod faults;
mod guards;
mod interrupts;
mod journals;
mod kinds;
mod last_word;
mod ledger_backfill;
mod locks;
mod looking;
mod meanwhile;
mod mend;
mod messages;
mod ownership;
mod refusals;
mod repair;
mod schema;
mod set_aside;
mod side_files;
mod snapshot;
mod survey;
mod survival;
mod system_errors;
mod traps;
mod undo;
mod undo_properties;
mod undo_runs;
