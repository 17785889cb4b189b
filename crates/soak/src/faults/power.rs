//! Power losses: after each call that changes a file or a name, what was synced survives, with any part of
//! what was not.

use std::fs;
use std::path::Path;

use super::command::{Program, Verb};
use super::disk::{Disk, Unsynced};
use super::record::Does;
use super::scenario::{Reached, Scenario, scenarios};
use super::verdict::Verdict;
use crate::error::Error;
use crate::points::Points;
use crate::tally::{Broken, Promise, Tally};

/// How many parts of what was not synced are drawn at each call.
const DRAWN: usize = 14;

/// A power loss after so many calls.
struct PowerLoss {
    scenario: usize,
    calls: usize,
    unsynced: Unsynced,
}

/// Loses the power at each moment of each run.
pub fn power_loss(
    xtask: &Path,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally, Error> {
    let program = Program::under_shim(xtask, &points.scratch)?;
    let scenarios = scenarios(&program, &points.scratch, points.only.as_deref())?;
    // The paths in the records are those of the runs without a fault.
    let folder = fs::canonicalize(points.scratch.join("clean"))?.join("db");
    let folder = folder.display().to_string();
    let mut all = Vec::new();
    for (at, scenario) in scenarios.iter().enumerate() {
        let changes = (1..).zip(&scenario.calls);
        let changes = changes.filter(|(_, call)| call.does != Does::Nothing);
        let moments: Vec<usize> = [0]
            .into_iter()
            .chain(changes.map(|(number, _)| number))
            .collect();
        for calls in moments {
            let drawn = (0..DRAWN).map(|draw| {
                let seed = points
                    .seed
                    .wrapping_mul(1_000_003)
                    .wrapping_add((calls * DRAWN + draw) as u64);
                Unsynced::Drawn(seed)
            });
            for (variant, unsynced) in [Unsynced::Lost, Unsynced::Kept]
                .into_iter()
                .chain(drawn)
                .enumerate()
            {
                let loss = PowerLoss {
                    scenario: at,
                    calls,
                    unsynced,
                };
                all.push((format!("{}:power:{calls}:{variant}", scenario.name), loss));
            }
        }
    }
    let one =
        |loss: &PowerLoss, scratch: &Path| lose(&scenarios[loss.scenario], loss, &folder, scratch);
    points.run(&all, one, progress)
}

fn lose(
    scenario: &Scenario,
    loss: &PowerLoss,
    folder: &str,
    scratch: &Path,
) -> Result<(String, Option<Broken>), Error> {
    let mut disk = Disk::new(scenario, folder);
    for call in &scenario.calls[..loss.calls] {
        disk.apply(call);
    }
    let verdict = Verdict {
        scenario,
        files: &disk.after_power_loss(loss.unsynced),
        folder: &scratch.join("judged"),
    };
    let at = match verdict.at()? {
        Ok(at) => at,
        Err(broken) => return Ok(("a third state".to_owned(), Some(broken))),
    };
    let last = scenario
        .calls
        .iter()
        .rposition(|call| call.does != Does::Nothing);
    let is_over = last.is_none_or(|last| loss.calls > last);
    if is_over && at == Reached::Old {
        let what = "it had ended with exit code 0, and the old state is there".to_owned();
        return Ok(("lost".to_owned(), Some((Promise::Durable, what))));
    }
    let broken = match at {
        Reached::New if scenario.verb == Verb::Migrate => verdict.way_back()?,
        _ => None,
    };
    Ok((format!("{at:?} state"), broken))
}
