//! The tables of a file at one moment, as the proofs compare them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Result};
use sqlite_facts::{SEQUENCE_TABLE, column_names, has_table, lacks_module};

/// The columns of each table and the AUTOINCREMENT sequence values at one moment.
pub(crate) struct TableInventory {
    pub(crate) columns: BTreeMap<String, BTreeSet<String>>,
    pub(crate) sequences: BTreeMap<String, i64>,
}

impl TableInventory {
    pub(crate) fn read(conn: &Connection) -> Result<Self> {
        Ok(Self {
            columns: columns(conn)?,
            sequences: sequences(conn)?,
        })
    }
}

fn columns(conn: &Connection) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut tables = conn.prepare_cached(
        "SELECT name FROM sqlite_schema \
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let mut columns = BTreeMap::new();
    for name in tables.query_map([], |row| row.get(0))? {
        let name: String = name?;
        let of_table = match column_names(conn, &name) {
            Err(error) if lacks_module(&error) => Vec::new(),
            read => read?,
        };
        columns.insert(name, of_table.into_iter().collect());
    }
    Ok(columns)
}

fn sequences(conn: &Connection) -> Result<BTreeMap<String, i64>> {
    if !has_table(conn, SEQUENCE_TABLE)? {
        return Ok(BTreeMap::new());
    }
    conn.prepare_cached(
        "SELECT name, max(seq) FROM sqlite_sequence \
         WHERE typeof(seq) = 'integer' AND typeof(name) = 'text' GROUP BY name",
    )?
    .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}
