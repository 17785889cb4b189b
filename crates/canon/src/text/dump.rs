//! A database as canonical text.

use std::io::{self, Write};

use rusqlite::Connection;
use sqlite_facts::{objects, pragma};

use super::create_text::check_carriable;
use super::fixed_lines::{
    APPLICATION_ID, BEGIN, COMMIT, ClosingCounts, HEADER, SEQUENCE_START, USER_VERSION,
};
use super::row_line::write_rows;
use super::schema_size::SchemaSize;
use crate::error::Error;
use crate::rows::read_transaction::ReadTransaction;
use crate::rows::sort_key::SortKeyFunction;
use crate::rows::table_layout::TableLayout;

/// The number of rows of each table; `sqlite_sequence` is not among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// Table and rows, in the order of the text.
    pub tables: Vec<(String, u64)>,
}

/// Writes the canonical text of `main`. The database is only read.
pub fn dump(conn: &Connection, out: &mut dyn Write) -> Result<RowCounts, Error> {
    let _transaction = ReadTransaction::begin(conn)?;
    let _key = SortKeyFunction::register(conn)?;
    let objects = objects(conn)?;
    let mut schema_size = SchemaSize::default();
    for object in &objects {
        check_carriable(&object.sql)
            .map_err(|problem| Error::uncarriable_text(&object.name, problem))?;
        if !schema_size.admits(&object.sql) {
            return Err(Error::large_schema(&object.name));
        }
    }
    let tables = TableLayout::read_all(conn, &objects)?;
    let mut counts = ClosingCounts::default();
    let mut row_counts = RowCounts::default();

    for line in HEADER {
        write_line(out, line)?;
    }
    for (start, name) in [
        (USER_VERSION, "user_version"),
        (APPLICATION_ID, "application_id"),
    ] {
        let value: i32 = pragma(conn, name).map_err(Error::schema)?;
        write_line(out, &format!("{start}{value};"))?;
    }
    write_line(out, BEGIN)?;
    let (table_objects, others) = objects.split_at(tables.len());
    for (object, table) in table_objects.iter().zip(&tables) {
        write_line(out, &format!("{};", object.sql))?;
        let rows = write_rows(conn, table, out)?;
        counts.tables += 1;
        counts.rows += rows;
        row_counts.tables.push((table.name.clone(), rows));
    }
    counts.sequence_rows = write_sequence(conn, &tables, out)?;
    for object in others {
        write_line(out, &format!("{};", object.sql))?;
        counts.other_objects += 1;
    }
    write_line(out, COMMIT)?;
    write_line(out, &counts.line())?;
    out.flush().map_err(Error::write)?;
    Ok(row_counts)
}

/// Writes the rows of `sqlite_sequence`, where one of the tables needs it, and counts them.
pub(super) fn write_sequence(
    conn: &Connection,
    tables: &[TableLayout],
    out: &mut dyn Write,
) -> Result<u64, Error> {
    let Some(sequence) = TableLayout::read_sequence(conn)? else {
        return Ok(0);
    };
    if tables.iter().any(|table| table.has_autoincrement) {
        write_line(out, SEQUENCE_START)?;
        return write_rows(conn, &sequence, out);
    }
    // SQLite creates sqlite_sequence for such tables alone, so an empty one is not content.
    if write_rows(conn, &sequence, &mut io::sink())? > 0 {
        return Err(Error::sequence_alone());
    }
    Ok(0)
}

pub(super) fn write_line(out: &mut dyn Write, line: &str) -> Result<(), Error> {
    out.write_all(line.as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .map_err(Error::write)
}
