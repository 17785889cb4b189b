//! The report of a check on the terminal: a line per case, then the failures, then a verdict.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Instant;

use golden::{CaseName, CaseReport, CheckTotals, Event, ExpectedOutcome, Finding, Hint};
use migrator::{Version, counted};

use super::failures::alike;
use crate::report_lines::{names, put_difference};
use crate::workspace::on_cases;
use wuhu_db::count_line::{self, CountLine};
use wuhu_db::paths::{from_here, path_word};
use wuhu_db::shell;
use wuhu_db::terminal::{self, BAD, EscapedLines, GOOD, OPEN};

/// Kinds of failures that are shown in full; of the others the titles are enough.
const IN_FULL: usize = 3;
/// Lines of one finding.
const BODY_LINES: usize = 40;
/// Names are aligned up to this width, so that the line of a migrated case fits into 60 columns.
const NAME_WIDTH: usize = 24;

/// What a report depends on of the command line.
pub(crate) struct Asked {
    /// The folder of `--cases`, repeated in the commands that are proposed.
    pub(crate) cases: Option<PathBuf>,
    pub(crate) with: Option<String>,
    /// The cases that were named.
    pub(crate) names: Vec<CaseName>,
    /// The options without which the commands that are proposed would judge something else.
    pub(crate) options: String,
    pub(crate) is_quiet: bool,
}

/// Prints each event as it comes, and the failures at the end.
pub(crate) struct CheckReport<O: Write> {
    asked: Asked,
    out: EscapedLines<O>,
    progress: EscapedLines<io::Stderr>,
    /// How many are judged, where that takes long: it stands below all that is printed.
    count: CountLine<io::Stderr>,
    started: Instant,
    width: usize,
    about: BTreeMap<CaseName, String>,
    findings: BTreeMap<Option<CaseName>, Vec<Finding>>,
    failed: Vec<FailedCase>,
}

/// A case that failed, and why.
struct FailedCase {
    case: CaseName,
    report: CaseReport,
    findings: Vec<Finding>,
}

impl<O: Write> CheckReport<O> {
    /// A report of what was asked for.
    pub(crate) fn new(asked: Asked, out: EscapedLines<O>) -> Self {
        Self {
            asked,
            out,
            progress: terminal::stderr(),
            count: count_line::stderr("judging"),
            started: Instant::now(),
            width: 0,
            about: BTreeMap::new(),
            findings: BTreeMap::new(),
            failed: Vec::new(),
        }
    }

    /// The stream, for what another format adds.
    pub(crate) fn out(&mut self) -> &mut EscapedLines<O> {
        &mut self.out
    }

    /// Draws how many are judged, or makes room for what another event prints.
    pub(crate) fn count(&self, event: &Event) {
        match *event {
            Event::Judged { done, all } => self.count.draw(done, all),
            _ => self.count.hide(),
        }
    }

    pub(crate) fn print(&mut self, event: Event) {
        match event {
            Event::Started { cases, newest } => {
                let longest = cases.iter().map(|name| name.as_str().len()).max();
                self.width = longest.unwrap_or(0).min(NAME_WIDTH);
                let who = if self.asked.with.is_some() {
                    "another program"
                } else {
                    "the migrations"
                };
                let cases = counted(cases.len(), "case");
                if !self.asked.is_quiet {
                    self.out
                        .put(format!("{cases}: {who}, from each to {newest}"));
                }
            }
            Event::CaseStarted { case, about } => {
                if self.asked.with.is_some() && !self.asked.is_quiet {
                    self.progress.put(format!("judging {case} …"));
                }
                self.about.insert(case, about);
            }
            Event::CaseSkipped { case, why } => self.line("skip", &case, &why),
            Event::FormSkipped { case, form, why } => {
                self.line("skip", &case, &format!("{form}: {why}"));
            }
            Event::OracleFailed { case, finding } => {
                self.findings.entry(case).or_default().push(finding);
            }
            Event::CaseFinished { case, report } => {
                let word = if report.findings == 0 { "ok" } else { "FAIL" };
                self.line(word, &case, &in_short(&report));
                if report.findings > 0 {
                    let findings = self.findings.remove(&Some(case.clone()));
                    self.failed.push(FailedCase {
                        case,
                        report,
                        findings: findings.unwrap_or_default(),
                    });
                }
            }
            Event::CaseStopped { case, error } => {
                self.line("STOP", &case, "could not be judged");
                let error = anyhow::Error::from(error);
                self.progress.put(format!("{case}: {error:#}"));
            }
            Event::Finished(totals) => self.finish(&totals),
            _ => {}
        }
    }

    fn line(&mut self, word: &str, case: &CaseName, rest: &str) {
        if self.asked.is_quiet && ["ok", "skip"].contains(&word) {
            return;
        }
        let width = self.width;
        let style = match word {
            "ok" => GOOD,
            "skip" => OPEN,
            _ => BAD,
        };
        let gap = " ".repeat(4 - word.len());
        self.out
            .put_word(style, word, format!("{gap}  {case:width$}  {rest}"));
    }

    fn finish(&mut self, totals: &CheckTotals) {
        // What is wrong with all of them may be why single ones fail.
        if let Some(findings) = self.findings.remove(&None) {
            self.out.put("");
            self.out.put_word(BAD, "FAIL", "  the goldens as a whole");
            for finding in &findings {
                self.finding(finding, true);
            }
        }
        let failed = std::mem::take(&mut self.failed);
        let is_blessable = |failed: &&FailedCase| {
            failed
                .report
                .hints
                .contains(&Hint::Bless(failed.case.clone()))
        };
        let blessable = failed.iter().filter(is_blessable).count();
        let groups = alike(failed, |failed| &failed.findings);
        for (position, group) in groups.iter().enumerate() {
            self.failure(group, position < IN_FULL);
        }
        if blessable > 1 {
            let all = self.with_cases("cargo xtask golden-bless --all");
            self.out.put(format!(
                "\nthe {blessable} cases that can be blessed, equal changes once:\nnext:  {all}"
            ));
        }
        let seconds = self.started.elapsed().as_secs_f32();
        let judged = self.asked.with.as_ref().map(|_| judged(totals));
        let verdict = verdict(totals) + &judged.unwrap_or_default();
        let (word, counts) = verdict.split_once(':').unwrap_or(("", &verdict));
        let style = if totals.is_clean() { GOOD } else { BAD };
        self.out.put("");
        self.out
            .put_word(style, word, format!(":{counts} ({seconds:.2} s)"));
    }

    /// The first of cases that fail alike, and the names of the others.
    fn failure(&mut self, group: &[FailedCase], in_full: bool) {
        let [first, others @ ..] = group else {
            return;
        };
        let FailedCase {
            case,
            report,
            findings,
        } = first;
        let about = self.about.get(case).cloned().unwrap_or_default();
        self.out.put("");
        self.out
            .put_word(BAD, "FAIL", format!("  {case}  {about}").trim_end());
        if let Some(step) = &report.broken_step {
            self.out.put(format!("  first step that broke: {step}"));
        }
        for finding in findings.iter().filter(|finding| !finding.unproved) {
            self.finding(finding, in_full);
        }
        if findings.iter().any(|finding| finding.unproved) {
            self.out
                .put("  without the proofs, the step would have come to this:");
        }
        for finding in findings.iter().filter(|finding| finding.unproved) {
            self.finding(finding, in_full);
        }
        if !others.is_empty() {
            let listed = names(others.iter().map(|other| other.case.as_str()));
            let more = counted(others.len(), "more case");
            self.out
                .put_wrapped(4, format!("  the same in {more}: {listed}"));
        }
        self.next_steps(case, report, in_full);
    }

    /// What a failing case left, and what to run next.
    fn next_steps(&mut self, case: &CaseName, report: &CaseReport, in_full: bool) {
        if let Some(left) = &report.artifacts {
            let all = if in_full {
                ""
            } else {
                ", all of it in diff.txt"
            };
            self.out.put(format!(
                "  files: {}{all}",
                from_here(&left.folder).display()
            ));
            if let Some(error) = &left.error {
                let error = golden::with_causes(error);
                let line = format!("  not all could be left there: {error}");
                self.out.put_wrapped(4, line);
            }
        }
        // The command that has just run is no next step.
        let is_new = |hint: &&Hint| {
            **hint != Hint::Check(case.clone()) || self.asked.names != [case.clone()]
        };
        let hints: Vec<_> = report.hints.iter().filter(is_new).collect();
        for (position, hint) in hints.into_iter().enumerate() {
            let head = if position == 0 { "next:" } else { "  or:" };
            self.out.put(format!("  {head}  {}", self.command(hint)));
        }
    }

    fn finding(&mut self, finding: &Finding, in_full: bool) {
        let Finding {
            oracle,
            title,
            body,
            ..
        } = finding;
        self.out
            .put_wrapped(4, format!("  {} {oracle}: {title}", oracle.number()));
        if !in_full {
            return;
        }
        let lines: Vec<&str> = body.lines().collect();
        let shown = lines.len().min(BODY_LINES);
        put_difference(&mut self.out, 6, &lines[..shown].join("\n"));
        if lines.len() > shown {
            let more = counted(lines.len() - shown, "line");
            self.out.put(format!("      … {more} more in diff.txt"));
        }
    }

    fn with_cases(&self, command: &str) -> String {
        on_cases(command, self.asked.cases.as_deref())
    }

    fn command(&self, hint: &Hint) -> String {
        match hint {
            Hint::Check(case) => {
                let check = format!("cargo xtask golden-check {case}{}", self.asked.options);
                let check = self.with_cases(&check);
                match self.asked.with.as_deref().map(shell::word) {
                    Some(with) => format!("{check} --with {with}"),
                    None => check,
                }
            }
            Hint::Bless(case) => self.with_cases(&format!("cargo xtask golden-bless {case}")),
            Hint::Open(db) => format!("sqlite3 {}", path_word(db)),
        }
    }
}

fn in_short(report: &CaseReport) -> String {
    let rows = report.rows;
    let version = report
        .from
        .map_or("no version".to_owned(), |from| from.to_string());
    let outcome = match (&report.expect, report.from, report.to) {
        (ExpectedOutcome::Migrated, Some(from), Some(to)) => {
            format!("{from} → {to}  {rows:>4} rows")
        }
        (ExpectedOutcome::Migrated, ..) => format!("{version}, not migrated"),
        (ExpectedOutcome::Refused { .. }, ..) => format!("{version}, to be refused"),
        (ExpectedOutcome::Nothing, ..) => format!("{version}, nothing to do"),
    };
    let approval = report.approval.as_deref().filter(|_| report.findings == 0);
    let forms =
        (report.forms > 0).then(|| format!("also in {}", counted(report.forms, "other form")));
    let more = approval.map(str::to_owned).into_iter().chain(forms);
    more.fold(outcome, |line, word| format!("{line}, {word}"))
}

/// How many cases of which versions were judged.
fn judged(totals: &CheckTotals) -> String {
    let of = |(version, cases): (&Option<Version>, &usize)| match version {
        Some(version) => format!("{cases} at {version}"),
        None => format!("{cases} at no version"),
    };
    let versions: Vec<_> = totals.versions.iter().map(of).collect();
    if versions.is_empty() {
        return String::new();
    }
    let rows = counted(totals.kept_rows, "row");
    format!("; judged: {}, {rows}", versions.join(", "))
}

/// The end of the report: how many cases passed and how many did not.
pub(crate) fn verdict(totals: &CheckTotals) -> String {
    let CheckTotals {
        passed,
        failed,
        stopped,
        skipped,
        suite_findings,
        ..
    } = *totals;
    let mut words = Vec::new();
    if failed > 0 {
        words.push(format!("{} failed", counted(failed, "case")));
    }
    if stopped > 0 {
        words.push(format!("{stopped} could not be judged"));
    }
    if suite_findings > 0 {
        let findings = counted(suite_findings, "finding");
        words.push(format!("{findings} about the goldens as a whole"));
    }
    words.push(format!("{passed} passed"));
    if skipped > 0 {
        words.push(format!("{skipped} skipped"));
    }
    let word = if totals.is_clean() { "ok" } else { "FAIL" };
    format!("{word}: {}", words.join(", "))
}
