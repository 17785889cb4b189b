//! Private content -> the same shape without the content; and a recognizer that proves it.
//!
//! `LANGUAGE.md`, beside this crate's sources, defines the language of all output. The transforms
//! write it, the [`recognizer`] reads it, and they share no code: only the [`Policy`], which is data, and
//! facts of SQLite.
//!
//! ```
//! use anonymizer::{CleanCell, Key, Moves, Policy, Transform};
//! use rusqlite::types::{Value, ValueRef};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let policy = Policy::parse(
//!     r#"
//!     format = 1
//!     [[rule]]
//!     at = ["recipe.title"]
//!     class = "text"
//!     why = "what people wrote"
//!     "#,
//! )?;
//! let (key, moves) = (Key::new([7; 32]), Moves::default());
//! let title = Value::Text("Onion soup".to_owned());
//! let mut clean = CleanCell::default();
//! Transform::new(&policy, &key, &moves).cell(policy.column("recipe", "title"), &title, &mut clean);
//! let ValueRef::Text(text) = clean.value() else { panic!("a text stays a text") };
//! assert!(!text.is_empty() && text.iter().all(|byte| *byte == b'x'));
//! # Ok(())
//! # }
//! ```
//!
//! # Architecture invariants
//! No raw value can be formatted, serialized or written: it has a type without any of that, and no
//! way leads around the transforms. No table or word of Wuhu stands outside of `policy/`. Nothing
//! prints, or reads the environment or the clock; the key of a run is an argument.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// The whole.
mod anonymize;
pub use anonymize::{
    Anonymize, Anonymized, Example, PlaceCount, Preview, RowProgress, RowStage, Selection, Share,
    SourceGroups, TableRows, VisitCell, anonymize, each_cell, preview,
};

// The judges.
mod overlap;
pub mod recognizer;
pub use overlap::{Overlap, OverlapCheck, OverlapKind, Overlaps, Position, PublicText};

// Tables and rows: the golden's schema, and the rows that it keeps.
mod read_rows;
mod rows_ahead;
mod schema;
mod select;
pub use schema::KnownSchemas;
pub use select::{Features, features};

// Values: what becomes of a cell.
mod json;
mod transform;
mod vocabulary;
pub use transform::{CleanCell, MoveSurvey, Moves, Transform};

// What all of it stands on.
mod error;
mod key;
mod length_class;
mod policy;
mod raw;
mod word_hasher;
pub use error::{Error, PolicyError};
pub use key::Key;
pub use policy::{Class, Keys, KnownColumn, Node, Policy, PolicyRule};
pub use raw::Raw;
