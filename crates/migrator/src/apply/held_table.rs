//! A table of before a step, as it must be after the step, by what the migration declares.

use rusqlite::{Connection, Result};
use sqlite_facts::{Column, Rowid, Table, quote};

use crate::apply::row_digests::{RowDigests, RowsDifference};
use crate::error::proof_failure::ProofFailure;
use crate::history::migrations::Migration;

/// The rows that a table must have after a step: in the columns that stay what they held, in new ones the default, or
/// what is declared.
pub(crate) struct HeldTable {
    columns: Vec<String>,
    rows: RowDigests,
}

impl HeldTable {
    /// Reads a table before the first statement that may write it. `target`: the table after the step.
    pub(crate) fn read(
        conn: &Connection,
        migration: &Migration,
        before: &Table,
        target: Option<&Table>,
    ) -> Result<Self> {
        let table = &before.name;
        let is_kept = |column: &&Column| !migration.loses(table, &column.name);
        let (mut columns, mut cells) = (Vec::new(), Vec::new());
        for Column { name, .. } in before.columns.iter().filter(is_kept) {
            columns.push(migration.column_after(table, name).to_owned());
            let value = migration.value_after(table, name, &quote(name));
            cells.push(value.unwrap_or_else(|| quote(name)));
        }
        let kept = columns.clone();
        let is_new = |column: &&Column| !kept.contains(&column.name);
        let new = target.into_iter().flat_map(|table| &table.columns);
        for Column { name, default, .. } in new.filter(is_new) {
            let default = default.as_deref().unwrap_or("NULL");
            let value = migration.value_after(table, name, default);
            if value.is_some() || is_constant(default) {
                columns.push(name.clone());
                cells.push(value.unwrap_or_else(|| default.to_owned()));
            }
        }
        Ok(Self {
            rows: rows(conn, before, &cells, &migration.rows_after(table))?,
            columns,
        })
    }

    /// What is wrong with the table after the step. `made`: how many rows it gets beside those.
    pub(crate) fn fault(
        &self,
        conn: &Connection,
        now: &Table,
        made: u64,
    ) -> Result<Option<ProofFailure>> {
        let table = now.name.clone();
        let is_gone = |column: &&String| now.column(column).is_none();
        if let Some(column) = self.columns.iter().find(is_gone).cloned() {
            return Ok(Some(ProofFailure::Column { table, column }));
        }
        let cells: Vec<String> = self.columns.iter().map(|name| quote(name)).collect();
        let after = rows(conn, now, &cells, "")?;
        let found = self.rows.difference(&after);
        let is_declared =
            |found: &RowsDifference| found.lost + found.changed == 0 && found.added == made;
        Ok(found.filter(|found| !is_declared(found)).map(|found| {
            let (rowid, column) = found.first;
            let column = column.and_then(|position| self.columns.get(position));
            ProofFailure::Rows {
                table,
                before: self.rows.count(),
                after: after.count(),
                different: found.lost + found.changed + found.added,
                first: (rowid, column.cloned()),
            }
        }))
    }
}

fn rows(conn: &Connection, table: &Table, cells: &[String], condition: &str) -> Result<RowDigests> {
    let rowid = match table.rowid() {
        Rowid::Alias(_) => Some("rowid"),
        Rowid::Named(name) => Some(name),
        Rowid::Hidden | Rowid::Absent => None,
    };
    let order = rowid.map_or_else(String::new, |rowid| format!(" ORDER BY {rowid}"));
    let from = format!("FROM main.{}{condition}{order}", quote(&table.name));
    RowDigests::read(conn, rowid, cells, &from)
}

/// Whether the text of a DEFAULT is a literal: what it says now, it says at the end of the step.
fn is_constant(default: &str) -> bool {
    !default.contains('(') && !default.to_ascii_uppercase().starts_with("CURRENT_")
}
