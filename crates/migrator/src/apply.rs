//! Everything between `BEGIN IMMEDIATE` and `COMMIT`.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::cell::quote;
use crate::engine::{Dropped, Lock, Migrated, Outcome, Plan, TableCount};
use crate::history::{LEDGER, texts};
use crate::preflight::{self, Decision, Examined, Work};
use crate::undo::{self, Bundle, Facts, STATISTICS};
use crate::{Error, History, Loss, Migration, Version, after, repair, step, structure};

/// Does what the preflight decided; the bundle, whole and synced, for the caller to keep.
pub(crate) fn apply(
    conn: &mut Connection,
    lock: &Lock<'_>,
    mut seen: Examined,
    to: Version,
    plan: &Plan<'_>,
) -> Result<(Outcome, Option<Bundle>), Error> {
    if !lock.unchanged {
        let under_lock = preflight::examine(conn, plan.history, to)?;
        if under_lock.decision != seen.decision {
            return Err(Error::ChangedMeanwhile {
                path: lock.db.to_owned(),
            });
        }
        seen = under_lock;
    }
    let Decision::Migrate(work) = seen.decision.clone() else {
        // GRDB creates an empty ledger before it runs the first migration.
        if !seen
            .classified
            .structure
            .tables
            .contains_key("grdb_migrations")
        {
            conn.execute_batch(LEDGER)
                .map_err(Error::sqlite("create the ledger"))?;
        }
        for migration in plan.history.pending(Version::new(0), to) {
            step::run(conn, migration, plan.guards)?;
        }
        return Ok((Outcome::Created { to }, None));
    };
    let from = work.from;
    let tables_before = &seen.classified.structure.tables;
    let before = preflight::rows(conn, tables_before.keys())?;
    let texts_before = texts(conn)?;
    let pending: Vec<&Migration> = plan.history.pending(from, to).collect();
    let dropped = dropped(conn, &seen, &pending)?;
    let saved = to_save(conn, plan.history, tables_before.keys(), &pending)?;
    let mut bundle = match plan.undo_dir {
        Some(folder) => Some(Bundle::begin(conn, lock.db, folder, from, &saved)?),
        None => None,
    };
    if pending.is_empty() {
        // Repairs delete rows, and no step is there to look.
        step::foreign_keys_are_off(conn)?;
    }
    heal(conn, &work)?;
    after::save_statistics(conn, &pending)?;
    for migration in &pending {
        step::run(conn, migration, plan.guards)?;
    }
    after::restore_statistics(conn)?;
    let read = || structure::read(conn).map_err(Error::sqlite("read the schema"));
    let mut now = read()?;
    let owns = |table: &str| plan.history.owns(table);
    let mut changes = Vec::new();
    if !work.repairs.is_empty() {
        changes = repair::repair(conn, &now, &owns, plan.keep_values)
            .map_err(Error::sqlite("repair the damage"))?;
        now = read()?;
    }
    if plan.guards.are_on() {
        after::check_schema(conn, &now, plan.history, from, to, &seen, &texts_before)?;
        after::check_damage(conn, &now, plan.history, to)?;
    }
    if let Some(bundle) = &mut bundle {
        let mut except = saved;
        except.extend(
            texts(conn)?
                .into_keys()
                .filter(|name| !texts_before.contains_key(name)),
        );
        let untouched =
            undo::fingerprint(conn, &except).map_err(Error::sqlite("write the undo bundle"))?;
        let facts = Facts {
            from,
            to,
            change_counter: lock.counter,
            untouched,
        };
        bundle.finish(&changes, &facts, plan.durable)?;
    }
    let after = preflight::rows(conn, now.tables.keys())?;
    let outcome = Outcome::Migrated(Migrated {
        from,
        to,
        steps: pending
            .iter()
            .map(|migration| migration.identifier)
            .collect(),
        tables: counts(before, after),
        healed: work.heal,
        set_aside: repair::set_aside_tables(conn, &changes)
            .map_err(Error::sqlite("name what was set aside"))?,
        changes,
        undo: None,
        dropped,
    });
    Ok((outcome, bundle))
}

/// Records what the tables already have, so that no server runs it again.
fn heal(conn: &Connection, work: &Work) -> Result<(), Error> {
    for identifier in &work.heal {
        conn.execute(
            "INSERT INTO grdb_migrations(identifier) VALUES (?1)",
            [identifier],
        )
        .map_err(Error::sqlite("complete the ledger"))?;
    }
    Ok(())
}

/// The tables that the undo bundle holds: the ledger, the planner's statistics, and each of
/// Wuhu's tables that a pending step does not promise to leave untouched.
fn to_save<'t>(
    conn: &Connection,
    history: &History,
    tables: impl Iterator<Item = &'t String>,
    pending: &[&Migration],
) -> Result<Vec<String>, Error> {
    let touched = |table: &str| pending.iter().any(|m| !m.untouched.contains(&table));
    let mut saved: Vec<String> = tables
        .filter(|table| *table == "grdb_migrations" || history.owns(table) && touched(table))
        .cloned()
        .collect();
    for table in STATISTICS {
        if !pending.is_empty()
            && after::exists(conn, table).map_err(Error::sqlite("read the schema"))?
        {
            saved.push(table.to_owned());
        }
    }
    Ok(saved)
}

/// What the file holds of the losses that the pending steps declare.
fn dropped(
    conn: &Connection,
    seen: &Examined,
    pending: &[&Migration],
) -> Result<Vec<Dropped>, Error> {
    let tables = &seen.classified.structure.tables;
    let mut dropped = Vec::new();
    for loss in pending.iter().flat_map(|migration| migration.losses) {
        let counted = match *loss {
            Loss::Column { table, column, .. } => {
                let there = |t: &structure::Table| t.columns.iter().any(|c| c.name == column);
                tables
                    .get(table)
                    .is_some_and(there)
                    .then(|| (quote(column), table))
            }
            Loss::Table { table, .. } => tables.get(table).map(|_| ("*".to_owned(), table)),
        };
        let Some((what, table)) = counted else {
            continue;
        };
        let held = conn
            .query_row(
                &format!("SELECT count({what}) FROM {}", quote(table)),
                [],
                |row| row.get(0),
            )
            .map_err(Error::sqlite("count what is dropped"))?;
        dropped.push(Dropped { loss: *loss, held });
    }
    Ok(dropped)
}

fn counts(before: Vec<(String, u64)>, after: Vec<(String, u64)>) -> Vec<TableCount> {
    let mut all: BTreeMap<String, (Option<u64>, Option<u64>)> = BTreeMap::new();
    for (table, rows) in before {
        all.entry(table).or_default().0 = Some(rows);
    }
    for (table, rows) in after {
        all.entry(table).or_default().1 = Some(rows);
    }
    all.into_iter()
        .map(|(table, (before, after))| TableCount {
            table,
            before,
            after,
        })
        .collect()
}
