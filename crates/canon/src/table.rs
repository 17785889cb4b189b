//! What a database holds: its objects, and what each table is.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::cell::{Cell, StorageClass};
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

/// What a column does to a value that is stored in it: an affinity, or a type of a STRICT table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// BLOB affinity, and ANY of a STRICT table: everything stays as it is.
    Anything,
    TextAffinity,
    /// NUMERIC and INTEGER affinity, which differ in CAST alone.
    NumericAffinity,
    RealAffinity,
    Only(StorageClass),
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
/// A virtual table, a generated column or a name with control characters is an error: neither text
/// nor comparison can speak of their content.
pub(crate) fn tables(conn: &Connection, objects: &[Object]) -> Result<Vec<Table>, Error> {
    let kinds = kinds(conn)?;
    let mut tables = Vec::new();
    for object in objects
        .iter()
        .filter(|object| object.kind == ObjectKind::Table)
    {
        let Some(kind) = kinds.iter().find(|kind| kind.name == object.name) else {
            return Err(Error::SchemaUnreadable {
                object: object.name.clone(),
            });
        };
        tables.push(read_table(conn, object, kind)?);
    }
    Ok(tables)
}

/// `sqlite_sequence` as a table, where the database has one.
///
/// Its key is the name of the table it speaks of, though SQLite does not enforce that; its rowids
/// only say in which order tables got their first row, so they are not content.
pub(crate) fn sequence(conn: &Connection) -> Result<Option<Table>, Error> {
    let exists = kinds(conn)?.iter().any(|kind| kind.name == SEQUENCE);
    let column = |name: &str| Column {
        name: name.to_owned(),
        not_null: false,
        rule: Rule::Anything,
    };
    Ok(exists.then(|| Table {
        name: SEQUENCE.to_owned(),
        columns: vec![column("name"), column("seq")],
        key: Vec::new(),
        rowid: Rowid::Absent,
        autoincrement: false,
    }))
}

struct Kind {
    name: String,
    is_virtual: bool,
    without_rowid: bool,
    strict: bool,
}

fn kinds(conn: &Connection) -> Result<Vec<Kind>, Error> {
    let mut statement = conn
        .prepare("SELECT name, type = 'virtual', wr, strict FROM pragma_table_list WHERE schema = 'main'")
        .map_err(Error::schema)?;
    let kinds = statement
        .query_map([], |row| {
            Ok(Kind {
                name: row.get(0)?,
                is_virtual: row.get(1)?,
                without_rowid: row.get(2)?,
                strict: row.get(3)?,
            })
        })
        .map_err(Error::schema)?;
    kinds.collect::<Result<_, _>>().map_err(Error::schema)
}

fn read_table(conn: &Connection, object: &Object, kind: &Kind) -> Result<Table, Error> {
    let name = object.name.clone();
    if kind.is_virtual {
        return Err(Error::VirtualTable { table: name });
    }
    let mut columns = Vec::new();
    let mut key = Vec::new();
    let mut statement = conn
        .prepare("SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?1, 'main') ORDER BY cid")
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
        // An INSERT line names table and columns, and must stay one line.
        if name.chars().chain(column.chars()).any(char::is_control) {
            return Err(Error::ControlInName {
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

impl Rule {
    /// The rule of a declared type (<https://sqlite.org/datatype3.html>, 3.1; stricttables.html).
    pub(crate) fn of(declared: &str, strict: bool) -> Self {
        let declared = declared.to_ascii_uppercase();
        if strict {
            return match declared.as_str() {
                "INT" | "INTEGER" => Self::Only(StorageClass::Integer),
                "REAL" => Self::Only(StorageClass::Real),
                "TEXT" => Self::Only(StorageClass::Text),
                "BLOB" => Self::Only(StorageClass::Blob),
                _ => Self::Anything,
            };
        }
        let has = |part: &str| declared.contains(part);
        if has("INT") {
            Self::NumericAffinity
        } else if has("CHAR") || has("CLOB") || has("TEXT") {
            Self::TextAffinity
        } else if has("BLOB") || declared.is_empty() {
            Self::Anything
        } else if has("REAL") || has("FLOA") || has("DOUB") {
            Self::RealAffinity
        } else {
            Self::NumericAffinity
        }
    }

    /// Whether a column under this rule stores `cell` as it is, through an INSERT.
    pub(crate) fn keeps(self, cell: &Cell) -> bool {
        match (self, cell) {
            (Self::Only(StorageClass::Real) | Self::RealAffinity, Cell::Real(real)) => {
                // Whole numbers are stored as integers and read as reals again: the sign of zero
                // does not survive that.
                real.to_bits() != (-0.0_f64).to_bits()
            }
            (Self::Anything, _) | (_, Cell::Null) => true,
            (Self::Only(class), cell) => cell.storage_class() == class,
            (_, Cell::Blob(_))
            | (Self::TextAffinity, Cell::Text(_))
            | (Self::NumericAffinity, Cell::Integer(_)) => true,
            (Self::TextAffinity, _) | (Self::RealAffinity, Cell::Integer(_)) => false,
            (Self::NumericAffinity, Cell::Real(real)) => !becomes_integer(*real),
            (Self::NumericAffinity | Self::RealAffinity, Cell::Text(text)) => !looks_numeric(text),
        }
    }
}

/// Whether NUMERIC affinity stores `real` as an INTEGER (`sqlite3VdbeIntegerAffinity`).
fn becomes_integer(real: f64) -> bool {
    const END: f64 = 9_223_372_036_854_775_808.0; // 2^63; the ends of i64 themselves stay reals
    real.fract() == 0.0 && real > -END && real < END
}

/// Whether NUMERIC affinity turns `text` into a number: white space around, and between it the
/// whole of an integer or decimal literal (`sqlite3AtoF`).
///
/// Only what stands before a NUL is looked at, as newer SQLite does; 3.40 keeps such text, so what
/// happens to it depends on the reader and it cannot be carried either.
pub(crate) fn looks_numeric(text: &[u8]) -> bool {
    let is_space = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ');
    let end = text
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(text.len());
    let mut rest = &text[..end];
    while let [first, tail @ ..] = rest
        && is_space(first)
    {
        rest = tail;
    }
    while let [head @ .., last] = rest
        && is_space(last)
    {
        rest = head;
    }
    if let [b'+' | b'-', tail @ ..] = rest {
        rest = tail;
    }
    let (mut digits, mut rest) = skip_digits(rest);
    if let [b'.', tail @ ..] = rest {
        let (fraction, tail) = skip_digits(tail);
        digits += fraction;
        rest = tail;
    }
    if digits == 0 {
        return false;
    }
    if let [b'e' | b'E', tail @ ..] = rest {
        let tail = if let [b'+' | b'-', tail @ ..] = tail {
            tail
        } else {
            tail
        };
        let (exponent, tail) = skip_digits(tail);
        return exponent > 0 && tail.is_empty();
    }
    rest.is_empty()
}

fn skip_digits(text: &[u8]) -> (usize, &[u8]) {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (count, &text[count..])
}

/// How a file stores text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16le,
    Utf16be,
}

impl Encoding {
    pub(crate) fn of(conn: &Connection) -> Result<Self, Error> {
        let name: String = conn
            .query_row("PRAGMA main.encoding", [], |row| row.get(0))
            .map_err(Error::schema)?;
        Ok(match name.as_str() {
            "UTF-16le" => Self::Utf16le,
            "UTF-16be" => Self::Utf16be,
            _ => Self::Utf8,
        })
    }

    /// The text that `bytes` of the file are, if they are well-formed.
    fn decode(self, bytes: &[u8]) -> Option<String> {
        match self {
            Self::Utf8 => String::from_utf8(bytes.to_vec()).ok(),
            Self::Utf16le | Self::Utf16be => {
                let mut text = Vec::new();
                self.decode_utf16(bytes, &mut text).then_some(())?;
                String::from_utf8(text).ok()
            }
        }
    }

    /// Appends UTF-16 `bytes` to `text` as UTF-8; false where they are not well-formed.
    pub(crate) fn decode_utf16(self, bytes: &[u8], text: &mut Vec<u8>) -> bool {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units = pairs.iter().map(|pair| match self {
            Self::Utf16be => u16::from_be_bytes(*pair),
            Self::Utf8 | Self::Utf16le => u16::from_le_bytes(*pair),
        });
        for character in char::decode_utf16(units) {
            let Ok(character) = character else {
                return false;
            };
            text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        rest.is_empty()
    }

    /// The bytes by which a UTF-16 file stores `text`.
    pub(crate) fn encode_utf16(self, text: &str) -> Vec<u8> {
        let bytes = |unit: u16| {
            if self == Self::Utf16be {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        };
        text.encode_utf16().flat_map(bytes).collect()
    }
}
