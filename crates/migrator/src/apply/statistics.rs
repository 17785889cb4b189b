//! The planner's statistics, which `DROP TABLE` takes along.

use rusqlite::Connection;
use sqlite_facts::{STATISTICS_TABLES, has_table};

use crate::error::Error;
use crate::history::migrations::Migration;

/// Copies the statistics of the tables that are rebuilt: `DROP TABLE` removes them with the table.
pub(crate) fn save_statistics(conn: &Connection, pending: &[&Migration]) -> Result<(), Error> {
    let rebuilt: Vec<String> = pending
        .iter()
        .flat_map(|migration| migration.rebuilds)
        .map(|rebuild| format!("'{}'", rebuild.table))
        .collect();
    for table in kept(conn)? {
        conn.execute_batch(&format!(
            "CREATE TEMP TABLE saved_{table} AS SELECT * FROM main.{table} WHERE tbl IN ({})",
            rebuilt.join(", ")
        ))
        .map_err(Error::sqlite("save the planner's statistics"))?;
    }
    Ok(())
}

/// Gives the rebuilt tables their statistics.
pub(crate) fn restore_statistics(conn: &Connection) -> Result<(), Error> {
    for table in kept(conn)? {
        conn.execute_batch(&format!(
            "INSERT INTO main.{table} SELECT * FROM temp.saved_{table}; \
             DROP TABLE temp.saved_{table}",
        ))
        .map_err(Error::sqlite("put the planner's statistics back"))?;
    }
    Ok(())
}

/// The tables of statistics that the file has.
fn kept(conn: &Connection) -> Result<Vec<&'static str>, Error> {
    let mut kept = Vec::new();
    for table in STATISTICS_TABLES {
        if has_table(conn, table).map_err(Error::sqlite("read the schema"))? {
            kept.push(table);
        }
    }
    Ok(kept)
}
