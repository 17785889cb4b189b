//! The rows of a schema, all of them and to the byte: what a bundle holds of the moment before, and
//! digests of the moment after. Without numbers of pages: a restored table may have others.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result};
use sqlite_facts::{
    Encoding, Rowid, SEQUENCE_TABLE, STATISTICS_TABLES, Table, column_names, has_table, quote,
};

use crate::undo::digester::Digester;
use crate::undo::exact_cells::{are_same, cell, copy_rows, exact, select};

const COLUMNS: [&str; 4] = ["type", "name", "tbl_name", "sql"];

/// Saves the schema of `source`.
pub(crate) fn save(source: &Connection, bundle: &Connection) -> Result<()> {
    let cells: Vec<String> = (0..COLUMNS.len()).map(|at| cell(1 + 2 * at)).collect();
    let insert = format!("INSERT INTO object VALUES ({})", cells.join(", "));
    let rows = format!("SELECT {} FROM main.sqlite_schema ORDER BY rowid", list());
    copy_rows(source, &rows, bundle, &insert, |_| {})
}

/// Whether the schema of `conn` is the one that the bundle holds.
pub(crate) fn is_as_saved(conn: &Connection, bundle: &Connection) -> Result<bool> {
    are_same(
        conn,
        &ordered("main.sqlite_schema"),
        bundle,
        &ordered("object"),
    )
}

/// A digest of the schema of `conn`, whatever the order of its rows, of the tables that SQLite itself keeps, and of
/// those that were made since the bundle was begun: an undo replaces or drops these, and the former tell of ids that
/// were given out.
pub(crate) fn digest(conn: &Connection, bundle: &Connection) -> Result<String> {
    let mut digester = Digester::new(u64::MAX);
    digester.add(conn, &ordered("main.sqlite_schema"))?;
    for table in STATISTICS_TABLES.into_iter().chain([SEQUENCE_TABLE]) {
        if has_table(conn, table)? {
            let columns = column_names(conn, table)?;
            digester.add(conn, &select(Encoding::read(conn)?, table, &columns))?;
        }
    }
    let saved: BTreeSet<String> = bundle
        .prepare("SELECT name FROM object WHERE type = 'table'")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    for table in Table::read_all(conn)? {
        if !saved.contains(&table.name) {
            digester.add(conn, &rows(&table))?;
        }
    }
    Ok(digester.finish())
}

/// The rows of a table to the byte, in the order of its tree.
fn rows(table: &Table) -> String {
    let cells: Vec<String> = table
        .columns
        .iter()
        .map(|column| exact(&column.name))
        .collect();
    let rowid = match table.rowid() {
        Rowid::Named(rowid) => format!("{rowid}, "),
        Rowid::Alias(_) | Rowid::Hidden | Rowid::Absent => String::new(),
    };
    format!(
        "SELECT {rowid}{} FROM {} NOT INDEXED",
        cells.join(", "),
        quote(&table.name)
    )
}

fn ordered(table: &str) -> String {
    let order = COLUMNS.map(|name| format!("CAST({name} AS BLOB)"));
    format!(
        "SELECT {} FROM {table} ORDER BY {}",
        list(),
        order.join(", ")
    )
}

fn list() -> String {
    COLUMNS.map(exact).join(", ")
}
