//! Captured cases: from an anonymized database, or from an attachment, to files that may be
//! published.

pub(crate) mod draft;
pub(crate) mod fidelity;
pub(crate) mod import;
pub(crate) mod migration_outcome;
pub(crate) mod public_case;
pub(crate) mod public_name;
