//! The layout of a table's rows: its columns, its key, its rowid, and the cells that each column
//! stores unchanged.

use rusqlite::Connection;
use sqlite_facts::{
    Cell, Column, Object, ObjectKind, Rowid, SEQUENCE_TABLE, StorageClass, StorageRule, Table,
    Visibility, has_autoincrement, too_large,
};

use crate::error::Error;

/// A table as its rows are read from it and written to it. Every column is stored.
#[derive(Debug)]
pub(crate) struct TableLayout {
    pub(crate) name: String,
    pub(crate) columns: Vec<ColumnLayout>,
    /// Positions in `columns` of the primary key, in its order; empty where there is none.
    pub(crate) key: Vec<usize>,
    pub(crate) rowid: Rowid,
    pub(crate) has_autoincrement: bool,
}

#[derive(Debug)]
pub(crate) struct ColumnLayout {
    pub(crate) name: String,
    pub(crate) not_null: bool,
    pub(crate) rule: StorageRule,
}

impl TableLayout {
    /// The layout of a table of `main`.
    ///
    /// A virtual table or a generated column is an error: neither text nor comparison covers what
    /// is not stored.
    pub(crate) fn read(conn: &Connection, table: &Object) -> Result<Self, Error> {
        let facts = read_facts(conn, &table.name)?.ok_or_else(|| Error::no_table(&table.name))?;
        if facts.form.is_virtual() {
            return Err(Error::virtual_table(&facts.name));
        }
        let is_computed = |column: &&Column| column.visibility != Visibility::Ordinary;
        if let Some(column) = facts.columns.iter().find(is_computed) {
            return Err(Error::generated_column(&facts.name, &column.name));
        }
        let (key, rowid) = (facts.primary_key(), facts.rowid());
        let column = |column: Column| ColumnLayout {
            rule: StorageRule::of(&column.declared_type, facts.is_strict),
            name: column.name,
            not_null: column.not_null,
        };
        let mut columns: Vec<ColumnLayout> = facts.columns.into_iter().map(column).collect();
        if let Rowid::Alias(column) = rowid {
            // Whatever it is declared to be: an INSERT of NULL would make up a number.
            columns[column].not_null = true;
            columns[column].rule = StorageRule::Only(StorageClass::Integer);
        }
        Ok(Self {
            name: facts.name,
            columns,
            key,
            rowid,
            has_autoincrement: has_autoincrement(&table.sql),
        })
    }

    /// The layouts of the tables among `objects`, in the same order.
    pub(crate) fn read_all(conn: &Connection, objects: &[Object]) -> Result<Vec<Self>, Error> {
        if let Some((object, bound)) = too_large(objects) {
            return Err(Error::large_view(&object.name, bound));
        }
        let is_table = |object: &&Object| object.kind == ObjectKind::Table;
        let tables = objects.iter().filter(is_table);
        tables.map(|table| Self::read(conn, table)).collect()
    }

    /// The layout of `sqlite_sequence`, where the database has it.
    ///
    /// Its key is the name of the table that a row is about, though SQLite does not enforce that; its
    /// rowids only say in which order tables got their first row, so they are not content.
    pub(crate) fn read_sequence(conn: &Connection) -> Result<Option<Self>, Error> {
        let column = |name: &str| ColumnLayout {
            name: name.to_owned(),
            not_null: false,
            rule: StorageRule::of("", false),
        };
        Ok(read_facts(conn, SEQUENCE_TABLE)?.map(|_| Self {
            name: SEQUENCE_TABLE.to_owned(),
            columns: vec![column("name"), column("seq")],
            key: Vec::new(),
            rowid: Rowid::Absent,
            has_autoincrement: false,
        }))
    }

    pub(crate) fn is_sequence(&self) -> bool {
        self.name == SEQUENCE_TABLE
    }

    /// The name of a rowid that is content: that of a table without an `INTEGER PRIMARY KEY`.
    pub(crate) fn named_rowid(&self) -> Option<&'static str> {
        match self.rowid {
            Rowid::Named(name) => Some(name),
            Rowid::Alias(_) | Rowid::Hidden | Rowid::Absent => None,
        }
    }

    /// The first cell of a row that an INSERT into its column would change or refuse.
    pub(crate) fn unstorable(&self, cells: &[Cell]) -> Option<(&str, StorageClass)> {
        let is_storable = |column: &ColumnLayout, cell: &Cell| match cell {
            Cell::Null => !column.not_null,
            cell => column.rule.keeps(cell),
        };
        let (column, cell) = self
            .columns
            .iter()
            .zip(cells)
            .find(|(column, cell)| !is_storable(column, cell))?;
        Some((&column.name, cell.storage_class()))
    }
}

fn read_facts(conn: &Connection, name: &str) -> Result<Option<Table>, Error> {
    Table::read(conn, name).map_err(Error::schema)
}
