//! Applies an undo bundle: the file of before comes back, if nothing has been written since.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, params};
use sqlite_facts::{SEQUENCE_TABLE, column_names, pragma, quote, quote_list, same_cell};

use crate::apply::engine::{self, MigrateOptions};
use crate::apply::postcheck::STATISTICS;
use crate::apply::step;
use crate::decide::preflight;
use crate::detect::probe;
use crate::detect::structure::texts;
use crate::error::Error;
use crate::history::ledger::LEDGER_TABLE;
use crate::history::version::Version;
use crate::repair::set_aside::{SET_ASIDE, place_of, restore_statement};
use crate::undo::fingerprint;
use crate::undo::read::{Changed, Object, OpenBundle, Saved};

/// Gives back the file as it was before the migration that wrote `bundle`; the version it is at.
///
/// Schema text, ledger, every cell and every rowid come back. Refused, with the file untouched to
/// the byte, where anything was written since: in rollback mode the header's change counter tells,
/// in WAL mode every cell of every table does, but for the payloads of transcripts, which no server
/// changes: such a change would stay in the file.
pub fn undo(db: &Path, bundle: &Path, options: &MigrateOptions<'_>) -> Result<Version, Error> {
    let opened = OpenBundle::read(bundle)?;
    revert(db, &opened, options).map_err(|error| error.with_path(db))
}

fn revert(db: &Path, bundle: &OpenBundle, options: &MigrateOptions<'_>) -> Result<Version, Error> {
    let found = probe::probe(db)?;
    let look = preflight::InspectOptions {
        history: options.history,
        scratch: options.scratch,
        busy: options.busy,
    };
    let moved_on = |what: &str| {
        let what = what.to_owned();
        Err(Error::WrittenSince {
            path: db.to_owned(),
            what,
        })
    };
    let seen = preflight::inspect(db, &look)?;
    if seen.version() != Some(bundle.facts.to) {
        return moved_on(&format!("it is not at {} any more", bundle.facts.to));
    }
    let mut conn = probe::open(&found.path, true, options.busy)?;
    let (counter, version) = engine::counters(&conn, &found.path)?;
    if bundle.facts.change_counter.is_some() && counter != bundle.facts.change_counter {
        return moved_on("its change counter is another one");
    }
    engine::configure_connection(&conn, options)?;
    step::foreign_keys_are_off(&conn)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    let done = restore(&conn, bundle, version, options);
    match done {
        Ok(None) => {
            engine::commit(&mut conn, db, options)?;
            Ok(bundle.facts.from)
        }
        Ok(Some(what)) => {
            drop(conn.execute_batch("ROLLBACK"));
            moved_on(&what)
        }
        Err(source) => {
            drop(conn.execute_batch("ROLLBACK"));
            Err(source)
        }
    }
}

/// Everything between BEGIN and COMMIT; words where the file is not what the migration left.
fn restore(
    conn: &Connection,
    bundle: &OpenBundle,
    version: i64,
    options: &MigrateOptions<'_>,
) -> Result<Option<String>, Error> {
    let failed = Error::sqlite("undo the migration");
    if pragma::<i64>(conn, "data_version").map_err(&failed)? != version {
        return Ok(Some("another process is writing to it".to_owned()));
    }
    let schemas = Schemas {
        before: bundle.objects().map_err(&failed)?,
        now: texts(conn)?,
    };
    if let Some(what) = written(conn, bundle, &schemas, options).map_err(&failed)? {
        return Ok(Some(what));
    }
    put_changes_back(conn, bundle).map_err(&failed)?;
    shorten_ledger(conn, bundle, options).map_err(&failed)?;
    if let Some(what) = put_tables_back(conn, bundle, &schemas).map_err(&failed)? {
        return Ok(Some(what));
    }
    if let Some(what) = drop_new_tables(conn, &schemas, options).map_err(&failed)? {
        return Ok(Some(what));
    }
    put_own_tables_back(conn, bundle).map_err(&failed)?;
    let restored = texts(conn)?;
    let same = |(name, text): (&String, &String)| schemas.text_before(name) == Some(text.as_str());
    let all = restored.len() == schemas.before.len() && restored.iter().all(same);
    Ok((!all).then(|| "objects of the schema have changed".to_owned()))
}

/// The schema before the migration, and now.
struct Schemas {
    before: Vec<Object>,
    now: BTreeMap<String, String>,
}

impl Schemas {
    fn text_before(&self, name: &str) -> Option<&str> {
        let object = self.before.iter().find(|object| object.name == name)?;
        Some(&object.sql)
    }

    /// Objects that the migration, or somebody since, has made.
    fn made_since(&self) -> impl Iterator<Item = &String> {
        self.now
            .keys()
            .filter(|name| self.text_before(name).is_none())
    }
}

/// What shows, of the tables that the bundle does not hold, that somebody wrote since.
fn written(
    conn: &Connection,
    bundle: &OpenBundle,
    schemas: &Schemas,
    options: &MigrateOptions<'_>,
) -> rusqlite::Result<Option<String>> {
    let is_new = |name: &&String| !name.starts_with(SET_ASIDE);
    let mut except: Vec<String> = schemas.made_since().filter(is_new).cloned().collect();
    except.extend(bundle.saved.iter().map(|saved| saved.table.clone()));
    if fingerprint::header(conn)? != bundle.facts.header {
        return Ok(Some(
            "its user_version or application_id is another one".to_owned(),
        ));
    }
    let by_content = bundle.facts.change_counter.is_none();
    let now = fingerprint::fingerprints(conn, &except, options.history, by_content)?;
    let then = &bundle.facts.untouched;
    let mut names = then.keys().chain(now.keys());
    let other = names.find(|name| now.get(*name) != then.get(*name));
    Ok(other.map(|name| format!("rows of `{name}` have changed")))
}

/// Gives each saved table its rows and its text of before, once it is seen to hold them still.
fn put_tables_back(
    conn: &Connection,
    bundle: &OpenBundle,
    schemas: &Schemas,
) -> rusqlite::Result<Option<String>> {
    for Saved { table, rows } in bundle
        .saved
        .iter()
        .filter(|saved| !is_sqlites(&saved.table))
    {
        let (before, now) = (schemas.text_before(table), schemas.now.get(table));
        if now.is_some() {
            if !same_rows(conn, bundle, table, rows)? {
                return Ok(Some(format!("rows of `{table}` have changed")));
            }
            if now.map(String::as_str) == before {
                continue;
            }
            conn.execute_batch(&format!("DROP TABLE {}", quote(table)))?;
        }
        let Some(text) = before else {
            continue;
        };
        conn.execute_batch(text)?;
        bundle.restore_rows(conn, table, rows)?;
        let of_table = |object: &&Object| object.table == *table && object.kind == "index";
        for index in schemas.before.iter().filter(of_table) {
            conn.execute_batch(&index.sql)?;
        }
    }
    Ok(None)
}

/// Drops the tables that the migration made, which are empty by now.
fn drop_new_tables(
    conn: &Connection,
    schemas: &Schemas,
    options: &MigrateOptions<'_>,
) -> rusqlite::Result<Option<String>> {
    for table in schemas.made_since() {
        // Somebody else's stays, and is told afterwards: the schema is not the one of before then.
        let ours = options.history.schemas().has_table(table) || table.starts_with(SET_ASIDE);
        if !ours || !exists(conn, table)? {
            continue;
        }
        if count(conn, table)? > 0 {
            return Ok(Some(format!("`{table}` has rows")));
        }
        conn.execute_batch(&format!("DROP TABLE {}", quote(table)))?;
    }
    Ok(None)
}

/// The planner's statistics and the marks of AUTOINCREMENT, after everything that changes them.
fn put_own_tables_back(conn: &Connection, bundle: &OpenBundle) -> rusqlite::Result<()> {
    for Saved { table, rows } in bundle.saved.iter().filter(|saved| is_sqlites(&saved.table)) {
        conn.execute_batch(&format!("DELETE FROM {table}"))?;
        bundle.restore_rows(conn, table, rows)?;
    }
    Ok(())
}

fn is_sqlites(table: &str) -> bool {
    table == SEQUENCE_TABLE || STATISTICS.contains(&table)
}

/// Repaired cells get their value back, rows that were set aside their place, newest first.
fn put_changes_back(conn: &Connection, bundle: &OpenBundle) -> rusqlite::Result<()> {
    for Changed {
        table,
        rowid,
        column,
        was,
    } in bundle.changes()?
    {
        let aside = place_of(conn, &table, &column_names(conn, &table)?)?;
        if let Some(column) = column {
            conn.prepare_cached(&format!(
                "UPDATE {} SET {} = ?2 WHERE rowid = ?1",
                quote(&table),
                quote(&column)
            ))?
            .execute(params![rowid, was])?;
        } else {
            let statement = restore_statement(conn, &table)?;
            let statement = statement.trim_end_matches(';');
            conn.prepare_cached(&format!("{statement} WHERE rowid = ?1"))?
                .execute([&was])?;
            conn.prepare_cached(&format!("DELETE FROM {} WHERE rowid = ?1", quote(&aside)))?
                .execute([&was])?;
        }
    }
    Ok(())
}

/// Takes out of the ledger what the migration recorded.
fn shorten_ledger(
    conn: &Connection,
    bundle: &OpenBundle,
    options: &MigrateOptions<'_>,
) -> rusqlite::Result<()> {
    let Some(rows) = bundle.rows_of(LEDGER_TABLE) else {
        return Ok(());
    };
    let mut saved = bundle.conn.prepare(&format!(
        "SELECT count(*) FROM {} WHERE identifier = ?1",
        quote(rows)
    ))?;
    for migration in options.history.migrations() {
        if saved.query_row([migration.identifier], |row| row.get::<_, u64>(0))? == 0 {
            conn.execute(
                "DELETE FROM grdb_migrations WHERE identifier = ?1",
                [migration.identifier],
            )?;
        }
    }
    Ok(())
}

/// Whether a table still holds the saved rows, in the columns that both have.
fn same_rows(
    conn: &Connection,
    bundle: &OpenBundle,
    table: &str,
    rows: &str,
) -> rusqlite::Result<bool> {
    let ours = column_names(conn, table)?;
    let common: Vec<String> = column_names(&bundle.conn, rows)?
        .into_iter()
        .filter(|column| ours.contains(column))
        .collect();
    let names = quote_list(&common);
    let mut now = conn.prepare(&format!(
        "SELECT rowid, {names} FROM {} ORDER BY 1",
        quote(table)
    ))?;
    let mut then = bundle.conn.prepare(&format!(
        "SELECT _wuhu_rowid, {names} FROM {} ORDER BY 1",
        quote(rows)
    ))?;
    let (mut now, mut then) = (now.query([])?, then.query([])?);
    loop {
        match (now.next()?, then.next()?) {
            (None, None) => return Ok(true),
            (Some(a), Some(b)) => {
                for position in 0..=common.len() {
                    if !same_cell(a.get_ref(position)?, b.get_ref(position)?) {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}

fn exists(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    conn.query_row(
        "SELECT count(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = ?1",
        [table],
        |row| row.get(0),
    )
}

fn count(conn: &Connection, table: &str) -> rusqlite::Result<u64> {
    conn.query_row(
        &format!("SELECT count(*) FROM {}", quote(table)),
        [],
        |row| row.get(0),
    )
}
