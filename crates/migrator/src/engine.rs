//! Applies what the preflight decided: one transaction for all pending migrations, so that the
//! file is at the old version or at the newest, and at nothing between.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use crate::file::{self, Found, View};
use crate::history::{LEDGER, texts};
use crate::kind::{Kind, pragma};
use crate::preflight::{self, Decision, Examined};
use crate::proof::quote;
use crate::structure;
use crate::{Error, Guards, History, Look, Loss, Migration, PrivateCopy, Version, step};

/// How to migrate.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
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
        kind: Kind,
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

/// Brings the file at `db` to the newest version, or to `plan.to`.
///
/// A refusal leaves the file, its side files and its folder untouched to the byte. Any other error
/// says in which state the file is.
pub fn migrate(db: &Path, plan: &Plan<'_>) -> Result<Outcome, Error> {
    let found = file::find(db)?;
    let to = plan.to.unwrap_or_else(|| plan.history.newest());
    run(db, &found, to, plan).map_err(|error| error.about(db))
}

/// Does what [`migrate`] would do, on a private copy; the file stays as it is.
pub fn dry_run(db: &Path, plan: &Plan<'_>) -> Result<Outcome, Error> {
    let copy = PrivateCopy::new(db, plan.scratch)?;
    let found = file::find(copy.path())?;
    let to = plan.to.unwrap_or_else(|| plan.history.newest());
    let plan = Plan {
        durable: false,
        ..*plan
    };
    run(db, &found, to, &plan).map_err(|error| error.about(db))
}

fn run(db: &Path, found: &Found, to: Version, plan: &Plan<'_>) -> Result<Outcome, Error> {
    let View { mut conn, copy } = file::view(found, true, plan.scratch, plan.busy)?;
    let seen = preflight::examine(&conn, plan.history, to)?;
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
    let version_seen: Option<i64> = if copy.is_none() {
        Some(pragma(&conn, "data_version")?)
    } else {
        None
    };
    if copy.is_some() {
        conn = file::open(&found.path, true, plan.busy)?;
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
    settle(&conn, plan)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    let applied = apply(&mut conn, db, seen, version_seen, to, plan);
    match applied {
        Ok(outcome) => match conn.execute_batch("COMMIT") {
            Ok(()) => Ok(outcome),
            Err(source) => {
                drop(conn);
                Err(after_failed_commit(db, plan, source))
            }
        },
        Err(error) => {
            // SQLite may have rolled back already; either way nothing of it stays.
            drop(conn.execute_batch("ROLLBACK"));
            Err(error)
        }
    }
}

/// Settings of the connection: all before `BEGIN`, where they still work.
///
/// `synchronous=EXTRA` also syncs the folder after the journal is gone: without it a committed
/// transaction may come back undone after a power loss.
fn settle(conn: &Connection, plan: &Plan<'_>) -> Result<(), Error> {
    if let Some(on) = plan.foreign_keys_at_open {
        conn.pragma_update(None, "foreign_keys", on)
            .map_err(Error::sqlite("set foreign keys"))?;
    }
    step::prepare(conn)?;
    let durability = if plan.durable {
        "PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
    } else {
        "PRAGMA synchronous=OFF;"
    };
    conn.execute_batch(durability)
        .map_err(Error::sqlite("set durability"))?;
    conn.pragma_update(None, "cache_size", -65_536)
        .map_err(Error::sqlite("set the cache"))
}

/// Everything between `BEGIN IMMEDIATE` and `COMMIT`.
fn apply(
    conn: &mut Connection,
    db: &Path,
    mut seen: Examined,
    version_seen: Option<i64>,
    to: Version,
    plan: &Plan<'_>,
) -> Result<Outcome, Error> {
    let version_now: i64 = pragma(conn, "data_version")?;
    if version_seen != Some(version_now) {
        let under_lock = preflight::examine(conn, plan.history, to)?;
        if under_lock.decision != seen.decision {
            return Err(Error::ChangedMeanwhile {
                path: db.to_owned(),
            });
        }
        seen = under_lock;
    }
    let from = match seen.decision {
        Decision::Migrate { from, .. } => from,
        _ => Version::new(0),
    };
    let before = preflight::rows(conn, seen.classified.structure.tables.keys())?;
    let texts_before = texts(conn)?;
    let pending: Vec<&Migration> = plan.history.pending(from, to).collect();
    let dropped = dropped(conn, &seen, &pending)?;
    if !seen
        .classified
        .structure
        .tables
        .contains_key("grdb_migrations")
    {
        conn.execute_batch(LEDGER)
            .map_err(Error::sqlite("create the ledger"))?;
    }
    save_statistics(conn, &pending)?;
    for migration in &pending {
        step::run(conn, migration, plan.guards)?;
    }
    restore_statistics(conn)?;
    if plan.guards.are_on() {
        check_schema(conn, plan.history, from, to, &seen, &texts_before)?;
    }
    if from.number() == 0 {
        return Ok(Outcome::Created { to });
    }
    let structure = structure::read(conn).map_err(Error::sqlite("read the schema"))?;
    let after = preflight::rows(conn, structure.tables.keys())?;
    let steps = pending
        .iter()
        .map(|migration| migration.identifier)
        .collect();
    Ok(Outcome::Migrated(Migrated {
        from,
        to,
        steps,
        tables: counts(before, after),
        dropped,
    }))
}

/// What the file holds of the losses that the pending steps declare.
fn dropped(
    conn: &Connection,
    seen: &Examined,
    pending: &[&Migration],
) -> Result<Vec<Dropped>, Error> {
    let tables = &seen.classified.structure.tables;
    let mut dropped = Vec::new();
    for loss in pending.iter().flat_map(|migration| migration.losses) {
        let counted = match *loss {
            Loss::Column { table, column, .. } => {
                let there = |t: &structure::Table| t.columns.iter().any(|c| c.name == column);
                tables
                    .get(table)
                    .is_some_and(there)
                    .then(|| (quote(column), table))
            }
            Loss::Table { table, .. } => tables.get(table).map(|_| ("*".to_owned(), table)),
        };
        let Some((what, table)) = counted else {
            continue;
        };
        let held = conn
            .query_row(
                &format!("SELECT count({what}) FROM {}", quote(table)),
                [],
                |row| row.get(0),
            )
            .map_err(Error::sqlite("count what is dropped"))?;
        dropped.push(Dropped { loss: *loss, held });
    }
    Ok(dropped)
}

fn counts(before: Vec<(String, u64)>, after: Vec<(String, u64)>) -> Vec<TableCount> {
    let mut all: BTreeMap<String, (Option<u64>, Option<u64>)> = BTreeMap::new();
    for (table, rows) in before {
        all.entry(table).or_default().0 = Some(rows);
    }
    for (table, rows) in after {
        all.entry(table).or_default().1 = Some(rows);
    }
    all.into_iter()
        .map(|(table, (before, after))| TableCount {
            table,
            before,
            after,
        })
        .collect()
}

/// The planner's statistics of rebuilt tables: `DROP TABLE` removes them with the table.
const STATISTICS: [&str; 2] = ["sqlite_stat1", "sqlite_stat4"];

fn save_statistics(conn: &Connection, pending: &[&Migration]) -> Result<(), Error> {
    let rebuilt: Vec<String> = pending
        .iter()
        .flat_map(|migration| migration.rebuilds)
        .map(|rebuild| format!("'{}'", rebuild.table))
        .collect();
    for table in STATISTICS
        .iter()
        .filter(|table| exists(conn, table).unwrap_or(false))
    {
        conn.execute_batch(&format!(
            "CREATE TEMP TABLE saved_{table} AS SELECT * FROM main.{table} WHERE tbl IN ({})",
            rebuilt.join(", ")
        ))
        .map_err(Error::sqlite("save the planner's statistics"))?;
    }
    Ok(())
}

fn restore_statistics(conn: &Connection) -> Result<(), Error> {
    for table in STATISTICS
        .iter()
        .filter(|table| exists(conn, table).unwrap_or(false))
    {
        conn.execute_batch(&format!(
            "INSERT INTO main.{table} SELECT * FROM temp.saved_{table}; \
             DROP TABLE temp.saved_{table}",
        ))
        .map_err(Error::sqlite("put the planner's statistics back"))?;
    }
    Ok(())
}

fn exists(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    conn.query_row(
        "SELECT count(*) > 0 FROM main.sqlite_schema WHERE name = ?1",
        [table],
        |row| row.get(0),
    )
}

/// After the steps: the structure is the version's, what stood before and is not ours still
/// stands, and every object that a step wrote has the version's text to the byte.
///
/// An object whose text was somebody's own before (quoted otherwise, say) keeps it where a step
/// merely added a column.
fn check_schema(
    conn: &Connection,
    history: &History,
    from: Version,
    to: Version,
    seen: &Examined,
    texts_before: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let mut differences = Vec::new();
    let now = structure::read(conn).map_err(Error::sqlite("read the schema"))?;
    let Some(wanted) = history.version(to) else {
        return Ok(());
    };
    match structure::fit(&now, &wanted.structure, &history.universe()) {
        Err(lines) => differences.extend(lines),
        Ok(strangers) if strangers != seen.classified.strangers => {
            differences.push("what is not Wuhu's has changed".to_owned());
        }
        Ok(_) => {}
    }
    if now.programs != seen.classified.structure.programs {
        differences.push("views or triggers have changed".to_owned());
    }
    let nothing = BTreeMap::new();
    let exact_before = history.version(from).map_or(&nothing, |known| &known.texts);
    for (name, text) in texts(conn)? {
        let before = texts_before.get(&name);
        let written = before != Some(&text);
        let was_exact = before.is_none_or(|before| exact_before.get(&name) == Some(before));
        let replaced = before.is_some() && wanted_is_new(history, &name, from, to);
        if written && (was_exact || replaced) && wanted.texts.get(&name) != Some(&text) {
            differences.push(format!(
                "the text of `{name}` is not the one that the server writes"
            ));
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(Error::Outcome {
            version: to,
            differences,
        })
    }
}

/// Whether a rebuild between the two versions wrote this object anew.
fn wanted_is_new(history: &History, name: &str, from: Version, to: Version) -> bool {
    history
        .pending(from, to)
        .any(|m| m.rebuilds.iter().any(|rebuild| rebuild.table == name))
}

/// `COMMIT` may return an error and have committed: look.
fn after_failed_commit(db: &Path, plan: &Plan<'_>, source: rusqlite::Error) -> Error {
    let look = Look {
        history: plan.history,
        scratch: plan.scratch,
        busy: plan.busy,
    };
    let version = preflight::inspect(db, &look)
        .ok()
        .and_then(|inspection| inspection.version());
    Error::Commit {
        path: db.to_owned(),
        version,
        source,
    }
}
