//! CREATE TABLE: the text of a known version, or one that is made of [`TableInfo`] alone.

use rusqlite::Connection;
use sqlite_facts::{Affinity, quote, quote_list};

use super::known_schemas::KnownSchemas;
use super::table_info::{ColumnInfo, TableInfo};
use super::unknown_links::{UnknownLinks, references};

/// Declared types that a golden's own CREATE TABLE may repeat.
const TYPES: [&str; 7] = [
    "TEXT", "INTEGER", "REAL", "BLOB", "NUMERIC", "DATETIME", "BOOLEAN",
];

/// A table of the source, the golden's names of its columns, and what its unknown columns are links to.
#[derive(Clone, Copy)]
pub(super) struct Renamed<'t> {
    pub(super) table: &'t TableInfo,
    pub(super) names: &'t [&'t str],
    pub(super) links: &'t UnknownLinks<'t>,
}

/// The text of a known table, with its unknown columns where ALTER TABLE puts them.
pub(super) fn with_unknown_columns(
    sql: &str,
    name: &str,
    renamed: Renamed<'_>,
    known: &KnownSchemas,
) -> rusqlite::Result<String> {
    let columns = renamed.table.columns.iter().zip(renamed.names);
    let mut added = columns
        .filter(|(column, _)| !known.has_column(name, &column.name))
        .peekable();
    if added.peek().is_none() {
        return Ok(sql.to_owned());
    }
    let conn = Connection::open_in_memory()?;
    conn.execute_batch(sql)?;
    for (column, placeholder) in added {
        conn.execute_batch(&format!(
            "ALTER TABLE {} ADD COLUMN {}{}",
            quote(name),
            typed(placeholder, type_of_affinity(&column.declared_type)),
            renamed.links.clauses(&column.name)
        ))?;
    }
    let text = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    conn.query_row(text, [name], |row| row.get(0))
}

/// A table whose text no known version has: without default, CHECK, collation or comment of the
/// source. `keys` are its primary key's columns, where a known version has that key; `known` is none
/// for a table of no version.
pub(super) fn table_text(
    name: &str,
    renamed: Renamed<'_>,
    keys: &[&str],
    known: Option<&KnownSchemas>,
) -> String {
    let table = renamed.table;
    let mut parts = Vec::new();
    for (column, in_golden) in table.columns.iter().zip(renamed.names) {
        let type_shown = type_of(column, known.is_some());
        let is_mistaken = known.is_some_and(|known| known.is_mistaken(name, column, type_shown));
        // Without a type it is declared otherwise too, and its values stay as they are. A key needs its type.
        let has_type = !is_mistaken || column.is_key();
        let mut text = typed(in_golden, if has_type { type_shown } else { "" });
        if known.is_some() && column.not_null {
            text.push_str(" NOT NULL");
        }
        if keys == [&column.name] {
            text.push_str(" PRIMARY KEY");
            if table.autoincrement && table.rowid_alias.is_some() {
                text.push_str(" AUTOINCREMENT");
            }
        }
        let known = known.filter(|known| known.has_column(name, &column.name));
        let links = table.links.iter();
        for link in links.filter(|link| link.column == column.name) {
            if let Some(parent) = known.and_then(|known| known.parent(link)) {
                text.push_str(&references(link, parent));
            }
        }
        text.push_str(renamed.links.clauses(&column.name));
        parts.push(text);
    }
    if keys.len() > 1 {
        parts.push(format!("PRIMARY KEY ({})", quote_list(keys)));
    }
    format!("CREATE TABLE {} ({})", quote(name), parts.join(", "))
}

/// A column's name, and its type where it has one.
fn typed(name: &str, declared_type: &str) -> String {
    let space = if declared_type.is_empty() { "" } else { " " };
    format!("{}{space}{declared_type}", quote(name))
}

fn type_of(column: &ColumnInfo, is_known_table: bool) -> &'static str {
    let mut types = TYPES.into_iter().filter(|_| is_known_table);
    let known = types.find(|known| **known == column.declared_type);
    known.unwrap_or_else(|| type_of_affinity(&column.declared_type))
}

/// The type that gives a column the affinity of its declared type, which may hold any word.
fn type_of_affinity(declared: &str) -> &'static str {
    match Affinity::of(declared) {
        Affinity::Integer => "INTEGER",
        Affinity::Text => "TEXT",
        Affinity::Blob => "",
        Affinity::Real => "REAL",
        Affinity::Numeric => "NUMERIC",
    }
}
