//! PRAGMAs that answer with one value.

use rusqlite::types::FromSql;
use rusqlite::{Connection, Result};

/// The value of `PRAGMA main.NAME`.
pub fn pragma<T: FromSql>(conn: &Connection, name: &str) -> Result<T> {
    conn.pragma_query_value(Some("main"), name, |row| row.get(0))
}
