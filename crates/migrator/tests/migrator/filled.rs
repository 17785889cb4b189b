//! Databases of every version with rows in every table, built from nothing.

use std::fs;
use std::sync::Mutex;

use rusqlite::{Connection, params};
use test_support::{Folder, Random};

use crate::fixture::{LATER, RELEASED, open, version};

/// The bytes of a filled file; each version is built once.
pub(crate) fn filled(number: u8) -> Vec<u8> {
    static BUILT: Mutex<[Option<Vec<u8>>; 9]> = Mutex::new([const { None }; 9]);
    let mut built = BUILT.lock().unwrap();
    built[usize::from(number)]
        .get_or_insert_with(|| {
            let folder = Folder::new();
            let path = folder.join("filled.sqlite");
            fs::write(&path, b"").unwrap();
            let mut conn = open(&path);
            create(&mut conn, number);
            fill(&conn, number);
            drop(conn);
            fs::read(&path).unwrap()
        })
        .clone()
}

/// The tables and the ledger of a version; v7 and v8 as the later releases made them.
pub(crate) fn create(conn: &mut Connection, number: u8) {
    RELEASED.create(conn, version(number.min(6))).unwrap();
    for later in LATER.iter() {
        if later.version <= version(number) {
            conn.execute_batch(later.sql).unwrap();
            conn.execute(
                "INSERT INTO grdb_migrations VALUES (?1)",
                [later.identifier],
            )
            .unwrap();
        }
    }
}

/// Rows in every table, so that a wrong copy cannot hide.
///
/// No two columns of a row hold the same value, `cwd` is not `environmentPath`, rowids and ids
/// have gaps, marks of AUTOINCREMENT stand above the highest id, nullable columns are NULL in
/// some rows and not in others. One session has only its header, one has nothing.
pub(crate) fn fill(conn: &Connection, number: u8) {
    conn.execute_batch("BEGIN").unwrap();
    let mut random = Random::new(u64::from(number) + 1);
    let columns = columns(conn, "sessions");
    for (nth, rowid) in SESSION_ROWIDS.into_iter().enumerate() {
        insert_session(conn, &columns, nth, rowid, &mut random);
    }
    for (nth, length) in CHAINS.into_iter().enumerate() {
        insert_chain(conn, nth, length, &mut random);
    }
    insert_queues(conn, &mut random);
    if (2..=5).contains(&number) {
        for nth in [0, 1, 2] {
            insert_distinct(conn, "environments", nth, 10 + 7 * nth, &mut random);
        }
    }
    if (3..=5).contains(&number) {
        conn.execute_batch(
            "INSERT INTO session_child_status(rowid, parentSessionID, childSessionID, \
             lastNotifiedFinalEntryID, lastReadFinalEntryID, updatedAt) VALUES \
             (3, 'session-0', 'session-1', 11, 12, '2026-02-23 10:00:00.001'), \
             (8, 'session-0', 'session-2', 13, NULL, '2026-02-23 10:00:00.002')",
        )
        .unwrap();
    }
    if number >= 6 {
        for nth in [0, 1] {
            insert_distinct(conn, "mount_templates", nth, 5 + 4 * nth, &mut random);
            insert_distinct(conn, "mounts", nth, 6 + 4 * nth, &mut random);
        }
        conn.execute_batch("UPDATE mounts SET sessionID = 'session-' || (rowid % 2)")
            .unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
}

const SESSION_ROWIDS: [i64; 6] = [1, 2, 5, 9, 1_000, 5_000_000_000];

/// Entries of the sessions in order; the last two: a header alone, nothing.
const CHAINS: [i64; 6] = [12, 3, 40, 2, 1, 0];

fn insert_session(
    conn: &Connection,
    columns: &[(String, String, bool)],
    nth: usize,
    rowid: i64,
    random: &mut Random,
) {
    let mut names = vec!["rowid".to_owned()];
    let mut values = vec![rusqlite::types::Value::from(rowid)];
    for (position, (name, declared, not_null)) in columns.iter().enumerate() {
        let value = match name.as_str() {
            "id" => format!("session-{nth}").into(),
            "parentSessionID" if nth == 0 => rusqlite::types::Value::Null,
            "parentSessionID" => format!("session-{}", nth - 1).into(),
            "headEntryID" | "tailEntryID" => rusqlite::types::Value::Null,
            "isArchived" => i64::from(nth % 2 == 1).into(),
            _ if !not_null && (nth + position).is_multiple_of(3) => rusqlite::types::Value::Null,
            _ => distinct(name, declared, nth, random),
        };
        names.push(name.clone());
        values.push(value);
    }
    insert(conn, "sessions", &names, values);
}

/// One chain from the header to the tail, as the server reads it, with gaps in the ids.
fn insert_chain(conn: &Connection, nth: usize, length: i64, random: &mut Random) {
    let session = format!("session-{nth}");
    let first = 10_000 * i64::try_from(nth).unwrap() + 7;
    let mut parent: Option<i64> = None;
    let mut id = first;
    for position in 0..length {
        let (kind, size) = if position == 0 {
            ("header", 40)
        } else {
            ("message", 20 + random.below(3_000))
        };
        let payload = format!(r#"{{"type":"{kind}","payload":"{}"}}"#, text(random, size));
        conn.execute(
            "INSERT INTO session_entries VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                id,
                session,
                parent,
                kind,
                payload.into_bytes(),
                moment(random)
            ],
        )
        .unwrap();
        parent = Some(id);
        id += 1 + i64::try_from(random.below(3)).unwrap();
    }
    if length > 0 {
        conn.execute(
            "UPDATE sessions SET headEntryID = ?1, tailEntryID = ?2 WHERE id = ?3",
            params![first, parent, session],
        )
        .unwrap();
    }
}

fn insert_queues(conn: &Connection, random: &mut Random) {
    for nth in 0..4 {
        for (table, first) in [
            ("tool_call_status", 2),
            ("user_queue_pending", 3),
            ("user_queue_journal", 4),
            ("system_queue_pending", 5),
            ("system_queue_journal", 6),
        ] {
            insert_distinct(conn, table, nth, first + 9 * nth, random);
            conn.execute(
                &format!("UPDATE {table} SET sessionID = ?1 WHERE rowid = ?2"),
                params![format!("session-{nth}"), first + 9 * nth],
            )
            .unwrap();
        }
    }
    conn.execute_batch(
        "INSERT INTO session_entries VALUES (99000, 'session-0', 99000, 'x', x'00', '2026'); \
         DELETE FROM session_entries WHERE id = 99000; \
         UPDATE sqlite_sequence SET seq = seq + 1000 WHERE name LIKE '%journal'",
    )
    .unwrap();
}

/// One row whose cells differ from each other.
fn insert_distinct(conn: &Connection, table: &str, nth: i64, rowid: i64, random: &mut Random) {
    let (mut names, mut values) = (Vec::new(), Vec::new());
    let columns = columns(conn, table);
    let nth = usize::try_from(nth).unwrap();
    if columns[0].1 != "INTEGER" {
        names.push("rowid".to_owned());
        values.push(rowid.into());
    }
    for (name, declared, not_null) in &columns {
        let value = if name == "id" && declared == "INTEGER" {
            rowid.into()
        } else if !not_null && nth == 1 && name != "id" {
            rusqlite::types::Value::Null
        } else {
            distinct(name, declared, nth, random)
        };
        names.push(name.clone());
        values.push(value);
    }
    insert(conn, table, &names, values);
}

fn insert(conn: &Connection, table: &str, names: &[String], values: Vec<rusqlite::types::Value>) {
    let marks = vec!["?"; names.len()].join(", ");
    conn.execute(
        &format!("INSERT INTO {table}({}) VALUES ({marks})", names.join(", ")),
        rusqlite::params_from_iter(values),
    )
    .unwrap();
}

/// A value that no other column and no other row has.
fn distinct(
    column: &str,
    declared: &str,
    nth: usize,
    random: &mut Random,
) -> rusqlite::types::Value {
    match declared {
        "INTEGER" => i64::try_from(random.below(1 << 40)).unwrap().into(),
        "BOOLEAN" => i64::from(nth.is_multiple_of(2)).into(),
        "DATETIME" => moment(random).into(),
        "BLOB" => format!(r#"{{"{column}":"{}"}}"#, text(random, 30))
            .into_bytes()
            .into(),
        _ => format!("{column} {nth} {}", text(random, 6)).into(),
    }
}

/// Name, declared type and NOT NULL of each column.
fn columns(conn: &Connection, table: &str) -> Vec<(String, String, bool)> {
    conn.prepare("SELECT name, type, \"notnull\" FROM pragma_table_xinfo(?1) ORDER BY cid")
        .unwrap()
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn text(random: &mut Random, len_bytes: u64) -> String {
    (0..len_bytes)
        .map(|_| char::from(b'a' + u8::try_from(random.below(26)).unwrap()))
        .collect()
}

/// As GRDB writes a `Date`; no two are equal.
fn moment(random: &mut Random) -> String {
    let n = random.next_u64();
    format!(
        "2026-02-{:02} {:02}:{:02}:{:02}.{:03}",
        1 + n % 28,
        (n >> 8) % 24,
        (n >> 16) % 60,
        (n >> 24) % 60,
        (n >> 32) % 1000
    )
}
