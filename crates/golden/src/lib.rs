//! Cases on disk, replay of the migrations, and the oracles that judge.
//!
//! A case is a folder: a database as canonical text, and what must become of it. [`check`] builds
//! each database anew, migrates it in every way that must come to the same, asks every oracle, and
//! tells it all as [`Event`]s; [`bless`] accepts a new expectation where nothing is lost; [`add`]
//! makes a case of a database file.
//!
//! ```
//! use std::{env, num::NonZeroUsize, path::Path};
//!
//! use golden::{Check, IndexScope, Released};
//! use migrator::{Guards, HISTORY, History};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let check = Check {
//!     cases: Path::new("../../golden"),
//!     names: &["v5-empty".parse()?],
//!     history: &History::new(HISTORY)?,
//!     released: &Released::default(),
//!     index: IndexScope::OtherFolder,
//!     scratch: &env::temp_dir(),
//!     artifacts: &env::temp_dir().join("golden-check"),
//!     guards: Guards::ON,
//!     with: None,
//!     rescue: false,
//!     matrix: false,
//!     to: None,
//!     fail_fast: false,
//!     threads: NonZeroUsize::MIN,
//! };
//! let totals = golden::check(&check, &mut |_event| {})?;
//! assert!(totals.is_clean() && totals.passed == 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Architecture invariants
//! The library never prints and never reads the environment or the clock. Golden files, and what is
//! left of failing cases, are written by one function. No database but throw-away copies is ever
//! opened.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// The words that every room needs.
mod case_name;
mod diff;
mod error;
mod finding;
mod no_room;
pub use case_name::{BadCaseName, CaseName};
pub use diff::unified;
pub use error::{Error, Remedy, with_causes};
pub use finding::{Finding, Oracle};
pub use sqlite_facts::FileSettings;

// A case on disk, and the words that a golden may hold.
mod case;
mod public_terms;
pub use case::atomic_write::{Move, Step, move_all, stage};
pub use case::capture_facts::{CaptureCounts, CaptureFacts, kind_words};
pub use case::case_index::IndexScope;
pub use case::case_index::enter_imported;
pub use case::content::FileContent;
pub use case::file_bounds::max_bytes;
pub use case::files::{Case, Cases, list, select};
pub use case::fingerprint::fingerprint;
pub use case::manifest::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, CAPTURE, CaseState, ExpectedOutcome, MANIFEST,
    Manifest, Origin, REVIEW, SIGNATURE, SUMMARY, SURVIVORS, sha256,
};
pub use case::released::{Released, ReleasedChange};
pub use case::signature::Signature;
pub use public_terms::{public_terms, public_text};

// From a case to findings and events.
mod replay;
pub use replay::external::ExternalMigrator;
pub use replay::recorded_version::recorded_version;

mod oracle;
pub use oracle::readable_transcripts;

mod report;
pub use report::event::{Artifacts, CaseReport, CheckTotals, Event, Hint};

mod check;
pub use check::{Check, TrialCase, TrialSchemas, Trials, check};

// From a replay to an expectation.
mod expectation;
pub use expectation::add::{Add, add};
pub use expectation::bless::{bless, release, take_off_index};
pub use expectation::proposal::{FileChange, Proposal};
pub use expectation::workspace::Workspace;

// From a private database to a case that may be published.
mod capture;
pub use capture::draft::{ComparedDraft, Draft, RecognizedDraft};
pub use capture::fidelity::{FaithfulGolden, Original, WantedRows};
pub use capture::import::import;
pub use capture::migration_outcome::{MigrationCounts, MigrationOutcome, migration_outcome};
pub use capture::public_case::PublicCase;
pub use capture::public_name::is_public;
