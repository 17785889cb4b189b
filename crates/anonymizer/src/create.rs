//! CREATE statements of a golden: of known versions, or of facts alone.

use std::fmt::Write as _;

use crate::facts::{Column, Index, Known, Table};
use crate::layout::{ColumnLayout, Names, TableLayout, quoted};
use crate::{Class, Policy};

/// Declared types that a golden's own CREATE TABLE may repeat.
const TYPES: [&str; 7] = [
    "TEXT", "INTEGER", "REAL", "BLOB", "NUMERIC", "DATETIME", "BOOLEAN",
];

/// What a CREATE TABLE is written with.
pub(crate) struct World<'w> {
    pub(crate) known: &'w Known,
    pub(crate) policy: &'w Policy,
    pub(crate) names: &'w Names,
}

/// A known text, and statements that add what somebody added: SQLite knows where columns end and
/// constraints begin.
pub(crate) fn with_columns(
    sql: &str,
    table: &Table,
    columns: &[ColumnLayout<'_>],
    source: &str,
    world: &World<'_>,
) -> String {
    let mut text = sql.to_owned();
    for (column, layout) in table.columns.iter().zip(columns) {
        if !world.known.has_column(source, &column.name) {
            // Writing to a String cannot fail.
            let _ = write!(
                text,
                "; ALTER TABLE {} ADD COLUMN {}{}{}",
                quoted(source),
                quoted(&layout.name),
                affinity(&column.declared_type),
                references(column, table, true, world)
            );
        }
    }
    text
}

/// A CREATE TABLE of facts alone: no default, CHECK, collation or comment of the source.
pub(crate) fn table_text(
    name: &str,
    table: &Table,
    columns: &[ColumnLayout<'_>],
    is_known: bool,
    world: &World<'_>,
) -> String {
    let keys: Vec<usize> = {
        let mut keys: Vec<usize> = (0..columns.len())
            .filter(|at| is_known && table.columns[*at].key > 0)
            .collect();
        keys.sort_by_key(|at| table.columns[*at].key);
        keys
    };
    let mut parts = Vec::new();
    for (column, layout) in table.columns.iter().zip(columns) {
        parts.push(column_text(
            column,
            layout,
            table,
            is_known && keys.len() == 1,
            is_known,
            world,
        ));
    }
    if keys.len() > 1 {
        let list: Vec<String> = keys.iter().map(|at| quoted(&columns[*at].name)).collect();
        parts.push(format!("PRIMARY KEY ({})", list.join(", ")));
    }
    format!("CREATE TABLE {} ({})", quoted(name), parts.join(", "))
}

fn column_text(
    column: &Column,
    layout: &ColumnLayout<'_>,
    table: &Table,
    has_own_key: bool,
    is_known: bool,
    world: &World<'_>,
) -> String {
    let mut text = quoted(&layout.name);
    if is_known && TYPES.contains(&column.declared_type.as_str()) {
        let _ = write!(text, " {}", column.declared_type);
    } else {
        text.push_str(affinity(&column.declared_type));
    }
    if is_known && column.not_null {
        text.push_str(" NOT NULL");
    }
    if has_own_key && column.key > 0 {
        text.push_str(" PRIMARY KEY");
        if table.autoincrement && column.declared_type == "INTEGER" {
            text.push_str(" AUTOINCREMENT");
        }
    }
    text.push_str(&references(column, table, is_known, world));
    text
}

/// The foreign keys of a column: to what is known, or to what is not there either. One to a table
/// of somebody is left out: nothing says which of its columns are unique any more. So is one of
/// somebody's table to a number: a number that nobody knows does not stay.
fn references(column: &Column, table: &Table, is_known: bool, world: &World<'_>) -> String {
    let World {
        known,
        policy,
        names,
    } = world;
    let mut text = String::new();
    for key in table
        .foreign_keys
        .iter()
        .filter(|key| key.from == column.name)
    {
        let to = key.to.as_deref().unwrap_or("id");
        if !is_known && policy.column(&key.parent, to).class == Class::Key {
            continue;
        }
        if known.has_table(&key.parent) && known.has_column(&key.parent, to) {
            let _ = write!(text, " REFERENCES {}({})", quoted(&key.parent), quoted(to));
        } else if names.has_table(&key.parent) {
            continue;
        } else {
            let _ = write!(text, " REFERENCES {}", quoted(&names.missing_table()));
        }
        if let action @ ("CASCADE" | "RESTRICT") = key.on_delete.as_str() {
            let _ = write!(text, " ON DELETE {action}");
        }
    }
    text
}

/// The type that gives a column of nobody's the same affinity (SQLite, "Datatypes", 3.1).
fn affinity(declared: &str) -> &'static str {
    let has = |word: &str| declared.contains(word);
    if has("INT") {
        " INTEGER"
    } else if has("CHAR") || has("CLOB") || has("TEXT") {
        " TEXT"
    } else if declared.is_empty() || has("BLOB") {
        ""
    } else if has("REAL") || has("FLOA") || has("DOUB") {
        " REAL"
    } else {
        " NUMERIC"
    }
}

/// A known index under its text; another with its columns, but neither unique nor partial: values
/// that differ in the source may be equal in the golden.
pub(crate) fn index_text(
    source: &str,
    index: &Index,
    table: &TableLayout<'_>,
    known: &Known,
    names: &mut Names,
) -> String {
    if let Some(sql) = known.index_text(source, index) {
        return sql.to_owned();
    }
    let name = if known.has_index(source) {
        source.to_owned()
    } else {
        names.index()
    };
    let clean = |column: &String| {
        table
            .columns
            .iter()
            .find(|layout| layout.source == *column)
            .map(|layout| &layout.name)
    };
    let mut columns: Vec<String> = index
        .columns
        .iter()
        .flatten()
        .filter_map(clean)
        .map(|name| quoted(name))
        .collect();
    if columns.is_empty() {
        columns.extend(table.columns.first().map(|layout| quoted(&layout.name)));
    }
    format!(
        "CREATE INDEX {} ON {}({})",
        quoted(&name),
        quoted(&table.name),
        columns.join(", ")
    )
}
