//! Rows of a source, read a row at a time: all of a table, or those that are kept.

use rusqlite::Connection;

use crate::Error;
use crate::schema::target_schema::{TargetTable, quoted};

/// The rows of one table that are kept.
pub(crate) struct Pick {
    /// None: all of them.
    pub(crate) rowids: Option<Vec<i64>>,
    /// How many rows the source has.
    pub(crate) of: u64,
}

/// What is done with each row.
pub(crate) type VisitRow<'v> = &'v mut dyn FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>;

/// Visits the rows of a query on one table.
pub(crate) fn read(
    source: &Connection,
    table: &TargetTable<'_>,
    sql: &str,
    visit: VisitRow<'_>,
) -> Result<(), Error> {
    let failed = Error::sqlite_in("read", &table.name);
    let mut statement = source.prepare(sql).map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    while let Some(row) = rows.next().map_err(&failed)? {
        visit(row).map_err(&failed)?;
    }
    Ok(())
}

/// Visits the kept rows of a table in the order of their rowids.
pub(crate) fn each_row(
    source: &Connection,
    table: &TargetTable<'_>,
    pick: &Pick,
    visit: VisitRow<'_>,
) -> Result<(), Error> {
    let Some(rowids) = &pick.rowids else {
        return read(source, table, &select(table), visit);
    };
    let Some(name) = table.rowid_name else {
        // Such a table is not Wuhu's; its rows are counted instead.
        let (mut number, mut wanted) = (0, rowids.iter().copied().peekable());
        return read(source, table, &select(table), &mut |row| {
            number += 1;
            if wanted.next_if_eq(&number).is_some() {
                visit(row)?;
            }
            Ok(())
        });
    };
    let failed = Error::sqlite_in("read", &table.name);
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| quoted(&column.source))
        .collect();
    let sql = format!(
        "SELECT {name}, {} FROM main.{} NOT INDEXED WHERE {name} = ?1",
        columns.join(", "),
        quoted(&table.source)
    );
    let mut statement = source.prepare(&sql).map_err(&failed)?;
    for rowid in rowids {
        let mut rows = statement.query([rowid]).map_err(&failed)?;
        if let Some(row) = rows.next().map_err(&failed)? {
            visit(row).map_err(&failed)?;
        }
    }
    Ok(())
}

pub(crate) fn count(source: &Connection, table: &TargetTable<'_>) -> Result<u64, Error> {
    let sql = format!(
        "SELECT count(*) FROM main.{} NOT INDEXED",
        quoted(&table.source)
    );
    source
        .query_row(&sql, [], |row| row.get(0))
        .map_err(Error::sqlite_in("count", &table.name))
}

/// All columns of a table with the rowid first (NULL where there is none), in the rowid's order.
pub(crate) fn select(table: &TargetTable<'_>) -> String {
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| quoted(&column.source))
        .collect();
    let rowid = table.rowid_name.unwrap_or("NULL");
    let order = match table.rowid_name {
        Some(name) => format!(" ORDER BY {name}"),
        None => String::new(),
    };
    // NOT INDEXED: an index that is out of step with its table must not decide what is read.
    format!(
        "SELECT {rowid}, {} FROM main.{} NOT INDEXED{order}",
        columns.join(", "),
        quoted(&table.source)
    )
}
