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
pub use error::PolicyError;

mod policy;
pub use policy::{Class, KnownColumn, Node, Policy, Rule};

pub mod recognizer;

mod gate;
pub use gate::{Common, Failure, Gate, Place, Verdict};
