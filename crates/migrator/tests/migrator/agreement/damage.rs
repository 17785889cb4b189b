//! Damage: rows, pages, headers and ledgers.

use std::fmt::Write;
use std::fs;

use snapbox::{assert_data_eq, file};
use test_support::{Random, load_golden, workspace};

use super::{agreed, check, stored};
use crate::filled::filled;
use crate::fixture::Db;

/// Rows that their table would not take again, as an undo has to put them back.
#[test]
fn rows_of_a_table_that_is_dropped() {
    let (path, path_without) = ("\"path\" TEXT NOT NULL", "\"path\" TEXT");
    let (created, created_text) = ("\"createdAt\" DATETIME", "\"createdAt\" TEXT");
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "NULL where it may not be",
            &[
                &stored("environments", path, path_without),
                "; UPDATE environments SET path = NULL",
                &stored("environments", path_without, path),
            ],
        ),
        (
            "one key twice, under the index of another table",
            &[
                "CREATE TABLE mine(a TEXT PRIMARY KEY); PRAGMA writable_schema=ON; \
                 CREATE TEMP TABLE roots AS SELECT name, rootpage FROM sqlite_schema \
                 WHERE name IN ('sqlite_autoindex_mine_1', 'sqlite_autoindex_environments_1'); \
                 UPDATE sqlite_schema SET rootpage = \
                 (SELECT r.rootpage FROM roots AS r WHERE r.name <> sqlite_schema.name) \
                 WHERE name IN (SELECT name FROM roots); PRAGMA writable_schema=RESET; \
                 INSERT INTO environments SELECT id, name || 'x', type, path, templatePath, \
                 startupScript, createdAt, updatedAt FROM environments LIMIT 1",
            ],
        ),
        (
            "a text that would become a number",
            &[
                &stored("environments", created, created_text),
                "; UPDATE environments SET createdAt = '7'",
                &stored("environments", created_text, created),
            ],
        ),
    ];
    check(2, cases, &mut lines);
    check(5, cases, &mut lines);
    let (updated, updated_text) = ("\"updatedAt\" DATETIME", "\"updatedAt\" TEXT");
    let of_children: &[(&str, &[&str])] = &[
        (
            "a text of another table that would become a number",
            &[
                &stored("session_child_status", updated, updated_text),
                "; UPDATE session_child_status SET updatedAt = '7'",
                &stored("session_child_status", updated_text, updated),
            ],
        ),
        (
            "a cell that is as it must be",
            &["UPDATE environments SET path = x'00'"],
        ),
    ];
    check(5, of_children, &mut lines);
    assert_data_eq!(lines, file!["dropped_rows.txt"].raw());
}

/// Damage of what a migration writes beside the tables that it replaces, down to the schema itself.
#[test]
fn tables_of_sqlite_and_the_ledger() {
    let mut lines = String::new();
    let filled = "CREATE INDEX mine ON session_entries(type); ANALYZE;";
    for (what, sql, page) in [
        (
            "no sequences",
            "DELETE FROM sqlite_schema WHERE name = 'sqlite_sequence'",
            None,
        ),
        (
            "no sequences, and rows that are set aside",
            "INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) VALUES('ghost','l',x'00',1); \
             DELETE FROM sqlite_schema WHERE name = 'sqlite_sequence'",
            None,
        ),
        ("sequences", "", Some("sqlite_sequence")),
        ("statistics", "", Some("sqlite_stat1")),
        ("the ledger", "", Some("grdb_migrations")),
        (
            "the ledger's index",
            "",
            Some("sqlite_autoindex_grdb_migrations_1"),
        ),
        ("the schema", "", Some("sqlite_schema")),
    ] {
        for settings in ["PRAGMA page_size=512", "PRAGMA page_size=4096"] {
            let db = Db::with_settings(5, settings);
            db.sql(&format!("{filled} PRAGMA writable_schema=ON; {sql}"));
            if let Some(tree) = page {
                swap_cells(&db, tree);
            }
            let answer = agreed(&db);
            let _ = writeln!(lines, "{what}, {settings}: {answer}");
        }
    }
    assert_data_eq!(lines, file!["own_tables.txt"].raw());
}

/// Lets the root page of a tree name its first two cells in the wrong order.
fn swap_cells(db: &Db, tree: &str) {
    let root = format!("SELECT max(rootpage) FROM sqlite_schema WHERE name = '{tree}'");
    let (root, page_bytes) = (
        db.get::<Option<u32>>(&root).unwrap_or(1),
        db.get::<u32>("PRAGMA page_size"),
    );
    let mut bytes = fs::read(&db.path).unwrap();
    let page = usize::try_from((root - 1) * page_bytes).unwrap();
    let header = page + if root == 1 { 100 } else { 0 };
    let is_leaf = bytes[header] > 8;
    let cells = header + if is_leaf { 8 } else { 12 };
    let (first, second) = bytes[cells..cells + 4].split_at_mut(2);
    first.swap_with_slice(second);
    fs::write(&db.path, bytes).unwrap();
}

/// Numbers of the header that SQLite reads only once it writes.
#[test]
fn headers() {
    let mut lines = String::new();
    for (what, settings, at, bytes) in [
        ("the last root", "PRAGMA auto_vacuum=FULL", 52, [0xff; 4]),
        (
            "the last root",
            "PRAGMA auto_vacuum=INCREMENTAL",
            52,
            [0, 0, 0, 3],
        ),
        ("the encoding", "", 56, [12, 157, 184, 152]),
        ("the encoding", "", 56, [0, 0, 0, 5]),
        ("the schema's format", "", 44, [0, 0, 0, 9]),
        ("the versions, beside a journal", "", 18, [11, 1, 0, 0]),
        ("the versions, beside a journal", "", 18, [1, 11, 0, 0]),
        (
            "the versions, beside a journal",
            "PRAGMA journal_mode=WAL",
            18,
            [255, 2, 0, 0],
        ),
    ] {
        let db = Db::with_settings(5, settings);
        let len = if at == 18 { 2 } else { 4 };
        let mut file = db.bytes();
        file[at..at + len].copy_from_slice(&bytes[..len]);
        fs::write(&db.path, file).unwrap();
        if at == 18 {
            fs::write(db.side_file("-journal"), [7; 1369]).unwrap();
        }
        let answer = agreed(&db);
        let _ = writeln!(lines, "{what}, {settings}: {answer}");
    }
    assert_data_eq!(lines, file!["headers.txt"].raw());
}

/// The goldens: what servers left, and damage of each kind.
#[test]
fn every_golden() {
    for golden in fs::read_dir(workspace().join("golden")).unwrap() {
        let golden = golden.unwrap();
        if !golden.path().join("before.sql").exists() {
            continue;
        }
        let db = Db::of(b"");
        load_golden(golden.file_name().to_str().unwrap(), &db.open());
        agreed(&db);
    }
}

/// Pages, cells and bytes of the header that are not what they were.
#[test]
fn damaged_files() {
    let mut random = Random::new(11);
    for number in [1, 5, 6] {
        let whole = filled(number);
        for _ in 0..24 {
            let mut bytes = whole.clone();
            for _ in 0..=random.below(3) {
                let at = match random.below(3) {
                    0 => random.below(100),
                    1 => random.below(4096),
                    _ => random.below(bytes.len() as u64),
                };
                bytes[usize::try_from(at).unwrap()] = u8::try_from(random.below(256)).unwrap();
            }
            agreed(&Db::of(&bytes));
        }
    }
}

#[test]
fn odd_ledgers() {
    let mut lines = String::new();
    let cases: &[(&str, &[&str])] = &[
        (
            "a column that must be filled",
            &[&stored(
                "grdb_migrations",
                "PRIMARY KEY)",
                "PRIMARY KEY, more TEXT NOT NULL)",
            )],
        ),
        (
            "a column that need not",
            &["ALTER TABLE grdb_migrations ADD COLUMN more"],
        ),
        (
            "an index that allows no two alike",
            &[
                "CREATE UNIQUE INDEX i ON grdb_migrations(substr(identifier, 1, 5)) WHERE identifier > 'wuhu_v5'",
            ],
        ),
        (
            "a trigger",
            &[
                "CREATE TRIGGER t BEFORE INSERT ON grdb_migrations BEGIN SELECT raise(ABORT, 'no'); END",
            ],
        ),
        (
            "a check",
            &[&stored(
                "grdb_migrations",
                "PRIMARY KEY)",
                "PRIMARY KEY CHECK (identifier < ''wuhu_v6''))",
            )],
        ),
    ];
    check(5, cases, &mut lines);
    // The step before runs.
    check(4, &cases[4..], &mut lines);
    let ledger = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)";
    for sql in [
        ledger.to_owned(),
        "CREATE TABLE grdb_migrations (other)".to_owned(),
        format!("{ledger}; ALTER TABLE grdb_migrations ADD COLUMN more NOT NULL DEFAULT 1"),
        format!("{ledger}; CREATE UNIQUE INDEX i ON grdb_migrations(substr(identifier, 1, 4))"),
        format!("{ledger}; CREATE INDEX mounts ON grdb_migrations(identifier)"),
    ] {
        let db = Db::of(b"");
        db.sql(&sql);
        let _ = writeln!(lines, "{sql}: {}", agreed(&db));
    }
    assert_data_eq!(lines, file!["ledgers.txt"].raw());
}
