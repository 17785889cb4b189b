//! What a migration would lose or fail on: objects of the user on tables that it replaces or drops,
//! columns that cannot be saved, and a table that is not sound enough to be copied.

use rusqlite::Connection;
use sqlite_facts::{
    Index, IndexColumn, IndexTerm, Object, ObjectKind, Visibility, objects, unresolved,
};

use crate::detect::classify::Classification;
use crate::detect::structure::UnknownObject;
use crate::error::Error;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::{SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
use crate::history::schemas::VersionSchema;

/// The tables, columns, indexes, views and triggers that the version does not have, in words.
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

/// What the pending steps would drop without a word, or fail on: objects on the tables that they
/// rebuild or drop, views and triggers that name these tables, foreign keys to a table that is dropped,
/// and views and indexes with a name that a step needs. `target`: the schema that is to be reached.
pub(crate) fn find(
    conn: &Connection,
    classified: &Classification,
    pending: &[&Migration],
    target: Option<&VersionSchema>,
) -> Result<Vec<String>, Error> {
    let rebuilds = |table: &str| pending.iter().any(|step| step.rebuilds(table));
    let drops = |table: &str| pending.iter().any(|step| step.drops(table));
    let replaces = |table: &str| rebuilds(table) || drops(table);
    let needs = |name: &str| {
        let needs = |schema: &VersionSchema| schema.has_object(name);
        !pending.is_empty() && target.is_some_and(needs)
    };
    let mut found: Vec<String> = Vec::new();
    for object in &classified.unknown_objects {
        let blocks = match object {
            UnknownObject::Column { table, .. } => replaces(table),
            UnknownObject::Index { table, index } => replaces(table) || needs(index),
            UnknownObject::Table(name) => {
                let table = &classified.structure.tables[name];
                let indexes = table.indexes.iter().filter(|index| needs(&index.name));
                found.extend(indexes.map(|index| {
                    describe(&UnknownObject::Index {
                        table: name.clone(),
                        index: index.name.clone(),
                    })
                }));
                pending.iter().any(|step| step.has_copy(name))
                    || table.foreign_keys.iter().any(|key| drops(&key.parent))
            }
        };
        if blocks {
            found.push(describe(object));
        }
    }
    let tables = classified.structure.tables.keys();
    let gone: Vec<&String> = tables.filter(|table| replaces(table)).collect();
    for program in &classified.structure.programs {
        let is_needed = program.kind == ObjectKind::View && needs(&program.name);
        if is_needed || gone.iter().any(|table| names(&program.sql, table)) {
            found.push(describe_program(program));
        }
    }
    if pending.iter().any(|step| !step.rebuilds.is_empty()) {
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

/// Columns for whose sake the undo bundle could not save the rows of their table under their rowids, nor
/// a repair (where it `moves` rows) set them aside: a column that hides the rowid, one with the name that
/// the rowid has in a set-aside table, one that SQLite computes.
pub(crate) fn unmovable(
    classified: &Classification,
    history: &History,
    pending: &[&Migration],
    moves: bool,
) -> Vec<String> {
    let is_saved_or_moved = |table: &str| {
        let is_saved = pending.iter().any(|step| !step.untouched.contains(&table));
        history.schemas().has_table(table) && (is_saved || moves)
    };
    let is_unmovable = |object: &&UnknownObject| match object {
        UnknownObject::Column { table, column } if is_saved_or_moved(table) => {
            let mut names = ["rowid", SET_ASIDE_ROWID].into_iter();
            let hides_rowid = names.any(|name| name.eq_ignore_ascii_case(column));
            let declared = classified.structure.tables[table].column(column);
            hides_rowid || declared.is_some_and(|c| c.visibility != Visibility::Ordinary)
        }
        _ => false,
    };
    let found = classified.unknown_objects.iter().filter(is_unmovable);
    found.map(describe).collect()
}

/// Indexes of the user's that may not take the ids of a mended transcript: unique ones of `sessions` that
/// hold them, or whose key or condition no PRAGMA tells.
pub(crate) fn unique_ends(classified: &Classification) -> Vec<String> {
    let tables = &classified.structure.tables;
    let may_hold_ends = |index: &Index| {
        let is_end = |column: &IndexColumn| match &column.term {
            IndexTerm::Column(name) => name == "headEntryID" || name == "tailEntryID",
            IndexTerm::Rowid => false,
            IndexTerm::Expression => true,
        };
        index.is_unique && (index.is_partial || index.columns.iter().any(is_end))
    };
    let is_meant = |object: &&UnknownObject| match object {
        UnknownObject::Index { table, index } if table == "sessions" => {
            tables[table].index(index).is_some_and(may_hold_ends)
        }
        _ => false,
    };
    let found = classified.unknown_objects.iter().filter(is_meant);
    found.map(describe).collect()
}

/// Whether the text of a view or trigger holds the word, whatever it means there: a refusal too many is
/// better than one too few.
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
