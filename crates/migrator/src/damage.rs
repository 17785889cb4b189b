//! Rows that would make the server refuse the file, found without reading a transcript.
//!
//! `PRAGMA foreign_key_check` would read every page of `session_entries`. Each foreign key of
//! Wuhu has an index, so that the indexes alone tell which parents are named.

use std::fmt;

use rusqlite::{Connection, Result};

use crate::proof::quote;
use crate::structure::{ForeignKey, Structure, Table};

/// One kind of damage in one column, with its number of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The table whose rows are damaged.
    pub table: String,
    /// The column.
    pub column: String,
    /// What is wrong.
    pub kind: DamageKind,
    /// How many rows.
    pub rows: u64,
}

/// Kinds of damage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DamageKind {
    /// The column names a row of this table that is not there: a foreign key violation.
    Dangling {
        /// The table that lacks the row.
        parent: String,
    },
    /// A primary key that is NULL: the server then lists nothing at all.
    NullKey,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            table,
            column,
            rows,
            ..
        } = self;
        let plural = if *rows == 1 { "" } else { "s" };
        match &self.kind {
            DamageKind::Dangling { parent } => write!(
                f,
                "{rows} row{plural} of `{table}` whose `{column}` names no row of `{parent}`"
            ),
            DamageKind::NullKey => {
                write!(
                    f,
                    "{rows} row{plural} of `{table}` whose `{column}` is NULL"
                )
            }
        }
    }
}

/// Every foreign key violation of the tables in `expected`, and sessions without id.
///
/// Reads the index of each foreign key, never the table it stands on. A table whose key has no
/// index is read, up to its last needed column.
pub(crate) fn survey(conn: &Connection, expected: &Structure) -> Result<Vec<Damage>> {
    let mut found = Vec::new();
    for (name, table) in &expected.tables {
        for key in &table.foreign_keys {
            let rows = dangling(conn, name, table, key)?;
            found.push(Damage {
                table: name.clone(),
                column: key.from.clone(),
                kind: DamageKind::Dangling {
                    parent: key.parent.clone(),
                },
                rows,
            });
        }
        if name == "sessions" {
            let rows = conn.query_row(
                "SELECT count(*) FROM sessions WHERE id IS NULL",
                [],
                |row| row.get(0),
            )?;
            let (table, column) = (name.clone(), "id".to_owned());
            found.push(Damage {
                table,
                column,
                kind: DamageKind::NullKey,
                rows,
            });
        }
    }
    found.retain(|damage| damage.rows > 0);
    Ok(found)
}

/// Rows whose key names no parent.
fn dangling(conn: &Connection, child: &str, table: &Table, key: &ForeignKey) -> Result<u64> {
    let (Some(to), Some(index)) = (&key.to, index_on(table, &key.from)) else {
        return unindexed(conn, child, key);
    };
    let (child_name, from) = (quote(child), quote(&key.from));
    let (index, parent, to) = (quote(index), quote(&key.parent), quote(to));
    if key.parent == child {
        // The parents are this table's own rows. Their ids stand at the end of every index entry:
        // any whole index tells them all without a look at the table.
        let whole = table.indexes.iter().find(|(_, facts)| !facts.partial);
        let Some((whole, _)) = whole else {
            return unindexed(conn, child, key);
        };
        return conn.query_row(
            &format!(
                "SELECT count(*) FROM (\
                 SELECT {from} FROM {child_name} INDEXED BY {index} WHERE {from} IS NOT NULL \
                 EXCEPT SELECT {to} FROM {child_name} INDEXED BY {})",
                quote(whole)
            ),
            [],
            |row| row.get(0),
        );
    }
    // Many rows name few parents: step from each value to the next greater one in the index, and
    // count only what dangles.
    conn.query_row(
        &format!(
            "WITH RECURSIVE value(v) AS (\
               SELECT min({from}) FROM {child_name} INDEXED BY {index} \
               UNION ALL \
               SELECT (SELECT min({from}) FROM {child_name} INDEXED BY {index} WHERE {from} > v) \
               FROM value WHERE v IS NOT NULL) \
             SELECT coalesce(sum((SELECT count(*) FROM {child_name} INDEXED BY {index} \
                                  WHERE {from} = v)), 0) \
             FROM value WHERE v IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM {parent} WHERE {to} = v)"
        ),
        [],
        |row| row.get(0),
    )
}

/// The name of an index whose first column is `column`; a partial one may lack only its NULLs.
fn index_on<'t>(table: &'t Table, column: &str) -> Option<&'t str> {
    let first = |name: &Option<String>| name.as_deref() == Some(column);
    let mut candidates = table
        .indexes
        .iter()
        .filter(|(_, index)| index.columns.first().is_some_and(|(name, ..)| first(name)))
        .collect::<Vec<_>>();
    candidates.sort_by_key(|(_, index)| (index.partial, index.columns.len()));
    candidates.first().map(|(name, _)| name.as_str())
}

fn unindexed(conn: &Connection, child: &str, key: &ForeignKey) -> Result<u64> {
    let to = key.to.as_deref().map_or_else(|| "rowid".to_owned(), quote);
    conn.query_row(
        &format!(
            "SELECT count(*) FROM {} AS child WHERE {from} IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM {} AS parent WHERE parent.{to} = child.{from})",
            quote(child),
            quote(&key.parent),
            from = quote(&key.from),
        ),
        [],
        |row| row.get(0),
    )
}
