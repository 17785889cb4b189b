//! What tables are, by SQLite's own account; and the tables that known versions have.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Result};

use crate::KnownColumn;
use crate::schema::target_schema::quoted;

/// One column as a CREATE TABLE declares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) declared_type: String,
    pub(crate) not_null: bool,
    /// Its place in the primary key, from 1; 0 where it is not part of it.
    pub(crate) key: u32,
}

/// A foreign key of one column. Wuhu has no others; one of several columns is several of these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ForeignKey {
    pub(crate) from: String,
    pub(crate) parent: String,
    pub(crate) to: Option<String>,
    pub(crate) on_delete: String,
    /// Whether it is of one column.
    pub(crate) is_alone: bool,
}

/// A table, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) autoincrement: bool,
    pub(crate) without_rowid: bool,
    /// The position of the column that is the rowid (`INTEGER PRIMARY KEY`).
    pub(crate) rowid_alias: Option<usize>,
}

/// An index that a CREATE INDEX made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Index {
    /// Names of its columns; none for an expression.
    pub(crate) columns: Vec<Option<String>>,
    pub(crate) is_unique: bool,
    pub(crate) is_partial: bool,
    pub(crate) table: String,
}

impl Table {
    /// Reads the table `name` of `main`.
    pub(crate) fn read(conn: &Connection, name: &str, sql: &str) -> Result<Self> {
        let mut columns = conn
            .prepare_cached(
                "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1, 'main') WHERE hidden <> 1",
            )?
            .query_map([name], |row| {
                Ok(Column {
                    name: row.get(0)?,
                    declared_type: row.get::<_, String>(1)?.to_ascii_uppercase(),
                    not_null: row.get(2)?,
                    key: row.get(3)?,
                })
            })?
            .collect::<Result<Vec<Column>>>()?;
        // A column that is computed by a function of another program has no values here.
        columns.retain(|column| {
            let sql = format!("SELECT {} FROM main.{}", quoted(&column.name), quoted(name));
            conn.prepare(&sql).is_ok()
        });
        let mut foreign_keys = conn
            .prepare_cached(
                "SELECT \"from\", \"table\", \"to\", on_delete, count(*) OVER (PARTITION BY id) = 1 \
                 FROM pragma_foreign_key_list(?1, 'main')",
            )?
            .query_map([name], |row| {
                Ok(ForeignKey {
                    from: row.get(0)?,
                    parent: row.get(1)?,
                    to: row.get(2)?,
                    on_delete: row.get(3)?,
                    is_alone: row.get(4)?,
                })
            })?
            .collect::<Result<Vec<_>>>()?;
        foreign_keys.sort();
        let without_rowid: bool = conn
            .prepare_cached("SELECT wr FROM pragma_table_list(?1) WHERE schema = 'main'")?
            .query_row([name], |row| row.get(0))?;
        // A key that is the rowid has no index: `INTEGER PRIMARY KEY DESC` has one.
        let has_index: bool = conn
            .prepare_cached(
                "SELECT EXISTS(SELECT 1 FROM pragma_index_list(?1, 'main') WHERE origin = 'pk')",
            )?
            .query_row([name], |row| row.get(0))?;
        let is_key = |at: &usize| columns[*at].key > 0;
        let key = (0..columns.len()).find(is_key);
        Ok(Self {
            rowid_alias: key.filter(|_| !has_index && !without_rowid),
            columns,
            foreign_keys,
            // No PRAGMA tells. In a comment or a literal it costs nothing but a mark.
            autoincrement: sql.to_ascii_uppercase().contains("AUTOINCREMENT"),
            without_rowid,
        })
    }

    /// A name of the rowid that no column has taken; none where there is no rowid to name.
    pub(crate) fn rowid_name(&self) -> Option<&'static str> {
        if self.without_rowid {
            return None;
        }
        ["rowid", "_rowid_", "oid"].into_iter().find(|name| {
            !self
                .columns
                .iter()
                .any(|column| column.name.eq_ignore_ascii_case(name))
        })
    }

    /// The columns whose foreign keys have rows that lead nowhere; none where SQLite cannot tell,
    /// because a key names columns that are no key.
    pub(crate) fn dangling(conn: &Connection, name: &str) -> Result<Option<BTreeSet<String>>> {
        let sql = "SELECT DISTINCT k.\"from\" FROM pragma_foreign_key_check(?1, 'main') AS c \
                   JOIN pragma_foreign_key_list(?1, 'main') AS k ON k.id = c.fkid AND k.seq = 0";
        let mut statement = conn.prepare_cached(sql)?;
        let found = statement
            .query_map([name], |row| row.get(0))
            .and_then(Iterator::collect);
        match found {
            Err(rusqlite::Error::SqliteFailure(error, _))
                if error.extended_code == rusqlite::ffi::SQLITE_ERROR =>
            {
                Ok(None)
            }
            found => found.map(Some),
        }
    }

    /// Without the columns that `keep` does not hold.
    fn only(&self, keep: &BTreeSet<String>) -> Self {
        Self {
            columns: self
                .columns
                .iter()
                .filter(|column| keep.contains(&column.name))
                .cloned()
                .collect(),
            foreign_keys: self
                .foreign_keys
                .iter()
                .filter(|key| keep.contains(&key.from))
                .cloned()
                .collect(),
            // Where unknown columns stand before it, another position is the same.
            rowid_alias: self.rowid_alias.and_then(|at| {
                let mut before = self.columns[..at].iter();
                keep.contains(&self.columns[at].name)
                    .then(|| before.by_ref().filter(|c| keep.contains(&c.name)).count())
            }),
            ..self.clone()
        }
    }
}

impl Index {
    pub(crate) fn read(conn: &Connection, table: &str, name: &str) -> Result<Self> {
        let columns = conn
            .prepare_cached("SELECT name FROM pragma_index_info(?1, 'main') ORDER BY seqno")?
            .query_map([name], |row| row.get(0))?
            .collect::<Result<_>>()?;
        let (is_unique, is_partial) = conn
            .prepare_cached(
                "SELECT \"unique\", partial FROM pragma_index_list(?1, 'main') WHERE name = ?2",
            )?
            .query_row([table, name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Self {
            columns,
            is_unique,
            is_partial,
            table: table.to_owned(),
        })
    }
}

/// The objects of every version that is known, and what they are.
#[derive(Debug, Default)]
pub struct KnownSchemas {
    tables: BTreeMap<String, Vec<(Table, String)>>,
    indexes: BTreeMap<String, Vec<(Index, String)>>,
    columns: BTreeMap<String, BTreeSet<String>>,
    unique: BTreeSet<(String, String)>,
    reserved: BTreeSet<String>,
}

impl KnownSchemas {
    /// Lets a table of somebody keep this name: a migration needs it, and stumbles over such a table.
    pub fn reserve(&mut self, table: &str) {
        self.reserved.insert(table.to_owned());
    }

    /// Adds what an empty database of one version has.
    pub fn add(&mut self, conn: &Connection) -> Result<(), crate::Error> {
        let objects = canon::objects(conn).map_err(|_| crate::Error::KnownVersion)?;
        let add = || -> Result<()> {
            for object in objects {
                match object.kind {
                    canon::ObjectKind::Table => {
                        let table = Table::read(conn, &object.name, &object.sql)?;
                        self.add_table(&object.name, table, object.sql);
                    }
                    canon::ObjectKind::Index => {
                        let index = Index::read(conn, &object.table, &object.name)?;
                        if index.is_unique {
                            let columns = index.columns.iter().flatten();
                            self.unique.extend(
                                columns.map(|column| (object.table.clone(), column.clone())),
                            );
                        }
                        let known = self.indexes.entry(object.name).or_default();
                        if !known.iter().any(|(_, sql)| *sql == object.sql) {
                            known.push((index, object.sql));
                        }
                    }
                    canon::ObjectKind::View | canon::ObjectKind::Trigger => {}
                }
            }
            Ok(())
        };
        add().map_err(|_| crate::Error::KnownVersion)
    }

    fn add_table(&mut self, name: &str, table: Table, sql: String) {
        let names = table.columns.iter().map(|column| column.name.clone());
        self.columns
            .entry(name.to_owned())
            .or_default()
            .extend(names);
        let keys = table.columns.iter().filter(|column| column.key > 0);
        self.unique
            .extend(keys.map(|column| (name.to_owned(), column.name.clone())));
        let known = self.tables.entry(name.to_owned()).or_default();
        if !known.iter().any(|(_, text)| *text == sql) {
            known.push((table, sql));
        }
    }

    /// Every column that a known version has, for [`Policy::check`](crate::Policy::check).
    #[must_use]
    pub fn every_column(&self) -> BTreeSet<KnownColumn> {
        let of_table = |(table, columns): (&String, &BTreeSet<String>)| {
            columns
                .iter()
                .map(|column| KnownColumn {
                    table: table.clone(),
                    column: column.clone(),
                    is_unique: self.unique.contains(&(table.clone(), column.clone())),
                })
                .collect::<Vec<_>>()
        };
        self.columns.iter().flat_map(of_table).collect()
    }

    /// Whether a golden may hold this name of a table.
    pub(crate) fn has_table(&self, name: &str) -> bool {
        self.tables.contains_key(name) || self.reserved.contains(name)
    }

    pub(crate) fn has_column(&self, table: &str, column: &str) -> bool {
        self.columns
            .get(table)
            .is_some_and(|columns| columns.contains(column))
    }

    /// The place that a foreign key leads to, as known versions spell it.
    pub(crate) fn place(&self, key: &ForeignKey) -> Option<(&str, &str)> {
        let (mut tables, to) = (self.columns.iter(), key.to.as_deref().unwrap_or("id"));
        let (table, columns) = tables.find(|(table, _)| table.eq_ignore_ascii_case(&key.parent))?;
        let column = columns
            .iter()
            .find(|column| column.eq_ignore_ascii_case(to))?;
        key.is_alone.then_some((table, column))
    }

    /// Whether this column is part of the key in some version: only then is it sure that values that
    /// differ in the source differ in the golden.
    pub(crate) fn has_key(&self, table: &str, column: &Column) -> bool {
        let known = self.tables.get(table).into_iter().flatten();
        known.flat_map(|(facts, _)| &facts.columns).any(|known| {
            (&known.name, &known.declared_type, known.key > 0)
                == (&column.name, &column.declared_type, column.key > 0)
        })
    }

    /// The text of a known table that is `table`, its unknown columns aside.
    pub(crate) fn table_text(&self, name: &str, table: &Table) -> Option<&str> {
        let columns = self.columns.get(name)?;
        let stripped = table.only(columns);
        let known = self.tables.get(name)?;
        let mut fitting = known.iter().filter(|(facts, _)| *facts == stripped);
        fitting.next().map(|(_, sql)| sql.as_str())
    }

    pub(crate) fn has_index(&self, name: &str) -> bool {
        self.indexes.contains_key(name)
    }

    /// The text of a known index that is `index`.
    pub(crate) fn index_text(&self, name: &str, index: &Index) -> Option<&str> {
        let known = self.indexes.get(name)?;
        let mut fitting = known.iter().filter(|(facts, _)| facts == index);
        fitting.next().map(|(_, sql)| sql.as_str())
    }

    /// Names of known tables, for programs that name them.
    pub(crate) fn table_names(&self) -> impl Iterator<Item = &str> {
        self.tables.keys().map(String::as_str)
    }
}
