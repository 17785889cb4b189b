//! The rows of any table, one at a time, in an order that depends on their content alone.

pub(crate) mod ordered_rows;
pub(crate) mod read_transaction;
pub(crate) mod row_order;
pub(crate) mod sort_key;
pub(crate) mod table_layout;
