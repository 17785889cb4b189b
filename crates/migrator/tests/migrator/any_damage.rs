//! Any sequence of damages: nothing is lost, nothing is left that the server would stumble over.

use std::collections::BTreeMap;
use std::path::Path;

use migrator::{Action, Cell, Migrated, Outcome};
use proptest::prelude::*;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::fixture::{RELEASED, create, plan};

/// Rows by rowid, cells by column.
type Rows = BTreeMap<i64, BTreeMap<String, Cell>>;

/// What damage may do to a row; `a` and `b` choose the row and the value.
const DAMAGE: [&str; 12] = [
    "DELETE FROM session_entries WHERE id = ?1 % 30",
    "UPDATE OR IGNORE session_entries SET parentEntryID = 100 + ?2 WHERE id = ?1 % 30",
    "UPDATE OR IGNORE session_entries SET parentEntryID = ?2 % 30 WHERE id = ?1 % 30",
    "UPDATE OR IGNORE session_entries SET parentEntryID = NULL WHERE id = ?1 % 30",
    "UPDATE OR IGNORE session_entries SET id = 40 + ?2 WHERE id = ?1 % 30",
    "UPDATE OR IGNORE session_entries SET sessionID = 'ghost' || (?2 % 3) WHERE id = ?1 % 30",
    "UPDATE OR IGNORE session_entries SET sessionID = 's' || (?2 % 5) WHERE id = ?1 % 30",
    "DELETE FROM sessions WHERE rowid = 1 + ?1 % 5",
    "UPDATE sessions SET id = NULL WHERE rowid = 1 + ?1 % 5",
    "UPDATE sessions SET headEntryID = ?2 % 30 WHERE rowid = 1 + ?1 % 5",
    "INSERT OR IGNORE INTO tool_call_status VALUES ('s' || (?1 % 8), 'call' || ?2, 'x', '1', '1')",
    "UPDATE user_queue_journal SET sessionID = 'ghost' || ?2 WHERE id = ?1 % 5",
];

const TABLES: [&str; 4] = [
    "sessions",
    "session_entries",
    "tool_call_status",
    "user_queue_journal",
];

fn sound(path: &Path) -> Connection {
    let mut conn = Connection::open(path).unwrap();
    create(&mut conn, 5);
    conn.execute_batch("BEGIN").unwrap();
    for session in 0..5_i64 {
        let (first, last) = (session * 5 + 1, session * 5 + 5);
        conn.execute(
            "INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, \
             environmentType, environmentPath, cwd, createdAt, updatedAt, headEntryID, tailEntryID) \
             VALUES (?1 + 1, 's' || ?1, 'p', 'm', 'idle', 'n', 't', '/p', '/c', 'a', 'b', ?2, ?3)",
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
        conn.execute(
            "INSERT INTO tool_call_status VALUES ('s' || ?1, 'c', 'd', 'e', 'f')",
            [session],
        )
        .unwrap();
        conn.execute(
            "INSERT INTO user_queue_journal VALUES (?1, 's' || ?1, 'l', x'00', 'g')",
            [session],
        )
        .unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
    conn
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

fn migrate(db: &Path) -> Migrated {
    let scratch = TempDir::new().unwrap();
    let plan = migrator::Plan {
        durable: false,
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
    for table in TABLES {
        let all = format!("SELECT rowid, * FROM {table}");
        let (was, is) = (rows(before, &all), rows(after, &all));
        let aside = if done.set_aside.iter().any(|aside| aside.table == table) {
            rows(after, &format!("SELECT * FROM _wuhu_set_aside_{table}"))
        } else {
            Rows::new()
        };
        assert_eq!(is.len() + aside.len(), was.len(), "rows of {table}");
        for (rowid, cells) in was {
            let there = is.get(&rowid).or_else(|| aside.get(&rowid));
            let there = there.unwrap_or_else(|| panic!("{table} rowid {rowid} is gone"));
            for (column, now) in there {
                // The first change of a cell saw its value of before.
                let reported = done.changes.iter().find_map(|change| match &change.action {
                    Action::Cell { column: c, was, .. }
                        if change.table == table && change.rowid == rowid && c == column =>
                    {
                        Some(was)
                    }
                    _ => None,
                });
                assert_eq!(
                    reported.unwrap_or(now),
                    &cells[column],
                    "{table} {rowid} {column}"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p migrator any_damage`.
    #[test]
    fn nothing_is_lost(damages in proptest::collection::vec((0..DAMAGE.len(), 0_i64..60, 0_i64..60), 0..9)) {
        let folder = TempDir::new().unwrap();
        let db = folder.path().join("wuhu.sqlite");
        let conn = sound(&db);
        conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
        for (kind, a, b) in damages {
            let mut damage = conn.prepare(DAMAGE[kind]).unwrap();
            let values = [a, b];
            damage.execute(rusqlite::params_from_iter(&values[..damage.parameter_count()])).unwrap();
        }
        let were_readable = readable(&conn);
        drop(conn);
        let (kept, twin) = (folder.path().join("before.sqlite"), folder.path().join("twin.sqlite"));
        std::fs::copy(&db, &kept).unwrap();
        std::fs::copy(&db, &twin).unwrap();
        let done = migrate(&db);
        let (before, after) = (Connection::open(&kept).unwrap(), Connection::open(&db).unwrap());
        prop_assert_eq!(violations(&after), 0);
        nothing_lost(&before, &after, &done);
        let are_readable = readable(&after);
        for session in were_readable {
            prop_assert!(are_readable.contains(&session), "{} is not readable any more", session);
        }
        drop(after);
        prop_assert_eq!(migrate(&twin).changes, done.changes);
        prop_assert!(std::fs::read(&twin).unwrap() == std::fs::read(&db).unwrap(), "not the same output");
    }
}
