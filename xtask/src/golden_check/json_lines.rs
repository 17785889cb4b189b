//! The report of a check as JSON: an object a line, as each event comes (docs/commands.md).

use std::collections::BTreeMap;
use std::io::Write;

use golden::{CaseName, CaseReport, CheckTotals, Event, with_causes};
use serde_json::{Value, json};

use wuhu_db::terminal::EscapedLines;

/// The version of this format: it changes where a reader has to.
const FORMAT: u32 = 1;

/// Prints the line of an event.
pub(crate) fn print<W: Write>(out: &mut EscapedLines<W>, event: &Event) {
    let line = match event {
        Event::Started { cases, newest } => {
            let cases: Vec<_> = cases.iter().map(CaseName::as_str).collect();
            json!({"event": "started", "format": FORMAT, "cases": cases, "newest": newest.to_string()})
        }
        Event::OracleFailed { case, finding } => json!({
            "event": "finding",
            "case": case.as_ref().map(CaseName::as_str),
            "oracle": finding.oracle.number(),
            "name": finding.oracle.to_string(),
            "step": finding.step,
            "title": finding.title,
            "body": finding.body,
            "without_proofs": finding.unproved,
        }),
        Event::CaseFinished { case, report } => finished(case, report),
        Event::CaseSkipped { case, why } => {
            json!({"event": "case", "case": case.as_str(), "result": "skipped", "why": why})
        }
        Event::FormSkipped { case, form, why } => {
            json!({"event": "form", "case": case.as_str(), "form": form, "result": "skipped", "why": why})
        }
        Event::CaseStopped { case, error } => json!({
            "event": "case",
            "case": case.as_str(),
            "result": "stopped",
            "why": with_causes(error),
        }),
        Event::Finished(totals) => ended(totals),
        _ => return,
    };
    out.put(line);
}

fn finished(case: &CaseName, report: &CaseReport) -> Value {
    json!({
        "event": "case",
        "case": case.as_str(),
        "result": if report.findings == 0 { "passed" } else { "failed" },
        "findings": report.findings,
        "expect": report.expect.to_string(),
        "from": report.from.map(|version| version.to_string()),
        "to": report.to.map(|version| version.to_string()),
        "rows": report.rows,
        "rows_after": report.rows_after,
        "forms": report.forms,
        "approval": report.approval,
        "files": report.artifacts.as_ref().map(|left| left.folder.display().to_string()),
    })
}

fn ended(totals: &CheckTotals) -> Value {
    let judged: BTreeMap<String, usize> = totals
        .versions
        .iter()
        .map(|(version, cases)| {
            (
                version.map_or("none".to_owned(), |is| is.to_string()),
                *cases,
            )
        })
        .collect();
    json!({
        "event": "finished",
        "clean": totals.is_clean(),
        "passed": totals.passed,
        "failed": totals.failed,
        "stopped": totals.stopped,
        "skipped": totals.skipped,
        "suite_findings": totals.suite_findings,
        "judged": judged,
        "kept_rows": totals.kept_rows,
    })
}
