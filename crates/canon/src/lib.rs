//! Any SQLite database <-> one canonical text.
//!
//! Four jobs, each one module: [`dump`](dump()) writes the text, [`load`](load()) reads it back,
//! [`schema`](schema()) says what a database's structure means, and [`compare`](compare()) says what
//! two databases' rows differ in. This crate knows SQLite and nothing of what is stored in it.
//!
//! # The text
//! It is a function of the content alone: not of page size, encoding, insertion order, free pages
//! or SQLite's version. The rowid is content where a table has no `INTEGER PRIMARY KEY`. The text
//! also loads in the stock `sqlite3` shell (3.40 and newer), bit for bit. What it cannot carry is an
//! [`Error`] that names the object. One line is one statement, save that a `CREATE` keeps its own
//! lines:
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
//! CREATE INDEX note_body ON note(body);
//! COMMIT;
//! -- end: tables 1, rows 1, sequence rows 0, other objects 1
//! ```
//!
//! # Architecture invariants
//! Nothing here prints, or reads the environment or the clock. [`dump`](dump()), [`digest`](digest()),
//! [`schema`](schema()), [`objects`] and [`compare`](compare()) never write to a database. Memory does
//! not grow with a table: whatever must be sorted is sorted by SQLite, which spills to its own
//! temporary files.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

// The three jobs.
mod compare;
mod schema;
mod text;
// Rows in canonical order, for text and comparison.
mod rows;
// What a person sees.
mod error;
mod escape;

pub use compare::{
    CellDiff, ColumnDiff, CompareOptions, Diff, RowDiff, Rowids, TableDiff, compare,
};
pub use error::{Error, ErrorKind};
pub use escape::escape;
pub use schema::{Schema, schema};
pub use sqlite_facts::{Cell, Object, ObjectKind, StorageClass, is_keyword, objects};
pub use text::{
    Literal, Places, RowCounts, TableDigest, digest, dump, dump_with, load, load_expectation,
};
