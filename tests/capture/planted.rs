//! A database with something private at every place that the policy knows, and at every place that
//! it does not.

use std::collections::BTreeMap;

use anonymizer::Policy;
use rusqlite::{Connection, params};

/// What is private, and different at each place, so that a leak says where it comes from.
pub(super) fn secret(number: usize) -> String {
    format!("Kanarienvogel{number}zwitschert")
}

/// Where each secret stands, by its number.
pub(super) struct Planted {
    pub(super) conn: Connection,
    pub(super) places: Vec<String>,
}

/// A database of the version that `columns_of` has, with a row for each rule of the policy.
pub(super) fn plant(mut conn: Connection, policy: &Policy) -> Planted {
    conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON")
        .unwrap();
    let mut places = Vec::new();
    let transaction = conn.transaction().unwrap();
    for rule in policy.rules() {
        let (column, path) = rule.place.split_once(':').unwrap_or((&rule.place, ""));
        let (table, column) = column.split_once('.').unwrap();
        let columns = columns(&transaction, table);
        if !columns.iter().any(|(name, _)| name == column) {
            continue;
        }
        let number = places.len();
        places.push(rule.place.clone());
        let value = if path.is_empty() {
            secret(number)
        } else {
            nested(path, &secret(number))
        };
        insert(&transaction, table, &columns, column, &value, number);
    }
    transaction.commit().unwrap();
    Planted { conn, places }
}

/// Names and types of a table's columns; none where there is no such table.
fn columns(conn: &Connection, table: &str) -> Vec<(String, String)> {
    conn.prepare("SELECT name, type FROM pragma_table_info(?1)")
        .unwrap()
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}

/// A row whose other cells say nothing, and collide with nothing.
fn insert(
    conn: &Connection,
    table: &str,
    columns: &[(String, String)],
    column: &str,
    value: &str,
    number: usize,
) {
    let mut cells: BTreeMap<&str, rusqlite::types::Value> = BTreeMap::new();
    for (name, declared) in columns {
        let is_rowid = name == "id" && declared == "INTEGER";
        if name == column && !is_rowid {
            let value = value.to_owned();
            let value = if declared == "BLOB" {
                value.into_bytes().into()
            } else {
                value.into()
            };
            cells.insert(name, value);
        } else if name == "parentEntryID" {
            cells.insert(name, i64::try_from(number + 1_000_000).unwrap().into());
        } else if !is_rowid {
            cells.insert(name, format!("x{number}").into());
        }
    }
    let names: Vec<String> = cells.keys().map(|name| format!("\"{name}\"")).collect();
    let marks = vec!["?"; cells.len()].join(", ");
    let sql = format!(
        "INSERT INTO \"{table}\"({}) VALUES({marks})",
        names.join(", ")
    );
    conn.execute(&sql, rusqlite::params_from_iter(cells.values()))
        .unwrap();
}

/// JSON that has a value at a path and nothing else.
fn nested(path: &str, value: &str) -> String {
    path.rsplit('.')
        .fold(format!("\"{value}\""), |inside, segment| {
            let key = segment.trim_end_matches("[]");
            let depth = (segment.len() - key.len()) / 2;
            format!(
                "{{\"{key}\":{}{inside}{}}}",
                "[".repeat(depth),
                "]".repeat(depth)
            )
        })
}

/// Puts secrets where no policy looks: unknown keys, types, words.
pub(super) fn plant_unknown(conn: &Connection, number: usize) -> Vec<String> {
    let mut places = Vec::new();
    let mut next = |place: &str| {
        places.push(place.to_owned());
        secret(number + places.len() - 1)
    };
    let payloads = [
        format!("{{\"{}\":1}}", next("unknown key")),
        format!("{{\"type\":\"{}\"}}", next("unknown enum value")),
        format!("{{\"a\":{{\"b\":[[\"{}\"]]}}}}", next("unknown path")),
        format!(
            "{{\"payload\":{{\"arguments\":{{\"{}\":true}}}}}}",
            next("key of arguments")
        ),
        format!("{{\"cut\":\"{}", next("truncated JSON")),
        format!("{{\"a\":tru{}", next("broken literal")),
        next("no JSON at all"),
        format!("\"{}\"", next("a lone string")),
        format!("{{\"a\":\"\\ud800{}\"}}", next("lone surrogate")),
    ];
    for (at, payload) in payloads.iter().enumerate() {
        conn.execute(
            "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
             VALUES('s', ?1, 'message', ?2, '2026-01-01 00:00:00.000')",
            params![2_000_000 + i64::try_from(at).unwrap(), payload.as_bytes()],
        )
        .unwrap();
    }
    places
}
