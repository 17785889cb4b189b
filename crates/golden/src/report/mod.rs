//! What a check reports: events, the summary of a case, and the files that a failing case leaves.

pub(crate) mod artifacts;
pub(crate) mod event;
pub(crate) mod summary;
