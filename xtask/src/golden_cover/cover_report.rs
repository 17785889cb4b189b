//! The report of golden-cover: a line for each table of each version, then each point that needs an answer.

use std::fmt::Write as _;

use adequacy::{ColumnCover, CoverPoint, CoverReport, PointKind};
use migrator::{Version, counted};
use serde::Serialize;

/// The report in words.
pub(super) fn human(report: &CoverReport, columns: Option<Version>) -> String {
    let cases = counted(report.cases as u64, "golden");
    let mut text = format!("what {cases} hold at each version\n\n");
    let _ = writeln!(
        text,
        "version  table                    rows  points  seen  excused  missing"
    );
    let mut rest = &report.points[..];
    while let Some(first) = rest.first() {
        let group = |point: &CoverPoint| (point.version, point.table.clone());
        let len = rest.partition_point(|point| group(point) == group(first));
        let (table, after) = rest.split_at(len);
        text.push_str(&line(first, table));
        rest = after;
    }
    if let Some(version) = columns {
        text.push_str(
            "\ncolumn                                         NULL  INTEGER  REAL  TEXT  BLOB  empty  longest\n",
        );
        for column in report.columns.iter().filter(|of| of.version == version) {
            text.push_str(&column_line(column));
        }
    }
    for point in report.points.iter().filter(|point| point.is_missing()) {
        let _ = writeln!(text, "\nmissing  {}", name(point));
    }
    for entry in &report.unneeded {
        let why = "the list of excuses names it, and nothing is missing so";
        let _ = writeln!(text, "\nnot needed  {entry}\n            {why}");
    }
    let verdict = if report.is_clean() { "ok" } else { "FAILED" };
    let [all, seen, excused, missing] = tally(&report.points);
    let _ = writeln!(
        text,
        "\n{verdict}: {seen} of {all} seen, {excused} excused, {missing} missing"
    );
    text
}

/// A point in words: `v5 sessions.cwd: empty`.
fn name(point: &CoverPoint) -> String {
    let version = point.version.map_or(String::new(), |of| format!("{of} "));
    format!("{version}{}: {}", point.place, point.kind)
}

/// All points, those seen, those excused, those missing.
fn tally(points: &[CoverPoint]) -> [usize; 4] {
    let count = |is: &dyn Fn(&CoverPoint) -> bool| points.iter().filter(|point| is(point)).count();
    [
        points.len(),
        count(&|point| point.seen > 0),
        count(&|point| point.excuse.is_some()),
        count(&CoverPoint::is_missing),
    ]
}

fn line(first: &CoverPoint, points: &[CoverPoint]) -> String {
    let version = first
        .version
        .map_or("files".to_owned(), |of| of.to_string());
    let table = first.table.as_deref().unwrap_or("lineages and damage");
    let rows = match first.kind {
        PointKind::Rows => first.seen.to_string(),
        _ => String::new(),
    };
    let [all, seen, excused, missing] = tally(points);
    format!("{version:<7}  {table:<22} {rows:>6} {all:>7} {seen:>5} {excused:>8} {missing:>8}\n")
}

fn column_line(column: &ColumnCover) -> String {
    let name = format!("{}.{}", column.table, column.column);
    let [null, integer, real, text, blob] = column.classes;
    let (empty, longest) = (column.empty, column.longest);
    format!(
        "{name:<45} {null:>5} {integer:>8} {real:>5} {text:>5} {blob:>5} {empty:>6} {longest:>8}\n"
    )
}

/// The report as JSON.
#[derive(Serialize)]
pub(super) struct CoverAnswer<'r> {
    format: u32,
    cases: usize,
    clean: bool,
    unneeded: &'r [String],
    columns: Vec<ColumnAnswer<'r>>,
    points: Vec<PointAnswer<'r>>,
}

#[derive(Serialize)]
struct ColumnAnswer<'r> {
    version: String,
    table: &'r str,
    column: &'r str,
    null: u64,
    integer: u64,
    real: u64,
    text: u64,
    blob: u64,
    empty: u64,
    longest_bytes: u64,
}

#[derive(Serialize)]
struct PointAnswer<'r> {
    version: Option<String>,
    kind: &'static str,
    table: Option<&'r str>,
    place: &'r str,
    seen: u64,
    excuse: Option<&'r str>,
}

pub(super) fn as_json(report: &CoverReport) -> CoverAnswer<'_> {
    CoverAnswer {
        format: 1,
        cases: report.cases,
        clean: report.is_clean(),
        unneeded: &report.unneeded,
        columns: report.columns.iter().map(column_answer).collect(),
        points: report.points.iter().map(point_answer).collect(),
    }
}

fn column_answer(column: &ColumnCover) -> ColumnAnswer<'_> {
    let [null, integer, real, text, blob] = column.classes;
    ColumnAnswer {
        version: column.version.to_string(),
        table: &column.table,
        column: &column.column,
        null,
        integer,
        real,
        text,
        blob,
        empty: column.empty,
        longest_bytes: column.longest,
    }
}

fn point_answer(point: &CoverPoint) -> PointAnswer<'_> {
    PointAnswer {
        version: point.version.map(|version| version.to_string()),
        kind: point.kind.name(),
        table: point.table.as_deref(),
        place: &point.place,
        seen: point.seen,
        excuse: point.excuse.as_deref(),
    }
}
