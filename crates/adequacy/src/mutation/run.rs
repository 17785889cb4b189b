//! The run: which mutants there are, their trials on several threads, and the report.

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use golden::Trials;
use migrator::{History, Version};

use super::cells::cells;
use super::equivalents::Equivalents;
use super::fate::Fate;
use super::kind::MutantKind;
use super::mutant::{BrokenStep, Mutant};
use super::objects::objects;
use super::rows::rows;
use super::trial::{Courtroom, TrialResult};
use super::whole_step::whole_step;
use crate::error::Error;

/// Which mutants are tried, by which cases.
#[derive(Debug, Clone, Copy)]
pub struct Mutation<'a> {
    /// The folder of cases.
    pub cases: &'a Path,
    /// The right list of migrations.
    pub history: &'a History,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
    /// The step that is broken; none: the newest.
    pub step: Option<Version>,
    /// The kinds that are tried; none: all.
    pub only: &'a [MutantKind],
    /// The number of mutants that are tried at a time.
    pub threads: NonZeroUsize,
}

/// All mutants with their fates, in the order of the kinds.
#[derive(Debug)]
pub struct MutationReport {
    /// The step that was broken.
    pub step: Version,
    /// The number of cases.
    pub cases: usize,
    /// The mutants.
    pub mutants: Vec<JudgedMutant>,
    /// Entries of the reviewed list that no mutant needs any more.
    pub unneeded: Vec<String>,
}

/// A mutant and what became of it.
#[derive(Debug)]
pub struct JudgedMutant {
    /// Its kind.
    pub kind: MutantKind,
    /// What is wrong.
    pub what: String,
    /// The engine's refusal, all guards on; none if it migrated.
    pub refused: Option<String>,
    /// What the oracles said, without guards.
    pub fate: Fate,
}

impl JudgedMutant {
    /// Whether the goldens do not see it.
    #[must_use]
    pub fn survived(&self) -> bool {
        matches!(self.fate, Fate::Survived { .. })
    }

    /// Whether it loses or changes rows and the engine let it.
    #[must_use]
    pub fn passed_the_engine(&self) -> bool {
        let is_harmful = self.kind.harms_rows() && matches!(self.fate, Fate::Caught { .. });
        is_harmful && self.refused.is_none()
    }
}

impl MutationReport {
    /// Whether every mutant was caught or is equivalent, and the engine refused each that harms rows.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        let is_bad = |mutant: &JudgedMutant| mutant.survived() || mutant.passed_the_engine();
        self.unneeded.is_empty() && !self.mutants.iter().any(is_bad)
    }
}

/// The mutants that a run would try: kind, and what is wrong.
pub fn mutants(mutation: &Mutation<'_>) -> Result<Vec<(MutantKind, String)>, Error> {
    let version = version(mutation)?;
    let all = derive(mutation, version);
    Ok(all
        .into_iter()
        .map(|mutant| (mutant.kind, mutant.what))
        .collect())
}

/// Tries every mutant. `tried` is called with the number of those that are done and of all.
pub fn mutate(
    mutation: &Mutation<'_>,
    tried: &(dyn Fn(usize, usize) + Sync),
) -> Result<MutationReport, Error> {
    let version = version(mutation)?;
    let mutants = derive(mutation, version);
    let equivalents = Equivalents::read()?;
    let trials = Trials::prepare(mutation.cases, mutation.scratch)?;
    let courtroom = Courtroom::open(&trials, mutation.history, version)?;
    let results = try_all(mutation.threads, &courtroom, &mutants, tried)?;
    let (mut judged, mut needed) = (Vec::new(), Vec::new());
    for (mutant, TrialResult { refused, mut fate }) in mutants.into_iter().zip(results) {
        if let (Fate::Survived { .. }, Some((entry, why))) =
            (&fate, equivalents.why(mutant.kind, &mutant.what))
        {
            needed.push(entry);
            fate = Fate::Equivalent {
                why: why.to_owned(),
            };
        }
        judged.push(JudgedMutant {
            kind: mutant.kind,
            what: mutant.what,
            refused,
            fate,
        });
    }
    let kinds = kinds(mutation);
    let is_newest = version == mutation.history.newest();
    Ok(MutationReport {
        step: version,
        cases: trials.cases().len(),
        mutants: judged,
        unneeded: if is_newest {
            equivalents.unneeded(&needed, &kinds)
        } else {
            Vec::new()
        },
    })
}

fn version(mutation: &Mutation<'_>) -> Result<Version, Error> {
    let newest = mutation.history.newest();
    let asked = mutation.step.unwrap_or(newest);
    if asked > newest {
        return Err(Error::NoSuchStep { asked, newest });
    }
    Ok(asked)
}

fn kinds(mutation: &Mutation<'_>) -> Vec<MutantKind> {
    if mutation.only.is_empty() {
        MutantKind::ALL.to_vec()
    } else {
        mutation.only.to_vec()
    }
}

/// The mutants of a step, by kind.
fn derive(mutation: &Mutation<'_>, version: Version) -> Vec<Mutant> {
    let history = mutation.history;
    let migration = history
        .migrations()
        .iter()
        .find(|step| step.version == version);
    let (Some(migration), Some(after)) = (migration, history.schemas().get(version)) else {
        return Vec::new();
    };
    let mut earlier = history.schemas().all().iter();
    let step = BrokenStep {
        migration,
        before: earlier.rfind(|schema| schema.version < version),
        after,
    };
    let mut all = cells(&step);
    all.extend(rows(&step));
    all.extend(objects(&step));
    all.extend(whole_step(&step));
    let kinds = kinds(mutation);
    all.retain(|mutant| kinds.contains(&mutant.kind));
    all.sort_by_key(|mutant| mutant.kind);
    all
}

/// The trials, on several threads; the results in the order of the mutants.
fn try_all(
    threads: NonZeroUsize,
    courtroom: &Courtroom<'_>,
    mutants: &[Mutant],
    tried: &(dyn Fn(usize, usize) + Sync),
) -> Result<Vec<TrialResult>, Error> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let results: Mutex<Vec<(usize, TrialResult)>> = Mutex::default();
    let work = || -> Result<(), Error> {
        let right = courtroom.connect()?;
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(mutant) = mutants.get(position) else {
                return Ok(());
            };
            let result = courtroom.try_mutant(mutant, &right)?;
            let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
            results.push((position, result));
            drop(results);
            tried(done.fetch_add(1, Ordering::Relaxed) + 1, mutants.len());
        }
    };
    thread::scope(|scope| {
        let start = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let workers: Vec<_> = (0..threads.get()).map_while(start).collect();
        // Where the system gives no thread, this one does all.
        if workers.is_empty() {
            work()?;
        }
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })?;
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(position, _)| *position);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}
