//! Proofs of a step: whatever its `.sql` file says, no table is dropped before its surviving content
//! stands in a copy, bit for bit.

use rusqlite::{Connection, Result, Row};
use sqlite_facts::{column_names, quote, quote_list, same_cell};

use crate::apply::inventory::TableInventory;
use crate::error::Error;
use crate::error::proof_failure::ProofFailure;
use crate::history::migrations::{Loss, Migration};

/// Proves that the copy of `table` holds every row, under its rowid, with every surviving cell:
/// same value, same storage class. Reads both tables once, side by side, a row at a time.
pub(crate) fn rebuilt(
    conn: &Connection,
    migration: &Migration,
    table: &str,
) -> std::result::Result<(), Error> {
    let prove = || -> Result<Option<ProofFailure>> {
        let old = column_names(conn, table)?;
        let Some(by) = migration
            .rebuilds
            .iter()
            .find(|rebuild| rebuild.table == table)
        else {
            return Ok(Some(ProofFailure::NoCopy {
                table: table.to_owned(),
            }));
        };
        let new = column_names(conn, by.by)?;
        if new.is_empty() {
            return Ok(Some(ProofFailure::NoCopy {
                table: table.to_owned(),
            }));
        }
        let (survive, gone): (Vec<_>, Vec<_>) = old.into_iter().partition(|c| new.contains(c));
        if let Some(column) = gone
            .into_iter()
            .find(|column| !declared(migration, table, column))
        {
            return Ok(Some(ProofFailure::Column {
                table: table.to_owned(),
                column,
            }));
        }
        same_rows(conn, table, by.by, &survive)
    };
    failure(
        migration,
        prove().map_err(Error::step(migration.identifier))?,
    )
}

/// Proves that no table and no column is gone that the migration does not declare lost, and that no
/// AUTOINCREMENT sequence value is lower.
pub(crate) fn kept(
    migration: &Migration,
    before: &TableInventory,
    after: &TableInventory,
) -> std::result::Result<(), Error> {
    for (table, columns) in &before.columns {
        let Some(now) = after.columns.get(table) else {
            let lost =
                |loss: &Loss| matches!(loss, Loss::Table { table: lost, .. } if lost == table);
            if migration.losses.iter().any(lost) {
                continue;
            }
            return failure(
                migration,
                Some(ProofFailure::NoCopy {
                    table: table.clone(),
                }),
            );
        };
        let gone = columns
            .difference(now)
            .find(|column| !declared(migration, table, column));
        if let Some(column) = gone {
            let (table, column) = (table.clone(), column.clone());
            return failure(migration, Some(ProofFailure::Column { table, column }));
        }
        let sequence = |tables: &TableInventory| tables.sequences.get(table).copied();
        if let (Some(was), is) = (sequence(before), sequence(after))
            && is.is_none_or(|is| is < was)
        {
            let table = table.clone();
            return failure(
                migration,
                Some(ProofFailure::Sequence {
                    table,
                    before: was,
                    after: is,
                }),
            );
        }
    }
    Ok(())
}

fn failure(migration: &Migration, found: Option<ProofFailure>) -> std::result::Result<(), Error> {
    match found {
        Some(failure) => Err(Error::Proof {
            identifier: migration.identifier,
            failure,
        }),
        None => Ok(()),
    }
}

fn declared(migration: &Migration, table: &str, column: &str) -> bool {
    migration.losses.iter().any(|loss| {
        matches!(loss, Loss::Column { table: t, column: c, .. } if *t == table && *c == column)
    })
}

fn same_rows(
    conn: &Connection,
    table: &str,
    copy: &str,
    columns: &[String],
) -> Result<Option<ProofFailure>> {
    let list = quote_list(columns);
    let list = if list.is_empty() {
        list
    } else {
        format!(", {list}")
    };
    let select = |name| format!("SELECT rowid{list} FROM {} ORDER BY rowid", quote(name));
    let (mut old, mut new) = (conn.prepare(&select(table))?, conn.prepare(&select(copy))?);
    let (mut old, mut new) = (old.query([])?, new.query([])?);
    let (mut before, mut after, mut different) = (0, 0, 0);
    let mut first = None;
    let mut theirs = new.next()?;
    while let Some(ours) = old.next()? {
        before += 1;
        let rowid: i64 = ours.get(0)?;
        // Rows of the copy that the old table never had.
        while let Some(row) = theirs {
            if row.get::<_, i64>(0)? >= rowid {
                theirs = Some(row);
                break;
            }
            after += 1;
            different += 1;
            first.get_or_insert((row.get(0)?, None));
            theirs = new.next()?;
        }
        let differs = match theirs {
            Some(row) if row.get::<_, i64>(0)? == rowid => {
                let column = first_difference(ours, row, columns.len())?;
                after += 1;
                theirs = new.next()?;
                column.map(|position| Some(columns[position - 1].clone()))
            }
            _ => Some(None),
        };
        if let Some(column) = differs {
            different += 1;
            first.get_or_insert((rowid, column));
        }
    }
    while let Some(row) = theirs {
        after += 1;
        different += 1;
        first.get_or_insert((row.get(0)?, None));
        theirs = new.next()?;
    }
    let table = table.to_owned();
    Ok(first.map(|first| ProofFailure::Rows {
        table,
        before,
        after,
        different,
        first,
    }))
}

/// The position of the first cell that differs in value or storage class.
fn first_difference(a: &Row<'_>, b: &Row<'_>, columns: usize) -> Result<Option<usize>> {
    for position in 1..=columns {
        if !same_cell(a.get_ref(position)?, b.get_ref(position)?) {
            return Ok(Some(position));
        }
    }
    Ok(None)
}
