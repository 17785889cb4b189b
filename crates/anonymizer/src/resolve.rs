//! Views and triggers that SQLite cannot resolve: any rename of a table fails on them.

use std::collections::BTreeSet;

use canon::{Object, ObjectKind};
use rusqlite::{Connection, Result};

use crate::layout::quoted;

/// The names of views and triggers that name what is not there.
///
/// Only a rename resolves them all, and the source is not to be written: so a table is renamed in a
/// database in memory that has the same objects and no row. Functions of other programs do no harm.
pub(crate) fn unresolvable(objects: &[Object]) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let is_program =
        |object: &&Object| matches!(object.kind, ObjectKind::View | ObjectKind::Trigger);
    if !objects.iter().any(|object| is_program(&object)) {
        return Ok(found);
    }
    let memory = Connection::open_in_memory()?;
    for kind in [ObjectKind::Table, ObjectKind::View, ObjectKind::Trigger] {
        for object in objects.iter().filter(|object| object.kind == kind) {
            // A virtual table of another program cannot be made, and nothing else fails.
            drop(memory.execute_batch(&object.sql));
        }
    }
    memory.execute_batch("CREATE TABLE _wuhu_probe(x)")?;
    while let Err(error) = memory.execute_batch("ALTER TABLE _wuhu_probe RENAME TO _wuhu_probed") {
        let error = error.to_string();
        let culprit = objects.iter().filter(is_program).find_map(|object| {
            let kind = word(object.kind);
            let start = format!("error in {kind} {}: ", object.name);
            error.starts_with(&start).then_some((kind, &object.name))
        });
        let Some((kind, name)) = culprit else { break };
        found.insert(name.clone());
        let drop = format!("DROP {kind} {}", quoted(name));
        if memory.execute_batch(&drop).is_err() {
            break;
        }
    }
    Ok(found)
}

fn word(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::Trigger => "trigger",
        _ => "view",
    }
}
