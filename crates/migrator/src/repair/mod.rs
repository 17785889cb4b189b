//! Repairs: what would make the server refuse the file, or list nothing, is put right without losing a
//! row.
//!
//! Three kinds of damage, in this order, until none is left: a session without id; a row of a
//! session that is not there; a `parentEntryID` that names no entry. A row for which the rules find no
//! place is set aside: moved, with its rowid and storage classes, into a table of the same file that
//! has no constraint. The tables are those of the file as it was found, for repairs come before the steps:
//! so the result is the same by every way through the versions. No transcript is read but the damaged rows' own.
//!
//! What the server tolerates stays, but for one kind that is mended where the caller asks for it:
//! sessions that are unreadable for two cells of theirs (`mend`).

pub(crate) mod mend;
mod null_session_ids;
mod orphans;
mod relink;
mod repair_log;
pub(crate) mod row_repair;
pub(crate) mod set_aside;
pub(crate) mod values_before;

use rusqlite::{Connection, Result};

use crate::detect::structure::Structure;
use crate::detect::survey::Survey;
use crate::history::schemas::VersionSchemas;
use crate::repair::null_session_ids::name_sessions;
use crate::repair::orphans::set_orphans_aside;
use crate::repair::relink::relink_entries;
use crate::repair::repair_log::RepairLog;
use crate::repair::row_repair::RowRepair;

/// Repairs `conn`, whose tables are those of `structure`, inside the caller's transaction.
///
/// `keep_values`: whether the repairs hold the cells of the rows that were set aside.
pub(crate) fn repair_all(
    conn: &Connection,
    structure: &Structure,
    schemas: &VersionSchemas,
    keep_values: bool,
) -> Result<Vec<RowRepair>> {
    let mut log = RepairLog::new(conn, keep_values);
    // Each round sets rows aside or links them to rows that are there, so the number of rounds is
    // bounded by the number of rows; two or three are what real damage takes.
    while Survey::find(conn, structure, schemas, None)?
        .damage
        .iter()
        .any(|damage| schemas.has_table(&damage.table))
    {
        let before = log.len();
        name_sessions(conn, &mut log)?;
        set_orphans_aside(conn, structure, schemas, &mut log)?;
        relink_entries(conn, &mut log)?;
        if log.len() == before {
            break;
        }
    }
    Ok(log.into_repairs())
}
