//! Oracle 7: twice is once, one shot is step by step, and foreign keys being on or off when the
//! file is opened makes no difference.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Evidence, digested, expectation, options};
use crate::file::same_bytes;
use crate::replay::{self, Ended, Run};
use crate::{Error, Finding, Oracle};

pub(super) fn judge(evidence: &Evidence<'_>) -> Result<Vec<Finding>, Error> {
    let replay = evidence.replay;
    let mut findings = Vec::new();
    if let Some(again) = &replay.again {
        findings.extend(twice(evidence, again)?);
    }
    for (on, run) in &replay.foreign_keys {
        let how = format!(
            "with foreign keys {} at open",
            if *on { "on" } else { "off" }
        );
        findings.extend(like_one_shot(evidence, run, &how)?);
    }
    if let (Some(last), Some(after), None) = (replay.steps.last(), replay.after(), &replay.stopped)
    {
        if let Some(body) = difference(evidence, &last.db, after)? {
            let title = "step by step and one shot come to different databases (steps → one shot)";
            findings.push(Finding::new(Oracle::Repetition, title).with_body(body));
        }
    }
    if let (Some(_), Some(_)) = (&replay.stopped, replay.after()) {
        let title = "one shot goes through, step by step does not";
        findings.push(Finding::new(Oracle::Repetition, title));
    }
    Ok(findings)
}

fn twice(evidence: &Evidence<'_>, again: &Run) -> Result<Option<Finding>, Error> {
    let once = &evidence.replay.one_shot.db;
    let finding = |title: String| Some(Finding::new(Oracle::Repetition, title));
    Ok(match &again.ended {
        Ended::Failed(failure) => finding(format!("the second run failed: {}", failure.text))
            .map(|f| f.with_body(&*failure.more)),
        Ended::Well => difference(evidence, once, &again.db)?.and_then(|body| {
            finding("the second run changed the database (once → twice)".to_owned())
                .map(|f| f.with_body(body))
        }),
        Ended::Nothing if again.unchanged => None,
        Ended::Nothing => {
            finding("the second run had nothing to do, but changed the file".to_owned())
        }
        Ended::Created { .. } | Ended::Migrated { .. } => {
            finding("the second run found something to migrate".to_owned())
        }
    })
}

fn like_one_shot(evidence: &Evidence<'_>, run: &Run, how: &str) -> Result<Option<Finding>, Error> {
    let one_shot = &evidence.replay.one_shot;
    if run.ended != one_shot.ended {
        let body = format!(
            "otherwise: {}\nthere:     {}",
            words(&one_shot.ended),
            words(&run.ended)
        );
        let title = format!("another outcome {how}");
        return Ok(Some(
            Finding::new(Oracle::Repetition, title).with_body(body),
        ));
    }
    Ok(difference(evidence, &one_shot.db, &run.db)?.map(|body| {
        let title = format!("another database {how} (otherwise → there)");
        Finding::new(Oracle::Repetition, title).with_body(body)
    }))
}

/// What differs between two results: first bytes, then texts, and only then rows are compared.
fn difference(evidence: &Evidence<'_>, a: &Path, b: &Path) -> Result<Option<String>, Error> {
    if same_bytes(a, b)? {
        return Ok(None);
    }
    let tables: BTreeSet<&str> = digested(evidence.history, evidence.from());
    let (conn_a, conn_b) = (replay::open(a)?, replay::open(b)?);
    if expectation(&conn_a, &tables)? == expectation(&conn_b, &tables)? {
        return Ok(None);
    }
    let diff = canon::compare(&conn_a, &conn_b, &options(false))
        .map_err(Error::canon("compare two results"))?;
    let body = diff.to_string().trim_end().to_owned();
    Ok(Some(if body.is_empty() {
        "the rows are the same, their tables are not".to_owned()
    } else {
        body
    }))
}

fn words(ended: &Ended) -> String {
    match ended {
        Ended::Created { to } => format!("created at {to}"),
        Ended::Migrated { from, to } => format!("migrated from {from} to {to}"),
        Ended::Nothing => "nothing to do".to_owned(),
        Ended::Well => "ended well".to_owned(),
        Ended::Failed(failure) => failure.text.clone(),
    }
}
