//! The result of a capture in words, and as the facts that are published with it.
//!
//! Of a database it holds only counts, and names of tables that some version of Wuhu has.

use std::fmt::Write as _;

use anonymizer::{Anonymized, Share};
use golden::{CaptureCounts, CaptureFacts, MigrationOutcome, kind_words};
use migrator::{History, Inspection, counted};

/// The facts of a finished capture.
pub(super) struct CaptureReport<'t> {
    pub(super) name: &'t str,
    pub(super) seen: &'t Inspection,
    pub(super) done: &'t Anonymized,
    pub(super) before: &'t MigrationOutcome,
    pub(super) after: &'t MigrationOutcome,
    /// Length in bytes of the longest run that source and golden share by chance.
    pub(super) longest_run: usize,
    pub(super) golden_bytes: u64,
    /// Whether the migration fails on the golden, so that the case has no expectation.
    pub(super) is_open: bool,
    /// The name of the last capture of the same file, which this one replaces.
    pub(super) replaced: Option<&'t str>,
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

/// The facts that are published with the case.
pub(super) fn facts(
    seen: &Inspection,
    done: &Anonymized,
    [before, after]: [&MigrationOutcome; 2],
    history: &History,
) -> CaptureFacts {
    let pair = |Share { part, whole }| (part, whole);
    let rows: Vec<(&str, u64)> = done
        .tables
        .iter()
        .map(|table| (&*table.name, table.of_source))
        .collect();
    let counts = CaptureCounts {
        rows: &rows,
        shapes: done.features.map(pair),
        lone_texts: pair(done.lone_texts),
        lone_json_cells: pair(done.lone_json_cells),
        lone_json_words: pair(done.lone_json_words),
        renamed: done.renamed as u64,
        left_out: done.left_out as u64,
    };
    CaptureFacts::new(
        seen,
        &counts,
        [before.to_string(), after.to_string()],
        history,
    )
}

/// The head of the answer on stdout, in words.
pub(super) fn summary(report: &CaptureReport<'_>) -> String {
    let (kept, of) = report.kept();
    let mut text = format!("{}: {}\n", report.name, kind_words(&report.seen.kind));
    let _ = writeln!(text, "  kept {kept} of {of} rows, {}", report.coverage());
    report.rows(&mut text);
    if report.done.left_out > 0 {
        let _ = writeln!(
            text,
            "  {} that no golden can hold: an empty table or a trigger stands for each",
            counted(report.done.left_out, "object")
        );
    }
    if report.done.odd_left_out > 0 {
        let _ = writeln!(
            text,
            "  {} of cell that no server writes in no kept row: a greater `--max-size` keeps more",
            counted(report.done.odd_left_out, "kind")
        );
    }
    let done = report.done;
    let (texts, cells, words) = (done.lone_texts, done.lone_json_cells, done.lone_json_words);
    let _ = writeln!(
        text,
        "  texts that have a shape alone: {} of {}\n  JSON cells alone by their texts and numbers: {} of {}\n    \
         by known keys and words: {}",
        texts.part, texts.whole, cells.part, cells.whole, words.part
    );
    if texts.part + cells.part + words.part > 0 {
        let _ = writeln!(
            text,
            "    such a value cannot be read, but whoever has it already may\n    guess that it is in the database"
        );
    }
    let _ = writeln!(
        text,
        "  longest run shared with the original: {} bytes",
        report.longest_run
    );
    let _ = writeln!(text, "  the original: {}", report.before);
    let _ = writeln!(text, "  the golden:   {}", report.after);
    text
}
