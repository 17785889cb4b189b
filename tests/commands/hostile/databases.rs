//! Hostile database files.

use std::fs;
use std::path::Path;
use std::process::Command;

use rusqlite::Connection;

use super::cases::{Attack, ROWS_WITHOUT_END};

/// A database with what these statements make.
fn sql(statements: impl Into<String>) -> Attack {
    let statements = statements.into();
    Box::new(move |db| {
        Connection::open(db)
            .unwrap()
            .execute_batch(&statements)
            .unwrap();
    })
}

/// Views, each of the one before by a text in which `P` stands for its name.
fn views(text: &str) -> String {
    let view = |number: usize| {
        let text = text.replace('P', &format!("v{number}"));
        format!("CREATE VIEW v{} AS {text};", number + 1)
    };
    let views: String = (0..40).map(view).collect();
    format!("CREATE VIEW v0 AS SELECT id AS a FROM sessions; {views}")
}

/// Another file in its place.
fn instead(make: fn(&Path)) -> Attack {
    Box::new(move |db| {
        fs::remove_file(db).unwrap();
        make(db);
    })
}

/// Every attack, by its name.
pub(super) fn attacks() -> Vec<(&'static str, Attack)> {
    let tables = (0..2000).map(|n| format!("CREATE TABLE t{n}(a);"));
    let columns: Vec<String> = (0..2000).map(|n| format!("c{n}")).collect();
    let nested = "[".repeat(2_000_000);
    let entry = |payload: &str| {
        format!(
            "UPDATE session_entries SET payload = CAST({payload} AS BLOB) WHERE type = 'header'"
        )
    };
    vec![
        ("a view without end", sql(format!("CREATE VIEW v AS {ROWS_WITHOUT_END}"))),
        (
            "a trigger",
            sql("CREATE TRIGGER t AFTER INSERT ON sessions BEGIN DELETE FROM session_entries; END"),
        ),
        ("tables", sql(format!("BEGIN;{}COMMIT", tables.collect::<String>()))),
        ("columns", sql(format!("CREATE TABLE t({})", columns.join(",")))),
        ("nested JSON", sql(entry(&format!("'{nested}'")))),
        ("a large cell", sql(entry("zeroblob(4000000)"))),
        (
            "escapes",
            sql("CREATE TABLE \"\u{1b}[2J\"(\"\u{1b}]0;x\u{7}\"); INSERT INTO \"\u{1b}[2J\" VALUES('\u{1b}[2J');
                 UPDATE sessions SET cwd = '\u{1b}[2J\u{9b}31m'"),
        ),
        ("views, each of the one before twice", sql(views("SELECT x.a FROM P x, P y"))),
        ("views with a column that doubles", sql(views("SELECT a || a AS a FROM P"))),
        ("a virtual table", sql("CREATE VIRTUAL TABLE t USING fts5(a)")),
        (
            "a schema that is none",
            sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'ATTACH ''written'' AS o' \
                 WHERE name = 'sessions'"),
        ),
        ("a pipe", instead(|db| {
            assert!(Command::new("mkfifo").arg(db).status().unwrap().success());
        })),
        ("a device", instead(|db| std::os::unix::fs::symlink("/dev/zero", db).unwrap())),
        ("a folder", instead(|db| fs::create_dir(db).unwrap())),
        ("3 GB of nothing", instead(|db| fs::File::create(db).unwrap().set_len(3 << 30).unwrap())),
    ]
}
