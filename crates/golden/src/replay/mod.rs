//! Replays: the migrations run on throw-away copies of one database, in every way that must lead to
//! the same result.

pub(crate) mod build;
pub(crate) mod copies;
pub(crate) mod external;
pub(crate) mod file_form;
pub(crate) mod hard_reset;
pub(crate) mod load_sandbox;
pub(crate) mod new_sessions;
pub(crate) mod recorded_version;
pub(crate) mod run;
pub(crate) mod work_folder;

use std::path::{Path, PathBuf};

use migrator::{Guards, History, Migration, Version};

use crate::error::Error;
use crate::replay::copies::copy;
use crate::replay::run::{Migrator, Repairs, Run, RunFailure, RunOutcome, migrate_in_place, run};

/// A database after one step.
pub(crate) struct StepFile {
    pub(crate) version: Version,
    pub(crate) identifier: &'static str,
    pub(crate) db: PathBuf,
    pub(crate) repairs: Repairs,
}

/// The step at which a replay ended early.
pub(crate) struct StoppedStep {
    pub(crate) version: Version,
    pub(crate) identifier: &'static str,
    pub(crate) failure: RunFailure,
}

/// The migrations one at a time, each on the re-opened file of the one before.
#[derive(Default)]
pub(crate) struct Steps {
    pub(crate) files: Vec<StepFile>,
    /// The first step that failed.
    pub(crate) stopped: Option<StoppedStep>,
}

/// All runs of one case.
pub(crate) struct Replay {
    pub(crate) before: PathBuf,
    /// Empty for an external migrator, and where no migration is expected.
    pub(crate) steps: Steps,
    pub(crate) one_shot: Run,
    /// A second run on the result of `one_shot`, if that went well.
    pub(crate) again: Option<Run>,
    /// With foreign keys off when the file is opened; `one_shot` has them on.
    pub(crate) foreign_keys_off: Option<Run>,
}

impl Replay {
    /// The database after `one_shot`, if it was migrated.
    pub(crate) fn after(&self) -> Option<&Path> {
        self.one_shot.result()
    }
}

/// Replays the database at `before`; files are kept in `work`.
///
/// `steps_from`: the version from which the migrations are replayed one at a time too. `applied` is
/// called after each of these steps.
pub(crate) fn replay(
    before: &Path,
    steps_from: Option<Version>,
    migrator: Migrator<'_>,
    work: &Path,
    applied: &mut dyn FnMut(&StepFile),
) -> Result<Replay, Error> {
    let one_shot = run(before, migrator, true, &work.join("one-shot"))?;
    let steps = match (migrator, steps_from) {
        (Migrator::BuiltIn { history, guards }, Some(from)) => {
            let mut pending = pending(history, steps_from);
            match (pending.next(), pending.next()) {
                // One step is one shot.
                (Some(only), None) => only_step(&one_shot, only, work, applied)?,
                _ => replay_steps(before, from, history, guards, work, applied)?,
            }
        }
        _ => Steps::default(),
    };
    let again = match one_shot.result() {
        Some(db) => Some(run(db, migrator, true, &work.join("again"))?),
        None => None,
    };
    let foreign_keys_off = match migrator {
        Migrator::BuiltIn { .. } => Some(run(before, migrator, false, &work.join("keys-off"))?),
        Migrator::External(_) => None,
    };
    Ok(Replay {
        before: before.to_owned(),
        steps,
        one_shot,
        again,
        foreign_keys_off,
    })
}

/// The same replay without the proofs: only step by step. None if a step fails without proofs too.
pub(crate) fn replay_unproved(
    before: &Path,
    from: Version,
    history: &History,
    work: &Path,
) -> Result<Option<Replay>, Error> {
    let steps = replay_steps(before, from, history, Guards::off(), work, &mut |_| {})?;
    let (Some(last), None) = (steps.files.last(), &steps.stopped) else {
        return Ok(None);
    };
    let one_shot = Run {
        db: last.db.clone(),
        outcome: RunOutcome::Migrated {
            from,
            to: last.version,
        },
        repairs: Repairs::of_all(steps.files.iter().map(|step| &step.repairs)),
        unchanged: false,
    };
    Ok(Some(Replay {
        before: before.to_owned(),
        steps,
        one_shot,
        again: None,
        foreign_keys_off: None,
    }))
}

/// The migrations that a database of this version lacks; every one, where it has no version.
pub(crate) fn pending(
    history: &History,
    from: Option<Version>,
) -> impl Iterator<Item = &Migration> + Clone {
    let all = history.migrations().iter();
    all.filter(move |migration| Some(migration.version) > from)
}

/// The result of one shot as the file of the only step.
fn only_step(
    one_shot: &Run,
    migration: &Migration,
    work: &Path,
    applied: &mut dyn FnMut(&StepFile),
) -> Result<Steps, Error> {
    let (version, identifier) = (migration.version, migration.identifier);
    let mut steps = Steps::default();
    if let RunOutcome::Failed(failure) = &one_shot.outcome {
        steps.stopped = Some(StoppedStep {
            version,
            identifier,
            failure: failure.clone(),
        });
        return Ok(steps);
    }
    let db = work.join(format!("step-{version}.sqlite"));
    copy(&one_shot.db, &db)?;
    let step = StepFile {
        version,
        identifier,
        db,
        repairs: one_shot.repairs.clone(),
    };
    applied(&step);
    steps.files.push(step);
    Ok(steps)
}

/// Applies each migration to a copy of what the one before left: `step-vN.sqlite` in `work`.
fn replay_steps(
    before: &Path,
    from: Version,
    history: &History,
    guards: Guards,
    work: &Path,
    applied: &mut dyn FnMut(&StepFile),
) -> Result<Steps, Error> {
    let mut steps = Steps::default();
    for migration in pending(history, Some(from)) {
        let (version, identifier) = (migration.version, migration.identifier);
        let db = work.join(format!("step-{version}.sqlite"));
        copy(steps.files.last().map_or(before, |step| &step.db), &db)?;
        let (outcome, repairs) = migrate_in_place(&db, history, guards, work, version)?;
        if let RunOutcome::Failed(failure) = outcome {
            steps.stopped = Some(StoppedStep {
                version,
                identifier,
                failure,
            });
            break;
        }
        let step = StepFile {
            version,
            identifier,
            db,
            repairs,
        };
        applied(&step);
        steps.files.push(step);
    }
    Ok(steps)
}
