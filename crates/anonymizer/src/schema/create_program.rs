//! Views and triggers: which of them work, and what stands for them.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::target_schema::quoted;
use crate::schema::table_info::KnownSchemas;

/// The views and triggers that SQLite cannot resolve, wherever they point: every rename fails on them.
///
/// Only a rename resolves all, and the source is not to be written: so a table is renamed in a
/// database in memory that has the source's tables, views and triggers, without a row.
pub(super) fn unresolved(objects: &[canon::Object]) -> rusqlite::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let kind = |object: &canon::Object| match object.kind {
        canon::ObjectKind::View => Some("view"),
        canon::ObjectKind::Trigger => Some("trigger"),
        canon::ObjectKind::Table | canon::ObjectKind::Index => None,
    };
    let programs: Vec<(&str, &canon::Object)> = objects
        .iter()
        .filter_map(|object| Some((kind(object)?, object)))
        .collect();
    if programs.is_empty() {
        return Ok(found);
    }
    let memory = Connection::open_in_memory()?;
    memory.execute_batch("PRAGMA legacy_alter_table=OFF; PRAGMA trusted_schema=OFF")?;
    for object in objects {
        // What this build cannot make, or has made already (the tables behind a virtual one), is
        // passed over.
        drop(memory.execute_batch(&object.sql));
    }
    let probe = free_name(objects);
    memory.execute_batch(&format!("CREATE TABLE {probe}(a)"))?;
    while let Err(error) = memory.execute_batch(&format!("ALTER TABLE {probe} RENAME TO {probe}_"))
    {
        let error = error.to_string();
        let failing = programs.iter().find(|(kind, object)| {
            !found.contains(&object.name)
                && error.starts_with(&format!("error in {kind} {}: ", object.name))
        });
        let Some((kind, object)) = failing else { break };
        found.insert(object.name.clone());
        let drop = format!("DROP {kind} {}", quoted(&object.name));
        if memory.execute_batch(&drop).is_err() {
            break;
        }
    }
    Ok(found)
}

/// A name that no object has, nor the same with `_` behind it.
fn free_name(objects: &[canon::Object]) -> String {
    let mut name = "x_probe".to_owned();
    while objects
        .iter()
        .any(|object| object.name.to_lowercase().starts_with(&name))
    {
        name.push('x');
    }
    name
}

/// The known tables whose names occur in a text as words.
pub(super) fn named_tables<'k>(sql: &str, known: &'k KnownSchemas) -> Vec<&'k str> {
    let words: Vec<&str> = sql
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .collect();
    known
        .table_names()
        .filter(|name| words.iter().any(|word| word.eq_ignore_ascii_case(name)))
        .collect()
}
