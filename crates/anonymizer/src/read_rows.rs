//! Rows of a source, one at a time: all of a table, or those that are kept.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ffi};
use sqlite_facts::{pragma, quote, quote_list};

use crate::error::Error;
use crate::schema::TargetTable;

/// The rows of one table that are kept.
pub(crate) enum KeptRows {
    All,
    These {
        /// Ascending.
        rowids: Vec<i64>,
        /// How many rows the source's table has.
        of_source: u64,
    },
}

/// What is done with each row: the rowid (NULL where it has no name), then the columns.
pub(crate) type VisitRow<'v> = &'v mut dyn FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>;

/// Visits every row of a table in the order of rowids. Rows that are in another order are an error, as a page
/// is that cannot be read.
pub(crate) fn each_row(
    source: &Connection,
    table: &TargetTable<'_>,
    visit: VisitRow<'_>,
) -> Result<(), Error> {
    let failed = Error::sqlite_in("read", &table.name);
    let order = match &table.rowid_name {
        Some(name) => format!(" ORDER BY {name}"),
        None => String::new(),
    };
    let sql = format!("{}{order}", select(table));
    let mut statement = source.prepare(&sql).map_err(&failed)?;
    let mut rows = statement.query([]).map_err(&failed)?;
    let mut before = None;
    while let Some(row) = rows.next().map_err(&failed)? {
        let rowid: Option<i64> = row.get(0).map_err(&failed)?;
        if rowid.is_some() && rowid <= before {
            let code = ffi::Error::new(ffi::SQLITE_CORRUPT);
            return Err(failed(rusqlite::Error::SqliteFailure(code, None)));
        }
        before = rowid;
        visit(row).map_err(&failed)?;
    }
    Ok(())
}

/// Visits the kept rows of a table in the order of rowids.
pub(crate) fn each_kept_row(
    source: &Connection,
    table: &TargetTable<'_>,
    kept: &KeptRows,
    visit: VisitRow<'_>,
) -> Result<(), Error> {
    let KeptRows::These { rowids, .. } = kept else {
        return each_row(source, table, visit);
    };
    let Some(name) = &table.rowid_name else {
        // Without a rowid, rows have the number at which they are read.
        let (mut number, mut wanted) = (0, rowids.iter().copied().peekable());
        return each_row(source, table, &mut |row| {
            number += 1;
            if wanted.next_if_eq(&number).is_some() {
                visit(row)?;
            }
            Ok(())
        });
    };
    let failed = Error::sqlite_in("read", &table.name);
    let sql = format!("{} WHERE {name} = ?1", select(table));
    let mut statement = source.prepare(&sql).map_err(&failed)?;
    for rowid in rowids {
        let mut rows = statement.query([rowid]).map_err(&failed)?;
        if let Some(row) = rows.next().map_err(&failed)? {
            visit(row).map_err(&failed)?;
        }
    }
    Ok(())
}

/// Bytes of all pages of a source that are in use, which its cells do not fill.
pub(crate) fn used_bytes(source: &Connection) -> Result<u64, Error> {
    let number = |name| pragma::<u64>(source, name).map_err(Error::sqlite("read the settings"));
    let used = number("page_count")?.saturating_sub(number("freelist_count")?);
    Ok(used * number("page_size")?)
}

/// Bytes of a page of a source.
pub(crate) fn page_bytes(source: &Connection) -> Result<usize, Error> {
    pragma(source, "page_size").map_err(Error::sqlite("read the settings"))
}

/// Bytes of the cells of a row that are columns.
pub(crate) fn len_bytes(row: &rusqlite::Row<'_>, table: &TargetTable<'_>) -> rusqlite::Result<u64> {
    let cells = (1..=table.columns.len()).map(|position| Ok(cell_bytes(row.get_ref(position)?)));
    cells.sum()
}

/// Bytes of a cell; a number counts as eight.
pub(crate) fn cell_bytes(value: ValueRef<'_>) -> u64 {
    match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.len() as u64,
        _ => 8,
    }
}

/// All columns of a table with the rowid first. NOT INDEXED: an index that is out of step with its
/// table must not decide which rows are read.
fn select(table: &TargetTable<'_>) -> String {
    let rowid = table.rowid_name.as_deref().unwrap_or("NULL");
    let columns = table.columns.iter().map(|column| &column.source);
    format!(
        "SELECT {rowid}, {} FROM main.{} NOT INDEXED",
        quote_list(columns),
        quote(&table.source)
    )
}
