//! Checks before COMMIT: the schema can be read and is that of the version, no damage is left, and the ledger is
//! the one of before with what ran.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::decide::decision::Examination;
use crate::decide::plan::MigrationPlan;
use crate::detect::ledger::identifiers;
use crate::detect::structure::{self, Structure, UnknownObject, texts};
use crate::error::Error;
use crate::error::damage::Damage;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::SET_ASIDE_PREFIX;
use crate::history::version::Version;

/// Lets SQLite read the schema from its rows, as the next program that opens the file will.
pub(crate) fn read_schema_anew(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch("PRAGMA writable_schema=RESET; SELECT 1 FROM sqlite_schema LIMIT 1")
        .map_err(Error::sqlite("read the migrated schema"))
}

/// Checks that the ledger holds what it held, what was missing in it, and the steps that ran.
pub(crate) fn check_ledger(
    conn: &Connection,
    before: &[String],
    plan: &MigrationPlan,
    pending: &[&Migration],
) -> Result<(), Error> {
    let after = identifiers(conn).map_err(Error::sqlite("read the ledger of migrations"))?;
    let differences = ledger_differences(before, &after, plan, pending);
    if differences.is_empty() {
        return Ok(());
    }
    Err(Error::Outcome {
        version: plan.to,
        differences,
    })
}

fn ledger_differences(
    before: &[String],
    after: &[String],
    plan: &MigrationPlan,
    pending: &[&Migration],
) -> Vec<String> {
    let mut wanted: Vec<&str> = before.iter().map(String::as_str).collect();
    let ran = pending.iter().map(|step| step.identifier);
    for identifier in plan.backfill.iter().copied().chain(ran) {
        if !wanted.contains(&identifier) {
            wanted.push(identifier);
        }
    }
    let after: Vec<&str> = after.iter().map(String::as_str).collect();
    let missing = wanted.iter().filter(|id| !after.contains(id));
    let new = after.iter().filter(|id| !wanted.contains(id));
    let missing = missing.map(|id| format!("the ledger lacks `{id}`"));
    let mut found: Vec<String> = missing.collect();
    found.extend(new.map(|id| format!("the ledger has `{id}`, which did not run")));
    if found.is_empty() && wanted.len() != after.len() {
        found.push(format!(
            "the ledger has {} rows, not {}",
            after.len(),
            wanted.len()
        ));
    }
    found
}

/// Checks that no damage is left for which the server would refuse the file.
pub(crate) fn check_damage(
    left: &[Damage],
    history: &History,
    to: Version,
    db: &Path,
) -> Result<(), Error> {
    if left.is_empty() {
        return Ok(());
    }
    if left
        .iter()
        .all(|damage| !history.schemas().has_table(&damage.table))
    {
        return Err(Error::StillNamed {
            path: db.to_owned(),
            rows: left.to_vec(),
        });
    }
    let differences = left.iter().map(ToString::to_string).collect();
    Err(Error::Outcome {
        version: to,
        differences,
    })
}

/// Checks that the structure is the version's, that the user's objects are unchanged, and that every
/// object which a step wrote has the version's text to the byte.
///
/// An object with another text than the version's before (quoted otherwise, say) keeps it where a step
/// merely added a column.
pub(crate) fn check_schema(
    conn: &Connection,
    now: &Structure,
    history: &History,
    from: Version,
    to: Version,
    seen: &Examination,
    texts_before: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let mut differences = Vec::new();
    let schemas = history.schemas();
    let Some(wanted) = schemas.get(to) else {
        return Ok(());
    };
    match structure::fit(now, &wanted.tables, schemas) {
        Err(lines) => differences.extend(lines),
        Ok(mut unknown_objects) => {
            unknown_objects.retain(|object| {
                !matches!(object, UnknownObject::Table(t) if t.starts_with(SET_ASIDE_PREFIX))
                    || seen.classified.unknown_objects.contains(object)
            });
            if unknown_objects != seen.classified.unknown_objects {
                differences.push("what is not Wuhu's has changed".to_owned());
            }
        }
    }
    if now.programs != seen.classified.structure.programs {
        differences.push("views or triggers have changed".to_owned());
    }
    let texts_now = texts(conn)?;
    let is_ours = |name: &str| {
        let mut versions = schemas.all().iter();
        versions.any(|schema| schema.text(name).is_some())
    };
    for (name, before) in texts_before.iter().filter(|(name, _)| !is_ours(name)) {
        if texts_now.get(name) != Some(before) {
            differences.push(format!("`{name}`, which is not Wuhu's, has changed"));
        }
    }
    let exact_before = |name: &str| schemas.get(from).and_then(|schema| schema.text(name));
    for (name, text) in texts_now {
        let before = texts_before.get(&name);
        if before == Some(&text) || name.starts_with(SET_ASIDE_PREFIX) {
            continue;
        }
        let was_exact = before.is_none_or(|before| exact_before(&name) == Some(before));
        let is_rebuilt = || history.pending(Some(from), to).any(|s| s.rebuilds(&name));
        if (was_exact || is_rebuilt()) && wanted.text(&name) != Some(&text) {
            differences.push(format!(
                "the text of `{name}` is not the one that the server writes"
            ));
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Error::Outcome {
            version: to,
            differences,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::migrations::HISTORY;

    #[track_caller]
    fn check(before: &[&str], after: &[&str], expected: &[&str]) {
        let own = |list: &[&str]| -> Vec<String> { list.iter().map(ToString::to_string).collect() };
        let plan = MigrationPlan {
            from: Version::new(5),
            to: Version::new(6),
            backfill: vec!["filled"],
            repairs: Vec::new(),
            transcripts: Vec::new(),
        };
        let pending = [&HISTORY[5]];
        let found = ledger_differences(&own(before), &own(after), &plan, &pending);
        assert_eq!(found, expected, "{before:?} {after:?}");
    }

    #[test]
    fn the_ledger_is_the_one_of_before_with_what_ran() {
        let v6 = "wuhu_v6_mounts";
        check(&["a", "b"], &["a", "b", "filled", v6], &[]);
        check(&["a", "b", v6], &["a", "b", "filled", v6], &[]);
        check(
            &["a", "b"],
            &["filled", v6],
            &["the ledger lacks `a`", "the ledger lacks `b`"],
        );
        check(
            &["a"],
            &["a", "filled"],
            &["the ledger lacks `wuhu_v6_mounts`"],
        );
        check(
            &["a"],
            &["a", "b", "filled", v6],
            &["the ledger has `b`, which did not run"],
        );
        check(
            &["a"],
            &["a", "a", "filled", v6],
            &["the ledger has 4 rows, not 3"],
        );
    }
}
