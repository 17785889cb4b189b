//! The objects of a schema, with the texts that made them.

use std::fmt;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::encoding::Encoding;
use crate::token::significant;

/// The table in which SQLite keeps the greatest rowid that each AUTOINCREMENT table ever had
/// (<https://sqlite.org/autoinc.html>).
pub const SEQUENCE_TABLE: &str = "sqlite_sequence";

/// The tables in which SQLite keeps the planner's statistics (<https://sqlite.org/fileformat2.html>,
/// 2.6.3 and 2.6.6).
pub const STATISTICS_TABLES: [&str; 2] = ["sqlite_stat1", "sqlite_stat4"];

/// One object of the schema, with the text that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Its kind.
    pub kind: ObjectKind,
    /// Its name, in the case it was given.
    pub name: String,
    /// The table it belongs to; for a table or a view its own name.
    pub table: String,
    /// The text in `sqlite_schema.sql`, byte for byte, without a closing semicolon.
    pub sql: String,
}

/// The kinds of objects in a schema: tables, then what needs them.
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

/// Why the schema could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SchemaError {
    /// SQLite cannot read it: not a database, damaged, or locked.
    #[error("cannot read the schema")]
    Unreadable(#[from] rusqlite::Error),
    /// A name or a text is not valid in the file's encoding. SQLite would change its bytes in silence.
    #[error("the name or text of `{object}` is not valid Unicode")]
    NotUnicode {
        /// The object's name, with replacement characters. It is not escaped.
        object: String,
    },
}

/// Every object of `main` that has a text, without SQLite's own tables.
///
/// Tables by name, then indexes, views and triggers by name; names compare as bytes.
pub fn objects(conn: &Connection) -> Result<Vec<Object>, SchemaError> {
    read(conn, "")
}

/// The views and triggers of `main`, in the same order. The texts of tables and indexes are not read.
pub fn views_and_triggers(conn: &Connection) -> Result<Vec<Object>, SchemaError> {
    read(conn, "AND type IN ('view', 'trigger')")
}

fn read(conn: &Connection, only: &str) -> Result<Vec<Object>, SchemaError> {
    let encoding = Encoding::read(conn)?;
    // Names and texts come as the bytes in the file: SQLite would mend broken UTF-16 in silence.
    let mut statement = conn.prepare(&format!(
        "SELECT type, CAST(name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB) \
         FROM main.sqlite_schema WHERE sql IS NOT NULL {only}"
    ))?;
    let mut rows = statement.query([])?;
    let mut objects = Vec::new();
    while let Some(row) = rows.next()? {
        let kind = match row.get_ref(0)? {
            ValueRef::Text(b"table") => ObjectKind::Table,
            ValueRef::Text(b"index") => ObjectKind::Index,
            ValueRef::Text(b"view") => ObjectKind::View,
            _ => ObjectKind::Trigger,
        };
        let (name, table, sql) = (bytes(row, 1)?, bytes(row, 2)?, bytes(row, 3)?);
        let decode = |bytes| {
            encoding
                .decode(bytes)
                .ok_or_else(|| SchemaError::NotUnicode {
                    object: String::from_utf8_lossy(name).into_owned(),
                })
        };
        let object = Object {
            kind,
            name: decode(name)?,
            table: decode(table)?,
            sql: decode(sql)?,
        };
        if !object.name.starts_with("sqlite_") {
            objects.push(object);
        }
    }
    objects.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    Ok(objects)
}

/// Whether a CREATE TABLE declares AUTOINCREMENT, which no PRAGMA reports. It is a keyword that SQLite
/// never takes for a name.
#[must_use]
pub fn has_autoincrement(create_table: &str) -> bool {
    significant(create_table).any(|token| token.is_word("autoincrement"))
}

/// Whether `main` has a table of this name, in this case, SQLite's own too.
pub fn has_table(conn: &Connection, name: &str) -> rusqlite::Result<bool> {
    conn.query_row(
        "SELECT count(*) > 0 FROM main.sqlite_schema WHERE type = 'table' AND name = ?1",
        [name],
        |row| row.get(0),
    )
}

fn bytes<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<&'r [u8]> {
    Ok(row.get_ref(column)?.as_bytes()?)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_stand_by_kind_and_name() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE b(a INTEGER PRIMARY KEY AUTOINCREMENT, c UNIQUE);
             CREATE VIEW a AS SELECT 1;
             CREATE TRIGGER t AFTER INSERT ON b BEGIN SELECT 1; END;
             CREATE INDEX i ON b(c);
             CREATE TABLE a1(x)",
        )
        .unwrap();
        let found: Vec<String> = objects(&conn)
            .unwrap()
            .iter()
            .map(|object| format!("{} {} on {}", object.kind, object.name, object.table))
            .collect();
        assert_eq!(
            found,
            [
                "table a1 on a1",
                "table b on b",
                "index i on b",
                "view a on a",
                "trigger t on b"
            ]
        );
    }

    #[test]
    fn autoincrement_is_a_word_outside_of_quotes_and_comments() {
        for (columns, expected) in [
            ("a INTEGER PRIMARY KEY autoIncrement", true),
            ("a INTEGER PRIMARY KEY /* AUTOINCREMENT */", false),
            ("\"autoincrement\"", false),
            ("a DEFAULT 'AUTOINCREMENT'", false),
        ] {
            let conn = Connection::open_in_memory().unwrap();
            let sql = format!("CREATE TABLE t({columns})");
            conn.execute_batch(&sql).unwrap();
            assert_eq!(has_autoincrement(&sql), expected, "{sql}");
            assert_eq!(has_table(&conn, SEQUENCE_TABLE).unwrap(), expected, "{sql}");
        }
    }

    #[test]
    fn a_table_is_there_or_not() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT); CREATE VIEW v AS SELECT 1",
        )
        .unwrap();
        for (name, expected) in [
            ("t", true),
            ("v", false),
            ("u", false),
            (SEQUENCE_TABLE, true),
        ] {
            assert_eq!(has_table(&conn, name).unwrap(), expected, "{name}");
        }
    }

    #[test]
    fn statistics_are_where_analyze_puts_them() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES (1); ANALYZE")
            .unwrap();
        let mut tables = STATISTICS_TABLES.into_iter();
        assert!(tables.any(|table| has_table(&conn, table).unwrap()));
    }

    #[test]
    fn a_text_that_is_not_unicode_is_an_error_with_its_name() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE t(a);
             PRAGMA writable_schema=ON;
             UPDATE sqlite_schema SET sql = CAST(x'43ff' AS TEXT)",
        )
        .unwrap();
        assert_eq!(views_and_triggers(&conn).unwrap(), []);
        let error = objects(&conn).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the name or text of `t` is not valid Unicode"
        );
    }
}
