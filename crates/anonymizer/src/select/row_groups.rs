//! Which rows belong together, so that whole units can be chosen; `survey` reads them from a source.
//!
//! A unit is a row of the root table with every row that a foreign key ties to it; rows of a root
//! row that is not there are a unit too, and so is any row that belongs to nobody. A row that
//! belongs to several is a unit that needs these. Kept of a row are its rowid and its features.

use std::collections::BTreeSet;

/// How much it matters that a feature is in the golden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// What a migration may stumble over: rows, storage classes, links and where they lead.
    Structure,
    /// The skeleton of a JSON value.
    Skeleton,
    /// How long a value is.
    Length,
}

/// Rows that are kept or left together.
#[derive(Default)]
pub(crate) struct RowGroup {
    /// Positions in [`RowGroups::weights`], each once, ascending.
    pub(crate) features: Vec<u32>,
    /// Units without which this one would have a link that leads nowhere.
    pub(crate) needs: BTreeSet<u32>,
    /// Length of all its cells.
    pub(crate) bytes: u64,
}

/// Every unit of a source, and every feature.
#[derive(Default)]
pub(crate) struct RowGroups {
    pub(crate) all: Vec<RowGroup>,
    pub(crate) weights: Vec<Weight>,
    /// Rows of each table, by its position.
    pub(crate) rows: Vec<TableGroups>,
}

/// Which unit each row of a table belongs to. Two lists of numbers: nothing else grows with the
/// source's rows.
#[derive(Default)]
pub(crate) struct TableGroups {
    /// Ascending.
    pub(crate) rowids: Vec<i64>,
    /// As many.
    pub(crate) groups: Vec<u32>,
}

impl TableGroups {
    pub(crate) fn group(&self, rowid: i64) -> Option<u32> {
        let at = self.rowids.binary_search(&rowid).ok()?;
        self.groups.get(at).copied()
    }
}
