//! Rows whose session is not there.

use rusqlite::{Connection, Result};
use sqlite_facts::Table;

use crate::detect::damage;
use crate::detect::structure::Structure;
use crate::history::schemas::VersionSchemas;
use crate::repair::repair_log::RepairLog;
use crate::repair::row_repair::RepairReason;

/// Sets aside the rows whose session is not there.
pub(super) fn set_orphans_aside(
    conn: &Connection,
    structure: &Structure,
    schemas: &VersionSchemas,
    log: &mut RepairLog<'_>,
) -> Result<()> {
    let is_ours = |(name, _): &(&String, &Table)| schemas.has_table(name);
    for (name, table) in structure.tables.iter().filter(is_ours) {
        for key in table.foreign_keys.iter().filter(|key| key.parent != *name) {
            for rowid in damage::dangling_rows(conn, name, table, key)? {
                log.set_aside(name, rowid, RepairReason::NoSession)?;
            }
        }
    }
    Ok(())
}
