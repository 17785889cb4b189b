//! The format of an undo bundle: what its writer and its reader must agree on.

use std::collections::BTreeMap;

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Result, params_from_iter};

use crate::history::version::Version;

/// `PRAGMA application_id` of a bundle: "Wuhu" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x5775_6875;

/// Format of the bundle, raised when it changes.
pub(crate) const FORMAT: i64 = 3;

/// What a bundle says of the file: what must be unchanged when it is applied.
pub(crate) struct BundleFacts {
    pub(crate) from: Version,
    pub(crate) to: Version,
    /// The header's change counter after COMMIT; none in WAL mode, where commits do not raise it.
    pub(crate) change_counter: Option<u32>,
    /// `user_version` and `application_id` of the file.
    pub(crate) header: String,
    /// Fingerprints of the tables that are not in the bundle, by name.
    pub(crate) untouched: BTreeMap<String, String>,
}

/// Copies the rows of a query into an INSERT of another connection, cell by cell, to the bit.
pub(crate) fn copy_rows(
    from: &Connection,
    select: &str,
    to: &Connection,
    insert: &str,
) -> Result<()> {
    let mut select = from.prepare(select)?;
    let mut insert = to.prepare(insert)?;
    let width = select.column_count();
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let cells = (0..width)
            .map(|position| row.get_ref(position).map(ToSqlOutput::Borrowed))
            .collect::<Result<Vec<_>>>()?;
        insert.execute(params_from_iter(cells))?;
    }
    Ok(())
}
