//! The schemas of all versions, as the anonymizer takes them.

use anonymizer::KnownSchemas;
use migrator::{History, SET_ASIDE_PREFIX, SET_ASIDE_ROWID};

/// The objects of every version, the names that rebuilt tables have for a while, and those of tables of
/// rows that were set aside.
pub(super) fn known_schemas(history: &History) -> KnownSchemas {
    let mut known = KnownSchemas::default();
    for schema in history
        .schemas()
        .all()
        .iter()
        .chain(history.schemas().hard_reset())
    {
        known.add(&schema.tables, &schema.objects);
    }
    for name in history.schemas().rebuild_copies() {
        known.reserve(name);
    }
    known.set_aside(SET_ASIDE_PREFIX, SET_ASIDE_ROWID);
    known
}
