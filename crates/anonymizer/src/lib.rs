//! Private content -> the same shape without the content; and a recognizer that proves it.
//!
//! `LANGUAGE.md`, beside this crate's sources, defines the language of all output. The transforms
//! write it, the [`recognizer`] reads it, and they share no code: only the [`Policy`], which is data.
//!
//! # Architecture invariants
//! No raw value can be formatted, serialized or written: it has a type without any of that. No table
//! or word of Wuhu stands outside `policy/wuhu.toml`. Nothing prints, or reads the environment or
//! the clock; the key of a run is an argument.

mod error;
pub use error::{Error, PolicyError};

mod policy;
pub use policy::{Class, KnownColumn, Node, Policy, Rule};

mod raw;
pub use raw::Raw;

mod key;
pub use key::Key;

mod calendar;
pub use calendar::{Calendar, Instants};

mod transform;
pub use transform::{CleanCell, Transform};

mod features;
pub use features::{Features, Storage, features};

mod counts;
pub use counts::{Count, Counts};

mod json;
mod time;
mod vocabulary;

// What a database is, and what its golden's schema is.
mod facts;
mod layout;
pub use facts::Known;

// Which rows a golden keeps.
mod choose;
mod survey;
mod ties;
mod units;

// The whole.
mod anonymize;
mod fill;
mod rows;
pub use anonymize::{Anonymize, Anonymized, Choice, Progress, anonymize, each_cell, preview};

pub mod recognizer;

mod gate;
pub use gate::{Common, Failure, Gate, Place, Verdict};
