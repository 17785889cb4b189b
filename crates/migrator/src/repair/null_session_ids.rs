//! Sessions whose id is NULL: which id each gets back, and which are set aside.

use rusqlite::{Connection, OptionalExtension as _, Result};
use sqlite_facts::Cell;

use crate::repair::repair_log::RepairLog;
use crate::repair::row_repair::RepairReason;

/// Sessions without id: while there is one, the servers list no session at all. The header has the id.
pub(super) fn name_sessions(conn: &Connection, log: &mut RepairLog<'_>) -> Result<()> {
    let nameless: Vec<i64> = conn
        .prepare("SELECT rowid FROM sessions WHERE id IS NULL ORDER BY rowid")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    for rowid in nameless {
        let id: Option<Cell> = conn
            .query_row(
                "SELECT e.sessionID FROM sessions AS s \
                 JOIN session_entries AS e ON e.id = s.headEntryID AND e.parentEntryID IS NULL \
                 WHERE s.rowid = ?1 AND typeof(e.sessionID) = 'text' \
                 AND NOT EXISTS (SELECT 1 FROM sessions AS other WHERE other.id = e.sessionID)",
                [rowid],
                |row| row.get(0),
            )
            .optional()?;
        if let Some(id) = id {
            log.set_cell("sessions", rowid, "id", id, RepairReason::SessionIdOfHeader)?;
        } else {
            log.set_aside("sessions", rowid, RepairReason::NoSessionId)?;
        }
    }
    Ok(())
}
