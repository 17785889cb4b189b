//! Entries whose `parentEntryID` names no entry: which place in the chain each gets.

use rusqlite::{Connection, OptionalExtension as _, Result, params};
use sqlite_facts::Cell;

use crate::detect::damage;
use crate::repair::repair_log::RepairLog;
use crate::repair::row_repair::RepairReason;

/// Gives entries whose parent is not there a place, oldest first, then those whose parent was set
/// aside for it: an entry that is missing in mid-chain leaves its predecessor childless, and linking
/// to that one makes the transcript readable again.
///
/// NULL would collide with the index that allows one header per session, so only a session
/// without header gets it.
pub(super) fn relink_entries(conn: &Connection, log: &mut RepairLog<'_>) -> Result<()> {
    let mut dangling: Vec<i64> = conn
        .prepare_cached(damage::DANGLING_ENTRIES)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    while !dangling.is_empty() {
        dangling.sort_unstable();
        let mut orphaned = Vec::new();
        for id in dangling {
            orphaned.extend(relink_entry(conn, id, log)?);
        }
        dangling = orphaned;
    }
    Ok(())
}

/// Gives one entry a place, or sets it aside; the entry that has no parent any more because of that.
fn relink_entry(conn: &Connection, id: i64, log: &mut RepairLog<'_>) -> Result<Option<i64>> {
    let session: Cell = conn
        .prepare_cached("SELECT sessionID FROM session_entries WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    let before: Option<i64> = conn
        .prepare_cached("SELECT max(id) FROM session_entries WHERE sessionID = ?1 AND id < ?2")?
        .query_row(params![session, id], |row| row.get(0))?;
    let child_of = |parent: i64| -> Result<Option<i64>> {
        conn.prepare_cached("SELECT id FROM session_entries WHERE parentEntryID = ?1")?
            .query_row([parent], |row| row.get(0))
            .optional()
    };
    let header: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM session_entries \
             WHERE sessionID = ?1 AND parentEntryID IS NULL)",
        )?
        .query_row([&session], |row| row.get(0))?;
    let (table, column) = ("session_entries", "parentEntryID");
    match before {
        Some(parent) if child_of(parent)?.is_none() => {
            let reason = RepairReason::FreePredecessor;
            log.set_cell(table, id, column, Cell::Integer(parent), reason)?;
        }
        _ if !header => {
            let reason = RepairReason::NoHeader;
            log.set_cell(table, id, column, Cell::Null, reason)?;
        }
        _ => {
            let reason = RepairReason::NoFreePlace;
            log.set_aside(table, id, reason)?;
            return child_of(id);
        }
    }
    Ok(None)
}
