//! Tables read from SQLite's PRAGMAs (<https://sqlite.org/pragma.html>).

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Result, Row};

use crate::message::lacks_module;
use crate::pragma::pragma_rows;
use crate::table::{
    Column, ForeignKey, Index, IndexColumn, IndexOrigin, IndexTerm, Table, TableForm, Visibility,
};

impl Table {
    /// The table `name` of `main`; none where there is no such table.
    pub fn read(conn: &Connection, name: &str) -> Result<Option<Self>> {
        let listed = pragma_rows(conn, "table_list", name, listed)?;
        let table = listed.into_iter().flatten().next();
        table.map(|table| table.filled(conn)).transpose()
    }

    /// Every table of `main` by name, without SQLite's own.
    pub fn read_all(conn: &Connection) -> Result<Vec<Self>> {
        let mut tables: Vec<Self> = list(conn)?;
        tables.retain(|table| !table.name.starts_with("sqlite_"));
        tables.sort_by(|a, b| a.name.cmp(&b.name));
        let tables = tables.into_iter();
        tables.map(|table| table.filled(conn)).collect()
    }

    fn filled(mut self, conn: &Connection) -> Result<Self> {
        match pragma_rows(conn, "table_xinfo", &self.name, column) {
            Err(error) if lacks_module(&error) => {
                self.form = TableForm::VirtualWithoutModule;
                return Ok(self);
            }
            columns => self.columns = columns?,
        }
        self.indexes = read_indexes(conn, &self.name)?;
        self.foreign_keys = read_foreign_keys(conn, &self.name)?;
        Ok(self)
    }
}

/// The names of a table's columns in order, generated ones too; none where there is no such table.
pub fn column_names(conn: &Connection, table: &str) -> Result<Vec<String>> {
    pragma_rows(conn, "table_xinfo", table, |row| row.get(1))
}

/// The form of every table of `main` by its name, without asking the modules of virtual tables.
pub fn table_forms(conn: &Connection) -> Result<BTreeMap<String, TableForm>> {
    let tables = list(conn)?.into_iter();
    Ok(tables.map(|table| (table.name, table.form)).collect())
}

/// The tables of `main` that have no rowid: their rows are found by their key, as those of an index.
pub fn tables_without_rowid(conn: &Connection) -> Result<BTreeSet<String>> {
    let tables = list(conn)?.into_iter();
    let without = tables.filter(|table| table.without_rowid);
    Ok(without.map(|table| table.name).collect())
}

/// Every table of `main`, SQLite's own too, with nothing but what `PRAGMA table_list` tells.
fn list(conn: &Connection) -> Result<Vec<Table>> {
    let mut list = conn.prepare("PRAGMA main.table_list")?;
    let tables = list.query_map([], listed)?.collect::<Result<Vec<_>>>()?;
    Ok(tables.into_iter().flatten().collect())
}

/// A row of `PRAGMA table_list`, none for a view: schema, name, type, number of columns, WITHOUT ROWID,
/// STRICT.
fn listed(row: &Row<'_>) -> Result<Option<Table>> {
    let form = match row.get::<_, String>(2)?.as_str() {
        "view" => return Ok(None),
        "virtual" => TableForm::Virtual,
        "shadow" => TableForm::Shadow,
        _ => TableForm::Ordinary,
    };
    Ok(Some(Table {
        name: row.get(1)?,
        form,
        without_rowid: row.get(4)?,
        is_strict: row.get(5)?,
        columns: Vec::new(),
        indexes: Vec::new(),
        foreign_keys: Vec::new(),
    }))
}

/// A row of `PRAGMA table_xinfo`: cid, name, type, NOT NULL, default, place in the key, hidden.
fn column(row: &Row<'_>) -> Result<Column> {
    let declared_type: String = row.get(2)?;
    Ok(Column {
        name: row.get(1)?,
        declared_type: declared_type.to_ascii_uppercase(),
        not_null: row.get(3)?,
        default: row.get(4)?,
        primary_key: Some(row.get(5)?).filter(|place| *place > 0),
        visibility: match row.get(6)? {
            0 => Visibility::Ordinary,
            2 => Visibility::GeneratedVirtual,
            3 => Visibility::GeneratedStored,
            _ => Visibility::Hidden,
        },
    })
}

fn read_indexes(conn: &Connection, table: &str) -> Result<Vec<Index>> {
    let mut indexes = pragma_rows(conn, "index_list", table, index)?;
    indexes.sort_by(|a, b| a.name.cmp(&b.name));
    for index in &mut indexes {
        let columns = pragma_rows(conn, "index_xinfo", &index.name, index_column)?;
        index.columns = columns.into_iter().flatten().collect();
    }
    Ok(indexes)
}

/// A row of `PRAGMA index_list`: number, name, UNIQUE, origin, partial.
fn index(row: &Row<'_>) -> Result<Index> {
    let origin: String = row.get(3)?;
    Ok(Index {
        name: row.get(1)?,
        origin: match origin.as_str() {
            "u" => IndexOrigin::Unique,
            "pk" => IndexOrigin::PrimaryKey,
            _ => IndexOrigin::CreateIndex,
        },
        is_unique: row.get(2)?,
        is_partial: row.get(4)?,
        columns: Vec::new(),
    })
}

/// A row of `PRAGMA index_xinfo`, none for a column that only leads back to the row: number, cid, name,
/// DESC, collation, whether it is of the key.
fn index_column(row: &Row<'_>) -> Result<Option<IndexColumn>> {
    if !row.get(5)? {
        return Ok(None);
    }
    Ok(Some(IndexColumn {
        term: match (row.get(2)?, row.get(1)?) {
            (Some(name), _) => IndexTerm::Column(name),
            (None, -1) => IndexTerm::Rowid,
            (None, _) => IndexTerm::Expression,
        },
        is_descending: row.get(3)?,
        collation: row.get(4)?,
    }))
}

fn read_foreign_keys(conn: &Connection, table: &str) -> Result<Vec<ForeignKey>> {
    // One row for each column.
    let mut rows = pragma_rows(conn, "foreign_key_list", table, |row| {
        let place: (i64, i64) = (row.get(0)?, row.get(1)?);
        Ok((place, foreign_key(row)?))
    })?;
    rows.sort_by_key(|(place, _)| *place);
    let rows = rows.chunk_by(|((a, _), _), ((b, _), _)| a == b);
    let mut keys: Vec<ForeignKey> = rows
        .filter_map(|rows| {
            let (_, key) = rows.first()?;
            let columns = rows.iter().flat_map(|(_, row)| row.columns.clone());
            Some(ForeignKey {
                columns: columns.collect(),
                ..key.clone()
            })
        })
        .collect();
    keys.sort();
    Ok(keys)
}

/// A row of `PRAGMA foreign_key_list`, as a key with one column: id, number, parent, column, column of
/// the parent, ON UPDATE, ON DELETE, MATCH.
fn foreign_key(row: &Row<'_>) -> Result<ForeignKey> {
    Ok(ForeignKey {
        columns: vec![(row.get(3)?, row.get(4)?)],
        parent: row.get(2)?,
        on_update: row.get(5)?,
        on_delete: row.get(6)?,
        matching: row.get(7)?,
    })
}

#[cfg(test)]
mod tests;
