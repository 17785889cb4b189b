//! What the versions of Wuhu have, as the anonymizer wants to know it.

use std::collections::BTreeSet;

use anonymizer::Known;
use anyhow::Result;
use migrator::{HISTORY, History, LATER, Migration};
use rusqlite::Connection;

/// The objects of every version, and the names of Wuhu's tables.
pub(super) fn known() -> Result<(Known, BTreeSet<String>)> {
    let all: Vec<Migration> = HISTORY.iter().chain(LATER).copied().collect();
    let history = History::new(&all)?;
    let mut known = Known::default();
    let mut tables = BTreeSet::new();
    for migration in history.migrations() {
        let mut conn = Connection::open_in_memory()?;
        history.create(&mut conn, migration.version)?;
        known.add(&conn)?;
        for rebuild in migration.rebuilds {
            known.reserve(rebuild.by);
        }
        let objects = canon::objects(&conn)?;
        let names = objects.into_iter().filter(|object| object.kind == canon::ObjectKind::Table);
        tables.extend(names.map(|object| object.name));
    }
    Ok((known, tables))
}
