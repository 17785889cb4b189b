//! The report of golden-cover: a line for each table of each version, then each point that needs an answer.

use std::fmt::Write as _;

use adequacy::{ColumnCover, CoverPoint, CoverReport, PointKind};
use migrator::{Version, counted};
use serde::Serialize;

/// Names of columns are aligned up to this width.
const NAME_WIDTH: usize = 16;

/// The report in words.
pub(super) fn human(report: &CoverReport, columns: Option<Version>) -> String {
    let cases = counted(report.cases as u64, "golden");
    let mut text = format!("what {cases} hold at each version\n\n");
    let _ = writeln!(
        text,
        "at    table                 rows points seen excused missing"
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
        text.push_str("\ncolumn             NULL INTEGER REAL TEXT BLOB empty longest\n");
        let mut table = "";
        for column in report.columns.iter().filter(|of| of.version == version) {
            if column.table != table {
                table = &column.table;
                let _ = writeln!(text, "{table}");
            }
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
    format!("{version:<5} {table:<20} {rows:>5} {all:>6} {seen:>4} {excused:>7} {missing:>7}\n")
}

fn column_line(column: &ColumnCover) -> String {
    // A long name has a line of its own, so that the table fits into 60 columns.
    let name = match &column.column {
        name if name.len() > NAME_WIDTH => format!("{name}\n  {:NAME_WIDTH$}", ""),
        name => name.clone(),
    };
    let [null, integer, real, text, blob] = column.classes;
    let (empty, longest) = (column.empty, column.longest);
    format!(
        "  {name:NAME_WIDTH$} {null:>4} {integer:>7} {real:>4} {text:>4} {blob:>4} {empty:>5} {longest:>7}\n"
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_fit_into_60_columns() {
        let version: Version = "v5".parse().unwrap();
        let point = |table: &str, place: &str| CoverPoint {
            version: Some(version),
            kind: PointKind::Rows,
            table: Some(table.to_owned()),
            place: place.to_owned(),
            seen: 12_345,
            excuse: None,
        };
        let column = |name: &str| ColumnCover {
            version,
            table: "system_queue_pending".to_owned(),
            column: name.to_owned(),
            classes: [1234; 5],
            empty: 1234,
            longest: 1_234_567,
        };
        let report = CoverReport {
            cases: 43,
            columns: vec![column("id"), column("effectiveReasoningEffort")],
            points: vec![point("system_queue_pending", "id")],
            unneeded: Vec::new(),
        };
        let text = human(&report, Some(version));
        let widest = text.lines().max_by_key(|line| line.len()).unwrap();
        assert!(widest.len() <= 60, "{widest}");
        assert!(text.contains("\n  effectiveReasoningEffort\n  "), "{text}");
    }
}
