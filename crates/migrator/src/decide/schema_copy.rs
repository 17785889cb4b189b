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
use crate::history::reserved_tables::LEDGER_TABLE;

/// A database in memory with the encoding and the objects of `file`, whose tables are those of
/// `structure`. Only the ledger has rows.
pub(crate) fn schema_copy(
    file: &Connection,
    structure: &Structure,
) -> std::result::Result<Connection, Error> {
    let copy = copy_of(file, structure).map_err(Error::sqlite("copy the schema"))?;
    configure_for_steps(&copy)?;
    copy_ledger(file, &copy, structure).map_err(Error::sqlite("copy the ledger"))?;
    Ok(copy)
}

fn copy_of(file: &Connection, structure: &Structure) -> Result<Connection> {
    let rows = rows(file)?;
    let copy = Connection::open_in_memory()?;
    let encoding = Encoding::read(file)?;
    copy.execute_batch(&format!("PRAGMA encoding = '{encoding}'"))?;
    let of_module = of_modules(structure);
    let is_plain = |row: &&StoredObject| !of_module.contains(&row.table.to_ascii_lowercase());
    let plain: Vec<&StoredObject> = rows.iter().filter(is_plain).collect();
    store(&copy, structure, &plain)?;
    // A module makes what it keeps behind a virtual table; where it cannot, the table is stored as it is.
    let is_virtual = |row: &&StoredObject| row.is_virtual(structure);
    for StoredObject { sql, .. } in rows.iter().filter(is_virtual) {
        if let Some(sql) = sql.as_deref().and_then(|sql| encoding.decode(sql)) {
            drop(copy.execute_batch(&sql));
        }
    }
    let there = self::rows(&copy)?;
    let is_missing = |row: &&StoredObject| {
        let mut there = there.iter();
        !there.any(|other| other.kind == row.kind && other.name.eq_ignore_ascii_case(&row.name))
    };
    let missing: Vec<&StoredObject> = rows.iter().filter(is_missing).collect();
    store(&copy, structure, &missing)?;
    Ok(copy)
}

/// A row of `sqlite_schema`.
struct StoredObject {
    kind: String,
    name: String,
    table: String,
    /// Whether it has pages of its own.
    has_root: bool,
    /// In the bytes of the file.
    sql: Option<Vec<u8>>,
}

impl StoredObject {
    fn is_virtual(&self, structure: &Structure) -> bool {
        let mut tables = structure.tables.values();
        self.kind == "table"
            && tables.any(|table| {
                table.form == TableForm::Virtual && table.name.eq_ignore_ascii_case(&self.name)
            })
    }

    /// Whether its pages are those of an index: the rows of a table without rowid are its key.
    fn is_tree_of_keys(&self, structure: &Structure) -> bool {
        let mut tables = structure.tables.values();
        self.kind == "index"
            || tables
                .any(|table| table.without_rowid && table.name.eq_ignore_ascii_case(&self.name))
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
                has_root: row.get::<_, Option<i64>>(3)?.unwrap_or(0) > 0,
                sql: row.get(4)?,
            })
        })?
        .collect()
}

/// The virtual tables, and those behind them, in lower case.
fn of_modules(structure: &Structure) -> BTreeSet<String> {
    let tables = structure.tables.values();
    tables
        .filter(|table| matches!(table.form, TableForm::Virtual | TableForm::Shadow))
        .map(|table| table.name.to_ascii_lowercase())
        .collect()
}

/// Stores rows of `sqlite_schema`, each with an empty page of its own where it needs one.
fn store(copy: &Connection, structure: &Structure, rows: &[&StoredObject]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    copy.execute_batch("BEGIN; PRAGMA writable_schema = ON")?;
    let mut roots = root_pages(copy, structure, rows)?.into_iter();
    let mut insert =
        copy.prepare("INSERT INTO sqlite_schema VALUES (?1, ?2, ?3, ?4, CAST(?5 AS TEXT))")?;
    for row in rows {
        let root = if row.has_root { roots.next() } else { None };
        let root = root.unwrap_or(0);
        insert.execute(params![row.kind, row.name, row.table, root, row.sql])?;
    }
    drop(insert);
    // Off, and the schema read anew.
    copy.execute_batch("COMMIT; PRAGMA writable_schema = RESET")
}

/// For each row that needs one, an empty page of a tree that no object has.
fn root_pages(
    copy: &Connection,
    structure: &Structure,
    rows: &[&StoredObject],
) -> Result<Vec<i64>> {
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    let prefix = free_prefix("_wuhu_root", &names);
    let mut create = String::new();
    for (number, row) in rows.iter().filter(|row| row.has_root).enumerate() {
        let form = if row.is_tree_of_keys(structure) {
            "(a PRIMARY KEY) WITHOUT ROWID"
        } else {
            "(a)"
        };
        // Writing to a String cannot fail.
        let _ = write!(create, "CREATE TABLE {prefix}_{number}{form};");
    }
    copy.execute_batch(&create)?;
    // Their rows are the newest, in the order in which they were made.
    let made = "substr(name, 1, length(?1)) = ?1";
    let roots = format!("SELECT rootpage FROM sqlite_schema WHERE {made} ORDER BY rowid");
    let roots = copy
        .prepare(&roots)?
        .query_map([&prefix], |row| row.get(0))?
        .collect();
    copy.execute(
        &format!("DELETE FROM sqlite_schema WHERE {made}"),
        [&prefix],
    )?;
    roots
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
