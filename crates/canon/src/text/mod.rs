//! A database as canonical text: the grammar, out and in.

mod dump;
mod insert;
mod lines;
mod literal;
mod load;
mod real;

pub use dump::{RowCounts, TableDigest, digest, dump, dump_with};
pub use literal::{Literal, Places};
pub use load::{load, load_expectation};
