//! How much there is of what a step declares to change, for the report.

use rusqlite::Connection;
use sqlite_facts::quote;

use crate::apply::outcome::DeclaredChange;
use crate::error::Error;
use crate::history::changes::Change;
use crate::history::migrations::Migration;

/// Counts what a step declares, before its first statement. What the proof finds afterwards is exactly that.
pub(crate) fn changed(conn: &Connection, step: &Migration) -> Result<Vec<DeclaredChange>, Error> {
    let mut all = Vec::new();
    let mut count = |change: &Change| {
        // A file of a user may lack what a version has.
        if conn.table_exists(Some("main"), change.table())? {
            let count = |sql: String| conn.query_row(&sql, [], |row| row.get(0));
            let held = sql(change).map(count).transpose()?;
            let change = *change;
            all.push(DeclaredChange { change, held });
        }
        Ok(())
    };
    let counted = step.changes.iter().try_for_each(&mut count);
    counted.map_err(Error::step(step.identifier))?;
    Ok(all)
}

/// The query that counts; none for a name, of which there is one.
fn sql(change: &Change) -> Option<String> {
    Some(match *change {
        Change::Cells { table, rows, .. } | Change::RowsGone { table, rows, .. } => {
            let table = quote(table);
            format!("SELECT count(*) FROM main.{table} WHERE ({rows}) IS TRUE")
        }
        Change::RowsMade { before, .. }
        | Change::ColumnMoved { before, .. }
        | Change::TableMoved { before, .. } => format!("SELECT count(*) FROM ({before})"),
        Change::ColumnRenamed { .. } | Change::TableRenamed { .. } => return None,
    })
}
