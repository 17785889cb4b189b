//! Whatever objects somebody has added: a capture succeeds, its golden loads again, and migrating
//! the golden ends as migrating the original.

use std::path::Path;

use anonymizer::Selection;
use golden::MigrationOutcome;
use migrator::{HISTORY, History};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use rusqlite::Connection;
use test_support::{dump, load_golden};

use super::covering;
use super::fuzz::config;
use super::judged::judged;

mod statements;
use statements::statement;

/// Fills every table that is not Wuhu's, and the others too where they let it.
fn fill(conn: &Connection, values: &[Index]) {
    const VALUES: &[&str] = &[
        "NULL",
        "0",
        "1",
        "99999999",
        "-1.5",
        "'private'",
        "x'00ff'",
        "''",
        "'12c6f845-4c5d-43de-a31b-60784c2e909b'",
        "'2026-11-23 19:21:39.908'",
        "(SELECT id FROM sessions)",
        "(SELECT max(id) FROM session_entries)",
        "CAST(x'ff' AS TEXT)",
        "'private\nwords'",
    ];
    let Ok(objects) = sqlite_facts::objects(conn) else {
        return;
    };
    let mut values = values.iter().cycle().map(|at| *at.get(VALUES));
    for table in objects
        .iter()
        .filter(|object| object.kind == sqlite_facts::ObjectKind::Table)
    {
        let name = format!("\"{}\"", table.name.replace('"', "\"\""));
        let Ok(width) = conn
            .prepare(&format!("SELECT * FROM {name}"))
            .map(|found| found.column_count())
        else {
            continue;
        };
        for _ in 0..3 {
            let row: Vec<&str> = values.by_ref().take(width).collect();
            // What a table does not take it does not get.
            let _ = conn.execute_batch(&format!(
                "INSERT OR IGNORE INTO {name} VALUES({})",
                row.join(", ")
            ));
        }
    }
}

fn file(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF")
        .unwrap();
    conn
}

fn check(case: &str, statements: &[String], values: &[Index], choice: &Selection) {
    let folder = tempfile::tempdir().unwrap();
    let history = History::new(HISTORY).unwrap();
    let source_path = folder.path().join("source.sqlite");
    let source = file(&source_path);
    load_golden(case, &source);
    source
        .execute_batch("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON")
        .unwrap();
    for statement in statements {
        let _ = source.execute_batch(statement);
    }
    fill(&source, values);
    drop(source);
    let outcome = |path: &Path| golden::migration_outcome(path, &history, folder.path());
    let before = outcome(&source_path);
    if let MigrationOutcome::Refused("the runner's database" | "another application's database") =
        before
    {
        // Nothing is captured of it.
        return;
    }

    let source = Connection::open(&source_path).unwrap();
    let golden_path = folder.path().join("golden.sqlite");
    let golden = file(&golden_path);
    let text = judged(&source, choice, &golden).unwrap();
    drop((source, golden));
    let again = Connection::open_in_memory().unwrap();
    canon::load(&mut text.as_bytes(), &again).unwrap();
    assert!(dump(&again) == text, "not the same text again");

    let after = outcome(&golden_path);
    if is_only_in_source(&source_path) {
        // `capture` compares the outcomes, and writes nothing where they differ.
        assert!(matches!(before, MigrationOutcome::Refused(_)), "{before:?}");
        return;
    }
    assert!(
        before.is_like(&after, *choice == Selection::All),
        "{before:?}\n{after:?}\n{}",
        strange(&text)
    );
}

/// Whether the ledger has a generated column. A golden is text, which carries none, so that a plain
/// column stands for it; and only a generated one keeps the ledger out of the undo bundle.
fn is_only_in_source(source: &Path) -> bool {
    let source = Connection::open(source).unwrap();
    let ledger = sqlite_facts::Table::read(&source, "grdb_migrations").unwrap();
    let mut columns = ledger.into_iter().flat_map(|table| table.columns);
    columns.any(|column| column.visibility != sqlite_facts::Visibility::Ordinary)
}

/// The lines that only a golden with unknown objects has.
fn strange(text: &str) -> String {
    let lines = text.lines().filter(|line| line.contains("x_"));
    lines.collect::<Vec<_>>().join("\n")
}

fn without_foreign_keys(case: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    load_golden(case, &conn);
    conn.execute_batch("PRAGMA foreign_keys=OFF").unwrap();
    conn
}

/// Each was a golden that its own recognizer refused, that could not be made, or that ended otherwise.
#[test]
fn schemas_that_had_no_golden() {
    for statement in [
        "DROP TABLE session_entries; CREATE TABLE session_entries(n)",
        "CREATE VIEW mounts AS SELECT 1; CREATE VIEW n AS SELECT 1",
        "CREATE TABLE notes(n REAL)",
        "CREATE TABLE notes(n REFERENCES sessions)",
        "CREATE TABLE notes(n REFERENCES nowhere(id))",
        "CREATE TABLE notes(a, b REFERENCES sessions, FOREIGN KEY(a, b) REFERENCES tool_call_status(sessionID, toolCallID))",
        "ALTER TABLE session_child_status ADD COLUMN n CHECK (1 = 1)",
        "DROP TABLE session_entries; CREATE TABLE session_entries(n FLOATING POINT PRIMARY KEY)",
        "CREATE TRIGGER n AFTER INSERT ON grdb_migrations BEGIN INSERT INTO nowhere VALUES('private'); END",
        "ALTER TABLE session_entries RENAME TO \"a\"\"b\"",
    ] {
        for case in ["v5-hand-made", "v5-header-only"] {
            without_foreign_keys(case).execute_batch(statement).unwrap();
            let values = vec(any::<Index>(), 40);
            let mut runner = TestRunner::deterministic();
            let values = values.new_tree(&mut runner).unwrap().current();
            check(case, &[statement.to_owned()], &values, &Selection::All);
        }
    }
}

#[test]
fn a_generated_column_of_the_ledger_is_only_in_the_source() {
    let statement = "ALTER TABLE grdb_migrations ADD COLUMN notes AS (1 + 1)".to_owned();
    check("v5-hand-made", &[statement], &[], &Selection::All);
}

/// What SQLite refuses changes nothing: were it almost all statements, no schema would be arbitrary.
#[test]
fn enough_statements_run() {
    const STATEMENTS: usize = 300;
    let source = without_foreign_keys("v5-hand-made");
    let mut runner = TestRunner::deterministic();
    let ran = (0..STATEMENTS).filter(|_| {
        let statement = statement().new_tree(&mut runner).unwrap().current();
        source.execute_batch("SAVEPOINT one").unwrap();
        let is_run = source.execute_batch(&statement).is_ok();
        source
            .execute_batch("ROLLBACK TO one; RELEASE one")
            .unwrap();
        is_run
    });
    let ran = ran.count();
    assert!(ran > STATEMENTS / 4, "{ran} of {STATEMENTS}");
}

proptest! {
    #![proptest_config(config(32))]

    /// More of them: `PROPTEST_CASES=20000 cargo test -p system-tests fuzz`.
    #[test]
    fn any_schema_has_a_golden(
        case in select(&["v5-hand-made", "v5-header-only", "damage-orphan-entry"][..]),
        statements in vec(statement(), 0..6),
        values in vec(any::<Index>(), 1..40),
        is_whole in any::<bool>(),
    ) {
        let choice = if is_whole { Selection::All } else { covering(u64::MAX) };
        check(case, &statements, &values, &choice);
    }
}
