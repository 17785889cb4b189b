//! Wuhu's schema history: what each version is, how the next is reached, what is lost on purpose.
//!
//! [`HISTORY`] is the one list of migrations, plain data. [`inspect`] says what a file is and what
//! [`migrate`] would do with it; neither of them, nor a refusal, changes a byte of the file, its
//! side files or its folder. `migrate` takes a file from any known version to the newest in one
//! transaction and proves, before anything is dropped, that what must survive has been copied.
//!
//! The library never prints and never reads the environment or the clock: folders for private
//! copies and bounds for waiting are arguments.

mod version;
pub use version::Version;

mod migration;
pub use migration::{HISTORY, LATER, Loss, Migration, Rebuild};

mod history;
pub use history::{History, every_version};

mod cell;
pub use cell::Cell;

mod structure;

mod kind;
pub use kind::Kind;

mod file;

mod copy;
pub use copy::PrivateCopy;

mod snapshot;
pub use snapshot::{HOLD, Progress, Snapshot, Take};

mod damage;
pub use damage::{Damage, DamageKind};

mod lived_with;

mod preflight;
pub use preflight::{Decision, Fate, Inspection, Look, Settings, Work, inspect};

mod in_the_way;

mod free;

mod refusal;
pub use refusal::Refusal;

mod engine;
pub use engine::{Dropped, Migrated, Outcome, Plan, TableCount, dry_run, migrate};

mod apply;

mod step;
pub use step::Guards;

mod after;

mod proof;
pub use proof::ProofFailure;

mod repair;
pub use repair::{Action, Change};

mod set_aside;
pub use set_aside::{ROWID as SET_ASIDE_ROWID, SET_ASIDE as SET_ASIDE_PREFIX, SetAside};

mod undo;

mod opened;

mod untouched;

mod revert;
pub use revert::undo;

mod error;
pub use error::Error;
