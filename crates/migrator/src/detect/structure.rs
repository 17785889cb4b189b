//! A file's tables, compared with those of a version. Files are recognized by this, never by text
//! alone: quoting and white space of the stored text differ between builds, the structure does not.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use sqlite_facts::{
    Column, ForeignKey, Object, ObjectKind, Table, objects, quote, views_and_triggers,
};

use crate::error::Error;
use crate::history::schemas::VersionSchemas;

/// Every table by name, and every view and trigger, without SQLite's own tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Structure {
    pub(crate) tables: BTreeMap<String, Table>,
    /// Views and triggers: Wuhu has none, so each is a user's.
    pub(crate) programs: Vec<Object>,
}

impl Structure {
    /// Reads the structure of `main`.
    pub(crate) fn read(conn: &Connection) -> Result<Self, Error> {
        let tables = Table::read_all(conn).map_err(Error::sqlite("read the schema"))?;
        let mut programs = views_and_triggers(conn).map_err(Error::schema)?;
        // Triggers first: the order in which they are reported.
        programs.sort_by_key(|object| Reverse(object.kind));
        Ok(Self {
            tables: tables.into_iter().map(|t| (t.name.clone(), t)).collect(),
            programs,
        })
    }

    /// Rows of each table that can be counted, by name.
    pub(crate) fn row_counts(&self, conn: &Connection) -> Result<Vec<(String, u64)>, Error> {
        let mut counts = Vec::new();
        for table in self.tables.values() {
            let rows = count_rows(conn, table).map_err(Error::sqlite("count rows"))?;
            counts.extend(rows.map(|rows| (table.name.clone(), rows)));
        }
        Ok(counts)
    }
}

/// Rows of a table; SQLite counts on the smallest index. None of a virtual table, for to count its rows a
/// module may read anything, and none where this SQLite cannot use the table's indexes.
pub(crate) fn count_rows(conn: &Connection, table: &Table) -> rusqlite::Result<Option<u64>> {
    if table.form.is_virtual() {
        return Ok(None);
    }
    let count = |how: &str| {
        let sql = format!("SELECT count(*) FROM {} {how}", quote(&table.name));
        conn.query_row(&sql, [], |row| row.get(0))
    };
    let is_unprepared =
        |error: &rusqlite::Error| error.sqlite_error_code() == Some(rusqlite::ErrorCode::Unknown);
    match count("") {
        Err(error) if is_unprepared(&error) => match count("NOT INDEXED") {
            Err(error) if is_unprepared(&error) => Ok(None),
            counted => counted.map(Some),
        },
        counted => counted.map(Some),
    }
}

/// An object of a file that its version does not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UnknownObject {
    Table(String),
    Column { table: String, column: String },
    Index { table: String, index: String },
}

/// Compares a file's tables with those of a version, `expected`.
///
/// A surplus that another version has is a difference: the file is between two versions. Any other
/// surplus is an unknown object. `Err` names each difference in words.
pub(crate) fn fit(
    actual: &Structure,
    expected: &[Table],
    schemas: &VersionSchemas,
) -> Result<Vec<UnknownObject>, Vec<String>> {
    let mut comparison = Comparison {
        schemas,
        unknown_objects: Vec::new(),
        differences: Vec::new(),
    };
    for table in expected {
        let name = &table.name;
        match actual.tables.get(name) {
            None => comparison.differ(format!("table `{name}` is missing")),
            Some(found) => comparison.table(found, table),
        }
    }
    let is_expected = |name: &&String| expected.iter().any(|table| table.name == **name);
    for name in actual.tables.keys().filter(|name| !is_expected(name)) {
        if schemas.has_table(name) {
            comparison.differ(format!("table `{name}` belongs to another version"));
        } else {
            comparison
                .unknown_objects
                .push(UnknownObject::Table(name.clone()));
        }
    }
    if comparison.differences.is_empty() {
        Ok(comparison.unknown_objects)
    } else {
        Err(comparison.differences)
    }
}

/// A comparison under way.
struct Comparison<'s> {
    schemas: &'s VersionSchemas,
    unknown_objects: Vec<UnknownObject>,
    differences: Vec<String>,
}

impl Comparison<'_> {
    fn differ(&mut self, how: String) {
        self.differences.push(how);
    }

    fn table(&mut self, found: &Table, expected: &Table) {
        let name = &expected.name;
        self.columns(found, expected);
        let form = |table: &Table| (table.form, table.without_rowid, table.is_strict);
        if form(found) != form(expected) {
            self.differ(format!("table `{name}` is declared otherwise"));
        }
        for index in &expected.indexes {
            match found.index(&index.name) {
                None => self.differ(format!("index `{}` is missing", index.name)),
                Some(other) if other != index => {
                    self.differ(format!("index `{}` is declared otherwise", index.name));
                }
                Some(_) => {}
            }
        }
        let indexes = found.indexes.iter();
        for index in indexes.filter(|index| expected.index(&index.name).is_none()) {
            self.unknown_objects.push(UnknownObject::Index {
                table: name.clone(),
                index: index.name.clone(),
            });
        }
        // A key that is declared twice says no more than once.
        let keys = |table: &Table| -> BTreeSet<ForeignKey> {
            table.foreign_keys.iter().cloned().collect()
        };
        if keys(found) != keys(expected) {
            self.differ(format!("foreign keys of `{name}` are declared otherwise"));
        }
    }

    /// The columns by name, then the order of those that both have.
    fn columns(&mut self, found: &Table, expected: &Table) {
        let table = &expected.name;
        for column in &found.columns {
            let name = &column.name;
            match expected.column(name) {
                Some(wanted) if wanted == column => {}
                Some(_) => self.differ(format!("column `{table}.{name}` is declared otherwise")),
                None if self.is_of_another_version(table, name) => {
                    self.differ(format!("column `{table}.{name}` is of another version"));
                }
                None => self.unknown_objects.push(UnknownObject::Column {
                    table: table.clone(),
                    column: name.clone(),
                }),
            }
        }
        let is_missing = |column: &&Column| found.column(&column.name).is_none();
        for column in expected.columns.iter().filter(is_missing) {
            self.differ(format!("column `{table}.{}` is missing", column.name));
        }
        let common = |one: &Table, other: &Table| -> Vec<String> {
            let names = one.columns.iter().map(|column| column.name.clone());
            names.filter(|name| other.column(name).is_some()).collect()
        };
        if common(found, expected) != common(expected, found) {
            self.differ(format!("the columns of `{table}` stand in another order"));
        }
    }

    fn is_of_another_version(&self, table: &str, column: &str) -> bool {
        let mut versions = self.schemas.all().iter();
        versions.any(|schema| {
            let known = schema.table(table);
            known.is_some_and(|known| known.column(column).is_some())
        })
    }
}

/// The stored text of every object that has one, by name; not of triggers, which may have the name of a table.
pub(crate) fn texts(conn: &Connection) -> Result<BTreeMap<String, String>, Error> {
    let objects = objects(conn).map_err(Error::schema)?.into_iter();
    let named = objects.filter(|object| object.kind != ObjectKind::Trigger);
    Ok(named.map(|object| (object.name, object.sql)).collect())
}
