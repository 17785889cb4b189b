//! The pending steps and what repairs need, tried out on an empty copy of the file's schema: what SQLite
//! alone can tell. Whatever fails there would fail in the file, and is named before anything is locked.

use rusqlite::{Connection, Result};
use sqlite_facts::{Object, ObjectKind, Table, TableForm, Visibility, message_of, objects, quote};

use crate::decide::culprits::{
    Culprit, Culprits, attempt, key, remove_culprits, retain_existing, stored_texts,
};
use crate::decide::obstacle::Obstacle;
use crate::decide::schema_copy::{free_prefix, schema_copy};
use crate::detect::classify::Classification;
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::file::view::View;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::LEDGER;
use crate::history::schemas::VersionSchemas;

/// What a rehearsal found.
#[derive(Default)]
pub(crate) struct Rehearsed {
    /// The objects in the way.
    pub(crate) obstacles: Vec<Obstacle>,
    /// The refusal of what fails whichever objects are left out.
    pub(crate) unexplained: Option<Refusal>,
}

/// Runs the pending steps. `taken`: objects that are known to be in the way of a step, and left out.
pub(crate) fn rehearse_steps(
    view: &View,
    classified: &Classification,
    pending: &[&Migration],
    history: &History,
    taken: &[(ObjectKind, String)],
) -> std::result::Result<Rehearsed, Error> {
    let copy = schema_copy(view, &classified.structure)?;
    let mut users = users_objects(&copy, history.schemas())?;
    let mut run = || -> Result<Rehearsed> {
        leave_out(&copy, &mut users, taken)?;
        let tables = classified.structure.tables.values();
        let readable: Vec<&Table> = tables.filter(|table| is_scanned(&copy, table)).collect();
        let mut rehearsed = Rehearsed::default();
        // Every rename fails on what cannot be resolved, wherever it points.
        let rename = rename(&copy)?;
        let rename = |copy: &Connection| copy.execute_batch(&rename);
        let before = remove_culprits(&copy, &mut users, &rename)?;
        let renames = pending.iter().any(|step| !step.rebuilds.is_empty());
        let was_sound = before.found.is_empty() && before.unexplained.is_none();
        if renames {
            rehearsed.add(before.found.iter().map(with_reason));
        }
        let failing = remove_culprits(&copy, &mut users, &|copy| run_all(copy, pending))?;
        rehearsed.add(failing.found.iter().map(without_reason));
        if let Some(error) = failing.unexplained {
            rehearsed.unexplained = step_fails(&copy, history, pending, &error)?;
            return Ok(rehearsed);
        }
        let mut checked = with_sound_keys(&copy, &users);
        run_all(&copy, pending)?;
        retain_existing(&copy, &mut checked)?;
        rehearsed.add(changed(&copy, &users)?);
        rehearsed.add(checked.iter().filter_map(|table| {
            let error = check_keys(&copy, table).err()?;
            Some(Obstacle::object(table).because(&message_of(&error)))
        }));
        if renames || was_sound {
            let after = remove_culprits(&copy, &mut users, &rename)?;
            rehearsed.add(after.found.iter().map(without_reason));
        }
        let unreadable = readable.into_iter().filter_map(|table| {
            let error = scan(&copy, table).err()?;
            Some(virtual_table(table).because(&message_of(&error)))
        });
        rehearsed.add(unreadable);
        Ok(rehearsed)
    };
    let mut rehearsed = run().map_err(Error::sqlite(
        "run the migration on an empty copy of the schema",
    ))?;
    // An attempt that was ended proves nothing.
    view.check()?;
    rehearsed.obstacles.sort_by_key(Obstacle::place);
    Ok(rehearsed)
}

/// Prepares what repairs run. SQLite keeps the indexes of a row that moves, a user's too, and computes
/// what they are of.
pub(crate) fn rehearse_repairs(
    view: &View,
    classified: &Classification,
    schemas: &VersionSchemas,
) -> std::result::Result<Rehearsed, Error> {
    let copy = schema_copy(view, &classified.structure)?;
    let mut users = users_objects(&copy, schemas)?;
    let tables = classified.structure.tables.values();
    let ours: Vec<&Table> = tables
        .filter(|table| schemas.has_table(&table.name))
        .collect();
    let writes = |copy: &Connection| {
        ours.iter()
            .try_for_each(|table| prepare_writes(copy, table))
    };
    let Culprits { found, unexplained } = remove_culprits(&copy, &mut users, &writes).map_err(
        Error::sqlite("prepare the repairs on an empty copy of the schema"),
    )?;
    view.check()?;
    let unexplained = unexplained.map(|error| Refusal::RepairFails {
        reason: message_of(&error),
    });
    let mut rehearsed = Rehearsed {
        obstacles: Vec::new(),
        unexplained,
    };
    rehearsed.add(found.iter().map(with_reason));
    Ok(rehearsed)
}

impl Rehearsed {
    fn add(&mut self, obstacles: impl IntoIterator<Item = Obstacle>) {
        self.obstacles.extend(obstacles);
    }
}

/// What the copy has beside the objects of Wuhu's versions.
fn users_objects(
    copy: &Connection,
    schemas: &VersionSchemas,
) -> std::result::Result<Vec<Object>, Error> {
    let mut objects = objects(copy).map_err(Error::schema)?;
    let is_ours = |object: &Object| {
        let mut versions = schemas.all().iter();
        versions.any(|schema| schema.has(object.kind, &object.name))
    };
    objects.retain(|object| !is_ours(object));
    Ok(objects)
}

fn with_reason(culprit: &Culprit) -> Obstacle {
    Obstacle::object(&culprit.object).because(&culprit.reason())
}

/// Of what the steps take away, SQLite's reason says no more than that it is gone.
fn without_reason(culprit: &Culprit) -> Obstacle {
    Obstacle::object(&culprit.object)
}

fn virtual_table(table: &Table) -> Obstacle {
    Obstacle {
        object: Some((ObjectKind::Table, table.name.clone())),
        words: format!("virtual table `{}`", table.name),
    }
}

/// Drops objects, and what hangs on them.
fn leave_out(
    copy: &Connection,
    users: &mut Vec<Object>,
    objects: &[(ObjectKind, String)],
) -> Result<()> {
    for (kind, name) in objects {
        copy.execute_batch(&format!("DROP {kind} IF EXISTS {}", quote(name)))?;
    }
    retain_existing(copy, users)
}

/// A statement that renames a table which nothing refers to.
fn rename(copy: &Connection) -> Result<String> {
    let names: Vec<String> = copy
        .prepare("SELECT name FROM sqlite_schema")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let name = free_prefix("_wuhu_rehearsal", &names);
    Ok(format!(
        "CREATE TABLE {name}(a); ALTER TABLE {name} RENAME TO {name}_"
    ))
}

/// The refusal for the step that fails with `error`; none where it fails from nothing too: then the list is
/// wrong, and the guards of the step say how.
fn step_fails(
    copy: &Connection,
    history: &History,
    pending: &[&Migration],
    error: &rusqlite::Error,
) -> Result<Option<Refusal>> {
    let mut done = 0;
    while done < pending.len() && attempt(copy, &|copy| run_all(copy, &pending[..=done]))?.is_none()
    {
        done += 1;
    }
    let Some(failing) = pending.get(done) else {
        return Ok(None);
    };
    let nothing = Connection::open_in_memory()?;
    nothing.execute_batch(LEDGER)?;
    let all: Vec<&Migration> = history.pending(None, failing.version).collect();
    if attempt(&nothing, &|conn| run_all(conn, &all))?.is_some() {
        return Ok(None);
    }
    Ok(Some(Refusal::StepFails {
        identifier: failing.identifier,
        reason: message_of(error),
    }))
}

fn run_all(conn: &Connection, steps: &[&Migration]) -> Result<()> {
    steps.iter().try_for_each(|step| step.run_unwatched(conn))
}

/// The user's objects whose text the steps have changed.
fn changed(copy: &Connection, users: &[Object]) -> Result<Vec<Obstacle>> {
    let texts = stored_texts(copy)?;
    let is_changed = |object: &&Object| {
        let text = texts.get(&key(object));
        text.is_some_and(|text| *text != object.sql)
    };
    Ok(users
        .iter()
        .filter(is_changed)
        .map(Obstacle::object)
        .collect())
}

/// The tables whose foreign keys name tables that are not there, or keys of those that are: SQLite, and with
/// it the server, can check them.
fn with_sound_keys(copy: &Connection, users: &[Object]) -> Vec<Object> {
    let tables = users
        .iter()
        .filter(|object| object.kind == ObjectKind::Table);
    let checked = tables.filter(|table| check_keys(copy, table).is_ok());
    checked.cloned().collect()
}

fn check_keys(copy: &Connection, table: &Object) -> Result<()> {
    let mut check = copy.prepare("SELECT * FROM pragma_foreign_key_check(?1)")?;
    check.query([&table.name])?.next().map(drop)
}

/// Whether a virtual table can be read. One that keeps its rows in another table reads that.
fn is_scanned(copy: &Connection, table: &Table) -> bool {
    table.form == TableForm::Virtual && scan(copy, table).is_ok()
}

fn scan(copy: &Connection, table: &Table) -> Result<()> {
    let mut select = copy.prepare(&format!("SELECT * FROM {}", quote(&table.name)))?;
    select.query([])?.next().map(drop)
}

/// Prepares what reads, changes and deletes a row of the table, and what an undo puts it back by.
fn prepare_writes(copy: &Connection, table: &Table) -> Result<()> {
    let name = quote(&table.name);
    let stored = table.columns.iter();
    let stored = stored.filter(|column| column.visibility == Visibility::Ordinary);
    let set: Vec<String> = stored
        .map(|column| format!("{0} = {0}", quote(&column.name)))
        .collect();
    copy.prepare(&format!("SELECT * FROM {name}"))?;
    copy.prepare(&format!(
        "UPDATE {name} SET {} WHERE rowid = 1",
        set.join(", ")
    ))?;
    copy.prepare(&format!("DELETE FROM {name} WHERE rowid = 1"))?;
    copy.prepare(&format!("INSERT INTO {name} DEFAULT VALUES"))?;
    Ok(())
}
