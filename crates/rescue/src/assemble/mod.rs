//! The new database: lost rows in a database of their own, then beside the rows of today.

pub(crate) mod json_ids;
pub(crate) mod merge;
pub(crate) mod staging;
pub(crate) mod transcripts;
