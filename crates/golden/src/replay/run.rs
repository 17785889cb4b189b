//! One run of a migrator on a copy of a database.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{Cell, Guards, History, MigrateOptions, Migrated, Outcome, RepairAction, Version};

use crate::error::{Error, with_causes};
use crate::replay::copies::{copy, open, same_bytes};
use crate::replay::external::ExternalMigrator;

/// No other process has a throw-away copy open.
const BUSY: Duration = Duration::from_secs(1);

/// The migrator that runs: the project's own, or another program.
#[derive(Clone, Copy)]
pub(crate) enum Migrator<'a> {
    BuiltIn {
        history: &'a History,
        guards: Guards,
    },
    External(&'a ExternalMigrator),
}

/// The result of one run.
pub(crate) struct Run {
    pub(crate) db: PathBuf,
    pub(crate) outcome: RunOutcome,
    pub(crate) repairs: Repairs,
    /// Whether the file is the same to the byte, and has no side file.
    pub(crate) unchanged: bool,
}

/// The outcome of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RunOutcome {
    Created {
        to: Version,
    },
    Migrated {
        from: Version,
        to: Version,
    },
    Nothing,
    /// An external migrator ended with success; the oracles judge what it did.
    ExitedWell,
    Failed(RunFailure),
}

/// An error, in the terms that a case may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RunFailure {
    /// The error, with `{db}` for the path.
    pub(crate) text: String,
    /// Its causes, or the end of an external migrator's output.
    pub(crate) more: String,
    pub(crate) is_refusal: bool,
    pub(crate) step: Option<String>,
}

/// The repairs that a run declares.
#[derive(Debug, Clone, Default)]
pub(crate) struct Repairs {
    /// Changed cells, in the order of the changes.
    pub(crate) cells: Vec<CellRepair>,
    /// Tables from which rows were set aside.
    pub(crate) set_aside: BTreeSet<String>,
}

/// One cell that a repair changed, and its value before by the migrator's word.
#[derive(Debug, Clone)]
pub(crate) struct CellRepair {
    pub(crate) table: String,
    pub(crate) rowid: i64,
    pub(crate) column: &'static str,
    pub(crate) was: Cell,
}

impl Run {
    /// The database, if the run migrated it. An external migrator may have removed it.
    pub(crate) fn result(&self) -> Option<&Path> {
        let went_well = matches!(
            self.outcome,
            RunOutcome::Migrated { .. } | RunOutcome::ExitedWell
        );
        (went_well && self.db.is_file()).then_some(&self.db)
    }
}

impl Repairs {
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.set_aside.is_empty()
    }

    /// The repairs of all steps.
    pub(crate) fn of_all<'r>(steps: impl Iterator<Item = &'r Self>) -> Self {
        let mut all = Self::default();
        for step in steps {
            all.cells.extend(step.cells.iter().cloned());
            all.set_aside.extend(step.set_aside.iter().cloned());
        }
        all
    }

    fn declared_by(done: &Migrated) -> Self {
        let mut repairs = Self::default();
        for repair in &done.repairs {
            let table = repair.table.clone();
            match &repair.action {
                RepairAction::Cell { column, was, .. } => repairs.cells.push(CellRepair {
                    table,
                    rowid: repair.rowid,
                    column,
                    was: was.clone(),
                }),
                RepairAction::SetAside { .. } => {
                    repairs.set_aside.insert(table);
                }
            }
        }
        repairs
    }
}

/// Runs on a copy in a folder of its own, where every side file is noticed.
pub(crate) fn run(
    source: &Path,
    migrator: Migrator<'_>,
    foreign_keys: bool,
    folder: &Path,
) -> Result<Run, Error> {
    fs::create_dir_all(folder).map_err(Error::scratch(folder))?;
    let db = folder.join("wuhu.sqlite");
    copy(source, &db)?;
    let scratch = folder.parent().unwrap_or(folder);
    let (outcome, repairs) = match migrator {
        Migrator::BuiltIn { history, guards } => {
            built_in(&db, &options(history, guards, scratch, None, foreign_keys))?
        }
        Migrator::External(program) => (external(program, &db, scratch)?, Repairs::default()),
    };
    let files = fs::read_dir(folder)
        .map_err(Error::scratch(folder))?
        .count();
    let unchanged = files == 1 && db.is_file() && same_bytes(source, &db)?;
    if let (Migrator::External(_), true) = (migrator, files > 1 && db.is_file()) {
        // A journal or a write-ahead log that it left belongs to the database.
        drop(open(&db).map(|conn| conn.execute_batch("SELECT count(*) FROM sqlite_schema")));
    }
    Ok(Run {
        db,
        outcome,
        repairs,
        unchanged,
    })
}

/// Migrates a copy to one version, in place.
pub(crate) fn migrate_in_place(
    db: &Path,
    history: &History,
    guards: Guards,
    scratch: &Path,
    to: Version,
) -> Result<(RunOutcome, Repairs), Error> {
    built_in(db, &options(history, guards, scratch, Some(to), true))
}

fn options<'a>(
    history: &'a History,
    guards: Guards,
    scratch: &'a Path,
    to: Option<Version>,
    foreign_keys: bool,
) -> MigrateOptions<'a> {
    MigrateOptions {
        history,
        to,
        scratch,
        busy: BUSY,
        interrupt: None,
        guards,
        foreign_keys_at_open: Some(foreign_keys),
        durable: false,
        undo_dir: None,
        keep_values: false,
        mend_transcripts: false,
    }
}

/// That a throw-away database found no room is no outcome.
fn built_in(db: &Path, options: &MigrateOptions<'_>) -> Result<(RunOutcome, Repairs), Error> {
    let outcome = match migrator::migrate(db, options) {
        Ok(Outcome::Created { to }) => RunOutcome::Created { to },
        Ok(Outcome::Migrated(done)) => {
            let outcome = RunOutcome::Migrated {
                from: done.from,
                to: done.to,
            };
            return Ok((outcome, Repairs::declared_by(&done)));
        }
        Ok(Outcome::Nothing { .. }) => RunOutcome::Nothing,
        Err(error) => match Error::no_room(&error) {
            Some(error) => return Err(error),
            None => RunOutcome::Failed(failure(&error, db)),
        },
    };
    Ok((outcome, Repairs::default()))
}

fn failure(error: &migrator::Error, db: &Path) -> RunFailure {
    let real = fs::canonicalize(db).unwrap_or_else(|_| db.to_owned());
    let without_path = |text: &str| {
        text.replace(&*db.to_string_lossy(), "{db}")
            .replace(&*real.to_string_lossy(), "{db}")
    };
    let (text, whole) = (error.to_string(), with_causes(error));
    let more = whole.strip_prefix(&text).unwrap_or_default();
    RunFailure {
        more: without_path(more.trim_start_matches(": ")),
        text: without_path(&text),
        is_refusal: error.is_refusal(),
        step: error.identifier().map(str::to_owned),
    }
}

fn external(program: &ExternalMigrator, db: &Path, scratch: &Path) -> Result<RunOutcome, Error> {
    let exit = program.run(db, scratch)?;
    if exit.success {
        return Ok(RunOutcome::ExitedWell);
    }
    Ok(RunOutcome::Failed(RunFailure {
        text: format!("the program {}", exit.how),
        more: exit.tail,
        is_refusal: false,
        step: None,
    }))
}
