//! The tables and indexes of every known version, with their texts: what a golden may repeat.

use std::collections::{BTreeMap, BTreeSet};

use sqlite_facts::{Object, ObjectKind, Table};

use super::table_info::{ColumnInfo, IndexInfo, Link, TableInfo};
use crate::policy::KnownColumn;

/// The tables and indexes of every known version.
#[derive(Debug, Default)]
pub struct KnownSchemas {
    /// By name, in each form that a version gave it, with its CREATE text.
    tables: BTreeMap<String, Vec<(TableInfo, String)>>,
    indexes: BTreeMap<String, Vec<(IndexInfo, String)>>,
    /// By table, of all versions.
    columns: BTreeMap<String, BTreeSet<String>>,
    /// Table and column, of primary keys and unique indexes.
    unique: BTreeSet<(String, String)>,
    reserved: BTreeSet<String>,
}

impl KnownSchemas {
    /// Keeps a user table's name if a migration will create a table of that name, so that the
    /// collision is reproduced.
    pub fn reserve(&mut self, table: &str) {
        self.reserved.insert(table.to_owned());
    }

    /// Adds the schema of one version: its tables, and its objects with their texts.
    pub fn add(&mut self, tables: &[Table], objects: &[Object]) {
        for table in tables {
            let of_table = |object: &&Object| object.table == table.name;
            for object in objects.iter().filter(of_table) {
                if object.kind == ObjectKind::Table {
                    let info = TableInfo::new(table, &object.sql, |_| true);
                    self.add_table(&object.name, info, &object.sql);
                } else if let Some(index) = table.index(&object.name) {
                    let info = IndexInfo::new(&table.name, index);
                    self.add_index(&object.name, info, &object.sql);
                }
            }
        }
    }

    fn add_table(&mut self, name: &str, table: TableInfo, sql: &str) {
        for column in &table.columns {
            let columns = self.columns.entry(name.to_owned()).or_default();
            columns.insert(column.name.clone());
            if column.is_key() {
                self.unique.insert((name.to_owned(), column.name.clone()));
            }
        }
        let known = self.tables.entry(name.to_owned()).or_default();
        if !known.iter().any(|(_, text)| text == sql) {
            known.push((table, sql.to_owned()));
        }
    }

    fn add_index(&mut self, name: &str, index: IndexInfo, sql: &str) {
        if index.is_unique {
            let columns = index.columns.iter().flatten();
            self.unique
                .extend(columns.map(|column| (index.table.clone(), column.clone())));
        }
        let known = self.indexes.entry(name.to_owned()).or_default();
        if !known.iter().any(|(_, text)| text == sql) {
            known.push((index, sql.to_owned()));
        }
    }

    /// Every column of every known version, for [`Policy::check`](crate::Policy::check).
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
    pub(super) fn has_table(&self, name: &str) -> bool {
        self.tables.contains_key(name) || self.reserved.contains(name)
    }

    pub(super) fn has_column(&self, table: &str, column: &str) -> bool {
        let columns = self.columns.get(table);
        columns.is_some_and(|columns| columns.contains(column))
    }

    pub(super) fn has_index(&self, name: &str) -> bool {
        self.indexes.contains_key(name)
    }

    /// The table and column that a link leads to, in the spelling of known versions.
    pub(super) fn parent(&self, link: &Link) -> Option<(&str, &str)> {
        let to = link.parent_column.as_deref().unwrap_or("id");
        let mut tables = self.columns.iter();
        let (table, columns) =
            tables.find(|(table, _)| table.eq_ignore_ascii_case(&link.parent))?;
        let mut columns = columns.iter();
        let column = columns.find(|column| column.eq_ignore_ascii_case(to))?;
        link.is_whole_key.then_some((table, column))
    }

    /// Whether a column is part of the primary key in some version: only then do values that differ
    /// in the source differ in the golden.
    pub(super) fn has_key(&self, table: &str, column: &ColumnInfo) -> bool {
        let known = self.tables.get(table).into_iter().flatten();
        let mut columns = known.flat_map(|(table, _)| &table.columns);
        columns.any(|known| {
            (&known.name, &known.declared_type, known.is_key())
                == (&column.name, &column.declared_type, column.is_key())
        })
    }

    /// The known text of a table, which may have unknown columns beside.
    pub(super) fn table_text(&self, name: &str, table: &TableInfo) -> Option<&str> {
        let known_columns = table.only(self.columns.get(name)?);
        let mut known = self.tables.get(name)?.iter();
        let (_, sql) = known.find(|(table, _)| *table == known_columns)?;
        Some(sql)
    }

    /// The known text of an index.
    pub(super) fn index_text(&self, name: &str, index: &IndexInfo) -> Option<&str> {
        let mut known = self.indexes.get(name)?.iter();
        let (_, sql) = known.find(|(known, _)| known == index)?;
        Some(sql)
    }

    /// The known tables whose names stand as words in an SQL text.
    pub(super) fn tables_named_in(&self, sql: &str) -> Vec<&str> {
        let is_inside = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let words: Vec<&str> = sql.split(|c| !is_inside(c)).collect();
        let names = self.tables.keys().map(String::as_str);
        names
            .filter(|name| words.iter().any(|word| word.eq_ignore_ascii_case(name)))
            .collect()
    }
}
