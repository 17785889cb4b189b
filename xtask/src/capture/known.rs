//! The schemas of all versions, as the anonymizer takes them.

use anonymizer::KnownSchemas;
use anyhow::Result;
use migrator::History;

/// The objects of every version, and the names that rebuilt tables have for a while.
pub(super) fn known(history: &History) -> Result<KnownSchemas> {
    let mut known = KnownSchemas::default();
    for conn in migrator::every_version()? {
        known.add(&conn)?;
    }
    for name in history.schemas().rebuild_copies() {
        known.reserve(name);
    }
    Ok(known)
}
