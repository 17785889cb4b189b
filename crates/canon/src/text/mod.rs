//! A database as canonical text: the grammar, out and in.

// The grammar: fixed lines, CREATE texts, rows and their cells.
mod create_text;
mod fixed_lines;
mod literal;
mod literal_places;
mod real;
mod row_line;
mod schema_size;
// Out.
mod digest;
mod dump;
// In.
mod insert;
mod lines;
mod load;

pub use digest::{TableDigest, digest};
pub use dump::{RowCounts, dump, dump_with};
pub use literal_places::{Literal, Places};
pub use load::{load, load_expectation};
