//! Everything that can go wrong.

use std::io;

use sqlite_facts::StorageClass;

use crate::escape::escape;
use crate::rows::table_layout::TableLayout;

/// Why a database could not be read, written as text, loaded or compared.
///
/// After an error of [`load`](crate::load()) the database is as empty as it was before; all other
/// functions write to none. Names stand in the messages with [`escape`](crate::escape()) done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The schema or a setting cannot be read: not a database, damaged, or locked.
    #[error("cannot read the schema")]
    Schema {
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// A name or a CREATE text is not valid in the file's encoding.
    #[error("the name or text of `{}` is not valid Unicode", escape(object))]
    SchemaNotUnicode {
        /// The object, its name mended.
        object: String,
    },
    /// `sqlite_schema` has a table of which SQLite itself does not know.
    #[error("table `{}` stands in sqlite_schema and is no table", escape(object))]
    SchemaUnreadable {
        /// The table.
        object: String,
    },
    /// The rows of a table cannot be read: a corrupt page, say.
    #[error("cannot read table `{}`", escape(table))]
    Table {
        /// The table.
        table: String,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// There is no such table.
    #[error("there is no table `{}`", escape(table))]
    NoSuchTable {
        /// The name that was asked for.
        table: String,
    },
    /// The content of a virtual table is not in the file's own tables.
    #[error(
        "table `{}` is virtual: its content cannot be carried as text",
        escape(table)
    )]
    VirtualTable {
        /// The table.
        table: String,
    },
    /// A generated column cannot be inserted.
    #[error(
        "column `{}.{}` is generated: it cannot be carried as text",
        escape(table),
        escape(column)
    )]
    GeneratedColumn {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// The name of a table or column holds a control character, so that no line can name it.
    #[error(
        "the name of `{}.{}` holds a control character",
        escape(table),
        escape(column)
    )]
    ControlInName {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// Columns are called `rowid`, `_rowid_` and `oid`, so that no statement reaches the rowid.
    #[error(
        "the columns of table `{}` take all three names of its rowid",
        escape(table)
    )]
    RowidHidden {
        /// The table.
        table: String,
    },
    /// Text in a UTF-16 file that is not valid UTF-16: no UTF-8 says the same.
    #[error(
        "column `{}.{}` holds text that is not valid UTF-16",
        escape(table),
        escape(column)
    )]
    InvalidUtf16 {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A cell that no INSERT can make, or that would not stay what it is.
    #[error(
        "column `{}.{}` holds a cell of class {class} that an INSERT would change or refuse",
        escape(table),
        escape(column)
    )]
    UnstorableCell {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// What the cell is.
        class: StorageClass,
    },
    /// `sqlite_sequence` has rows but no table is AUTOINCREMENT, so loading would not create it.
    #[error("`sqlite_sequence` has rows but no table is AUTOINCREMENT")]
    SequenceAlone,
    /// A CREATE text that cannot stand in a script.
    #[error("the text of `{}` cannot be carried: it has {problem}", escape(object))]
    UncarriableText {
        /// The object.
        object: String,
        /// What it has.
        problem: &'static str,
    },
    /// The text cannot be written to where it goes.
    #[error("cannot write the text")]
    Write {
        /// Why.
        source: io::Error,
    },

    /// The database to load into has objects already. It is untouched.
    #[error("the database to load into is not empty")]
    NotEmpty,
    /// The connection to load into is inside a transaction. It is untouched.
    #[error("the database to load into is inside a transaction")]
    InTransaction,
    /// The database to load into cannot be written.
    #[error("cannot write to the database to load into")]
    Target {
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The text cannot be read.
    #[error("line {line}: cannot read the text")]
    Read {
        /// The line, from 1.
        line: u64,
        /// Why.
        source: io::Error,
    },
    /// The text ends before its closing line, or inside a line.
    #[error("line {line}: the text ends here, before its closing line is complete")]
    Truncated {
        /// The line, from 1.
        line: u64,
    },
    /// Only one line can stand here.
    #[error("line {line}: expected `{}`", escape(expected))]
    Expected {
        /// The line, from 1.
        line: u64,
        /// What must stand there.
        expected: String,
    },
    /// No dump has this line here.
    #[error("line {line}: a dump has no such line here")]
    Unexpected {
        /// The line, from 1.
        line: u64,
    },
    /// Something stands after the closing line.
    #[error("line {line}: a dump has nothing after its closing line")]
    Trailing {
        /// The line, from 1.
        line: u64,
    },
    /// A statement that creates something else than a table, index, view or trigger, or more.
    #[error(
        "line {line}: only one CREATE TABLE, INDEX, VIEW or TRIGGER can stand here, as SQLite stores it"
    )]
    NotCreate {
        /// The line, from 1, on which the statement begins.
        line: u64,
    },
    /// SQLite does not accept a CREATE.
    #[error("line {line}: SQLite refuses the statement that begins here")]
    CreateRefused {
        /// The line, from 1.
        line: u64,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// Objects are not in the order in which a dump has them.
    #[error(
        "line {line}: `{}` is out of order: tables, indexes, views and triggers follow each other by name",
        escape(object)
    )]
    ObjectOrder {
        /// The line, from 1.
        line: u64,
        /// The object.
        object: String,
    },
    /// Rows are not in the order in which a dump has them, or one is there twice.
    #[error(
        "line {line}: this row of `{}` is out of order or double",
        escape(table)
    )]
    RowOrder {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
    },
    /// A value is not one of the literals that a dump writes.
    #[error(
        "line {line}: the value of `{}.{}` is not a literal that a dump writes",
        escape(table),
        escape(column)
    )]
    Literal {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A row has more or fewer values than its table has columns.
    #[error("line {line}: a row of `{}` has {values} values", escape(table))]
    Arity {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
        /// How many values a row must have, the rowid among them.
        values: usize,
    },
    /// A dump writes the same row in another way.
    #[error(
        "line {line}: a dump writes this row of `{}` in another way",
        escape(table)
    )]
    RowNotCanonical {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
    },
    /// The column would store the cell as something else, or refuse it.
    #[error(
        "line {line}: column `{}.{}` cannot keep this cell of class {class}",
        escape(table),
        escape(column)
    )]
    CellNotKept {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// What the cell is.
        class: StorageClass,
    },
    /// Text that is not valid UTF-8 cannot go into a UTF-16 file.
    #[error(
        "line {line}: column `{}.{}` has invalid UTF-8, which a UTF-16 file cannot hold",
        escape(table),
        escape(column)
    )]
    NoUtf16 {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// SQLite does not accept a row: a constraint, say.
    #[error("line {line}: SQLite refuses this row of `{}`", escape(table))]
    RowRefused {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// A digest stands where [`load`](crate::load()) needs rows.
    #[error(
        "line {line}: table `{}` is only a digest: its rows are not in this text",
        escape(table)
    )]
    OnlyDigest {
        /// The line, from 1.
        line: u64,
        /// The table.
        table: String,
    },
}

impl Error {
    pub(crate) fn schema(source: rusqlite::Error) -> Self {
        Self::Schema { source }
    }

    pub(crate) fn table(table: &TableLayout, source: rusqlite::Error) -> Self {
        Self::Table {
            table: table.name.clone(),
            source,
        }
    }
}

#[cfg(test)]
mod tests;
