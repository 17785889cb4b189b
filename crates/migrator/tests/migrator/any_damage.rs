//! Any sequence of damages: nothing is lost, nothing is left that the server would stumble over.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use migrator::{Action, Cell, Loss, Migrated, Outcome};
use proptest::prelude::*;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::fixture::{RELEASED, create, plan};
use crate::undo;

/// Cells by column.
type Row = BTreeMap<String, Cell>;

/// By rowid.
type Rows = BTreeMap<i64, Row>;

/// What may happen to a row.
#[derive(Debug, Clone, Copy)]
enum Damage {
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
}

const DAMAGES: [Damage; 7] = [
    Damage::Delete,
    Damage::Reparent,
    Damage::Orphan,
    Damage::Null,
    Damage::Renumber,
    Damage::Duplicate,
    Damage::Ends,
];

/// Every table that holds what a person has, the two that v6 drops last.
const TABLES: [&str; 9] = [
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

const SURVIVING: usize = 7;

/// Damage to the row of `table` that `a` chooses; `b` chooses the value.
fn statement(conn: &Connection, table: &str, damage: Damage, a: usize, b: usize) -> Option<String> {
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
        Damage::Null => {
            // A rowid is never NULL.
            let is_rowid = |declared: &str, key| key && declared == "INTEGER";
            let may_be = columns
                .iter()
                .filter(|(_, declared, key)| !is_rowid(declared, *key));
            let (column, ..) = may_be.cycle().nth(b)?;
            set(&format!("{column} = NULL"))
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
fn sound(number: u8) -> Vec<u8> {
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

fn fill(conn: &Connection, number: u8) {
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

fn rows(conn: &Connection, sql: &str) -> Rows {
    let mut select = conn.prepare(sql).unwrap();
    let names: Vec<String> = select.column_names().map(ToString::to_string).collect();
    let mut all = Rows::new();
    let mut found = select.query([]).unwrap();
    while let Some(row) = found.next().unwrap() {
        let cells = (1..names.len())
            .map(|at| (names[at].clone(), row.get(at).unwrap()))
            .collect();
        assert!(
            all.insert(row.get(0).unwrap(), cells).is_none(),
            "a rowid stands twice"
        );
    }
    all
}

/// Sessions whose transcript the server reads: one header that is the head, one chain to the tail,
/// no entry left over.
fn readable(conn: &Connection) -> Vec<String> {
    let sql = "SELECT s.id FROM sessions AS s WHERE s.id IS NOT NULL \
         AND (SELECT count(*) FROM session_entries AS h \
              WHERE h.sessionID = s.id AND h.parentEntryID IS NULL AND h.id = s.headEntryID) = 1 \
         AND (WITH RECURSIVE chain(id, n) AS (SELECT s.headEntryID, 1 UNION \
                SELECT e.id, n + 1 FROM session_entries AS e JOIN chain ON e.parentEntryID = chain.id \
                WHERE e.sessionID = s.id AND n < 100) \
              SELECT max(n) = (SELECT count(*) FROM session_entries AS e WHERE e.sessionID = s.id) \
                AND (SELECT id FROM chain ORDER BY n DESC LIMIT 1) = s.tailEntryID FROM chain) \
         ORDER BY s.id";
    let mut select = conn.prepare(sql).unwrap();
    let found = select.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// Sessions whose transcript the server would read but for entries that are missing in the middle:
/// it begins at its header and ends at its tail, and wherever an entry names one that is not there,
/// the one before it has no successor.
fn gaps(conn: &Connection) -> Vec<String> {
    let entries = rows(
        conn,
        "SELECT id, sessionID, parentEntryID FROM session_entries",
    );
    let parents: Vec<&Cell> = entries
        .values()
        .map(|cells| &cells["parentEntryID"])
        .collect();
    let mut found = Vec::new();
    for cells in rows(conn, "SELECT rowid, * FROM sessions WHERE id IS NOT NULL").values() {
        let of_session = |(_, entry): &(&i64, &Row)| entry["sessionID"] == cells["id"];
        let chain: Vec<(&i64, &Row)> = entries.iter().filter(of_session).collect();
        let (Some(first), Some(last)) = (chain.first(), chain.last()) else {
            continue;
        };
        let ends = first.1["parentEntryID"] == Cell::Null
            && cells["headEntryID"] == Cell::Integer(*first.0)
            && cells["tailEntryID"] == Cell::Integer(*last.0);
        let mut missing = 0;
        let linked = chain.windows(2).all(|two| {
            let Cell::Integer(parent) = two[1].1["parentEntryID"] else {
                return false;
            };
            let is_gap =
                !entries.contains_key(&parent) && !parents.contains(&&Cell::Integer(*two[0].0));
            missing += u32::from(is_gap);
            parent == *two[0].0 || is_gap
        });
        if ends && linked && missing > 0 {
            let Cell::Text(id) = &cells["id"] else {
                continue;
            };
            found.push(String::from_utf8(id.clone()).unwrap());
        }
    }
    found
}

fn migrate(db: &Path, undo: &Path) -> Migrated {
    let scratch = TempDir::new().unwrap();
    let plan = migrator::Plan {
        durable: false,
        undo_dir: Some(undo),
        ..plan(&RELEASED, scratch.path())
    };
    match migrator::migrate(db, &plan).unwrap() {
        Outcome::Migrated(done) => done,
        other => panic!("not migrated: {other:?}"),
    }
}

fn violations(conn: &Connection) -> u64 {
    conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
        row.get(0)
    })
    .unwrap()
}

/// Every row of before is in place, changed only where the report says so, or set aside.
fn nothing_lost(before: &Connection, after: &Connection, done: &Migrated) {
    for table in &TABLES[..SURVIVING] {
        let all = format!("SELECT rowid, * FROM {table}");
        let (was, is) = (rows(before, &all), rows(after, &all));
        let aside = if done.set_aside.iter().any(|aside| aside.table == *table) {
            rows(after, &format!("SELECT * FROM _wuhu_set_aside_{table}"))
        } else {
            Rows::new()
        };
        assert_eq!(is.len() + aside.len(), was.len(), "rows of {table}");
        for (rowid, cells) in was {
            let there = is.get(&rowid).or_else(|| aside.get(&rowid));
            let there = there.unwrap_or_else(|| panic!("{table} rowid {rowid} is gone"));
            for (column, then) in &cells {
                let lost = done.dropped.iter().any(|dropped| {
                    matches!(dropped.loss, Loss::Column { table: t, column: c, .. }
                        if t == *table && c == column)
                });
                let Some(now) = there.get(column) else {
                    assert!(lost, "{table} {rowid} {column} is gone");
                    continue;
                };
                // The first change of a cell saw its value of before.
                let reported = done.changes.iter().find_map(|change| match &change.action {
                    Action::Cell { column: c, was, .. }
                        if change.table == *table && change.rowid == rowid && c == column =>
                    {
                        Some(was)
                    }
                    _ => None,
                });
                assert_eq!(reported.unwrap_or(now), then, "{table} {rowid} {column}");
            }
        }
    }
}

fn open(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF")
        .unwrap();
    conn
}

type Choice = (usize, usize, usize, usize);

fn check(number: u8, wal: bool, damages: Vec<Choice>) {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (db, kept, twin) = (
        path("wuhu.sqlite"),
        path("before.sqlite"),
        path("twin.sqlite"),
    );
    std::fs::write(&db, sound(number)).unwrap();
    let conn = open(&db);
    if wal {
        conn.execute_batch("PRAGMA journal_mode=WAL").unwrap();
    }
    for (table, damage, a, b) in damages {
        if let Some(sql) = statement(&conn, TABLES[table], DAMAGES[damage], a, b) {
            conn.execute(&sql, []).unwrap();
        }
    }
    let (were_readable, gaps) = (readable(&conn), gaps(&conn));
    drop(conn);
    std::fs::copy(&db, &kept).unwrap();
    std::fs::copy(&db, &twin).unwrap();
    let done = migrate(&db, folder.path());
    let (before, after) = (open(&kept), open(&db));
    assert_eq!(violations(&after), 0);
    nothing_lost(&before, &after, &done);
    let are_readable = readable(&after);
    for session in were_readable {
        assert!(
            are_readable.contains(&session),
            "{session} is not readable any more"
        );
    }
    for session in gaps {
        assert!(are_readable.contains(&session), "{session} has a gap still");
    }
    drop(after);
    let again = migrate(&twin, folder.path());
    assert_eq!((again.changes, again.kept), (done.changes, done.kept));
    assert!(
        std::fs::read(&twin).unwrap() == std::fs::read(&db).unwrap(),
        "not the same output"
    );
    let scratch = TempDir::new().unwrap();
    let plan = plan(&RELEASED, scratch.path());
    migrator::undo(&db, &done.undo.unwrap(), &plan).unwrap();
    undo::assert_same(&before, &open(&db));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p migrator any_damage`.
    #[test]
    fn nothing_is_lost(
        number in 1_u8..6,
        wal in proptest::bool::weighted(0.125),
        damages in proptest::collection::vec(
            (0..TABLES.len(), 0..DAMAGES.len(), 0_usize..60, 0_usize..60), 0..12),
    ) {
        check(number, wal, damages);
    }
}
