//! Oracle 3: every row and every surviving cell of the database before is in the database after,
//! or a migration declares its loss, and exactly its.

use canon::{Diff, TableDiff};
use migrator::{Change, Loss, Migration, counted};
use sqlite_facts::SEQUENCE_TABLE;

use super::declared_changes::{Declared, declared};
use super::declared_losses::{exists, losses, name};
use super::evidence::{After, Evidence, conserved, options};
use super::ledger::LEDGER;
use super::{moved_rows, people, repairs};
use crate::error::Error;
use crate::finding::{Finding, Oracle};
use crate::replay::copies::open;

pub(super) fn judge(evidence: &Evidence<'_>, after: &After) -> Result<Vec<Finding>, Error> {
    let migrations: Vec<&Migration> = evidence.pending().collect();
    let is_pending = |one: &Migration| migrations.contains(&one);
    let mut findings = people::unreviewed(evidence.history, is_pending);
    findings.extend(moved_rows::judge(evidence, &after.conn)?);
    let repairs = &evidence.replay.one_shot.repairs;
    findings.extend(repairs::judge(&evidence.before, &after.conn, repairs)?);
    match after.conserved() {
        Ok(diff) => {
            let undeclared = undeclared(diff, &migrations, evidence.declared.as_ref());
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

/// Losses, changes and additions that no migration declares.
fn undeclared(diff: &Diff, migrations: &[&Migration], declared: Option<&Declared>) -> Diff {
    let changes = || migrations.iter().flat_map(|migration| migration.changes);
    let mut rest = diff.clone();
    rest.tables.retain_mut(|table| {
        let TableDiff { table: name, rows_a, rows_b, .. } = &*table;
        if rows_a.is_none() || name == SEQUENCE_TABLE {
            return false;
        }
        if rows_b.is_none() {
            let is_moved = |change: &Change| matches!(change, Change::TableMoved { table, .. } if table == name);
            return !changes().any(is_moved)
                && !losses(migrations)
                    .any(|(_, loss)| matches!(loss, Loss::Table { table, .. } if table == name));
        }
        let moved = |column: &str| {
            changes().any(|change| {
                matches!(change, Change::ColumnMoved { table, column: c, .. } if table == name && *c == column)
            })
        };
        let lost = |column: &str| {
            moved(column) || losses(migrations).any(|(_, loss)| {
                matches!(loss, Loss::Column { table, column: c, .. } if table == name && *c == column)
            })
        };
        let columns_lost = table.columns_lost.iter().filter(|c| !lost(&c.name)).cloned().collect();
        table.columns_lost = columns_lost;
        table.columns_added.clear();
        let may_grow = table.table == LEDGER;
        let made = declared.and_then(|declared| declared.made.get(&table.table)).copied();
        let grown = table.added != made.unwrap_or(0) && !may_grow;
        table.lost > 0 || table.changed > 0 || grown || !table.columns_lost.is_empty()
    });
    rest
}

/// The first step whose own file shows a loss that the step does not declare.
fn first_step(evidence: &Evidence<'_>) -> Result<Option<&'static str>, Error> {
    let mut previous_db = &evidence.replay.before;
    let mut previous = open(previous_db)?;
    for step in &evidence.replay.steps.files {
        let conn = open(&step.db)?;
        let migrations: Vec<&Migration> = evidence
            .history
            .migrations()
            .iter()
            .filter(|migration| migration.version == step.version)
            .collect();
        let copy = step.db.with_extension("declared.sqlite");
        let declared = declared(
            previous_db,
            Some(&conn),
            evidence.history,
            &migrations,
            &copy,
        )?;
        let external = evidence.is_external;
        let conserved = conserved(
            &previous,
            declared.as_ref(),
            &conn,
            &step.db,
            &step.repairs,
            external,
        )?;
        let diff = || canon::compare(&previous, &conn, &options(external));
        let broke = match conserved.unwrap_or_else(diff) {
            Ok(diff) => !undeclared(&diff, &migrations, declared.as_ref())
                .tables
                .is_empty(),
            Err(_) => true,
        };
        if broke {
            return Ok(Some(step.identifier));
        }
        (previous, previous_db) = (conn, &step.db);
    }
    Ok(None)
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
        return format!("`{name}` is gone with {}", counted(before, "row"));
    };
    if after != before {
        return format!("`{name}` {before} → {after} rows");
    }
    if let Some(column) = table.columns_lost.first() {
        return format!(
            "column `{name}.{}` is gone with {}",
            column.name,
            counted(column.non_null, "value")
        );
    }
    let changed = counted(table.changed.max(table.lost), "changed row");
    match table.changed_by_column.keys().next() {
        Some(column) => format!("`{name}` has {changed} (`{column}`)"),
        None => format!("`{name}` has {changed}"),
    }
}
