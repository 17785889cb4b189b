//! Applies an undo bundle: the file of before comes back, if nothing has been written since.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, params};

use crate::cell::{quote, quote_all, same_cell};
use crate::engine::{self, Plan};
use crate::file;
use crate::history::texts;
use crate::kind::pragma;
use crate::repair::{SET_ASIDE, restore_statement};
use crate::structure::columns;
use crate::undo::{Changed, Opened, STATISTICS, Saved, fingerprint};
use crate::{Error, Version, step};

/// Gives back the file as it was before the migration that wrote `bundle`; the version it is at.
///
/// Schema text, ledger, every cell and every rowid come back. Refused, with the file untouched to
/// the byte, where anything was written since: in rollback mode the header's change counter tells,
/// in WAL mode the rows of every table that is not a transcript and the ends of those that are.
pub fn undo(db: &Path, bundle: &Path, plan: &Plan<'_>) -> Result<Version, Error> {
    let opened = Opened::read(bundle)?;
    revert(db, &opened, plan).map_err(|error| error.about(db))
}

fn revert(db: &Path, bundle: &Opened, plan: &Plan<'_>) -> Result<Version, Error> {
    let found = file::find(db)?;
    let look = crate::Look {
        history: plan.history,
        scratch: plan.scratch,
        busy: plan.busy,
    };
    let moved_on = |what: &str| {
        let what = what.to_owned();
        Err(Error::WrittenSince {
            path: db.to_owned(),
            what,
        })
    };
    let seen = crate::inspect(db, &look)?;
    if seen.version() != Some(bundle.facts.to) {
        return moved_on(&format!("it is not at {} any more", bundle.facts.to));
    }
    let mut conn = file::open(&found.path, true, plan.busy)?;
    let (counter, version) = engine::counters(&conn, &found.path)?;
    if bundle.facts.change_counter.is_some() && counter != bundle.facts.change_counter {
        return moved_on("its change counter is another one");
    }
    engine::settle(&conn, plan)?;
    step::foreign_keys_are_off(&conn)?;
    conn.execute_batch("BEGIN IMMEDIATE")
        .map_err(Error::sqlite("lock the database"))?;
    let done = restore(&conn, bundle, version, plan);
    match done {
        Ok(None) => {
            engine::commit(&mut conn, db, plan)?;
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
    bundle: &Opened,
    version: i64,
    plan: &Plan<'_>,
) -> Result<Option<String>, Error> {
    let failed = Error::sqlite("undo the migration");
    if pragma::<i64>(conn, "data_version")? != version {
        return Ok(Some("another process is writing to it".to_owned()));
    }
    let objects = bundle.objects().map_err(&failed)?;
    let before: BTreeMap<&str, &str> = objects
        .iter()
        .map(|object| (&*object.name, &*object.sql))
        .collect();
    let saved: Vec<String> = bundle
        .saved
        .iter()
        .map(|saved| saved.table.clone())
        .collect();
    let now = texts(conn)?;
    let mut aside = saved.clone();
    aside.extend(
        now.keys()
            .filter(|name| !before.contains_key(name.as_str()))
            .cloned(),
    );
    if fingerprint(conn, &aside).map_err(&failed)? != bundle.facts.untouched {
        return Ok(Some("rows were added or removed".to_owned()));
    }
    put_changes_back(conn, bundle).map_err(&failed)?;
    shorten_ledger(conn, bundle, plan).map_err(&failed)?;
    let mine = |saved: &&Saved| !STATISTICS.contains(&&*saved.table);
    for Saved { table, rows } in bundle.saved.iter().filter(mine) {
        let same_text = now.get(table).map(String::as_str) == before.get(table.as_str()).copied();
        if now.contains_key(table) {
            if !same_rows(conn, bundle, table, rows).map_err(&failed)? {
                return Ok(Some(format!("rows of `{table}` have changed")));
            }
            if same_text {
                continue;
            }
            conn.execute_batch(&format!("DROP TABLE {}", quote(table)))
                .map_err(&failed)?;
        }
        let Some(text) = before.get(table.as_str()) else {
            continue;
        };
        conn.execute_batch(text).map_err(&failed)?;
        bundle.restore_rows(conn, table, rows).map_err(&failed)?;
        for index in objects
            .iter()
            .filter(|o| o.table == *table && o.kind == "index")
        {
            conn.execute_batch(&index.sql).map_err(&failed)?;
        }
    }
    for table in now
        .keys()
        .filter(|name| !before.contains_key(name.as_str()))
    {
        // Somebody else's stays, and is told below: the schema is not the one of before then.
        let ours = plan.history.owns(table) || table.starts_with(SET_ASIDE);
        let is_table = ours && exists(conn, table).map_err(&failed)?;
        if is_table && count(conn, table).map_err(&failed)? > 0 {
            return Ok(Some(format!("`{table}` has rows")));
        }
        if is_table {
            conn.execute_batch(&format!("DROP TABLE {}", quote(table)))
                .map_err(&failed)?;
        }
    }
    for table in STATISTICS {
        if let Some(rows) = bundle.rows_of(table) {
            conn.execute_batch(&format!("DELETE FROM {table}"))
                .map_err(&failed)?;
            bundle.restore_rows(conn, table, rows).map_err(&failed)?;
        }
    }
    let restored = texts(conn)?;
    if restored.len() != before.len()
        || restored
            .iter()
            .any(|(n, t)| before.get(n.as_str()) != Some(&&**t))
    {
        return Ok(Some("objects of the schema have changed".to_owned()));
    }
    Ok(None)
}

/// Repaired cells get their value back, rows that were set aside their place, newest first.
fn put_changes_back(conn: &Connection, bundle: &Opened) -> rusqlite::Result<()> {
    for Changed {
        table,
        rowid,
        column,
        was,
    } in bundle.changes()?
    {
        let aside = format!("{SET_ASIDE}{table}");
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
            conn.prepare_cached(&format!("{statement} WHERE _wuhu_rowid = ?1"))?
                .execute([rowid])?;
            conn.prepare_cached(&format!(
                "DELETE FROM {} WHERE _wuhu_rowid = ?1",
                quote(&aside)
            ))?
            .execute([rowid])?;
        }
    }
    Ok(())
}

/// Takes out of the ledger what the migration recorded.
fn shorten_ledger(conn: &Connection, bundle: &Opened, plan: &Plan<'_>) -> rusqlite::Result<()> {
    let Some(rows) = bundle.rows_of("grdb_migrations") else {
        return Ok(());
    };
    let mut saved = bundle.conn.prepare(&format!(
        "SELECT count(*) FROM {} WHERE identifier = ?1",
        quote(rows)
    ))?;
    for migration in plan.history.migrations() {
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
    bundle: &Opened,
    table: &str,
    rows: &str,
) -> rusqlite::Result<bool> {
    let ours = columns(conn, table)?;
    let common: Vec<String> = columns(&bundle.conn, rows)?
        .into_iter()
        .filter(|column| ours.contains(column))
        .collect();
    let names = quote_all(&common);
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
