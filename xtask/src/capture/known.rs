//! What the versions of Wuhu have, as the anonymizer wants to know it.

use std::collections::BTreeSet;

use anonymizer::KnownSchemas;
use anyhow::Result;
use migrator::HISTORY;

/// The objects of every version, and the names of Wuhu's tables.
pub(super) fn known() -> Result<(KnownSchemas, BTreeSet<String>)> {
    let mut known = KnownSchemas::default();
    let mut tables = BTreeSet::new();
    for conn in migrator::every_version()? {
        known.add(&conn)?;
        let objects = canon::objects(&conn)?.into_iter();
        let of_tables = objects.filter(|object| object.kind == canon::ObjectKind::Table);
        tables.extend(of_tables.map(|object| object.name));
    }
    for rebuild in HISTORY.iter().flat_map(|migration| migration.rebuilds) {
        known.reserve(rebuild.by);
    }
    Ok((known, tables))
}
