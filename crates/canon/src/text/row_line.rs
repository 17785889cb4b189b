//! Rows: one INSERT each, by the grammar of [literals](super::literal), as one line; where it is long, a text
//! [folds](super::folded_row) it.

use std::io::Write;

use rusqlite::Connection;
use sqlite_facts::{Cell, quote};

use super::folded_row::fold;
use super::literal::{LiteralReader, write_cell};
use crate::error::Error;
use crate::rows::ordered_rows::RowQuery;
use crate::rows::row_order::Row;
use crate::rows::table_layout::TableLayout;

/// Writes the rows of `table` in canonical order, and counts them.
pub(crate) fn write_rows(
    conn: &Connection,
    table: &TableLayout,
    out: &mut dyn Write,
) -> Result<u64, Error> {
    let mut lines = Vec::new();
    each_row(conn, table, &mut |row| {
        lines.clear();
        fold(row, &mut lines);
        out.write_all(&lines).map_err(Error::write)
    })
}

/// Hands on the rows of `table` in canonical order, one line each, and counts them.
pub(crate) fn each_row(
    conn: &Connection,
    table: &TableLayout,
    use_line: &mut dyn FnMut(&[u8]) -> Result<(), Error>,
) -> Result<u64, Error> {
    let query = RowQuery::canonical(table)?;
    let mut prepared = query.prepare(conn)?;
    let mut reader = prepared.rows()?;
    let prefix = row_prefix(table);
    let mut row = Row::default();
    let mut line = Vec::new();
    let mut rows = 0;
    while reader.next_into(&mut row)? {
        if let Some((column, class)) = table.unstorable(&row.cells) {
            return Err(Error::unstorable_cell(&table.name, column, class));
        }
        line.clear();
        write_row(&mut line, &prefix, &row);
        use_line(&line)?;
        rows += 1;
    }
    Ok(rows)
}

/// The start of every row's line: `INSERT INTO "t"(rowid,"a") VALUES(`.
pub(crate) fn row_prefix(table: &TableLayout) -> Vec<u8> {
    let rowid = table.named_rowid().map(str::to_owned);
    let columns = table.columns.iter().map(|column| quote(&column.name));
    let names: Vec<String> = rowid.into_iter().chain(columns).collect();
    format!(
        "INSERT INTO {}({}) VALUES(",
        quote(&table.name),
        names.join(",")
    )
    .into_bytes()
}

const ROW_END: &[u8] = b");\n";

/// Appends the line of `row`, with its line feed.
pub(crate) fn write_row(line: &mut Vec<u8>, prefix: &[u8], row: &Row) {
    line.extend_from_slice(prefix);
    if let Some(rowid) = row.rowid {
        write_cell(line, &Cell::Integer(rowid));
    }
    for (position, cell) in row.cells.iter().enumerate() {
        if position > 0 || row.rowid.is_some() {
            line.push(b',');
        }
        write_cell(line, cell);
    }
    line.extend_from_slice(ROW_END);
}

/// The defect of a row's line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BadRow {
    /// The value at this position, counted from 0 and with the rowid first, is not a literal.
    Value(usize),
    /// There are more or fewer values than columns.
    Arity,
}

/// Reads the values of a row's line, all that follows the prefix, into `row`.
pub(crate) fn read_row(values: &[u8], table: &TableLayout, row: &mut Row) -> Result<(), BadRow> {
    let mut reader = LiteralReader { rest: values };
    let named_rowid = usize::from(table.named_rowid().is_some());
    let count = table.columns.len() + named_rowid;
    row.cells.resize(table.columns.len(), Cell::Null);
    for position in 0..count {
        if position > 0 && !reader.eat(b",") {
            return Err(if reader.rest == ROW_END {
                BadRow::Arity
            } else {
                BadRow::Value(position - 1)
            });
        }
        let cell = reader.cell().ok_or(BadRow::Value(position))?;
        match (position.checked_sub(named_rowid), cell) {
            (Some(column), cell) => row.cells[column] = cell,
            (None, Cell::Integer(rowid)) => row.rowid = Some(rowid),
            (None, _) => return Err(BadRow::Value(position)),
        }
    }
    match reader.rest {
        ROW_END => Ok(()),
        [b',', ..] => Err(BadRow::Arity),
        _ => Err(BadRow::Value(count - 1)),
    }
}
