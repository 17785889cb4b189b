//! One migration, run statement by statement and proved by the state that it leaves.
//!
//! SQLite's authorizer says, while a statement is prepared, what it would do. What no state shows, or what would have
//! to be read in full to be proved, is refused before the statement runs: a write to a table that the migration
//! promises not to touch or that is not Wuhu's, another file, the end of the transaction, a setting. Each other table
//! is read before the first statement that may write it, and `proof.rs` compares at the end.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::hooks::{AuthContext, Authorization};
use rusqlite::{Batch, Connection, Statement};
use sqlite_facts::{SEQUENCE_TABLE, STATISTICS_TABLES};

use crate::apply::access::Access;
use crate::apply::proof::{StateBefore, unwritten};
use crate::apply::sequences::Sequences;
use crate::connection::foreign_keys::foreign_keys_are_off;
use crate::error::Error;
use crate::error::proof_failure::ProofFailure;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::options::Guards;

/// SQLite's own tables that statements write by themselves, or that a step may: the schema, which cannot be written
/// by hand, the sequence values, which the proof compares, and statistics.
const TABLES_OF_SQLITE: [&str; 4] = [
    "sqlite_master",
    "sqlite_schema",
    "sqlite_temp_master",
    SEQUENCE_TABLE,
];

/// PRAGMAs that change nothing but what is checked at COMMIT.
const HARMLESS_PRAGMAS: [&str; 2] = ["defer_foreign_keys", "foreign_key_check"];

/// Runs `migration` inside the caller's transaction and records it in the ledger.
pub(crate) fn run(
    conn: &mut Connection,
    history: &History,
    migration: &Migration,
    guards: Guards,
) -> Result<(), Error> {
    let failed = Error::step(migration.identifier);
    if !guards.are_on() {
        let run = || {
            let sequences = Sequences::read(conn)?;
            conn.execute_batch(migration.sql)?;
            sequences.carry(conn, migration)?;
            migration.record(conn)
        };
        return run().map_err(failed);
    }
    if foreign_keys_are_off(conn).is_err() {
        let what = "it would run with foreign keys on, and to drop a table would then delete \
                    the rows that refer to it";
        return Err(stopped(migration, ProofFailure::Promise(what.to_owned())));
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    conn.authorizer(Some(move |context: AuthContext<'_>| {
        if let Some(access) = Access::of(&context) {
            log.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(access);
        }
        Authorization::Allow
    }))
    .map_err(&failed)?;
    let result = run_watched(conn, history, migration, &seen);
    let off = conn.authorizer(None::<fn(AuthContext<'_>) -> Authorization>);
    result?;
    off.map_err(&failed)?;
    migration.record(conn).map_err(failed)
}

fn run_watched(
    conn: &Connection,
    history: &History,
    migration: &Migration,
    seen: &Mutex<Vec<Access>>,
) -> Result<(), Error> {
    let failed = Error::step(migration.identifier);
    let take = || std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    let mut before = StateBefore::read(conn, history, migration).map_err(&failed)?;
    if let Some(failure) = before.part_left(conn).map_err(&failed)? {
        return Err(stopped(migration, failure));
    }
    take();
    let mut statements = Batch::new(conn, migration.sql);
    while let Some(mut statement) = statements.next().map_err(&failed)? {
        for access in take() {
            if let Some(what) = broken_promise(&access, migration, &before) {
                return Err(stopped(migration, ProofFailure::Promise(what)));
            }
            if let Access::Write(_, table) = access {
                before.hold(conn, &table).map_err(&failed)?;
            }
        }
        finish(&mut statement).map_err(&failed)?;
        // What holding reads; and ALTER and CREATE prepare more while they run, SQLite's own bookkeeping.
        take();
    }
    before.sequences().carry(conn, migration).map_err(&failed)?;
    match before.fault(conn).map_err(failed)? {
        Some(failure) => Err(stopped(migration, failure)),
        None => Ok(()),
    }
}

fn stopped(migration: &Migration, failure: ProofFailure) -> Error {
    Error::Proof {
        identifier: migration.identifier,
        failure,
    }
}

fn finish(statement: &mut Statement<'_>) -> rusqlite::Result<()> {
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    Ok(())
}

/// The promise that a statement would break, in words.
fn broken_promise(
    access: &Access,
    migration: &Migration,
    before: &StateBefore<'_>,
) -> Option<String> {
    let (verb, table) = match access {
        Access::Leave => return Some("it would leave its transaction or its file".to_owned()),
        Access::Temporary => {
            return Some("it would use a temporary table, index, view or trigger".to_owned());
        }
        Access::Setting(name) => {
            let is_harmless = HARMLESS_PRAGMAS
                .iter()
                .any(|harmless| name.eq_ignore_ascii_case(harmless));
            return (!is_harmless).then(|| format!("it would run `PRAGMA {name}`"));
        }
        Access::Reindex(index) => ("rebuild an index of", before.table_of_index(index)?),
        Access::Write(verb, table) => (*verb, table.as_str()),
    };
    if table.starts_with("sqlite_") {
        let is_open = TABLES_OF_SQLITE.contains(&table) || STATISTICS_TABLES.contains(&table);
        return (!is_open).then(|| format!("it would {verb} `{table}`"));
    }
    if !before.has(table) || before.may_be_written(table) {
        return None;
    }
    let promise = unwritten(migration, table);
    Some(format!("it would {verb} `{table}`{promise}"))
}
