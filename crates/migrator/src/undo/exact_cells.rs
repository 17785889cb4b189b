//! Cells from one connection to another, to the byte.
//!
//! SQLite hands text out as UTF-8, which changes text of a UTF-16 file that is not well-formed, such as a
//! lone surrogate. So a text of such a file travels as the bytes that it holds, beside its storage class, and
//! becomes text again in a database of the same encoding.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Result, Row};
use sqlite_facts::{Encoding, quote, quote_list, same_cell};

/// The result columns that give a column to the byte: its class, then its bytes or number.
pub(crate) fn exact(column: &str) -> String {
    let name = quote(column);
    format!(
        "typeof({name}), CASE typeof({name}) WHEN 'text' THEN CAST({name} AS BLOB) ELSE {name} END"
    )
}

/// The cell that the parameters number `class` and `class + 1` describe.
pub(crate) fn cell(class: usize) -> String {
    let value = class + 1;
    format!("CASE ?{class} WHEN 'text' THEN CAST(?{value} AS TEXT) ELSE ?{value} END")
}

/// The statement that gives the rows of a table to the byte, each after its rowid; `encoding`: that of the
/// database. Of UTF-8, SQLite hands out the bytes that it holds.
pub(crate) fn select(encoding: Encoding, table: &str, columns: &[String]) -> String {
    let cells: Vec<String> = match encoding {
        Encoding::Utf8 => columns.iter().map(|column| quote(column)).collect(),
        _ => columns.iter().map(|column| exact(column)).collect(),
    };
    let (cells, table) = (cells.join(", "), quote(table));
    format!("SELECT rowid, {cells} FROM {table} ORDER BY rowid")
}

/// The statement that inserts such a row into a database of the same encoding; under its rowid, unless one of
/// `columns` is the rowid.
pub(crate) fn insert(
    encoding: Encoding,
    table: &str,
    columns: &[String],
    has_rowid_alias: bool,
) -> String {
    let (rowid, number) = if has_rowid_alias {
        ("", "")
    } else {
        ("rowid, ", "?1, ")
    };
    let cells = (0..columns.len()).map(|at| match encoding {
        Encoding::Utf8 => format!("?{}", 2 + at),
        _ => cell(2 + 2 * at),
    });
    let cells: Vec<String> = cells.collect();
    let (names, cells, table) = (quote_list(columns), cells.join(", "), quote(table));
    format!("INSERT INTO {table} ({rowid}{names}) VALUES ({number}{cells})")
}

/// Copies the rows of a query into a statement of another connection; `each` sees every cell.
pub(crate) fn copy_rows(
    from: &Connection,
    select: &str,
    to: &Connection,
    insert: &str,
    mut each: impl FnMut(ValueRef<'_>),
) -> Result<()> {
    let mut select = from.prepare(select)?;
    let mut insert = to.prepare(insert)?;
    let width = select.column_count();
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        for position in 0..width {
            let cell = row.get_ref(position)?;
            each(cell);
            insert.raw_bind_parameter(position + 1, ToSqlOutput::Borrowed(cell))?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}

/// Whether two queries give the same rows, to the bit.
pub(crate) fn are_same(
    a: &Connection,
    select_a: &str,
    b: &Connection,
    select_b: &str,
) -> Result<bool> {
    let (mut a, mut b) = (a.prepare(select_a)?, b.prepare(select_b)?);
    let (mut a, mut b) = (a.query([])?, b.query([])?);
    loop {
        match (a.next()?, b.next()?) {
            (None, None) => return Ok(true),
            (Some(a), Some(b)) if is_same(a, b)? => {}
            _ => return Ok(false),
        }
    }
}

/// Whether two rows of as many columns are the same, to the bit.
pub(crate) fn is_same(a: &Row<'_>, b: &Row<'_>) -> Result<bool> {
    let width = a.as_ref().column_count();
    for position in 0..width {
        if !same_cell(a.get_ref(position)?, b.get_ref(position)?) {
            return Ok(false);
        }
    }
    Ok(width == b.as_ref().column_count())
}
