//! Brings back what a migration dropped or changed, table by table, once each is found as the
//! migration left it; and compares all that it wrote with what the bundle holds.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use sqlite_facts::{Encoding, SEQUENCE_TABLE, STATISTICS_TABLES, column_names, has_table, quote};

use crate::detect::structure::texts;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::{LEDGER_TABLE, SET_ASIDE_PREFIX};
use crate::repair::set_aside::{has_rowid_alias, place_of, restore_statement};
use crate::undo::digest;
use crate::undo::exact_cells::{self, are_same, copy_rows, select};
use crate::undo::read::{BundleReader, ChangedPart, SavedChange, SavedObject, SavedTable, objects};
use crate::undo::schema_rows;
use crate::undo::stop::Stop;

/// What needs no look because it is proved already: of a bundle that is applied, nothing.
#[derive(Clone, Copy, Default)]
pub(crate) struct Proved<'p> {
    /// Tables whose rows are known to be the saved ones in all columns that are left; all others are compared with
    /// the bundle before anything of them is dropped.
    pub(crate) copies: &'p [&'p str],
    /// Whether each saved table, made anew, takes the saved rows as they were: then it stays empty.
    pub(crate) rows: bool,
}

/// Brings the file back, inside the caller's transaction.
pub(crate) fn restore(
    conn: &Connection,
    bundle: &BundleReader,
    history: &History,
    proved: Proved<'_>,
) -> Result<(), Stop> {
    if !bundle.has_encoding_of(conn)?
        || schema_rows::digest(conn, &bundle.conn)? != bundle.facts.schema
    {
        return Err(Stop::Schema);
    }
    let schema = SchemaTexts::read(conn, bundle)?;
    put_changes_back(conn, bundle)?;
    shorten_ledger(conn, bundle, history)?;
    let (from, to) = (bundle.facts.from, bundle.facts.to);
    let steps: Vec<&Migration> = history.pending(Some(from), to).collect();
    // A table may have taken the indexes of another, with its name.
    drop_new_tables(conn, &schema, |table| history.schemas().has_table(table))?;
    let made_anew = put_tables_back(conn, bundle, &schema, proved, &steps)?;
    drop_emptied_tables(conn, &schema)?;
    put_sqlite_tables_back(conn, bundle)?;
    for saved in &bundle.saved {
        let is_proved = proved.rows && made_anew.contains(&saved.table.as_str());
        if !is_proved && !has_saved_rows(conn, saved)? {
            return Err(Stop::Rows(saved.table.clone()));
        }
    }
    if schema_rows::is_as_saved(conn, &bundle.conn)? {
        Ok(())
    } else {
        Err(Stop::Schema)
    }
}

/// The stored texts of the schema before the migration, and now.
struct SchemaTexts {
    before: Vec<SavedObject>,
    now: BTreeMap<String, String>,
    /// Objects that the migration made.
    made_since: Vec<String>,
}

impl SchemaTexts {
    fn read(conn: &Connection, bundle: &BundleReader) -> Result<Self, Stop> {
        let (before, now) = (objects(&bundle.conn)?, texts(conn)?);
        let had: BTreeSet<&String> = without_triggers(&before)
            .map(|object| &object.name)
            .collect();
        let made_since = now.keys().filter(|name| !had.contains(name));
        Ok(Self {
            made_since: made_since.cloned().collect(),
            before,
            now,
        })
    }
}

/// All but triggers, which may have the name of a table.
fn without_triggers(objects: &[SavedObject]) -> impl Iterator<Item = &SavedObject> {
    objects.iter().filter(|object| object.kind != "trigger")
}

/// The stored text of a table, an index or a view.
fn text_of<'o>(objects: &'o [SavedObject], name: &str) -> Option<&'o str> {
    let object = without_triggers(objects).find(|object| object.name == name)?;
    Some(&object.sql)
}

/// Repaired cells get their value back, rows that were set aside their place, newest first.
fn put_changes_back(conn: &Connection, bundle: &BundleReader) -> Result<(), Stop> {
    for SavedChange { table, what } in bundle.changes()? {
        let is_back = match what {
            ChangedPart::Cell {
                rowid,
                column,
                class,
                was,
            } => {
                let (name, cell) = (quote(&table), quote(&column));
                let value = exact_cells::cell(2);
                let update = format!("UPDATE {name} SET {cell} = {value} WHERE rowid = ?1");
                conn.prepare_cached(&update)?
                    .execute(params![rowid, class, was])?;
                let is = exact_cells::exact(&column);
                let is = format!("SELECT {is} FROM {name} WHERE rowid = ?1");
                conn.prepare_cached(&is)?.query_row([rowid], |row| {
                    Ok((row.get::<_, String>(0)?, row.get(1)?) == (class, was))
                })?
            }
            ChangedPart::Row { aside } => put_row_back(conn, bundle, &table, aside)?,
        };
        if !is_back {
            return Err(Stop::Rows(table));
        }
    }
    Ok(())
}

/// Moves a row that was set aside to its place; whether it is there as it was. It was set aside with the
/// columns of before, of which the table may have lost some: the bundle holds such a table whole, and one that
/// is gone, too.
fn put_row_back(
    conn: &Connection,
    bundle: &BundleReader,
    table: &str,
    aside: i64,
) -> rusqlite::Result<bool> {
    let now = column_names(conn, table)?;
    let columns = match bundle.saved(table) {
        Some(saved) => saved.columns.clone(),
        None => now.clone(),
    };
    let place = place_of(conn, table, &columns)?;
    let mut is_back = true;
    if let Some(insert) = restore_statement(conn, table, &place, &columns)? {
        let insert = format!("{} WHERE rowid = ?1", insert.trim_end_matches(';'));
        conn.prepare_cached(&insert)?.execute([aside])?;
        let row = |table: &str, rowid: i64| {
            let kept = columns.iter().filter(|column| now.contains(column));
            let cells: Vec<_> = kept.map(|name| exact_cells::exact(name)).collect();
            let (cells, table) = (cells.join(", "), quote(table));
            format!("SELECT {cells} FROM {table} WHERE rowid = {rowid}")
        };
        let put_back = row(table, conn.last_insert_rowid());
        is_back = are_same(conn, &row(&place, aside), conn, &put_back)?;
    }
    let delete = format!("DELETE FROM {} WHERE rowid = ?1", quote(&place));
    conn.prepare_cached(&delete)?.execute([aside])?;
    Ok(is_back)
}

/// Takes out of the ledger what the migration recorded.
fn shorten_ledger(
    conn: &Connection,
    bundle: &BundleReader,
    history: &History,
) -> rusqlite::Result<()> {
    let Some(saved) = bundle.saved(LEDGER_TABLE) else {
        return Ok(());
    };
    let mut recorded = bundle.conn.prepare(&format!(
        "SELECT count(*) FROM {} WHERE identifier = ?1",
        quote(&saved.rows)
    ))?;
    for migration in history.migrations() {
        if recorded.query_row([migration.identifier], |row| row.get::<_, u64>(0))? == 0 {
            conn.execute(
                "DELETE FROM grdb_migrations WHERE identifier = ?1",
                [migration.identifier],
            )?;
        }
    }
    Ok(())
}

/// Gives each saved table its rows and its text of before, once it is found to hold them still; which were made
/// anew.
fn put_tables_back<'b>(
    conn: &Connection,
    bundle: &'b BundleReader,
    schema: &SchemaTexts,
    proved: Proved<'_>,
    steps: &[&Migration],
) -> Result<Vec<&'b str>, Stop> {
    let rows = (!proved.rows).then_some(&bundle.conn);
    let mut made_anew = Vec::new();
    for saved in ordinary(&bundle.saved) {
        let table = &saved.table;
        let (before, now) = (text_of(&schema.before, table), schema.now.get(table));
        if now.is_some() {
            let mut common = saved.columns.clone();
            let columns = column_names(conn, table)?;
            common.retain(|column| columns.contains(column));
            // Rows that a step has rewritten, as it declares, are not those of before; what is not made anew of the
            // saved rows is compared with them in any case.
            let is_rewritten = steps.iter().any(|step| step.rewrites(table));
            let stays = !is_rewritten && now.map(String::as_str) == before;
            let is_known = is_rewritten || proved.copies.contains(&table.as_str());
            if (stays || !is_known) && !has_rows(conn, bundle, saved, &common)? {
                return Err(Stop::Rows(table.clone()));
            }
            if stays {
                continue;
            }
            conn.execute_batch(&format!("DROP TABLE {}", quote(table)))?;
        }
        if make_anew(conn, saved, &schema.before, rows)? {
            made_anew.push(table.as_str());
        }
    }
    Ok(made_anew)
}

/// The saved tables that SQLite does not keep for itself.
pub(crate) fn ordinary(saved: &[SavedTable]) -> impl Iterator<Item = &SavedTable> {
    saved.iter().filter(|saved| !is_of_sqlite(&saved.table))
}

/// Makes a saved table from its text of before, with its indexes; with its rows where `bundle` is to give them.
/// False where it has no text.
pub(crate) fn make_anew(
    conn: &Connection,
    saved: &SavedTable,
    objects: &[SavedObject],
    bundle: Option<&Connection>,
) -> rusqlite::Result<bool> {
    let Some(text) = text_of(objects, &saved.table) else {
        return Ok(false);
    };
    create(conn, text)?;
    if let Some(bundle) = bundle {
        put_rows_back(conn, bundle, saved)?;
    }
    let of_table = |object: &&SavedObject| object.table == saved.table && object.kind == "index";
    for index in objects.iter().filter(of_table) {
        create(conn, &index.sql)?;
    }
    Ok(true)
}

/// Runs a text of the schema: one statement and no more.
fn create(conn: &Connection, text: &str) -> rusqlite::Result<()> {
    conn.execute(text, []).map(drop)
}

fn put_rows_back(
    conn: &Connection,
    bundle: &Connection,
    saved: &SavedTable,
) -> rusqlite::Result<()> {
    let SavedTable {
        table,
        rows,
        columns,
        ..
    } = saved;
    let encoding = Encoding::read(conn)?;
    let has_alias = has_rowid_alias(conn, table)?;
    let insert = exact_cells::insert(encoding, table, columns, has_alias);
    let rows = select(encoding, rows, columns);
    copy_rows(bundle, &rows, conn, &insert, |_| {})
}

/// Whether a table holds the saved rows, in these columns.
fn has_rows(
    conn: &Connection,
    bundle: &BundleReader,
    saved: &SavedTable,
    columns: &[String],
) -> rusqlite::Result<bool> {
    let encoding = Encoding::read(conn)?;
    let now = select(encoding, &saved.table, columns);
    let then = select(encoding, &saved.rows, columns);
    are_same(conn, &now, &bundle.conn, &then)
}

/// Whether a table holds the rows that it had when they were saved.
pub(crate) fn has_saved_rows(conn: &Connection, saved: &SavedTable) -> rusqlite::Result<bool> {
    let found = digest::of_rows(conn, &saved.table, &saved.columns, u64::MAX)?;
    Ok(found.is_some_and(|(is, _)| is == saved.digest))
}

/// Drops the tables that the steps made. What is in them is what the steps left there, which the digest has shown.
fn drop_new_tables(
    conn: &Connection,
    schema: &SchemaTexts,
    is_ours: impl Fn(&str) -> bool,
) -> rusqlite::Result<()> {
    for table in schema.made_since.iter().filter(|table| is_ours(table)) {
        if has_table(conn, table)? {
            conn.execute_batch(&format!("DROP TABLE {}", quote(table)))?;
        }
    }
    Ok(())
}

/// Drops the tables of rows that were set aside, which are empty by now.
fn drop_emptied_tables(conn: &Connection, schema: &SchemaTexts) -> Result<(), Stop> {
    let is_aside = |table: &&String| table.starts_with(SET_ASIDE_PREFIX);
    for table in schema.made_since.iter().filter(is_aside) {
        if !has_table(conn, table)? {
            continue;
        }
        let count = format!("SELECT count(*) FROM {}", quote(table));
        if conn.query_row(&count, [], |row| row.get::<_, u64>(0))? > 0 {
            return Err(Stop::Rows(table.clone()));
        }
        conn.execute_batch(&format!("DROP TABLE {}", quote(table)))?;
    }
    Ok(())
}

/// The planner's statistics and the AUTOINCREMENT sequence values, after everything that changes
/// them.
fn put_sqlite_tables_back(conn: &Connection, bundle: &BundleReader) -> rusqlite::Result<()> {
    // `ANALYZE` in a step makes them.
    let was_there = "SELECT EXISTS (SELECT 1 FROM object WHERE name = ?1)";
    for table in STATISTICS_TABLES {
        let was_there: bool = bundle
            .conn
            .query_row(was_there, [table], |row| row.get(0))?;
        if !was_there && has_table(conn, table)? {
            conn.execute_batch(&format!("DROP TABLE {table}"))?;
        }
    }
    let is_meant = |saved: &&SavedTable| is_of_sqlite(&saved.table);
    for saved in bundle.saved.iter().filter(is_meant) {
        conn.execute_batch(&format!("DELETE FROM {}", saved.table))?;
        put_rows_back(conn, &bundle.conn, saved)?;
    }
    Ok(())
}

fn is_of_sqlite(table: &str) -> bool {
    table == SEQUENCE_TABLE || STATISTICS_TABLES.contains(&table)
}
