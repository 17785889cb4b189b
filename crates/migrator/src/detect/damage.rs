//! Damage for which the server would refuse the file, found without reading a transcript. Damage that
//! the server tolerates is found by `tolerated_damage`.
//!
//! `PRAGMA foreign_key_check` would read every page of `session_entries`. Each foreign key of
//! Wuhu has an index, so that the indexes alone show which parents are named.

use rusqlite::{Connection, Result};
use sqlite_facts::{
    Cell, ForeignKey, Index, IndexTerm, Table, ViolatedKey, is_foreign_key_mismatch, quote,
    violated_keys,
};

use crate::detect::structure::Structure;
use crate::error::damage::{Damage, DamageKind};
use crate::history::schemas::VersionSchemas;

/// Every foreign key violation, and sessions without id.
///
/// For Wuhu's tables this reads the index of each foreign key, never the table itself; for a user's
/// tables SQLite checks.
pub(crate) fn find(
    conn: &Connection,
    structure: &Structure,
    schemas: &VersionSchemas,
) -> Result<Vec<Damage>> {
    let mut found = Vec::new();
    for (name, table) in &structure.tables {
        if !schemas.has_table(name) {
            if !table.foreign_keys.is_empty() {
                found.extend(match checked_by_sqlite(conn, name) {
                    Err(error) => vec![no_parent_key(conn, name, table, error)?],
                    checked => checked?,
                });
            }
            continue;
        }
        for key in &table.foreign_keys {
            let kind = DamageKind::Dangling {
                parent: key.parent.clone(),
            };
            let rows = dangling(conn, name, table, key)?;
            found.push(Damage {
                table: name.clone(),
                column: columns_of(key).0.to_owned(),
                kind,
                rows,
            });
        }
        if name == "sessions" {
            let sql = "SELECT count(*) FROM sessions WHERE id IS NULL";
            let rows = conn.query_row(sql, [], |row| row.get(0))?;
            let (table, column) = (name.clone(), "id".to_owned());
            found.push(Damage {
                table,
                column,
                kind: DamageKind::NullKey,
                rows,
            });
        }
    }
    // SQLite reports a key without a parent key even where the table has no row.
    let is_key = |kind: &DamageKind| matches!(kind, DamageKind::NoParentKey { .. });
    found.retain(|damage| damage.rows > 0 || is_key(&damage.kind));
    Ok(found)
}

/// Foreign key violations of a user's table.
fn checked_by_sqlite(conn: &Connection, name: &str) -> Result<Vec<Damage>> {
    let damage = |key: ViolatedKey| Damage {
        table: name.to_owned(),
        column: key.column,
        kind: DamageKind::Dangling { parent: key.parent },
        rows: key.rows,
    };
    let violated = violated_keys(conn, name)?.into_iter();
    Ok(violated.map(damage).collect())
}

/// The damage behind SQLite's "foreign key mismatch", which names the two tables and no column; any
/// other error is returned.
fn no_parent_key(
    conn: &Connection,
    name: &str,
    table: &Table,
    error: rusqlite::Error,
) -> Result<Damage> {
    let is_meant = |key: &&ForeignKey| is_foreign_key_mismatch(&error, &key.parent);
    let Some(key) = table.foreign_keys.iter().find(is_meant) else {
        return Err(error);
    };
    let sql = format!("SELECT count(*) FROM {}", quote(name));
    Ok(Damage {
        table: name.to_owned(),
        column: columns_of(key).0.to_owned(),
        kind: DamageKind::NoParentKey {
            parent: key.parent.clone(),
        },
        rows: conn.query_row(&sql, [], |row| row.get(0))?,
    })
}

/// Entries whose parent is not there, from indexes alone: the ids of all entries stand at the
/// end of the entries of any whole index.
pub(crate) const DANGLING_ENTRIES: &str = "\
    SELECT child.id FROM (\
        SELECT parentEntryID AS missing FROM session_entries \
        INDEXED BY session_entries_unique_parent WHERE parentEntryID IS NOT NULL \
        EXCEPT SELECT id FROM session_entries INDEXED BY session_entries_on_sessionID) \
    JOIN session_entries AS child ON child.parentEntryID = missing";

/// Rows whose key names no parent.
fn dangling(conn: &Connection, name: &str, table: &Table, key: &ForeignKey) -> Result<u64> {
    if key.parent == name {
        let sql = format!("SELECT count(*) FROM ({DANGLING_ENTRIES})");
        return conn.query_row(&sql, [], |row| row.get(0));
    }
    let (from, _) = columns_of(key);
    let index = index_on(table, from).map_or_else(String::new, indexed_by);
    let count = format!(
        "SELECT count(*) FROM {} {index} WHERE {} = ?1",
        quote(name),
        quote(from)
    );
    let mut rows = 0;
    for value in dangling_values(conn, name, table, key)? {
        rows += conn
            .prepare_cached(&count)?
            .query_row([value], |row| row.get::<_, u64>(0))?;
    }
    Ok(rows)
}

/// Values of a foreign key to another table that name none of its rows.
///
/// Many rows name few parents: where the column has an index, this steps in it from each value to
/// the next greater one.
pub(crate) fn dangling_values(
    conn: &Connection,
    name: &str,
    table: &Table,
    key: &ForeignKey,
) -> Result<Vec<Cell>> {
    let (column, to) = columns_of(key);
    let (child, from) = (quote(name), quote(column));
    let (parent, to) = (quote(&key.parent), quote(to));
    let values = match index_on(table, column).map(indexed_by) {
        Some(index) => format!(
            "WITH RECURSIVE value(v) AS (\
               SELECT min({from}) FROM {child} {index} \
               UNION ALL \
               SELECT (SELECT min({from}) FROM {child} {index} WHERE {from} > v) \
               FROM value WHERE v IS NOT NULL) "
        ),
        None => format!("WITH value(v) AS (SELECT DISTINCT {from} FROM {child}) "),
    };
    conn.prepare(&format!(
        "{values} SELECT v FROM value WHERE v IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM {parent} WHERE {to} = v)"
    ))?
    .query_map([], |row| row.get(0))?
    .collect()
}

fn indexed_by(index: &str) -> String {
    format!("INDEXED BY {}", quote(index))
}

/// The column of a foreign key and the parent's column that it names: each key of Wuhu has one, and
/// of a user's key with several the first is reported.
pub(crate) fn columns_of(key: &ForeignKey) -> (&str, &str) {
    let pair = key.columns.first();
    pair.map_or(("", "id"), |(from, to)| {
        (from, to.as_deref().unwrap_or("id"))
    })
}

/// The name of an index whose first column is `column`; a partial one may lack only its NULLs.
fn index_on<'t>(table: &'t Table, column: &str) -> Option<&'t str> {
    let is_meant = |index: &&Index| {
        let first = index.columns.first().map(|column| &column.term);
        matches!(first, Some(IndexTerm::Column(name)) if name == column)
    };
    let mut candidates: Vec<&Index> = table.indexes.iter().filter(is_meant).collect();
    candidates.sort_by_key(|index| (index.is_partial, index.columns.len()));
    candidates.first().map(|index| index.name.as_str())
}
