//! A finished undo bundle, to be applied: read whole, or not at all.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Result};
use sqlite_facts::{Encoding, column_names};

use crate::error::Error;
use crate::file::file_header::read_header;
use crate::file::open;
use crate::file::probe::{Probe, probe};
use crate::history::version::Version;
use crate::interrupt::Limits;
use crate::undo::committed_state::{CommittedState, STATE_BYTES};
use crate::undo::exact_cells;
use crate::undo::format::{APPLICATION_ID, BundleFacts, FORMAT};
use crate::undo::{digest, seal};

/// A finished bundle, opened to be applied.
pub(crate) struct BundleReader {
    pub(crate) conn: Connection,
    pub(crate) facts: BundleFacts,
    pub(crate) saved: Vec<SavedTable>,
    /// The state of the file that it leads back from; none where the migration was not committed, or
    /// killed just after.
    pub(crate) seal: Option<CommittedState>,
}

/// A saved table and the bundle's table that holds its rows.
pub(crate) struct SavedTable {
    pub(crate) table: String,
    pub(crate) rows: String,
    pub(crate) columns: Vec<String>,
    /// A digest of the rows as they were in the file.
    pub(crate) digest: String,
}

/// What a repair changed.
pub(crate) struct SavedChange {
    pub(crate) table: String,
    pub(crate) what: ChangedPart,
}

/// The part of a table that a repair changed.
pub(crate) enum ChangedPart {
    /// A cell, with its value before: its class, and its bytes or number.
    Cell {
        rowid: i64,
        column: String,
        class: String,
        was: Value,
    },
    /// A row that was set aside, with its rowid there.
    Row { aside: i64 },
}

/// One object of the schema before.
pub(crate) struct SavedObject {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) table: String,
    pub(crate) sql: String,
}

/// Why a bundle is not read.
enum NoBundle {
    /// It is none, or not whole.
    NotWhole,
    /// SQLite could not read it.
    Unread(rusqlite::Error),
}

impl From<rusqlite::Error> for NoBundle {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::OutOfMemory
                | ErrorCode::PermissionDenied
                | ErrorCode::DatabaseBusy,
            ) => Self::Unread(error),
            _ => Self::NotWhole,
        }
    }
}

impl From<Error> for NoBundle {
    fn from(error: Error) -> Self {
        match error {
            Error::Sqlite { source, .. } => source.into(),
            _ => Self::NotWhole,
        }
    }
}

impl BundleReader {
    /// Reads a bundle; anything else is an error that says so.
    pub(crate) fn read(path: &Path) -> std::result::Result<Self, Error> {
        Self::read_parts(path, true)
    }

    /// The same for the proof that it leads back, for which the saved rows are compared on their own.
    pub(crate) fn read_to_prove(path: &Path) -> std::result::Result<Self, Error> {
        Self::read_parts(path, false)
    }

    fn read_parts(path: &Path, with_rows: bool) -> std::result::Result<Self, Error> {
        let no_bundle = || Error::NotABundle {
            path: path.to_owned(),
        };
        let found = probe(path).map_err(|error| match error {
            Error::Truncated { .. } | Error::NotSqlite { .. } | Error::SideFile { .. } => {
                no_bundle()
            }
            other => other,
        })?;
        // A bundle has no side file, and SQLite would change one that is there.
        if found.has_side_files || found.is_in_wal_mode || found.len_bytes == 0 {
            return Err(no_bundle());
        }
        let header = read_header(&found.path).map_err(|source| Error::open(path, source))?;
        open_bundle(&found.path, Limits::default())
            .map_err(NoBundle::from)
            .and_then(|conn| read(conn, &found, &header, with_rows))
            .map_err(|why| match why {
                NoBundle::NotWhole => no_bundle(),
                NoBundle::Unread(source) => Error::BundleUnread {
                    path: path.to_owned(),
                    source,
                },
            })
    }

    /// Whether a file in this state is as the migration left it.
    pub(crate) fn leads_back_from(&self, state: Option<CommittedState>) -> bool {
        state.is_some() && [self.seal, self.facts.after].contains(&state)
    }

    /// The saved rows of `table`.
    pub(crate) fn saved(&self, table: &str) -> Option<&SavedTable> {
        self.saved.iter().find(|saved| saved.table == table)
    }

    /// What the repairs changed, the last change first.
    pub(crate) fn changes(&self) -> Result<Vec<SavedChange>> {
        let was = exact_cells::exact("was");
        let select = format!("SELECT tbl, row, col, {was} FROM change ORDER BY rowid DESC");
        self.conn
            .prepare(&select)?
            .query_map([], |row| {
                Ok(SavedChange {
                    table: row.get(0)?,
                    what: match row.get(2)? {
                        Some(column) => ChangedPart::Cell {
                            rowid: row.get(1)?,
                            column,
                            class: row.get(3)?,
                            was: row.get(4)?,
                        },
                        None => ChangedPart::Row { aside: row.get(4)? },
                    },
                })
            })?
            .collect()
    }

    /// Whether the bundle's text and that of `conn` have the same bytes.
    pub(crate) fn has_encoding_of(&self, conn: &Connection) -> Result<bool> {
        Ok(Encoding::read(&self.conn)? == Encoding::read(conn)?)
    }
}

/// What a bundle says from its beginning, finished or not.
pub(crate) struct BundleHead {
    /// The path of the database, as bytes.
    pub(crate) database: Vec<u8>,
    pub(crate) is_finished: bool,
}

impl BundleHead {
    /// None where it cannot be read.
    pub(crate) fn read(path: &Path) -> Option<Self> {
        let found = probe(path).ok()?;
        if found.has_side_files || found.is_in_wal_mode {
            return None;
        }
        let conn = open::open(&found.path, false, Limits::default()).ok()?;
        let Value::Blob(database) = meta(&conn, "database").ok()? else {
            return None;
        };
        let last = [meta(&conn, "format").ok()?, meta(&conn, "digest").ok()?];
        Some(Self {
            database,
            is_finished: last != [Value::Null, Value::Null],
        })
    }
}

/// Opens a bundle, finished or not. What stands in the file is not trusted: no view, trigger or default of it may
/// call anything.
pub(crate) fn open_bundle(
    path: &Path,
    limits: Limits<'_>,
) -> std::result::Result<Connection, Error> {
    let conn = open::open(path, false, limits)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
        .and_then(|_| conn.execute_batch("PRAGMA cell_size_check=ON"))
        .map_err(Error::sqlite("read the undo bundle"))?;
    Ok(conn)
}

fn read(
    conn: Connection,
    found: &Probe,
    header: &[u8],
    with_rows: bool,
) -> std::result::Result<BundleReader, NoBundle> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    // Each byte of a sound file is read once at most, and a little is added for each cell.
    let limit = found.len_bytes.saturating_mul(4);
    let is_whole = id == APPLICATION_ID
        && number(&conn, "format")? == Some(FORMAT)
        && has_tables_alone(&conn)?;
    let found = if is_whole {
        digest::of_bundle(&conn, limit)?
    } else {
        None
    };
    let Some((digest, left)) = found else {
        return Err(NoBundle::NotWhole);
    };
    if text(&conn, "digest")? != Some(digest) {
        return Err(NoBundle::NotWhole);
    }
    let facts = facts(&conn)?.ok_or(NoBundle::NotWhole)?;
    let saved = saved(&conn)?;
    if with_rows && !are_whole(&conn, &saved, left)? {
        return Err(NoBundle::NotWhole);
    }
    Ok(BundleReader {
        facts,
        saved,
        seal: seal::in_header(header),
        conn,
    })
}

/// Whether there are ordinary tables and nothing else: no view, no trigger, no virtual table.
fn has_tables_alone(conn: &Connection) -> Result<bool> {
    let others = "SELECT count(*) FROM sqlite_schema WHERE NOT (type = 'table' AND rootpage > 0) \
                  AND name NOT LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\'";
    conn.query_row(others, [], |row| Ok(row.get::<_, i64>(0)? == 0))
}

fn facts(conn: &Connection) -> Result<Option<BundleFacts>> {
    let version = |key| -> Result<Option<Version>> {
        let number = number(conn, key)?.and_then(|number| u32::try_from(number).ok());
        Ok(number.and_then(Version::numbered))
    };
    let schema_version = number(conn, "schema_version")?.and_then(|n| u32::try_from(n).ok());
    let (Some(from), Some(to), Some(schema_version)) =
        (version("from")?, version("to")?, schema_version)
    else {
        return Ok(None);
    };
    Ok(Some(BundleFacts {
        from,
        to,
        before: state(conn, "before")?,
        after: state(conn, "after")?,
        schema_version,
        schema: text(conn, "schema")?.unwrap_or_default(),
    }))
}

fn meta(conn: &Connection, key: &str) -> Result<Value> {
    let value = "SELECT value FROM meta WHERE key = ?1";
    let value = conn.query_row(value, [key], |row| row.get(0)).optional()?;
    Ok(value.unwrap_or(Value::Null))
}

fn number(conn: &Connection, key: &str) -> Result<Option<i64>> {
    Ok(match meta(conn, key)? {
        Value::Integer(number) => Some(number),
        _ => None,
    })
}

fn text(conn: &Connection, key: &str) -> Result<Option<String>> {
    Ok(match meta(conn, key)? {
        Value::Text(text) => Some(text),
        _ => None,
    })
}

fn state(conn: &Connection, key: &str) -> Result<Option<CommittedState>> {
    Ok(match meta(conn, key)? {
        Value::Blob(bytes) => {
            let bytes: Option<&[u8; STATE_BYTES]> = bytes.as_slice().try_into().ok();
            bytes.and_then(CommittedState::decoded)
        }
        _ => None,
    })
}

/// Whether the saved rows are those that were read from the file.
fn are_whole(conn: &Connection, saved: &[SavedTable], mut limit: u64) -> Result<bool> {
    for SavedTable {
        rows,
        columns,
        digest,
        ..
    } in saved
    {
        match digest::of_rows(conn, rows, columns, limit)? {
            Some((is, left)) if is == *digest => limit = left,
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// The objects of the schema before that have a text, in stored order.
pub(crate) fn objects(bundle: &Connection) -> Result<Vec<SavedObject>> {
    bundle
        .prepare(
            "SELECT type, name, tbl_name, sql FROM object \
             WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
        )?
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

/// The saved tables, in the order of saving.
pub(crate) fn saved(conn: &Connection) -> Result<Vec<SavedTable>> {
    let names: Vec<(String, String, String)> = conn
        .prepare("SELECT name, rows, digest FROM saved ORDER BY rowid")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_>>()?;
    names
        .into_iter()
        .map(|(table, rows, digest)| {
            let columns = column_names(conn, &rows)?;
            Ok(SavedTable {
                table,
                rows,
                columns,
                digest,
            })
        })
        .collect()
}
