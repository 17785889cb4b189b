//! Errors and kills: each I/O call of a run in turn fails, or the process ends after it, or the disk is
//! full from some byte on.

use std::collections::BTreeMap;
use std::path::Path;

use super::command::{Program, Verb};
use super::record::{Call, Does};
use super::scenario::{Reached, Scenario, scenarios};
use super::state::{files_in, write_files};
use super::verdict::Verdict;
use crate::error::Error;
use crate::points::Points;
use crate::tally::{Broken, Tally};

/// The exit code of a process that the shim has ended.
const ENDED_BY_SHIM: i32 = 99;

/// What is done to a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// One call fails.
    Eio,
    /// A call and all after it fail.
    EioLasting,
    /// One call finds no room.
    Enospc,
    /// The process ends after a call.
    Kill,
    /// Ctrl-C after a call.
    Signal,
    /// So many bytes fit onto the disk.
    Room,
}

impl Fault {
    /// How the shim and the name of a point call it.
    fn name(self) -> &'static str {
        match self {
            Self::Eio => "eio",
            Self::EioLasting => "eio-lasting",
            Self::Enospc => "enospc",
            Self::Kill => "exit",
            Self::Signal => "interrupt",
            Self::Room => "room",
        }
    }
}

/// A fault at one call, by its number from 1 on, or with so many bytes of room.
struct FaultPoint {
    scenario: usize,
    fault: Fault,
    number: usize,
}

/// Each call fails once, fails with all after it, finds no room, is the last one, or is followed by Ctrl-C.
pub fn errors(
    xtask: &Path,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally, Error> {
    let faults = [
        Fault::Eio,
        Fault::EioLasting,
        Fault::Enospc,
        Fault::Kill,
        Fault::Signal,
    ];
    run(xtask, points, progress, |calls| {
        let mut all = Vec::new();
        for fault in faults {
            let matters = |call: &Call| match fault {
                Fault::Enospc => call.takes_room(),
                // A process that ends after a call that changes nothing leaves what the one before has left.
                Fault::Kill => call.changes_files(),
                _ => true,
            };
            let numbers = (1..).zip(calls).filter(|(_, call)| matters(call));
            all.extend(numbers.map(|(number, _)| (fault, number)));
        }
        all
    })
}

/// The disk is full at each page that a run adds to files.
pub fn disk_full(
    xtask: &Path,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
) -> Result<Tally, Error> {
    const PAGE: usize = 512;
    run(xtask, points, progress, |calls| {
        let pages = 0..growth(calls).div_ceil(PAGE);
        pages.map(|page| (Fault::Room, page * PAGE)).collect()
    })
}

/// The bytes that a run adds to files, at most.
fn growth(calls: &[Call]) -> usize {
    let (mut ends, mut growth) = (BTreeMap::new(), 0);
    for call in calls {
        let end = ends.entry(call.inode).or_default();
        match &call.does {
            Does::Create { .. } => *end = 0,
            Does::Truncate { len } => *end = *len,
            Does::Write { at, bytes } if at + bytes.len() > *end => {
                growth += at + bytes.len() - *end;
                *end = at + bytes.len();
            }
            _ => {}
        }
    }
    growth
}

fn run(
    xtask: &Path,
    points: &Points,
    progress: &mut dyn FnMut(&Tally),
    choose: impl Fn(&[Call]) -> Vec<(Fault, usize)>,
) -> Result<Tally, Error> {
    let program = Program::under_shim(xtask, &points.scratch)?;
    let scenarios = scenarios(&program, &points.scratch, points.only.as_deref())?;
    let mut all = Vec::new();
    for (at, scenario) in scenarios.iter().enumerate() {
        for (fault, number) in choose(&scenario.calls) {
            let name = format!("{}:{}:{number}", scenario.name, fault.name());
            let point = FaultPoint {
                scenario: at,
                fault,
                number,
            };
            all.push((name, point));
        }
    }
    let one = |point: &FaultPoint, folder: &Path| {
        try_point(&program, &scenarios[point.scenario], point, folder)
    };
    points.run(&all, one, progress)
}

/// Runs the program with a fault; how that ends.
fn try_point(
    program: &Program,
    scenario: &Scenario,
    point: &FaultPoint,
    folder: &Path,
) -> Result<(String, Option<Broken>), Error> {
    write_files(&scenario.before, &folder.join("db"))?;
    let settings = match point.fault {
        Fault::Room => vec![("SOAK_ROOM", point.number.to_string())],
        fault => vec![
            ("SOAK_FAULT", fault.name().to_owned()),
            ("SOAK_POINT", point.number.to_string()),
        ],
    };
    let answer = program.run(scenario.verb, folder, &settings)?;
    let verdict = Verdict {
        scenario,
        files: &files_in(&folder.join("db"))?,
        folder: &folder.join("judged"),
    };
    let code = answer.code.map_or("killed".to_owned(), |code| match code {
        ENDED_BY_SHIM => "killed".to_owned(),
        code => format!("exit {code}"),
    });
    let at = match verdict.at()? {
        Ok(at) => at,
        Err(broken) => return Ok((format!("{code}, a third state"), Some(broken))),
    };
    let end = format!("{}: {code}, {at:?} state", point.fault.name());
    if answer.code != Some(ENDED_BY_SHIM) {
        if let Some(broken) = verdict.last_words(&answer, at, point.fault != Fault::EioLasting) {
            return Ok((end, Some(broken)));
        }
        let is_unlink = matches!(
            scenario
                .calls
                .get(point.number.wrapping_sub(1))
                .map(|call| &call.does),
            Some(Does::Unlink { .. })
        );
        let can_tidy = point.fault != Fault::EioLasting && !is_unlink;
        if at == Reached::Old
            && can_tidy
            && let Some(broken) = verdict.left()
        {
            return Ok((
                end,
                Some((broken.0, format!("{}: {}", broken.1, answer.words))),
            ));
        }
    }
    let broken = match at {
        Reached::New if scenario.verb == Verb::Migrate => verdict.way_back()?,
        Reached::Old => verdict.way_on()?,
        Reached::New => None,
    };
    Ok((end, broken))
}
