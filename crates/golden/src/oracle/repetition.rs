//! Oracle 7: twice is once, one shot is step by step, and foreign keys being on or off when the
//! file is opened makes no difference.

use std::fmt::Write as _;
use std::path::Path;

use super::evidence::{Evidence, options};
use crate::case::schema_files::{objects, text};
use crate::diff::unified;
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::copies::{open, same_bytes};
use crate::replay::run::{Run, RunOutcome};
use sqlite_facts::pragma;

pub(super) fn judge(evidence: &Evidence<'_>) -> Result<Vec<Finding>, Error> {
    let replay = evidence.replay;
    let mut findings = Vec::new();
    if let Some(again) = &replay.again {
        findings.extend(twice(&replay.one_shot.db, again)?);
    }
    if let Some(run) = &replay.foreign_keys_off {
        findings.extend(foreign_keys_off(evidence, run)?);
    }
    if let (Some(last), Some(after), None) = (
        replay.steps.files.last(),
        replay.after(),
        &replay.steps.stopped,
    ) && let Some(body) = difference(&last.db, after)?
    {
        let title = "step by step and one shot come to different databases (steps → one shot)";
        findings.push(Finding::new(Oracle::Repetition, title).with_body(body));
    }
    if let (Some(_), Some(_)) = (&replay.steps.stopped, replay.after()) {
        let title = "one shot goes through, step by step does not";
        findings.push(Finding::new(Oracle::Repetition, title));
    }
    Ok(findings)
}

fn twice(once: &Path, again: &Run) -> Result<Option<Finding>, Error> {
    let finding = |title: String| Some(Finding::new(Oracle::Repetition, title));
    Ok(match &again.outcome {
        RunOutcome::Failed(failure) => finding(format!("the second run failed: {}", failure.text))
            .map(|f| f.with_body(&*failure.more)),
        RunOutcome::ExitedWell => difference(once, &again.db)?.and_then(|body| {
            finding("the second run changed the database (once → twice)".to_owned())
                .map(|f| f.with_body(body))
        }),
        RunOutcome::Nothing if again.unchanged => None,
        RunOutcome::Nothing => {
            finding("the second run had nothing to do, but changed the file".to_owned())
        }
        RunOutcome::Created { .. } | RunOutcome::Migrated { .. } => {
            finding("the second run found something to migrate".to_owned())
        }
    })
}

fn foreign_keys_off(evidence: &Evidence<'_>, run: &Run) -> Result<Option<Finding>, Error> {
    let one_shot = &evidence.replay.one_shot;
    if run.outcome != one_shot.outcome {
        let (on, off) = (outcome_text(&one_shot.outcome), outcome_text(&run.outcome));
        let title = "another outcome with foreign keys on than off when the file is opened";
        let finding = Finding::new(Oracle::Repetition, title);
        return Ok(Some(finding.with_body(format!("on:  {on}\noff: {off}"))));
    }
    Ok(difference(&one_shot.db, &run.db)?.map(|body| {
        let title =
            "another database with foreign keys on than off when the file is opened (on → off)";
        Finding::new(Oracle::Repetition, title).with_body(body)
    }))
}

/// The difference between two results; equal bytes are no difference.
fn difference(a: &Path, b: &Path) -> Result<Option<String>, Error> {
    if same_bytes(a, b)? {
        return Ok(None);
    }
    let (a, b) = (open(a)?, open(b)?);
    let diff =
        canon::compare(&a, &b, &options(false)).map_err(Error::canon("compare two results"))?;
    let mut body = diff.to_string();
    let (schema_a, schema_b) = (text(&objects(&a)?), text(&objects(&b)?));
    body.push_str(&unified("schema", &schema_a, "schema", &schema_b));
    for name in ["user_version", "application_id"] {
        let read = |conn| pragma::<i64>(conn, name).map_err(Error::sqlite("read the settings"));
        let (a, b) = (read(&a)?, read(&b)?);
        if a != b {
            // Writing to a String cannot fail.
            let _ = write!(body, "\n{name}: {a} → {b}");
        }
    }
    let body = body.trim().to_owned();
    Ok((!body.is_empty()).then_some(body))
}

fn outcome_text(outcome: &RunOutcome) -> String {
    match outcome {
        RunOutcome::Created { to } => format!("created at {to}"),
        RunOutcome::Migrated { from, to } => format!("migrated from {from} to {to}"),
        RunOutcome::Nothing => "nothing to do".to_owned(),
        RunOutcome::ExitedWell => "ended well".to_owned(),
        RunOutcome::Failed(failure) => failure.text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::run::{Repairs, RunFailure};

    #[track_caller]
    fn check(outcome: RunOutcome, unchanged: bool, expected: Option<&str>) {
        let again = Run {
            db: "again.sqlite".into(),
            outcome,
            repairs: Repairs::default(),
            unchanged,
        };
        let said = twice(Path::new("once.sqlite"), &again).unwrap();
        assert_eq!(
            said.as_ref().map(|finding| finding.title.as_str()),
            expected
        );
    }

    #[test]
    fn a_second_run_has_nothing_to_do() {
        check(RunOutcome::Nothing, true, None);
        let title = "the second run had nothing to do, but changed the file";
        check(RunOutcome::Nothing, false, Some(title));
        let to = migrator::Version::new(6);
        let title = "the second run found something to migrate";
        check(RunOutcome::Migrated { from: to, to }, true, Some(title));
        let failure = RunFailure {
            text: "no".to_owned(),
            more: String::new(),
            is_refusal: true,
            step: None,
        };
        check(
            RunOutcome::Failed(failure),
            true,
            Some("the second run failed: no"),
        );
    }
}
