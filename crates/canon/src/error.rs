//! The errors of this crate, every text of them.

use std::io;

use sqlite_facts::{ExpansionBound, SchemaError, StorageClass};

use crate::escape::escape;

/// Why a database could not be read, written as text, loaded or compared.
///
/// After an error of [`load`](crate::load()) the database is as empty as before; no other function
/// writes to one. Names stand in the message with [`escape`](crate::escape()) done.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    kind: ErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What has to change before the same call can succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// The database that is read: it is none, damaged or locked, or lacks the table asked for.
    Database,
    /// The content of the database that is read: no text can carry it.
    Content,
    /// The text: no dump writes it so, or SQLite refuses what it says. The message begins with the
    /// line, from 1.
    Text,
    /// The database to load into: it is not empty, or cannot be written.
    Target,
    /// The stream that the text is written to or read from.
    Stream,
}

impl Error {
    /// What has to change before the same call can succeed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    fn because(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }
}

/// Reading a database.
impl Error {
    pub(crate) fn schema(source: rusqlite::Error) -> Self {
        Self::new(ErrorKind::Database, "cannot read the schema").because(source)
    }

    /// A table of `sqlite_schema` that is none to SQLite itself: a damaged schema.
    pub(crate) fn no_table(object: &str) -> Self {
        let object = escape(object);
        Self::new(
            ErrorKind::Database,
            format!("table `{object}` stands in sqlite_schema and is no table"),
        )
    }

    pub(crate) fn table(table: &str, source: rusqlite::Error) -> Self {
        let message = format!("cannot read table `{}`", escape(table));
        Self::new(ErrorKind::Database, message).because(source)
    }

    pub(crate) fn no_such_table(table: &str) -> Self {
        let message = format!("there is no table `{}`", escape(table));
        Self::new(ErrorKind::Database, message)
    }
}

impl From<SchemaError> for Error {
    fn from(error: SchemaError) -> Self {
        match error {
            SchemaError::Unreadable(source) => Self::schema(source),
            SchemaError::NotUnicode { object } => Self::content(format!(
                "the name or text of `{}` is not valid Unicode",
                escape(&object)
            )),
        }
    }
}

/// Content that no text can carry.
impl Error {
    fn content(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Content, message)
    }

    pub(crate) fn virtual_table(table: &str) -> Self {
        let table = escape(table);
        Self::content(format!(
            "table `{table}` is virtual: its content cannot be carried as text"
        ))
    }

    pub(crate) fn generated_column(table: &str, column: &str) -> Self {
        let column = path(table, column);
        Self::content(format!(
            "column `{column}` is generated: it cannot be carried as text"
        ))
    }

    pub(crate) fn control_in_name(table: &str, column: &str) -> Self {
        let column = path(table, column);
        Self::content(format!("the name of `{column}` holds a control character"))
    }

    pub(crate) fn rowid_hidden(table: &str) -> Self {
        let table = escape(table);
        Self::content(format!(
            "the columns of table `{table}` take all three names of its rowid"
        ))
    }

    pub(crate) fn invalid_utf16(table: &str, column: &str) -> Self {
        let column = path(table, column);
        Self::content(format!(
            "column `{column}` holds text that is not valid UTF-16"
        ))
    }

    pub(crate) fn unstorable_cell(table: &str, column: &str, class: StorageClass) -> Self {
        let column = path(table, column);
        Self::content(format!(
            "column `{column}` holds a cell of class {class} that an INSERT would change or refuse"
        ))
    }

    /// SQLite creates `sqlite_sequence` for an AUTOINCREMENT table alone, and so would a load.
    pub(crate) fn sequence_alone() -> Self {
        Self::content("`sqlite_sequence` has rows but no table is AUTOINCREMENT")
    }

    pub(crate) fn large_schema(object: &str) -> Self {
        let object = escape(object);
        Self::content(format!(
            "with `{object}` the schema is larger than the 1000 objects or 1 MiB that a text carries"
        ))
    }

    pub(crate) fn large_view(object: &str, bound: ExpansionBound) -> Self {
        Self::content(bound.words(&escape(object)))
    }

    pub(crate) fn uncarriable_text(object: &str, problem: &str) -> Self {
        let object = escape(object);
        Self::content(format!(
            "the text of `{object}` cannot be carried: it has {problem}"
        ))
    }
}

/// The streams, and the database to load into.
impl Error {
    pub(crate) fn write(source: io::Error) -> Self {
        Self::new(ErrorKind::Stream, "cannot write the text").because(source)
    }

    pub(crate) fn read(line: u64, source: io::Error) -> Self {
        let message = format!("line {line}: cannot read the text");
        Self::new(ErrorKind::Stream, message).because(source)
    }

    pub(crate) fn not_empty() -> Self {
        Self::new(ErrorKind::Target, "the database to load into is not empty")
    }

    pub(crate) fn in_transaction() -> Self {
        Self::new(
            ErrorKind::Target,
            "the database to load into is inside a transaction",
        )
    }

    pub(crate) fn target(source: rusqlite::Error) -> Self {
        Self::new(
            ErrorKind::Target,
            "cannot write to the database to load into",
        )
        .because(source)
    }
}

/// A text that does not load.
impl Error {
    fn text(line: u64, problem: &str) -> Self {
        Self::new(ErrorKind::Text, format!("line {line}: {problem}"))
    }

    pub(crate) fn truncated(line: u64) -> Self {
        Self::text(
            line,
            "the text ends here, before its closing line is complete",
        )
    }

    pub(crate) fn expected(line: u64, expected: &str) -> Self {
        Self::text(line, &format!("expected `{}`", escape(expected)))
    }

    pub(crate) fn other_columns(line: u64, table: &str) -> Self {
        let table = escape(table);
        Self::text(
            line,
            &format!("the schema has no rows of `{table}` with these columns here"),
        )
    }

    pub(crate) fn unexpected(line: u64) -> Self {
        Self::text(line, "a dump has no such line here")
    }

    pub(crate) fn trailing(line: u64) -> Self {
        Self::text(line, "a dump has nothing after its closing line")
    }

    /// `line` is the one on which the statement begins.
    pub(crate) fn not_create(line: u64) -> Self {
        Self::text(
            line,
            "only one CREATE TABLE, INDEX, VIEW or TRIGGER can stand here, as SQLite stores it",
        )
    }

    /// `line` is the one on which the statement begins.
    pub(crate) fn schema_bound(line: u64) -> Self {
        Self::text(line, "the schema is larger than 1000 objects or 1 MiB here")
    }

    pub(crate) fn view_bound(line: u64, object: &str, bound: ExpansionBound) -> Self {
        Self::text(line, &bound.words(&escape(object)))
    }

    /// `line` is the one on which the statement begins.
    pub(crate) fn create_refused(line: u64, source: rusqlite::Error) -> Self {
        Self::text(line, "SQLite refuses the statement that begins here").because(source)
    }

    pub(crate) fn object_order(line: u64, object: &str) -> Self {
        let object = escape(object);
        Self::text(
            line,
            &format!(
                "`{object}` is out of order: tables, indexes, views and triggers follow each other by name"
            ),
        )
    }

    pub(crate) fn row_order(line: u64, table: &str) -> Self {
        let table = escape(table);
        Self::text(
            line,
            &format!("this row of `{table}` is out of order or double"),
        )
    }

    pub(crate) fn literal(line: u64, table: &str, column: &str) -> Self {
        let column = path(table, column);
        Self::text(
            line,
            &format!("the value of `{column}` is not a literal that a dump writes"),
        )
    }

    /// `values` is how many values a row must have, the rowid among them.
    pub(crate) fn arity(line: u64, table: &str, values: usize) -> Self {
        let table = escape(table);
        Self::text(line, &format!("a row of `{table}` has {values} values"))
    }

    pub(crate) fn row_not_canonical(line: u64, table: &str) -> Self {
        let table = escape(table);
        Self::text(
            line,
            &format!("a dump writes this row of `{table}` in another way"),
        )
    }

    pub(crate) fn cell_not_kept(line: u64, table: &str, column: &str, class: StorageClass) -> Self {
        let column = path(table, column);
        Self::text(
            line,
            &format!("column `{column}` cannot keep this cell of class {class}"),
        )
    }

    pub(crate) fn no_utf16(line: u64, table: &str, column: &str) -> Self {
        let column = path(table, column);
        Self::text(
            line,
            &format!("column `{column}` has invalid UTF-8, which a UTF-16 file cannot hold"),
        )
    }

    pub(crate) fn row_refused(line: u64, table: &str, source: rusqlite::Error) -> Self {
        let table = escape(table);
        Self::text(line, &format!("SQLite refuses this row of `{table}`")).because(source)
    }
}

fn path(table: &str, column: &str) -> String {
    format!("{}.{}", escape(table), escape(column))
}

#[cfg(test)]
mod tests;
