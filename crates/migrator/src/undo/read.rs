//! A finished undo bundle, to be applied: read whole, or not at all.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, Result};
use sqlite_facts::{Cell, column_names, quote, quote_list};

use crate::error::Error;
use crate::file::open;
use crate::file::probe::probe;
use crate::history::version::Version;
use crate::interrupt::Limits;
use crate::repair::set_aside::has_rowid_alias;
use crate::undo::fingerprint;
use crate::undo::format::{APPLICATION_ID, BundleFacts, FORMAT, copy_rows};

/// A finished bundle, opened to be applied.
pub(crate) struct BundleReader {
    pub(crate) conn: Connection,
    pub(crate) facts: BundleFacts,
    pub(crate) saved: Vec<SavedTable>,
}

/// A saved table and the bundle's table that holds its rows.
pub(crate) struct SavedTable {
    pub(crate) table: String,
    pub(crate) rows: String,
}

/// What a repair changed.
pub(crate) enum SavedChange {
    /// A cell, with its value before.
    Cell {
        table: String,
        rowid: i64,
        column: String,
        was: Cell,
    },
    /// A row that was set aside, with its rowid there.
    SetAside { table: String, aside: i64 },
}

/// One object of the schema before.
pub(crate) struct SavedObject {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) table: String,
    pub(crate) sql: String,
}

impl BundleReader {
    /// Reads a bundle; anything else is an error that says so.
    pub(crate) fn read(path: &Path) -> std::result::Result<Self, Error> {
        let no_bundle = || Error::NotABundle {
            path: path.to_owned(),
        };
        let found = probe(path).map_err(|error| match error {
            Error::Truncated { .. } => no_bundle(),
            other => other,
        })?;
        let conn = open::open(&found.path, false, Limits::default()).map_err(|_| no_bundle())?;
        let facts = facts(&conn).ok_or_else(no_bundle)?;
        let saved = saved(&conn).map_err(|_| no_bundle())?;
        Ok(Self { conn, facts, saved })
    }

    /// The name of the bundle's table that holds the rows of `table`.
    pub(crate) fn rows_of(&self, table: &str) -> Option<&str> {
        self.saved
            .iter()
            .find(|saved| saved.table == table)
            .map(|saved| saved.rows.as_str())
    }

    /// The schema before, in stored order.
    pub(crate) fn objects(&self) -> Result<Vec<SavedObject>> {
        self.conn
            .prepare("SELECT type, name, tbl_name, sql FROM object ORDER BY rowid")?
            .query_map([], |row| {
                Ok(SavedObject {
                    kind: row.get(0)?,
                    name: row.get(1)?,
                    table: row.get(2)?,
                    sql: row.get(3)?,
                })
            })?
            .collect()
    }

    /// What the repairs changed, the last change first.
    pub(crate) fn changes(&self) -> Result<Vec<SavedChange>> {
        self.conn
            .prepare("SELECT tbl, row, col, was FROM change ORDER BY rowid DESC")?
            .query_map([], |row| {
                let table = row.get(0)?;
                Ok(match row.get(2)? {
                    Some(column) => SavedChange::Cell {
                        table,
                        rowid: row.get(1)?,
                        column,
                        was: row.get(3)?,
                    },
                    None => SavedChange::SetAside {
                        table,
                        aside: row.get(3)?,
                    },
                })
            })?
            .collect()
    }

    /// Puts a saved table's rows into the table of that name, rowids included.
    pub(crate) fn restore_rows(&self, to: &Connection, table: &str, rows: &str) -> Result<()> {
        let columns: Vec<String> = column_names(&self.conn, rows)?
            .into_iter()
            .skip(1)
            .collect();
        let names = quote_list(&columns);
        let (into, select, width) = if has_rowid_alias(to, table)? {
            (names.clone(), names, columns.len())
        } else {
            (
                format!("rowid, {names}"),
                format!("_wuhu_rowid, {names}"),
                columns.len() + 1,
            )
        };
        let marks = vec!["?"; width].join(", ");
        copy_rows(
            &self.conn,
            &format!("SELECT {select} FROM {}", quote(rows)),
            to,
            &format!("INSERT INTO {} ({into}) VALUES ({marks})", quote(table)),
        )
    }
}

/// The bundle's facts; none where this is no whole bundle of this format.
fn facts(conn: &Connection) -> Option<BundleFacts> {
    let id: i32 = conn
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .ok()?;
    let meta = |key: &str| -> Option<Cell> {
        let value = "SELECT value FROM meta WHERE key = ?1";
        conn.query_row(value, [key], |row| row.get(0)).ok()
    };
    let number = |key: &str| match meta(key)? {
        Cell::Integer(value) => u32::try_from(value).ok(),
        _ => None,
    };
    let text = |key: &str| match meta(key)? {
        Cell::Text(bytes) => String::from_utf8(bytes).ok(),
        _ => None,
    };
    let version = |key: &str| Version::numbered(number(key)?);
    let is_whole = id == APPLICATION_ID
        && meta("format")? == Cell::Integer(FORMAT)
        && text("digest")? == fingerprint::of_bundle(conn).ok()?;
    is_whole.then_some(BundleFacts {
        from: version("from")?,
        to: version("to")?,
        change_counter: number("change_counter"),
        header: text("header")?,
        untouched: untouched(conn).ok()?,
    })
}

fn untouched(conn: &Connection) -> Result<BTreeMap<String, String>> {
    conn.prepare("SELECT name, fingerprint FROM untouched")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

fn saved(conn: &Connection) -> Result<Vec<SavedTable>> {
    conn.prepare("SELECT name, rows FROM saved ORDER BY rowid")?
        .query_map([], |row| {
            Ok(SavedTable {
                table: row.get(0)?,
                rows: row.get(1)?,
            })
        })?
        .collect()
}
