//! Two tables of one name, merged row by row.

use std::cmp::Ordering;

use rusqlite::Connection;
use sqlite_facts::{Cell, quote};

use super::diff::{ColumnDiff, RowDiff, TableDiff};
use super::pairing::Pairing;
use super::show::show_difference;
use crate::error::Error;
use crate::rows::ordered_rows::RowQuery;
use crate::rows::row_order::Row;

/// The number of rows of a table that only one database has, and the keys of the first.
pub(crate) fn read_only_side(
    conn: &Connection,
    pairing: &Pairing<'_>,
    examples: usize,
) -> Result<(u64, Vec<String>), Error> {
    let mut prepared = pairing.a.prepare(conn)?;
    let mut reader = prepared.rows()?;
    let mut row = Row::default();
    let (mut rows, mut keys) = (0, Vec::new());
    while reader.next_into(&mut row)? {
        if keys.len() < examples {
            keys.push(pairing.show_key(&row));
        }
        rows += 1;
    }
    Ok((rows, keys))
}

/// Compares two tables of one name, row by row.
pub(crate) fn compare_tables(
    conn_a: &Connection,
    conn_b: &Connection,
    pairing: &Pairing<'_>,
    examples: usize,
) -> Result<TableDiff, Error> {
    let mut diff = compare_columns(conn_a, pairing)?;
    let (mut prepared_a, mut prepared_b) = (pairing.a.prepare(conn_a)?, pairing.b.prepare(conn_b)?);
    let (mut reader_a, mut reader_b) = (prepared_a.rows()?, prepared_b.rows()?);
    let (mut a, mut b) = (Row::default(), Row::default());
    let (mut rows_a, mut rows_b) = (0, 0);
    let (mut has_a, mut has_b) = (reader_a.next_into(&mut a)?, reader_b.next_into(&mut b)?);
    while has_a || has_b {
        let order = match (has_a, has_b) {
            (true, true) => pairing.match_rows(&a, &b),
            (true, false) => Ordering::Less,
            _ => Ordering::Greater,
        };
        let wants_example = diff.examples.len() < examples;
        match order {
            Ordering::Less => {
                diff.lost += 1;
                if wants_example {
                    diff.examples.push(RowDiff::Lost {
                        key: pairing.show_key(&a),
                    });
                }
            }
            Ordering::Greater => {
                diff.added += 1;
                if wants_example {
                    diff.examples.push(RowDiff::Added {
                        key: pairing.show_key(&b),
                    });
                }
            }
            Ordering::Equal => compare_rows(pairing, &a, &b, wants_example, &mut diff),
        }
        if order.is_le() {
            rows_a += 1;
            has_a = reader_a.next_into(&mut a)?;
        }
        if order.is_ge() {
            rows_b += 1;
            has_b = reader_b.next_into(&mut b)?;
        }
    }
    (diff.rows_a, diff.rows_b) = (Some(rows_a), Some(rows_b));
    Ok(diff)
}

/// Adds the differences between two rows of the same key to `diff`.
fn compare_rows(
    pairing: &Pairing<'_>,
    a: &Row,
    b: &Row,
    wants_example: bool,
    diff: &mut TableDiff,
) {
    let rowid_differs = pairing.rowid_is_cell && a.rowid != b.rowid;
    if !rowid_differs && a.cells == b.cells {
        return;
    }
    diff.changed += 1;
    let mut cells = Vec::new();
    let mut note = |column: &str, a: &Cell, b: &Cell| {
        *diff.changed_by_column.entry(column.to_owned()).or_default() += 1;
        if wants_example {
            cells.push(show_difference(column, a, b));
        }
    };
    if let (true, Some(a), Some(b)) = (rowid_differs, a.rowid, b.rowid) {
        note("rowid", &Cell::Integer(a), &Cell::Integer(b));
    }
    for ((column, a), b) in pairing.a.columns.iter().zip(&a.cells).zip(&b.cells) {
        if a != b {
            note(&pairing.a.table.columns[*column].name, a, b);
        }
    }
    if wants_example {
        diff.examples.push(RowDiff::Changed {
            key: pairing.show_key(a),
            cells,
        });
    }
}

/// The columns that only one side has, and the number of values in those that are gone.
fn compare_columns(conn_a: &Connection, pairing: &Pairing<'_>) -> Result<TableDiff, Error> {
    let only = |query: &RowQuery<'_>| -> Vec<String> {
        let columns = query.table.columns.iter().enumerate();
        let only = columns.filter(|(position, _)| !query.columns.contains(position));
        only.map(|(_, column)| column.name.clone()).collect()
    };
    let table = pairing.a.table;
    let mut diff = TableDiff {
        table: table.name.clone(),
        columns_added: only(&pairing.b),
        ..TableDiff::default()
    };
    for name in only(&pairing.a) {
        let (column, from) = (quote(&name), quote(&table.name));
        let non_null: i64 = conn_a
            .query_row(
                &format!("SELECT count(r.{column}) FROM main.{from} AS r NOT INDEXED"),
                [],
                |row| row.get(0),
            )
            .map_err(|source| Error::table(&table.name, source))?;
        diff.columns_lost.push(ColumnDiff {
            name,
            non_null: non_null.unsigned_abs(),
        });
    }
    Ok(diff)
}
