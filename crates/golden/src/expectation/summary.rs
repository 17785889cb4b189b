//! `summary.txt`: what a migration does to a case's database, for reviewers.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use canon::Diff;
use rusqlite::Connection;
use sqlite_facts::{ObjectKind, quote};

use crate::case::manifest::ExpectedOutcome;
use crate::case::schema_files::objects;
use crate::error::Error;
use crate::oracle::Evidence;
use crate::replay::run::RunOutcome;

/// The text for the case that the evidence is about.
pub(crate) fn summary(evidence: &Evidence<'_>) -> Result<String, Error> {
    let before = rows(&evidence.before)?;
    let mut text = String::new();
    match (&evidence.case.manifest.expect, &evidence.after) {
        (ExpectedOutcome::Migrated, Some(after)) => {
            let newest = evidence.history.newest();
            let from = evidence
                .from()
                .map_or_else(String::new, |from| from.to_string());
            let steps: Vec<&str> = evidence.pending().map(|step| step.identifier).collect();
            let steps = steps.join(", ");
            put(&mut text, &format!("{from} → {newest}: {steps}\n"));
            counts(&mut text, &before, Some(&rows(&after.conn)?));
            if let Ok(diff) = &after.diff {
                put(&mut text, "");
                changes(&mut text, diff);
            }
        }
        (ExpectedOutcome::Refused { .. }, _) => {
            // The actual text; the expected one is in `case.toml`.
            let said = match &evidence.replay.one_shot.outcome {
                RunOutcome::Failed(failure) => &failure.text,
                _ => "not any more",
            };
            put(&mut text, &format!("refused, left untouched: {said}\n"));
            counts(&mut text, &before, None);
        }
        _ => {
            put(&mut text, "nothing to do, left untouched\n");
            counts(&mut text, &before, None);
        }
    }
    Ok(text)
}

/// Rows of each table.
pub(crate) fn rows(conn: &Connection) -> Result<BTreeMap<String, u64>, Error> {
    let mut counts = BTreeMap::new();
    for object in objects(conn)? {
        if object.kind == ObjectKind::Table {
            let sql = format!("SELECT count(*) FROM {}", quote(&object.name));
            let rows = conn
                .query_row(&sql, [], |row| row.get(0))
                .map_err(Error::sqlite("count rows"))?;
            counts.insert(object.name, rows);
        }
    }
    Ok(counts)
}

fn counts(
    text: &mut String,
    before: &BTreeMap<String, u64>,
    after: Option<&BTreeMap<String, u64>>,
) {
    let mut all: BTreeMap<&str, [Option<u64>; 2]> = BTreeMap::new();
    for (table, rows) in before {
        all.entry(table).or_default()[0] = Some(*rows);
    }
    for (table, rows) in after.into_iter().flatten() {
        all.entry(table).or_default()[1] = Some(*rows);
    }
    let width = all
        .keys()
        .map(|table| table.len())
        .max()
        .unwrap_or(0)
        .max(20);
    let number = |rows: Option<u64>| rows.map_or("-".to_owned(), |rows| rows.to_string());
    let mut head = format!("{:width$}  {:>8}", "rows", "before");
    if after.is_some() {
        head.push_str("     after");
    }
    put(text, &head);
    for (table, [was, is]) in all {
        let mut line = format!("{table:width$}  {:>8}", number(was));
        if after.is_some() {
            line = format!("{line}  {:>8}", number(is));
        }
        put(text, &line);
    }
}

/// Tables and columns that went and came, and cells that changed.
fn changes(text: &mut String, diff: &Diff) {
    let tables = || diff.tables.iter();
    let mut said = false;
    let mut say = |what: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            said = true;
            put(text, &format!("{what}:"));
            for line in lines {
                put(text, &format!("  {line}"));
            }
        }
    };
    let lost = tables()
        .filter(|t| t.rows_b.is_none())
        .map(|t| t.table.clone())
        .collect();
    say("tables lost", lost);
    let added = tables()
        .filter(|t| t.rows_a.is_none())
        .map(|t| t.table.clone())
        .collect();
    say("tables added", added);
    let columns = tables()
        .flat_map(|t| {
            t.columns_lost
                .iter()
                .map(|c| format!("{}.{} ({} not NULL)", t.table, c.name, c.non_null))
        })
        .collect();
    say("columns lost", columns);
    let columns = tables()
        .flat_map(|t| {
            t.columns_added
                .iter()
                .map(|column| format!("{}.{column}", t.table))
        })
        .collect();
    say("columns added", columns);
    let both = || tables().filter(|t| t.rows_a.is_some() && t.rows_b.is_some());
    let rows = both()
        .filter(|t| t.lost + t.added > 0)
        .map(|t| format!("{}: {} lost, {} added", t.table, t.lost, t.added))
        .collect();
    say("rows", rows);
    let cells = both()
        .flat_map(|t| {
            t.changed_by_column
                .iter()
                .map(|(column, rows)| format!("{}.{column}: {rows}", t.table))
        })
        .collect();
    say("cells changed", cells);
    if !said {
        put(text, "nothing else changed");
    }
}

fn put(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{line}");
}
