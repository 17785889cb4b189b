//! The migration of a file, in one transaction.

pub(crate) mod access;
pub(crate) mod before;
pub(crate) mod changed;
pub(crate) mod create;
pub(crate) mod engine;
pub(crate) mod held_table;
pub(crate) mod outcome;
pub(crate) mod page_check;
pub(crate) mod postcheck;
pub(crate) mod proof;
pub(crate) mod reopen;
pub(crate) mod row_digests;
pub(crate) mod sequences;
pub(crate) mod statistics;
pub(crate) mod step;
pub(crate) mod taken_rows;
pub(crate) mod transaction;
