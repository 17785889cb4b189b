//! Any bytes as text, in any encoding, come back; and whatever is done after a migration, its undo gives back
//! all of before, or nothing is written.

use std::fmt::Write as _;

use migrator::{Error, MigrateOptions};
use proptest::prelude::*;
use rusqlite::Connection;
use test_support::FolderState;

use crate::fixture::{Db, cases, migrated};

const ENCODINGS: [&str; 3] = ["UTF-8", "UTF-16le", "UTF-16be"];
const MODES: [&str; 2] = ["DELETE", "WAL"];

/// The schema and every cell of every table, to the byte.
fn exact(conn: &Connection) -> String {
    let mut text = String::new();
    let list = |sql: &str| -> Vec<String> {
        let mut select = conn.prepare(sql).unwrap();
        let found = select.query_map([], |row| row.get(0)).unwrap();
        found.map(Result::unwrap).collect()
    };
    let schema = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(hex(sql), '') \
                  FROM sqlite_schema ORDER BY 1";
    for line in list(schema) {
        let _ = writeln!(text, "{line}");
    }
    for setting in ["user_version", "application_id", "encoding", "journal_mode"] {
        let sql = format!("SELECT CAST({setting} AS TEXT) FROM pragma_{setting}");
        let _ = writeln!(text, "{setting} {:?}", list(&sql));
    }
    for table in list("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") {
        let columns = list(&format!("SELECT name FROM pragma_table_info('{table}')"));
        let cells: Vec<String> = columns
            .iter()
            .map(|name| {
                format!(
                    "' ' || typeof(\"{name}\") || CASE WHEN typeof(\"{name}\") IN ('text', 'blob') \
                     THEN hex(CAST(\"{name}\" AS BLOB)) ELSE quote(\"{name}\") END"
                )
            })
            .collect();
        let rows = format!(
            "SELECT rowid || {} FROM \"{table}\" ORDER BY rowid",
            cells.join(" || ")
        );
        for row in list(&rows) {
            let _ = writeln!(text, "{table} {row}");
        }
    }
    text
}

fn file(encoding: usize, mode: usize) -> Db {
    let (encoding, mode) = (ENCODINGS[encoding], MODES[mode]);
    Db::with_settings(
        5,
        &format!("PRAGMA encoding='{encoding}'; PRAGMA journal_mode={mode}"),
    )
}

/// These bytes as text of a file: in UTF-16 they need not be well-formed.
fn as_text(bytes: &[u8]) -> String {
    let mut text = "CAST(x'".to_owned();
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text + "' AS TEXT)"
}

/// Bytes, with surrogates and their halves among them more often than by chance.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![any::<u8>(), Just(0xd8), Just(0xdc), Just(0xff), Just(0)];
    proptest::collection::vec(byte, 0..13)
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn cells_come_back_to_the_byte(
        encoding in 0..ENCODINGS.len(),
        mode in 0..MODES.len(),
        texts in proptest::collection::vec(bytes(), 6),
    ) {
        let db = file(encoding, mode);
        let text = |at: usize| as_text(&texts[at]);
        // Cells of a table that goes, of columns that go, and one that a repair changes.
        db.sql(&format!(
            "UPDATE OR IGNORE environments SET name={}, path={}; \
             UPDATE sessions SET environmentPath={}, runnerName={}, cwd={}; \
             UPDATE session_entries SET parentEntryID='x' || {} WHERE parentEntryID=20007",
            text(0), text(1), text(2), text(3), text(4), text(5)
        ));
        let before = exact(&db.open());
        let plan = MigrateOptions { undo_dir: Some(db.scratch.path()), ..db.plan() };
        let done = migrated(migrator::migrate(&db.path, &plan));
        migrator::undo(&db.path, &done.undo.unwrap(), &db.plan()).unwrap();
        prop_assert_eq!(exact(&db.open()), before);
    }
}

/// Half of a pair is no character: SQLite hands it out as U+FFFD, and holds it as it is.
#[test]
fn a_lone_surrogate_comes_back() {
    for (encoding, alone) in [
        (1, "61003dd86200"),
        (1, "3dd8"),
        (2, "0061d83d0062"),
        (2, "dc00"),
    ] {
        for mode in 0..MODES.len() {
            let db = file(encoding, mode);
            db.sql(&format!(
                "UPDATE sessions SET environmentPath=CAST(x'{alone}' AS TEXT), cwd=CAST(x'{alone}' AS TEXT); \
                 UPDATE environments SET path=CAST(x'{alone}' AS TEXT)"
            ));
            let before = exact(&db.open());
            let plan = MigrateOptions {
                undo_dir: Some(db.scratch.path()),
                ..db.plan()
            };
            let done = migrated(migrator::migrate(&db.path, &plan));
            migrator::undo(&db.path, &done.undo.unwrap(), &db.plan()).unwrap();
            assert_eq!(exact(&db.open()), before, "{alone}");
        }
    }
}

/// What is done after a migration, and whether it writes to the database.
const AFTERWARDS: [(&str, bool); 22] = [
    ("SELECT count(*) FROM session_entries", false),
    ("BEGIN IMMEDIATE; ROLLBACK", false),
    ("BEGIN; UPDATE sessions SET cwd='/lost'; ROLLBACK", false),
    ("PRAGMA wal_checkpoint(TRUNCATE)", false),
    ("PRAGMA wal_checkpoint(PASSIVE)", false),
    ("UPDATE sessions SET cwd='/none' WHERE rowid = -1", false),
    (
        "UPDATE session_entries SET payload=randomblob(length(payload)) WHERE id=7",
        true,
    ),
    ("UPDATE sessions SET cwd='/elsewhere' WHERE rowid=2", true),
    (
        "UPDATE sessions SET updatedAt='2030-01-01 00:00:00.000' WHERE rowid=2",
        true,
    ),
    (
        "INSERT INTO tool_call_status VALUES('session-1','new',1,2,3)",
        true,
    ),
    (
        "DELETE FROM user_queue_journal WHERE rowid=(SELECT min(rowid) FROM user_queue_journal)",
        true,
    ),
    (
        "INSERT INTO mounts(id, sessionID, name, path, createdAt) VALUES ('m', 'session-1', 'n', 'p', 1); \
         DELETE FROM mounts",
        true,
    ),
    ("INSERT INTO grdb_migrations VALUES('wuhu_v7_runner')", true),
    ("ALTER TABLE sessions ADD COLUMN mine", true),
    ("CREATE TABLE mine(a); INSERT INTO mine VALUES(1)", true),
    ("CREATE INDEX mine_too ON session_entries(type, id)", true),
    (
        "CREATE TRIGGER mine_also AFTER INSERT ON sessions BEGIN SELECT 1; END",
        true,
    ),
    ("ANALYZE", true),
    ("PRAGMA user_version=7", true),
    ("PRAGMA application_id=7", true),
    ("VACUUM", true),
    (
        "PRAGMA journal_mode=WAL; UPDATE sessions SET cwd='/in-the-log' WHERE rowid=9; PRAGMA journal_mode=DELETE",
        true,
    ),
];

proptest! {
    #![proptest_config(cases(32))]

    /// More rounds: `PROPTEST_CASES=10000 cargo test -p migrator undo_properties`.
    #[test]
    fn all_of_before_or_nothing(
        encoding in 0..ENCODINGS.len(),
        mode in 0..MODES.len(),
        reader in any::<bool>(),
        afterwards in proptest::collection::vec(
            prop_oneof![3 => 0..6_usize, 1 => 0..AFTERWARDS.len()], 0..5),
    ) {
        let db = file(encoding, mode);
        // A row that a repair sets aside, and a cell that it changes.
        db.sql("INSERT INTO tool_call_status VALUES('ghost','t',1,2,3); \
                UPDATE session_entries SET parentEntryID=0 WHERE parentEntryID=20007");
        let before = exact(&db.open());
        let plan = MigrateOptions { undo_dir: Some(db.scratch.path()), ..db.plan() };
        let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
        let mut has_written = false;
        // Another process that has the file open, and closes it last.
        let other = reader.then(|| db.in_use("SELECT count(*) FROM sessions"));
        for at in afterwards {
            let (sql, writes) = AFTERWARDS[at];
            // What is there already, or in use, is another way to write nothing.
            let is_done = db.open().execute_batch(sql).is_ok();
            has_written |= writes && (is_done || sql.contains("; "));
        }
        drop(other);
        let state = FolderState::of(db.folder());
        match migrator::undo(&db.path, &bundle, &db.plan()) {
            Ok(_) => {
                prop_assert!(!has_written, "a write went unseen");
                prop_assert_eq!(exact(&db.open()), before);
                db.must_migrate();
            }
            Err(error) => {
                prop_assert!(has_written, "{error}");
                prop_assert!(matches!(error, Error::WrittenSince { .. }), "{error:?}");
                prop_assert!(FolderState::of(db.folder()) == state);
            }
        }
    }
}
