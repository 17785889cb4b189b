//! The rowid of a table: under which name, if any, it can be read.

use crate::table::{IndexOrigin, Table};

/// How the rowid of a table's rows can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rowid {
    /// As the column at this position: `INTEGER PRIMARY KEY`.
    Alias(usize),
    /// Under this name, which no column has.
    Named(&'static str),
    /// Not at all: columns have taken all three names.
    Hidden,
    /// There is none: `WITHOUT ROWID`.
    Absent,
}

impl Table {
    /// How the rowid of its rows can be read.
    #[must_use]
    pub fn rowid(&self) -> Rowid {
        if self.without_rowid {
            return Rowid::Absent;
        }
        // A primary key that is not the rowid has an index of its own. `INTEGER PRIMARY KEY DESC`
        // and `INT PRIMARY KEY` look like the rowid and are not (lang_createtable.html#rowid).
        let has_index = |origin| self.indexes.iter().any(|index| index.origin == origin);
        if let [column] = self.primary_key()[..]
            && !has_index(IndexOrigin::PrimaryKey)
        {
            return Rowid::Alias(column);
        }
        let is_free = |name: &&str| {
            let mut columns = self.columns.iter();
            !columns.any(|column| column.name.eq_ignore_ascii_case(name))
        };
        ["rowid", "_rowid_", "oid"]
            .into_iter()
            .find(is_free)
            .map_or(Rowid::Hidden, Rowid::Named)
    }
}
