//! The report of a check for GitHub: an annotation for each finding, on the case's file, and a step summary.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::Write;
use std::path::{Path, PathBuf};

use golden::{CaseName, CaseReport, Event, Finding, MANIFEST, with_causes};

use migrator::counted;

use super::failures::{alike, first_differences, leading};
use wuhu_db::paths::from_here;
use wuhu_db::terminal::EscapedLines;

/// Annotations that GitHub shows of one step.
const ANNOTATIONS: usize = 10;

/// What the summary is made of, collected as the events come.
pub(crate) struct GitHubReport {
    cases: PathBuf,
    findings: BTreeMap<Option<CaseName>, Vec<Finding>>,
    /// Of cases that failed or were not judged: the first that a reader looks for.
    open_rows: Vec<String>,
    other_rows: Vec<String>,
}

impl GitHubReport {
    /// `cases` is the folder of cases.
    pub(crate) fn new(cases: &Path) -> Self {
        Self {
            cases: from_here(cases),
            findings: BTreeMap::new(),
            open_rows: Vec::new(),
            other_rows: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, event: &Event) {
        match event {
            Event::OracleFailed { case, finding } => {
                let of_case = self.findings.entry(case.clone()).or_default();
                of_case.push(finding.clone());
            }
            Event::CaseFinished { case, report } => {
                let findings = self.findings.get(&Some(case.clone()));
                let row = row(case, report, findings.map_or(&[], Vec::as_slice));
                if report.findings == 0 {
                    self.other_rows.push(row);
                } else {
                    self.open_rows.push(row);
                }
            }
            Event::CaseSkipped { case, why } => {
                self.other_rows
                    .push(format!("| {case} | skipped | | {} |", cell(why)));
            }
            Event::FormSkipped { case, form, why } => {
                let why = cell(&format!("{form}: {why}"));
                self.other_rows
                    .push(format!("| {case} | skipped | | {why} |"));
            }
            Event::CaseStopped { case, error } => {
                let why = cell(&with_causes(error));
                self.open_rows
                    .push(format!("| {case} | **not judged** | | {why} |"));
            }
            _ => {}
        }
    }

    /// Prints the annotations: of cases that fail alike, on the first of them. What is about all stands first.
    pub(crate) fn annotate<W: Write>(&self, out: &mut EscapedLines<W>) {
        let failed = self.findings.iter().collect();
        let groups = alike(failed, |(_, findings): &(_, &Vec<Finding>)| findings);
        for group in groups.iter().take(ANNOTATIONS) {
            let [(case, findings), others @ ..] = &group[..] else {
                continue;
            };
            if let Some(finding) = leading(findings) {
                let case = case.as_ref();
                let mut lines = said(finding);
                if case.is_none() {
                    // Each is about something else.
                    let rest = findings.iter().filter(|other| *other != finding);
                    lines.extend(rest.flat_map(said));
                }
                if !others.is_empty() {
                    let more = counted(others.len(), "more case");
                    lines.push(format!("the same in {more}"));
                }
                out.put(annotation(&self.cases, case, &lines));
            }
        }
    }

    /// The step summary, in Markdown.
    pub(crate) fn summary(&self, verdict: &str) -> String {
        let mut text = format!("## golden-check\n\n{}\n\n", cell(verdict));
        for finding in self.findings.get(&None).into_iter().flatten() {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "- {}", cell(&in_a_line(finding)));
        }
        if self.findings.contains_key(&None) {
            text.push('\n');
        }
        text.push_str("| case | result | rows | first difference |\n|---|---|---|---|\n");
        for row in self.open_rows.iter().chain(&self.other_rows) {
            text.push_str(row);
            text.push('\n');
        }
        text
    }
}

/// Lines that GitHub takes for text. It finds commands behind white space too, `##[error]` anywhere in a line, and the
/// report shows lines of cases that may come from anybody.
pub(crate) struct InertLines {
    /// The word that ends them, which no case can hold: it is drawn for each run.
    word: String,
}

impl InertLines {
    pub(crate) fn begin<W: Write>(out: &mut EscapedLines<W>) -> Self {
        // The keys of the hasher are random.
        let drawn = || RandomState::new().build_hasher().finish();
        let word = format!("golden-check-{:016x}{:016x}", drawn(), drawn());
        out.put(format!("::stop-commands::{word}"));
        Self { word }
    }

    pub(crate) fn end<W: Write>(self, out: &mut EscapedLines<W>) {
        out.put(format!("::{}::", self.word));
    }
}

/// A finding with its first difference.
fn in_a_line(finding: &Finding) -> String {
    let differences = first_differences(finding);
    let line = differences.first().copied().unwrap_or_default();
    let said = format!("{}: {} {line}", finding.oracle, finding.title);
    said.trim_end().to_owned()
}

fn row(case: &CaseName, report: &CaseReport, findings: &[Finding]) -> String {
    let result = if report.findings == 0 {
        "ok"
    } else {
        "**failed**"
    };
    let rows = match report.rows_after {
        Some(after) => format!("{} → {after}", report.rows),
        None => report.rows.to_string(),
    };
    let first = leading(findings).map(|finding| cell(&in_a_line(finding)));
    let first = first.unwrap_or_default();
    let approval = report.approval.as_deref();
    let approval = approval.map_or_else(String::new, |approval| format!(", {}", cell(approval)));
    format!("| {case} | {result}{approval} | {rows} | {first} |")
}

/// A finding and its first differences, a line each.
fn said(finding: &Finding) -> Vec<String> {
    let (oracle, title) = (finding.oracle, &finding.title);
    let mut lines = vec![format!("{} {oracle}: {title}", oracle.number())];
    lines.extend(first_differences(finding).into_iter().map(str::to_owned));
    lines
}

/// A workflow command: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
fn annotation(cases: &Path, case: Option<&CaseName>, lines: &[String]) -> String {
    let (file, name) = match case {
        Some(case) => (cases.join(case.as_str()).join(MANIFEST), case.to_string()),
        None => (cases.to_owned(), "the goldens as a whole".to_owned()),
    };
    let title = format!("golden-check: {name}");
    format!(
        "::error file={},title={}::{}",
        property(&file.display().to_string()),
        property(&title),
        data(&lines.join("\n"))
    )
}

/// Text of a command: what would end its line.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a command: what would end it, too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Text in a cell of a table: no markup of its own, no control characters.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for c in canon::escape(text).chars() {
        match c {
            '&' => cell.push_str("&amp;"),
            '<' => cell.push_str("&lt;"),
            '|' | '[' | '*' | '_' | '\\' | '!' => {
                cell.push('\\');
                cell.push(c);
            }
            c => cell.push(c),
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_failed_stands_first_in_the_summary() {
        let mut report = GitHubReport::new(Path::new("golden"));
        let skipped = Event::CaseSkipped {
            case: "v5-skipped".parse().unwrap(),
            why: "why".to_owned(),
        };
        let stopped = Event::CaseStopped {
            case: "v6-stopped".parse().unwrap(),
            error: golden::Error::NoFolder {
                path: "golden".into(),
            },
        };
        report.add(&skipped);
        report.add(&stopped);
        let summary = report.summary("FAIL");
        let at = |name: &str| summary.find(name).unwrap();
        assert!(at("v6-stopped") < at("v5-skipped"), "{summary}");
    }

    #[test]
    fn each_finding_about_all_is_told() {
        let mut report = GitHubReport::new(Path::new("/cases"));
        for (title, body) in [("one", "v2: gone"), ("other", "")] {
            let finding = Finding {
                oracle: golden::Oracle::Goldens,
                step: None,
                title: title.to_owned(),
                body: body.to_owned(),
                unproved: false,
                blessable: true,
            };
            report.add(&Event::OracleFailed {
                case: None,
                finding,
            });
        }
        let summary = report.summary("FAIL");
        assert!(
            summary.contains("\n- goldens: one v2: gone\n- goldens: other\n"),
            "{summary}"
        );
        let mut out = EscapedLines::new(Vec::new());
        report.annotate(&mut out);
        assert_eq!(
            String::from_utf8(out.into_inner()).unwrap(),
            "::error file=/cases,title=golden-check%3A the goldens as a whole::\
             9 goldens: one%0Av2: gone%0A9 goldens: other\n"
        );
    }

    #[test]
    fn text_of_a_database_is_no_command_and_no_markup() {
        assert_eq!(data("a%\n::error::b"), "a%25%0A::error::b");
        assert_eq!(property("a,b:c"), "a%2Cb%3Ac");
        assert_eq!(
            cell("<img> | [x](y) \u{1b}[31m"),
            "&lt;img> \\| \\[x](y) \\\\u{1b}\\[31m"
        );
    }
}
