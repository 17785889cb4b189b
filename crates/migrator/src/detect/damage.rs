//! Damage for which the server would refuse the file, found without reading a transcript. Damage that
//! the server tolerates is found by `transcripts` and `odd_cells`.
//!
//! `PRAGMA foreign_key_check` would read every page of `session_entries`. Each foreign key of
//! Wuhu has an index, so that the indexes alone show which parents are named.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use sqlite_facts::{
    Cell, ForeignKey, Index, IndexTerm, Table, ViolatedKey, is_foreign_key_mismatch, quote,
    same_cell, violated_keys,
};

use crate::detect::index_pages::IndexPages;
use crate::detect::session_ids::SessionIds;
use crate::detect::structure::Structure;
use crate::detect::transcripts::Transcripts;
use crate::error::damage::{Damage, DamageKind};
use crate::history::schemas::VersionSchemas;

/// What is known of a file when its tables are looked at.
pub(crate) struct ShownByIndexes<'s> {
    pub(crate) transcripts: Option<&'s Transcripts>,
    /// By table and column.
    pub(crate) referring: BTreeMap<(String, String), Referring>,
}

/// The rows of a table that refer to sessions.
#[derive(Default)]
pub(crate) struct Referring {
    rows: u64,
    /// How many of them name each id that no session has, to the bit.
    missing: BTreeMap<Cell, u64>,
}

/// Foreign key violations of a table, sessions without id, and its rows where they were counted.
///
/// Of Wuhu's tables this reads the index of each foreign key, never the table itself; a user's
/// table is checked by SQLite.
pub(crate) fn of_table(
    conn: &Connection,
    structure: &Structure,
    table: &Table,
    schemas: &VersionSchemas,
    seen: Option<&ShownByIndexes<'_>>,
) -> Result<(Vec<Damage>, Option<u64>)> {
    let name = &table.name;
    if !schemas.has_table(name) {
        if table.foreign_keys.is_empty() {
            return Ok((Vec::new(), None));
        }
        let found = match checked_by_sqlite(conn, name) {
            Err(error) => vec![no_parent_key(conn, name, table, error)?],
            checked => checked?,
        };
        return Ok((found, None));
    }
    let mut found = Vec::new();
    let mut counted = None;
    for key in &table.foreign_keys {
        let shown = seen.and_then(|seen| seen.transcripts);
        let shown = shown.filter(|_| name == "session_entries");
        let (rows, dangling) = match (shown, key.parent.as_str()) {
            (Some(shown), "session_entries") => (Some(shown.entries), shown.dangling),
            (Some(shown), "sessions") => (Some(shown.entries), shown.orphans),
            _ => {
                let column = columns_of(key).0.to_owned();
                match seen.and_then(|seen| seen.referring.get(&(name.clone(), column))) {
                    Some(told) => (Some(told.rows), told.dangling(conn)?),
                    None => referring(conn, structure, table, key)?,
                }
            }
        };
        counted = counted.or(rows);
        found.push(Damage {
            table: name.clone(),
            column: columns_of(key).0.to_owned(),
            kind: DamageKind::Dangling {
                parent: key.parent.clone(),
            },
            rows: dangling,
        });
    }
    if name == "sessions" {
        let sql = "SELECT count(*) FROM sessions WHERE id IS NULL";
        found.push(Damage {
            table: name.clone(),
            column: "id".to_owned(),
            kind: DamageKind::NullKey,
            rows: conn.query_row(sql, [], |row| row.get(0))?,
        });
    }
    found.retain(|damage| damage.rows > 0);
    Ok((found, counted))
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

/// Rows of a table, where they are counted on the way, and how many of them name no parent.
///
/// One pass over the index of the key: many rows name few parents, and those of one stand together.
fn referring(
    conn: &Connection,
    structure: &Structure,
    table: &Table,
    key: &ForeignKey,
) -> Result<(Option<u64>, u64)> {
    if key.parent == table.name {
        let sql = format!("SELECT count(*) FROM ({DANGLING_ENTRIES})");
        return Ok((None, conn.query_row(&sql, [], |row| row.get(0))?));
    }
    let (column, to) = columns_of(key);
    let (child, from) = (quote(&table.name), quote(column));
    let (parent, to) = (quote(&key.parent), quote(to));
    let index = whole_index_on(table, column).map_or_else(String::new, indexed_by);
    if !structure.tables.contains_key(&key.parent) {
        // As SQLite checks it: where there is no table, there is no row either.
        let sql = format!("SELECT count(*), count({from}) FROM {child}");
        return conn.query_row(&sql, [], |row| Ok((Some(row.get(0)?), row.get(1)?)));
    }
    // Without the plus, a number in a column of text would be compared otherwise than a value that is
    // looked up by itself.
    let sql = format!(
        "SELECT ifnull(sum(n), 0), ifnull(sum(CASE WHEN v IS NOT NULL \
           AND NOT EXISTS (SELECT 1 FROM {parent} WHERE {to} = +v) THEN n END), 0) \
         FROM (SELECT {from} AS v, count(*) AS n FROM {child} {index} GROUP BY {from})"
    );
    conn.query_row(&sql, [], |row| Ok((Some(row.get(0)?), row.get(1)?)))
}

/// Counts the rows that refer to sessions, where pages tell, of all tables but that of the transcripts.
pub(crate) fn referring_by_pages(
    structure: &Structure,
    schemas: &VersionSchemas,
    ids: &SessionIds,
    pages: &mut IndexPages<'_>,
) -> BTreeMap<(String, String), Referring> {
    let mut found = BTreeMap::new();
    if !structure.tables.contains_key("sessions") {
        return found;
    }
    for table in structure.tables.values() {
        if !schemas.has_table(&table.name) || table.name == "session_entries" {
            continue;
        }
        for key in &table.foreign_keys {
            let (column, to) = columns_of(key);
            let index = whole_index_on(table, column);
            if let Some(index) = index.filter(|_| key.parent == "sessions" && to == "id")
                && let Some(rows) = Referring::read(pages, table, column, index, ids)
            {
                found.insert((table.name.clone(), column.to_owned()), rows);
            }
        }
    }
    found
}

impl Referring {
    fn read(
        pages: &mut IndexPages<'_>,
        table: &Table,
        column: &str,
        index: &str,
        ids: &SessionIds,
    ) -> Option<Self> {
        let mut found = Self::default();
        // Many rows name few sessions, and in a page those of one stand together.
        let (mut last, mut last_is_there) = (Cell::Null, false);
        let is_read = pages.read(table, column, index, |value, _| {
            found.rows += 1;
            if !same_cell((&last).into(), value) {
                last_is_there = ids.get(value).is_some();
                last.assign(value);
            }
            if !last_is_there && value != ValueRef::Null {
                *found.missing.entry(last.clone()).or_default() += 1;
            }
            true
        });
        is_read.then_some(found)
    }

    /// How many name no session.
    fn dangling(&self, conn: &Connection) -> Result<u64> {
        // Where a column of text holds a number, SQLite compares otherwise than bit by bit.
        let mut is_there = conn.prepare("SELECT 1 FROM sessions WHERE id = ?1")?;
        let mut dangling = 0;
        for (value, rows) in &self.missing {
            if !is_there.exists([value])? {
                dangling += rows;
            }
        }
        Ok(dangling)
    }
}

/// Rowids of the rows whose foreign key to another table names none of its rows, by the key's value.
///
/// The values stay in SQLite: a text of a UTF-16 file that is not well-formed is another one once it was read. Many
/// rows name few parents: where the column has an index, this steps in it from each value to
/// the next greater one, and ends where an index that is out of order leads back.
pub(crate) fn dangling_rows(
    conn: &Connection,
    name: &str,
    table: &Table,
    key: &ForeignKey,
) -> Result<Vec<i64>> {
    let (column, to) = columns_of(key);
    let (child, from) = (quote(name), quote(column));
    let (parent, to) = (quote(&key.parent), quote(to));
    let values = match whole_index_on(table, column).map(indexed_by) {
        Some(index) => format!(
            "WITH RECURSIVE value(v) AS (\
               SELECT min({from}) FROM {child} {index} \
               UNION \
               SELECT (SELECT min({from}) FROM {child} {index} WHERE {from} > v) \
               FROM value WHERE v IS NOT NULL)"
        ),
        None => format!("WITH value(v) AS (SELECT DISTINCT {from} FROM {child})"),
    };
    conn.prepare(&format!(
        "{values}, missing(v, place) AS (\
           SELECT v, row_number() OVER () FROM value WHERE v IS NOT NULL \
           AND NOT EXISTS (SELECT 1 FROM {parent} WHERE {to} = v)) \
         SELECT child.rowid FROM missing CROSS JOIN {child} AS child ON child.{from} = v \
         ORDER BY place, child.rowid"
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

/// The name of an index that has every row, in the order of `column`.
fn whole_index_on<'t>(table: &'t Table, column: &str) -> Option<&'t str> {
    let is_meant = |index: &&Index| {
        let first = index.columns.first();
        first.is_some_and(|first| {
            let is_same = matches!(&first.term, IndexTerm::Column(name) if name == column);
            is_same && !index.is_partial && first.collation == "BINARY"
        })
    };
    let candidates = table.indexes.iter().filter(is_meant);
    let smallest = candidates.min_by_key(|index| index.columns.len());
    smallest.map(|index| index.name.as_str())
}
