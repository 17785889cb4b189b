//! Oracle 1: the outcome is the expected one; what is refused is untouched.

use migrator::Version;

use super::evidence::Evidence;
use crate::case::manifest::ExpectedOutcome;
use crate::finding::{Finding, Oracle};
use crate::replay::StoppedStep;
use crate::replay::run::{Run, RunFailure, RunOutcome};

pub(super) fn judge(evidence: &Evidence<'_>) -> Vec<Finding> {
    let replay = evidence.replay;
    match &evidence.case.manifest.expect {
        ExpectedOutcome::Migrated => migrated(evidence),
        ExpectedOutcome::Refused { error } => {
            let mut findings = refused(&replay.one_shot, error, evidence.is_external);
            findings.extend(untouched(&replay.one_shot));
            findings
        }
        ExpectedOutcome::Nothing => {
            let found = nothing(&replay.one_shot.outcome);
            if let (Some(found), RunOutcome::Migrated { .. }) = (&found, &replay.one_shot.outcome) {
                // That the file has changed is no second finding; a new version may have come.
                let finding = found.clone();
                let blessable = evidence.from() < Some(evidence.history.newest());
                return vec![Finding {
                    blessable,
                    ..finding
                }];
            }
            let mut findings = Vec::from_iter(found);
            findings.extend(untouched(&replay.one_shot));
            findings
        }
    }
}

fn migrated(evidence: &Evidence<'_>) -> Vec<Finding> {
    let (from, newest) = (evidence.from(), evidence.history.newest());
    if let Some(StoppedStep {
        version,
        identifier,
        failure,
    }) = &evidence.replay.steps.stopped
    {
        let step = failure.step.as_deref().unwrap_or(identifier);
        let title = format!("step {version} failed: {}", failure.text);
        let finding = Finding::new(Oracle::Outcome, title).with_body(&*failure.more);
        return vec![finding.at_step(Some(step))];
    }
    let outcome = &evidence.replay.one_shot.outcome;
    if *outcome == RunOutcome::ExitedWell && evidence.after.is_none() {
        let title = match &evidence.unreadable {
            None => "the program ended well, but the database is gone",
            Some(_) => "the program ended well, but left no database",
        };
        let why = evidence.unreadable.clone().unwrap_or_default();
        return vec![Finding::new(Oracle::Outcome, title).with_body(why)];
    }
    Vec::from_iter(reached(outcome, from, newest))
}

fn reached(outcome: &RunOutcome, from: Option<Version>, newest: Version) -> Option<Finding> {
    let wanted = || {
        let from = from.map_or_else(|| "no version".to_owned(), |from| from.to_string());
        format!("from {from} to {newest}")
    };
    let title = match outcome {
        RunOutcome::Migrated { from: f, to } if (Some(*f), *to) == (from, newest) => return None,
        RunOutcome::ExitedWell => return None,
        RunOutcome::Migrated { from: f, to } => {
            format!("migrated from {f} to {to}, expected {}", wanted())
        }
        RunOutcome::Created { to } => {
            format!("created a database at {to} as if the file were empty")
        }
        RunOutcome::Nothing => format!("nothing was done, expected to go {}", wanted()),
        RunOutcome::Failed(failure) => return Some(failed("expected to be migrated", failure)),
    };
    Some(Finding::new(Oracle::Outcome, title))
}

fn refused(run: &Run, error: &str, is_external: bool) -> Vec<Finding> {
    let RunOutcome::Failed(failure) = &run.outcome else {
        let body = format!("expected: {error}");
        return vec![
            Finding::new(Oracle::Outcome, "expected to be refused, was not").with_body(body),
        ];
    };
    // An external migrator has its own texts.
    if is_external || (failure.is_refusal && failure.text == error) {
        return Vec::new();
    }
    let title = if failure.is_refusal {
        "refused with another text"
    } else {
        "failed instead of refusing"
    };
    let body = format!(
        "expected: {error}\nactual:   {}\n{}",
        failure.text, failure.more
    );
    vec![Finding::new(Oracle::Outcome, title).with_body(body.trim_end())]
}

fn nothing(outcome: &RunOutcome) -> Option<Finding> {
    match outcome {
        RunOutcome::Nothing | RunOutcome::ExitedWell => None,
        RunOutcome::Failed(failure) => {
            Some(failed("expected that there is nothing to do", failure))
        }
        RunOutcome::Created { to } | RunOutcome::Migrated { to, .. } => Some(Finding::new(
            Oracle::Outcome,
            format!("went to {to}, expected that there is nothing to do"),
        )),
    }
}

fn untouched(run: &Run) -> Option<Finding> {
    let title = "the file, or what stands beside it, has changed; it must be left untouched";
    (!run.unchanged).then(|| Finding::new(Oracle::Outcome, title))
}

fn failed(expected: &str, failure: &RunFailure) -> Finding {
    Finding::new(Oracle::Outcome, format!("{expected}: {}", failure.text))
        .with_body(&*failure.more)
        .at_step(failure.step.as_deref())
}
