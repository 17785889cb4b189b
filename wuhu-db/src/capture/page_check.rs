//! The check of the pages of indexes, before anything is captured. Those of tables are checked as their rows
//! are read, and to whom each page belongs by the migration of the original.

use anyhow::{Result, anyhow};
use rusqlite::{Connection, ErrorCode};

use super::redact::{code_words, corrupt};

/// An error where SQLite cannot read a page of an index. What stands in it is not compared with the rows.
pub(super) fn ensure_indexes_are_readable(source: &Connection) -> Result<()> {
    match has_damaged_index(source) {
        Ok(false) => Ok(()),
        Ok(true) => Err(corrupt()),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Err(corrupt()),
            _ => Err(anyhow!(
                "the database could not be checked: {}",
                code_words(&error)
            )),
        },
    }
}

/// Whether a page is no page of an index. By `dbstat`, which needs neither the collations of an index nor the
/// functions in it, and reads each page once.
fn has_damaged_index(source: &Connection) -> rusqlite::Result<bool> {
    let mut indexes = source
        .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'index' AND rootpage > 0")?;
    let mut pages = source.prepare(
        "SELECT count(*) FROM dbstat('main') WHERE name = ?1 AND pagetype = 'corrupted'",
    )?;
    let mut rows = indexes.query([])?;
    while let Some(row) = rows.next()? {
        let damaged: u64 =
            pages.query_row([row.get::<_, rusqlite::types::Value>(0)?], |row| row.get(0))?;
        if damaged > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}
