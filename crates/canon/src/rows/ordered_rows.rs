//! A table's rows in canonical order, one at a time.
//!
//! SQLite sorts, by a function of ours that encodes cells into keys, so that its sorter spills to
//! disk and our memory holds one row. Sorted are keys and rowids only; each row is then fetched by
//! its rowid, so that large payloads never pass through the sorter.

use std::cmp::Ordering;

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Statement};
use sqlite_facts::{Cell, Encoding, Rowid, quote};

use super::sort_key::push_key;
use super::table_layout::TableLayout;
use crate::error::Error;

const KEY_FUNCTION: &str = "canon_key";

/// `SQLITE_LIMIT_FUNCTION_ARG` is 127 in older builds; a longer key becomes several ORDER BY terms.
const KEY_ARGUMENTS_MAX: usize = 100;

/// One row: its rowid, where it was asked for, and the cells that were asked for.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) rowid: Option<i64>,
    pub(crate) cells: Vec<Cell>,
}

/// Which columns of a table to read, and in which order the rows come.
pub(crate) struct RowQuery<'t> {
    pub(crate) table: &'t TableLayout,
    /// Positions in the table's columns of the cells to read.
    pub(crate) columns: Vec<usize>,
    /// Whether to read the rowid, which must be reachable.
    pub(crate) with_rowid: bool,
    pub(crate) order: RowOrder,
}

/// An order of rows. Positions are those of the cells that are read, not of the table's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowOrder {
    /// By rowid alone.
    Rowid,
    /// By these cells, then, where one of them is NULL, by all cells that are read, then by rowid
    /// if that is read.
    Key(Vec<usize>),
    /// As `Key`, but rows with a NULL in the key go by rowid next.
    KeyThenRowid(Vec<usize>),
    /// By all cells that are read, then by rowid if that is read.
    All,
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
            let (table, column) = (table.name.clone(), column.name.clone());
            return Err(Error::ControlInName { table, column });
        }
        let order = match table.rowid {
            Rowid::Alias(_) => RowOrder::Rowid,
            Rowid::Hidden => {
                return Err(Error::RowidHidden {
                    table: table.name.clone(),
                });
            }
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

    /// Prepares the query; [`RowReader::new`] reads its rows. Needs [`SortKeyFunction`].
    pub(crate) fn prepare<'c>(
        &self,
        conn: &'c Connection,
    ) -> Result<(Encoding, Statement<'c>), Error> {
        let encoding = Encoding::read(conn).map_err(Error::schema)?;
        let statement = conn
            .prepare(&self.sql(encoding))
            .map_err(|source| Error::table(self.table, source))?;
        Ok((encoding, statement))
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
                // SQLite converts UTF-16 to UTF-8 whatever it holds. The bytes let us be strict.
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
            RowOrder::All => terms.extend(key_terms(&all)),
            RowOrder::Key(key) | RowOrder::KeyThenRowid(key) => {
                let key: Vec<String> = key.iter().map(name).collect();
                terms.extend(key_terms(&key));
                if matches!(self.order, RowOrder::Key(_)) {
                    let is_null: Vec<String> =
                        key.iter().map(|cell| format!("{cell} IS NULL")).collect();
                    let is_null = is_null.join(" OR ");
                    terms.extend(
                        key_terms(&all).map(|term| format!("CASE WHEN {is_null} THEN {term} END")),
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

fn key_terms(cells: &[String]) -> impl Iterator<Item = String> {
    cells
        .chunks(KEY_ARGUMENTS_MAX)
        .map(|cells| format!("{KEY_FUNCTION}({})", cells.join(", ")))
}

impl RowOrder {
    /// What the sorter does, for two rows of one query.
    pub(crate) fn compare(&self, a: &Row, b: &Row) -> Ordering {
        let by_rowid = || a.rowid.cmp(&b.rowid);
        match self {
            Self::Rowid => by_rowid(),
            Self::All => a.cells.cmp(&b.cells).then_with(by_rowid),
            Self::Key(key) | Self::KeyThenRowid(key) => {
                let by_key = compare_cells(key, a, b);
                if by_key != Ordering::Equal || !key.iter().any(|cell| a.cells[*cell] == Cell::Null)
                {
                    return by_key;
                }
                match self {
                    Self::KeyThenRowid(_) => by_rowid(),
                    _ => a.cells.cmp(&b.cells).then_with(by_rowid),
                }
            }
        }
    }
}

pub(crate) fn compare_cells(cells: &[usize], a: &Row, b: &Row) -> Ordering {
    cells
        .iter()
        .map(|cell| a.cells[*cell].cmp(&b.cells[*cell]))
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

/// The rows of a prepared [`RowQuery`].
pub(crate) struct RowReader<'p, 's> {
    query: &'p RowQuery<'p>,
    encoding: Encoding,
    rows: rusqlite::Rows<'s>,
    utf8: Vec<u8>,
}

impl<'p, 's> RowReader<'p, 's> {
    pub(crate) fn new(
        query: &'p RowQuery<'p>,
        (encoding, statement): &'s mut (Encoding, Statement<'_>),
    ) -> Result<Self, Error> {
        let rows = statement
            .query([])
            .map_err(|source| Error::table(query.table, source))?;
        Ok(Self {
            query,
            encoding: *encoding,
            rows,
            utf8: Vec::new(),
        })
    }

    /// Reads the next row into `row`, whose allocations are used again; false after the last.
    pub(crate) fn next_into(&mut self, row: &mut Row) -> Result<bool, Error> {
        let table = self.query.table;
        let Some(source) = self
            .rows
            .next()
            .map_err(|source| Error::table(table, source))?
        else {
            return Ok(false);
        };
        let get = |index| {
            source
                .get_ref(index)
                .map_err(|source| Error::table(table, source))
        };
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
                        let column = table.columns[*column].name.clone();
                        return Err(Error::InvalidUtf16 {
                            table: table.name.clone(),
                            column,
                        });
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

/// The function that encodes cells for the sorter, on one connection while this lives.
pub(crate) struct SortKeyFunction<'c>(Option<&'c Connection>);

impl<'c> SortKeyFunction<'c> {
    /// Registers the function, unless it is there already: a caller may be inside another of ours.
    pub(crate) fn register(conn: &'c Connection) -> Result<Self, Error> {
        let probe = conn.query_row(&format!("SELECT {KEY_FUNCTION}(1, 'a')"), [], |row| {
            row.get::<_, Vec<u8>>(0)
        });
        let mut expected = Vec::new();
        push_key(&mut expected, ValueRef::Integer(1));
        push_key(&mut expected, ValueRef::Text(b"a"));
        if probe.is_ok_and(|key| key == expected) {
            return Ok(Self(None));
        }
        let flags = FunctionFlags::SQLITE_UTF8
            | FunctionFlags::SQLITE_DETERMINISTIC
            | FunctionFlags::SQLITE_DIRECTONLY;
        conn.create_scalar_function(KEY_FUNCTION, -1, flags, |context: &mut Context<'_>| {
            let mut key = Vec::new();
            for argument in 0..context.len() {
                push_key(&mut key, context.get_raw(argument));
            }
            Ok(key)
        })
        .map_err(Error::schema)?;
        Ok(Self(Some(conn)))
    }
}

impl Drop for SortKeyFunction<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.0 {
            // Refused while the caller has a statement running; the function then stays, which
            // harms nothing.
            let _ = conn.remove_function(KEY_FUNCTION, -1);
        }
    }
}

/// One read transaction, so that several statements see one state. Inside a caller's own
/// transaction it does nothing.
pub(crate) struct ReadTransaction<'c>(Option<&'c Connection>);

impl<'c> ReadTransaction<'c> {
    pub(crate) fn begin(conn: &'c Connection) -> Result<Self, Error> {
        if !conn.is_autocommit() {
            return Ok(Self(None));
        }
        conn.execute_batch("BEGIN").map_err(Error::schema)?;
        Ok(Self(Some(conn)))
    }
}

impl Drop for ReadTransaction<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.0 {
            // Nothing was written, so there is nothing that a failure could lose.
            let _ = conn.execute_batch("COMMIT");
        }
    }
}
