//! Rows: what they look like in each table, and one that was found.

pub(crate) mod form;
pub(crate) mod row;
