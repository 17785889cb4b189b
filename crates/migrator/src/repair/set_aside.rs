//! Set-aside tables: rows for which a repair finds no place are moved, whole, into a table of the same
//! file without constraints, from which one statement puts them back.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, params};
use sqlite_facts::{Rowid, Table, column_names, quote, quote_list, same_cell};

use crate::detect::structure::Structure;
use crate::history::reserved_tables::{SET_ASIDE_PREFIX, SET_ASIDE_ROWID};
use crate::repair::row_repair::{RepairAction, RepairReason, RowRepair};

/// Moves one row. It is compared with its copy, bit for bit, before it is deleted.
///
/// `keep_values`: whether the repair holds its cells.
pub(crate) fn set_aside(
    conn: &Connection,
    table: &str,
    rowid: i64,
    reason: RepairReason,
    keep_values: bool,
) -> Result<RowRepair> {
    let columns = column_names(conn, table)?;
    let names = quote_list(&columns);
    let place = place_of(conn, table, &columns)?;
    if texts_like(conn, &place)?.is_empty() {
        conn.execute_batch(&text_of(&place, &columns))?;
    }
    let (from, to, marker) = (quote(table), quote(&place), quote(SET_ASIDE_ROWID));
    conn.prepare_cached(&format!(
        "INSERT INTO {to} ({marker}, {names}) SELECT rowid, {names} FROM {from} WHERE rowid = ?1"
    ))?
    .execute([rowid])?;
    let moved = conn.last_insert_rowid();
    let mut here = conn.prepare_cached(&format!("SELECT {names} FROM {from} WHERE rowid = ?1"))?;
    let mut there = conn.prepare_cached(&format!(
        "SELECT {names} FROM {to} WHERE rowid = ?1 AND {marker} = ?2"
    ))?;
    let (mut here, mut there) = (here.query([rowid])?, there.query(params![moved, rowid])?);
    let (classes, values) = match (here.next()?, there.next()?) {
        (Some(here), Some(there)) => {
            let mut classes = Vec::with_capacity(columns.len());
            let mut values = Vec::new();
            for position in 0..columns.len() {
                let cell = here.get_ref(position)?;
                if !same_cell(cell, there.get_ref(position)?) {
                    return Err(differs());
                }
                classes.push(cell.data_type().into());
                if keep_values {
                    values.push(here.get(position)?);
                }
            }
            (classes, values)
        }
        _ => return Err(differs()),
    };
    conn.prepare_cached(&format!("DELETE FROM {from} WHERE rowid = ?1"))?
        .execute([rowid])?;
    Ok(RowRepair {
        table: table.to_owned(),
        rowid,
        action: RepairAction::SetAside {
            reason,
            aside: moved,
            classes,
            values,
        },
    })
}

/// The name of the table into which rows with these columns are set aside: the first whose table has
/// these columns, or that no object has. Rows that were set aside at an earlier version, with other
/// columns, stay in a table of their own, and a user's table of that name stays as it is.
pub(crate) fn place_of(conn: &Connection, table: &str, names: &[String]) -> Result<String> {
    let fits = |place: &str| -> Result<bool> {
        let there = texts_like(conn, place)?;
        let text = text_of(place, names);
        Ok(there.iter().all(|sql| sql.as_ref() == Some(&text)))
    };
    let mut place = format!("{SET_ASIDE_PREFIX}{table}");
    let mut number = 1;
    while !fits(&place)? {
        number += 1;
        place = format!("{SET_ASIDE_PREFIX}{table}_{number}");
    }
    Ok(place)
}

/// The stored text of a table that takes such rows. Without types there is no affinity: every cell
/// keeps its storage class.
fn text_of(place: &str, names: &[String]) -> String {
    let (place, marker, names) = (quote(place), quote(SET_ASIDE_ROWID), quote_list(names));
    format!("CREATE TABLE {place} ({marker}, {names})")
}

/// Stored texts of the objects of this name, in any case, as SQLite compares names; an index that a
/// constraint made has none.
fn texts_like(conn: &Connection, name: &str) -> Result<Vec<Option<String>>> {
    conn.prepare_cached("SELECT sql FROM main.sqlite_schema WHERE name = ?1 COLLATE NOCASE")?
        .query_map([name], |row| row.get(0))?
        .collect()
}

fn differs() -> rusqlite::Error {
    rusqlite::Error::UserFunctionError("a row set aside differs from the original".into())
}

/// A table of rows that were set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAsideTable {
    /// Where the rows were.
    pub table: String,
    /// Where they are.
    pub into: String,
    /// The names of their columns, in order.
    pub columns: Vec<String>,
    /// How many this migration moved.
    pub rows: u64,
    /// The one statement that puts them back, once their parents are there again, in the columns that
    /// the table still has; none where a step has dropped the table.
    pub restore: Option<String>,
}

/// The set-aside tables that `repairs` filled; the tables had the columns of `structure` then.
pub(crate) fn tables(
    conn: &Connection,
    structure: &Structure,
    repairs: &[RowRepair],
) -> Result<Vec<SetAsideTable>> {
    let mut rows: BTreeMap<&str, u64> = BTreeMap::new();
    for repair in repairs
        .iter()
        .filter(|c| matches!(c.action, RepairAction::SetAside { .. }))
    {
        *rows.entry(&repair.table).or_default() += 1;
    }
    rows.into_iter()
        .map(|(table, rows)| {
            let columns = structure.tables[table].columns.iter();
            let columns: Vec<String> = columns.map(|column| column.name.clone()).collect();
            let into = place_of(conn, table, &columns)?;
            Ok(SetAsideTable {
                table: table.to_owned(),
                restore: restore_statement(conn, table, &into, &columns)?,
                into,
                columns,
                rows,
            })
        })
        .collect()
}

/// The statement that puts rows with these columns back from `place`, as the report prints it; none where
/// the table is gone.
pub(crate) fn restore_statement(
    conn: &Connection,
    table: &str,
    place: &str,
    columns: &[String],
) -> Result<Option<String>> {
    let now = column_names(conn, table)?;
    if now.is_empty() {
        return Ok(None);
    }
    let names = quote_list(columns.iter().filter(|column| now.contains(column)));
    let (into, from) = (quote(table), quote(place));
    Ok(Some(if has_rowid_alias(conn, table)? {
        format!("INSERT INTO {into} ({names}) SELECT {names} FROM {from};")
    } else {
        let rowid = quote(SET_ASIDE_ROWID);
        format!("INSERT INTO {into} (rowid, {names}) SELECT {rowid}, {names} FROM {from};")
    }))
}

/// Whether a column of the table is its rowid.
pub(crate) fn has_rowid_alias(conn: &Connection, table: &str) -> Result<bool> {
    let table = Table::read(conn, table)?;
    Ok(table.is_some_and(|table| matches!(table.rowid(), Rowid::Alias(_))))
}
