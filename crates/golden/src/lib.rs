//! Cases on disk, replay of the migrations, and the oracles that judge.
//!
//! A case is a folder: a database as canonical text, and what must become of it. [`check`] builds
//! each database anew, migrates it in every way that must come to the same, asks every oracle, and
//! tells it all as [`Event`]s; [`bless`] accepts a new expectation where nothing is lost; [`add`]
//! makes a case of a database file.
//!
//! # Architecture invariants
//! The library never prints and never reads the environment or the clock. Golden files, and what is
//! left of failing cases, are written by one function. No database but throw-away copies is ever
//! opened.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod case_name;
mod diff;
mod error;
mod settings;

mod case;
mod public_terms;
mod replay;

mod oracle;
mod report;
mod subset;

mod capture;
mod check;
mod expectation;

pub use capture::draft::{Capture, Draft, Files, import, is_public};
pub use capture::fidelity::{Attempt, Made, Twin};
pub use capture::migration_outcome::{MigrationCounts, MigrationOutcome, migration_outcome};
pub use case::atomic_write::{Move, Step, move_all, stage};
pub use case::files::{Case, Cases, list, select};
pub use case::manifest::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, CaseState, ExpectedOutcome, MANIFEST, Manifest,
    Origin, REVIEW, SUMMARY, SURVIVORS, sha256,
};
pub use case::released::{Released, fingerprint};
pub use case_name::{BadCaseName, CaseName};
pub use check::{Check, check};
pub use error::{Error, with_causes};
pub use expectation::add::{Add, add};
pub use expectation::bless::{bless, release};
pub use expectation::propose::{FileChange, Proposal, Workspace};
pub use public_terms::known;
pub use replay::external::ExternalMigrator;
pub use report::event::{Artifacts, CaseReport, CheckTotals, Event, Finding, Hint, Oracle};
pub use settings::{AutoVacuum, Encoding, JournalMode, Settings};
