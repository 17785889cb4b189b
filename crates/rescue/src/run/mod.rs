//! The run: what the file is and a private copy of it, rows into databases, all of them together, checked.

mod begin;
mod collect;
pub(crate) mod rescue;
