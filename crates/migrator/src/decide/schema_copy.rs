//! An empty copy of a file's schema, in memory.
//!
//! The stored texts are not run but stored again, so that SQLite reads them as it reads those of the file:
//! a text that no CREATE would accept any more (a collation or function of an application, an option of
//! another release) is there too.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Result, params, params_from_iter};
use sqlite_facts::{Encoding, Table, TableForm, Visibility, quote, quote_list};

use crate::connection::settings::configure_for_steps;
use crate::detect::structure::Structure;
use crate::error::Error;
use crate::file::view::View;
use crate::history::reserved_tables::LEDGER_TABLE;

/// A database in memory with the encoding and the objects of `file`, whose tables are those of
/// `structure`. Only the ledger has rows. A schema may have thousands of tables: what ends the work on the file
/// ends that on the copy.
pub(crate) fn schema_copy(
    view: &View,
    structure: &Structure,
) -> std::result::Result<Connection, Error> {
    let open = Connection::open_in_memory();
    let mut copy = open.map_err(Error::sqlite("open a database in memory"))?;
    view.bind(&mut copy)?;
    let file = &view.conn;
    copy_objects(file, &copy, structure).map_err(Error::sqlite("copy the schema"))?;
    configure_for_steps(&copy)?;
    copy_ledger(file, &copy, structure).map_err(Error::sqlite("copy the ledger"))?;
    Ok(copy)
}

fn copy_objects(file: &Connection, copy: &Connection, structure: &Structure) -> Result<()> {
    let mut rows = rows(file)?;
    let encoding = Encoding::read(file)?;
    // Small pages, for each object has one.
    copy.execute_batch(&format!(
        "PRAGMA encoding = '{encoding}'; PRAGMA page_size = 512"
    ))?;
    give_roots(copy, structure, &mut rows)?;
    let of_module = names(structure, |table| {
        matches!(table.form, TableForm::Virtual | TableForm::Shadow)
    });
    let is_plain = |row: &&StoredObject| !of_module.contains(&row.table.to_ascii_lowercase());
    let plain: Vec<&StoredObject> = rows.iter().filter(is_plain).collect();
    store(copy, &plain)?;
    // A module makes what it keeps behind a virtual table; where it cannot, the table is stored as it is.
    let virtual_tables = names(structure, |table| table.form == TableForm::Virtual);
    let is_virtual = |row: &&StoredObject| {
        row.kind == "table" && virtual_tables.contains(&row.name.to_ascii_lowercase())
    };
    for StoredObject { sql, .. } in rows.iter().filter(is_virtual) {
        if let Some(sql) = sql.as_deref().and_then(|sql| encoding.decode(sql)) {
            drop(copy.execute_batch(&sql));
        }
    }
    let there: BTreeSet<_> = self::rows(copy)?.iter().map(StoredObject::key).collect();
    let is_missing = |row: &&StoredObject| !there.contains(&row.key());
    let missing: Vec<&StoredObject> = rows.iter().filter(is_missing).collect();
    store(copy, &missing)
}

/// A row of `sqlite_schema`.
struct StoredObject {
    kind: String,
    name: String,
    table: String,
    /// The first of its pages; none where it has no pages.
    root: Option<i64>,
    /// In the bytes of the file.
    sql: Option<Vec<u8>>,
}

impl StoredObject {
    /// Kind and name: the case of a name does not count.
    fn key(&self) -> (String, String) {
        (self.kind.clone(), self.name.to_ascii_lowercase())
    }
}

fn rows(conn: &Connection) -> Result<Vec<StoredObject>> {
    let select = "SELECT type, name, tbl_name, rootpage, CAST(sql AS BLOB) FROM main.sqlite_schema \
         ORDER BY rowid";
    conn.prepare(select)?
        .query_map([], |row| {
            Ok(StoredObject {
                kind: row.get(0)?,
                name: row.get(1)?,
                table: row.get(2)?,
                root: row.get::<_, Option<i64>>(3)?.filter(|root| *root > 0),
                sql: row.get(4)?,
            })
        })?
        .collect()
}

/// The names of those tables, in lower case.
fn names(structure: &Structure, is_meant: impl Fn(&Table) -> bool) -> BTreeSet<String> {
    let tables = structure.tables.values().filter(|table| is_meant(table));
    tables
        .map(|table| table.name.to_ascii_lowercase())
        .collect()
}

/// Stores rows of `sqlite_schema`.
fn store(copy: &Connection, rows: &[&StoredObject]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    copy.execute_batch("BEGIN; PRAGMA writable_schema = ON")?;
    let mut insert =
        copy.prepare("INSERT INTO sqlite_schema VALUES (?1, ?2, ?3, ?4, CAST(?5 AS TEXT))")?;
    for row in rows {
        let root = row.root.unwrap_or(0);
        insert.execute(params![row.kind, row.name, row.table, root, row.sql])?;
    }
    drop(insert);
    // Off, and the schema read anew.
    copy.execute_batch("COMMIT; PRAGMA writable_schema = RESET")
}

/// So many tables are made at a time: each CREATE reads the rows of all that are there.
const MADE_AT_ONCE: usize = 100;

/// Gives each of `rows` that has pages an empty page in `copy`, which has nothing yet: that of a table that is
/// forgotten.
fn give_roots(copy: &Connection, structure: &Structure, rows: &mut [StoredObject]) -> Result<()> {
    // The rows of a table without rowid are its key.
    let without_rowid = names(structure, |table| table.without_rowid);
    let mut with_root: Vec<&mut StoredObject> =
        rows.iter_mut().filter(|row| row.root.is_some()).collect();
    for some in with_root.chunks_mut(MADE_AT_ONCE) {
        let mut create = String::from("BEGIN; PRAGMA writable_schema = ON;");
        for (number, row) in some.iter().enumerate() {
            let is_tree_of_keys =
                row.kind == "index" || without_rowid.contains(&row.name.to_ascii_lowercase());
            let form = if is_tree_of_keys {
                "(a PRIMARY KEY) WITHOUT ROWID"
            } else {
                "(a)"
            };
            // Writing to a String cannot fail.
            let _ = write!(create, "CREATE TABLE made_{number}{form};");
        }
        copy.execute_batch(&create)?;
        let mut roots = copy.prepare("SELECT rootpage FROM sqlite_schema ORDER BY rowid")?;
        let roots = roots.query_map([], |row| row.get(0))?;
        for (row, root) in some.iter_mut().zip(roots) {
            row.root = Some(root?);
        }
        copy.execute_batch("DELETE FROM sqlite_schema; COMMIT; PRAGMA writable_schema = RESET")?;
    }
    Ok(())
}

/// `prefix`, with more letters until none of `names` begins with it.
pub(crate) fn free_prefix(prefix: &str, names: &[&str]) -> String {
    let mut prefix = prefix.to_owned();
    let is_taken = |prefix: &str| {
        let mut names = names.iter();
        names.any(|name| name.to_ascii_lowercase().starts_with(prefix))
    };
    while is_taken(&prefix) {
        prefix.push('x');
    }
    prefix
}

/// The ledger's rows are few, and steps add to them.
fn copy_ledger(file: &Connection, copy: &Connection, structure: &Structure) -> Result<()> {
    let Some(ledger) = structure
        .tables
        .get(LEDGER_TABLE)
        .filter(|table| table.is_readable())
    else {
        return Ok(());
    };
    let names = quote_list(stored_columns(ledger));
    let table = quote(LEDGER_TABLE);
    let mut select = file.prepare(&format!("SELECT {names} FROM {table}"))?;
    let width = select.column_count();
    let marks = vec!["?"; width].join(", ");
    let insert = format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})");
    // Where no row can be added, the steps will show it.
    let Ok(mut insert) = copy.prepare(&insert) else {
        return Ok(());
    };
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let cells = (0..width)
            .map(|at| row.get_ref(at).map(ToSqlOutput::Borrowed))
            .collect::<Result<Vec<_>>>()?;
        insert.execute(params_from_iter(cells))?;
    }
    Ok(())
}

/// The columns that an INSERT may name.
fn stored_columns(table: &Table) -> Vec<String> {
    let columns = table.columns.iter();
    columns
        .filter(|column| column.visibility == Visibility::Ordinary)
        .map(|column| column.name.clone())
        .collect()
}
