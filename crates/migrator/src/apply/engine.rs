//! Applies what the preflight decided: one transaction for all pending migrations, so that the
//! file is at the old version or at the newest, and at nothing between.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use sqlite_facts::pragma;

use crate::apply::step::{self, Guards};
use crate::apply::transaction;
use crate::decide::preflight::{self, Decision, InspectOptions};
use crate::detect::classify::FileKind;
use crate::detect::damage::Damage;
use crate::detect::private_copy::PrivateCopy;
use crate::detect::probe::{self, Probe, View};
use crate::error::Error;
use crate::history::History;
use crate::history::migrations::Loss;
use crate::history::version::Version;
use crate::repair::row_repair::RowRepair;
use crate::repair::set_aside::SetAsideTable;
use crate::undo::write::Bundle;

/// How to migrate.
#[derive(Debug, Clone, Copy)]
pub struct MigrateOptions<'a> {
    /// The list of migrations.
    pub history: &'a History,
    /// Where to stop; none: the newest version of the list.
    pub to: Option<Version>,
    /// A folder for private copies.
    pub scratch: &'a Path,
    /// How long to wait for another process's lock.
    pub busy: Duration,
    /// Always [`Guards::ON`] for a file that somebody needs.
    pub guards: Guards,
    /// `PRAGMA foreign_keys` as the connection finds it; none: SQLite's default.
    pub foreign_keys_at_open: Option<bool>,
    /// Whether the result must survive a power loss; only throw-away files may do without.
    pub durable: bool,
    /// The folder for the undo bundle; none: no bundle is written.
    pub undo_dir: Option<&'a Path>,
    /// Whether the report holds the cells of rows that were set aside.
    pub keep_values: bool,
}

/// What was done.
#[derive(Debug)]
pub enum Outcome {
    /// An empty file became a database of this version.
    Created {
        /// The version.
        to: Version,
    },
    /// The file was migrated.
    Migrated(Migrated),
    /// The file is where it should be, or newer; it is unchanged.
    Nothing {
        /// What it is.
        kind: FileKind,
    },
}

/// A migration that was committed.
#[derive(Debug)]
pub struct Migrated {
    /// The version before.
    pub from: Version,
    /// The version now.
    pub to: Version,
    /// Identifiers of the migrations that ran, in order.
    pub steps: Vec<&'static str>,
    /// Rows of each table before and after, by name.
    pub tables: Vec<TableCount>,
    /// Identifiers that were missing in the ledger and are recorded now.
    pub backfilled: Vec<&'static str>,
    /// Every change that a repair made, in order.
    pub repairs: Vec<RowRepair>,
    /// The tables that hold what was set aside.
    pub set_aside: Vec<SetAsideTable>,
    /// Damage that the server lives with, which stays as it is.
    pub kept: Vec<Damage>,
    /// The undo bundle.
    pub undo: Option<PathBuf>,
    /// What the file had of the losses that the migrations declare, in their order.
    pub dropped: Vec<Dropped>,
}

/// A declared loss and what there was to lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// The declaration.
    pub loss: Loss,
    /// Rows of the table, or cells of the column that were not NULL.
    pub held: u64,
}

/// Rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCount {
    /// The table's name.
    pub table: String,
    /// Rows before; none where there was no such table.
    pub before: Option<u64>,
    /// Rows after; none where there is no such table.
    pub after: Option<u64>,
}

/// Brings the file at `db` to the newest version, or to `options.to`.
///
/// A refusal leaves the file, its side files and its folder untouched to the byte. Any other error
/// says in which state the file is.
pub fn migrate(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let found = probe::probe(db)?;
    let to = options.to.unwrap_or_else(|| options.history.newest());
    run(db, &found, to, options).map_err(|error| error.with_path(db))
}

/// Does what [`migrate`] would do, on a private copy; the file stays as it is.
pub fn dry_run(db: &Path, options: &MigrateOptions<'_>) -> Result<Outcome, Error> {
    let copy = PrivateCopy::new(db, options.scratch)?;
    let found = probe::probe(copy.path())?;
    let to = options.to.unwrap_or_else(|| options.history.newest());
    let options = MigrateOptions {
        durable: false,
        // There is nothing to undo.
        undo_dir: None,
        ..*options
    };
    run(db, &found, to, &options).map_err(|error| error.with_path(db))
}

fn run(
    db: &Path,
    found: &Probe,
    to: Version,
    options: &MigrateOptions<'_>,
) -> Result<Outcome, Error> {
    let View { mut conn, copy } = probe::view(found, true, options.scratch, options.busy)?;
    // One moment is looked at: another process may migrate meanwhile.
    conn.execute_batch("BEGIN")
        .map_err(Error::sqlite("begin to read"))?;
    let looked_at: i64 = pragma(&conn, "data_version").map_err(Error::sqlite("read a setting"))?;
    let seen = preflight::examine(&conn, options.history, to)?;
    conn.execute_batch("COMMIT")
        .map_err(Error::sqlite("end to read"))?;
    match &seen.decision {
        Decision::Refuse(refusal) => {
            let refusal = Box::new(refusal.clone());
            return Err(Error::Refused {
                path: db.to_owned(),
                refusal,
            });
        }
        Decision::Nothing => {
            return Ok(Outcome::Nothing {
                kind: seen.classified.kind,
            });
        }
        Decision::Create(_) | Decision::Migrate { .. } => {}
    }
    // The same connection goes on where it may: then SQLite tells whether anything changed
    // between the look and the lock, and no page is read twice.
    let looked_in_place = copy.is_none();
    if !looked_in_place {
        conn = probe::open(&found.path, true, options.busy)?;
    }
    drop(copy);
    if conn
        .is_readonly(rusqlite::MAIN_DB)
        .map_err(Error::sqlite("open the database"))?
    {
        return Err(Error::ReadOnly {
            path: db.to_owned(),
        });
    }
    configure_connection(&conn, options)?;
    let (counter, version) = counters(&conn, &found.path)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    let version_now: i64 =
        pragma(&conn, "data_version").map_err(Error::sqlite("read a setting"))?;
    if version_now != version {
        return Err(Error::ChangedMeanwhile {
            path: db.to_owned(),
        });
    }
    let unchanged = looked_in_place && version_now == looked_at;
    let lock = Lock {
        db,
        unchanged,
        counter: counter.map(|counter| counter.wrapping_add(1)),
    };
    match transaction::apply(&mut conn, &lock, seen, to, options) {
        Ok((outcome, bundle)) => end(&mut conn, db, to, options, outcome, bundle),
        Err(error) => {
            // SQLite may have rolled back already; either way nothing of it stays.
            drop(conn.execute_batch("ROLLBACK"));
            Err(error)
        }
    }
}

/// Commits, and keeps the undo bundle of what stands, or may stand.
fn end(
    conn: &mut Connection,
    db: &Path,
    to: Version,
    options: &MigrateOptions<'_>,
    mut outcome: Outcome,
    bundle: Option<Bundle>,
) -> Result<Outcome, Error> {
    match commit(conn, db, options) {
        Ok(()) => {
            if let (Outcome::Migrated(done), Some(bundle)) = (&mut outcome, bundle) {
                done.undo = Some(bundle.keep());
            }
            Ok(outcome)
        }
        Err(error) => {
            // Unless it is known to be rolled back, the way back must stay.
            if matches!(error, Error::Commit { version, .. } if version.is_none_or(|now| now == to))
            {
                drop(bundle.map(Bundle::keep));
            }
            Err(error)
        }
    }
}

/// What is known when the lock is held.
pub(crate) struct Lock<'a> {
    /// As it was given.
    pub(crate) db: &'a Path,
    /// Whether nobody wrote between the look and the lock.
    pub(crate) unchanged: bool,
    /// The header's change counter after our COMMIT.
    pub(crate) counter: Option<u32>,
}

/// The header's change counter (none in WAL mode, where it tells nothing) and SQLite's
/// `data_version`, by which a later change shows.
///
/// The header is read with the file opened once more. Closing that would drop SQLite's own POSIX
/// locks on the file, so this is done while the connection holds none; in WAL mode it always does.
pub(crate) fn counters(conn: &Connection, path: &Path) -> Result<(Option<u32>, i64), Error> {
    // The first read rolls a hot journal back.
    let mode: String = pragma(conn, "journal_mode").map_err(Error::sqlite("read a setting"))?;
    let read = "SELECT count(*) FROM sqlite_schema";
    conn.query_row(read, [], |row| row.get::<_, i64>(0))
        .map_err(Error::sqlite("read"))?;
    let version = pragma(conn, "data_version").map_err(Error::sqlite("read a setting"))?;
    if mode == "wal" {
        return Ok((None, version));
    }
    Ok((Some(probe::change_counter(path)?), version))
}

/// COMMIT; on an error the file is opened again to see at which version it is.
pub(crate) fn commit(
    conn: &mut Connection,
    db: &Path,
    options: &MigrateOptions<'_>,
) -> Result<(), Error> {
    let Err(source) = conn.execute_batch("COMMIT") else {
        return Ok(());
    };
    // A reader's lock leaves the transaction open; closing the connection rolls it back.
    drop(conn.execute_batch("ROLLBACK"));
    let busy = source.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy);
    if busy {
        return Err(Error::Busy {
            path: db.to_owned(),
        });
    }
    let nothing = Connection::open_in_memory().map_err(Error::sqlite("close the database"))?;
    drop(std::mem::replace(conn, nothing));
    let look = InspectOptions {
        history: options.history,
        scratch: options.scratch,
        busy: options.busy,
    };
    let version = preflight::inspect(db, &look)
        .ok()
        .and_then(|inspection| inspection.version());
    Err(Error::Commit {
        path: db.to_owned(),
        version,
        source,
    })
}

/// Settings of the connection: all before `BEGIN`, where they still work.
///
/// `synchronous=EXTRA` also syncs the folder after the journal is gone: without it a committed
/// transaction may come back undone after a power loss.
pub(crate) fn configure_connection(
    conn: &Connection,
    options: &MigrateOptions<'_>,
) -> Result<(), Error> {
    if let Some(on) = options.foreign_keys_at_open {
        conn.pragma_update(None, "foreign_keys", on)
            .map_err(Error::sqlite("set foreign keys"))?;
    }
    step::prepare(conn)?;
    let durability = if options.durable {
        "PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
    } else {
        "PRAGMA synchronous=OFF;"
    };
    conn.execute_batch(durability)
        .map_err(Error::sqlite("set durability"))
}
