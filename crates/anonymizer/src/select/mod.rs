//! Which rows a golden keeps: groups of related rows that together have something of every feature
//! of the source, in few bytes.

// Which rows belong together, and what they have.
mod features;
mod link_targets;
mod number_set;
mod odd_cell;
mod relations;
mod row_groups;
pub use features::{Features, features};
pub(crate) use relations::Relations;
pub(crate) use row_groups::RowGroups;

// Reading the groups of a source, and the selection among them.
mod cover;
mod scan;
pub(crate) use cover::cover;
pub(crate) use scan::scan;
