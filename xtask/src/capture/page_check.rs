//! The check of every page of the source, before anything is captured of it.

use anyhow::{Result, anyhow};
use rusqlite::{Connection, ffi};
use sqlite_facts::quick_check_finds_bad_page;

use super::redact::{code_words, corrupt};

/// An error where SQLite cannot read a page. Rows that break a constraint are no error.
pub(super) fn ensure_pages_are_readable(source: &Connection) -> Result<()> {
    let done = match check(source, None) {
        // One table with a collation that only another program has makes the whole check fail: then
        // each table is checked alone, and that one fails when its rows are read.
        Err(error) if is_schema_error(&error) => check_each_table(source),
        done => done,
    };
    match done {
        Ok(true) => Ok(()),
        Ok(false) => Err(corrupt()),
        Err(error) => match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase) => {
                Err(corrupt())
            }
            _ => Err(anyhow!(
                "the database could not be checked: {}",
                code_words(&error)
            )),
        },
    }
}

/// `SQLITE_ERROR`: the schema's text needs what this SQLite lacks. That is no damage.
fn is_schema_error(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code & 0xff == ffi::SQLITE_ERROR)
}

fn check_each_table(source: &Connection) -> rusqlite::Result<bool> {
    let mut list = source.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'")?;
    let mut tables = list.query([])?;
    while let Some(row) = tables.next()? {
        let table: String = row.get(0)?;
        match check(source, Some(&table)) {
            Ok(true) => {}
            Err(error) if is_schema_error(&error) => {}
            other => return other,
        }
    }
    Ok(true)
}

/// Whether each page of all tables, or of one, is sound.
fn check(source: &Connection, table: Option<&str>) -> rusqlite::Result<bool> {
    let mut statement = source.prepare("SELECT * FROM pragma_quick_check(?1, 'main')")?;
    let mut rows = statement.query([table.map_or_else(
        || 1000.into(),
        |table| rusqlite::types::Value::from(table.to_owned()),
    )])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if quick_check_finds_bad_page(&line) {
            return Ok(false);
        }
    }
    Ok(true)
}
