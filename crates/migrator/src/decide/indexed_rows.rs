//! Whether the rows that indexes of transcripts show as damaged are so in the table.
//!
//! `integrity_check` tells it of a table that it reads, but for the entries of partial indexes, which it counts
//! nowhere; and the transcripts of a large file are not read. A repair by an index of another content would set
//! sound rows aside.

use rusqlite::{Connection, ErrorCode, Result, Statement};
use sqlite_facts::quote;

use crate::detect::damage::{DANGLING_ENTRIES, columns_of, dangling_rows};
use crate::detect::structure::Structure;

const ENTRIES: &str = "session_entries";

/// How many rows the indexes of `session_entries` show as damaged that are not there, or cannot be read, or are
/// sound.
pub(crate) fn count_contradictions(conn: &Connection, structure: &Structure) -> Result<u64> {
    let Some(table) = structure.tables.get(ENTRIES) else {
        return Ok(0);
    };
    // `NOT INDEXED` leaves the rowid, by which rows and parents are looked up.
    let mut is_dangling = conn.prepare(
        "SELECT 1 FROM session_entries AS entry NOT INDEXED WHERE id = ?1 \
         AND parentEntryID IS NOT NULL AND NOT EXISTS (\
           SELECT 1 FROM session_entries AS parent NOT INDEXED WHERE parent.id = entry.parentEntryID)",
    )?;
    let mut contradictions = 0;
    let mut dangling = conn.prepare(DANGLING_ENTRIES)?;
    let dangling = dangling.query_map([], |row| row.get(0))?;
    for id in dangling.collect::<Result<Vec<i64>>>()? {
        contradictions += u64::from(!is_so(&mut is_dangling, id)?);
    }
    for key in table
        .foreign_keys
        .iter()
        .filter(|key| key.parent != ENTRIES)
    {
        let (column, to) = columns_of(key);
        let (column, parent, to) = (quote(column), quote(&key.parent), quote(to));
        let mut is_orphan = conn.prepare(&format!(
            "SELECT 1 FROM session_entries AS entry NOT INDEXED WHERE rowid = ?1 AND {column} IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM {parent} WHERE {to} = entry.{column})"
        ))?;
        for rowid in dangling_rows(conn, ENTRIES, table, key)? {
            contradictions += u64::from(!is_so(&mut is_orphan, rowid)?);
        }
    }
    Ok(contradictions)
}

/// Whether the table has such a row, in a page that can be read.
fn is_so(row: &mut Statement<'_>, rowid: i64) -> Result<bool> {
    match row.exists([rowid]) {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => Ok(false),
        found => found,
    }
}
