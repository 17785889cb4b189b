//! What a table is, as SQLite's PRAGMAs say it. Two texts that differ in quotes, comments or white
//! space are one table here.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Result, Row};

use crate::message::lacks_module;

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
    /// The place in the primary key, from 1; 0 outside of it.
    pub primary_key: u32,
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
    /// Whether two rows may have the same key.
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

impl TableForm {
    fn of_type(listed: &str) -> Self {
        match listed {
            "virtual" => Self::Virtual,
            "shadow" => Self::Shadow,
            _ => Self::Ordinary,
        }
    }
}

impl Table {
    /// The table `name` of `main`; none where there is no such table.
    pub fn read(conn: &Connection, name: &str) -> Result<Option<Self>> {
        let list = "SELECT name, type, wr, strict FROM pragma_table_list(?1) \
                    WHERE schema = 'main' AND type <> 'view'";
        let mut list = conn.prepare_cached(list)?;
        let Some(mut table) = list.query_row([name], listed).optional()? else {
            return Ok(None);
        };
        table.fill(conn)?;
        Ok(Some(table))
    }

    /// Every table of `main` by name, without SQLite's own.
    pub fn read_all(conn: &Connection) -> Result<Vec<Self>> {
        let mut list = conn.prepare(
            "SELECT name, type, wr, strict FROM pragma_table_list \
             WHERE schema = 'main' AND type <> 'view' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
             ORDER BY name",
        )?;
        let mut tables = list.query_map([], listed)?.collect::<Result<Vec<Self>>>()?;
        for table in &mut tables {
            table.fill(conn)?;
        }
        Ok(tables)
    }

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
            .filter(|at| self.columns[*at].primary_key > 0)
            .collect();
        key.sort_by_key(|at| self.columns[*at].primary_key);
        key
    }

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

    fn fill(&mut self, conn: &Connection) -> Result<()> {
        match read_columns(conn, &self.name) {
            Err(error) if lacks_module(&error) => {
                self.form = TableForm::VirtualWithoutModule;
                return Ok(());
            }
            columns => self.columns = columns?,
        }
        self.indexes = read_indexes(conn, &self.name)?;
        self.foreign_keys = read_foreign_keys(conn, &self.name)?;
        Ok(())
    }
}

/// The names of a table's columns in order, generated ones too; none where there is no such table.
pub fn column_names(conn: &Connection, table: &str) -> Result<Vec<String>> {
    conn.prepare_cached("SELECT name FROM pragma_table_xinfo(?1, 'main') ORDER BY cid")?
        .query_map([table], |row| row.get(0))?
        .collect()
}

/// The form of every table of `main` by its name, without asking the modules of virtual tables.
pub fn table_forms(conn: &Connection) -> Result<BTreeMap<String, TableForm>> {
    let sql = "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type <> 'view'";
    conn.prepare(sql)?
        .query_map([], |row| {
            Ok((row.get(0)?, TableForm::of_type(&row.get::<_, String>(1)?)))
        })?
        .collect()
}

/// A row of `PRAGMA table_list`.
fn listed(row: &Row<'_>) -> Result<Table> {
    let form: String = row.get(1)?;
    Ok(Table {
        name: row.get(0)?,
        form: TableForm::of_type(&form),
        without_rowid: row.get(2)?,
        is_strict: row.get(3)?,
        columns: Vec::new(),
        indexes: Vec::new(),
        foreign_keys: Vec::new(),
    })
}

fn read_columns(conn: &Connection, table: &str) -> Result<Vec<Column>> {
    conn.prepare_cached(
        "SELECT name, type, \"notnull\", dflt_value, pk, hidden \
         FROM pragma_table_xinfo(?1, 'main') ORDER BY cid",
    )?
    .query_map([table], |row| {
        Ok(Column {
            name: row.get(0)?,
            declared_type: row.get::<_, String>(1)?.to_ascii_uppercase(),
            not_null: row.get(2)?,
            default: row.get(3)?,
            primary_key: row.get(4)?,
            visibility: match row.get(5)? {
                0 => Visibility::Ordinary,
                2 => Visibility::GeneratedVirtual,
                3 => Visibility::GeneratedStored,
                _ => Visibility::Hidden,
            },
        })
    })?
    .collect()
}

fn read_indexes(conn: &Connection, table: &str) -> Result<Vec<Index>> {
    let mut list = conn.prepare_cached(
        "SELECT name, origin, \"unique\", partial \
         FROM pragma_index_list(?1, 'main') ORDER BY name",
    )?;
    let mut indexes = list
        .query_map([table], |row| {
            let origin: String = row.get(1)?;
            Ok(Index {
                name: row.get(0)?,
                origin: match origin.as_str() {
                    "u" => IndexOrigin::Unique,
                    "pk" => IndexOrigin::PrimaryKey,
                    _ => IndexOrigin::CreateIndex,
                },
                is_unique: row.get(2)?,
                is_partial: row.get(3)?,
                columns: Vec::new(),
            })
        })?
        .collect::<Result<Vec<Index>>>()?;
    let mut info = conn.prepare_cached(
        "SELECT name, cid, \"desc\", coll \
         FROM pragma_index_xinfo(?1, 'main') WHERE key ORDER BY seqno",
    )?;
    for index in &mut indexes {
        let columns = info.query_map([&index.name], |row| {
            let (name, cid): (Option<String>, i64) = (row.get(0)?, row.get(1)?);
            Ok(IndexColumn {
                term: match name {
                    Some(name) => IndexTerm::Column(name),
                    None if cid == -1 => IndexTerm::Rowid,
                    None => IndexTerm::Expression,
                },
                is_descending: row.get(2)?,
                collation: row.get(3)?,
            })
        })?;
        index.columns = columns.collect::<Result<_>>()?;
    }
    Ok(indexes)
}

fn read_foreign_keys(conn: &Connection, table: &str) -> Result<Vec<ForeignKey>> {
    let mut list = conn.prepare_cached(
        "SELECT id, \"from\", \"to\", \"table\", on_update, on_delete, \"match\" \
         FROM pragma_foreign_key_list(?1, 'main') ORDER BY id, seq",
    )?;
    let mut rows = list.query([table])?;
    let mut keys: Vec<ForeignKey> = Vec::new();
    // One row for each column; the rows of one key follow each other.
    let mut key_before: Option<i64> = None;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let column = (row.get(1)?, row.get(2)?);
        match keys.last_mut() {
            Some(key) if key_before == Some(id) => key.columns.push(column),
            _ => keys.push(ForeignKey {
                columns: vec![column],
                parent: row.get(3)?,
                on_update: row.get(4)?,
                on_delete: row.get(5)?,
                matching: row.get(6)?,
            }),
        }
        key_before = Some(id);
    }
    keys.sort();
    Ok(keys)
}

#[cfg(test)]
mod tests;
