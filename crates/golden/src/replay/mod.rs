//! Runs the migrations on throw-away copies of one case's database, in every way that must come
//! to the same.

pub(crate) mod build;
pub(crate) mod external;
pub(crate) mod repairs;
pub(crate) mod work_folder;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use migrator::{
    Guards, History, MigrateOptions, Migration, Outcome, RowRepair, SetAsideTable, Version,
};
use rusqlite::{Connection, OpenFlags};

use crate::case::atomic_write::same_bytes;
use crate::case::files::Case;
use crate::case::manifest::ExpectedOutcome;
use crate::error::Error;
use crate::error::with_causes;
use crate::replay::external::ExternalMigrator;

/// Nobody else has these files open.
const BUSY: Duration = Duration::from_secs(1);

/// Who migrates.
#[derive(Clone, Copy)]
pub(crate) enum Migrator<'a> {
    BuiltIn {
        history: &'a History,
        guards: Guards,
    },
    External(&'a ExternalMigrator),
}

/// What became of one run on one file.
pub(crate) struct Run {
    pub(crate) db: PathBuf,
    pub(crate) ended: RunOutcome,
    pub(crate) repairs: Repairs,
    /// Whether the file is the same to the byte, and no other stands beside it.
    pub(crate) unchanged: bool,
}

/// What a run declares to have put right, row by row, and where it moved what had no place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Repairs {
    pub(crate) changes: Vec<RowRepair>,
    pub(crate) set_aside: Vec<SetAsideTable>,
}

impl Repairs {
    /// What all steps have put right.
    pub(crate) fn of_all(steps: &[StepFile]) -> Self {
        let mut all = Self::default();
        for step in steps {
            all.changes.extend(step.repairs.changes.iter().cloned());
            for moved in &step.repairs.set_aside {
                // Later steps move into the same table, and one statement puts all back.
                if !all.set_aside.iter().any(|other| other.into == moved.into) {
                    all.set_aside.push(moved.clone());
                }
            }
        }
        all
    }
}

/// How a run ended.
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
    /// Another program ended well; what it did is for the oracles to say.
    ExitedWell,
    Failed(RunFailure),
}

/// An error, as far as a case may speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RunFailure {
    /// The error, with `{db}` for the path.
    pub(crate) text: String,
    /// Its causes, or the end of what another program printed.
    pub(crate) more: String,
    pub(crate) is_refusal: bool,
    pub(crate) step: Option<String>,
}

/// A database after one step.
pub(crate) struct StepFile {
    pub(crate) version: Version,
    pub(crate) identifier: &'static str,
    pub(crate) db: PathBuf,
    pub(crate) repairs: Repairs,
}

/// All runs of one case.
pub(crate) struct Replay {
    pub(crate) before: PathBuf,
    /// Each on the re-opened file of the one before; empty for another program.
    pub(crate) steps: Vec<StepFile>,
    /// The step that could not be made, where one could not.
    pub(crate) stopped: Option<(Version, &'static str, RunFailure)>,
    pub(crate) one_shot: Run,
    /// Once more on what `one_shot` left, if that went well.
    pub(crate) again: Option<Run>,
    /// With foreign keys off when the file is opened; `one_shot` has them on.
    pub(crate) foreign_keys_off: Option<Run>,
}

impl Replay {
    /// The database after everything, if it was migrated.
    pub(crate) fn after(&self) -> Option<&Path> {
        let went_well = matches!(
            self.one_shot.ended,
            RunOutcome::Migrated { .. } | RunOutcome::ExitedWell
        );
        // Another program may have done away with it.
        (went_well && self.one_shot.db.is_file()).then_some(&self.one_shot.db)
    }
}

/// Replays the case whose database is at `before`; files are kept in `work`.
///
/// `applied` hears of each step.
pub(crate) fn replay(
    case: &Case,
    before: &Path,
    migrator: Migrator<'_>,
    work: &Path,
    applied: &mut dyn FnMut(&StepFile),
) -> Result<Replay, Error> {
    let mut steps = Vec::new();
    let mut stopped = None;
    let one_shot = run(before, migrator, true, &work.join("one-shot"))?;
    if let (Migrator::BuiltIn { history, guards }, ExpectedOutcome::Migrated) =
        (migrator, &case.manifest.expect)
    {
        let from = case.manifest.version.unwrap_or(Version::new(0));
        let mut pending = history.migrations().iter().filter(|m| m.version > from);
        match (pending.next(), pending.next()) {
            (Some(only), None) => {
                // One step is one shot.
                stopped = one_step(&one_shot, only, work, &mut steps, applied)?;
            }
            _ => stopped = step_by_step(before, from, history, guards, work, &mut steps, applied)?,
        }
    }
    let went_well = matches!(
        one_shot.ended,
        RunOutcome::Migrated { .. } | RunOutcome::ExitedWell
    );
    let again = if went_well && one_shot.db.is_file() {
        Some(run(&one_shot.db, migrator, true, &work.join("again"))?)
    } else {
        None
    };
    let foreign_keys_off = match migrator {
        Migrator::BuiltIn { .. } => Some(run(before, migrator, false, &work.join("keys-off"))?),
        Migrator::External(_) => None,
    };
    Ok(Replay {
        before: before.to_owned(),
        steps,
        stopped,
        one_shot,
        again,
        foreign_keys_off,
    })
}

/// Keeps what one shot made as the file of the only step.
fn one_step(
    one_shot: &Run,
    migration: &Migration,
    work: &Path,
    steps: &mut Vec<StepFile>,
    applied: &mut dyn FnMut(&StepFile),
) -> Result<Option<(Version, &'static str, RunFailure)>, Error> {
    let (version, identifier) = (migration.version, migration.identifier);
    if let RunOutcome::Failed(failure) = &one_shot.ended {
        return Ok(Some((version, identifier, failure.clone())));
    }
    let db = work.join(format!("step-{version}.sqlite"));
    copy(&one_shot.db, &db)?;
    let repairs = one_shot.repairs.clone();
    let step = StepFile {
        version,
        identifier,
        db,
        repairs,
    };
    applied(&step);
    steps.push(step);
    Ok(None)
}

/// Applies each migration to a copy of what the one before left: `step-vN.sqlite` in `work`.
pub(crate) fn step_by_step(
    before: &Path,
    from: Version,
    history: &History,
    guards: Guards,
    work: &Path,
    steps: &mut Vec<StepFile>,
    applied: &mut dyn FnMut(&StepFile),
) -> Result<Option<(Version, &'static str, RunFailure)>, Error> {
    for migration in history.migrations().iter().filter(|m| m.version > from) {
        let version = migration.version;
        let db = work.join(format!("step-{version}.sqlite"));
        copy(steps.last().map_or(before, |step| &step.db), &db)?;
        let plan = plan(history, guards, work, Some(version), true);
        let (ended, repairs) = built_in(&db, &plan);
        if let RunOutcome::Failed(failure) = ended {
            return Ok(Some((version, migration.identifier, failure)));
        }
        let step = StepFile {
            version,
            identifier: migration.identifier,
            db,
            repairs,
        };
        applied(&step);
        steps.push(step);
    }
    Ok(None)
}

/// How one run on a copy ends.
pub(crate) fn try_out(
    source: &Path,
    migrator: Migrator<'_>,
    folder: &Path,
) -> Result<RunOutcome, Error> {
    run(source, migrator, true, folder).map(|run| run.ended)
}

/// Opens a throw-away database. Not read-only: another program may have left a journal behind.
pub(crate) fn open(db: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || {
        let conn = Connection::open_with_flags(db, flags)?;
        conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF")?;
        Ok(conn)
    };
    open().map_err(Error::sqlite("open a database"))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to).map_err(Error::scratch(to))?;
    Ok(())
}

/// Runs on a copy in a folder of its own, so that whatever appears beside it is seen.
fn run(
    source: &Path,
    migrator: Migrator<'_>,
    foreign_keys: bool,
    folder: &Path,
) -> Result<Run, Error> {
    fs::create_dir_all(folder).map_err(Error::scratch(folder))?;
    let db = folder.join("wuhu.sqlite");
    copy(source, &db)?;
    let scratch = folder.parent().unwrap_or(folder);
    let (ended, repairs) = match migrator {
        Migrator::BuiltIn { history, guards } => {
            built_in(&db, &plan(history, guards, scratch, None, foreign_keys))
        }
        Migrator::External(program) => {
            let ended = program.run(&db, scratch)?;
            let ended = if ended.success {
                RunOutcome::ExitedWell
            } else {
                let text = format!("the program {}", ended.how);
                let more = ended.tail;
                RunOutcome::Failed(RunFailure {
                    text,
                    more,
                    is_refusal: false,
                    step: None,
                })
            };
            (ended, Repairs::default())
        }
    };
    let files = fs::read_dir(folder)
        .map_err(Error::scratch(folder))?
        .count();
    let unchanged = files == 1 && db.is_file() && same_bytes(source, &db)?;
    if let (Migrator::External(_), true) = (migrator, files > 1 && db.is_file()) {
        // What it left in a journal or a write-ahead log belongs to the database.
        drop(open(&db).map(|conn| conn.execute_batch("SELECT count(*) FROM sqlite_schema")));
    }
    Ok(Run {
        db,
        ended,
        repairs,
        unchanged,
    })
}

fn plan<'a>(
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
        guards,
        foreign_keys_at_open: Some(foreign_keys),
        durable: false,
        undo_dir: None,
        keep_values: false,
    }
}

fn built_in(db: &Path, plan: &MigrateOptions<'_>) -> (RunOutcome, Repairs) {
    let mut repairs = Repairs::default();
    let ended = match migrator::migrate(db, plan) {
        Ok(Outcome::Created { to }) => RunOutcome::Created { to },
        Ok(Outcome::Migrated(done)) => {
            (repairs.changes, repairs.set_aside) = (done.repairs, done.set_aside);
            RunOutcome::Migrated {
                from: done.from,
                to: done.to,
            }
        }
        Ok(Outcome::Nothing { .. }) => RunOutcome::Nothing,
        Err(error) => {
            let real = fs::canonicalize(db).unwrap_or_else(|_| db.to_owned());
            let without_path = |text: String| {
                text.replace(&*db.to_string_lossy(), "{db}")
                    .replace(&*real.to_string_lossy(), "{db}")
            };
            let whole = with_causes(&error);
            let text = error.to_string();
            let more = whole
                .strip_prefix(&text)
                .unwrap_or_default()
                .trim_start_matches(": ");
            RunOutcome::Failed(RunFailure {
                more: without_path(more.to_owned()),
                text: without_path(text),
                is_refusal: error.is_refusal(),
                step: error.identifier().map(str::to_owned),
            })
        }
    };
    (ended, repairs)
}
