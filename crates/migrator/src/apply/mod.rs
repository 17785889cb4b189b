//! The migration of a file, in one transaction.

pub(crate) mod before;
pub(crate) mod create;
pub(crate) mod engine;
pub(crate) mod inventory;
pub(crate) mod outcome;
pub(crate) mod page_check;
pub(crate) mod postcheck;
pub(crate) mod proof;
pub(crate) mod reopen;
pub(crate) mod statistics;
pub(crate) mod step;
pub(crate) mod transaction;
