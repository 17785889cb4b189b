//! Cells that the server never writes, of which a migration makes a note: of each kind and column a golden has one.

use migrator::{HISTORY, History};
use rusqlite::Connection;
use sqlite_facts::Table;
use tempfile::TempDir;

use super::{End, check, file};

/// Each odd value in each column of a session that is longer than all sound ones, so that no other reason
/// selects it.
#[test]
fn of_each() {
    let folder = TempDir::new().unwrap();
    let db = file(folder.path(), "odd", "v5-release-0.1.0", "");
    let conn = Connection::open(&db).unwrap();
    conn.execute_batch("PRAGMA foreign_keys=OFF; BEGIN")
        .unwrap();
    let columns: Vec<String> = Table::read(&conn, "sessions")
        .unwrap()
        .unwrap()
        .columns
        .into_iter()
        .map(|column| column.name)
        .collect();
    let mut number = 1_000_000;
    for value in ODD_VALUES {
        for column in columns.iter().filter(|column| *column != "id") {
            number += 10;
            conn.execute_batch(&session(number, column, value)).unwrap();
        }
    }
    conn.execute_batch("COMMIT").unwrap();
    drop(conn);
    let history = History::new(HISTORY).unwrap();
    let seen = End::of(&db, &history, folder.path()).damage;
    for kind in [
        "`isArchived` is neither 0 nor 1",
        "`model` is not valid UTF-8",
        "`cwd` holds a NUL",
        "`createdAt` is REAL",
    ] {
        assert!(seen.keys().any(|words| words.contains(kind)), "{kind}");
    }
    check("odd cells", &db, &[]);
}

/// Of every storage class, beyond every range, and texts that are none.
const ODD_VALUES: [&str; 8] = [
    "x'00ff'",
    "1.5",
    "-1",
    "4294967297",
    "'x'",
    "'0.5'",
    "'a' || char(0)",
    "CAST(x'ff' AS TEXT)",
];

/// A copy of a sound session with a value in a column, and one long entry.
fn session(number: u32, column: &str, value: &str) -> String {
    format!(
        "CREATE TEMP TABLE one AS SELECT * FROM main.sessions ORDER BY rowid LIMIT 1; \
         UPDATE one SET id = 's{number}', headEntryID = {number}, tailEntryID = {number}, \
         parentSessionID = NULL, displayStartEntryID = NULL; \
         UPDATE one SET {column} = {value}; INSERT INTO main.sessions SELECT * FROM one; DROP TABLE one; \
         INSERT INTO session_entries(id, sessionID, parentEntryID, type, payload, createdAt) \
         VALUES ({number}, 's{number}', NULL, 'header', \
         CAST('{{\"type\":\"header\",\"x\":\"' || printf('%.3000c', 'x') || '\"}}' AS BLOB), '2026-01-01 00:00:00.000')"
    )
}
