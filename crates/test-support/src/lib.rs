//! Fixtures that more than one suite of tests needs. It is a development dependency of the suites, and
//! depends in the workspace on `canon` alone, which turns a golden's text into its database.
//!
//! ```
//! use test_support::{Random, dump, load_golden};
//!
//! let conn = rusqlite::Connection::open_in_memory().unwrap();
//! load_golden("v5-empty", &conn);
//! assert!(dump(&conn).starts_with("-- canon 1"));
//! // Numbers that a seed determines.
//! assert_eq!(Random::new(7).below(6), Random::new(7).below(6));
//! ```
#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on panics, also in what it is built of"
)]

mod document;
#[cfg(target_os = "linux")]
mod fault;
mod folder;
mod folder_state;
mod golden_database;
mod hard_reset;
mod io_shim;
mod pinned_history;
mod policy;
mod process;
mod random;

pub use document::output_as_shown;
#[cfg(target_os = "linux")]
pub use fault::{Fault, FaultLibrary};
pub use folder::{Folder, copy_folder, tree};
pub use folder_state::FolderState;
pub use golden_database::{dump, load_golden, workspace};
pub use hard_reset::{DROPPED_BY_THE_HARD_RESET, hard_reset};
pub use io_shim::compile_io_shim;
pub use pinned_history::{after_v6, up_to_v6};
pub use policy::policy_that_keeps;
pub use process::{SecondProcess, signal};
pub use random::Random;
