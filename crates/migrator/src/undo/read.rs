//! A finished undo bundle, to be applied: read whole, or not at all.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, Result};
use sqlite_facts::{Cell, column_names, quote, quote_list};

use crate::detect::probe;
use crate::error::Error;
use crate::history::version::Version;
use crate::repair::set_aside::has_rowid_alias;
use crate::undo::fingerprint;
use crate::undo::write::{APPLICATION_ID, FORMAT, Facts, copy};

/// A finished bundle, opened to be applied.
pub(crate) struct OpenBundle {
    pub(crate) conn: Connection,
    pub(crate) facts: Facts,
    pub(crate) saved: Vec<Saved>,
}

/// A saved table and the bundle's table that holds its rows.
pub(crate) struct Saved {
    pub(crate) table: String,
    pub(crate) rows: String,
}

/// A repaired cell with its value before; no column: a row that was set aside, with its rowid there.
pub(crate) struct Changed {
    pub(crate) table: String,
    pub(crate) rowid: i64,
    pub(crate) column: Option<String>,
    pub(crate) was: Cell,
}

/// One object of the schema before.
pub(crate) struct Object {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) table: String,
    pub(crate) sql: String,
}

impl OpenBundle {
    /// Reads a bundle; anything else is an error that says so.
    pub(crate) fn read(path: &Path) -> std::result::Result<Self, Error> {
        let no_bundle = || Error::NotABundle {
            path: path.to_owned(),
        };
        let found = probe::probe(path).map_err(|error| match error {
            Error::Truncated { .. } => no_bundle(),
            other => other,
        })?;
        let conn = probe::open(&found.path, false, Duration::ZERO).map_err(|_| no_bundle())?;
        let read = || -> Result<Option<(Facts, Vec<Saved>)>> {
            let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
            if id != APPLICATION_ID {
                return Ok(None);
            }
            let meta = |key: &str| -> Result<Cell> {
                conn.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| {
                    row.get(0)
                })
            };
            let number = |key: &str| -> Result<Option<u32>> {
                Ok(match meta(key)? {
                    Cell::Integer(value) => u32::try_from(value).ok(),
                    _ => None,
                })
            };
            let version = |key: &str| -> Result<Version> {
                Ok(Version::new(
                    number(key)?.and_then(|v| u8::try_from(v).ok()).unwrap_or(0),
                ))
            };
            if meta("format")? != Cell::Integer(FORMAT)
                || meta("digest")? != Cell::Text(fingerprint::of_bundle(&conn)?.into_bytes())
            {
                return Ok(None);
            }
            let untouched = conn
                .prepare("SELECT name, fingerprint FROM untouched")?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<Result<_>>()?;
            let facts = Facts {
                from: version("from")?,
                to: version("to")?,
                change_counter: number("change_counter")?,
                header: match meta("header")? {
                    Cell::Text(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                    _ => return Ok(None),
                },
                untouched,
            };
            let saved = conn
                .prepare("SELECT name, rows FROM saved ORDER BY rowid")?
                .query_map([], |row| {
                    Ok(Saved {
                        table: row.get(0)?,
                        rows: row.get(1)?,
                    })
                })?
                .collect::<Result<_>>()?;
            Ok(Some((facts, saved)))
        };
        match read() {
            Ok(Some((facts, saved))) => Ok(Self { conn, facts, saved }),
            _ => Err(no_bundle()),
        }
    }

    /// The name of the bundle's table that holds the rows of `table`.
    pub(crate) fn rows_of(&self, table: &str) -> Option<&str> {
        self.saved
            .iter()
            .find(|saved| saved.table == table)
            .map(|saved| saved.rows.as_str())
    }

    /// The schema before, in stored order.
    pub(crate) fn objects(&self) -> Result<Vec<Object>> {
        self.conn
            .prepare("SELECT type, name, tbl_name, sql FROM object ORDER BY rowid")?
            .query_map([], |row| {
                Ok(Object {
                    kind: row.get(0)?,
                    name: row.get(1)?,
                    table: row.get(2)?,
                    sql: row.get(3)?,
                })
            })?
            .collect()
    }

    /// What the repairs changed, the last change first.
    pub(crate) fn changes(&self) -> Result<Vec<Changed>> {
        self.conn
            .prepare("SELECT tbl, row, col, was FROM change ORDER BY rowid DESC")?
            .query_map([], |row| {
                Ok(Changed {
                    table: row.get(0)?,
                    rowid: row.get(1)?,
                    column: row.get(2)?,
                    was: row.get(3)?,
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
        copy(
            &self.conn,
            &format!("SELECT {select} FROM {}", quote(rows)),
            to,
            &format!("INSERT INTO {} ({into}) VALUES ({marks})", quote(table)),
        )
    }
}
