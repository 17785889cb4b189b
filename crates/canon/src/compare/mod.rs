//! The differences between the rows of two databases.
//!
//! Both sides stream in one order and are merged row by row, so that memory holds two rows however
//! large the databases are.

mod diff;
mod pairing;
mod show;
mod tables;

use std::collections::BTreeMap;

use rusqlite::Connection;
use sqlite_facts::objects;

use self::pairing::Pairing;
use self::tables::{compare_tables, read_only_side};
use crate::error::Error;
use crate::rows::read_transaction::ReadTransaction;
use crate::rows::sort_key::SortKeyFunction;
use crate::rows::table_layout::TableLayout;

pub use self::diff::{CellDiff, ColumnDiff, Diff, RowDiff, TableDiff};
pub use self::pairing::Rowids;

/// The scope of [`compare`] and the size of its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompareOptions {
    /// Whether rowids are content.
    pub rowids: Rowids,
    /// The greatest number of examples for each table.
    pub examples: usize,
}

/// Compares the rows of all tables of `a` and `b`, `sqlite_sequence` too; neither is written to.
///
/// Tables and columns match by name, whatever the case of ASCII letters. Rows match by primary key
/// where both tables have the same; then by rowid, or as multisets, as [`Rowids`] says. The same
/// goes for rows with NULL in their key.
pub fn compare(a: &Connection, b: &Connection, options: &CompareOptions) -> Result<Diff, Error> {
    let _transactions = (ReadTransaction::begin(a)?, ReadTransaction::begin(b)?);
    let _keys = (SortKeyFunction::register(a)?, SortKeyFunction::register(b)?);
    let sides = [all_tables(a)?, all_tables(b)?];
    let mut pairs: BTreeMap<String, [Option<&TableLayout>; 2]> = BTreeMap::new();
    for (side, tables) in sides.iter().enumerate() {
        for table in tables {
            pairs.entry(table.name.to_ascii_lowercase()).or_default()[side] = Some(table);
        }
    }
    let mut diff = Diff::default();
    for pair in pairs.into_values() {
        diff.tables.push(match pair {
            [Some(table_a), Some(table_b)] => {
                let pairing = Pairing::of(table_a, table_b, options.rowids);
                compare_tables(a, b, &pairing, options.examples)?
            }
            [Some(table), None] => {
                let pairing = Pairing::of(table, table, options.rowids);
                let (rows, keys) = read_only_side(a, &pairing, options.examples)?;
                TableDiff {
                    table: table.name.clone(),
                    rows_a: Some(rows),
                    lost: rows,
                    examples: keys.into_iter().map(|key| RowDiff::Lost { key }).collect(),
                    ..TableDiff::default()
                }
            }
            [None, Some(table)] => {
                let pairing = Pairing::of(table, table, options.rowids);
                let (rows, keys) = read_only_side(b, &pairing, options.examples)?;
                TableDiff {
                    table: table.name.clone(),
                    rows_b: Some(rows),
                    added: rows,
                    examples: keys.into_iter().map(|key| RowDiff::Added { key }).collect(),
                    ..TableDiff::default()
                }
            }
            [None, None] => continue,
        });
    }
    diff.tables.sort_by(|a, b| a.table.cmp(&b.table));
    Ok(diff)
}

fn all_tables(conn: &Connection) -> Result<Vec<TableLayout>, Error> {
    let mut tables = TableLayout::read_all(conn, &objects(conn)?)?;
    tables.extend(TableLayout::read_sequence(conn)?);
    Ok(tables)
}
