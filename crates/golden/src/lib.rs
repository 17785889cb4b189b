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

mod error;
pub use error::{Error, with_causes};

mod settings;
pub use settings::{AutoVacuum, Encoding, JournalMode, Settings};

mod case_name;
pub use case_name::{BadCaseName, CaseName};

mod case;
pub use case::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, Expect, MANIFEST, Manifest, Origin, REVIEW,
    SUMMARY, SURVIVORS, State, sha256,
};

mod file;
pub use file::{Move, Step, move_all, stage};

mod store;
pub use store::{Case, Cases, list, select};

mod released;
pub use released::{Released, fingerprint};

mod schemas;

mod known;
pub use known::known;

mod event;
pub use event::{CaseReport, Event, Finding, Hint, Left, Oracle, Totals};

mod program;
pub use program::Program;

mod build;

mod replay;

mod repairs;

mod diff;

mod oracle;

mod summary;

mod leave;

mod judge;

mod trial;

mod check;
pub use check::{Check, check};

mod settle;
pub use settle::{Bench, Change, Proposal};

mod bless;
pub use bless::{bless, release};

mod subset;

mod add;
pub use add::{Add, add};

mod capture;
pub use capture::{Capture, Draft, Files, import, is_public};

mod verdict;
pub use verdict::{Kept, Verdict, verdict};

mod twin;
pub use twin::{Attempt, Made, Twin};
