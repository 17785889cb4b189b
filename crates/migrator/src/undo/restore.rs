//! Brings back what a migration dropped or changed, table by table, once each is found as the
//! migration left it.

use rusqlite::{Connection, params};
use sqlite_facts::{
    SEQUENCE_TABLE, STATISTICS_TABLES, column_names, has_table, quote, quote_list, same_cell,
};

use crate::detect::structure::texts;
use crate::history::History;
use crate::history::reserved_tables::{LEDGER_TABLE, SET_ASIDE_PREFIX};
use crate::repair::set_aside::{place_of, restore_statement};
use crate::undo::read::{BundleReader, SavedChange, SavedObject, SavedTable};
use crate::undo::written_since::{SchemaTexts, Stop, check_untouched, rows_have_changed};

/// Brings the file back, inside the caller's transaction.
pub(crate) fn restore(
    conn: &Connection,
    bundle: &BundleReader,
    history: &History,
) -> Result<(), Stop> {
    let schema = SchemaTexts {
        before: bundle.objects()?,
        now: texts(conn)?,
    };
    check_untouched(conn, bundle, &schema, history)?;
    put_changes_back(conn, bundle)?;
    shorten_ledger(conn, bundle, history)?;
    put_tables_back(conn, bundle, &schema)?;
    drop_new_tables(conn, &schema, history)?;
    put_sqlite_tables_back(conn, bundle)?;
    let restored = texts(conn)?;
    let same = |(name, text): (&String, &String)| schema.text_before(name) == Some(text.as_str());
    if restored.len() == schema.before.len() && restored.iter().all(same) {
        Ok(())
    } else {
        Err(Stop::written_since("objects of the schema have changed"))
    }
}

/// Repaired cells get their value back, rows that were set aside their place, newest first.
fn put_changes_back(conn: &Connection, bundle: &BundleReader) -> rusqlite::Result<()> {
    for change in bundle.changes()? {
        match change {
            SavedChange::Cell {
                table,
                rowid,
                column,
                was,
            } => {
                let (table, column) = (quote(&table), quote(&column));
                let update = format!("UPDATE {table} SET {column} = ?2 WHERE rowid = ?1");
                conn.prepare_cached(&update)?.execute(params![rowid, was])?;
            }
            SavedChange::SetAside { table, aside } => {
                let place = place_of(conn, &table, &column_names(conn, &table)?)?;
                let insert = restore_statement(conn, &table)?;
                let insert = format!("{} WHERE rowid = ?1", insert.trim_end_matches(';'));
                conn.prepare_cached(&insert)?.execute([aside])?;
                let delete = format!("DELETE FROM {} WHERE rowid = ?1", quote(&place));
                conn.prepare_cached(&delete)?.execute([aside])?;
            }
        }
    }
    Ok(())
}

/// Takes out of the ledger what the migration recorded.
fn shorten_ledger(
    conn: &Connection,
    bundle: &BundleReader,
    history: &History,
) -> rusqlite::Result<()> {
    let Some(rows) = bundle.rows_of(LEDGER_TABLE) else {
        return Ok(());
    };
    let mut saved = bundle.conn.prepare(&format!(
        "SELECT count(*) FROM {} WHERE identifier = ?1",
        quote(rows)
    ))?;
    for migration in history.migrations() {
        if saved.query_row([migration.identifier], |row| row.get::<_, u64>(0))? == 0 {
            conn.execute(
                "DELETE FROM grdb_migrations WHERE identifier = ?1",
                [migration.identifier],
            )?;
        }
    }
    Ok(())
}

/// Gives each saved table its rows and its text of before, once it is found to hold them still.
fn put_tables_back(
    conn: &Connection,
    bundle: &BundleReader,
    schema: &SchemaTexts,
) -> Result<(), Stop> {
    let is_ordinary = |saved: &&SavedTable| !is_of_sqlite(&saved.table);
    for SavedTable { table, rows } in bundle.saved.iter().filter(is_ordinary) {
        let (before, now) = (schema.text_before(table), schema.now.get(table));
        if now.is_some() {
            if !has_rows(conn, bundle, table, rows)? {
                return Err(rows_have_changed(table));
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
        let of_table = |object: &&SavedObject| object.table == *table && object.kind == "index";
        for index in schema.before.iter().filter(of_table) {
            conn.execute_batch(&index.sql)?;
        }
    }
    Ok(())
}

/// Whether a table still holds the saved rows, in the columns that both have.
fn has_rows(
    conn: &Connection,
    bundle: &BundleReader,
    table: &str,
    rows: &str,
) -> rusqlite::Result<bool> {
    let columns = column_names(conn, table)?;
    let mut common = column_names(&bundle.conn, rows)?;
    common.retain(|column| columns.contains(column));
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

/// Drops the tables that the migration made, which are empty by now.
fn drop_new_tables(conn: &Connection, schema: &SchemaTexts, history: &History) -> Result<(), Stop> {
    for table in schema.made_since() {
        // A user's table stays; the schema is found not to be the one of before then.
        let is_ours = history.schemas().has_table(table) || table.starts_with(SET_ASIDE_PREFIX);
        if !is_ours || !has_table(conn, table)? {
            continue;
        }
        let count = format!("SELECT count(*) FROM {}", quote(table));
        if conn.query_row(&count, [], |row| row.get::<_, u64>(0))? > 0 {
            return Err(Stop::WrittenSince(format!("`{table}` has rows")));
        }
        conn.execute_batch(&format!("DROP TABLE {}", quote(table)))?;
    }
    Ok(())
}

/// The planner's statistics and the AUTOINCREMENT sequence values, after everything that changes
/// them.
fn put_sqlite_tables_back(conn: &Connection, bundle: &BundleReader) -> rusqlite::Result<()> {
    let is_meant = |saved: &&SavedTable| is_of_sqlite(&saved.table);
    for SavedTable { table, rows } in bundle.saved.iter().filter(is_meant) {
        conn.execute_batch(&format!("DELETE FROM {table}"))?;
        bundle.restore_rows(conn, table, rows)?;
    }
    Ok(())
}

fn is_of_sqlite(table: &str) -> bool {
    table == SEQUENCE_TABLE || STATISTICS_TABLES.contains(&table)
}
