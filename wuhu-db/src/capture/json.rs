//! The answer of `capture` as one JSON object.

use std::borrow::Cow;
use std::path::Path;

use anonymizer::Share;
use anyhow::Result;
use golden::kind_words;
use serde::Serialize;

use super::report::CaptureReport;
use crate::format;

#[derive(Serialize)]
struct CaptureAnswer<'r> {
    case: &'r str,
    kind: String,
    state: &'static str,
    tables: Vec<TableAnswer<'r>>,
    shapes: Option<ShapesAnswer>,
    odd_cells_left_out: u64,
    texts_alone_by_shape: LoneShapesAnswer,
    json_cells_alone_by_content: LoneShapesAnswer,
    json_cells_alone_by_words: LoneShapesAnswer,
    longest_shared_run_bytes: usize,
    original: String,
    golden: String,
    golden_bytes: u64,
    zip: Cow<'r, str>,
    zip_bytes: u64,
    replaced: Option<&'r str>,
}

/// Rows of a table.
#[derive(Serialize)]
struct TableAnswer<'r> {
    table: &'r str,
    kept: u64,
    of: u64,
}

#[derive(Serialize)]
struct ShapesAnswer {
    covered: u64,
    of: u64,
}

#[derive(Serialize)]
struct LoneShapesAnswer {
    alone: u64,
    of: u64,
}

/// The same as the summary, for a program.
pub(super) fn text(report: &CaptureReport<'_>, zip: &Path, zip_bytes: u64) -> Result<String> {
    let done = report.done;
    let lone = |Share { part, whole }| LoneShapesAnswer {
        alone: part,
        of: whole,
    };
    format::json(&CaptureAnswer {
        case: report.name,
        kind: kind_words(&report.seen.kind),
        state: if report.is_open { "open" } else { "settled" },
        tables: done
            .tables
            .iter()
            .map(|table| TableAnswer {
                table: &table.name,
                kept: table.kept,
                of: table.of_source,
            })
            .collect(),
        shapes: done.features.map(|Share { part, whole }| ShapesAnswer {
            covered: part,
            of: whole,
        }),
        odd_cells_left_out: done.odd_left_out,
        texts_alone_by_shape: lone(done.lone_texts),
        json_cells_alone_by_content: lone(done.lone_json_cells),
        json_cells_alone_by_words: lone(done.lone_json_words),
        longest_shared_run_bytes: report.longest_run,
        original: report.before.to_string(),
        golden: report.after.to_string(),
        golden_bytes: report.golden_bytes,
        zip: zip.to_string_lossy(),
        zip_bytes,
        replaced: report.replaced,
    })
}
