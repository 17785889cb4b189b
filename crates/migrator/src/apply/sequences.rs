//! The AUTOINCREMENT sequence values of a file: where one falls, ids are used again; where one rises to the largest
//! integer, no row can be inserted any more.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Result, params};
use sqlite_facts::{Cell, SEQUENCE_TABLE, Table, has_autoincrement, has_table, quote};

use crate::error::proof_failure::ProofFailure;
use crate::history::migrations::Migration;

/// The rows of `sqlite_sequence` at one moment: the values by name. SQLite enforces neither classes nor keys there.
#[derive(Default)]
pub(crate) struct Sequences(BTreeMap<Option<String>, Vec<Cell>>);

impl Sequences {
    pub(crate) fn read(conn: &Connection) -> Result<Self> {
        let mut sequences = Self::default();
        if has_table(conn, SEQUENCE_TABLE)? {
            let mut rows = conn.prepare_cached("SELECT name, seq FROM main.sqlite_sequence")?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                let name = match row.get_ref(0)? {
                    ValueRef::Text(name) => Some(String::from_utf8_lossy(name).into_owned()),
                    _ => None,
                };
                let mut cell = Cell::Null;
                cell.assign(row.get_ref(1)?);
                sequences.0.entry(name).or_default().push(cell);
            }
        }
        Ok(sequences)
    }

    /// Gives rebuilt tables the values that they had: `DROP TABLE` takes them along, and a copy has counted only the
    /// rows that it was given.
    pub(crate) fn carry(&self, conn: &Connection, migration: &Migration) -> Result<()> {
        let text = "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?1";
        for table in migration.rebuilds.iter().map(|rebuild| rebuild.table) {
            let Some(was) = self.value(table) else {
                continue;
            };
            let text: Option<String> =
                conn.query_row(text, [table], |row| row.get(0)).optional()?;
            if !text.is_some_and(|text| has_autoincrement(&text)) {
                continue;
            }
            let raise = "UPDATE main.sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1";
            if conn.execute(raise, params![table, was])? == 0 {
                let insert = "INSERT INTO main.sqlite_sequence(name, seq) VALUES (?1, ?2)";
                conn.execute(insert, params![table, was])?;
            }
        }
        Ok(())
    }

    /// What is wrong with the values after a step: a table has the value of before, or, where the step may have
    /// written it, one that a row of it explains. `before`: the name that a table of now had, if it was there.
    pub(crate) fn fault(
        &self,
        conn: &Connection,
        after: &Self,
        now: &BTreeMap<String, Table>,
        before: impl Fn(&str) -> Option<String>,
        is_written: impl Fn(&str) -> bool,
    ) -> Result<Option<ProofFailure>> {
        let names: BTreeSet<&Option<String>> = self.0.keys().chain(after.0.keys()).collect();
        for name in names {
            let table = name.as_deref().unwrap_or_default();
            let table_before = before(table);
            let exists = now.contains_key(table);
            let name_before = match (&table_before, exists) {
                (Some(name), true) => Some(name.clone()),
                _ => name.clone(),
            };
            let (was, is) = (self.0.get(&name_before), after.0.get(name));
            // The row of a table goes with it.
            if was == is || (is.is_none() && !exists && table_before.is_some()) {
                continue;
            }
            let (low, value) = (largest(was), largest(is));
            let explained = match (is.map_or(0, Vec::len), value) {
                (1, Some(value)) if exists && table_before.is_none_or(|name| is_written(&name)) => {
                    let max = format!("SELECT max(rowid) FROM main.{}", quote(table));
                    let highest: Option<i64> = conn.query_row(&max, [], |row| row.get(0))?;
                    low.is_none_or(|low| value >= low)
                        && Some(value.max(0)) <= low.max(highest).max(Some(0))
                }
                _ => false,
            };
            if !explained {
                return Ok(Some(ProofFailure::Sequence {
                    table: table.to_owned(),
                    before: low,
                    after: value,
                }));
            }
        }
        Ok(None)
    }

    fn value(&self, table: &str) -> Option<i64> {
        largest(self.0.get(&Some(table.to_owned())))
    }
}

/// The largest integer among the values of a table.
fn largest(values: Option<&Vec<Cell>>) -> Option<i64> {
    let integers = values?.iter().filter_map(|cell| match cell {
        Cell::Integer(value) => Some(*value),
        _ => None,
    });
    integers.max()
}
