//! The rows of one table, from their lines into the database.

use std::cmp::Ordering;

use rusqlite::{Connection, Statement};
use sqlite_facts::{Cell, Encoding, quote};

use super::folded_row::{FoldedRow, fold};
use super::lines::TextLines;
use super::row_line::{BadRow, read_row, row_prefix, write_row};
use crate::error::Error;
use crate::rows::ordered_rows::RowQuery;
use crate::rows::row_order::{Row, RowOrder};
use crate::rows::table_layout::TableLayout;

/// Inserts the rows whose lines come next, up to the first line that is no row of `table`, and counts
/// them.
pub(crate) fn insert_rows(
    lines: &mut TextLines<'_>,
    conn: &Connection,
    table: &TableLayout,
) -> Result<u64, Error> {
    let prefix = row_prefix(table);
    let order = match RowQuery::canonical(table)?.order {
        // The column that is the rowid comes as a cell.
        RowOrder::Rowid => RowOrder::Key(table.key.clone()),
        order => order,
    };
    let mut insert = Insert::prepare(conn, table)?;
    let (mut row, mut last) = (Row::default(), Row::default());
    let (mut written, mut folded) = (Vec::new(), Vec::new());
    let mut rows = 0;
    loop {
        let text = lines.next_row()?;
        let row_text = FoldedRow::read(text);
        let Some(values) = row_text.line().strip_prefix(prefix.as_slice()) else {
            lines.hold();
            return Ok(rows);
        };
        let read = read_row(values, table, &mut row);
        written.clear();
        write_row(&mut written, &prefix, &row);
        folded.clear();
        fold(&written, &mut folded);
        let is_canonical = folded == text;
        let line = lines.number();
        read.map_err(|bad| bad_row(&bad, line, table))?;
        if !is_canonical {
            return Err(Error::row_not_canonical(line, &table.name));
        }
        if rows > 0 {
            check_order(&order, &last, &row, line, table)?;
        }
        insert.execute(&row, line)?;
        std::mem::swap(&mut row, &mut last);
        rows += 1;
    }
}

fn check_order(
    order: &RowOrder,
    last: &Row,
    row: &Row,
    line: u64,
    table: &TableLayout,
) -> Result<(), Error> {
    match order.compare(last, row) {
        Ordering::Less => Ok(()),
        // Nothing keeps sqlite_sequence from holding a row twice, and its rowids are not printed.
        Ordering::Equal if table.is_sequence() => Ok(()),
        _ => Err(Error::row_order(line, &table.name)),
    }
}

fn bad_row(bad: &BadRow, line: u64, table: &TableLayout) -> Error {
    let columns = table.columns.iter().map(|column| column.name.as_str());
    let names: Vec<&str> = table.named_rowid().into_iter().chain(columns).collect();
    match bad {
        BadRow::Arity => Error::arity(line, &table.name, names.len()),
        BadRow::Value(position) => Error::literal(line, &table.name, names[*position]),
    }
}

/// The prepared INSERT of one table.
struct Insert<'c> {
    table: &'c TableLayout,
    encoding: Encoding,
    statement: Statement<'c>,
}

impl<'c> Insert<'c> {
    fn prepare(conn: &'c Connection, table: &'c TableLayout) -> Result<Self, Error> {
        let encoding = Encoding::read(conn).map_err(Error::schema)?;
        let columns = table.columns.iter().map(|column| quote(&column.name));
        let rowid = table.named_rowid().map(str::to_owned);
        let names: Vec<String> = rowid.into_iter().chain(columns).collect();
        let values = vec!["?"; names.len()];
        // A table's own ON CONFLICT must not swallow a row: OR ABORT overrides it.
        let sql = format!(
            "INSERT OR ABORT INTO main.{}({}) VALUES({})",
            quote(&table.name),
            names.join(", "),
            values.join(", ")
        );
        let statement = conn
            .prepare(&sql)
            .map_err(|source| Error::table(&table.name, source))?;
        Ok(Self {
            table,
            encoding,
            statement,
        })
    }

    fn execute(&mut self, row: &Row, line: u64) -> Result<(), Error> {
        let table = &self.table.name;
        if let Some((column, class)) = self.table.unstorable(&row.cells) {
            return Err(Error::cell_not_kept(line, table, column, class));
        }
        if let (false, Some(column)) = (self.encoding == Encoding::Utf8, self.no_unicode(row)) {
            // SQLite would put U+FFFD in place of what it cannot convert.
            return Err(Error::no_utf16(line, table, column));
        }
        let refused = |source| Error::row_refused(line, table, source);
        let rowid = row.rowid.map(Cell::Integer);
        for (position, cell) in rowid.iter().chain(&row.cells).enumerate() {
            self.statement
                .raw_bind_parameter(position + 1, cell)
                .map_err(refused)?;
        }
        self.statement.raw_execute().map_err(refused)?;
        Ok(())
    }

    /// The first column whose text is not valid UTF-8.
    fn no_unicode(&self, row: &Row) -> Option<&'c str> {
        let is_broken =
            |cell: &Cell| matches!(cell, Cell::Text(text) if std::str::from_utf8(text).is_err());
        let position = row.cells.iter().position(is_broken)?;
        Some(&self.table.columns[position].name)
    }
}
