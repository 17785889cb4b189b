//! The rows that were found, put beside those of today.
//!
//! After the reset the server counted its ids from 1 again. Of rows whose ids clash those of today get new
//! ones, above all others and in the same order, and whatever names them follows.

use std::ops::Range;

use migrator::SET_ASIDE_PREFIX;
use rusqlite::{Connection, OptionalExtension as _, Result};
use sqlite_facts::{Rowid, Table, has_autoincrement, quote, quote_list};

use crate::assemble::json_ids::{first_kept_entry, transcript_entry, with_number};
use crate::assemble::payload::{ENTRIES, PAYLOAD, READ_PAYLOAD};

/// The name under which the database with the found rows is attached.
pub(crate) const FOUND: &str = "found";

/// A table whose rows of today have new rowids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renumbered {
    /// Its name.
    pub table: String,
    /// How many rows.
    pub rows: u64,
    /// What was added to each rowid.
    pub by: i64,
}

/// The tables of which rows of today have rowids of found rows, and what these must be raised by. `found` is attached
/// to the database of today, which has the same schema.
pub(crate) fn clashes(conn: &Connection) -> Result<Vec<Renumbered>> {
    let mut clashes = Vec::new();
    for (table, _) in tables(conn)? {
        let has_rowids = Table::read(conn, &table)?.is_some_and(|of| of.rowid() != Rowid::Absent);
        if has_rowids && let Some(by) = clash(conn, &table)? {
            let count = format!("SELECT count(*) FROM main.{}", quote(&table));
            let rows = conn.query_row(&count, [], |row| row.get(0))?;
            clashes.push(Renumbered { table, rows, by });
        }
    }
    Ok(clashes)
}

/// Copies all rows of the attached database into the main one, after today's rows that clash were given new rowids.
/// The caller has begun a transaction, without foreign keys.
pub(crate) fn merge(conn: &Connection, clashes: &[Renumbered]) -> Result<()> {
    for (name, sql) in tables(conn)? {
        if Table::read(conn, &name)?.is_none() {
            // Rows that were set aside have a table of their own.
            conn.execute(&sql, [])?;
        }
        if let Some(clash) = clashes.iter().find(|clash| clash.table == name) {
            renumber(conn, &name, clash.by)?;
        }
        copy(conn, &name)?;
        if has_autoincrement(&sql) {
            keep_sequence(conn, &name)?;
        }
    }
    Ok(())
}

/// Finds the id of an entry in JSON, and where it stands.
type FindId = fn(&[u8]) -> Option<(i64, Range<usize>)>;

/// The tables with rows that were found, and their SQL.
fn tables(conn: &Connection) -> Result<Vec<(String, String)>> {
    let sql = format!(
        "SELECT name, sql FROM {FOUND}.sqlite_schema WHERE type = 'table' \
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations' ORDER BY rowid"
    );
    let mut tables = conn.prepare(&sql)?;
    tables
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// What rowids of today must be raised by, where one of them is also that of a found row.
fn clash(conn: &Connection, table: &str) -> Result<Option<i64>> {
    let quoted = quote(table);
    let both = format!(
        "SELECT 1 FROM {FOUND}.{quoted} AS f WHERE EXISTS \
         (SELECT 1 FROM main.{quoted} AS m WHERE m.rowid = f.rowid) LIMIT 1"
    );
    let is_clash = conn.query_row(&both, [], |_| Ok(())).optional()?.is_some();
    if !is_clash {
        return Ok(None);
    }
    let greatest = format!(
        "SELECT max((SELECT max(rowid) FROM {FOUND}.{quoted}), (SELECT max(rowid) FROM main.{quoted}))"
    );
    conn.query_row(&greatest, [], |row| row.get(0)).map(Some)
}

/// Raises the rowids of today's rows.
fn renumber(conn: &Connection, table: &str, by: i64) -> Result<()> {
    if table == "session_entries" {
        rename_entries(conn, by)?;
    }
    let raise = format!("UPDATE main.{} SET rowid = rowid + ?1", quote(table));
    conn.execute(&raise, [by]).map(|_| ())
}

/// Lets all that names an entry of today name its new id. What names no entry stays.
fn rename_entries(conn: &Connection, by: i64) -> Result<()> {
    for (table, column) in [
        ("session_entries", "parentEntryID"),
        ("sessions", "headEntryID"),
        ("sessions", "tailEntryID"),
    ] {
        let raise = format!(
            "UPDATE main.{table} SET {column} = {column} + ?1 WHERE typeof({column}) = 'integer' \
             AND {column} IN (SELECT id FROM main.session_entries)"
        );
        conn.execute(&raise, [by])?;
    }
    rename_in_json(
        conn,
        "session_entries",
        "firstKeptEntryID",
        by,
        first_kept_entry,
    )?;
    for queue in ["user_queue_journal", "system_queue_journal"] {
        rename_in_json(conn, queue, "transcriptEntryID", by, transcript_entry)?;
    }
    Ok(())
}

fn rename_in_json(conn: &Connection, table: &str, key: &str, by: i64, find: FindId) -> Result<()> {
    let sql = format!(
        "SELECT rowid, payload FROM main.{table} WHERE typeof(payload) = 'blob' \
         AND instr(payload, CAST('{key}' AS BLOB)) > 0"
    );
    let mut rows = conn.prepare(&format!("{sql} AND rowid > ?1 ORDER BY rowid LIMIT 1"))?;
    let mut is_entry = conn.prepare("SELECT 1 FROM main.session_entries WHERE id = ?1")?;
    let mut change = conn.prepare(&format!(
        "UPDATE main.{table} SET payload = ?2 WHERE rowid = ?1"
    ))?;
    let mut last = i64::MIN;
    // One row at a time: a statement that reads the table it changes may read a row twice.
    while let Some((rowid, json)) = rows
        .query_row([last], |row| Ok((row.get(0)?, row.get::<_, Vec<u8>>(1)?)))
        .optional()?
    {
        last = rowid;
        if let Some((id, place)) = find(&json)
            && is_entry.exists([id])?
        {
            change.execute((rowid, with_number(&json, &place, id + by)))?;
        }
    }
    Ok(())
}

/// Copies the rows of one table with their rowids.
fn copy(conn: &Connection, table: &str) -> Result<()> {
    let found = conn.prepare(&format!("SELECT * FROM {FOUND}.{}", quote(table)))?;
    let columns: Vec<&str> = found.column_names().collect();
    let (names, quoted) = (quote_list(columns.iter().copied()), quote(table));
    let has_referred = table == ENTRIES || table.strip_prefix(SET_ASIDE_PREFIX) == Some(ENTRIES);
    let values = columns.iter().map(|name| match *name {
        PAYLOAD if has_referred => format!(
            "CASE typeof({PAYLOAD}) WHEN 'blob' THEN {READ_PAYLOAD}({PAYLOAD}) ELSE {PAYLOAD} END"
        ),
        name => quote(name),
    });
    let values = values.collect::<Vec<_>>().join(", ");
    conn.execute_batch(&format!(
        "INSERT INTO main.{quoted}(rowid, {names}) SELECT rowid, {values} FROM {FOUND}.{quoted} ORDER BY rowid"
    ))
}

/// An id that was given once is not given again: neither one of before, nor one that is above these now.
fn keep_sequence(conn: &Connection, table: &str) -> Result<()> {
    let raise = format!(
        "UPDATE main.sqlite_sequence SET seq = max(seq, \
         coalesce((SELECT seq FROM {FOUND}.sqlite_sequence WHERE name = ?1), 0), \
         coalesce((SELECT max(rowid) FROM main.{}), 0)) WHERE name = ?1",
        quote(table)
    );
    conn.execute(&raise, [table]).map(|_| ())
}
