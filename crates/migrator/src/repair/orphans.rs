//! Rows whose session is not there.

use rusqlite::{Connection, Result};
use sqlite_facts::{Table, quote};

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
                    log.set_aside(name, rowid, RepairReason::NoSession)?;
                }
            }
        }
    }
    Ok(())
}
