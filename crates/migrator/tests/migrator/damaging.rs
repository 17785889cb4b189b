//! A sound file, and what may happen to a row of any table with foreign keys off.

use std::sync::Mutex;

use rusqlite::Connection;
use tempfile::TempDir;

use crate::filled::create;

/// What may happen to a row.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Damage {
    Delete,
    /// Another session's, or another entry's.
    Reparent,
    /// Its session is one that never was.
    Orphan,
    /// One cell becomes NULL, where the table allows it.
    Null,
    /// Another rowid, which for some tables is the id.
    Renumber,
    /// The row once more, under another key.
    Duplicate,
    /// What a session says of its transcript.
    Ends,
    /// One cell becomes what no server writes.
    Odd,
}

/// Classes and bytes that a column may hold whatever it is declared.
const ODD: [&str; 8] = [
    "x'00ff'",
    "CAST(x'ff41c328' AS TEXT)",
    "'a' || char(0) || 'b'",
    "-0.5",
    "9e999",
    "'007'",
    "CAST('s1' AS BLOB)",
    "9223372036854775807",
];

pub(crate) const DAMAGES: [Damage; 8] = [
    Damage::Delete,
    Damage::Reparent,
    Damage::Orphan,
    Damage::Null,
    Damage::Renumber,
    Damage::Duplicate,
    Damage::Ends,
    Damage::Odd,
];

/// Every table that holds what a person has, the two that v6 drops last.
pub(crate) const TABLES: [&str; 9] = [
    "sessions",
    "session_entries",
    "tool_call_status",
    "user_queue_pending",
    "user_queue_journal",
    "system_queue_pending",
    "system_queue_journal",
    "environments",
    "session_child_status",
];

/// So many of [`TABLES`] stay.
pub(crate) const SURVIVING: usize = 7;

/// Damage to the row of `table` that `a` chooses; `b` chooses the value.
pub(crate) fn statement(
    conn: &Connection,
    table: &str,
    damage: Damage,
    a: usize,
    b: usize,
) -> Option<String> {
    let columns = columns(conn, table)?;
    let row = format!(
        "rowid = (SELECT rowid FROM {table} ORDER BY rowid \
         LIMIT 1 OFFSET {a} % max(1, (SELECT count(*) FROM {table})))"
    );
    let set = |what: &str| Some(format!("UPDATE OR IGNORE {table} SET {what} WHERE {row}"));
    let session = match table {
        "sessions" | "session_child_status" => "parentSessionID",
        "environments" => "name",
        _ => "sessionID",
    };
    match damage {
        Damage::Delete => Some(format!("DELETE FROM {table} WHERE {row}")),
        Damage::Reparent if table == "session_entries" && b.is_multiple_of(3) => {
            set(&format!("parentEntryID = {}", b % 40))
        }
        Damage::Reparent => set(&format!("{session} = 's{}'", b % 5)),
        Damage::Orphan if table == "sessions" && b.is_multiple_of(2) => set("id = 'renamed'"),
        Damage::Orphan => set(&format!("{session} = 'ghost{}'", b % 3)),
        Damage::Null | Damage::Odd => {
            // A rowid is never NULL, nor anything but a number.
            let is_rowid = |declared: &str, key| key && declared == "INTEGER";
            let may_be = columns
                .iter()
                .filter(|(_, declared, key)| !is_rowid(declared, *key));
            let (column, ..) = may_be.cycle().nth(b)?;
            let value = match damage {
                Damage::Null => "NULL",
                _ => ODD[(a + b) % ODD.len()],
            };
            set(&format!("{column} = {value}"))
        }
        Damage::Renumber => set(&format!("rowid = {}", 1 + b)),
        Damage::Duplicate => {
            let copy: Vec<String> = columns
                .iter()
                .map(|(name, declared, key)| match name.as_str() {
                    "parentEntryID" => b.to_string(),
                    _ if *key && declared == "INTEGER" => "NULL".to_owned(),
                    "name" => format!("name || {b}"),
                    _ if *key => format!("{name} || {b}"),
                    _ => name.clone(),
                })
                .collect();
            let copy = copy.join(", ");
            Some(format!(
                "INSERT OR IGNORE INTO {table} SELECT {copy} FROM {table} WHERE {row}"
            ))
        }
        Damage::Ends if table == "sessions" => set(&format!(
            "{} = {}",
            ["headEntryID", "tailEntryID"][b % 2],
            b % 40
        )),
        Damage::Ends => None,
    }
}

/// Name, declared type and whether it is of the primary key; none where there is no such table.
fn columns(conn: &Connection, table: &str) -> Option<Vec<(String, String, bool)>> {
    let mut info = conn
        .prepare("SELECT name, type, pk > 0 FROM pragma_table_xinfo(?1) ORDER BY cid")
        .unwrap();
    let found = info
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    let found: Vec<_> = found.map(Result::unwrap).collect();
    (!found.is_empty()).then_some(found)
}

/// Five sessions with five entries each, and a row or more for each in every table.
pub(crate) fn sound(number: u8) -> Vec<u8> {
    static BUILT: Mutex<[Option<Vec<u8>>; 6]> = Mutex::new([const { None }; 6]);
    let mut built = BUILT.lock().unwrap();
    built[usize::from(number)]
        .get_or_insert_with(|| {
            let folder = TempDir::new().unwrap();
            let path = folder.path().join("sound.sqlite");
            let mut conn = Connection::open(&path).unwrap();
            create(&mut conn, number);
            fill(&conn, number);
            drop(conn);
            std::fs::read(&path).unwrap()
        })
        .clone()
}

pub(crate) fn fill(conn: &Connection, number: u8) {
    conn.execute_batch("BEGIN").unwrap();
    for session in 0..5_i64 {
        let (first, last) = (session * 5 + 1, session * 5 + 5);
        conn.execute(
            "INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, \
             environmentType, environmentPath, cwd, createdAt, updatedAt, headEntryID, tailEntryID, \
             parentSessionID) \
             VALUES (?1 + 1, 's' || ?1, 'p', 'm', 'idle', 'n', 't', '/p', '/c', 'a', 'b', ?2, ?3, \
             iif(?1, 's' || (?1 - 1), NULL))",
            [session, first, last],
        )
        .unwrap();
        for id in first..=last {
            let parent = (id > first).then_some(id - 1);
            conn.execute(
                "INSERT INTO session_entries VALUES (?1, 's' || ?2, ?3, 'message', x'7b7d', 'c')",
                rusqlite::params![id, session, parent],
            )
            .unwrap();
        }
        let mut rows = vec![
            "tool_call_status VALUES ('s' || ?1, 'c', 'd', 'e', 'f')",
            "user_queue_pending VALUES ('u' || ?1, 's' || ?1, 'l', 'g', x'00')",
            "user_queue_journal VALUES (3 * ?1, 's' || ?1, 'l', x'00', 'g')",
            "system_queue_pending VALUES ('y' || ?1, 's' || ?1, 'g', x'00')",
            "system_queue_journal VALUES (2 * ?1, 's' || ?1, x'00', 'g')",
        ];
        if number >= 2 {
            rows.push("environments VALUES ('e' || ?1, 'n' || ?1, 't', 'p', NULL, NULL, 'g', 'h')");
        }
        if number >= 3 {
            rows.push("session_child_status VALUES ('s0', 's' || ?1, 1, NULL, 'g')");
        }
        for row in rows {
            conn.execute(&format!("INSERT INTO {row}"), [session])
                .unwrap();
        }
    }
    conn.execute_batch("COMMIT").unwrap();
}
