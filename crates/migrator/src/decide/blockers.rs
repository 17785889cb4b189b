//! What a migration would lose or fail on: objects of the user on tables that it replaces or drops,
//! columns that cannot be saved, and a table that is not sound enough to be copied.

use std::collections::BTreeSet;

use rusqlite::Connection;
use sqlite_facts::{Index, IndexColumn, IndexOrigin, IndexTerm, ObjectKind, Visibility};

use crate::decide::obstacle::{Obstacle, words_of_object, words_of_unknown};
use crate::decide::rehearsal::{rehearse_repairs, rehearse_steps};
use crate::decide::stored_again;
use crate::detect::classify::Classification;
use crate::detect::structure::UnknownObject;
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::view::View;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::{SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
use crate::history::schemas::VersionSchemas;

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
            _ => words_of_unknown(object),
        });
    let programs = classified.structure.programs.iter().map(words_of_object);
    objects.chain(programs).collect()
}

/// What the pending steps would drop without a word, break or fail on: objects on the tables that they
/// rebuild or drop, foreign keys to a table that is dropped, objects with a name that a step needs, and
/// whatever a rehearsal shows.
pub(crate) fn find(
    view: &View,
    classified: &Classification,
    pending: &[&Migration],
    history: &History,
) -> Result<Option<Refusal>, Error> {
    if pending.is_empty() {
        return Ok(None);
    }
    let unusable = without_collation(classified);
    let (mut found, mut taken) = declared(classified, pending, history.schemas());
    taken.extend(
        unusable
            .iter()
            .filter_map(|obstacle| obstacle.object.clone()),
    );
    found.extend(unusable);
    if !classified.uncarried.is_empty() {
        // A copy would not be the schema of the file.
        return Ok(refusal(found, &classified.uncarried, None));
    }
    let rehearsed = rehearse_steps(view, classified, pending, history, &taken)?;
    found.extend(rehearsed.obstacles);
    let replaces = |table: &str| {
        let mut steps = pending.iter();
        steps.any(|step| step.rebuilds(table) || step.drops(table) || step.rewrites(table))
    };
    if found.is_empty() && rehearsed.unexplained.is_none() {
        let tables = classified.structure.tables.keys().map(String::as_str);
        let to_store: Vec<&str> = tables.filter(|table| replaces(table)).collect();
        let not_again = stored_again::find(&view.conn, &to_store);
        found = not_again.map_err(Error::sqlite("store the schema again"))?;
    }
    Ok(refusal(found, &classified.uncarried, rehearsed.unexplained))
}

/// What repairs alone, without a step, would fail on.
pub(crate) fn of_repairs(
    view: &View,
    classified: &Classification,
    schemas: &VersionSchemas,
) -> Result<Option<Refusal>, Error> {
    if let Some(refusal) = of_indexes(classified) {
        return Ok(Some(refusal));
    }
    if !classified.uncarried.is_empty() {
        return Ok(Some(Refusal::Blockers(classified.uncarried.clone())));
    }
    let rehearsed = rehearse_repairs(view, classified, schemas)?;
    Ok(refusal(rehearsed.obstacles, &[], rehearsed.unexplained))
}

/// The indexes that this SQLite cannot use.
pub(crate) fn of_indexes(classified: &Classification) -> Option<Refusal> {
    let found = without_collation(classified);
    (!found.is_empty()).then(|| Refusal::Blockers(words(found)))
}

/// The refusal that names each obstacle once.
fn refusal(
    found: Vec<Obstacle>,
    uncarried: &[String],
    unexplained: Option<Refusal>,
) -> Option<Refusal> {
    let mut lines = words(found);
    lines.extend_from_slice(uncarried);
    if lines.is_empty() {
        unexplained
    } else {
        Some(Refusal::Blockers(lines))
    }
}

/// Each obstacle once.
fn words(found: Vec<Obstacle>) -> Vec<String> {
    let mut named: BTreeSet<(ObjectKind, String)> = BTreeSet::new();
    let mut is_new = |object: Option<(ObjectKind, String)>| match object {
        Some(object) => named.insert(object),
        None => true,
    };
    let new = found
        .into_iter()
        .filter_map(|Obstacle { object, words }| is_new(object).then_some(words));
    new.collect()
}

/// The obstacles that the declarations of steps and tables show, and those of them whose name a step
/// needs.
fn declared(
    classified: &Classification,
    pending: &[&Migration],
    schemas: &VersionSchemas,
) -> (Vec<Obstacle>, Vec<(ObjectKind, String)>) {
    let rebuilds = |table: &str| pending.iter().any(|step| step.rebuilds(table));
    let drops = |table: &str| pending.iter().any(|step| step.drops(table));
    let replaces = |table: &str| rebuilds(table) || drops(table);
    let needs = |name: &str| {
        let makes = |step: &&Migration| {
            let schema = schemas.get(step.version);
            step.has_copy(name) || schema.is_some_and(|schema| schema.has_object(name))
        };
        pending.iter().any(makes)
    };
    let mut found = Vec::new();
    let mut taken = Vec::new();
    let mut add = |obstacle: Obstacle, is_taken: bool| {
        taken.extend(obstacle.object.clone().filter(|_| is_taken));
        found.push(obstacle);
    };
    for object in &classified.unknown_objects {
        match object {
            UnknownObject::Column { table, .. } if replaces(table) => {
                add(Obstacle::unknown(object), false);
            }
            UnknownObject::Index { table, index } if replaces(table) || needs(index) => {
                add(Obstacle::unknown(object), needs(index));
            }
            UnknownObject::Table(name) => {
                let table = &classified.structure.tables[name];
                for index in table.indexes.iter().filter(|index| needs(&index.name)) {
                    let (table, index) = (name.clone(), index.name.clone());
                    add(
                        Obstacle::unknown(&UnknownObject::Index { table, index }),
                        true,
                    );
                }
                let refers = table.foreign_keys.iter().any(|key| drops(&key.parent));
                if needs(name) || refers {
                    add(Obstacle::unknown(object), needs(name));
                }
            }
            _ => {}
        }
    }
    for program in &classified.structure.programs {
        let is_needed = program.kind == ObjectKind::View && needs(&program.name);
        let goes = program.kind == ObjectKind::Trigger && replaces(&program.table);
        if is_needed || goes {
            add(Obstacle::object(program), is_needed);
        }
    }
    (found, taken)
}

/// The collations that SQLite brings (<https://sqlite.org/datatype3.html>, 7); this program adds none.
/// `PRAGMA collation_list` also lists those that a schema names and no connection has registered.
const COLLATIONS: [&str; 3] = ["BINARY", "NOCASE", "RTRIM"];

/// The indexes of which this SQLite cannot keep the order: it lacks a collation, which an application
/// brought.
fn without_collation(classified: &Classification) -> Vec<Obstacle> {
    let is_missing = |name: &&String| {
        let mut built_in = COLLATIONS.iter();
        !built_in.any(|other| other.eq_ignore_ascii_case(name))
    };
    let mut found = Vec::new();
    for table in classified.structure.tables.values() {
        for index in &table.indexes {
            let mut collations = index.columns.iter().map(|column| &column.collation);
            let Some(collation) = collations.find(is_missing) else {
                continue;
            };
            let object = match index.origin {
                IndexOrigin::CreateIndex => UnknownObject::Index {
                    table: table.name.clone(),
                    index: index.name.clone(),
                },
                // Only the table can be dropped.
                IndexOrigin::Unique | IndexOrigin::PrimaryKey => {
                    UnknownObject::Table(table.name.clone())
                }
            };
            let reason = format!("no such collation sequence: {collation}");
            found.push(Obstacle::unknown(&object).because(&reason));
        }
    }
    found
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
    found.map(words_of_unknown).collect()
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
    found.map(words_of_unknown).collect()
}

/// What `integrity_check` of one table finds, at most ten lines.
pub(crate) fn unsound(conn: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let check = || -> rusqlite::Result<Vec<String>> {
        conn.prepare("SELECT * FROM pragma_integrity_check(?1) LIMIT 10")?
            .query_map([table], |row| row.get(0))?
            .collect()
    };
    let mut lines: Vec<String> = check().map_err(Error::sqlite("check a table"))?;
    lines.retain(|line| line != "ok");
    lines.dedup();
    Ok(lines)
}
