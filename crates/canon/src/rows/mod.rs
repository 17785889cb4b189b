//! A table's rows in canonical order.

pub(crate) mod ordered_rows;
mod sort_key;
pub(crate) mod table_layout;
