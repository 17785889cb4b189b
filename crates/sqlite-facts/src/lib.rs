//! Facts about SQLite: cells, names, columns, tables, the settings of a file, and the tokens of SQL
//! text. Each fact is here once, for every crate that needs it.
//!
//! Facts only: no rule of any application, nothing that is written to a database, nothing that two
//! judges must determine independently of each other.
//!
//! ```
//! use sqlite_facts::{Rowid, Table, quote};
//!
//! # fn main() -> rusqlite::Result<()> {
//! let conn = rusqlite::Connection::open_in_memory()?;
//! conn.execute_batch("CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT)")?;
//! let table = Table::read(&conn, "note")?.expect("the table was just created");
//! assert_eq!(table.rowid(), Rowid::Alias(0));
//! assert_eq!(quote(&table.columns[1].name), "\"body\"");
//! # Ok(())
//! # }
//! ```
//!
//! # Architecture invariants
//! Nothing here names a table of an application, writes to a database, prints, or reads the
//! environment or the clock.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// Cells.
mod affinity;
mod cell;
mod hex;
pub use affinity::{Affinity, StorageRule};
pub use cell::{Cell, StorageClass, same_cell};
pub use hex::hex;

// SQL text.
mod identifier;
mod keyword;
mod token;
pub use identifier::{is_bare, quote, quote_list, unquote};
pub use keyword::is_keyword;
pub use token::{StatementEnd, Token, is_word_byte, significant, statement_end, tokens};

// Files.
mod encoding;
mod pragma;
mod settings;
mod unknown_name;
pub use encoding::Encoding;
pub use pragma::pragma;
pub use settings::{AutoVacuum, FileSettings, JournalMode};
pub use unknown_name::UnknownName;

// Schemas.
mod made_objects;
mod object;
mod read_table;
mod rowid;
mod table;
mod unresolved;
mod view_expansion;
mod violated_key;
pub use made_objects::{MadeObject, made_objects};
pub use object::{
    Object, ObjectKind, SEQUENCE_TABLE, STATISTICS_TABLES, SchemaError, has_autoincrement,
    has_table, objects, views_and_triggers,
};
pub use read_table::{column_names, table_forms, tables_without_rowid};
pub use rowid::Rowid;
pub use table::{
    Column, ForeignKey, Index, IndexColumn, IndexOrigin, IndexTerm, Table, TableForm, Visibility,
};
pub use unresolved::{Unresolved, unresolved};
pub use view_expansion::{ExpansionBound, too_large};
pub use violated_key::{ViolatedKey, violated_keys};

// Messages.
mod message;
pub use message::{
    is_foreign_key_mismatch, is_unknown_schema_format, lacks_module, message_of,
    quick_check_finds_bad_page, unresolved_reason,
};
