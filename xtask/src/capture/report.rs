//! The result of a capture in words: the summary, the bug report, and the review.
//!
//! Every word here is in the fixed list that the recognizer accepts (`policy/words.txt`). Of a database
//! it holds only counts, and names of tables and columns that some version of Wuhu has.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anonymizer::recognizer::Survivors;
use anonymizer::{Anonymized, Policy, Share};
use golden::{MigrationOutcome, sha256};
use migrator::{DamageKind, FileKind, Inspection, counted};

/// Words that a review shows of one place.
const EXAMPLES: usize = 3;

/// The facts of a finished capture.
pub(super) struct CaptureReport<'t> {
    pub(super) name: &'t str,
    pub(super) seen: &'t Inspection,
    pub(super) done: &'t Anonymized,
    pub(super) before: &'t MigrationOutcome,
    pub(super) after: &'t MigrationOutcome,
    /// Length in bytes of the longest run that source and golden share by chance.
    pub(super) longest_run: usize,
    pub(super) golden_bytes: usize,
    /// Whether the migration fails on the golden, so that the case has no expectation.
    pub(super) is_open: bool,
}

impl CaptureReport<'_> {
    fn kept(&self) -> (u64, u64) {
        let tables = &self.done.tables;
        (
            tables.iter().map(|t| t.kept).sum(),
            tables.iter().map(|t| t.of_source).sum(),
        )
    }

    /// The lines of the tables: name, rows kept, rows in all.
    fn rows(&self, text: &mut String) {
        let width = self
            .done
            .tables
            .iter()
            .map(|table| table.name.len())
            .max()
            .unwrap_or(0);
        for table in &self.done.tables {
            let (name, kept, of) = (&table.name, table.kept, table.of_source);
            // Writing to a String cannot fail.
            let _ = writeln!(text, "  {name:<width$} {kept:>8} of {of}");
        }
    }

    fn coverage(&self) -> String {
        match self.done.features {
            Some(Share { part, whole }) => format!("{part} of {whole} shapes"),
            None => "all rows".to_owned(),
        }
    }
}

/// The kind of a database, in words that no database can change.
pub(super) fn kind(seen: &Inspection) -> String {
    match &seen.kind {
        FileKind::Empty => "an empty file".to_owned(),
        FileKind::Version(version) => format!("a Wuhu database at {version}"),
        FileKind::Reset => "a Wuhu database that was reset".to_owned(),
        FileKind::ResetFresh => "a Wuhu database at v6 whose ledger lacks v1 to v5".to_owned(),
        FileKind::Wiped => "a Wuhu database that release 0.5.0 erased".to_owned(),
        FileKind::Newer(_) => "a Wuhu database newer than v6".to_owned(),
        FileKind::Refused(_) => "a database that the migration refuses".to_owned(),
    }
}

/// The head of the answer on stdout, in words.
pub(super) fn summary(report: &CaptureReport<'_>) -> String {
    let (kept, of) = report.kept();
    let mut text = format!("{}: {}\n", report.name, kind(report.seen));
    let _ = writeln!(text, "  kept {kept} of {of} rows, {}", report.coverage());
    report.rows(&mut text);
    let Share {
        part: alone,
        whole: all,
    } = report.done.singled_out;
    let _ = writeln!(text, "  shapes that one value alone has: {alone} of {all}");
    let _ = writeln!(
        text,
        "  longest run shared with the original: {} bytes",
        report.longest_run
    );
    let _ = writeln!(text, "  the original: {}", report.before);
    let _ = writeln!(text, "  the golden:   {}", report.after);
    text
}

/// The bug report, as Markdown to paste.
pub(super) fn bug_report(report: &CaptureReport<'_>) -> String {
    let (kept, of) = report.kept();
    let mut text = format!("# Wuhu database report {}\n\n", report.name);
    let header = &report.seen.header;
    let settings = header.settings;
    for (key, value) in [
        ("tool", format!("xtask {}", env!("CARGO_PKG_VERSION"))),
        ("kind", kind(report.seen)),
        ("size", format!("{} bytes", report.seen.len_bytes)),
        (
            "pages",
            format!(
                "{} of {} bytes, {} free",
                header.pages, settings.page_size, header.free_pages
            ),
        ),
        (
            "settings",
            format!(
                "{}, journal_mode {}, auto_vacuum {}",
                settings.encoding, settings.journal_mode, settings.auto_vacuum
            ),
        ),
        (
            "rows",
            format!("{kept} of {of} in the golden, {}", report.coverage()),
        ),
        ("the original", report.before.to_string()),
        ("the golden", report.after.to_string()),
    ] {
        let _ = writeln!(text, "- {key}: {value}");
    }
    text.push_str("\n```text\n");
    report.rows(&mut text);
    text.push_str("```\n\n");
    text.push_str(&anomalies(report));
    text
}

/// Damage and unknown objects, numbered.
fn anomalies(report: &CaptureReport<'_>) -> String {
    let mut lines = Vec::new();
    for damage in &report.seen.damage {
        let ours = |name: &str| report.done.tables.iter().any(|table| table.name == name);
        if !ours(&damage.table) {
            continue;
        }
        // A damage names tables and columns: public only if a version has them.
        let is_known = match &damage.kind {
            DamageKind::Dangling { parent } => ours(parent),
            _ => true,
        };
        if is_known {
            lines.push(damage.to_string());
        }
    }
    if report.done.renamed > 0 {
        lines.push(format!(
            "{} objects or columns that no version has",
            report.done.renamed
        ));
    }
    if report.done.left_out > 0 {
        lines.push(format!(
            "{} that no golden can hold",
            counted(report.done.left_out, "object")
        ));
    }
    if lines.is_empty() {
        return "Anomalies: none.\n".to_owned();
    }
    let mut text = "Anomalies:\n\n".to_owned();
    for (number, line) in (1..).zip(lines) {
        let _ = writeln!(text, "{number}. {line}");
    }
    text
}

/// `REVIEW.md`: what a person checks before the golden is published.
pub(super) fn review(report: &CaptureReport<'_>, survivors: &Survivors) -> String {
    let (kept, of) = report.kept();
    let Share {
        part: alone,
        whole: all,
    } = report.done.singled_out;
    format!(
        "# Review of {}\n\n\
         - tool: xtask {}\n\
         - policy: SHA-256 {}\n\
         - rows: {kept} of {of}, {}\n\
         - longest run shared with the original: {} bytes\n\
         - shapes that one value alone has: {alone} of {all}\n\n\
         ## What remains\n\n{}\n\
         ## What can still be inferred\n\n\
         How many rows there were of each kind and in which order, which entries belong together, \
         the structure of JSON with its blanks, true and false, lengths (of up to 32 bytes as they \
         are, above rounded), scripts of the letters, distances in time as powers of two, which \
         providers, models and tools were used, counted ids as they are, the size of numbers, and 0 \
         and 1, the settings of the file, and in which order the names of unknown objects stand. No \
         word, name or path of the original.\n\n\
         ## Approved\n\n\
         I have read survivors.txt and looked into before.sql.\n\n\
         Name and date: \n",
        report.name,
        env!("CARGO_PKG_VERSION"),
        sha256(Policy::wuhu_text().as_bytes()),
        report.coverage(),
        report.longest_run,
        examples(survivors),
    )
}

/// The first words of each vocabulary place, each with its count.
fn examples(survivors: &Survivors) -> String {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (place, word, count) in survivors.words_by_place() {
        places
            .entry(place)
            .or_default()
            .push(format!("{word} {count}"));
    }
    let mut text = String::new();
    for (place, words) in places {
        let shown = words.len().min(EXAMPLES);
        let more = if words.len() > shown { ", …" } else { "" };
        let _ = writeln!(text, "- {place}: {}{more}", words[..shown].join(", "));
    }
    text
}
