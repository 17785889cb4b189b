//! The format of an undo bundle: what its writer and its reader must agree on.
//!
//! A bundle is a database in the encoding of the file that it belongs to, so that text passes between
//! them as bytes.

use crate::history::version::Version;
use crate::undo::committed_state::CommittedState;

/// `PRAGMA application_id` of a bundle: "Wuhu" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x5775_6875;

/// Format of the bundle, raised when it changes.
pub(crate) const FORMAT: i64 = 5;

/// The tables of a bundle, beside one for the rows of each saved table.
///
/// `meta`: facts by name. `object`: the rows of the schema before. `saved`: the
/// tables whose rows are here, the bundle's tables for them, and a digest of the rows as they were read. `change`: the repaired cells with their
/// values before, and the rows that were set aside, with their rowids there.
pub(crate) const TABLES: &str = "\
    CREATE TABLE meta(key TEXT PRIMARY KEY, value); \
    CREATE TABLE object(type, name, tbl_name, sql); \
    CREATE TABLE saved(name, rows, digest); \
    CREATE TABLE change(tbl, row, col, was);";

/// Of these tables, those that hold what a bundle gives back.
pub(crate) const CONTENT_TABLES: [&str; 3] = ["object", "saved", "change"];

/// What a bundle says of the migration.
pub(crate) struct BundleFacts {
    pub(crate) from: Version,
    pub(crate) to: Version,
    /// The state of the file before; none where it had no name.
    pub(crate) before: Option<CommittedState>,
    /// The state that COMMIT leaves behind; none where it has no name.
    pub(crate) after: Option<CommittedState>,
    /// `PRAGMA schema_version` afterwards: that of this migration alone.
    pub(crate) schema_version: u32,
    /// A digest of the schema afterwards, and of SQLite's own tables.
    pub(crate) schema: String,
}
