//! Reports of a check: events, and the artifacts of a failing case.

pub(crate) mod artifacts;
pub(crate) mod event;
