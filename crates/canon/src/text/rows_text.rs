//! The rows of a database alone, where its schema stands elsewhere.

use std::io::{BufRead, Write};

use rusqlite::Connection;
use sqlite_facts::{objects, unquote};

use super::digest::TableDigest;
use super::dump::{write_line, write_sequence};
use super::fixed_lines::{BEGIN, COMMIT, ROWS_HEADER, SEQUENCE_START};
use super::insert::insert_rows;
use super::lines::TextLines;
use super::load::{all_or_nothing, digest_of};
use super::row_line::write_rows;
use crate::error::Error;
use crate::rows::read_transaction::ReadTransaction;
use crate::rows::sort_key::SortKeyFunction;
use crate::rows::table_layout::TableLayout;

/// Writes the rows of `main` as [`dump`](crate::dump()) does, without those of the tables for which `leave_out`
/// is true. A table without rows leaves no trace. [`load_rows`] reads the text. The database is only read.
pub fn dump_rows(
    conn: &Connection,
    out: &mut dyn Write,
    digest: &dyn Fn(&str) -> bool,
    leave_out: &dyn Fn(&str) -> bool,
) -> Result<(), Error> {
    let _transaction = ReadTransaction::begin(conn)?;
    let _key = SortKeyFunction::register(conn)?;
    let tables = TableLayout::read_all(conn, &objects(conn)?)?;
    for line in ROWS_HEADER.into_iter().chain([BEGIN]) {
        write_line(out, line)?;
    }
    for table in tables.iter().filter(|table| !leave_out(&table.name)) {
        if digest(&table.name) {
            let digest = TableDigest::of(conn, table)?;
            if digest.rows > 0 {
                write_line(out, &digest.line())?;
            }
        } else {
            write_rows(conn, table, out)?;
        }
    }
    write_sequence(conn, &tables, out)?;
    write_line(out, COMMIT)?;
    out.flush().map_err(Error::write)
}

/// Loads a text of [`dump_rows`] into the empty tables of `conn`, like [`load`](crate::load()), and returns the digests
/// in it.
pub fn load_rows(text: &mut dyn BufRead, conn: &Connection) -> Result<Vec<TableDigest>, Error> {
    all_or_nothing(conn, || {
        let mut lines = TextLines::new(text);
        let mut digests = Vec::new();
        for line in ROWS_HEADER.into_iter().chain([BEGIN]) {
            lines.expect(line)?;
        }
        let objects = objects(conn)?;
        let tables = TableLayout::read_all(conn, &objects)?;
        for table in &tables {
            match digest_of(&mut lines, &table.name)? {
                Some(digest) => digests.push(digest),
                None => drop(insert_rows(&mut lines, conn, table)?),
            }
        }
        // No table has taken them: the schema is not that of the text.
        if let Some(rows) = lines.next()?.strip_prefix(b"INSERT INTO ") {
            let table = rows.split(|&byte| byte == b'(').next().unwrap_or(rows);
            let table = unquote(&String::from_utf8_lossy(table));
            return Err(Error::other_columns(lines.number(), &table));
        }
        lines.hold();
        if tables.iter().any(|table| table.has_autoincrement) {
            lines.expect(SEQUENCE_START)?;
            if let Some(sequence) = TableLayout::read_sequence(conn)? {
                conn.execute("DELETE FROM main.sqlite_sequence", [])
                    .map_err(Error::target)?;
                insert_rows(&mut lines, conn, &sequence)?;
            }
        }
        lines.expect(COMMIT)?;
        lines.end()?;
        Ok(digests)
    })
}
