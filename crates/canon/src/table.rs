//! What a database holds: its objects, and what each table is.

use std::fmt;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::affinity::Rule;
use crate::cell::{Cell, StorageClass};
use crate::encoding::Encoding;
use crate::error::Error;
use crate::token::{self, Token};

/// The table in which SQLite keeps the marks of AUTOINCREMENT (<https://sqlite.org/autoinc.html>).
pub(crate) const SEQUENCE: &str = "sqlite_sequence";

/// One object of the schema, with the text that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// What it is.
    pub kind: ObjectKind,
    /// Its name, in the case it was given.
    pub name: String,
    /// The table it belongs to; for a table or a view its own name.
    pub table: String,
    /// The text in `sqlite_schema.sql`, byte for byte, without a closing semicolon.
    pub sql: String,
}

/// The kinds of objects in a schema, in the order in which a dump writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectKind {
    /// `CREATE TABLE`.
    Table,
    /// `CREATE INDEX` or `CREATE UNIQUE INDEX`; a constraint's own index has no text.
    Index,
    /// `CREATE VIEW`.
    View,
    /// `CREATE TRIGGER`.
    Trigger,
}

impl fmt::Display for ObjectKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Table => "table",
            Self::Index => "index",
            Self::View => "view",
            Self::Trigger => "trigger",
        })
    }
}

/// One table as rows are read from it and written to it.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// Positions in `columns` of the primary key, in its order; empty where there is none.
    pub(crate) key: Vec<usize>,
    pub(crate) rowid: Rowid,
    pub(crate) autoincrement: bool,
}

#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) not_null: bool,
    pub(crate) rule: Rule,
}

/// How a table's rowid can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rowid {
    /// The column at this position is the rowid: `INTEGER PRIMARY KEY`.
    Alias(usize),
    /// Under this name, which no column has.
    Named(&'static str),
    /// Columns have taken all three names; rows can be read, their rowids cannot.
    Hidden,
    /// `WITHOUT ROWID`.
    Absent,
}

/// Every object of `main` that has a text, without `sqlite_sequence` and planner statistics.
///
/// Tables by name, then indexes, views and triggers by name; names compare as bytes.
pub fn objects(conn: &Connection) -> Result<Vec<Object>, Error> {
    let encoding = Encoding::of(conn)?;
    // Names and texts come as the bytes in the file: SQLite would mend broken UTF-16 in silence.
    let mut statement = conn
        .prepare(
            "SELECT type, CAST(name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB) \
             FROM main.sqlite_schema WHERE sql IS NOT NULL",
        )
        .map_err(Error::schema)?;
    let mut rows = statement.query([]).map_err(Error::schema)?;
    let mut objects = Vec::new();
    while let Some(row) = rows.next().map_err(Error::schema)? {
        let kind = match row.get_ref(0).map_err(Error::schema)? {
            ValueRef::Text(b"table") => ObjectKind::Table,
            ValueRef::Text(b"index") => ObjectKind::Index,
            ValueRef::Text(b"view") => ObjectKind::View,
            _ => ObjectKind::Trigger,
        };
        let (name, table, sql) = (text(row, 1)?, text(row, 2)?, text(row, 3)?);
        let lossy = || String::from_utf8_lossy(name).into_owned();
        let decode = |bytes| {
            encoding
                .decode(bytes)
                .ok_or_else(|| Error::SchemaNotUnicode { object: lossy() })
        };
        let (name, table, sql) = (decode(name)?, decode(table)?, decode(sql)?);
        if !name.starts_with("sqlite_") {
            objects.push(Object {
                kind,
                name,
                table,
                sql,
            });
        }
    }
    objects.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    Ok(objects)
}

fn text<'r>(row: &'r Row<'_>, index: usize) -> Result<&'r [u8], Error> {
    row.get_ref(index)
        .and_then(|value| Ok(value.as_bytes()?))
        .map_err(Error::schema)
}

/// Every table of `main` by name, without `sqlite_sequence` and planner statistics.
///
/// A virtual table or a generated column is an error: neither text nor comparison can speak of what
/// is not stored.
pub(crate) fn tables(conn: &Connection, objects: &[Object]) -> Result<Vec<Table>, Error> {
    let is_table = |object: &&Object| object.kind == ObjectKind::Table;
    let read = |object: &Object| match kind(conn, &object.name)? {
        Some(kind) => read_table(conn, object, &kind),
        None => Err(Error::SchemaUnreadable {
            object: object.name.clone(),
        }),
    };
    objects.iter().filter(is_table).map(read).collect()
}

/// `sqlite_sequence` as a table, where the database has one.
///
/// Its key is the name of the table it speaks of, though SQLite does not enforce that; its rowids
/// only say in which order tables got their first row, so they are not content.
pub(crate) fn sequence(conn: &Connection) -> Result<Option<Table>, Error> {
    let column = |name: &str| Column {
        name: name.to_owned(),
        not_null: false,
        rule: Rule::Anything,
    };
    Ok(kind(conn, SEQUENCE)?.map(|_| Table {
        name: SEQUENCE.to_owned(),
        columns: vec![column("name"), column("seq")],
        key: Vec::new(),
        rowid: Rowid::Absent,
        autoincrement: false,
    }))
}

struct Kind {
    is_virtual: bool,
    without_rowid: bool,
    strict: bool,
}

/// What SQLite says the table `name` is; `None` where there is none.
fn kind(conn: &Connection, name: &str) -> Result<Option<Kind>, Error> {
    conn.prepare_cached(
        "SELECT type = 'virtual', wr, strict FROM pragma_table_list(?1) WHERE schema = 'main'",
    )
    .and_then(|mut statement| {
        let read = |row: &Row<'_>| {
            Ok(Kind {
                is_virtual: row.get(0)?,
                without_rowid: row.get(1)?,
                strict: row.get(2)?,
            })
        };
        statement.query_row([name], read).optional()
    })
    .map_err(Error::schema)
}

fn read_table(conn: &Connection, object: &Object, kind: &Kind) -> Result<Table, Error> {
    let name = object.name.clone();
    if kind.is_virtual {
        return Err(Error::VirtualTable { table: name });
    }
    let mut columns = Vec::new();
    let mut key = Vec::new();
    let mut statement = conn
        .prepare_cached("SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?1, 'main') ORDER BY cid")
        .map_err(Error::schema)?;
    let mut rows = statement.query([&name]).map_err(Error::schema)?;
    while let Some(row) = rows.next().map_err(Error::schema)? {
        let get = || -> rusqlite::Result<(String, String, bool, usize, i64)> {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        };
        let (column, declared, not_null, key_position, hidden) = get().map_err(Error::schema)?;
        if hidden != 0 {
            return Err(Error::GeneratedColumn {
                table: name,
                column,
            });
        }
        if key_position > 0 {
            key.push((key_position, columns.len()));
        }
        columns.push(Column {
            name: column,
            not_null,
            rule: Rule::of(&declared, kind.strict),
        });
    }
    key.sort_unstable();
    let key: Vec<usize> = key.into_iter().map(|(_, column)| column).collect();
    let rowid = rowid(conn, &name, kind, &columns, &key)?;
    if let Rowid::Alias(column) = rowid {
        // Whatever it is declared to be: an INSERT of NULL would make up a number.
        columns[column].not_null = true;
        columns[column].rule = Rule::Only(StorageClass::Integer);
    }
    // AUTOINCREMENT is a keyword that SQLite never takes for a name.
    let autoincrement = token::significant(&object.sql).any(
        |token| matches!(token, Token::Word(word) if word.eq_ignore_ascii_case("autoincrement")),
    );
    Ok(Table {
        name,
        columns,
        key,
        rowid,
        autoincrement,
    })
}

fn rowid(
    conn: &Connection,
    table: &str,
    kind: &Kind,
    columns: &[Column],
    key: &[usize],
) -> Result<Rowid, Error> {
    if kind.without_rowid {
        return Ok(Rowid::Absent);
    }
    if let [column] = key {
        // A primary key that is not the rowid has an index of its own. `INTEGER PRIMARY KEY DESC`
        // and `INT PRIMARY KEY` look like the rowid and are not (lang_createtable.html#rowid).
        let indexed: bool = conn
            .query_row(
                "SELECT EXISTS(SELECT 1 FROM pragma_index_list(?1, 'main') WHERE origin = 'pk')",
                [table],
                |row| row.get(0),
            )
            .map_err(Error::schema)?;
        if !indexed {
            return Ok(Rowid::Alias(*column));
        }
    }
    let is_free = |name: &&str| {
        !columns
            .iter()
            .any(|column| column.name.eq_ignore_ascii_case(name))
    };
    Ok(["rowid", "_rowid_", "oid"]
        .into_iter()
        .find(is_free)
        .map_or(Rowid::Hidden, Rowid::Named))
}

impl Table {
    /// The first cell of a row that an INSERT into its column would change or refuse.
    pub(crate) fn unstorable(&self, cells: &[Cell]) -> Option<(&Column, StorageClass)> {
        let is_storable = |column: &Column, cell: &Cell| {
            if *cell == Cell::Null {
                !column.not_null
            } else {
                column.rule.keeps(cell)
            }
        };
        let (column, cell) = self
            .columns
            .iter()
            .zip(cells)
            .find(|(column, cell)| !is_storable(column, cell))?;
        Some((column, cell.storage_class()))
    }
}
