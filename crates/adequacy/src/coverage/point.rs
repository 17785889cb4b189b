//! Points: what the goldens should show, each with how often they do.

use std::fmt;

use migrator::Version;

/// A kind of point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PointKind {
    /// Rows of a table.
    Rows,
    /// NULL in a column that may be NULL.
    Null,
    /// The storage class that a column is declared to hold.
    Class,
    /// An empty text or blob.
    Empty,
    /// A text over 255 bytes, or a blob over 64 KiB.
    Long,
    /// Keys of a unique index that differ in letter case alone.
    Alike,
    /// Rows that name a parent.
    Children,
    /// Parents that no row names.
    Childless,
    /// Rows that name a parent that is not there.
    Dangling,
    /// A word or number that the server writes into a column.
    Value,
    /// A kind of file.
    Lineage,
    /// A kind of damage.
    Damage,
}

impl PointKind {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 12] = [
        Self::Rows,
        Self::Null,
        Self::Class,
        Self::Empty,
        Self::Long,
        Self::Alike,
        Self::Children,
        Self::Childless,
        Self::Dangling,
        Self::Value,
        Self::Lineage,
        Self::Damage,
    ];

    /// Its name in reports and in the list of excuses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rows => "rows",
            Self::Null => "null",
            Self::Class => "class",
            Self::Empty => "empty",
            Self::Long => "long",
            Self::Alike => "alike",
            Self::Children => "children",
            Self::Childless => "childless",
            Self::Dangling => "dangling",
            Self::Value => "value",
            Self::Lineage => "lineage",
            Self::Damage => "damage",
        }
    }
}

impl fmt::Display for PointKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Something that a migration may meet, and that a golden should show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverPoint {
    /// The version of the databases; none: of what a file is, as it was found.
    pub version: Option<Version>,
    /// The kind.
    pub kind: PointKind,
    /// The table; none: the whole file.
    pub table: Option<String>,
    /// The place: a table, a column, a column and its value, a foreign key, or words for a kind of file.
    pub place: String,
    /// How many rows show it, in all goldens; of lineages and damage, how many goldens.
    pub seen: u64,
    /// The reviewed reason why none need show it; none also where it is seen.
    pub excuse: Option<String>,
}

impl CoverPoint {
    /// Whether nothing shows it and nothing excuses it.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.seen == 0 && self.excuse.is_none()
    }
}
