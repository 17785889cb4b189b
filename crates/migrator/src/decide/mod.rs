//! What is to be done with a file: create, migrate, nothing, or refuse and why.

pub(crate) mod blockers;
mod culprits;
pub(crate) mod decision;
mod indexed_rows;
pub(crate) mod inspection;
mod named_rows;
mod obstacle;
pub(crate) mod plan;
mod plan_refusal;
mod rehearsal;
mod schema_copy;
pub(crate) mod soundness;
mod stored_again;
