//! Wuhu's schema history: what each version is, how the next is reached, what is lost on purpose.
//!
//! [`HISTORY`] is the one list of migrations, plain data. [`inspect`] says what a file is and what
//! [`migrate`] would do with it; neither of them, nor a refusal, changes a byte of the file, its
//! side files or its folder. `migrate` takes a file from any known version to the newest in one
//! transaction and proves, before anything is dropped, that what must survive has been copied.
//!
//! ```
//! use std::{env, fs, process, time::Duration};
//!
//! use migrator::{Decision, HISTORY, History, InspectOptions, inspect};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let history = History::new(HISTORY)?;
//! let file = env::temp_dir().join(format!("an-empty-file-{}", process::id()));
//! fs::write(&file, "")?;
//! let options = InspectOptions {
//!     history: &history,
//!     scratch: &env::temp_dir(),
//!     busy: Duration::from_secs(5),
//!     interrupt: None,
//! };
//! let seen = inspect(&file, &options)?;
//! assert_eq!(seen.decision, Decision::Create(history.newest()));
//! fs::remove_file(&file)?;
//! # Ok(())
//! # }
//! ```
//!
//! The library never prints and never reads the environment or the clock: folders for private
//! copies and bounds for waiting are arguments.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// What a file goes through, in this order.
mod history;
pub use history::History;
pub use history::changes::Change;
pub use history::error::HistoryError;
pub use history::migrations::{HISTORY, LATER, Loss, Migration, Rebuild};
pub use history::reserved_tables::{LEDGER_TABLE, SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
pub use history::reviewed_losses::{PEOPLES_CONTENT, REVIEWED_LOSSES};
pub use history::schemas::{VersionSchema, VersionSchemas};
pub use history::version::Version;

mod file;
pub use file::at_rest::FileAtRest;
pub use file::file_header::FileHeader;
pub use file::folder::names_in;
pub use file::patience::MAX_WRITER_WAIT;
pub use file::side_files::side_file;
pub use file::snapshot::{Snapshot, SnapshotOptions, SnapshotProgress};

mod detect;
pub use detect::classify::{FileKind, was_reset};
pub use detect::mendable::MendableTranscript;

mod decide;
pub use decide::decision::Decision;
pub use decide::inspection::{Disposition, Inspection, inspect, was_emptied};
pub use decide::plan::MigrationPlan;

mod apply;
pub use apply::engine::{dry_run, dry_run_in_place, migrate};
pub use apply::outcome::{DeclaredChange, Dropped, Migrated, Outcome, TableCount};

mod repair;
pub use repair::row_repair::{RepairAction, RepairReason, RowRepair};
pub use repair::set_aside::SetAsideTable;

mod undo;
pub use undo::apply::undo;
pub use undo::content::{BundleContent, BundledTable, bundle_content, read_bundle};

// What all of them need.
mod at_once;
mod interrupt;
pub use interrupt::Interrupt;

mod options;
pub use options::{Guards, InspectOptions, MigrateOptions};

mod connection;

mod error;
pub use error::Error;
pub use error::commit_state::CommitState;
pub use error::damage::{Damage, DamageKind};
pub use error::proof_failure::ProofFailure;
pub use error::refusal::Refusal;
pub use error::side_file_fault::SideFileFault;

mod cell_digest;

mod counted;
pub use counted::counted;

pub use sqlite_facts::Cell;
