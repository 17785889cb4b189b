//! Interrupts: the migrator is asked to end at each moment at which it looks whether it is asked to.

use std::path::Path;

use migrator::{Error as MigratorError, HISTORY, History, Interrupt, MigrateOptions};

use super::command::{Program, Verb, bundle_in};
use super::scenario::{Reached, Scenario, scenarios};
use super::state::{files_in, write_files};
use super::verdict::Verdict;
use crate::error::Error;
use crate::points::Points;
use crate::tally::{Broken, Promise, Tally};

/// Looks in one run at most.
const MAX_LOOKS: u64 = 100_000;

/// Interrupts every run at every look.
pub fn interrupts(
    xtask: &Path,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally, Error> {
    let program = Program::under_shim(xtask, &points.scratch)?;
    let scenarios = scenarios(&program, &points.scratch, points.only.as_deref())?;
    let history = History::new(HISTORY)?;
    let mut all = Vec::new();
    for (at, scenario) in scenarios.iter().enumerate() {
        let looks = looks(&history, scenario, &points.scratch.join("looks"))?;
        all.extend(
            (0..looks).map(|look| (format!("{}:interrupt:{look}", scenario.name), (at, look))),
        );
    }
    let one = |(at, look): &(usize, u64), folder: &Path| {
        interrupt(&history, &scenarios[*at], *look, folder)
    };
    points.run(&all, one, progress)
}

/// How often a run looks, found by halving.
fn looks(history: &History, scenario: &Scenario, folder: &Path) -> Result<u64, Error> {
    let (mut from, mut to) = (0, MAX_LOOKS);
    while from < to {
        let middle = u64::midpoint(from, to);
        match run(history, scenario, middle, folder)? {
            Err(MigratorError::Interrupted { .. }) => from = middle + 1,
            _ => to = middle,
        }
    }
    Ok(from)
}

/// Does the work of a scenario, interrupted after so many looks.
fn run(
    history: &History,
    scenario: &Scenario,
    looks: u64,
    folder: &Path,
) -> Result<Result<(), MigratorError>, Error> {
    let in_folder = folder.join("db");
    let db = write_files(&scenario.before, &in_folder)?;
    let interrupt = Interrupt::after(looks);
    let options = MigrateOptions {
        interrupt: Some(&interrupt),
        undo_dir: Some(&in_folder),
        ..MigrateOptions::for_throw_away_file(history, folder)
    };
    Ok(match scenario.verb {
        Verb::Migrate => migrator::migrate(&db, &options).map(|_| ()),
        Verb::Undo => migrator::undo(&db, &bundle_in(&in_folder)?, &options).map(|_| ()),
    })
}

fn interrupt(
    history: &History,
    scenario: &Scenario,
    look: u64,
    folder: &Path,
) -> Result<(String, Option<Broken>), Error> {
    let done = run(history, scenario, look, folder)?;
    let verdict = Verdict {
        scenario,
        files: &files_in(&folder.join("db"))?,
        folder: &folder.join("judged"),
    };
    let at = match verdict.at()? {
        Ok(at) => at,
        Err(broken) => return Ok(("a third state".to_owned(), Some(broken))),
    };
    let end = match &done {
        Ok(()) => "done",
        Err(MigratorError::Interrupted { .. }) => "interrupted",
        Err(_) => "another error",
    };
    let end = format!("{end}, {at:?} state");
    let broken = match (&done, at) {
        (Err(MigratorError::Interrupted { .. }), Reached::Old) => verdict.left(),
        (Ok(()), Reached::New) => None,
        (Err(error), _) => Some((Promise::LastWord, error.to_string())),
        (Ok(()), Reached::Old) => Some((Promise::LastWord, "nothing was done".to_owned())),
    };
    Ok((end, broken))
}
