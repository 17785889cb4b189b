//! Files of each kind: tables and ledgers, by the words for them.

use std::fmt::Write;

use rusqlite::Connection;

use crate::filled;
use crate::fixture::{Db, HISTORY, LATER};

/// Tables without a ledger.
pub(crate) fn structure(name: &str) -> Vec<u8> {
    let db = Db::of(b"");
    let mut conn = db.open();
    let number = name.strip_prefix('v').map(|digit| digit.parse().unwrap());
    match (number, name) {
        (Some(number), _) => filled::create(&mut conn, number),
        (None, "reset") => {
            filled::create(&mut conn, 6);
            reset_sessions(&conn);
        }
        (None, "wiped") => {
            filled::create(&mut conn, 5);
            conn.execute_batch(&mounts()).unwrap();
        }
        (None, "odd5" | "odd6" | "more5" | "more6") => {
            let (word, number) = name.split_at(name.len() - 1);
            filled::create(&mut conn, number.parse().unwrap());
            conn.execute_batch(if word == "odd" {
                "DROP INDEX session_entries_on_type; PRAGMA writable_schema = ON; \
                 UPDATE sqlite_schema SET sql = replace(sql, '\"status\" TEXT', '\"status\" BLOB') \
                    WHERE name = 'tool_call_status'; PRAGMA writable_schema = RESET"
            } else {
                "CREATE TABLE mine(a); CREATE INDEX mine_1 ON session_entries(payload)"
            })
            .unwrap();
        }
        (None, "older") => conn
            .execute_batch(
                "CREATE TABLE sessions(id TEXT PRIMARY KEY, provider TEXT NOT NULL); \
                 CREATE TABLE session_entries(id INTEGER PRIMARY KEY AUTOINCREMENT, \
                    sessionID TEXT NOT NULL REFERENCES sessions(id), payload BLOB NOT NULL)",
            )
            .unwrap(),
        (None, "runner") => conn
            .execute_batch("CREATE TABLE runner_sessions(sessionID TEXT PRIMARY KEY)")
            .unwrap(),
        (None, "notes") => conn.execute_batch("CREATE TABLE notes(a)").unwrap(),
        (None, _) => {}
    }
    conn.execute_batch("DROP TABLE IF EXISTS grdb_migrations")
        .unwrap();
    drop(conn);
    db.bytes()
}

/// `sessions` as the build with the hard reset wrote it: one line, every name quoted.
pub(crate) fn reset_sessions(conn: &Connection) {
    let columns: Vec<String> = conn
        .prepare(
            "SELECT '\"' || name || '\" ' || type || iif(pk, ' PRIMARY KEY', '') || \
                iif(\"notnull\", ' NOT NULL', '') || coalesce(' DEFAULT ' || dflt_value, '') \
             FROM pragma_table_info('sessions')",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    conn.execute_batch(&format!(
        "ALTER TABLE sessions RENAME TO aside; CREATE TABLE \"sessions\" ({}); \
         INSERT INTO sessions SELECT * FROM aside; DROP TABLE aside; \
         PRAGMA writable_schema = ON; \
         UPDATE sqlite_schema SET sql = replace(sql, '\"aside\"', '\"sessions\"'); \
         PRAGMA writable_schema = RESET",
        columns.join(", ")
    ))
    .unwrap();
}

/// The two tables of v6, as 0.5.0 found them when it erased the rest.
pub(crate) fn mounts() -> String {
    let mut conn = Connection::open_in_memory().unwrap();
    filled::create(&mut conn, 6);
    let texts: Vec<String> = conn
        .prepare("SELECT sql FROM sqlite_schema WHERE tbl_name LIKE 'mount%' AND sql NOT NULL")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    texts.join(";")
}

pub(crate) fn ledger(words: &str) -> String {
    if words == "none" {
        return String::new();
    }
    let mut sql = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);".to_owned();
    for word in words.chars().filter(|word| *word != '-') {
        let ids: &[&str] = match word {
            'o' => &["createSessionsAndEntries_v1", "environmentMetadata_v2"],
            'r' => &["createRunnerSessions_v1", "environmentMetadata_v2"],
            'x' => &["wuhu_v99_future"],
            digit => {
                let number = usize::try_from(digit.to_digit(10).unwrap()).unwrap();
                let mut all = HISTORY.iter().chain(LATER.iter());
                &[all.nth(number - 1).unwrap().identifier]
            }
        };
        for id in ids {
            let _ = write!(sql, "INSERT INTO grdb_migrations VALUES ('{id}');");
        }
    }
    sql
}

/// A file with these tables and this ledger.
pub(crate) fn file(tables: &[u8], words: &str) -> Db {
    let db = Db::of(tables);
    db.sql(&ledger(words));
    db
}
