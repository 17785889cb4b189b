//! The tables and indexes of every known version, with their texts: what a golden may repeat.

use std::collections::{BTreeMap, BTreeSet};

use sqlite_facts::{Object, ObjectKind, Table};

use super::table_info::{ColumnInfo, IndexInfo, Link, TableInfo};
use crate::policy::{KnownColumn, Node, Policy};

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
    /// The beginning of the names of tables of rows that a migration set aside, and their column for the
    /// rowid.
    set_aside: Option<(String, String)>,
}

impl KnownSchemas {
    /// Keeps a user table's name if a migration will create a table of that name, so that the
    /// collision is reproduced.
    pub fn reserve(&mut self, table: &str) {
        self.reserved.insert(table.to_owned());
    }

    /// Keeps the names of tables of rows that a migration set aside: `prefix`, then the table that the
    /// rows were in, and a number where there are several. `rowid` is their column for its rowid.
    pub fn set_aside(&mut self, prefix: &str, rowid: &str) {
        self.set_aside = Some((prefix.to_owned(), rowid.to_owned()));
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
        self.tables.contains_key(name)
            || self.reserved.contains(name)
            || self.table_set_aside(name).is_some()
    }

    pub(super) fn has_column(&self, table: &str, column: &str) -> bool {
        if let Some((of, rowid)) = self.table_set_aside(table) {
            return column == rowid || self.has_column(of, column);
        }
        let columns = self.columns.get(table);
        columns.is_some_and(|columns| columns.contains(column))
    }

    /// The place of a column: those of a table that was set aside are those of the table that the rows
    /// were in.
    pub(super) fn place<'p>(&self, policy: &'p Policy, table: &str, column: &str) -> &'p Node {
        match self.table_set_aside(table) {
            Some((of, rowid)) if column == rowid => match self.rowid_alias(of) {
                Some(alias) => policy.column(of, alias),
                None => Policy::stored_rowids(),
            },
            Some((of, _)) => policy.column(of, column),
            None => policy.column(table, column),
        }
    }

    /// The column of a known table that is its rowid.
    fn rowid_alias(&self, table: &str) -> Option<&str> {
        let (table, _) = self.tables.get(table)?.first()?;
        let column = &table.columns[table.rowid_alias?];
        Some(&column.name)
    }

    /// The known table whose rows a table of this name was made for, and the name of its column for
    /// their rowids.
    fn table_set_aside(&self, name: &str) -> Option<(&str, &str)> {
        let (prefix, rowid) = self.set_aside.as_ref()?;
        let rest = name.strip_prefix(prefix.as_str())?;
        let known = |table: &str| Some(self.tables.get_key_value(table)?.0.as_str());
        let of = known(rest).or_else(|| {
            let (table, number) = rest.rsplit_once('_')?;
            let is_number = |n: u32| n > 1 && n.to_string() == number;
            known(table).filter(|_| number.parse().is_ok_and(is_number))
        });
        Some((of?, rowid))
    }

    /// Whether some version makes a column alone, or with others, a key.
    pub(super) fn is_unique(&self, table: &str, column: &str) -> bool {
        self.unique.contains(&(table.to_owned(), column.to_owned()))
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

    /// Whether a version has the table.
    pub(super) fn has_table_of_version(&self, name: &str) -> bool {
        self.tables.contains_key(name)
    }

    /// Whether a column that no version has would look like one that a version has, if it had this type: a golden does
    /// not show the rest of it.
    pub(super) fn is_mistaken(&self, table: &str, column: &ColumnInfo, type_shown: &str) -> bool {
        let known = self.tables.get(table).into_iter().flatten();
        let mut forms = known.flat_map(|(table, _)| &table.columns);
        let looks_alike = |known: &ColumnInfo| {
            (&*known.name, &*known.declared_type, known.not_null)
                == (&*column.name, type_shown, column.not_null)
        };
        forms.clone().any(looks_alike) && !forms.any(|known| known == column)
    }

    /// Whether a version has an index of this name on these columns that is neither unique nor partial.
    pub(super) fn has_plain_index(&self, name: &str, index: &IndexInfo) -> bool {
        let mut known = self.indexes.get(name).into_iter().flatten();
        known.any(|(known, _)| {
            known.columns == index.columns && !known.is_unique && !known.is_partial
        })
    }

    /// The known text of a table, which may have unknown columns beside: `sql`, its own, if a version
    /// has it, for by its text alone a file of the hard reset is known.
    pub(super) fn table_text(&self, name: &str, table: &TableInfo, sql: &str) -> Option<&str> {
        let known_columns = table.only(self.columns.get(name)?);
        let known = self.tables.get(name)?.iter();
        let fitting: Vec<&str> = known
            .filter(|(table, _)| *table == known_columns)
            .map(|(_, text)| text.as_str())
            .collect();
        let own = fitting.iter().find(|text| **text == sql);
        own.or(fitting.first()).copied()
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
