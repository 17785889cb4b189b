//! The objects on which a change of the schema fails: the one that SQLite's message names; where it names
//! none, they are found by leaving each out in turn.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rusqlite::{Connection, Error, ErrorCode, Result};
use sqlite_facts::{Object, message_of, quote, unresolved_reason};

/// An object on which a change fails, and SQLite's error.
pub(crate) struct Culprit {
    pub(crate) object: Object,
    error: Error,
}

impl Culprit {
    /// What is wrong with the object. It may quote the object's text.
    pub(crate) fn reason(&self) -> String {
        let Object { kind, name, .. } = &self.object;
        let reason = unresolved_reason(&self.error, &kind.to_string(), name);
        reason.map_or_else(|| message_of(&self.error), str::to_owned)
    }
}

/// So many objects are named at most, and so many are tried for each. A file may have thousands, and each
/// attempt reads the whole schema: with more objects fewer are named.
const MOST_NAMED: usize = 20;
const MOST_TRIED: usize = 200;
const MOST_READ: usize = 10_000;

/// What [`remove_culprits`] found.
pub(crate) struct Culprits {
    pub(crate) found: Vec<Culprit>,
    /// The error that is left: no object is to blame, or enough are named.
    pub(crate) unexplained: Option<Error>,
}

/// A change of the schema that is tried out.
pub(crate) type SchemaChange<'c> = dyn Fn(&Connection) -> Result<()> + 'c;

/// Drops the objects on which `change` fails from `copy`, and takes them out of `objects`, until it
/// succeeds. The change itself is not made.
pub(crate) fn remove_culprits(
    copy: &Connection,
    objects: &mut Vec<Object>,
    change: &SchemaChange<'_>,
) -> Result<Culprits> {
    let mut found = Vec::new();
    let most = (MOST_READ / objects.len().max(1)).clamp(1, MOST_NAMED);
    loop {
        let Some(error) = attempt(copy, change)? else {
            let unexplained = None;
            return Ok(Culprits { found, unexplained });
        };
        let next = if found.len() < most {
            culprit(copy, objects, change, &error)?
        } else {
            None
        };
        let Some(object) = next else {
            let unexplained = Some(error);
            return Ok(Culprits { found, unexplained });
        };
        // What cannot be dropped stays in the way of everything else.
        let unexplained = copy.execute_batch(&drop_statement(&object)).err();
        found.push(Culprit { object, error });
        if unexplained.is_some() {
            return Ok(Culprits { found, unexplained });
        }
        retain_existing(copy, objects)?;
    }
}

/// Takes out of `objects` what is not there any more: what hangs on an object goes with it.
pub(crate) fn retain_existing(copy: &Connection, objects: &mut Vec<Object>) -> Result<()> {
    let there = stored_texts(copy)?;
    objects.retain(|object| there.contains_key(&key(object)));
    Ok(())
}

/// The stored text of every object that has one, by kind and name.
pub(crate) fn stored_texts(copy: &Connection) -> Result<BTreeMap<(String, String), String>> {
    copy.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")?
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect()
}

/// What [`stored_texts`] has an object under.
pub(crate) fn key(object: &Object) -> (String, String) {
    (object.kind.to_string(), object.name.clone())
}

/// The error of a change, which is rolled back. One that was ended from outside has not failed.
pub(crate) fn attempt(copy: &Connection, change: &SchemaChange<'_>) -> Result<Option<Error>> {
    copy.execute_batch("BEGIN")?;
    let error = change(copy).err();
    // Some errors have rolled back already.
    if !copy.is_autocommit() {
        copy.execute_batch("ROLLBACK")?;
    }
    match error {
        Some(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => {
            Err(error)
        }
        error => Ok(error),
    }
}

/// The first object without which the change succeeds, or fails on something else.
fn culprit(
    copy: &Connection,
    objects: &[Object],
    change: &SchemaChange<'_>,
    error: &Error,
) -> Result<Option<Object>> {
    let is_named = |object: &&Object| {
        let kind = object.kind.to_string();
        unresolved_reason(error, &kind, &object.name).is_some()
    };
    // The longest name, for one name may be the beginning of another: `a` and `a: b`.
    let named = objects.iter().filter(is_named);
    if let Some(object) = named.max_by_key(|object| object.name.len()) {
        return Ok(Some(object.clone()));
    }
    // What is dropped with the least of its neighbours first.
    let mut candidates: Vec<&Object> = objects.iter().collect();
    candidates.sort_by_key(|object| Reverse(object.kind));
    let text = message_of(error);
    for object in candidates.into_iter().take(MOST_TRIED) {
        let without = |copy: &Connection| {
            copy.execute_batch(&drop_statement(object))?;
            change(copy)
        };
        // What cannot be dropped proves nothing.
        let can_go = attempt(copy, &|copy| copy.execute_batch(&drop_statement(object)))?.is_none();
        if can_go && attempt(copy, &without)?.map(|error| message_of(&error)) != Some(text.clone())
        {
            return Ok(Some(object.clone()));
        }
    }
    Ok(None)
}

fn drop_statement(object: &Object) -> String {
    format!("DROP {} {}", object.kind, quote(&object.name))
}
