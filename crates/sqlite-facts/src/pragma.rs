//! PRAGMAs of `main`: those that answer with one value, and those that list the parts of a table.

use rusqlite::types::FromSql;
use rusqlite::{Connection, Result, Row};

use crate::identifier::quote;

/// The value of `PRAGMA main.NAME`.
pub fn pragma<T: FromSql>(conn: &Connection, name: &str) -> Result<T> {
    conn.pragma_query_value(Some("main"), name, |row| row.get(0))
}

/// The rows of `PRAGMA main.NAME("object")`. The table-valued functions of the same names would
/// prepare this statement too, and their own before it.
pub(crate) fn pragma_rows<T>(
    conn: &Connection,
    name: &str,
    object: &str,
    read: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    conn.prepare(&format!("PRAGMA main.{name}({})", quote(object)))?
        .query_map([], read)?
        .collect()
}
