//! A database as canonical text: the grammar, out and in.

// The grammar: fixed lines, CREATE texts, rows and their cells.
mod create_text;
mod fixed_lines;
mod folded_row;
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
// Both, for rows alone.
mod rows_text;

pub use digest::{TableDigest, digest};
pub use dump::{RowCounts, dump};
pub use folded_row::{FoldedRow, RowPlaces};
pub use literal_places::{Literal, Places};
pub use load::load;
pub use rows_text::{dump_rows, load_rows};
