//! The migration of a file, in one transaction.

pub(crate) mod create;
pub(crate) mod engine;
pub(crate) mod postcheck;
pub(crate) mod proof;
pub(crate) mod step;
pub(crate) mod transaction;
