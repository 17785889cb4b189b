//! Runs one migration, statement by statement, and stands between it and what it must not do.
//!
//! SQLite's authorizer says, while a statement is prepared, what it would do, foreign key actions
//! included. Each statement is judged by that before it runs: a promise of [`Migration`] that it
//! would break stops it, and before a `DROP TABLE` of a rebuilt table the copy is proved.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Batch, Connection, Statement};

use sqlite_facts::{column_names, lacks_module};

use crate::apply::proof::{self, ProofFailure};
use crate::error::Error;
use crate::history::migrations::{Migration, Rebuild};

/// Whether the engine watches the steps and proves their copies.
///
/// Only replays on throw-away files may go without, to show what a guard has stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guards {
    on: bool,
}

impl Guards {
    /// Every statement watched, every copy proved.
    pub const ON: Self = Self { on: true };

    /// Nothing watched, nothing proved: for throw-away files alone.
    #[doc(hidden)]
    #[must_use]
    pub const fn off() -> Self {
        Self { on: false }
    }

    pub(crate) fn are_on(self) -> bool {
        self.on
    }
}

/// What every connection that runs steps needs, whatever the build's defaults are.
///
/// Foreign keys: the bundled SQLite has them on; `DROP TABLE` would then delete the children's
/// rows, and inside a transaction the pragma does nothing, so it is set first; each step reads it back.
/// Without `legacy_alter_table=OFF` a rename would leave the references as they are.
pub(crate) fn prepare(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch(
        "PRAGMA foreign_keys=OFF; PRAGMA legacy_alter_table=OFF; PRAGMA trusted_schema=OFF; \
         PRAGMA ignore_check_constraints=OFF; PRAGMA temp_store=MEMORY;",
    )
    .map_err(Error::sqlite("prepare the connection"))?;
    // A trigger that somebody added must not fire for what the engine does.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)
        .map_err(Error::sqlite("switch triggers off"))?;
    Ok(())
}

/// Reads `PRAGMA foreign_keys` back: an error where it is on.
pub(crate) fn foreign_keys_are_off(conn: &Connection) -> Result<(), Error> {
    let on: bool = conn
        .pragma_query_value(None, "foreign_keys", |row| row.get(0))
        .map_err(Error::sqlite("read `PRAGMA foreign_keys` back"))?;
    if on {
        Err(Error::ForeignKeysOn)
    } else {
        Ok(())
    }
}

/// Runs `migration` inside the caller's transaction and records it in the ledger.
pub(crate) fn run(
    conn: &mut Connection,
    migration: &Migration,
    guards: Guards,
) -> Result<(), Error> {
    if guards.are_on() {
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
            if let Some(act) = Act::of(&context.action) {
                log.lock().unwrap_or_else(PoisonError::into_inner).push(act);
            }
            Authorization::Allow
        }))
        .map_err(&failed)?;
        let result = run_watched(conn, migration, &seen);
        let off = conn.authorizer(None::<fn(AuthContext<'_>) -> Authorization>);
        result?;
        off.map_err(&failed)?;
    } else {
        conn.execute_batch(migration.sql)
            .map_err(Error::step(migration.identifier))?;
    }
    conn.execute(
        "INSERT INTO grdb_migrations(identifier) SELECT ?1 \
         WHERE NOT EXISTS (SELECT 1 FROM grdb_migrations WHERE identifier = ?1)",
        [migration.identifier],
    )
    .map_err(Error::step(migration.identifier))?;
    Ok(())
}

fn run_watched(
    conn: &Connection,
    migration: &Migration,
    seen: &Mutex<Vec<Act>>,
) -> Result<(), Error> {
    let failed = Error::step(migration.identifier);
    let take = || std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    let before = Tables::read(conn).map_err(&failed)?;
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
    proof::kept(migration, &before, &Tables::read(conn).map_err(&failed)?)
}

fn finish(statement: &mut Statement<'_>) -> rusqlite::Result<()> {
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    Ok(())
}

/// Columns of each table, and the AUTOINCREMENT marks, at one moment.
pub(crate) struct Tables {
    pub(crate) columns: BTreeMap<String, BTreeSet<String>>,
    pub(crate) marks: BTreeMap<String, i64>,
}

impl Tables {
    fn read(conn: &Connection) -> rusqlite::Result<Self> {
        let mut columns: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let names: Vec<String> = conn
            .prepare_cached(
                "SELECT name FROM sqlite_schema \
                 WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
            )?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for name in names {
            let read = match column_names(conn, &name) {
                Err(error) if lacks_module(&error) => Vec::new(),
                read => read?,
            };
            columns.insert(name, read.into_iter().collect());
        }
        let mut marks = BTreeMap::new();
        let has_marks: bool = conn.query_row(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'",
            [],
            |row| row.get(0),
        )?;
        if has_marks {
            let mut list = conn.prepare_cached(
                "SELECT name, max(seq) FROM sqlite_sequence \
                 WHERE typeof(seq) = 'integer' AND typeof(name) = 'text' GROUP BY name",
            )?;
            marks = list
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
        }
        Ok(Self { columns, marks })
    }
}

/// What a statement would do to a table, as far as promises speak of it.
#[derive(Debug)]
enum Act {
    Insert(String),
    Update(String, String),
    Delete(String),
    Drop(String),
    Alter(String),
    Attach,
    Setting(String),
    /// An index, a trigger: what stands on a table.
    On(String),
}

impl Act {
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

/// Judges a statement; the rebuilds whose copies must be proved before it may run. A copy that was
/// proved stays as it is until it has its table's name.
fn judge<'m>(
    acts: &[Act],
    migration: &'m Migration,
    before: &Tables,
    proved: &[&str],
) -> Result<Vec<&'m Rebuild>, Error> {
    let dropped: Vec<&str> = acts.iter().filter_map(Act::dropped).collect();
    let broken = |what: String| {
        Err(Error::Proof {
            identifier: migration.identifier,
            failure: ProofFailure::Promise(what),
        })
    };
    let mut to_prove = Vec::new();
    for act in acts {
        let (table, verb) = match act {
            Act::Attach => return broken("it would leave its transaction or its file".to_owned()),
            Act::Setting(name) => return broken(format!("it would run `PRAGMA {name}`")),
            Act::Drop(table) => (table, "drop"),
            Act::Delete(table) => (table, "delete from"),
            Act::Insert(table) => (table, "insert into"),
            Act::Update(table, _) => (table, "update"),
            Act::Alter(table) => (table, "alter"),
            Act::On(table) => (table, "change an index or a trigger of"),
        };
        if proved.contains(&table.as_str()) && !matches!(act, Act::Alter(_) | Act::On(_)) {
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
        let allowed = match act {
            Act::Drop(_) => {
                to_prove.extend(rebuilt);
                rebuilt.is_some() || migration.drops(table)
            }
            // A DROP is reported as a DELETE too, and its indexes as dropped.
            Act::Delete(_) | Act::On(_) => {
                dropped.contains(&table.as_str())
                    || (matches!(act, Act::On(_)) && rebuilt.is_none())
            }
            // A column that the step brought may be filled. The rowid has a name of its own here.
            Act::Update(_, column) => column != "ROWID" && !before.columns[table].contains(column),
            Act::Insert(_) | Act::Alter(_) => rebuilt.is_none(),
            Act::Attach | Act::Setting(_) => false,
        };
        if !allowed {
            return broken(format!("it would {verb} `{table}` without declaring it"));
        }
    }
    Ok(to_prove)
}
