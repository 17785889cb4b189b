//! A table of before a step, as it must be after the step, by what the migration declares.

use rusqlite::{Connection, Result};
use sqlite_facts::{Column, Rowid, Table, quote};

use crate::apply::row_digests::RowDigests;
use crate::error::proof_failure::ProofFailure;
use crate::history::migrations::Migration;

/// The rows that a table must have after a step: in the columns that stay what they held, in new ones the default.
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
        let is_kept = |column: &&Column| !migration.loses(&before.name, &column.name);
        let kept = before.columns.iter().filter(is_kept);
        let mut columns: Vec<String> = kept.map(|column| column.name.clone()).collect();
        let mut cells: Vec<String> = columns.iter().map(|name| quote(name)).collect();
        let is_new = |column: &&Column| before.column(&column.name).is_none();
        for column in target
            .iter()
            .flat_map(|table| &table.columns)
            .filter(is_new)
        {
            let default = column.default.as_deref().unwrap_or("NULL");
            if is_constant(default) {
                columns.push(column.name.clone());
                cells.push(default.to_owned());
            }
        }
        Ok(Self {
            rows: rows(conn, before, &cells)?,
            columns,
        })
    }

    /// What is wrong with the table after the step.
    pub(crate) fn fault(&self, conn: &Connection, now: &Table) -> Result<Option<ProofFailure>> {
        let table = now.name.clone();
        let is_gone = |column: &&String| now.column(column).is_none();
        if let Some(column) = self.columns.iter().find(is_gone).cloned() {
            return Ok(Some(ProofFailure::Column { table, column }));
        }
        let cells: Vec<String> = self.columns.iter().map(|name| quote(name)).collect();
        let after = rows(conn, now, &cells)?;
        Ok(self.rows.difference(&after).map(|found| {
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

fn rows(conn: &Connection, table: &Table, cells: &[String]) -> Result<RowDigests> {
    let rowid = match table.rowid() {
        Rowid::Alias(_) => Some("rowid"),
        Rowid::Named(name) => Some(name),
        Rowid::Hidden | Rowid::Absent => None,
    };
    let order = rowid.map_or_else(String::new, |rowid| format!(" ORDER BY {rowid}"));
    let from = format!("FROM main.{}{order}", quote(&table.name));
    RowDigests::read(conn, rowid, cells, &from)
}

/// Whether the text of a DEFAULT is a literal: what it says now, it says at the end of the step.
fn is_constant(default: &str) -> bool {
    !default.contains('(') && !default.to_ascii_uppercase().starts_with("CURRENT_")
}
