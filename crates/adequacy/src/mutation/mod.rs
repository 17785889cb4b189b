//! Wrong steps, derived from the right one and from the schemas before and after it; and their trial.

pub(crate) mod kind;
mod mutant;
mod step_sql;

// The generators, by what they break.
mod around_proof;
mod cells;
mod objects;
mod rows;
mod schema_text;
mod whole_step;

mod equivalents;
pub(crate) mod fate;
pub(crate) mod run;
mod trial;
