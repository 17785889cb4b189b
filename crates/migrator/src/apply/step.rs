//! One migration, run statement by statement and checked against what it declares.
//!
//! SQLite's authorizer says, while a statement is prepared, what it would do, foreign key actions
//! included. Each statement is judged by that before it runs: a promise of [`Migration`] that it
//! would break stops it, and before a `DROP TABLE` of a rebuilt table the copy is proved.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Batch, Connection, Statement};

use crate::apply::inventory::TableInventory;
use crate::apply::proof;
use crate::connection::foreign_keys::foreign_keys_are_off;
use crate::error::Error;
use crate::error::proof_failure::ProofFailure;
use crate::history::migrations::{Migration, Rebuild};
use crate::options::Guards;

/// Runs `migration` inside the caller's transaction and records it in the ledger.
pub(crate) fn run(
    conn: &mut Connection,
    migration: &Migration,
    guards: Guards,
) -> Result<(), Error> {
    if !guards.are_on() {
        let unwatched = migration.run_unwatched(conn);
        return unwatched.map_err(Error::step(migration.identifier));
    }
    if foreign_keys_are_off(conn).is_err() {
        let what = "it would run with foreign keys on, and to drop a table would then delete \
                    the rows that refer to it";
        let failure = ProofFailure::Promise(what.to_owned());
        return Err(Error::Proof {
            identifier: migration.identifier,
            failure,
        });
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let failed = Error::step(migration.identifier);
    conn.authorizer(Some(move |context: AuthContext<'_>| {
        if let Some(access) = Access::of(&context.action) {
            log.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(access);
        }
        Authorization::Allow
    }))
    .map_err(&failed)?;
    let result = run_watched(conn, migration, &seen);
    let off = conn.authorizer(None::<fn(AuthContext<'_>) -> Authorization>);
    result?;
    off.map_err(&failed)?;
    migration.record(conn).map_err(failed)
}

fn run_watched(
    conn: &Connection,
    migration: &Migration,
    seen: &Mutex<Vec<Access>>,
) -> Result<(), Error> {
    let failed = Error::step(migration.identifier);
    let take = || std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    let before = TableInventory::read(conn).map_err(&failed)?;
    take();
    let mut proved = Vec::new();
    let mut statements = Batch::new(conn, migration.sql);
    while let Some(mut statement) = statements.next().map_err(&failed)? {
        for rebuild in judge(&take(), migration, &before, &proved)? {
            proof::rebuilt(conn, migration, rebuild.table)?;
            proved.push(rebuild.by);
        }
        take();
        finish(&mut statement).map_err(&failed)?;
        // ALTER and CREATE prepare more while they run; that is SQLite's own bookkeeping.
        take();
    }
    proof::kept(
        migration,
        &before,
        &TableInventory::read(conn).map_err(&failed)?,
    )
}

fn finish(statement: &mut Statement<'_>) -> rusqlite::Result<()> {
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    Ok(())
}

/// What a statement would do to a table, as the authorizer reports it: what a promise can forbid.
#[derive(Debug)]
enum Access {
    Insert(String),
    Update(String, String),
    Delete(String),
    Drop(String),
    Alter(String),
    Attach,
    Setting(String),
    /// A change of an index or a trigger of this table.
    On(String),
}

impl Access {
    fn dropped(&self) -> Option<&str> {
        match self {
            Self::Drop(table) => Some(table),
            _ => None,
        }
    }

    fn of(action: &AuthAction<'_>) -> Option<Self> {
        Some(match *action {
            AuthAction::Insert { table_name } => Self::Insert(table_name.to_owned()),
            AuthAction::Update {
                table_name,
                column_name,
            } => Self::Update(table_name.to_owned(), column_name.to_owned()),
            AuthAction::Delete { table_name } => Self::Delete(table_name.to_owned()),
            AuthAction::DropTable { table_name } => Self::Drop(table_name.to_owned()),
            AuthAction::AlterTable { table_name, .. } => Self::Alter(table_name.to_owned()),
            AuthAction::Attach { .. } | AuthAction::Transaction { .. } => Self::Attach,
            AuthAction::Pragma { pragma_name, .. } => Self::Setting(pragma_name.to_owned()),
            AuthAction::CreateIndex { table_name, .. }
            | AuthAction::CreateTrigger { table_name, .. }
            | AuthAction::DropIndex { table_name, .. }
            | AuthAction::DropTrigger { table_name, .. } => Self::On(table_name.to_owned()),
            _ => return None,
        })
    }
}

/// Judges a statement by its accesses; the rebuilds whose copies must be proved before it may run. A
/// copy that was proved may not change any more.
fn judge<'m>(
    accesses: &[Access],
    migration: &'m Migration,
    before: &TableInventory,
    proved: &[&str],
) -> Result<Vec<&'m Rebuild>, Error> {
    let dropped: Vec<&str> = accesses.iter().filter_map(Access::dropped).collect();
    let broken = |what: String| {
        Err(Error::Proof {
            identifier: migration.identifier,
            failure: ProofFailure::Promise(what),
        })
    };
    let mut to_prove = Vec::new();
    for access in accesses {
        let (table, verb) = match access {
            Access::Attach => {
                return broken("it would leave its transaction or its file".to_owned());
            }
            Access::Setting(name) => return broken(format!("it would run `PRAGMA {name}`")),
            Access::Drop(table) => (table, "drop"),
            Access::Delete(table) => (table, "delete from"),
            Access::Insert(table) => (table, "insert into"),
            Access::Update(table, _) => (table, "update"),
            Access::Alter(table) => (table, "alter"),
            Access::On(table) => (table, "change an index or a trigger of"),
        };
        if proved.contains(&table.as_str()) && !matches!(access, Access::Alter(_) | Access::On(_)) {
            return broken(format!(
                "it would {verb} `{table}`, which was proved before"
            ));
        }
        // DROP and ALTER also write SQLite's own tables.
        if table.starts_with("sqlite_") || !before.columns.contains_key(table) {
            continue;
        }
        if migration.untouched.contains(&table.as_str()) || table == "grdb_migrations" {
            return broken(format!(
                "it would {verb} `{table}`, which it promises not to touch"
            ));
        }
        let rebuilt = migration
            .rebuilds
            .iter()
            .find(|rebuild| rebuild.table == *table);
        let allowed = match access {
            Access::Drop(_) => {
                to_prove.extend(rebuilt);
                rebuilt.is_some() || migration.drops(table)
            }
            // A DROP is reported as a DELETE too, and its indexes as dropped.
            Access::Delete(_) | Access::On(_) => {
                dropped.contains(&table.as_str())
                    || (matches!(access, Access::On(_)) && rebuilt.is_none())
            }
            // A column that the step added may be filled. The authorizer calls the rowid `ROWID`.
            Access::Update(_, column) => {
                column != "ROWID" && !before.columns[table].contains(column)
            }
            Access::Insert(_) | Access::Alter(_) => rebuilt.is_none(),
            Access::Attach | Access::Setting(_) => false,
        };
        if !allowed {
            return broken(format!("it would {verb} `{table}` without declaring it"));
        }
    }
    Ok(to_prove)
}
