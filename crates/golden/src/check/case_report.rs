//! The end of one case: its findings, its artifacts, and what to run next.

use migrator::{LEDGER_TABLE, Version};

use crate::case::content::{FileContent, read_file};
use crate::case::files::Case;
use crate::case::manifest::{BEFORE, ExpectedOutcome, Origin, SIGNATURE};
use crate::case::signature::Signature;
use crate::error::Error;
use crate::expectation::summary::rows;
use crate::finding::Finding;
use crate::oracle::{Evidence, NeededLosses, hide_quotes, unreadable};
use crate::replay::Replay;
use crate::report::artifacts;
use crate::report::event::{Artifacts, CaseReport, Event, Hint};

use super::options::CaseCheck;

/// The part of one case in the totals.
pub(super) struct JudgedCase {
    pub(super) outcome: CaseOutcome,
    pub(super) version: Option<Version>,
    pub(super) needed: NeededLosses,
    /// Rows before that a migration must keep.
    pub(super) kept_rows: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseOutcome {
    Passed,
    Failed,
    Stopped,
    Skipped,
}

impl JudgedCase {
    /// A case that no oracle has judged to the end.
    pub(super) fn without_replay(outcome: CaseOutcome, version: Option<Version>) -> Self {
        Self {
            outcome,
            version,
            needed: NeededLosses::new(),
            kept_rows: 0,
        }
    }
}

/// The replays of a case, and the findings of all oracles.
pub(super) struct JudgedReplays<'a> {
    pub(super) case: &'a Case,
    pub(super) findings: Vec<Finding>,
    /// Without proofs the last, if at all; empty where there is no database.
    pub(super) replays: Vec<Replay>,
    pub(super) rows: CountedRows,
    /// The version that the database reached.
    pub(super) to: Option<Version>,
    pub(super) needed: NeededLosses,
    /// The number of files of other forms that were judged.
    pub(super) forms: usize,
}

/// How many rows a case has.
#[derive(Default)]
pub(super) struct CountedRows {
    /// Those of all tables before.
    before: u64,
    /// Those of all tables afterwards.
    after: Option<u64>,
    /// Those before that a migration must keep.
    kept: u64,
}

impl CountedRows {
    pub(super) fn of(evidence: &Evidence<'_>) -> Result<Self, Error> {
        let before = rows(&evidence.before)?;
        let after = evidence.after.as_ref().map(|after| rows(&after.conn));
        let must_stay = |table: &str| {
            let mut pending = evidence.pending();
            table != LEDGER_TABLE && !pending.any(|migration| migration.drops(table))
        };
        let kept = before.iter().filter(|(table, _)| must_stay(table));
        Ok(Self {
            before: before.values().sum(),
            after: after.transpose()?.map(|after| after.values().sum()),
            kept: kept.map(|(_, rows)| rows).sum(),
        })
    }
}

/// Emits the findings and the report; where there are findings, artifacts are left.
pub(super) fn finish(run: &mut CaseCheck<'_>, all: JudgedReplays<'_>) -> JudgedCase {
    let findings = hide_quotes(all.findings);
    let broken = run.check.history.migrations().iter().find(|m| {
        let is_its_step = |found: &Finding| found.step.as_deref() == Some(m.identifier);
        findings.iter().any(is_its_step)
    });
    let (artifacts, hints) = if findings.is_empty() {
        (None, Vec::new())
    } else {
        let broken = broken.map(|migration| migration.version);
        let (left, hints) = leave(run, all.case, &all.replays, &findings, broken);
        (Some(left), hints)
    };
    let count = findings.len();
    for finding in findings {
        (run.emit)(Event::OracleFailed {
            case: Some(run.name.clone()),
            finding,
        });
    }
    let manifest = &all.case.manifest;
    (run.emit)(Event::CaseFinished {
        case: run.name.clone(),
        report: CaseReport {
            findings: count,
            from: manifest.version,
            to: all.to,
            expect: manifest.expect.clone(),
            rows: all.rows.before,
            rows_after: all.rows.after,
            forms: all.forms,
            approval: approval(all.case),
            broken_step: broken.map(|migration| migration.identifier.to_owned()),
            artifacts,
            hints,
        },
    });
    JudgedCase {
        outcome: if count == 0 {
            CaseOutcome::Passed
        } else {
            CaseOutcome::Failed
        },
        version: manifest.version,
        needed: all.needed,
        kept_rows: all.rows.kept,
    }
}

/// A case without a readable `case.toml`.
pub(super) fn finish_unreadable(run: &mut CaseCheck<'_>, error: &Error) -> JudgedCase {
    let case = run.name;
    (run.emit)(Event::OracleFailed {
        case: Some(case.clone()),
        finding: unreadable(error),
    });
    (run.emit)(Event::CaseFinished {
        case: case.clone(),
        report: CaseReport {
            findings: 1,
            from: None,
            to: None,
            expect: ExpectedOutcome::Migrated,
            rows: 0,
            rows_after: None,
            forms: 0,
            approval: None,
            broken_step: None,
            artifacts: None,
            hints: vec![Hint::Check(case.clone())],
        },
    });
    JudgedCase::without_replay(CaseOutcome::Failed, None)
}

/// Of a captured case: its signer, or that it is unsigned.
fn approval(case: &Case) -> Option<String> {
    let signature = || {
        let text = read_file(&case.folder.join(SIGNATURE)).ok()?;
        let golden = FileContent::read(&case.folder.join(BEFORE)).ok()?;
        Signature::parse(&text, golden.sha256())
    };
    (case.manifest.origin == Origin::Captured)
        .then(|| signature().map_or("unsigned".to_owned(), |signature| signature.to_string()))
}

/// Leaves the artifacts of a failing case, and says what to do next.
fn leave(
    run: &CaseCheck<'_>,
    case: &Case,
    replays: &[Replay],
    findings: &[Finding],
    broken: Option<Version>,
) -> (Artifacts, Vec<Hint>) {
    let (check, name) = (run.check, &case.name);
    let folder = check.artifacts.join(name.as_str());
    let error = artifacts::leave(&folder, case, check.history, replays, findings).err();
    let mut hints = vec![Hint::Check(name.clone())];
    hints.extend(artifacts::worth_opening(&folder, broken).map(Hint::Open));
    let may_be_blessed = run.may_be_blessed && check.with.is_none();
    if may_be_blessed && findings.iter().all(|finding| finding.blessable) {
        hints.push(Hint::Bless(name.clone()));
    }
    (Artifacts { folder, error }, hints)
}
