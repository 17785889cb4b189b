//! A captured case: from an anonymized database to files that may be published.

pub(crate) mod draft;
pub(crate) mod fidelity;
pub(crate) mod migration_outcome;
