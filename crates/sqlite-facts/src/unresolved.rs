//! Views and triggers that SQLite cannot resolve.

use rusqlite::{Connection, Result};

use crate::identifier::quote;
use crate::message::unresolved_reason;
use crate::object::{Object, ObjectKind};

/// A view or trigger with a reference to a table, column or function that is not there: every rename of
/// a table fails on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unresolved {
    /// A view or a trigger.
    pub kind: ObjectKind,
    /// Its name.
    pub name: String,
    /// SQLite's reason. It may quote the text of the object.
    pub reason: String,
}

/// The views and triggers among `objects` that SQLite cannot resolve.
///
/// Only a rename resolves all of them, and the database itself is not written: so a table is renamed
/// in a database in memory that has the tables, views and triggers, without a row.
pub fn unresolved(objects: &[Object]) -> Result<Vec<Unresolved>> {
    let is_program =
        |object: &&Object| matches!(object.kind, ObjectKind::View | ObjectKind::Trigger);
    let programs: Vec<&Object> = objects.iter().filter(is_program).collect();
    let mut found: Vec<Unresolved> = Vec::new();
    if programs.is_empty() {
        return Ok(found);
    }
    let memory = Connection::open_in_memory()?;
    memory.execute_batch("PRAGMA legacy_alter_table=OFF; PRAGMA trusted_schema=OFF")?;
    let is_index = |object: &&Object| object.kind == ObjectKind::Index;
    for object in objects.iter().filter(|object| !is_index(object)) {
        // What this build cannot make (a module that it lacks), or has made already (the tables
        // behind a virtual one), is passed over.
        drop(memory.execute_batch(&object.sql));
    }
    let probe = free_name(objects);
    memory.execute_batch(&format!("CREATE TABLE {probe}(a)"))?;
    while let Err(error) = memory.execute_batch(&format!("ALTER TABLE {probe} RENAME TO {probe}_"))
    {
        // The longest name, for one name may be the beginning of another: `a` and `a: b`.
        let failing = programs
            .iter()
            .filter_map(|object| {
                let kind = object.kind.to_string();
                Some((object, unresolved_reason(&error, &kind, &object.name)?))
            })
            .max_by_key(|(object, _)| object.name.len());
        let Some((object, reason)) = failing else {
            break;
        };
        found.push(Unresolved {
            kind: object.kind,
            name: object.name.clone(),
            reason: reason.to_owned(),
        });
        let drop = format!("DROP {} {}", object.kind, quote(&object.name));
        if memory.execute_batch(&drop).is_err() {
            break;
        }
    }
    Ok(found)
}

/// A name that no object has, nor the same with `_` behind it.
fn free_name(objects: &[Object]) -> String {
    let mut name = "x_probe".to_owned();
    while objects
        .iter()
        .any(|object| object.name.to_ascii_lowercase().starts_with(&name))
    {
        name.push('x');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::objects;

    #[track_caller]
    fn check(sql: &str, expected: &[&str]) {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(sql).unwrap();
        let found: Vec<String> = unresolved(&objects(&conn).unwrap())
            .unwrap()
            .into_iter()
            .map(|Unresolved { kind, name, reason }| format!("{kind} {name}: {reason}"))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_is_found_with_its_reason() {
        check(
            "CREATE TABLE t(a);
             CREATE TABLE x_probe(a);
             CREATE VIEW sound AS SELECT a FROM t;
             CREATE VIEW one AS SELECT missing FROM t;
             CREATE VIEW two AS SELECT * FROM nowhere;
             CREATE TRIGGER three AFTER INSERT ON t BEGIN DELETE FROM nowhere; END",
            &[
                "view one: no such column: missing",
                "view two: no such table: main.nowhere",
                "trigger three: no such table: main.nowhere",
            ],
        );
    }

    #[test]
    fn a_name_that_begins_with_another_is_not_taken_for_it() {
        check(
            "CREATE TABLE t(a);
             CREATE VIEW a AS SELECT a FROM t;
             CREATE VIEW \"a: b\" AS SELECT missing FROM t",
            &["view a: b: no such column: missing"],
        );
    }

    #[test]
    fn sound_ones_are_not_found() {
        check("CREATE TABLE t(a)", &[]);
        check(
            "CREATE TABLE t(a);
             CREATE VIEW v AS SELECT a FROM t;
             CREATE VIEW u AS SELECT a FROM v",
            &[],
        );
    }
}
