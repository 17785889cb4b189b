//! The way back: a side file with what the migration drops or changes, and its application.
//!
//! The bundle is an SQLite file beside the database. It holds the ledger, the text of every
//! object, each table that a step does not promise to leave untouched, and each repaired cell;
//! transcripts are not in it. It is whole and synced, with its folder, before COMMIT.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Result, params, params_from_iter};

use crate::cell::{Cell, quote, quote_all};
use crate::repair::{Action, Change};
use crate::structure::{columns, is_rowid};
use crate::{Error, Version};

/// `PRAGMA application_id` of a bundle: "Wuhu" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x5775_6875;

/// Format of the bundle, raised when it changes.
pub(crate) const FORMAT: i64 = 2;

/// SQLite's table of AUTOINCREMENT marks: a row that comes back may raise one.
pub(crate) const MARKS: &str = "sqlite_sequence";

/// A bundle that is being written; removed unless [`Bundle::keep`] is called.
pub(crate) struct Bundle {
    conn: Option<Connection>,
    path: PathBuf,
    kept: bool,
}

impl Bundle {
    /// Creates the file (0600, never over another) and saves what the steps may change.
    pub(crate) fn begin(
        source: &Connection,
        db: &Path,
        folder: &Path,
        from: Version,
        tables: &[String],
    ) -> std::result::Result<Self, Error> {
        let path = create(db, folder, from)?;
        let mut bundle = Self {
            conn: None,
            path,
            kept: false,
        };
        let written = || -> Result<Connection> {
            let conn = Connection::open(&bundle.path)?;
            // Nothing but this process reads it before it is whole, and it is synced as a file. Most
            // of its tables hold a few rows, for which a small page does.
            conn.execute_batch(&format!(
                "PRAGMA page_size=1024; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; \
                 PRAGMA application_id={APPLICATION_ID}; BEGIN; \
                 CREATE TABLE meta(key TEXT PRIMARY KEY, value); \
                 CREATE TABLE object(type, name, tbl_name, sql); \
                 CREATE TABLE saved(name, rows); \
                 CREATE TABLE change(tbl, row, col, was); \
                 CREATE TABLE untouched(name, fingerprint);"
            ))?;
            copy(
                source,
                "SELECT type, name, tbl_name, sql FROM sqlite_schema \
                 WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
                &conn,
                "INSERT INTO object VALUES(?1, ?2, ?3, ?4)",
            )?;
            for table in tables {
                save_table(source, &conn, table)?;
            }
            Ok(conn)
        };
        bundle.conn = Some(written().map_err(Error::sqlite("write the undo bundle"))?);
        Ok(bundle)
    }

    /// Adds what the repairs changed and what must still be so when it is undone; `durable`: then
    /// syncs the file and its folder.
    pub(crate) fn finish(
        &mut self,
        changes: &[Change],
        facts: &Facts,
        durable: bool,
    ) -> std::result::Result<(), Error> {
        let Some(conn) = self.conn.take() else {
            return Ok(());
        };
        let write = || -> Result<()> {
            let mut add = conn.prepare("INSERT INTO change VALUES(?1, ?2, ?3, ?4)")?;
            for Change {
                table,
                rowid,
                action,
            } in changes
            {
                match action {
                    Action::Cell { column, was, .. } => {
                        add.execute(params![table, rowid, column, was])?
                    }
                    Action::SetAside { aside, .. } => {
                        add.execute(params![table, rowid, None::<String>, aside])?
                    }
                };
            }
            drop(add);
            let mut add = conn.prepare("INSERT INTO meta VALUES(?1, ?2)")?;
            add.execute(params!["format", FORMAT])?;
            add.execute(params!["from", facts.from.number()])?;
            add.execute(params!["to", facts.to.number()])?;
            add.execute(params!["change_counter", facts.change_counter])?;
            drop(add);
            let mut add = conn.prepare("INSERT INTO untouched VALUES(?1, ?2)")?;
            for (table, fingerprint) in &facts.untouched {
                add.execute(params![table, fingerprint])?;
            }
            drop(add);
            conn.execute_batch("COMMIT")
        };
        write().map_err(Error::sqlite("write the undo bundle"))?;
        drop(conn);
        if !durable {
            return Ok(());
        }
        let sync = |path: &Path| File::open(path).and_then(|file| file.sync_all());
        let folder = self.path.parent().unwrap_or(Path::new("."));
        sync(&self.path)
            .and_then(|()| sync(folder))
            .map_err(|source| Error::UndoBundle {
                path: self.path.clone(),
                source,
            })
    }

    /// The migration stands, or may stand: the bundle stays.
    pub(crate) fn keep(mut self) -> PathBuf {
        self.kept = true;
        self.path.clone()
    }
}

impl Drop for Bundle {
    fn drop(&mut self) {
        self.conn = None;
        if !self.kept {
            // It is private and of no use: nothing was committed.
            drop(fs::remove_file(&self.path));
        }
    }
}

/// What must still be so when a bundle is applied.
pub(crate) struct Facts {
    pub(crate) from: Version,
    pub(crate) to: Version,
    /// The header's change counter after COMMIT; none in WAL mode, where commits do not raise it.
    pub(crate) change_counter: Option<u32>,
    /// Fingerprints of the tables that are not in the bundle, by name.
    pub(crate) untouched: BTreeMap<String, String>,
}

/// `wuhu.sqlite.undo-v5.PRIVATE` in `folder`, or the first free name after it.
fn create(db: &Path, folder: &Path, from: Version) -> std::result::Result<PathBuf, Error> {
    let name = db.file_name().unwrap_or_default();
    let mut number = 1;
    loop {
        let mut file = OsString::from(name);
        file.push(match number {
            1 => format!(".undo-{from}.PRIVATE"),
            _ => format!(".undo-{from}-{number}.PRIVATE"),
        });
        let path = folder.join(file);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(_) => {
                return fs::canonicalize(&path)
                    .map_err(|source| Error::UndoBundle { path, source });
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            // Where the bundle cannot be, SQLite's journal cannot either: another folder is no help.
            Err(source) if is_closed(&source) && is_beside(db, folder) => {
                return Err(Error::ReadOnly {
                    path: db.to_owned(),
                });
            }
            Err(source) => return Err(Error::UndoBundle { path, source }),
        }
    }
}

fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

fn is_beside(db: &Path, folder: &Path) -> bool {
    match (fs::canonicalize(db), fs::canonicalize(folder)) {
        (Ok(db), Ok(folder)) => db.parent() == Some(&folder),
        _ => false,
    }
}

/// Saves a table's rows with their rowids, without affinity.
fn save_table(source: &Connection, bundle: &Connection, table: &str) -> Result<()> {
    let columns = columns(source, table)?;
    let names = quote_all(&columns);
    let position: i64 = bundle.query_row("SELECT count(*) FROM saved", [], |row| row.get(0))?;
    let rows = format!("rows_{position}");
    bundle.execute("INSERT INTO saved VALUES(?1, ?2)", params![table, rows])?;
    bundle.execute_batch(&format!("CREATE TABLE {rows}(_wuhu_rowid, {names})"))?;
    let marks = vec!["?"; columns.len() + 1].join(", ");
    copy(
        source,
        &format!("SELECT rowid, {names} FROM {} ORDER BY rowid", quote(table)),
        bundle,
        &format!("INSERT INTO {rows} VALUES({marks})"),
    )
}

/// Copies the rows of a query into an INSERT of another connection, cell by cell, to the bit.
pub(crate) fn copy(from: &Connection, select: &str, to: &Connection, insert: &str) -> Result<()> {
    let mut select = from.prepare(select)?;
    let mut insert = to.prepare(insert)?;
    let width = select.column_count();
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let cells = (0..width)
            .map(|position| row.get_ref(position).map(ToSqlOutput::Borrowed))
            .collect::<Result<Vec<_>>>()?;
        insert.execute(params_from_iter(cells))?;
    }
    Ok(())
}

/// A finished bundle, opened to be applied.
pub(crate) struct Opened {
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

impl Opened {
    /// Reads a bundle; anything else is an error that says so.
    pub(crate) fn read(path: &Path) -> std::result::Result<Self, Error> {
        let found = crate::file::find(path)?;
        let conn = crate::file::open(&found.path, false, std::time::Duration::ZERO)?;
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
            if meta("format")? != Cell::Integer(FORMAT) {
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
            _ => Err(Error::NotABundle {
                path: path.to_owned(),
            }),
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
        let columns: Vec<String> = columns(&self.conn, rows)?.into_iter().skip(1).collect();
        let names = quote_all(&columns);
        let (into, select, width) = if is_rowid(to, table)? {
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
