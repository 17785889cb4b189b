//! Oracle 3: every row and every surviving cell of the database before is in the database after,
//! or a migration declares its loss, and exactly its.

use std::collections::BTreeSet;

use canon::{Diff, TableDiff};
use migrator::{History, Loss, Migration};
use rusqlite::Connection;
use sqlite_facts::{SEQUENCE_TABLE, quote};

use super::evidence::{After, Evidence, options, without_repairs};
use crate::case::manifest::ExpectedOutcome;
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::copies::open;

/// The one table that grows with each migration.
const LEDGER: &str = "grdb_migrations";

/// Declared losses for which cases had content, in words.
pub(crate) type NeededLosses = BTreeSet<String>;

pub(super) fn judge(evidence: &Evidence<'_>, after: &After) -> Result<Vec<Finding>, Error> {
    let migrations: Vec<&Migration> = evidence.pending().collect();
    let mut findings = Vec::new();
    match after.conserved() {
        Ok(diff) => {
            let undeclared = undeclared(diff, &migrations);
            if !undeclared.tables.is_empty() {
                let finding = Finding::new(Oracle::Conservation, title(&undeclared))
                    .with_body(undeclared.to_string().trim_end());
                findings.push(finding.at_step(first_step(evidence)?));
            }
        }
        Err(error) => {
            let title = format!("before and after cannot be compared: {error}");
            findings.push(Finding::new(Oracle::Conservation, title));
        }
    }
    for (migration, loss) in losses(&migrations) {
        if exists(&evidence.before, loss)? && exists(&after.conn, loss)? {
            let title = format!("{} is declared as lost and is still there", name(loss));
            let finding = Finding::new(Oracle::Conservation, title);
            findings.push(finding.at_step(Some(migration.identifier)));
        }
    }
    Ok(findings)
}

/// The declared losses for which this case has content: a row, or a cell that is not NULL.
pub(crate) fn needed(evidence: &Evidence<'_>) -> Result<NeededLosses, Error> {
    let mut needed = NeededLosses::new();
    if evidence.case.manifest.expect != ExpectedOutcome::Migrated {
        return Ok(needed);
    }
    let migrations: Vec<&Migration> = evidence.pending().collect();
    for (migration, loss) in losses(&migrations) {
        let held = match *loss {
            Loss::Column { table, column, .. } => {
                format!(
                    "SELECT 1 FROM {} WHERE {} IS NOT NULL",
                    quote(table),
                    quote(column)
                )
            }
            Loss::Table { table, .. } => format!("SELECT 1 FROM {}", quote(table)),
        };
        let held = format!("SELECT EXISTS ({held})");
        let has_content = || evidence.before.query_row(&held, [], |row| row.get(0));
        if exists(&evidence.before, loss)?
            && has_content().map_err(Error::sqlite("look for what is declared as lost"))?
        {
            needed.insert(declared(migration, loss));
        }
    }
    Ok(needed)
}

/// Declared losses that no case needs.
pub(crate) fn stale(history: &History, needed: &NeededLosses) -> Vec<Finding> {
    let all: Vec<&Migration> = history.migrations().iter().collect();
    losses(&all)
        .filter(|(migration, loss)| !needed.contains(&declared(migration, loss)))
        .map(|(migration, loss)| {
            let title = format!(
                "{}, but no case has content there: the declaration is stale, or a golden is \
                 missing",
                declared(migration, loss)
            );
            Finding::new(Oracle::Conservation, title).at_step(Some(migration.identifier))
        })
        .collect()
}

/// Losses, changes and additions that no migration declares.
fn undeclared(diff: &Diff, migrations: &[&Migration]) -> Diff {
    let mut rest = diff.clone();
    rest.tables.retain_mut(|table| {
        let TableDiff { table: name, rows_a, rows_b, .. } = &*table;
        if rows_a.is_none() || name == SEQUENCE_TABLE {
            return false;
        }
        if rows_b.is_none() {
            return !losses(migrations)
                .any(|(_, loss)| matches!(loss, Loss::Table { table, .. } if table == name));
        }
        let lost = |column: &str| {
            losses(migrations).any(|(_, loss)| {
                matches!(loss, Loss::Column { table, column: c, .. } if table == name && *c == column)
            })
        };
        let columns_lost = table.columns_lost.iter().filter(|c| !lost(&c.name)).cloned().collect();
        table.columns_lost = columns_lost;
        table.columns_added.clear();
        let may_grow = table.table == LEDGER;
        let grown = table.added > 0 && !may_grow;
        table.lost > 0 || table.changed > 0 || grown || !table.columns_lost.is_empty()
    });
    rest
}

/// The first step whose own file shows a loss that the step does not declare.
fn first_step(evidence: &Evidence<'_>) -> Result<Option<&'static str>, Error> {
    let mut previous = open(&evidence.replay.before)?;
    for step in &evidence.replay.steps.files {
        let conn = open(&step.db)?;
        let migrations: Vec<&Migration> = evidence
            .history
            .migrations()
            .iter()
            .filter(|migration| migration.version == step.version)
            .collect();
        let conserved = without_repairs(&previous, &step.db, &step.repairs, evidence.is_external)?;
        let diff = || canon::compare(&previous, &conn, &options(evidence.is_external));
        let broke = match conserved.unwrap_or_else(diff) {
            Ok(diff) => !undeclared(&diff, &migrations).tables.is_empty(),
            Err(_) => true,
        };
        if broke {
            return Ok(Some(step.identifier));
        }
        previous = conn;
    }
    Ok(None)
}

fn losses<'m>(migrations: &[&'m Migration]) -> impl Iterator<Item = (&'m Migration, &'m Loss)> {
    let all: Vec<_> = migrations
        .iter()
        .flat_map(|migration| migration.losses.iter().map(move |loss| (*migration, loss)))
        .collect();
    all.into_iter()
}

fn title(undeclared: &Diff) -> String {
    const NAMED: usize = 3;
    let mut words: Vec<String> = undeclared.tables.iter().take(NAMED).map(in_short).collect();
    if undeclared.tables.len() > NAMED {
        words.push(format!(
            "and {} more tables",
            undeclared.tables.len() - NAMED
        ));
    }
    format!(
        "not all is kept, and no migration declares it: {}",
        words.join(", ")
    )
}

fn in_short(table: &TableDiff) -> String {
    let name = &table.table;
    let (before, after) = (table.rows_a.unwrap_or(0), table.rows_b);
    let Some(after) = after else {
        return format!("`{name}` is gone with {before} rows");
    };
    if after != before {
        return format!("`{name}` {before} → {after} rows");
    }
    if let Some(column) = table.columns_lost.first() {
        return format!(
            "column `{name}.{}` is gone with {} values",
            column.name, column.non_null
        );
    }
    let changed = table.changed.max(table.lost);
    match table.changed_by_column.keys().next() {
        Some(column) => format!("`{name}` has {changed} changed rows (`{column}`)"),
        None => format!("`{name}` has {changed} changed rows"),
    }
}

fn declared(migration: &Migration, loss: &Loss) -> String {
    format!(
        "`{}` declares the loss of {}",
        migration.identifier,
        name(loss)
    )
}

fn name(loss: &Loss) -> String {
    match loss {
        Loss::Column { table, column, .. } => format!("column `{table}.{column}`"),
        Loss::Table { table, .. } => format!("table `{table}`"),
    }
}

fn exists(conn: &Connection, loss: &Loss) -> Result<bool, Error> {
    let found = match loss {
        Loss::Column { table, column, .. } => conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM pragma_table_xinfo(?1) WHERE name = ?2)",
            [table, column],
            |row| row.get(0),
        ),
        Loss::Table { table, .. } => conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)",
            [table],
            |row| row.get(0),
        ),
    };
    found.map_err(Error::sqlite("look for what is declared as lost"))
}
