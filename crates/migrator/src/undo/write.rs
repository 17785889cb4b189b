//! An undo bundle in the making: a side file with what the migration drops or changes.
//!
//! The bundle is an SQLite file beside the database. It holds the ledger, the text of every
//! object, each table that a step does not promise to leave untouched, and each repaired cell;
//! transcripts are not in it. It is whole and synced, with its folder, before COMMIT, and holds a
//! digest of itself: one that is cut off, damaged or was never finished is not applied.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, Result, params};
use sqlite_facts::{column_names, quote, quote_list};

use crate::error::Error;
use crate::history::version::Version;
use crate::repair::row_repair::{RepairAction, RowRepair};
use crate::undo::fingerprint;
use crate::undo::format::{APPLICATION_ID, BundleFacts, FORMAT, copy_rows};

/// A bundle that is being written; removed unless [`BundleWriter::keep`] is called.
pub(crate) struct BundleWriter {
    conn: Option<Connection>,
    path: PathBuf,
    kept: bool,
}

impl BundleWriter {
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
            copy_rows(
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
        bundle.conn = Some(written().map_err(|error| bundle.unwritten(error))?);
        Ok(bundle)
    }

    /// Adds what the repairs changed and the facts that must be unchanged when the bundle is applied;
    /// `durable`: then syncs the file and its folder.
    pub(crate) fn finish(
        &mut self,
        repairs: &[RowRepair],
        facts: &BundleFacts,
        durable: bool,
    ) -> std::result::Result<(), Error> {
        let Some(conn) = self.conn.take() else {
            return Ok(());
        };
        let write = || -> Result<()> {
            let mut add = conn.prepare("INSERT INTO change VALUES(?1, ?2, ?3, ?4)")?;
            for RowRepair {
                table,
                rowid,
                action,
            } in repairs
            {
                match action {
                    RepairAction::Cell { column, was, .. } => {
                        add.execute(params![table, rowid, column, was])?
                    }
                    RepairAction::SetAside { aside, .. } => {
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
            add.execute(params!["header", facts.header])?;
            drop(add);
            let mut add = conn.prepare("INSERT INTO untouched VALUES(?1, ?2)")?;
            for (table, fingerprint) in &facts.untouched {
                add.execute(params![table, fingerprint])?;
            }
            drop(add);
            let digest = fingerprint::of_bundle(&conn)?;
            conn.execute("INSERT INTO meta VALUES('digest', ?1)", [digest])?;
            conn.execute_batch("COMMIT")
        };
        write().map_err(|error| self.unwritten(error))?;
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

    /// The error of a write that failed: only the bundle is written here, so a full disk is its disk.
    fn unwritten(&self, source: rusqlite::Error) -> Error {
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                Error::UndoBundle {
                    path: self.path.clone(),
                    source: io::Error::other(source),
                }
            }
            _ => Error::sqlite("write the undo bundle")(source),
        }
    }

    /// Keeps the bundle, for the migration is committed, or may be.
    pub(crate) fn keep(mut self) -> PathBuf {
        self.kept = true;
        self.path.clone()
    }
}

impl Drop for BundleWriter {
    fn drop(&mut self) {
        self.conn = None;
        if !self.kept {
            // Nothing was committed: the bundle holds private rows and is of no use.
            drop(fs::remove_file(&self.path));
        }
    }
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
    let columns = column_names(source, table)?;
    let names = quote_list(&columns);
    let position: i64 = bundle.query_row("SELECT count(*) FROM saved", [], |row| row.get(0))?;
    let rows = format!("rows_{position}");
    bundle.execute("INSERT INTO saved VALUES(?1, ?2)", params![table, rows])?;
    bundle.execute_batch(&format!("CREATE TABLE {rows}(_wuhu_rowid, {names})"))?;
    let marks = vec!["?"; columns.len() + 1].join(", ");
    copy_rows(
        source,
        &format!("SELECT rowid, {names} FROM {} ORDER BY rowid", quote(table)),
        bundle,
        &format!("INSERT INTO {rows} VALUES({marks})"),
    )
}
