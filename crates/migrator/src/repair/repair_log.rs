//! The two ways to repair a row, each written down as it is done.

use rusqlite::{Connection, Result, params};
use sqlite_facts::{Cell, quote};

use crate::repair::row_repair::{RepairAction, RepairReason, RowRepair};
use crate::repair::{set_aside, values_before};

/// The repairs of one file, inside the caller's transaction.
pub(super) struct RepairLog<'c> {
    conn: &'c Connection,
    keep_values: bool,
    repairs: Vec<RowRepair>,
}

impl<'c> RepairLog<'c> {
    /// `keep_values`: whether the repairs hold the cells of the rows that were set aside.
    pub(super) fn new(conn: &'c Connection, keep_values: bool) -> Self {
        Self {
            conn,
            keep_values,
            repairs: Vec::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.repairs.len()
    }

    pub(super) fn into_repairs(self) -> Vec<RowRepair> {
        self.repairs
    }

    /// Changes one cell.
    pub(super) fn set_cell(
        &mut self,
        table: &str,
        rowid: i64,
        column: &'static str,
        is: Cell,
        reason: RepairReason,
    ) -> Result<()> {
        let (name, cell) = (quote(table), quote(column));
        let select = format!("SELECT {cell} FROM {name} WHERE rowid = ?1");
        let was = self
            .conn
            .prepare_cached(&select)?
            .query_row([rowid], |row| row.get(0))?;
        values_before::save(self.conn, table, rowid, column)?;
        let update = format!("UPDATE {name} SET {cell} = ?2 WHERE rowid = ?1");
        self.conn
            .prepare_cached(&update)?
            .execute(params![rowid, is])?;
        self.repairs.push(RowRepair {
            table: table.to_owned(),
            rowid,
            action: RepairAction::Cell {
                column,
                was,
                is,
                reason,
            },
        });
        Ok(())
    }

    /// Moves a row into the table for rows that were set aside.
    pub(super) fn set_aside(
        &mut self,
        table: &str,
        rowid: i64,
        reason: RepairReason,
    ) -> Result<()> {
        let repair = set_aside::set_aside(self.conn, table, rowid, reason, self.keep_values)?;
        self.repairs.push(repair);
        Ok(())
    }
}
