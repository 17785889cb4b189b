//! The planner's statistics, which `DROP TABLE` takes along.

use rusqlite::Connection;
use sqlite_facts::{STATISTICS_TABLES, has_table};

use crate::error::Error;
use crate::history::migrations::Migration;

/// Copies the statistics of the tables that are rebuilt, for `DROP TABLE` removes them with the table; which of SQLite's
/// tables were copied.
pub(crate) fn save_statistics(
    conn: &Connection,
    pending: &[&Migration],
) -> Result<Vec<&'static str>, Error> {
    let rebuilt: Vec<String> = pending
        .iter()
        .flat_map(|migration| migration.rebuilds)
        .map(|rebuild| format!("'{}'", rebuild.table))
        .collect();
    let saved = kept(conn)?;
    for table in &saved {
        conn.execute_batch(&format!(
            "CREATE TEMP TABLE saved_{table} AS SELECT * FROM main.{table} WHERE tbl IN ({})",
            rebuilt.join(", ")
        ))
        .map_err(Error::sqlite("save the planner's statistics"))?;
    }
    Ok(saved)
}

/// Gives the rebuilt tables their statistics, where no step has made new ones by `ANALYZE`.
pub(crate) fn restore_statistics(conn: &Connection, saved: &[&str]) -> Result<(), Error> {
    let kept = kept(conn)?;
    for table in saved.iter().filter(|table| kept.contains(table)) {
        conn.execute_batch(&format!(
            "INSERT INTO main.{table} SELECT saved.* FROM temp.saved_{table} AS saved \
             WHERE NOT EXISTS (SELECT 1 FROM main.{table} AS now WHERE now.tbl = saved.tbl); \
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
