//! Wuhu's schema history: what each version is, how the next is reached, what is lost on purpose.
//!
//! [`HISTORY`] is the one list of migrations, plain data. [`inspect`] says what a file is and what
//! [`migrate`] would do with it; neither of them, nor a refusal, changes a byte of the file, its
//! side files or its folder. `migrate` takes a file from any known version to the newest in one
//! transaction and proves, before anything is dropped, that what must survive has been copied.
//!
//! The library never prints and never reads the environment or the clock: folders for private
//! copies and bounds for waiting are arguments.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod counted;
pub use counted::counted;

mod history;
pub use history::History;
pub use history::error::HistoryError;
pub use history::migrations::{HISTORY, LATER, Loss, Migration, Rebuild};
pub use history::schemas::{VersionSchema, VersionSchemas, every_version};
pub use history::version::Version;

mod detect;
pub use detect::classify::FileKind;
pub use detect::damage::{Damage, DamageKind};
pub use detect::file_header::FileHeader;
pub use detect::private_copy::PrivateCopy;

mod decide;
pub use decide::preflight::{
    Decision, Disposition, InspectOptions, Inspection, MigrationPlan, inspect,
};

mod apply;
pub use apply::engine::{Dropped, MigrateOptions, Migrated, Outcome, TableCount, dry_run, migrate};
pub use apply::proof::ProofFailure;
pub use apply::step::Guards;

mod repair;
pub use repair::row_repair::{RepairAction, RepairReason, RowRepair};
pub use repair::set_aside::{
    ROWID as SET_ASIDE_ROWID, SET_ASIDE as SET_ASIDE_PREFIX, SetAsideTable,
};

mod undo;
pub use undo::apply::undo;

mod snapshot;
pub use snapshot::{MAX_WRITER_WAIT, Snapshot, SnapshotOptions, SnapshotProgress};

pub use sqlite_facts::Cell;

mod error;
pub use error::Error;
pub use error::refusal::Refusal;
