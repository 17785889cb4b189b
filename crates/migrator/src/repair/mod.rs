//! Repairs: what would make the server refuse the file, or list nothing, is put right without losing a
//! row.
//!
//! Three kinds of damage, in this order, until none is left: a session without id; a row of a
//! session that is not there; a `parentEntryID` that names no entry. A row for which the rules find no
//! place is set aside: moved, with its rowid and storage classes, into a table of the same file that
//! has no constraint. No transcript is read but the damaged rows' own.

pub(crate) mod row_repair;
pub(crate) mod set_aside;

use rusqlite::{Connection, OptionalExtension, Result, params};
use sqlite_facts::{Cell, Table, quote};

use crate::detect::damage;
use crate::detect::structure::Structure;
use crate::history::schemas::VersionSchemas;
use crate::repair::row_repair::{RepairAction, RepairReason, RowRepair};

/// Repairs `conn`, whose tables are those of `structure`, inside the caller's transaction.
///
/// `keep_values`: whether the repairs hold the cells of the rows that were set aside.
pub(crate) fn repair_all(
    conn: &Connection,
    structure: &Structure,
    schemas: &VersionSchemas,
    keep_values: bool,
) -> Result<Vec<RowRepair>> {
    let mut log = RepairLog {
        repairs: Vec::new(),
        keep_values,
    };
    // Each round sets rows aside or links them to rows that are there, so the number of rounds is
    // bounded by the number of rows; two or three are what real damage takes.
    while damage::find(conn, structure, schemas)?
        .iter()
        .any(|damage| schemas.has_table(&damage.table))
    {
        let before = log.repairs.len();
        name_sessions(conn, &mut log)?;
        set_orphans_aside(conn, structure, schemas, &mut log)?;
        relink_entries(conn, &mut log)?;
        if log.repairs.len() == before {
            break;
        }
    }
    Ok(log.repairs)
}

struct RepairLog {
    repairs: Vec<RowRepair>,
    keep_values: bool,
}

/// Sessions without id: while there is one, the servers list no session at all. The header has the id.
fn name_sessions(conn: &Connection, log: &mut RepairLog) -> Result<()> {
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
        match id {
            Some(id) => set_cell(
                conn,
                "sessions",
                rowid,
                "id",
                id,
                RepairReason::SessionIdOfHeader,
                log,
            )?,
            None => set_aside(conn, "sessions", rowid, RepairReason::NoSessionId, log)?,
        }
    }
    Ok(())
}

/// Sets aside the rows whose session is not there.
fn set_orphans_aside(
    conn: &Connection,
    structure: &Structure,
    schemas: &VersionSchemas,
    log: &mut RepairLog,
) -> Result<()> {
    let is_ours = |(name, _): &(&String, &Table)| schemas.has_table(name);
    for (name, table) in structure.tables.iter().filter(is_ours) {
        for key in table.foreign_keys.iter().filter(|key| key.parent != *name) {
            for parent in damage::dangling_values(conn, name, table, key)? {
                let rows: Vec<i64> = conn
                    .prepare_cached(&format!(
                        "SELECT rowid FROM {} WHERE {} = ?1 ORDER BY rowid",
                        quote(name),
                        quote(damage::columns_of(key).0)
                    ))?
                    .query_map([&parent], |row| row.get(0))?
                    .collect::<Result<_>>()?;
                for rowid in rows {
                    set_aside(conn, name, rowid, RepairReason::NoSession, log)?;
                }
            }
        }
    }
    Ok(())
}

/// Gives entries whose parent is not there a place, oldest first, then those whose parent was set
/// aside for it: an entry that is missing in mid-chain leaves its predecessor childless, and linking
/// to that one makes the transcript readable again.
///
/// NULL would collide with the index that allows one header per session, so only a session
/// without header gets it.
fn relink_entries(conn: &Connection, log: &mut RepairLog) -> Result<()> {
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
fn relink_entry(conn: &Connection, id: i64, log: &mut RepairLog) -> Result<Option<i64>> {
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
            set_cell(conn, table, id, column, Cell::Integer(parent), reason, log)?;
        }
        _ if !header => {
            let reason = RepairReason::NoHeader;
            set_cell(conn, table, id, column, Cell::Null, reason, log)?;
        }
        _ => {
            let reason = RepairReason::NoFreePlace;
            set_aside(conn, table, id, reason, log)?;
            return child_of(id);
        }
    }
    Ok(None)
}

fn set_cell(
    conn: &Connection,
    table: &str,
    rowid: i64,
    column: &'static str,
    is: Cell,
    reason: RepairReason,
    log: &mut RepairLog,
) -> Result<()> {
    let (name, cell) = (quote(table), quote(column));
    let was = conn
        .prepare_cached(&format!("SELECT {cell} FROM {name} WHERE rowid = ?1"))?
        .query_row([rowid], |row| row.get(0))?;
    conn.prepare_cached(&format!("UPDATE {name} SET {cell} = ?2 WHERE rowid = ?1"))?
        .execute(params![rowid, is])?;
    let action = RepairAction::Cell {
        column,
        was,
        is,
        reason,
    };
    log.repairs.push(RowRepair {
        table: table.to_owned(),
        rowid,
        action,
    });
    Ok(())
}

fn set_aside(
    conn: &Connection,
    table: &str,
    rowid: i64,
    reason: RepairReason,
    log: &mut RepairLog,
) -> Result<()> {
    let repair = set_aside::set_aside(conn, table, rowid, reason, log.keep_values)?;
    log.repairs.push(repair);
    Ok(())
}
