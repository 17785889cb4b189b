//! Rows: what a value of a column, a row of a table and the tables of each version look like, and a row that was found.

pub(crate) mod column_form;
pub(crate) mod row;
pub(crate) mod row_form;
pub(crate) mod tables;
