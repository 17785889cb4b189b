//! Digests of what a bundle holds.

use rusqlite::{Connection, Result};
use sqlite_facts::{Encoding, column_names};

use crate::undo::digester::Digester;
use crate::undo::exact_cells::select;
use crate::undo::format::CONTENT_TABLES;

/// A digest of all that a bundle holds but for the digest itself and the saved rows, whose digests it holds; by
/// it a bundle that is damaged or was never finished shows. With the bytes that are left of `limit`; none where
/// it is more: a page of a damaged file may stand in several places of a tree, and so on without end.
pub(crate) fn of_bundle(bundle: &Connection, limit: u64) -> Result<Option<(String, u64)>> {
    let mut digester = Digester::new(limit);
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid";
    let facts = "SELECT key, typeof(value), value FROM meta WHERE key <> 'digest' ORDER BY rowid";
    let is_within = digester.add(bundle, schema)?
        && digester.add(bundle, facts)?
        && add_content(&mut digester, bundle)?;
    let left = digester.bytes_left();
    Ok(is_within.then(|| (digester.finish(), left)))
}

/// A digest of what a bundle gives back: all but the facts.
pub(crate) fn of_content(bundle: &Connection) -> Result<String> {
    let mut digester = Digester::new(u64::MAX);
    add_content(&mut digester, bundle)?;
    Ok(digester.finish())
}

/// A digest of the rows of a table, with the bytes that are left of `limit`; none where it is more.
pub(crate) fn of_rows(
    conn: &Connection,
    table: &str,
    columns: &[String],
    limit: u64,
) -> Result<Option<(String, u64)>> {
    let mut digester = Digester::new(limit);
    let is_within = digester.add(conn, &select(Encoding::read(conn)?, table, columns))?;
    let left = digester.bytes_left();
    Ok(is_within.then(|| (digester.finish(), left)))
}

fn add_content(digester: &mut Digester, bundle: &Connection) -> Result<bool> {
    for table in CONTENT_TABLES {
        let columns = column_names(bundle, table)?;
        let rows = select(Encoding::read(bundle)?, table, &columns);
        if !digester.add(bundle, &rows)? {
            return Ok(false);
        }
    }
    Ok(true)
}
