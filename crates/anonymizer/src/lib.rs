//! Private content -> the same shape without the content; and a recognizer that proves it.
//!
//! `LANGUAGE.md`, beside this crate's sources, defines the language of all output. The transforms
//! write it, the [`recognizer`] reads it, and they share no code: only the [`Policy`], which is data.
//!
//! # Architecture invariants
//! No raw value can be formatted, serialized or written: it has a type without any of that. No table
//! or word of Wuhu stands outside `policy/wuhu.toml`. Nothing prints, or reads the environment or
//! the clock; the key of a run is an argument.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod error;
pub use error::{Error, PolicyError};

mod policy;
pub use policy::{Class, KnownColumn, Node, Policy, PolicyRule};

mod raw;
pub use raw::Raw;

mod key;
pub use key::Key;

mod transform;
pub use transform::time_shift::{Instants, TimeShift};
pub use transform::{CleanCell, Transform};

mod preview;
pub use preview::{PlaceCount, Preview};

mod json;
mod vocabulary;

// What a database is, and what its golden's schema is.
mod schema;
pub use schema::table_info::KnownSchemas;

// Which rows a golden keeps.
mod select;
pub use select::features::{Features, Storage, features};

// The whole.
mod anonymize;
mod read_rows;
mod write_rows;
pub use anonymize::{Anonymize, Anonymized, RowProgress, Selection, anonymize, each_cell, preview};

pub mod recognizer;

mod overlap;
pub use overlap::{Overlap, OverlapCheck, OverlapKind, Overlaps, Position};
