//! Takes back, on a copy, what a migration declares to have put right: what is left must be every
//! row and cell of before. So a repair is judged by its result, not by its word.

use std::path::Path;

use migrator::{RepairAction, RowRepair};
use rusqlite::{Connection, params};

use crate::error::Error;
use crate::replay::{self, Repairs};
use crate::report::summary::quote;

/// A copy, at `to`, of the database at `db` with the declared repairs taken back.
pub(crate) fn taken_back(db: &Path, repairs: &Repairs, to: &Path) -> Result<Connection, Error> {
    replay::copy(db, to)?;
    let conn = replay::open(to)?;
    take_back(&conn, repairs).map_err(Error::sqlite("take back the declared repairs"))?;
    Ok(conn)
}

fn take_back(conn: &Connection, repairs: &Repairs) -> rusqlite::Result<()> {
    // The damage may be what these forbid, and what they do is not content.
    let programs: Vec<String> = conn
        .prepare(
            "SELECT 'DROP ' || type || ' \"' || replace(name, '\"', '\"\"') || '\"'
             FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for drop in programs {
        conn.execute_batch(&drop)?;
    }
    for moved in &repairs.set_aside {
        conn.execute_batch(&moved.restore)?;
    }
    for RowRepair {
        table,
        rowid,
        action,
    } in repairs.changes.iter().rev()
    {
        if let RepairAction::Cell { column, was, .. } = action {
            let (table, column) = (quote(table), quote(column));
            conn.execute(
                &format!("UPDATE {table} SET {column} = ?1 WHERE rowid = ?2"),
                params![was, rowid],
            )?;
        }
    }
    Ok(())
}
