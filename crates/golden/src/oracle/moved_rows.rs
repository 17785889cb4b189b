//! Rows that migrations declare to move: found where they are said to be, all of them and no others.

use std::collections::BTreeMap;
use std::path::Path;

use migrator::{Change, Loss, Migration};
use rusqlite::Connection;
use sqlite_facts::{Cell, Table, column_names, quote};

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
        let why = match difference(before, after, change, migration) {
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
    migration: &Migration,
) -> rusqlite::Result<Option<String>> {
    let Some((query_before, query_after, _)) = moved(change) else {
        return Ok(None);
    };
    if Table::read(before, change.table())?.is_none() {
        return Ok(None);
    }
    let (was, is) = (rows(before, query_before)?, rows(after, query_after)?);
    if let Some(why) = not_given(before, &was, change, migration)? {
        return Ok(Some(why));
    }
    if was == is {
        return Ok(None);
    }
    let found = common(&was, &is);
    let (was, is) = (count(&was), count(&is));
    Ok(Some(format!(
        "but of {was} rows {found} are where it says, among {is}"
    )))
}

/// What the query before leaves behind of the table or column that goes, if anything: each row, and in one of its
/// columns each value of a column as it is.
fn not_given(
    before: &Connection,
    given: &Multiset,
    change: &Change,
    migration: &Migration,
) -> rusqlite::Result<Option<String>> {
    let (table, columns) = match change {
        Change::ColumnMoved { table, column, .. } => (table, vec![(*column).to_owned()]),
        Change::TableMoved { table, .. } => {
            let held = count(&rows(before, &format!("SELECT * FROM {}", quote(table)))?);
            let given = count(given);
            if given < held {
                return Ok(Some(format!("but its query gives {given} of {held} rows")));
            }
            let mut columns = column_names(before, table)?;
            columns.retain(|column| !goes_otherwise(migration, table, column));
            (table, columns)
        }
        _ => return Ok(None),
    };
    let width = given.keys().next().map_or(0, Vec::len);
    let given: Vec<Multiset> = (0..width).map(|position| values(given, position)).collect();
    for column in columns {
        let select = format!("SELECT {} FROM {}", quote(&column), quote(table));
        let mut held = rows(before, &select)?;
        held.remove(&vec![Cell::Null]);
        let found = given.iter().map(|given| common(&held, given)).max();
        let (found, held) = (found.unwrap_or(0), count(&held));
        if found < held {
            let values = format!("{found} of {held} values of `{column}`");
            return Ok(Some(format!(
                "but its query gives {values} as they are, and no loss declares the others"
            )));
        }
    }
    Ok(None)
}

/// Whether a column of a table that moves has a declaration of its own.
fn goes_otherwise(migration: &Migration, of: &str, name: &str) -> bool {
    let is_lost = |loss: &Loss| matches!(loss, Loss::Column { table, column, .. } if (*table, *column) == (of, name));
    let is_moved = |change: &Change| matches!(change, Change::ColumnMoved { table, column, .. } if (*table, *column) == (of, name));
    migration.losses.iter().any(is_lost) || migration.changes.iter().any(is_moved)
}

/// The values of one column of rows.
fn values(rows: &Multiset, position: usize) -> Multiset {
    let mut values = Multiset::new();
    for (row, times) in rows {
        *values.entry(vec![row[position].clone()]).or_default() += times;
    }
    values
}

/// How many rows two have in common.
fn common(some: &Multiset, others: &Multiset) -> u64 {
    let found =
        |(row, times): (&Vec<Cell>, &u64)| others.get(row).map_or(0, |found| *found.min(times));
    some.iter().map(found).sum()
}

fn count(rows: &Multiset) -> u64 {
    rows.values().sum()
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
