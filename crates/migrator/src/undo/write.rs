//! An undo bundle in the making: a side file with what the migration drops or changes.
//!
//! The bundle is an SQLite file beside the database. It holds the ledger, the schema, each table that a
//! step does not promise to leave untouched, and each repaired cell; transcripts are not in it. It is
//! whole and synced, with its folder, before COMMIT, and holds a digest of itself: one that is cut off,
//! damaged or was never finished is not applied.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, Result, params};
use sha2::{Digest, Sha256};
use sqlite_facts::{Encoding, column_names, pragma, quote_list};

use crate::detect::ownership::READ_WHOLE;
use crate::error::Error;
use crate::file::file_header::big_endian;
use crate::file::private_file::create_private;
use crate::history::version::Version;
use crate::repair::row_repair::{RepairAction, RowRepair};
use crate::repair::values_before::VALUES_BEFORE;
use crate::undo::committed_state::{self, CommittedState, LockedFile};
use crate::undo::digester::Digester;
use crate::undo::exact_cells::{self, copy_many_rows, copy_rows};
use crate::undo::format::{APPLICATION_ID, BundleFacts, FORMAT, TABLES};
use crate::undo::{digest, schema_rows, seal, stale};

/// A bundle that is being written; removed unless [`BundleWriter::keep`] is called.
pub(crate) struct BundleWriter {
    conn: Option<Connection>,
    path: PathBuf,
    from: Version,
    durable: bool,
    /// Whether it is of a file of many pages.
    is_large: bool,
    state_after: Option<CommittedState>,
    /// Bundles of earlier runs that lead nowhere.
    stale: Vec<PathBuf>,
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
        file: &LockedFile,
        durable: bool,
    ) -> std::result::Result<Self, Error> {
        let stale = stale::find(db, folder, from, file.state);
        let mut bundle = Self {
            conn: None,
            path: create(db, folder, from)?,
            from,
            durable,
            is_large: false,
            state_after: None,
            stale,
            kept: false,
        };
        let pages: Result<u32> = pragma(source, "page_count");
        bundle.is_large = pages.map_err(Error::sqlite("read a setting"))? > READ_WHOLE;
        let page_bytes = if bundle.is_large { 4096 } else { 1024 };
        let written = || -> Result<Connection> {
            let mut conn = Connection::open(&bundle.path)?;
            let encoding = Encoding::read(source)?;
            // Nothing but this process reads it before it is whole, and it is synced as a file. Most
            // of its tables hold a few rows, for which a small page does where all of it is small.
            conn.execute_batch(&format!(
                "PRAGMA encoding='{encoding}'; PRAGMA page_size={page_bytes}; PRAGMA journal_mode=OFF; \
                 PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; \
                 PRAGMA application_id={APPLICATION_ID}; {TABLES}"
            ))?;
            conn.execute("INSERT INTO meta VALUES('database', ?1)", [path_bytes(db)])?;
            conn.execute_batch("BEGIN")?;
            schema_rows::save(source, &conn)?;
            for table in tables {
                save_table(source, &mut conn, table, bundle.is_large)?;
            }
            // In the file, where the proof reads it.
            conn.execute_batch("COMMIT")?;
            Ok(conn)
        };
        bundle.conn = Some(written().map_err(|error| bundle.unwritten(error))?);
        Ok(bundle)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What is saved so far.
    pub(crate) fn begun(&self) -> BegunBundle<'_> {
        BegunBundle {
            path: &self.path,
            durable: self.durable,
            is_large: self.is_large,
        }
    }

    /// The state that COMMIT leaves behind, where it has a name.
    pub(crate) fn state_after(&self) -> Option<CommittedState> {
        self.state_after
    }

    /// Adds what the repairs changed, and the facts by which the file is known when the bundle is applied:
    /// `source` gets a `PRAGMA schema_version` that names the bundle. Then syncs the bundle.
    pub(crate) fn finish(
        &mut self,
        source: &Connection,
        repairs: &[RowRepair],
        to: Version,
        file: &LockedFile,
    ) -> std::result::Result<(), Error> {
        let Some(conn) = self.conn.take() else {
            return Ok(());
        };
        let save = || -> Result<(String, String)> {
            conn.execute_batch("BEGIN")?;
            save_changes(source, &conn, repairs)?;
            Ok((
                digest::of_content(&conn)?,
                schema_rows::digest(source, &conn)?,
            ))
        };
        let (content, schema) = save().map_err(|error| self.unwritten(error))?;
        let schema_version = name_file(source, &content)?;
        let after = file.state_after_commit(source)?;
        self.state_after = after;
        let facts = BundleFacts {
            from: self.from,
            to,
            before: file.state,
            after,
            schema_version,
            schema,
        };
        save_facts(&conn, &facts).map_err(|error| self.unwritten(error))?;
        drop(conn);
        if !self.durable {
            return Ok(());
        }
        sync(&self.path).map_err(|source| Error::undo_bundle(&self.path, source))
    }

    /// The error of a write that failed: only the bundle is written here, so a full disk is its disk.
    fn unwritten(&self, source: rusqlite::Error) -> Error {
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                Error::unwritten_bundle(&self.path, source)
            }
            _ => Error::sqlite("write the undo bundle")(source),
        }
    }

    /// Keeps the bundle, for the migration may be committed.
    pub(crate) fn keep(mut self) -> PathBuf {
        self.kept = true;
        self.path.clone()
    }

    /// Removes the bundles of earlier runs that were never committed, once this one is; which are gone.
    pub(crate) fn remove_stale(&mut self) -> Vec<PathBuf> {
        let mut stale = std::mem::take(&mut self.stale);
        stale.retain(|path| fs::remove_file(path).is_ok());
        stale
    }

    /// Keeps the bundle of a migration that is committed, and notes the state of the file in it; whether
    /// that could be noted.
    pub(crate) fn seal(self, state: Option<CommittedState>) -> (PathBuf, bool) {
        let durable = self.durable;
        let path = self.keep();
        let is_sealed = state.is_some_and(|state| seal::write(&path, &state, durable).is_ok());
        (path, is_sealed)
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

/// A bundle that holds the saved rows, and not yet what the repairs change and the facts.
#[derive(Clone, Copy)]
pub(crate) struct BegunBundle<'b> {
    pub(crate) path: &'b Path,
    durable: bool,
    pub(crate) is_large: bool,
}

impl BegunBundle<'_> {
    /// Syncs its name; of a large one also the rows, so that little is left to be synced at the end.
    pub(crate) fn sync(&self) -> std::result::Result<(), Error> {
        if !self.durable {
            return Ok(());
        }
        let rows = if self.is_large {
            sync(self.path)
        } else {
            Ok(())
        };
        let folder = self.path.parent().unwrap_or(Path::new("."));
        rows.and_then(|()| sync(folder))
            .map_err(|source| Error::undo_bundle(self.path, source))
    }
}

fn sync(path: &Path) -> io::Result<()> {
    File::open(path).and_then(|file| file.sync_all())
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
        match create_private(&path) {
            Ok(file) => {
                give_to_owner_of(db, &file);
                return fs::canonicalize(&path).map_err(|source| Error::undo_bundle(&path, source));
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            // Where the bundle cannot be, SQLite's journal cannot either: another folder is no help.
            Err(source) if is_closed(&source) && is_beside(db, folder) => {
                return Err(Error::write(db, source));
            }
            Err(source) => return Err(Error::undo_bundle(&path, source)),
        }
    }
}

/// Gives a new file to the owner of the database: one that root wrote would be of no use to them. No
/// other user may give a file away, and then it stays as it is.
#[cfg(unix)]
fn give_to_owner_of(db: &Path, file: &File) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    if let (Ok(db), Ok(own)) = (fs::metadata(db), file.metadata())
        && db.uid() != own.uid()
    {
        drop(fchown(file, Some(db.uid()), Some(db.gid())));
    }
}

#[cfg(not(unix))]
fn give_to_owner_of(_: &Path, _: &File) {}

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

/// The path of `db` without links, as bytes.
fn path_bytes(db: &Path) -> Vec<u8> {
    let path = fs::canonicalize(db).unwrap_or_else(|_| db.to_owned());
    path.into_os_string().into_encoded_bytes()
}

/// Saves a table's rows under their rowids, without affinity.
fn save_table(
    source: &Connection,
    bundle: &mut Connection,
    table: &str,
    is_large: bool,
) -> Result<()> {
    let columns = column_names(source, table)?;
    let position: i64 = bundle.query_row("SELECT count(*) FROM saved", [], |row| row.get(0))?;
    let rows = format!("rows_{position}");
    bundle.execute_batch(&format!("CREATE TABLE {rows}({})", quote_list(&columns)))?;
    let encoding = Encoding::read(source)?;
    let mut digester = Digester::new(u64::MAX);
    let select = exact_cells::select(encoding, table, &columns);
    let insert = exact_cells::insert(encoding, &rows, &columns, false);
    let digest = |cell: ValueRef<'_>| {
        digester.add_cell(cell);
    };
    if is_large {
        copy_many_rows(source, &select, bundle, &insert, digest)?;
    } else {
        copy_rows(source, &select, bundle, &insert, digest)?;
    }
    digester.end_query();
    let add = "INSERT INTO saved VALUES(?1, ?2, ?3)";
    bundle.execute(add, params![table, rows, digester.finish()])?;
    Ok(())
}

/// Gives the file a `PRAGMA schema_version` that names what the bundle holds.
///
/// Each change of the schema gives the file another one, which other connections compare with the one they
/// know, so that it must differ from all that the file ever had: the present one is part of the name.
fn name_file(source: &Connection, content: &str) -> std::result::Result<u32, Error> {
    let now = committed_state::schema_version(source)?;
    let mut name = Sha256::new();
    name.update(content);
    name.update(now.to_le_bytes());
    let name: [u8; 32] = name.finalize().into();
    // A positive number for SQLite, and not 0, which is that of an empty file.
    let version = (big_endian(&name, 0) >> 2) + 1;
    let version = if version == now { version + 1 } else { version };
    source
        .pragma_update(None, "schema_version", version)
        .map_err(Error::sqlite("name the bundle in the file"))?;
    Ok(version)
}

fn save_facts(bundle: &Connection, facts: &BundleFacts) -> Result<()> {
    let encoded = |state: Option<CommittedState>| state.map(|state| state.encoded());
    let mut add = bundle.prepare("INSERT INTO meta VALUES(?1, ?2)")?;
    add.execute(params!["format", FORMAT])?;
    add.execute(params!["from", facts.from.number()])?;
    add.execute(params!["to", facts.to.number()])?;
    add.execute(params!["before", encoded(facts.before)])?;
    add.execute(params!["after", encoded(facts.after)])?;
    add.execute(params!["schema_version", facts.schema_version])?;
    add.execute(params!["schema", facts.schema])?;
    let digest = digest::of_bundle(bundle, u64::MAX)?.map(|(digest, _)| digest);
    add.execute(params!["digest", digest])?;
    drop(add);
    bundle.execute_batch("COMMIT")
}

/// Saves what the repairs changed.
fn save_changes(source: &Connection, bundle: &Connection, repairs: &[RowRepair]) -> Result<()> {
    let mut changes = BTreeMap::new();
    for RowRepair {
        table,
        rowid,
        action,
    } in repairs
    {
        match action {
            RepairAction::Cell { column, .. } => {
                let add = "INSERT INTO change(tbl, row, col) VALUES(?1, ?2, ?3)";
                bundle.execute(add, params![table, rowid, column])?;
                // A cell may be changed more than once.
                let earlier: &mut u32 = changes.entry((table, rowid, column)).or_default();
                let select = format!(
                    "SELECT {} FROM {VALUES_BEFORE} WHERE tbl = '{table}' AND row = {rowid} \
                     AND col = '{column}' ORDER BY rowid LIMIT 1 OFFSET {earlier}",
                    exact_cells::exact("was")
                );
                *earlier += 1;
                let (cell, change) = (exact_cells::cell(1), bundle.last_insert_rowid());
                let update = format!("UPDATE change SET was = {cell} WHERE rowid = {change}");
                copy_rows(source, &select, bundle, &update, |_| {})?;
            }
            RepairAction::SetAside { aside, .. } => {
                let add = "INSERT INTO change(tbl, row, was) VALUES(?1, ?2, ?3)";
                bundle.execute(add, params![table, rowid, aside])?;
            }
        }
    }
    Ok(())
}
