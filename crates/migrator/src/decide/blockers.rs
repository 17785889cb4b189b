//! What stands in the way of a migration: objects that its steps would lose in silence or fail on,
//! and a table that is not sound enough to be copied.

use rusqlite::Connection;
use sqlite_facts::{Object, ObjectKind, Visibility, objects, unresolved};

use crate::detect::classify::Classification;
use crate::detect::structure::UnknownObject;
use crate::error::Error;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::{SET_ASIDE_PREFIX, SET_ASIDE_ROWID};

/// Tables, columns, indexes, views and triggers that this version does not have, in words.
pub(crate) fn unknown_objects(classified: &Classification) -> Vec<String> {
    let tables = &classified.structure.tables;
    let objects = classified
        .unknown_objects
        .iter()
        .map(|object| match object {
            UnknownObject::Table(table) if !tables[table].is_readable() => {
                format!("virtual table `{table}`, whose module this SQLite lacks: left as it is")
            }
            UnknownObject::Table(table) if table.starts_with(SET_ASIDE_PREFIX) => {
                format!("table `{table}`, which holds rows that `migrate` set aside")
            }
            _ => describe(object),
        });
    let programs = classified.structure.programs.iter().map(describe_program);
    objects.chain(programs).collect()
}

/// What the pending steps would drop in silence, or fail on: objects on the tables that they
/// rebuild or drop, programs that name these tables, foreign keys to a table that goes, and views
/// and indexes that have a name which a step needs.
pub(crate) fn find(
    conn: &Connection,
    classified: &Classification,
    pending: &[&Migration],
    needed: &dyn Fn(&str) -> bool,
) -> Result<Vec<String>, Error> {
    let rebuilds = |table: &str| {
        pending
            .iter()
            .any(|m| m.rebuilds.iter().any(|rebuild| rebuild.table == table))
    };
    let goes = |table: &str| pending.iter().any(|m| m.drops(table));
    let copies = |table: &str| {
        pending.iter().any(|m| {
            m.rebuilds
                .iter()
                .any(|rebuild| rebuild.by.eq_ignore_ascii_case(table))
        })
    };
    let mut found: Vec<String> = Vec::new();
    for object in &classified.unknown_objects {
        let blocks = match object {
            UnknownObject::Column { table, .. } => rebuilds(table) || goes(table),
            UnknownObject::Index { table, index } => {
                rebuilds(table) || goes(table) || needed(index)
            }
            UnknownObject::Table(table) => {
                let facts = &classified.structure.tables[table];
                for index in facts.indexes.iter().filter(|index| needed(&index.name)) {
                    found.push(describe(&UnknownObject::Index {
                        table: table.clone(),
                        index: index.name.clone(),
                    }));
                }
                copies(table) || facts.foreign_keys.iter().any(|key| goes(&key.parent))
            }
        };
        if blocks {
            found.push(describe(object));
        }
    }
    let tables: Vec<&str> = classified
        .structure
        .tables
        .keys()
        .map(String::as_str)
        .filter(|table| rebuilds(table) || goes(table))
        .collect();
    for program in &classified.structure.programs {
        let is_named_so = program.kind == ObjectKind::View && needed(&program.name);
        if is_named_so || tables.iter().any(|table| names(&program.sql, table)) {
            found.push(describe_program(program));
        }
    }
    if pending.iter().any(|m| !m.rebuilds.is_empty()) {
        found.extend(unresolvable(conn, classified, &found)?);
    }
    Ok(found)
}

/// Views and triggers that SQLite cannot resolve, wherever they point, each with its reason: every
/// rename fails on them. `named`: those that are reported already.
fn unresolvable(
    conn: &Connection,
    classified: &Classification,
    named: &[String],
) -> Result<Vec<String>, Error> {
    let programs = &classified.structure.programs;
    if programs.is_empty() {
        return Ok(Vec::new());
    }
    let objects = objects(conn).map_err(Error::schema)?;
    let found = unresolved(&objects).map_err(Error::sqlite("resolve views and triggers"))?;
    let lines = found.into_iter().filter_map(|unresolved| {
        let is_meant = |program: &&Object| {
            (program.kind, &program.name) == (unresolved.kind, &unresolved.name)
        };
        let program = describe_program(programs.iter().find(is_meant)?);
        let line = format!("{program} ({})", unresolved.reason);
        (!named.contains(&program)).then_some(line)
    });
    Ok(lines.collect())
}

/// Columns behind which no row can be saved by the undo bundle, or moved where a repair `moves` rows,
/// under its rowid and brought back: one that hides the rowid, one that has the name under which a
/// set-aside table keeps it, one that SQLite computes.
pub(crate) fn unmovable(
    classified: &Classification,
    history: &History,
    pending: &[&Migration],
    moves: bool,
) -> Vec<String> {
    let is_meant = |table: &str| {
        let saves = pending.iter().any(|m| !m.untouched.contains(&table));
        history.schemas().has_table(table) && (saves || moves)
    };
    let tables = &classified.structure.tables;
    let is_so = |object: &&UnknownObject| match object {
        UnknownObject::Column { table, column } if is_meant(table) => {
            let hides = ["rowid", SET_ASIDE_ROWID]
                .iter()
                .any(|n| n.eq_ignore_ascii_case(column));
            hides
                || tables[table]
                    .columns
                    .iter()
                    .any(|c| c.name == *column && c.visibility != Visibility::Ordinary)
        }
        _ => false,
    };
    let found = classified.unknown_objects.iter().filter(is_so);
    found.map(describe).collect()
}

/// Whether a program's text holds the word, whatever it means there: better to refuse once more.
fn names(sql: &str, table: &str) -> bool {
    sql.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .any(|word| word.eq_ignore_ascii_case(table))
}

fn describe(object: &UnknownObject) -> String {
    match object {
        UnknownObject::Table(table) => format!("table `{table}`"),
        UnknownObject::Column { table, column } => format!("column `{table}.{column}`"),
        UnknownObject::Index { table, index } => format!("index `{index}` on `{table}`"),
    }
}

fn describe_program(program: &Object) -> String {
    let Object {
        kind, name, table, ..
    } = program;
    if *kind == ObjectKind::View {
        format!("view `{name}`")
    } else {
        format!("{kind} `{name}` on `{table}`")
    }
}

/// What `integrity_check` of one table finds, at most ten lines.
pub(crate) fn unsound(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let check = || -> rusqlite::Result<Vec<String>> {
        conn.prepare("SELECT * FROM pragma_integrity_check(?1) LIMIT 10")?
            .query_map([table], |row| row.get(0))?
            .collect()
    };
    let mut lines: Vec<String> = check().map_err(Error::sqlite("check `sessions`"))?;
    lines.retain(|line| line != "ok");
    lines.dedup();
    Ok(lines)
}
