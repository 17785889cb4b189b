//! Databases of rows: made empty, opened, and looked at.

use std::collections::HashSet;
use std::path::Path;

use migrator::Version;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use sqlite_facts::{Encoding, quote};

use crate::error::RescueError;
use crate::options::RescueOptions;

/// SQLite's cache of each database.
const CACHE_KIB: i64 = 16_000;

/// Instructions of SQLite after which it is asked whether the end was asked for: a millisecond at the most.
const INSTRUCTIONS: i32 = 1000;

/// What a database of rows must have of the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// That of the file, so that text is the same bytes.
    pub(crate) encoding: Encoding,
    pub(crate) page_bytes: u32,
}

/// Makes a new database of a version, and opens it for rows that are found in any order.
pub(crate) fn create(
    at: &Path,
    version: Version,
    settings: Settings,
    options: &RescueOptions<'_>,
) -> Result<Connection, RescueError> {
    let Settings {
        encoding,
        page_bytes,
    } = settings;
    let conn = Connection::open(at)?;
    conn.execute_batch(&format!(
        "PRAGMA page_size = {page_bytes}; PRAGMA encoding = '{encoding}'; \
         CREATE TABLE t(a); DROP TABLE t"
    ))?;
    conn.close().map_err(|(_, error)| error)?;
    migrator::migrate(at, &options.migrate(version, false))?;
    let conn = open(at, options)?;
    conn.pragma_update(None, "foreign_keys", false)?;
    conn.pragma_update(None, "journal_mode", "off")?;
    conn.execute_batch("BEGIN")?;
    Ok(conn)
}

/// Drops the indexes that hold no rule, while rows are stored; the statements that make them again.
pub(crate) fn drop_indexes(conn: &Connection) -> rusqlite::Result<String> {
    let of_no_rule =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'";
    let mut indexes = conn.prepare(of_no_rule)?;
    let indexes: Vec<(String, String)> = indexes
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut made = String::new();
    for (name, sql) in indexes {
        conn.execute_batch(&format!("DROP INDEX {}", quote(&name)))?;
        made += &sql;
        made.push(';');
    }
    Ok(made)
}

/// Opens a private database, whose triggers do not fire, and whose statements end where the end is asked for.
pub(crate) fn open(path: &Path, options: &RescueOptions<'_>) -> Result<Connection, RescueError> {
    let mut conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // A trigger of the user must not fire for what is put back: it fired when the rows were written.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
    conn.pragma_update(None, "synchronous", "off")?;
    let interrupt = options.interrupt.clone();
    conn.progress_handler(INSTRUCTIONS, Some(move || interrupt.is_requested()))?;
    Ok(conn)
}

/// The ids of its sessions, as bytes of the file.
pub(crate) fn session_ids(conn: &Connection) -> rusqlite::Result<HashSet<Vec<u8>>> {
    let mut ids = conn.prepare("SELECT CAST(id AS BLOB) FROM sessions WHERE id IS NOT NULL")?;
    ids.query_map([], |row| row.get(0))?.collect()
}

/// Rows of each of its tables.
pub(crate) fn row_counts(conn: &Connection) -> rusqlite::Result<Vec<(String, u64)>> {
    let names = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0 \
                 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    let mut tables = conn.prepare(names)?;
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let counted = tables.into_iter().map(|table| {
        let count = format!("SELECT count(*) FROM main.{}", quote(&table));
        let rows = conn.query_row(&count, [], |row| row.get(0))?;
        Ok((table, rows))
    });
    counted.collect()
}
