//! A table as SQLite's PRAGMAs describe it: two CREATE texts that differ in quotes, comments or white
//! space make the same table.

/// A table without its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name, in the case it was given.
    pub name: String,
    /// Where its rows are.
    pub form: TableForm,
    /// `WITHOUT ROWID`.
    pub without_rowid: bool,
    /// `STRICT`.
    pub is_strict: bool,
    /// In the order of the declaration.
    pub columns: Vec<Column>,
    /// By name, those of constraints too.
    pub indexes: Vec<Index>,
    /// In the order of [`ForeignKey`]'s fields: SQLite's own numbers only say in which order keys
    /// were declared.
    pub foreign_keys: Vec<ForeignKey>,
}

/// Where the rows of a table are (`type` of `PRAGMA table_list`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableForm {
    /// In the table's own pages.
    Ordinary,
    /// Wherever its module says.
    Virtual,
    /// As [`Virtual`](Self::Virtual), but this build of SQLite lacks the module: neither columns nor
    /// rows can be read.
    VirtualWithoutModule,
    /// In its own pages, on behalf of a virtual table.
    Shadow,
}

impl TableForm {
    /// Whether a module holds the rows, be it known to this build or not.
    #[must_use]
    pub fn is_virtual(self) -> bool {
        matches!(self, Self::Virtual | Self::VirtualWithoutModule)
    }
}

/// A column (`PRAGMA table_xinfo`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name, in the case it was given.
    pub name: String,
    /// The declared type in upper case: SQLite compares it so. Empty where there is none.
    pub declared_type: String,
    /// `NOT NULL`.
    pub not_null: bool,
    /// The text of `DEFAULT`.
    pub default: Option<String>,
    /// The place in the primary key, from 1; none outside of it.
    pub primary_key: Option<u32>,
    /// Whether and how an INSERT leaves the column out.
    pub visibility: Visibility,
}

/// Whether a column is stored like any other (`hidden` of `PRAGMA table_xinfo`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// An ordinary column.
    Ordinary,
    /// A hidden column of a virtual table.
    Hidden,
    /// `GENERATED ALWAYS AS … VIRTUAL`.
    GeneratedVirtual,
    /// `GENERATED ALWAYS AS … STORED`.
    GeneratedStored,
}

/// An index (`PRAGMA index_list` and `index_xinfo`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Its name; SQLite's own where a constraint made it.
    pub name: String,
    /// What made it.
    pub origin: IndexOrigin,
    /// Whether no two rows have the same key; NULL differs from NULL.
    pub is_unique: bool,
    /// Whether it has a WHERE; no PRAGMA tells which.
    pub is_partial: bool,
    /// Its key, without the columns that lead back to the row.
    pub columns: Vec<IndexColumn>,
}

/// What made an index (`origin` of `PRAGMA index_list`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexOrigin {
    /// CREATE INDEX.
    CreateIndex,
    /// A UNIQUE constraint.
    Unique,
    /// A PRIMARY KEY that is not the rowid.
    PrimaryKey,
}

/// One part of an index's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexColumn {
    /// What is indexed.
    pub term: IndexTerm,
    /// `DESC`.
    pub is_descending: bool,
    /// The collation, as it was spelled; `BINARY` where none was named.
    pub collation: String,
}

/// What one part of an index's key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexTerm {
    /// The value of this column.
    Column(String),
    /// The rowid.
    Rowid,
    /// The value of an expression; no PRAGMA tells which.
    Expression,
}

/// A foreign key (`PRAGMA foreign_key_list`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForeignKey {
    /// Each column with the column of the parent that it names; none where the key is the parent's
    /// primary key.
    pub columns: Vec<(String, Option<String>)>,
    /// The parent table, as it was spelled.
    pub parent: String,
    /// `ON UPDATE`, in upper case.
    pub on_update: String,
    /// `ON DELETE`, in upper case.
    pub on_delete: String,
    /// `MATCH`; SQLite does not act on it.
    pub matching: String,
}

impl Table {
    /// Whether rows and columns can be read.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.form != TableForm::VirtualWithoutModule
    }

    /// The column `name`, in this case.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The index `name`, in this case.
    #[must_use]
    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|index| index.name == name)
    }

    /// Positions in `columns` of the primary key, in its order; empty where there is none.
    #[must_use]
    pub fn primary_key(&self) -> Vec<usize> {
        let mut key: Vec<usize> = (0..self.columns.len())
            .filter(|at| self.columns[*at].primary_key.is_some())
            .collect();
        key.sort_by_key(|at| self.columns[*at].primary_key);
        key
    }
}
