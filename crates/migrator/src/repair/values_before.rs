//! The values of repaired cells before, to the byte, for the undo bundle.
//!
//! [`Cell`](sqlite_facts::Cell) holds text as UTF-8, and so changes text of a UTF-16 file that is not
//! well-formed. These values never leave SQLite: they are in a table of the connection alone.

use rusqlite::{Connection, Result, params};
use sqlite_facts::quote;

/// The table: for each cell its values in the order in which they were replaced.
pub(crate) const VALUES_BEFORE: &str = "temp.wuhu_values_before";

/// Saves the value of a cell that is about to be changed.
pub(super) fn save(conn: &Connection, table: &str, rowid: i64, column: &str) -> Result<()> {
    let columns = "tbl, row, col, was";
    conn.execute_batch(&format!(
        "CREATE TABLE IF NOT EXISTS {VALUES_BEFORE}({columns}); \
         CREATE INDEX IF NOT EXISTS {VALUES_BEFORE}_by_cell ON wuhu_values_before(tbl, row, col)"
    ))?;
    let (name, cell) = (quote(table), quote(column));
    let save = format!(
        "INSERT INTO {VALUES_BEFORE}({columns}) SELECT ?1, ?2, ?3, {cell} FROM {name} WHERE rowid = ?2"
    );
    conn.prepare_cached(&save)?
        .execute(params![table, rowid, column])?;
    Ok(())
}
