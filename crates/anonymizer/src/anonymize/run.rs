//! What a run is given, and what it answers.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::key::Key;
use crate::policy::Policy;
use crate::schema::KnownSchemas;
use crate::select::RowGroups;

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
    /// Kinds of cells that the server never writes, and that no kept row has: there was no room.
    pub odd_left_out: u64,
    /// Objects that no golden can hold: virtual tables, and the tables behind them.
    pub left_out: usize,
    /// Objects and columns of no known version.
    pub renamed: usize,
    /// Texts that have a shape alone, among all texts of the golden, in JSON and outside of it.
    pub lone_texts: Share,
    /// Cells of JSON that only what people and models wrote, texts, numbers and unknown structure, tells apart from
    /// all others, among all such cells.
    pub lone_json_cells: Share,
    /// Cells of JSON that their known keys and words alone tell apart from all others, among all such cells.
    pub lone_json_words: Share,
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

/// How far a run is, in bytes of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowProgress {
    /// What is being done.
    pub stage: RowStage,
    /// Bytes until now.
    pub done_bytes: u64,
    /// At least as many as there will be.
    pub total_bytes: u64,
}

/// A reading of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowStage {
    /// All rows of the source, to select from.
    Select,
    /// The rows that are kept, which are written.
    Write,
    /// All rows of the source, which are compared with the golden.
    Compare,
}

/// The groups of rows of a source. The first selection finds them, all others select from them: a source is
/// read once for that.
#[derive(Default)]
pub struct SourceGroups(pub(super) Option<RowGroups>);
