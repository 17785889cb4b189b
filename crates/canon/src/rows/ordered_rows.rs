//! A table's rows in canonical order, one at a time.
//!
//! SQLite sorts, by [sort keys](super::sort_key) of the cells, so that its sorter spills to disk and
//! memory here holds one row. Sorted are keys and rowids only; each row is then fetched by its
//! rowid, so that large payloads never pass through the sorter.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Rows, Statement};
use sqlite_facts::{Cell, Encoding, Rowid, quote};

use super::row_order::{Row, RowOrder};
use super::sort_key::sort_terms;
use super::table_layout::TableLayout;
use crate::error::Error;

/// A query for some columns of a table, with the order of its rows.
pub(crate) struct RowQuery<'t> {
    pub(crate) table: &'t TableLayout,
    /// Positions in the table's columns of the cells to read.
    pub(crate) columns: Vec<usize>,
    /// Whether to read the rowid, which must be reachable.
    pub(crate) with_rowid: bool,
    pub(crate) order: RowOrder,
}

impl<'t> RowQuery<'t> {
    /// All columns in canonical order, as a dump prints them.
    pub(crate) fn canonical(table: &'t TableLayout) -> Result<Self, Error> {
        // A row's line names table and columns, and must stay one line.
        let is_broken = |name: &str| name.chars().any(char::is_control);
        let broken = table
            .columns
            .iter()
            .find(|column| is_broken(&table.name) || is_broken(&column.name));
        if let Some(column) = broken {
            return Err(Error::control_in_name(&table.name, &column.name));
        }
        let order = match table.rowid {
            Rowid::Alias(_) => RowOrder::Rowid,
            Rowid::Hidden => return Err(Error::rowid_hidden(&table.name)),
            Rowid::Named(_) | Rowid::Absent if table.key.is_empty() => RowOrder::All,
            Rowid::Named(_) | Rowid::Absent => RowOrder::Key(table.key.clone()),
        };
        let with_rowid = matches!(table.rowid, Rowid::Named(_));
        Ok(Self {
            table,
            columns: (0..table.columns.len()).collect(),
            with_rowid,
            order,
        })
    }

    /// Prepares the query on a connection that has the
    /// [`SortKeyFunction`](super::sort_key::SortKeyFunction).
    pub(crate) fn prepare<'q>(&'q self, conn: &'q Connection) -> Result<PreparedQuery<'q>, Error> {
        let encoding = Encoding::read(conn).map_err(Error::schema)?;
        let statement = conn
            .prepare(&self.sql(encoding))
            .map_err(|source| Error::table(&self.table.name, source))?;
        Ok(PreparedQuery {
            query: self,
            encoding,
            statement,
        })
    }

    /// The query. `NOT INDEXED` everywhere: rows come from the table itself, never from an index
    /// that a damaged file may have out of step.
    fn sql(&self, encoding: Encoding) -> String {
        let name = quote(&self.table.name);
        let rowid = self.rowid_name();
        let mut cells: Vec<String> = Vec::new();
        if self.with_rowid {
            cells.push(format!("r.{}", rowid.as_deref().unwrap_or("rowid")));
        }
        for column in &self.columns {
            let cell = format!("r.{}", quote(&self.table.columns[*column].name));
            if encoding == Encoding::Utf8 {
                cells.push(cell);
            } else {
                // SQLite converts UTF-16 to UTF-8 whatever it holds. The bytes show what is not valid.
                cells.push(format!("typeof({cell}) = 'text'"));
                cells.push(format!(
                    "CASE typeof({cell}) WHEN 'text' THEN CAST({cell} AS BLOB) ELSE {cell} END"
                ));
            }
        }
        if cells.is_empty() {
            cells.push("NULL".to_owned()); // two tables may have no column in common
        }
        let cells = cells.join(", ");
        match &rowid {
            _ if self.order == RowOrder::Rowid => {
                let rowid = rowid.as_deref().unwrap_or("rowid");
                format!("SELECT {cells} FROM main.{name} AS r NOT INDEXED ORDER BY r.{rowid}")
            }
            // LIMIT keeps the inner ORDER BY from being optimised away, CROSS JOIN keeps it outside.
            Some(rowid) => format!(
                "SELECT {cells} FROM (SELECT r.{rowid} AS k FROM main.{name} AS r NOT INDEXED ORDER BY {} LIMIT -1) AS o \
                 CROSS JOIN main.{name} AS r NOT INDEXED ON r.{rowid} = o.k",
                self.order_by()
            ),
            None => format!(
                "SELECT {cells} FROM main.{name} AS r NOT INDEXED ORDER BY {}",
                self.order_by()
            ),
        }
    }

    fn rowid_name(&self) -> Option<String> {
        match self.table.rowid {
            Rowid::Alias(column) => Some(quote(&self.table.columns[column].name)),
            Rowid::Named(name) => Some(name.to_owned()),
            Rowid::Hidden | Rowid::Absent => None,
        }
    }

    fn order_by(&self) -> String {
        let name =
            |cell: &usize| format!("r.{}", quote(&self.table.columns[self.columns[*cell]].name));
        let all: Vec<String> = (0..self.columns.len()).map(|cell| name(&cell)).collect();
        let mut terms = Vec::new();
        match &self.order {
            RowOrder::Rowid => {}
            RowOrder::All => terms.extend(sort_terms(&all)),
            RowOrder::Key(key) | RowOrder::KeyThenRowid(key) => {
                let key: Vec<String> = key.iter().map(name).collect();
                terms.extend(sort_terms(&key));
                if matches!(self.order, RowOrder::Key(_)) {
                    let is_null: Vec<String> =
                        key.iter().map(|cell| format!("{cell} IS NULL")).collect();
                    let is_null = is_null.join(" OR ");
                    terms.extend(
                        sort_terms(&all).map(|term| format!("CASE WHEN {is_null} THEN {term} END")),
                    );
                }
            }
        }
        if let (true, Some(rowid)) = (self.with_rowid, self.rowid_name()) {
            terms.push(format!("r.{rowid}"));
        }
        if terms.is_empty() {
            terms.push("NULL".to_owned());
        }
        terms.join(", ")
    }
}

/// A [`RowQuery`] on one connection.
pub(crate) struct PreparedQuery<'q> {
    query: &'q RowQuery<'q>,
    encoding: Encoding,
    statement: Statement<'q>,
}

impl PreparedQuery<'_> {
    pub(crate) fn rows(&mut self) -> Result<RowReader<'_>, Error> {
        let rows = self
            .statement
            .query([])
            .map_err(|source| Error::table(&self.query.table.name, source))?;
        Ok(RowReader {
            query: self.query,
            encoding: self.encoding,
            rows,
            utf8: Vec::new(),
        })
    }
}

/// The rows of a [`PreparedQuery`].
pub(crate) struct RowReader<'s> {
    query: &'s RowQuery<'s>,
    encoding: Encoding,
    rows: Rows<'s>,
    /// The latest text of a UTF-16 file, converted; kept for its allocation.
    utf8: Vec<u8>,
}

impl RowReader<'_> {
    /// Reads the next row into `row`, whose allocations are used again; false after the last.
    pub(crate) fn next_into(&mut self, row: &mut Row) -> Result<bool, Error> {
        let table = self.query.table;
        let unreadable = |source| Error::table(&table.name, source);
        let Some(source) = self.rows.next().map_err(unreadable)? else {
            return Ok(false);
        };
        let get = |index| source.get_ref(index).map_err(unreadable);
        let mut index = 0;
        row.rowid = None;
        if self.query.with_rowid {
            row.rowid = get(0)?.as_i64_or_null().ok().flatten();
            index = 1;
        }
        row.cells.resize(self.query.columns.len(), Cell::Null);
        for (cell, column) in row.cells.iter_mut().zip(&self.query.columns) {
            if self.encoding == Encoding::Utf8 {
                cell.assign(get(index)?);
                index += 1;
                continue;
            }
            let is_text = get(index)? == ValueRef::Integer(1);
            match get(index + 1)? {
                ValueRef::Blob(bytes) if is_text => {
                    self.utf8.clear();
                    if !self.encoding.decode_utf16(bytes, &mut self.utf8) {
                        let column = &table.columns[*column].name;
                        return Err(Error::invalid_utf16(&table.name, column));
                    }
                    cell.assign(ValueRef::Text(&self.utf8));
                }
                value => cell.assign(value),
            }
            index += 2;
        }
        Ok(true)
    }
}
