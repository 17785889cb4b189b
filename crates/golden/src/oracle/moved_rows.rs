//! Rows that migrations declare to move: found where they are said to be, all of them and no others.

use std::collections::BTreeMap;
use std::path::Path;

use migrator::{Change, Migration};
use rusqlite::Connection;
use sqlite_facts::{Cell, Table, quote};

use super::declared_changes::{in_words, moved};
use super::evidence::Evidence;
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::copies::open;

/// The rows of a query, and how often each occurs.
type Multiset = BTreeMap<Vec<Cell>, u64>;

pub(super) fn judge(evidence: &Evidence<'_>, after: &Connection) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    let steps = &evidence.replay.steps.files;
    if steps.is_empty() {
        for migration in evidence.pending() {
            findings.extend(of_step(&evidence.before, after, migration));
        }
        return Ok(findings);
    }
    let mut previous: &Path = &evidence.replay.before;
    for step in steps {
        let migrations = evidence.history.migrations().iter();
        let of_version = migrations.filter(|migration| migration.version == step.version);
        for migration in of_version.filter(|migration| !migration.changes.is_empty()) {
            findings.extend(of_step(&open(previous)?, &open(&step.db)?, migration));
        }
        previous = &step.db;
    }
    Ok(findings)
}

fn of_step(before: &Connection, after: &Connection, migration: &Migration) -> Vec<Finding> {
    let wrong = migration.changes.iter().filter_map(|change| {
        let what = in_words(migration, change);
        let why = match difference(before, after, change) {
            Ok(why) => why?,
            Err(error) => format!("which cannot be judged: {error}"),
        };
        let finding = Finding::new(Oracle::Conservation, format!("{what}, {why}"));
        Some(finding.at_step(Some(migration.identifier)))
    });
    wrong.collect()
}

/// What is wrong with the rows of one declaration.
fn difference(
    before: &Connection,
    after: &Connection,
    change: &Change,
) -> rusqlite::Result<Option<String>> {
    let Some((query_before, query_after, _)) = moved(change) else {
        return Ok(None);
    };
    if Table::read(before, change.table())?.is_none() {
        return Ok(None);
    }
    let (was, is) = (rows(before, query_before)?, rows(after, query_after)?);
    let count = |rows: &Multiset| rows.values().sum::<u64>();
    let held = match change {
        Change::ColumnMoved { table, column, .. } => {
            let count = format!("SELECT count({}) FROM {}", quote(column), quote(table));
            before.query_row(&count, [], |row| row.get(0))?
        }
        Change::TableMoved { table, .. } => {
            let count = format!("SELECT count(*) FROM {}", quote(table));
            before.query_row(&count, [], |row| row.get(0))?
        }
        _ => 0,
    };
    if count(&was) < held {
        let named = count(&was);
        return Ok(Some(format!("but its query gives {named} of {held} rows")));
    }
    if was == is {
        return Ok(None);
    }
    let found: u64 = was
        .iter()
        .map(|(row, times)| is.get(row).map_or(0, |found| *found.min(times)))
        .sum();
    let (was, is) = (count(&was), count(&is));
    Ok(Some(format!(
        "but of {was} rows {found} are where it says, among {is}"
    )))
}

fn rows(conn: &Connection, query: &str) -> rusqlite::Result<Multiset> {
    let mut statement = conn.prepare(query)?;
    let width = statement.column_count();
    let mut all = Multiset::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = vec![Cell::Null; width];
        for (position, cell) in cells.iter_mut().enumerate() {
            cell.assign(row.get_ref(position)?);
        }
        *all.entry(cells).or_default() += 1;
    }
    Ok(all)
}
