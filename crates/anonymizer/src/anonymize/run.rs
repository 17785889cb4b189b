//! What a run is given, and what it answers.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::key::Key;
use crate::policy::Policy;
use crate::schema::KnownSchemas;

/// What to make a golden of, and how.
#[derive(Clone, Copy)]
pub struct Anonymize<'a> {
    /// The database to read, in one read transaction of the caller.
    pub source: &'a Connection,
    /// The schemas of known versions.
    pub known: &'a KnownSchemas,
    /// What becomes of each place.
    pub policy: &'a Policy,
    /// The key of this run.
    pub key: &'a Key,
}

/// Which rows a golden keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// Every row.
    All,
    /// Whole groups of rows that together have something of every feature.
    Covering {
        /// Bytes of all kept cells, at most.
        max_bytes: u64,
        /// Rows that must be among them: table and rowid.
        pins: BTreeSet<(String, i64)>,
    },
}

impl Selection {
    /// Every row where `max_bytes` is none.
    #[must_use]
    pub fn new(max_bytes: Option<u64>, pins: &BTreeSet<(String, i64)>) -> Self {
        max_bytes.map_or(Self::All, |max_bytes| Self::Covering {
            max_bytes,
            pins: pins.clone(),
        })
    }
}

/// What was kept of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anonymized {
    /// In the order in which they were written.
    pub tables: Vec<TableRows>,
    /// Features of kept rows among all features; none where every row was kept.
    pub features: Option<Share>,
    /// Objects that no golden can hold: virtual tables, and the tables behind them.
    pub left_out: usize,
    /// Objects and columns of no known version.
    pub renamed: usize,
    /// Shapes of texts that one cell alone has, among all shapes of the golden.
    pub singled_out: Share,
}

/// How many rows of a table were kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRows {
    /// Its name in the golden.
    pub name: String,
    /// Rows of the golden.
    pub kept: u64,
    /// Rows of the source.
    pub of_source: u64,
}

/// A number of things among all of their kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub part: u64,
    /// In all.
    pub whole: u64,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowProgress {
    /// So many rows of the source have been read to select from.
    Scanned(u64),
    /// So many rows have been written.
    Written(u64),
}
