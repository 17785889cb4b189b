//! A database as canonical text.

use std::io::{self, Write};

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use sqlite_facts::{
    Object, ObjectKind, SEQUENCE_TABLE, StatementEnd, Token, hex, quote, statement_end, tokens,
};

use super::literal::{row_prefix, write_row};
use crate::error::Error;
use crate::rows::ordered_rows::{ReadTransaction, Row, RowQuery, RowReader, SortKeyFunction};
use crate::rows::table_layout::{TableLayout, objects, sequence_layout, table_layouts};

/// How many rows each table has, by name; `sqlite_sequence` is not among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// Table and rows, in the order of the text.
    pub tables: Vec<(String, u64)>,
}

/// What a table holds, without saying it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDigest {
    /// The table.
    pub table: String,
    /// How many rows it has.
    pub rows: u64,
    /// SHA-256, in lower-case hex, of the lines that a dump would have for its rows, each with its
    /// line feed.
    pub sha256: String,
}

/// The text's first lines up to the settings; load demands them.
pub(crate) const HEADER: [&str; 3] = [
    "-- canon 1: one SQLite database as text",
    "PRAGMA foreign_keys=OFF;",
    "PRAGMA ignore_check_constraints=ON;",
];
pub(crate) const USER_VERSION: &str = "PRAGMA user_version=";
pub(crate) const APPLICATION_ID: &str = "PRAGMA application_id=";
pub(crate) const BEGIN: &str = "BEGIN;";
pub(crate) const SEQUENCE_START: &str = "DELETE FROM sqlite_sequence;";
pub(crate) const COMMIT: &str = "COMMIT;";

/// What the closing line counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ClosingCounts {
    pub(crate) tables: u64,
    pub(crate) rows: u64,
    pub(crate) sequence_rows: u64,
    pub(crate) other_objects: u64,
}

impl ClosingCounts {
    pub(crate) fn closing_line(self) -> String {
        format!(
            "-- end: tables {}, rows {}, sequence rows {}, other objects {}",
            self.tables, self.rows, self.sequence_rows, self.other_objects
        )
    }
}

/// The line that stands for a table's rows where only their digest is wanted.
pub(crate) fn digest_line(digest: &TableDigest) -> String {
    format!(
        "-- digest {}: rows {}, sha256 {}",
        quote(&digest.table),
        digest.rows,
        digest.sha256
    )
}

/// Writes the canonical text of `main`. The database is only read.
pub fn dump(conn: &Connection, out: &mut dyn Write) -> Result<RowCounts, Error> {
    dump_with(conn, out, &|_| false)
}

/// Writes the canonical text of `main`, with one line instead of the rows of every table for which
/// `digest` is true. [`load_expectation`](crate::load_expectation) reads such a text.
pub fn dump_with(
    conn: &Connection,
    out: &mut dyn Write,
    digest: &dyn Fn(&str) -> bool,
) -> Result<RowCounts, Error> {
    let _snapshot = ReadTransaction::begin(conn)?;
    let _key = SortKeyFunction::register(conn)?;
    let objects = objects(conn)?;
    for object in &objects {
        if let Some(problem) = uncarriable(&object.sql) {
            let object = object.name.clone();
            return Err(Error::UncarriableText { object, problem });
        }
    }
    let tables = table_layouts(conn, &objects)?;
    let mut counts = ClosingCounts::default();
    let mut totals = RowCounts::default();

    for line in HEADER {
        put_line(out, line)?;
    }
    for (line, pragma) in [
        (USER_VERSION, "user_version"),
        (APPLICATION_ID, "application_id"),
    ] {
        put_line(out, &format!("{line}{};", setting(conn, pragma)?))?;
    }
    put_line(out, BEGIN)?;
    let (table_objects, others) = objects.split_at(tables.len());
    for (object, table) in table_objects.iter().zip(&tables) {
        put_line(out, &format!("{};", object.sql))?;
        let rows = if digest(&table.name) {
            let digest = digest_of(conn, table)?;
            put_line(out, &digest_line(&digest))?;
            digest.rows
        } else {
            write_rows(conn, table, out)?
        };
        counts.tables += 1;
        counts.rows += rows;
        totals.tables.push((table.name.clone(), rows));
    }
    counts.sequence_rows = write_sequence(conn, &tables, out)?;
    for object in others {
        put_line(out, &format!("{};", object.sql))?;
        counts.other_objects += 1;
    }
    put_line(out, COMMIT)?;
    put_line(out, &counts.closing_line())?;
    out.flush().map_err(|source| Error::Write { source })?;
    Ok(totals)
}

/// The digest of the rows of one table of `main`, `sqlite_sequence` too. The database is only read.
pub fn digest(conn: &Connection, table: &str) -> Result<TableDigest, Error> {
    let _snapshot = ReadTransaction::begin(conn)?;
    let _key = SortKeyFunction::register(conn)?;
    let object = |object: &Object| object.kind == ObjectKind::Table && object.name == table;
    let found = match sequence_layout(conn)? {
        Some(sequence) if table == SEQUENCE_TABLE => Some(sequence),
        _ => {
            let objects: Vec<Object> = objects(conn)?.into_iter().filter(object).collect();
            table_layouts(conn, &objects)?.pop()
        }
    };
    let Some(found) = found else {
        return Err(Error::NoSuchTable {
            table: table.to_owned(),
        });
    };
    digest_of(conn, &found)
}

pub(crate) fn setting(conn: &Connection, pragma: &str) -> Result<i32, Error> {
    conn.query_row(&format!("PRAGMA main.{pragma}"), [], |row| row.get(0))
        .map_err(Error::schema)
}

/// Why the stock shell, or this grammar, would read a CREATE as something else; `None` if it would
/// not.
pub(crate) fn uncarriable(sql: &str) -> Option<&'static str> {
    if sql.contains('\r') {
        return Some("a carriage return, which the sqlite3 shell drops");
    }
    let is_terminator = |line: &str| {
        let ([b'/', rest @ ..] | [b'g' | b'G', b'o' | b'O', rest @ ..]) =
            line.trim_ascii().as_bytes()
        else {
            return false;
        };
        // The shell lets white space and comments follow.
        rest.trim_ascii_start().is_empty()
            || (rest.starts_with(b" ") && rest.trim_ascii_start().starts_with(b"--"))
    };
    if sql.lines().any(is_terminator) {
        return Some("a line `go` or `/`, which ends a statement in the sqlite3 shell");
    }
    let ends_in_comment = tokens(sql)
        .last()
        .is_some_and(|(place, token)| match token {
            Token::Comment => sql[place].starts_with("--"),
            Token::Broken(_) => true,
            _ => false,
        });
    if ends_in_comment {
        return Some("a comment at its very end, which would swallow the semicolon");
    }
    if statement_end(&format!("{sql};")) != StatementEnd::AtEnd {
        return Some("more or less than one statement");
    }
    None
}

fn write_sequence(
    conn: &Connection,
    tables: &[TableLayout],
    out: &mut dyn Write,
) -> Result<u64, Error> {
    let Some(sequence) = sequence_layout(conn)? else {
        return Ok(0);
    };
    if tables.iter().any(|table| table.autoincrement) {
        put_line(out, SEQUENCE_START)?;
        return write_rows(conn, &sequence, out);
    }
    // SQLite creates sqlite_sequence for such tables alone, so an empty one is nothing to carry.
    if write_rows(conn, &sequence, &mut io::sink())? > 0 {
        return Err(Error::SequenceAlone);
    }
    Ok(0)
}

fn digest_of(conn: &Connection, table: &TableLayout) -> Result<TableDigest, Error> {
    let mut hasher = Hasher(Sha256::new());
    let rows = write_rows(conn, table, &mut hasher)?;
    Ok(TableDigest {
        table: table.name.clone(),
        rows,
        sha256: hex(hasher.0.finalize()),
    })
}

/// Writes the rows of `table`, one line each, and counts them.
fn write_rows(conn: &Connection, table: &TableLayout, out: &mut dyn Write) -> Result<u64, Error> {
    let query = RowQuery::canonical(table)?;
    let mut statement = query.prepare(conn)?;
    let mut reader = RowReader::new(&query, &mut statement)?;
    let prefix = row_prefix(table);
    let mut row = Row::default();
    let mut line = Vec::new();
    let mut rows = 0;
    while reader.next_into(&mut row)? {
        if let Some((column, class)) = table.unstorable(&row.cells) {
            let (table, column) = (table.name.clone(), column.name.clone());
            return Err(Error::UnstorableCell {
                table,
                column,
                class,
            });
        }
        line.clear();
        write_row(&mut line, &prefix, &row);
        out.write_all(&line)
            .map_err(|source| Error::Write { source })?;
        rows += 1;
    }
    Ok(rows)
}

fn put_line(out: &mut dyn Write, line: &str) -> Result<(), Error> {
    out.write_all(line.as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .map_err(|source| Error::Write { source })
}

struct Hasher(Sha256);

impl Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
