//! The end of one case: what is told, what is left for a person, and what to run next.

use migrator::Version;

use crate::case::files::Case;
use crate::case::manifest::ExpectedOutcome;
use crate::case_name::CaseName;
use crate::check::Check;
use crate::check::run_case::{CaseOutcome, JudgedCase};
use crate::error::{Error, with_causes};
use crate::oracle::Needed;
use crate::replay::Replay;
use crate::report::artifacts;
use crate::report::event::{Artifacts, CaseReport, Event, Finding, Hint, Oracle};

/// A case whose oracles have spoken.
pub(crate) struct ReplayedCase<'a> {
    pub(crate) case: &'a Case,
    pub(crate) replays: Vec<Replay>,
    pub(crate) rows: u64,
    pub(crate) to: Option<Version>,
}

/// What the recognizer has found may be somebody's, and no other oracle may quote it: each still says
/// that it fails, and no more.
fn without_quotes(mut findings: Vec<Finding>) -> Vec<Finding> {
    if findings
        .iter()
        .any(|found| found.oracle == Oracle::Recognizer)
    {
        for finding in findings
            .iter_mut()
            .filter(|found| found.oracle != Oracle::Recognizer)
        {
            "fails; not shown, for it may quote what the recognizer found"
                .clone_into(&mut finding.title);
            finding.body.clear();
        }
    }
    findings
}

impl ReplayedCase<'_> {
    /// Tells the findings, leaves files where there are some, and says how it went.
    pub(crate) fn finish(
        self,
        check: &Check<'_>,
        findings: Vec<Finding>,
        needed: Needed,
        emit: &mut dyn FnMut(Event),
    ) -> JudgedCase {
        let Self {
            case,
            replays,
            rows,
            to,
        } = self;
        let findings = without_quotes(findings);
        let name = &case.name;
        let broken = check.history.migrations().iter().find(|m| {
            findings
                .iter()
                .any(|found| found.step.as_deref() == Some(m.identifier))
        });
        let mut left = None;
        let mut hints = Vec::new();
        if !findings.is_empty() {
            let folder = check.leave.join(name.as_str());
            let replays: Vec<&Replay> = replays.iter().collect();
            let error = artifacts::leave(&folder, case, check.history, &replays, &findings).err();
            hints.push(Hint::Check(name.clone()));
            hints.extend(
                artifacts::worth_opening(&folder, broken.map(|m| m.version)).map(Hint::Open),
            );
            if check.with.is_none() && findings.iter().all(|finding| finding.blessable) {
                hints.push(Hint::Bless(name.clone()));
            }
            left = Some(Artifacts { folder, error });
        }
        let count = findings.len();
        for finding in findings {
            emit(Event::OracleFailed {
                case: Some(name.clone()),
                finding,
            });
        }
        let report = CaseReport {
            findings: count,
            from: case.manifest.version,
            to,
            expect: case.manifest.expect.clone(),
            rows,
            broken_step: broken.map(|migration| migration.identifier.to_owned()),
            left,
            hints,
        };
        emit(Event::CaseFinished {
            case: name.clone(),
            report,
        });
        let outcome = if count == 0 {
            CaseOutcome::Passed
        } else {
            CaseOutcome::Failed
        };
        JudgedCase {
            outcome,
            version: case.manifest.version,
            needed,
        }
    }
}

/// A case without a `case.toml` that can be read.
pub(crate) fn unreadable(
    name: &CaseName,
    error: &Error,
    emit: &mut dyn FnMut(Event),
) -> JudgedCase {
    let finding = Finding::new(Oracle::Goldens, with_causes(error));
    emit(Event::OracleFailed {
        case: Some(name.clone()),
        finding,
    });
    let report = CaseReport {
        findings: 1,
        from: None,
        to: None,
        expect: ExpectedOutcome::Migrated,
        rows: 0,
        broken_step: None,
        left: None,
        hints: vec![Hint::Check(name.clone())],
    };
    emit(Event::CaseFinished {
        case: name.clone(),
        report,
    });
    JudgedCase {
        outcome: CaseOutcome::Failed,
        version: None,
        needed: Needed::new(),
    }
}
