//! The new database: rows in databases of their own as they are found, then all of them in one.

pub(crate) mod database;
pub(crate) mod found_database;
pub(crate) mod json_ids;
pub(crate) mod merge;
pub(crate) mod new_database;
pub(crate) mod payload;
pub(crate) mod row_batch;
pub(crate) mod staging;
pub(crate) mod transcripts;
