//! Tables and indexes as far as a golden repeats them. CHECKs are no part of this: a golden has them only where the text
//! of a known version has them. Of a default and of the order of an index it says at most that they are others.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result};
use sqlite_facts::{
    Column, ForeignKey, Index, IndexTerm, Rowid, Table, Visibility, has_autoincrement, quote,
    violated_keys,
};

/// A table of `main` without its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableInfo {
    pub(super) columns: Vec<ColumnInfo>,
    pub(super) links: Vec<Link>,
    pub(super) autoincrement: bool,
    pub(super) without_rowid: bool,
    /// The position of the column that is the rowid (`INTEGER PRIMARY KEY`).
    pub(super) rowid_alias: Option<usize>,
}

/// A column as a CREATE TABLE declares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ColumnInfo {
    pub(super) name: String,
    /// In upper case.
    pub(super) declared_type: String,
    pub(super) not_null: bool,
    /// The place in the primary key, from 1; none outside of it.
    pub(super) primary_key: Option<u32>,
    default: Option<String>,
    visibility: Visibility,
}

/// One column of a foreign key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Link {
    pub(crate) column: String,
    pub(crate) parent: String,
    /// None where the key is the parent's primary key.
    pub(crate) parent_column: Option<String>,
    pub(super) on_delete: String,
    /// Whether the foreign key has no other column.
    pub(super) is_whole_key: bool,
}

/// An index that a CREATE INDEX made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct IndexInfo {
    pub(super) table: String,
    /// None for an expression.
    pub(super) columns: Vec<Option<String>>,
    pub(super) is_unique: bool,
    pub(super) is_partial: bool,
    /// Of each column, whether it is descending, and the collation.
    order: Vec<(bool, String)>,
}

impl TableInfo {
    /// A table, given the CREATE text that made it; without the columns that cannot be read.
    pub(super) fn new(table: &Table, sql: &str, is_readable: impl Fn(&str) -> bool) -> Self {
        let readable = |column: &&Column| is_readable(&column.name);
        let columns: Vec<ColumnInfo> = table
            .columns
            .iter()
            .filter(readable)
            .map(ColumnInfo::new)
            .collect();
        let mut links: Vec<Link> = table.foreign_keys.iter().flat_map(links_of).collect();
        links.sort();
        let alias = match table.rowid() {
            Rowid::Alias(at) => Some(&table.columns[at].name),
            Rowid::Named(_) | Rowid::Hidden | Rowid::Absent => None,
        };
        Self {
            rowid_alias: alias.and_then(|name| columns.iter().position(|c| c.name == *name)),
            columns,
            links,
            autoincrement: has_autoincrement(sql),
            without_rowid: table.without_rowid,
        }
    }

    /// The columns of the primary key, in its order.
    pub(super) fn primary_key(&self) -> Vec<&ColumnInfo> {
        let mut key: Vec<&ColumnInfo> = self.columns.iter().filter(|c| c.is_key()).collect();
        key.sort_by_key(|column| column.primary_key);
        key
    }

    /// The same table without the columns that `keep` does not hold.
    pub(super) fn only(&self, keep: &BTreeSet<String>) -> Self {
        let is_kept = |column: &&ColumnInfo| keep.contains(&column.name);
        let links = self.links.iter();
        Self {
            columns: self.columns.iter().filter(is_kept).cloned().collect(),
            links: links
                .filter(|link| keep.contains(&link.column))
                .cloned()
                .collect(),
            rowid_alias: self
                .rowid_alias
                .filter(|at| is_kept(&&self.columns[*at]))
                .map(|at| self.columns[..at].iter().filter(is_kept).count()),
            autoincrement: self.autoincrement,
            without_rowid: self.without_rowid,
        }
    }
}

impl ColumnInfo {
    fn new(column: &Column) -> Self {
        Self {
            name: column.name.clone(),
            declared_type: column.declared_type.clone(),
            not_null: column.not_null,
            primary_key: column.primary_key,
            default: column.default.clone(),
            visibility: column.visibility,
        }
    }

    pub(super) fn is_key(&self) -> bool {
        self.primary_key.is_some()
    }
}

impl IndexInfo {
    pub(super) fn new(table: &str, index: &Index) -> Self {
        let columns = index.columns.iter().map(|column| match &column.term {
            IndexTerm::Column(name) => Some(name.clone()),
            IndexTerm::Rowid | IndexTerm::Expression => None,
        });
        let order = index.columns.iter();
        let order = order.map(|column| (column.is_descending, column.collation.to_uppercase()));
        Self {
            table: table.to_owned(),
            columns: columns.collect(),
            order: order.collect(),
            is_unique: index.is_unique,
            is_partial: index.is_partial,
        }
    }

    /// Whether a link leads to the index's only column, of which it makes a key.
    pub(super) fn is_key_of(&self, link: &Link) -> bool {
        let [Some(column)] = &self.columns[..] else {
            return false;
        };
        let to = link.parent_column.as_deref();
        self.is_unique
            && !self.is_partial
            && link.parent.eq_ignore_ascii_case(&self.table)
            && to.is_some_and(|to| to.eq_ignore_ascii_case(column))
    }
}

/// Whether this build of SQLite can read a column; one that is generated by a function of another
/// program has no values here.
pub(super) fn is_readable(conn: &Connection, table: &str, column: &str) -> bool {
    let sql = format!("SELECT {} FROM main.{}", quote(column), quote(table));
    conn.prepare(&sql).is_ok()
}

/// Whether this build of SQLite has every collation of an index.
pub(super) fn is_ordered(conn: &Connection, index: &Index) -> bool {
    let has = |collation: &str| {
        let sql = format!("SELECT '' = '' COLLATE {}", quote(collation));
        conn.prepare(&sql).is_ok()
    };
    index.columns.iter().all(|column| has(&column.collation))
}

fn links_of(key: &ForeignKey) -> impl Iterator<Item = Link> {
    key.columns.iter().map(|(column, parent_column)| Link {
        column: column.clone(),
        parent: key.parent.clone(),
        parent_column: parent_column.clone(),
        on_delete: key.on_delete.clone(),
        is_whole_key: key.columns.len() == 1,
    })
}

/// The columns of a table whose foreign keys have rows without a parent.
pub(super) enum Dangling {
    /// These.
    Columns(BTreeSet<String>),
    /// SQLite cannot check a key of the table: it names columns that are no key of the parent.
    Unchecked,
}

impl Dangling {
    pub(super) fn read(conn: &Connection, table: &str) -> Result<Self> {
        match violated_keys(conn, table) {
            Err(rusqlite::Error::SqliteFailure(error, _))
                if error.extended_code == rusqlite::ffi::SQLITE_ERROR =>
            {
                Ok(Self::Unchecked)
            }
            keys => {
                let columns = keys?.into_iter().map(|key| key.column);
                Ok(Self::Columns(columns.collect()))
            }
        }
    }

    /// Whether a row without a parent is there or cannot be ruled out.
    pub(super) fn may_hold(&self, column: &str) -> bool {
        match self {
            Self::Columns(columns) => columns.contains(column),
            Self::Unchecked => true,
        }
    }
}
