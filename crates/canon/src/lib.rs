//! Any SQLite database <-> one canonical text.
//!
//! [`dump`](dump()) writes the text and [`load`](load()) reads it back; [`compare`](compare()) lists
//! the differences between the rows of two databases, and [`schema`](schema()) the meaning of a
//! structure, whatever its spelling. All of it is about SQLite, and nothing about what an application
//! stores in it.
//!
//! ```
//! use canon::{CompareOptions, Rowids};
//! use rusqlite::Connection;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let original = Connection::open_in_memory()?;
//! original.execute_batch("CREATE TABLE note(body); INSERT INTO note VALUES('first')")?;
//! let mut text = Vec::new();
//! canon::dump(&original, &mut text)?;
//!
//! let copy = Connection::open_in_memory()?;
//! canon::load(&mut text.as_slice(), &copy)?;
//! copy.execute_batch("UPDATE note SET body = 'second'")?;
//! let options = CompareOptions { rowids: Rowids::Compare, examples: 1 };
//! let difference = canon::compare(&original, &copy, &options)?;
//! assert_eq!(difference.tables[0].changed, 1);
//! # Ok(())
//! # }
//! ```
//!
//! # The text
//! It is a function of the content alone: not of page size, encoding, insertion order, free pages
//! or SQLite's version. The rowid is content where a table has no `INTEGER PRIMARY KEY`. The text
//! also loads in the stock `sqlite3` shell (3.40 and newer), bit for bit. What it cannot carry is an
//! [`Error`] that names the object. One line is one statement, save that a `CREATE` keeps its own
//! lines, and that a row of more than 120 bytes goes on in lines that begin with a space:
//!
//! ```text
//! -- canon 1: one SQLite database as text
//! PRAGMA foreign_keys=OFF;
//! PRAGMA ignore_check_constraints=ON;
//! PRAGMA user_version=0;
//! PRAGMA application_id=0;
//! BEGIN;
//! CREATE TABLE note (id TEXT PRIMARY KEY, body);
//! INSERT INTO "note"(rowid,"id","body") VALUES(1,'a','first');
//! INSERT INTO "note"(rowid,"id","body") VALUES(
//!  2,'b',replace('a text that is as long as this one, so that nobody could read its line, breaks behind commas,
//!  or in the middle of what has none',char(10,32),''));
//! CREATE INDEX note_body ON note(body);
//! COMMIT;
//! -- end: tables 1, rows 2, sequence rows 0, other objects 1
//! ```
//!
//! # Architecture invariants
//! Nothing here prints, or reads the environment or the clock. Only [`load`](load()) and
//! [`load_rows`] write to a database. Memory does not grow with a table: SQLite does all sorting,
//! and spills to its own temporary files.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// The three jobs.
mod compare;
mod schema;
mod text;
// Rows in canonical order, for text and comparison.
mod rows;
// What people read.
mod error;
mod escape;

pub use compare::{
    CellDiff, ColumnDiff, CompareOptions, Diff, RowDiff, Rowids, TableDiff, compare,
};
pub use error::{Error, ErrorKind};
pub use escape::escape;
pub use schema::{Schema, schema};
pub use sqlite_facts::{Cell, StorageClass};
pub use text::{
    FoldedRow, Literal, Places, RowCounts, RowPlaces, TableDigest, digest, dump, dump_rows, load,
    load_rows,
};
