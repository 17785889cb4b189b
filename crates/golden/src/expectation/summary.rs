//! `summary.txt`: what a migration does to a case's database, for reviewers.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use canon::{Diff, TableDiff};
use migrator::LEDGER_TABLE;
use rusqlite::Connection;
use sqlite_facts::{ObjectKind, quote};

use crate::case::manifest::ExpectedOutcome;
use crate::case::schema_files::objects;
use crate::error::Error;
use crate::oracle::Evidence;
use crate::replay::run::RunOutcome;

/// The text for the case that the evidence is about.
pub(crate) fn summary(evidence: &Evidence<'_>) -> Result<String, Error> {
    let mut before = rows(&evidence.before)?;
    let mut text = String::new();
    match (&evidence.case.manifest.expect, &evidence.after) {
        (ExpectedOutcome::Migrated, Some(after)) => {
            let from = evidence.from();
            let from = from.map_or_else(String::new, |from| format!(" from {from}"));
            put(&mut text, &format!("migrated{from}\n"));
            let mut is = rows(&after.conn)?;
            // Each version adds to it, in all cases alike.
            before.remove(LEDGER_TABLE);
            is.remove(LEDGER_TABLE);
            counts(&mut text, &before, Some(&is));
            if let Ok(diff) = &after.diff {
                put(&mut text, "");
                changes(&mut text, diff, after.conserved().as_ref().ok());
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

/// Tables and columns that went and came, and cells that changed. `conserved`: without what repairs did.
fn changes(text: &mut String, diff: &Diff, conserved: Option<&Diff>) {
    let tables = || diff.tables.iter().filter(|t| t.table != LEDGER_TABLE);
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
    say("tables dropped", lost);
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
    say("columns dropped", columns);
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
        .map(|t| format!("{}: {}", t.table, rows_changed(t, conserved)))
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

/// What became of the rows of a table: a repair gives one another key, or sets it aside.
fn rows_changed(table: &TableDiff, conserved: Option<&Diff>) -> String {
    let tables = conserved.iter().flat_map(|diff| &diff.tables);
    let mut same = tables.filter(|other| other.table == table.table);
    let lost = match conserved {
        Some(_) => same.next().map_or(0, |table| table.lost),
        None => table.lost,
    };
    let repaired = table.lost.saturating_sub(lost);
    let keyed = repaired.min(table.added);
    let parts = [
        (lost, "lost"),
        (keyed, "given a key"),
        (repaired - keyed, "set aside"),
        (table.added - keyed, "added"),
    ];
    let parts = parts.iter().filter(|(rows, _)| *rows > 0);
    let parts: Vec<String> = parts.map(|(rows, what)| format!("{rows} {what}")).collect();
    parts.join(", ")
}

fn put(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{line}");
}
