//! The undo bundle, a side file with what a migration drops or changes, and its application.

pub(crate) mod apply;
pub(crate) mod fingerprint;
pub(crate) mod format;
pub(crate) mod read;
pub(crate) mod restore;
pub(crate) mod write;
pub(crate) mod written_since;
