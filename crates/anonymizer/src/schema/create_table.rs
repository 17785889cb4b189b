//! CREATE TABLE: a known text, or one of facts alone.

use std::fmt::Write as _;

use rusqlite::Connection;

use super::target_schema::{TargetColumn, quoted};
use super::unknown_links::{UnknownLinks, references};
use crate::schema::table_info::{Column, KnownSchemas, Table};

/// Declared types that a golden's own CREATE TABLE may repeat.
const TYPES: [&str; 7] = [
    "TEXT", "INTEGER", "REAL", "BLOB", "NUMERIC", "DATETIME", "BOOLEAN",
];

/// A known text, with the columns that somebody added, where SQLite itself puts them.
pub(super) fn with_columns(
    sql: &str,
    name: &str,
    table: &Table,
    columns: &[TargetColumn<'_>],
    links: &UnknownLinks<'_>,
    known: &KnownSchemas,
) -> rusqlite::Result<String> {
    let both = table.columns.iter().zip(columns);
    let mut added = both
        .filter(|(column, _)| !known.has_column(name, &column.name))
        .peekable();
    if added.peek().is_none() {
        return Ok(sql.to_owned());
    }
    let conn = Connection::open_in_memory()?;
    conn.execute_batch(sql)?;
    for (column, layout) in added {
        conn.execute_batch(&format!(
            "ALTER TABLE {} ADD COLUMN {}{}{}",
            quoted(name),
            quoted(&layout.name),
            affinity(&column.declared_type),
            links.text(&column.name)
        ))?;
    }
    let text = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    conn.query_row(text, [name], |row| row.get(0))
}

/// A CREATE TABLE of facts alone: no default, CHECK, collation or comment of the source. `keys` are
/// the columns of its key, which are known; `known` is none for a table of nobody's.
pub(super) fn table_text(
    name: &str,
    table: &Table,
    columns: &[TargetColumn<'_>],
    keys: &[&str],
    links: &UnknownLinks<'_>,
    known: Option<&KnownSchemas>,
) -> String {
    let mut parts = Vec::new();
    for (column, layout) in table.columns.iter().zip(columns) {
        let mut text = column_text(column, layout, known.is_some());
        if keys == [&column.name] {
            text.push_str(" PRIMARY KEY");
            if table.autoincrement && table.rowid_alias.is_some() {
                text.push_str(" AUTOINCREMENT");
            }
        }
        let of_column = table
            .foreign_keys
            .iter()
            .filter(|key| key.from == column.name);
        for key in of_column {
            // Columns that no version has are told by `Links`.
            let known = known.filter(|known| known.has_column(name, &column.name));
            if let Some(place) = known.and_then(|known| known.place(key)) {
                text.push_str(&references(key, place));
            }
        }
        text.push_str(links.text(&column.name));
        parts.push(text);
    }
    if keys.len() > 1 {
        let list: Vec<String> = keys.iter().map(|key| quoted(key)).collect();
        parts.push(format!("PRIMARY KEY ({})", list.join(", ")));
    }
    format!("CREATE TABLE {} ({})", quoted(name), parts.join(", "))
}

fn column_text(column: &Column, layout: &TargetColumn<'_>, is_known: bool) -> String {
    let mut text = quoted(&layout.name);
    if is_known && TYPES.contains(&column.declared_type.as_str()) {
        let _ = write!(text, " {}", column.declared_type);
    } else {
        text.push_str(affinity(&column.declared_type));
    }
    if is_known && column.not_null {
        text.push_str(" NOT NULL");
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
