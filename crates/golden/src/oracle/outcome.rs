//! Oracle 1: the outcome is the expected one; what is refused is untouched.

use migrator::Version;

use super::Evidence;
use crate::case::manifest::Expect;
use crate::replay::{Ended, Failure, Run};
use crate::report::event::{Finding, Oracle};

pub(super) fn judge(evidence: &Evidence<'_>) -> Vec<Finding> {
    let replay = evidence.replay;
    match &evidence.case.manifest.expect {
        Expect::Migrated => migrated(evidence),
        Expect::Refused { error } => {
            let mut findings = refused(&replay.one_shot, error, evidence.foreign);
            findings.extend(untouched(&replay.one_shot));
            findings
        }
        Expect::Nothing => {
            let mut findings = Vec::from_iter(nothing(&replay.one_shot.ended));
            findings.extend(untouched(&replay.one_shot));
            findings
        }
    }
}

fn migrated(evidence: &Evidence<'_>) -> Vec<Finding> {
    let (from, newest) = (evidence.from(), evidence.history.newest());
    if let Some((version, identifier, failure)) = &evidence.replay.stopped {
        let step = failure.step.as_deref().unwrap_or(identifier);
        let title = format!("step {version} failed: {}", failure.text);
        let finding = Finding::new(Oracle::Outcome, title).with_body(&*failure.more);
        return vec![finding.at_step(Some(step))];
    }
    let ended = &evidence.replay.one_shot.ended;
    if *ended == Ended::Well && evidence.after.is_none() {
        let title = match &evidence.unreadable {
            None => "the program ended well, but the database is gone",
            Some(_) => "the program ended well, but left no database",
        };
        let why = evidence.unreadable.clone().unwrap_or_default();
        return vec![Finding::new(Oracle::Outcome, title).with_body(why)];
    }
    Vec::from_iter(reached(ended, from, newest))
}

fn reached(ended: &Ended, from: Version, newest: Version) -> Option<Finding> {
    let title = match ended {
        Ended::Migrated { from: f, to } if (*f, *to) == (from, newest) => return None,
        Ended::Well => return None,
        Ended::Migrated { from: f, to } => {
            format!("migrated from {f} to {to}, expected from {from} to {newest}")
        }
        Ended::Created { to } => format!("created a database at {to} as if the file were empty"),
        Ended::Nothing => format!("nothing was done, expected to go from {from} to {newest}"),
        Ended::Failed(failure) => return Some(failed("expected to be migrated", failure)),
    };
    Some(Finding::new(Oracle::Outcome, title))
}

fn refused(run: &Run, error: &str, foreign: bool) -> Vec<Finding> {
    let Ended::Failed(failure) = &run.ended else {
        let body = format!("expected: {error}");
        return vec![
            Finding::new(Oracle::Outcome, "expected to be refused, was not").with_body(body),
        ];
    };
    // Another program has words of its own.
    if foreign || (failure.is_refusal && failure.text == error) {
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

fn nothing(ended: &Ended) -> Option<Finding> {
    match ended {
        Ended::Nothing | Ended::Well => None,
        Ended::Failed(failure) => Some(failed("expected that there is nothing to do", failure)),
        Ended::Created { to } | Ended::Migrated { to, .. } => Some(Finding::new(
            Oracle::Outcome,
            format!("went to {to}, expected that there is nothing to do"),
        )),
    }
}

fn untouched(run: &Run) -> Option<Finding> {
    let title = "the file, or what stands beside it, has changed; it must be left untouched";
    (!run.unchanged).then(|| Finding::new(Oracle::Outcome, title))
}

fn failed(expected: &str, failure: &Failure) -> Finding {
    Finding::new(Oracle::Outcome, format!("{expected}: {}", failure.text))
        .with_body(&*failure.more)
        .at_step(failure.step.as_deref())
}
