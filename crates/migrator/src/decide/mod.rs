//! What is to be done with a file: create, migrate, nothing, or refuse and why.

pub(crate) mod blockers;
pub(crate) mod decision;
pub(crate) mod inspection;
