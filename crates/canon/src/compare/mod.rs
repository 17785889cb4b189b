//! What two databases' rows differ in.
//!
//! Both sides stream in one order and are merged row by row, so that memory holds two rows however
//! large the databases are.

pub(crate) mod diff;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rusqlite::Connection;
use sqlite_facts::{Cell, Rowid, SEQUENCE_TABLE, quote};

use self::diff::{ColumnDiff, Diff, RowDiff, TableDiff, show_difference, show_key};
use crate::error::Error;
use crate::rows::ordered_rows::{
    ReadTransaction, Row, RowOrder, RowQuery, RowReader, SortKeyFunction, compare_cells,
};
use crate::rows::table_layout::{TableLayout, objects, sequence_layout, table_layouts};

/// What [`compare`] looks at and keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompareOptions {
    /// Whether rowids are content.
    pub rowids: Rowids,
    /// How many differing rows to keep of each table.
    pub examples: usize,
}

/// Whether the rowid of a table that has no `INTEGER PRIMARY KEY` is content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rowids {
    /// They are: a row without a primary key is known by its rowid, and another rowid is a change.
    Compare,
    /// They are not: rows without a primary key are compared as multisets.
    Aside,
}

/// Compares the rows of all tables of `a` and `b`, `sqlite_sequence` too; neither is written to.
///
/// Tables and columns match by name, whatever the case of ASCII letters. Rows match by primary key
/// where both tables have the same; then by rowid, or as multisets, as [`Rowids`] says. The same
/// goes for rows with NULL in their key.
pub fn compare(a: &Connection, b: &Connection, options: &CompareOptions) -> Result<Diff, Error> {
    let _snapshots = (ReadTransaction::begin(a)?, ReadTransaction::begin(b)?);
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
        match pair {
            [Some(table_a), Some(table_b)] => {
                let pairing = Pairing::of(table_a, table_b, options.rowids);
                diff.tables.push(compare_tables(a, b, &pairing, options)?);
            }
            [Some(table), None] => {
                let (rows, keys) = only_side(a, table, options)?;
                diff.tables.push(TableDiff {
                    table: table.name.clone(),
                    rows_a: Some(rows),
                    lost: rows,
                    examples: keys.into_iter().map(|key| RowDiff::Lost { key }).collect(),
                    ..TableDiff::default()
                });
            }
            [None, Some(table)] => {
                let (rows, keys) = only_side(b, table, options)?;
                diff.tables.push(TableDiff {
                    table: table.name.clone(),
                    rows_b: Some(rows),
                    added: rows,
                    examples: keys.into_iter().map(|key| RowDiff::Added { key }).collect(),
                    ..TableDiff::default()
                });
            }
            [None, None] => {}
        }
    }
    diff.tables.sort_by(|a, b| a.table.cmp(&b.table));
    Ok(diff)
}

fn all_tables(conn: &Connection) -> Result<Vec<TableLayout>, Error> {
    let mut tables = table_layouts(conn, &objects(conn)?)?;
    tables.extend(sequence_layout(conn)?);
    Ok(tables)
}

/// Two tables of one name: what is compared, and what makes two rows the same row.
struct Pairing<'t> {
    a: RowQuery<'t>,
    b: RowQuery<'t>,
    identity: Identity,
    /// Whether a rowid is compared like a column.
    rowid_is_cell: bool,
}

enum Identity {
    Rowid,
    /// These cells; rows with NULL in them by rowid too if that is read, else by all cells.
    Key(Vec<usize>),
    /// All cells: rows are lost or added, never changed.
    All,
}

impl<'t> Pairing<'t> {
    fn of(a: &'t TableLayout, b: &'t TableLayout, rowids: Rowids) -> Self {
        let position_in_b = |name: &str| {
            b.columns
                .iter()
                .position(|column| column.name.eq_ignore_ascii_case(name))
        };
        let common: Vec<(usize, usize)> = (0..a.columns.len())
            .filter_map(|column| Some((column, position_in_b(&a.columns[column].name)?)))
            .collect();
        let cells = |key: &[usize], side: fn(&(usize, usize)) -> usize| -> Vec<usize> {
            let cell = |column: &usize| common.iter().position(|pair| side(pair) == *column);
            key.iter().filter_map(cell).collect()
        };
        let (key_a, key_b) = (cells(&a.key, |pair| pair.0), cells(&b.key, |pair| pair.1));
        let same_key = !key_a.is_empty()
            && key_a == key_b
            && (key_a.len(), key_b.len()) == (a.key.len(), b.key.len());

        let is_reachable =
            |table: &TableLayout| matches!(table.rowid, Rowid::Alias(_) | Rowid::Named(_));
        let with_rowid = rowids == Rowids::Compare
            && is_reachable(a)
            && is_reachable(b)
            && a.name != SEQUENCE_TABLE;
        let is_alias = |table: &TableLayout| matches!(table.rowid, Rowid::Alias(_));
        let (identity, order) = if a.name == SEQUENCE_TABLE {
            // Its key is not enforced; sorted by all cells, equal names pair up in order.
            (Identity::Key(vec![0]), RowOrder::All)
        } else if same_key && with_rowid {
            (Identity::Key(key_a.clone()), RowOrder::KeyThenRowid(key_a))
        } else if same_key {
            (Identity::Key(key_a.clone()), RowOrder::Key(key_a))
        } else if with_rowid {
            (Identity::Rowid, RowOrder::Rowid)
        } else {
            (Identity::All, RowOrder::All)
        };
        let query = |table: &'t TableLayout, columns: Vec<usize>| RowQuery {
            table,
            columns,
            with_rowid,
            // A key that is the rowid needs no sorting.
            order: if same_key && is_alias(table) {
                RowOrder::Rowid
            } else {
                order.clone()
            },
        };
        Self {
            a: query(a, common.iter().map(|pair| pair.0).collect()),
            b: query(b, common.iter().map(|pair| pair.1).collect()),
            rowid_is_cell: with_rowid
                && matches!(identity, Identity::Key(_))
                && !(is_alias(a) && is_alias(b)),
            identity,
        }
    }

    /// Whether `a` comes before `b`, or is the same row.
    fn match_rows(&self, a: &Row, b: &Row) -> Ordering {
        match &self.identity {
            Identity::Rowid => a.rowid.cmp(&b.rowid),
            Identity::All => a.cells.cmp(&b.cells),
            Identity::Key(_) if self.a.table.name == SEQUENCE_TABLE => a.cells[0].cmp(&b.cells[0]),
            Identity::Key(key) => compare_cells(key, a, b).then_with(|| {
                let is_null = key.iter().any(|cell| a.cells[*cell] == Cell::Null);
                match (is_null, a.rowid) {
                    (false, _) => Ordering::Equal,
                    (true, Some(_)) => a.rowid.cmp(&b.rowid),
                    (true, None) => a.cells.cmp(&b.cells),
                }
            }),
        }
    }

    fn show_key(&self, row: &Row) -> String {
        let name = |cell: usize| self.a.table.columns[self.a.columns[cell]].name.as_str();
        let rowid = row.rowid.map(Cell::Integer);
        let rowid = rowid.as_ref().map(|rowid| ("rowid", rowid));
        let cells: Vec<usize> = match &self.identity {
            Identity::Rowid => Vec::new(),
            Identity::All => (0..row.cells.len()).collect(),
            Identity::Key(key) => key.clone(),
        };
        let is_null = cells.iter().any(|cell| row.cells[*cell] == Cell::Null);
        let rowid = rowid.filter(|_| cells.is_empty() || is_null);
        show_key(
            cells
                .iter()
                .map(|cell| (name(*cell), &row.cells[*cell]))
                .chain(rowid),
        )
    }
}

/// How many rows a table has that the other side has not, and the keys of the first.
fn only_side(
    conn: &Connection,
    table: &TableLayout,
    options: &CompareOptions,
) -> Result<(u64, Vec<String>), Error> {
    let pairing = Pairing::of(table, table, options.rowids);
    let mut statement = pairing.a.prepare(conn)?;
    let mut reader = RowReader::new(&pairing.a, &mut statement)?;
    let mut row = Row::default();
    let (mut rows, mut keys) = (0, Vec::new());
    while reader.next_into(&mut row)? {
        if keys.len() < options.examples {
            keys.push(pairing.show_key(&row));
        }
        rows += 1;
    }
    Ok((rows, keys))
}

fn compare_tables(
    conn_a: &Connection,
    conn_b: &Connection,
    pairing: &Pairing<'_>,
    options: &CompareOptions,
) -> Result<TableDiff, Error> {
    let mut diff = compare_columns(conn_a, pairing)?;
    let (mut statement_a, mut statement_b) =
        (pairing.a.prepare(conn_a)?, pairing.b.prepare(conn_b)?);
    let mut reader_a = RowReader::new(&pairing.a, &mut statement_a)?;
    let mut reader_b = RowReader::new(&pairing.b, &mut statement_b)?;
    let (mut a, mut b) = (Row::default(), Row::default());
    let (mut rows_a, mut rows_b) = (0, 0);
    let (mut has_a, mut has_b) = (reader_a.next_into(&mut a)?, reader_b.next_into(&mut b)?);
    while has_a || has_b {
        let order = match (has_a, has_b) {
            (true, true) => pairing.match_rows(&a, &b),
            (true, false) => Ordering::Less,
            _ => Ordering::Greater,
        };
        let wants_example = diff.examples.len() < options.examples;
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

/// Notes in which cells two rows of one key differ.
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

/// Which columns only one side has, and how much stood in those that are gone.
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
            .map_err(|source| Error::table(table, source))?;
        diff.columns_lost.push(ColumnDiff {
            name,
            non_null: non_null.unsigned_abs(),
        });
    }
    Ok(diff)
}
