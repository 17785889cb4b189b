//! Cells from one connection to another, to the byte.
//!
//! SQLite hands text out as UTF-8, which changes text of a UTF-16 file that is not well-formed, such as a
//! lone surrogate. So a text of such a file travels as the bytes that it holds, beside its storage class, and
//! becomes text again in a database of the same encoding.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Result, Row, Rows};
use sqlite_facts::{Cell, Encoding, quote, quote_list, same_cell};

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

/// Rows that go from thread to thread at once.
const BATCH_ROWS: usize = 64;

/// Batches that are filled, waiting or stored.
const BATCHES: usize = 4;

/// Does what [`copy_rows`] does while another thread stores the rows, where the system has one.
pub(crate) fn copy_many_rows(
    from: &Connection,
    select: &str,
    to: &mut Connection,
    insert: &str,
    mut each: impl FnMut(ValueRef<'_>),
) -> Result<()> {
    let mut rows = from.prepare(select)?;
    let width = rows.column_count();
    let copied = thread::scope(|scope| {
        let (give_back, empty) = channel();
        let (send, filled) = sync_channel(BATCHES);
        let storage = &mut *to;
        let store = move || store_rows(storage, insert, width, &filled, &give_back);
        let storing = thread::Builder::new().spawn_scoped(scope, store).ok()?;
        let read = rows
            .query([])
            .and_then(|rows| read_rows(rows, width, &mut each, send, &empty));
        Some(match storing.join() {
            Ok(stored) => read.and(stored),
            Err(panic) => resume_unwind(panic),
        })
    });
    copied.unwrap_or_else(|| copy_rows(from, select, to, insert, each))
}

/// Sends the rows in batches. The sender ends with it, and so does the other thread.
#[expect(
    clippy::needless_pass_by_value,
    reason = "its end is the end of the rows"
)]
fn read_rows(
    mut rows: Rows<'_>,
    width: usize,
    mut each: impl FnMut(ValueRef<'_>),
    send: SyncSender<Vec<Cell>>,
    empty: &Receiver<Vec<Cell>>,
) -> Result<()> {
    loop {
        let mut batch = empty.try_recv().unwrap_or_default();
        let mut cells = 0;
        while cells < BATCH_ROWS * width
            && let Some(row) = rows.next()?
        {
            for position in 0..width {
                let cell = row.get_ref(position)?;
                each(cell);
                match batch.get_mut(cells) {
                    Some(place) => place.assign(cell),
                    None => batch.push(Cell::from(cell)),
                }
                cells += 1;
            }
        }
        batch.truncate(cells);
        // Without another end storing has failed.
        if cells == 0 || send.send(batch).is_err() {
            return Ok(());
        }
    }
}

/// Stores each batch of rows of so many cells, and gives it back.
fn store_rows(
    to: &mut Connection,
    insert: &str,
    width: usize,
    filled: &Receiver<Vec<Cell>>,
    give_back: &Sender<Vec<Cell>>,
) -> Result<()> {
    let mut insert = to.prepare(insert)?;
    for batch in filled {
        for row in batch.chunks(width) {
            for (position, cell) in row.iter().enumerate() {
                insert.raw_bind_parameter(position + 1, ToSqlOutput::Borrowed(cell.into()))?;
            }
            insert.raw_execute()?;
        }
        // Not needed any more where all is read.
        drop(give_back.send(batch));
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

#[cfg(test)]
mod tests {
    use super::*;

    /// More rows than all batches have room for, of all classes.
    const ROWS: &str = "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 1000) \
        SELECT i, CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN i / 3 WHEN 2 THEN i * 0.7 WHEN 3 THEN zeroblob(i % 90) \
        ELSE 'text ' || i END FROM c";

    /// Copies rows into a table with this column; how many are there, and what the digest saw.
    fn copied(select: &str, column: &str) -> (Result<()>, usize, Vec<Cell>) {
        let from = Connection::open_in_memory().unwrap();
        let mut to = Connection::open_in_memory().unwrap();
        to.execute_batch(&format!("CREATE TABLE t(a, {column})"))
            .unwrap();
        let mut seen = Vec::new();
        let insert = "INSERT INTO t VALUES (?1, ?2)";
        let done = copy_many_rows(&from, select, &mut to, insert, |cell| {
            seen.push(cell.into());
        });
        let same = are_same(&from, ROWS, &to, "SELECT a, b FROM t ORDER BY a").unwrap();
        assert_eq!(same, done.is_ok());
        let rows = to.query_row("SELECT count(*) FROM t", [], |row| row.get(0));
        (done, rows.unwrap(), seen)
    }

    #[test]
    fn many_rows_are_the_same_rows() {
        let (done, rows, seen) = copied(ROWS, "b");
        done.unwrap();
        assert_eq!((rows, seen.len()), (1000, 2000));
    }

    #[test]
    fn what_fails_on_either_thread_ends_both() {
        let (done, rows, _) = copied(ROWS, "b CHECK (a < 500)");
        assert!(done.unwrap_err().to_string().contains("CHECK"));
        assert_eq!(rows, 499);
        let fails = ROWS.replace(
            "SELECT i,",
            "SELECT abs(iif(i < 900, i, -9223372036854775808)),",
        );
        let (done, _, _) = copied(&fails, "b");
        assert!(done.unwrap_err().to_string().contains("overflow"));
    }
}
