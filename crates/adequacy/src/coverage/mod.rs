//! What the databases of the goldens hold at each version, and what none of them shows.

// What must be shown: derived from the schemas, the vocabularies and what `migrator` recognizes.
pub(crate) mod column;
pub(crate) mod point;
mod relations;
mod words;

mod detected;
mod excuses;
pub(crate) mod run;
