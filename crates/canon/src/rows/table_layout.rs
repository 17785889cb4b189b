//! A table as its rows are read from it and written to it.

use rusqlite::Connection;
use sqlite_facts::{
    Cell, Object, ObjectKind, Rowid, SEQUENCE_TABLE, SchemaError, StorageClass, StorageRule,
    TableForm, Visibility, significant,
};

use crate::error::Error;

/// One table as rows are read from it and written to it.
#[derive(Debug)]
pub(crate) struct TableLayout {
    pub(crate) name: String,
    pub(crate) columns: Vec<ColumnLayout>,
    /// Positions in `columns` of the primary key, in its order; empty where there is none.
    pub(crate) key: Vec<usize>,
    pub(crate) rowid: Rowid,
    pub(crate) autoincrement: bool,
}

#[derive(Debug)]
pub(crate) struct ColumnLayout {
    pub(crate) name: String,
    pub(crate) not_null: bool,
    pub(crate) rule: StorageRule,
}

/// Every object of `main` that has a text, without `sqlite_sequence` and planner statistics.
///
/// Tables by name, then indexes, views and triggers by name; names compare as bytes.
pub fn objects(conn: &Connection) -> Result<Vec<Object>, Error> {
    sqlite_facts::objects(conn).map_err(|error| match error {
        SchemaError::Unreadable(source) => Error::schema(source),
        SchemaError::NotUnicode { object } => Error::SchemaNotUnicode { object },
    })
}

/// Every table of `main` by name, without `sqlite_sequence` and planner statistics.
///
/// A virtual table or a generated column is an error: neither text nor comparison can speak of what
/// is not stored.
pub(crate) fn table_layouts(
    conn: &Connection,
    objects: &[Object],
) -> Result<Vec<TableLayout>, Error> {
    let is_table = |object: &&Object| object.kind == ObjectKind::Table;
    let read = |object: &Object| match facts(conn, &object.name)? {
        Some(facts) => of_facts(facts, &object.sql),
        None => Err(Error::SchemaUnreadable {
            object: object.name.clone(),
        }),
    };
    objects.iter().filter(is_table).map(read).collect()
}

/// `sqlite_sequence` as a table, where the database has one.
///
/// Its key is the name of the table it speaks of, though SQLite does not enforce that; its rowids
/// only say in which order tables got their first row, so they are not content.
pub(crate) fn sequence_layout(conn: &Connection) -> Result<Option<TableLayout>, Error> {
    let column = |name: &str| ColumnLayout {
        name: name.to_owned(),
        not_null: false,
        rule: StorageRule::of("", false),
    };
    Ok(facts(conn, SEQUENCE_TABLE)?.map(|_| TableLayout {
        name: SEQUENCE_TABLE.to_owned(),
        columns: vec![column("name"), column("seq")],
        key: Vec::new(),
        rowid: Rowid::Absent,
        autoincrement: false,
    }))
}

fn facts(conn: &Connection, name: &str) -> Result<Option<sqlite_facts::Table>, Error> {
    sqlite_facts::Table::read(conn, name).map_err(Error::schema)
}

fn of_facts(facts: sqlite_facts::Table, sql: &str) -> Result<TableLayout, Error> {
    if matches!(
        facts.form,
        TableForm::Virtual | TableForm::VirtualWithoutModule
    ) {
        return Err(Error::VirtualTable { table: facts.name });
    }
    let is_generated = |column: &&sqlite_facts::Column| column.visibility != Visibility::Ordinary;
    if let Some(column) = facts.columns.iter().find(is_generated) {
        return Err(Error::GeneratedColumn {
            column: column.name.clone(),
            table: facts.name,
        });
    }
    let (key, rowid) = (facts.primary_key(), facts.rowid());
    let mut columns: Vec<ColumnLayout> = facts
        .columns
        .into_iter()
        .map(|column| ColumnLayout {
            rule: StorageRule::of(&column.declared_type, facts.is_strict),
            name: column.name,
            not_null: column.not_null,
        })
        .collect();
    if let Rowid::Alias(column) = rowid {
        // Whatever it is declared to be: an INSERT of NULL would make up a number.
        columns[column].not_null = true;
        columns[column].rule = StorageRule::Only(StorageClass::Integer);
    }
    Ok(TableLayout {
        name: facts.name,
        columns,
        key,
        rowid,
        // AUTOINCREMENT is a keyword that SQLite never takes for a name.
        autoincrement: significant(sql).any(|token| token.is_word("autoincrement")),
    })
}

impl TableLayout {
    /// The first cell of a row that an INSERT into its column would change or refuse.
    pub(crate) fn unstorable(&self, cells: &[Cell]) -> Option<(&ColumnLayout, StorageClass)> {
        let is_storable = |column: &ColumnLayout, cell: &Cell| {
            if *cell == Cell::Null {
                !column.not_null
            } else {
                column.rule.keeps(cell)
            }
        };
        let (column, cell) = self
            .columns
            .iter()
            .zip(cells)
            .find(|(column, cell)| !is_storable(column, cell))?;
        Some((column, cell.storage_class()))
    }
}
