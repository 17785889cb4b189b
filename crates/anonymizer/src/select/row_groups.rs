//! Groups of rows that are kept or left together.
//!
//! A group is a row of the root table with every row that refers to it by a foreign key. Rows that
//! refer to a root row that is not there are a group too (an orphan group), and so is any row that
//! refers to no root row. A row that refers to several root rows is a group that needs theirs. Of a row
//! are kept its rowid and its features.

use std::collections::BTreeSet;

use super::number_set::NumberSet;

/// How much it matters that a feature is in the golden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// A cell that the server never writes.
    OddCell,
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
    /// Positions in [`RowGroups::weights`].
    pub(crate) features: NumberSet,
    /// Groups without which this one would have a link without a parent.
    pub(crate) needs: BTreeSet<u32>,
    /// Length of all its cells.
    pub(crate) len_bytes: u64,
    /// The same by classes of length, for the choice among groups: which was chosen says no more than they do.
    pub(crate) cost: u64,
}

/// Every group of a source, and every feature.
#[derive(Default)]
pub(crate) struct RowGroups {
    pub(crate) all: Vec<RowGroup>,
    pub(crate) weights: Vec<Weight>,
    /// By the position of the table.
    pub(crate) tables: Vec<TableGroups>,
}

/// The group of each row of a table. Two lists of numbers: nothing else grows with the source's rows.
#[derive(Default)]
pub(crate) struct TableGroups {
    /// Ascending.
    pub(crate) rowids: Vec<i64>,
    /// As many.
    pub(crate) groups: Vec<u32>,
}

impl TableGroups {
    /// The group of the row with this rowid.
    pub(crate) fn group(&self, rowid: i64) -> Option<u32> {
        let at = self.rowids.binary_search(&rowid).ok()?;
        self.groups.get(at).copied()
    }
}
