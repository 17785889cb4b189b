//! Oracle 7: twice is once, one shot is step by step, foreign keys being on or off when the file is opened makes no
//! difference, nor does the form of the file.

use std::fmt::Write as _;
use std::path::Path;

use canon::{CompareOptions, Rowids};
use sqlite_facts::{FileSettings, pragma};

use super::evidence::{Evidence, options};
use crate::case::schema_files::{objects, text};
use crate::diff::unified;
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::Replay;
use crate::replay::copies::{open, same_bytes};
use crate::replay::file_form::FileForm;
use crate::replay::run::{Run, RunOutcome};

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
    ) && let Some(body) = difference(&last.db, after, Rowids::Compare)?
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

/// The findings about a case in a file of another form, made at `before`, against its replay in its own.
pub(crate) fn in_form(
    form: FileForm,
    before: &Path,
    as_it_is: &Replay,
    other: &Run,
) -> Result<Vec<Finding>, Error> {
    let finding = |title: String| Finding::new(Oracle::Repetition, title);
    let mut findings = Vec::new();
    if let Some(body) = difference(&as_it_is.before, before, form.rowids())? {
        let title = format!("{form}: the database is not that of the case (case → other file)");
        findings.push(finding(title).with_body(body));
    }
    let one_shot = &as_it_is.one_shot;
    if other.outcome != one_shot.outcome {
        let (own, is) = (
            outcome_text(&one_shot.outcome),
            outcome_text(&other.outcome),
        );
        let body = format!("as the case is: {own}\n{form}: {is}");
        findings.push(finding(format!("{form}: another outcome")).with_body(body));
        return Ok(findings);
    }
    if one_shot.unchanged != other.unchanged {
        findings.push(finding(format!(
            "{form}: the file, or what stands beside it, has changed"
        )));
    }
    if let Some(body) = difference(&one_shot.db, &other.db, form.rowids())? {
        let title = format!("{form}: another database (case → other file)");
        findings.push(finding(title).with_body(body));
    }
    let settings =
        |db: &Path| FileSettings::read(&open(db)?).map_err(Error::sqlite("read the settings"));
    let (was, is) = (settings(before)?, settings(&other.db)?);
    if was != is {
        let body = format!("{was:?} → {is:?}");
        findings
            .push(finding(format!("{form}: settings of the file have changed")).with_body(body));
    }
    Ok(findings)
}

fn twice(once: &Path, again: &Run) -> Result<Option<Finding>, Error> {
    let finding = |title: String| Some(Finding::new(Oracle::Repetition, title));
    Ok(match &again.outcome {
        RunOutcome::Failed(failure) => finding(format!("the second run failed: {}", failure.text))
            .map(|f| f.with_body(&*failure.more)),
        RunOutcome::ExitedWell => difference(once, &again.db, Rowids::Compare)?.and_then(|body| {
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
    Ok(
        difference(&one_shot.db, &run.db, Rowids::Compare)?.map(|body| {
            let title =
                "another database with foreign keys on than off when the file is opened (on → off)";
            Finding::new(Oracle::Repetition, title).with_body(body)
        }),
    )
}

/// The difference between two results; equal bytes are no difference.
fn difference(a: &Path, b: &Path, rowids: Rowids) -> Result<Option<String>, Error> {
    if same_bytes(a, b)? {
        return Ok(None);
    }
    let (a, b) = (open(a)?, open(b)?);
    let options = CompareOptions {
        rowids,
        ..options(false)
    };
    let diff = canon::compare(&a, &b, &options).map_err(Error::canon("compare two results"))?;
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
