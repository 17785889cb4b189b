//! What became of a mutant.

use golden::{CaseName, Oracle};

/// What became of a mutant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Oracles had findings.
    Caught {
        /// The first case that shows it.
        case: CaseName,
        /// The oracles, by number.
        oracles: Vec<Oracle>,
        /// The first finding.
        title: String,
    },
    /// It does not run on an empty database, so that it is no list of migrations.
    NoList {
        /// The reason.
        why: String,
    },
    /// No oracle had a finding.
    Survived {
        /// The golden that is missing.
        missing: String,
    },
    /// No golden need show it.
    Equivalent {
        /// The reviewed reason.
        why: String,
    },
}
