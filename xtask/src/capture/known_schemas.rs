//! The schemas of all versions, as the anonymizer takes them.

use anonymizer::KnownSchemas;
use migrator::History;

/// The objects of every version, and the names that rebuilt tables have for a while.
pub(super) fn known_schemas(history: &History) -> KnownSchemas {
    let mut known = KnownSchemas::default();
    for schema in history.schemas().all() {
        known.add(&schema.tables, &schema.objects);
    }
    for name in history.schemas().rebuild_copies() {
        known.reserve(name);
    }
    known
}
