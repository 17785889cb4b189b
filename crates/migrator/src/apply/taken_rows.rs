//! What a query gives of the table or column that it is declared to move: each row, and each value as it is.

use rusqlite::{Connection, Result};
use sqlite_facts::{Column, Table, quote};

use crate::history::migrations::Migration;

/// A table of which rows or a column go because they are elsewhere.
pub(crate) struct TakenRows<'a> {
    pub(crate) table: &'a Table,
    /// The column; none: the table.
    pub(crate) column: Option<&'a str>,
}

/// What a query leaves behind.
pub(crate) struct LeftRows<'a> {
    /// The column whose values it does not give; none: rows.
    pub(crate) column: Option<&'a str>,
    pub(crate) held: u64,
    pub(crate) given: u64,
}

impl<'a> TakenRows<'a> {
    /// What `query`, which has so many rows, leaves behind, if anything.
    pub(crate) fn left(
        &self,
        conn: &Connection,
        migration: &Migration,
        query: &str,
        rows: u64,
    ) -> Result<Option<LeftRows<'a>>> {
        let TakenRows { table, column } = *self;
        let count = format!("SELECT count(*) FROM main.{}", quote(&table.name));
        let held: u64 = conn.query_row(&count, [], |row| row.get(0))?;
        if column.is_none() && rows < held {
            return Ok(Some(LeftRows {
                column,
                held,
                given: rows,
            }));
        }
        // A column of a table that moves may be lost or moved by a declaration of its own.
        let is_taken = |found: &&Column| match column {
            Some(column) => found.name == column,
            None => !migration.loses(&table.name, &found.name),
        };
        for Column { name, .. } in table.columns.iter().filter(is_taken) {
            let (held, given) = self.values(conn, name, query)?;
            if given < held {
                return Ok(Some(LeftRows {
                    column: Some(name),
                    held,
                    given,
                }));
            }
        }
        Ok(None)
    }

    /// How many values a column has, and how many of them one column of the query gives, each as often.
    fn values(&self, conn: &Connection, column: &str, query: &str) -> Result<(u64, u64)> {
        // One of the same name is looked at first: each costs a reading of the query.
        let statement = conn.prepare(query)?;
        let is_other = |name: &str| !name.eq_ignore_ascii_case(column);
        let numbered = statement.column_names().map(is_other).zip(1..);
        let mut order: Vec<(bool, usize)> = numbered.collect();
        order.sort_unstable();
        let (from, column) = (quote(&self.table.name), quote(column));
        let count = format!("SELECT count({column}) FROM main.{from}");
        let held = conn.query_row(&count, [], |row| row.get(0))?;
        let names: Vec<String> = (1..=order.len())
            .map(|number| format!("c{number}"))
            .collect();
        let mut most = 0;
        for (_, number) in order {
            if most == held {
                break;
            }
            let of_query = format!("c{number}");
            // A plus takes the affinity off, by which a text could equal a number.
            let both = format!(
                "WITH _moved({}) AS ({query}), \
                 _held(v, k, n) AS (SELECT +{column} COLLATE BINARY, typeof({column}), count(*) \
                   FROM main.{from} WHERE {column} IS NOT NULL GROUP BY 1, 2), \
                 _given(v, k, n) AS (SELECT +{of_query} COLLATE BINARY, typeof({of_query}), count(*) \
                   FROM _moved WHERE {of_query} IS NOT NULL GROUP BY 1, 2) \
                 SELECT coalesce(sum(min(_held.n, _given.n)), 0) FROM _held JOIN _given USING (v, k)",
                names.join(", ")
            );
            most = conn
                .query_row(&both, [], |row| row.get(0))
                .map(|given: u64| given.max(most))?;
        }
        Ok((held, most))
    }
}
