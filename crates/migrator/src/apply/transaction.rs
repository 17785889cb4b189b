//! Everything between `BEGIN IMMEDIATE` and `COMMIT`.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::apply::before::{BeforeSteps, dropped};
use crate::apply::changed::changed;
use crate::apply::create::create_tables;
use crate::apply::outcome::{DeclaredChange, Dropped, Migrated, Outcome, TableCount};
use crate::apply::statistics::{restore_statistics, save_statistics};
use crate::apply::{page_check, postcheck, step};
use crate::at_once::both;
use crate::connection::foreign_keys::foreign_keys_are_off;
use crate::decide::decision::{self, Decision, Examination};
use crate::decide::plan::MigrationPlan;
use crate::detect::structure::Structure;
use crate::detect::survey::Survey;
use crate::error::Error;
use crate::file::view::View;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::LEDGER_TABLE;
use crate::history::version::Version;
use crate::interrupt::Limits;
use crate::options::MigrateOptions;
use crate::repair::mend::mend_transcripts;
use crate::repair::row_repair::RowRepair;
use crate::repair::{repair_all, set_aside};
use crate::undo::committed_state::LockedFile;
use crate::undo::prove::{prove, prove_rows};
use crate::undo::read::BundleReader;
use crate::undo::write::{BegunBundle, BundleWriter};

/// What is known when the lock is held.
pub(crate) struct WriteLock<'a> {
    /// As it was given.
    pub(crate) db: &'a Path,
    /// Whether no process wrote between the examination and the lock.
    pub(crate) unchanged: bool,
    /// The file under the lock.
    pub(crate) file: LockedFile,
}

/// Does what was decided. The bundle is whole and synced; the caller keeps it, or drops it.
pub(crate) fn apply(
    view: &mut View,
    lock: &WriteLock<'_>,
    mut seen: Examination,
    to: Version,
    options: &MigrateOptions<'_>,
) -> Result<(Outcome, Option<BundleWriter>), Error> {
    if !lock.unchanged {
        let mend = options.mend_transcripts;
        let under_lock = decision::examine(view, options.history, to, mend)?;
        if under_lock.decision != seen.decision {
            return Err(Error::ChangedMeanwhile {
                path: lock.db.to_owned(),
            });
        }
        seen = under_lock;
    }
    let conn = &mut view.conn;
    if let Decision::Migrate(plan) = &seen.decision {
        return migrate(conn, lock, &seen, plan, options);
    }
    create_tables(conn, options.history, to, options.guards)?;
    Ok((Outcome::Created { to }, None))
}

fn migrate(
    conn: &mut Connection,
    lock: &WriteLock<'_>,
    seen: &Examination,
    plan: &MigrationPlan,
    options: &MigrateOptions<'_>,
) -> Result<(Outcome, Option<BundleWriter>), Error> {
    let pending: Vec<&Migration> = options.history.pending(Some(plan.from), plan.to).collect();
    let (structure, history) = (&seen.classified.structure, options.history);
    let mends = !plan.transcripts.is_empty();
    let before = BeforeSteps::read(conn, structure, &pending, history, mends)?;
    let mut bundle = match options.undo_dir {
        Some(folder) => Some(BundleWriter::begin(
            conn,
            lock.db,
            folder,
            plan.from,
            &before.saved,
            &lock.file,
            options.durable,
        )?),
        None => None,
    };
    let begun = bundle.as_ref().map(BundleWriter::begun);
    // What is saved is proved and synced beside the steps, which take as long.
    let (changed, rows_proved) = both(
        begun.is_some_and(|begun| begun.is_large),
        || change(conn, lock, seen, plan, &pending, &before, options),
        || begun.map_or(Ok(()), |begun| prove_begun(begun, options.limits())),
    );
    let Changed {
        repairs,
        dropped,
        declared,
        after,
    } = changed?;
    rows_proved?;
    if let Some(bundle) = &mut bundle {
        bundle.finish(conn, &repairs, plan.to, &lock.file)?;
        let written = BundleReader::read_to_prove(bundle.path())?;
        let proved = proved_copies(&pending, &repairs, options);
        prove(conn, &written, options.history, &proved)?;
    }
    let rows_before = seen.survey.as_ref().map_or(&[][..], |survey| &survey.rows);
    let tables = counts(rows_before, &after.rows);
    let steps = pending.iter().map(|migration| migration.identifier);
    let report = Migrated {
        from: plan.from,
        to: plan.to,
        steps: steps.collect(),
        tables,
        backfilled: plan.backfill.clone(),
        set_aside: set_aside::tables(conn, structure, &repairs)
            .map_err(Error::sqlite("name what was set aside"))?,
        repairs,
        kept: after.tolerated,
        undo: None,
        undo_needs_log: false,
        stale_bundles: Vec::new(),
        dropped,
        changed: declared,
    };
    Ok((Outcome::Migrated(report), bundle))
}

/// What repairs and steps have changed.
struct Changed {
    repairs: Vec<RowRepair>,
    dropped: Vec<Dropped>,
    declared: Vec<DeclaredChange>,
    after: Survey,
}

/// Repairs, runs the steps and checks what they leave.
fn change(
    conn: &mut Connection,
    lock: &WriteLock<'_>,
    seen: &Examination,
    plan: &MigrationPlan,
    pending: &[&Migration],
    before: &BeforeSteps,
    options: &MigrateOptions<'_>,
) -> Result<Changed, Error> {
    let structure = &seen.classified.structure;
    let repairs = repair(conn, structure, plan, options)?;
    let dropped = dropped(conn, structure, pending)?;
    let declared = run_steps(conn, plan, pending, options)?;
    postcheck::read_schema_anew(conn)?;
    let now = Structure::read(conn)?;
    let after = match survey(conn, seen, &now, pending, &repairs, options) {
        // Without guards a step may have left anything; what it lost is for the oracles to say.
        Err(_) if !options.guards.are_on() => Survey::of_rows(now.row_counts(conn)?),
        surveyed => surveyed?,
    };
    if options.guards.are_on() {
        let (from, to) = (plan.from, plan.to);
        postcheck::check_schema(conn, &now, options.history, from, to, seen, &before.texts)?;
        postcheck::check_damage(&after.damage, options.history, to, lock.db)?;
        postcheck::check_ledger(conn, &before.ledger, plan, pending)?;
        if let Some(owners) = &seen.owners {
            page_check::check_pages(conn, owners, lock.db)?;
        }
    }
    Ok(Changed {
        repairs,
        dropped,
        declared,
        after,
    })
}

/// Proves that the tables of before take the rows that a bundle has saved, and syncs these.
fn prove_begun(bundle: BegunBundle<'_>, limits: Limits<'_>) -> Result<(), Error> {
    prove_rows(bundle.path, limits)?;
    bundle.sync()
}

/// Repairs what was found damaged, in the tables as they were found: so rows are set aside with the same
/// columns whichever steps follow now, and whichever later.
fn repair(
    conn: &Connection,
    structure: &Structure,
    plan: &MigrationPlan,
    options: &MigrateOptions<'_>,
) -> Result<Vec<RowRepair>, Error> {
    // Repairs delete rows, and no step has checked it.
    foreign_keys_are_off(conn)?;
    let mut repairs = Vec::new();
    if !plan.repairs.is_empty() {
        let schemas = options.history.schemas();
        repairs = repair_all(conn, structure, schemas, options.keep_values)
            .map_err(Error::sqlite("repair the damage"))?;
    }
    repairs.extend(mend_transcripts(conn, &plan.transcripts)?);
    Ok(repairs)
}

/// The tables whose copies were proved to hold the rows of before, in all columns that are left. A repair changes rows
/// before that, and so does another step.
fn proved_copies(
    pending: &[&Migration],
    repairs: &[RowRepair],
    options: &MigrateOptions<'_>,
) -> Vec<&'static str> {
    match pending {
        [only] if repairs.is_empty() && options.guards.are_on() && only.changes.is_empty() => {
            only.rebuilds.iter().map(|rebuild| rebuild.table).collect()
        }
        _ => Vec::new(),
    }
}

/// Completes the ledger and runs what is pending. What the steps changed, by their own word.
fn run_steps(
    conn: &mut Connection,
    plan: &MigrationPlan,
    pending: &[&Migration],
    options: &MigrateOptions<'_>,
) -> Result<Vec<DeclaredChange>, Error> {
    backfill_ledger(conn, plan)?;
    let statistics = save_statistics(conn, pending)?;
    let mut all = Vec::new();
    for migration in pending {
        all.extend(changed(conn, migration)?);
        step::run(conn, options.history, migration, options.guards)?;
    }
    restore_statistics(conn, &statistics)?;
    Ok(all)
}

/// Rows and damage after steps and repairs.
///
/// The steps have left alone what they promise not to touch: each statement was judged by what SQLite's
/// authorizer said of it before it ran, and beside the steps the engine writes only the ledger and the
/// statistics. Repairs may write any table, and without guards nothing is judged.
fn survey(
    conn: &Connection,
    seen: &Examination,
    now: &Structure,
    pending: &[&Migration],
    repairs: &[RowRepair],
    options: &MigrateOptions<'_>,
) -> Result<Survey, Error> {
    let schemas = options.history.schemas();
    let is_untouched = |table: &str| {
        let promises = |step: &&Migration| step.untouched.contains(&table);
        table != LEDGER_TABLE && pending.iter().all(promises)
    };
    match &seen.survey {
        Some(before) if repairs.is_empty() && options.guards.are_on() => {
            before.after_steps(conn, now, schemas, is_untouched)
        }
        _ => Survey::find(conn, now, schemas, None),
    }
    .map_err(Error::sqlite("look for damage"))
}

/// Records what the tables already have, so that no server runs it again.
fn backfill_ledger(conn: &Connection, plan: &MigrationPlan) -> Result<(), Error> {
    for identifier in &plan.backfill {
        conn.execute(
            "INSERT INTO grdb_migrations(identifier) VALUES (?1)",
            [identifier],
        )
        .map_err(Error::sqlite("complete the ledger"))?;
    }
    Ok(())
}

/// Rows of each table before and after, by name.
fn counts(before: &[(String, u64)], after: &[(String, u64)]) -> Vec<TableCount> {
    let mut all: BTreeMap<&str, (Option<u64>, Option<u64>)> = BTreeMap::new();
    for (table, rows) in before {
        all.entry(table).or_default().0 = Some(*rows);
    }
    for (table, rows) in after {
        all.entry(table).or_default().1 = Some(*rows);
    }
    all.into_iter()
        .map(|(table, (before, after))| TableCount {
            table: table.to_owned(),
            before,
            after,
        })
        .collect()
}
