//! The losses that migrations declare: which of them cases need, and which are stale.

use std::collections::BTreeSet;

use migrator::{History, Loss, Migration};
use rusqlite::Connection;
use sqlite_facts::{column_names, has_table, quote};

use super::declared_changes::in_words;
use super::evidence::Evidence;
use super::people;
use crate::case::manifest::ExpectedOutcome;
use crate::error::Error;
use crate::finding::{Finding, Oracle};

/// Declared losses and changes for which cases had content, in words.
pub(crate) type NeededLosses = BTreeSet<String>;

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
    needed.extend(
        evidence
            .declared
            .iter()
            .flat_map(|declared| declared.needed.clone()),
    );
    Ok(needed)
}

/// Declarations that no case needs.
pub(crate) fn stale(history: &History, needed: &NeededLosses) -> Vec<Finding> {
    let mut findings = Vec::new();
    for migration in history.migrations() {
        let losses = migration
            .losses
            .iter()
            .map(|loss| declared(migration, loss));
        let changes = migration
            .changes
            .iter()
            .map(|change| in_words(migration, change));
        for declared in losses
            .chain(changes)
            .filter(|words| !needed.contains(words))
        {
            let title = format!(
                "{declared}, but no case has content there: the declaration is stale, or a golden is missing"
            );
            findings.push(
                Finding::new(Oracle::Conservation, title).at_step(Some(migration.identifier)),
            );
        }
    }
    findings.extend(people::stale(history));
    findings
}

pub(super) fn losses<'m>(
    migrations: &[&'m Migration],
) -> impl Iterator<Item = (&'m Migration, &'m Loss)> {
    let all: Vec<_> = migrations
        .iter()
        .flat_map(|migration| migration.losses.iter().map(move |loss| (*migration, loss)))
        .collect();
    all.into_iter()
}

fn declared(migration: &Migration, loss: &Loss) -> String {
    format!(
        "`{}` declares the loss of {}",
        migration.identifier,
        name(loss)
    )
}

pub(super) fn name(loss: &Loss) -> String {
    match loss {
        Loss::Column { table, column, .. } => format!("column `{table}.{column}`"),
        Loss::Table { table, .. } => format!("table `{table}`"),
    }
}

pub(super) fn exists(conn: &Connection, loss: &Loss) -> Result<bool, Error> {
    let found = match loss {
        Loss::Column { table, column, .. } => {
            column_names(conn, table).map(|names| names.iter().any(|name| name == column))
        }
        Loss::Table { table, .. } => has_table(conn, table),
    };
    found.map_err(Error::sqlite("look for what is declared as lost"))
}
