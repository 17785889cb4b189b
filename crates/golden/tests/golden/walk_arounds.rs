//! Ways around the proofs of the engine: each step loses or changes what it does not declare. With guards the engine
//! refuses it and the file stays as it is; without them the oracles name what was lost.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use migrator::{Guards, MigrateOptions, Migration, Rebuild};
use snapbox::{assert_data_eq, file};

use crate::suite::{HISTORY, ROWS, TestWorkspace, history, with_v6, with_v7};

/// The columns of `sessions` at v6, with what stands for `customTitle`.
fn sessions(title: &str) -> String {
    format!(
        "id, provider, model, effectiveReasoningEffort, pendingProvider, pendingModel, \
         pendingReasoningEffort, executionStatus, cwd, parentSessionID, {title}, isArchived, createdAt, \
         updatedAt, headEntryID, tailEntryID"
    )
}

/// The history with the end of v6 changed: what follows the copy of `sessions`.
fn after_copy(then: &str) -> Vec<Migration> {
    let (copied, rest) = HISTORY[5]
        .sql
        .split_once("DROP TABLE \"sessions\";")
        .unwrap();
    let (_, rest) = rest.split_once("RENAME TO \"sessions\";").unwrap();
    with_v6(format!("{copied} {then}; {rest}"))
}

fn v7(sql: impl Into<String>) -> Vec<Migration> {
    with_v7(Box::leak(sql.into().into_boxed_str()))
}

const COPY: &str = "_wuhu_v6_sessions";

/// Ways in v6, which rebuilds `sessions`: the name of each, and its history.
fn around_a_rebuild() -> Vec<(&'static str, Vec<Migration>)> {
    let mut by_itself = with_v6(
        HISTORY[5]
            .sql
            .replace(
                &format!("ALTER TABLE \"{COPY}\" RENAME TO \"sessions\";"),
                "",
            )
            .replace(
                &format!("INSERT INTO \"{COPY}\""),
                "DELETE FROM \"sessions\"; INSERT INTO \"sessions\"",
            )
            .replace("DROP TABLE \"sessions\";", "")
            .replace(
                &format!("CREATE TABLE \"{COPY}\""),
                "DROP TABLE \"sessions\"; CREATE TABLE \"sessions\"",
            ),
    );
    by_itself[5].rebuilds = &[Rebuild {
        table: "sessions",
        by: "sessions",
    }];
    let (created, copied) = HISTORY[5].sql.split_once("-- The rowid is named").unwrap();
    let shadowed = format!(
        "{created} CREATE TEMP TABLE \"{COPY}\" AS SELECT * FROM main.\"{COPY}\"; {}",
        copied
            .split_once('\n')
            .unwrap()
            .1
            .replace("ALTER TABLE ", "ALTER TABLE main.")
    );
    vec![
        (
            "the proved copy renamed, changed, renamed",
            after_copy(&format!(
                "DROP TABLE sessions; ALTER TABLE \"{COPY}\" RENAME TO aside; UPDATE aside SET customTitle = NULL; \
             ALTER TABLE aside RENAME TO sessions"
            )),
        ),
        (
            "the old table renamed, the copy changed",
            after_copy(&format!(
                "UPDATE \"{COPY}\" SET customTitle = NULL; ALTER TABLE sessions RENAME TO old; \
             ALTER TABLE \"{COPY}\" RENAME TO sessions; DROP TABLE old"
            )),
        ),
        ("a table rebuilt by itself", by_itself),
        ("a temporary table of the copy's name", with_v6(shadowed)),
    ]
}

/// Ways in a v7 that declares nothing.
fn undeclared() -> Vec<(&'static str, Vec<Migration>)> {
    let part = format!(
        "ALTER TABLE sessions RENAME TO old; CREATE TABLE sessions AS SELECT * FROM old WHERE 0; \
         INSERT INTO sessions(rowid, {0}) SELECT rowid, {0} FROM old WHERE id <> 'b'; DROP TABLE old",
        sessions("customTitle")
    );
    vec![
        (
            "INSERT OR REPLACE",
            v7(format!(
                "INSERT OR REPLACE INTO sessions(rowid, {}) SELECT rowid, {} FROM sessions",
                sessions("customTitle"),
                sessions("substr(customTitle, 1, 5)")
            )),
        ),
        (
            "INSERT OR REPLACE of another rowid",
            v7(format!(
                "INSERT OR REPLACE INTO sessions({0}) SELECT {0} FROM sessions WHERE id = 'a'",
                sessions("customTitle")
            )),
        ),
        (
            "UPDATE OR REPLACE of a new column",
            v7(
                "ALTER TABLE sessions ADD COLUMN n; CREATE UNIQUE INDEX one ON sessions(n); \
             UPDATE OR REPLACE sessions SET n = 1; DROP INDEX one",
            ),
        ),
        ("renamed away, part of it copied", v7(part)),
        (
            "renamed away, emptied, renamed back",
            v7(
                "ALTER TABLE sessions RENAME TO old; DELETE FROM old; ALTER TABLE old RENAME TO sessions",
            ),
        ),
        (
            "renamed away and dropped",
            v7(
                "ALTER TABLE sessions RENAME TO old; DROP TABLE old; CREATE TABLE sessions(id TEXT PRIMARY KEY)",
            ),
        ),
        (
            "DROP COLUMN, ADD COLUMN of the same name",
            v7(
                "ALTER TABLE sessions DROP COLUMN customTitle; ALTER TABLE sessions ADD COLUMN customTitle TEXT",
            ),
        ),
        (
            "two columns swapped by renaming",
            v7(
                "ALTER TABLE sessions RENAME COLUMN provider TO x; ALTER TABLE sessions RENAME COLUMN model TO provider; \
             ALTER TABLE sessions RENAME COLUMN x TO model",
            ),
        ),
        (
            "a row too many",
            v7(format!(
                "INSERT INTO sessions SELECT {} FROM sessions WHERE id = 'a'",
                sessions("customTitle").replacen("id", "'new'", 1)
            )),
        ),
        (
            "a temporary trigger on the ledger",
            v7(
                "CREATE TEMP TRIGGER late AFTER INSERT ON main.grdb_migrations BEGIN DELETE FROM sessions; END",
            ),
        ),
        (
            "a table of which nothing is promised",
            v7("UPDATE session_entries SET payload = x'' WHERE id = 7"),
        ),
        (
            "rows of a queue deleted",
            v7("DELETE FROM user_queue_pending"),
        ),
        (
            "a rowid changed",
            v7("UPDATE sessions SET rowid = 77 WHERE id = 'a'"),
        ),
        (
            "another storage class",
            v7("UPDATE sessions SET createdAt = CAST(createdAt AS BLOB)"),
        ),
        (
            "sqlite_sequence at the largest integer",
            v7(
                "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'session_entries'",
            ),
        ),
        (
            "a second value in sqlite_sequence",
            v7(
                "INSERT INTO sqlite_sequence SELECT name, 3 FROM sqlite_sequence WHERE name = 'session_entries'",
            ),
        ),
        (
            "a value in sqlite_sequence for a table to come",
            v7("INSERT INTO sqlite_sequence VALUES ('notes', 9223372036854775807)"),
        ),
    ]
}

/// More of them: other statements and other forms of a table.
fn other_forms() -> Vec<(&'static str, Vec<Migration>)> {
    let again = |how: &str| {
        format!(
            "ALTER TABLE sessions RENAME TO old; {how}; DROP TABLE old; CREATE INDEX x ON sessions(id)"
        )
    };
    vec![
        (
            "UPDATE FROM",
            v7(
                "UPDATE sessions SET cwd = s.id FROM (SELECT id FROM sessions WHERE id = 'b') s \
                WHERE sessions.id = s.id",
            ),
        ),
        (
            "an upsert",
            v7(format!(
                "INSERT INTO sessions({0}) SELECT {0} FROM sessions WHERE true \
                 ON CONFLICT(id) DO UPDATE SET customTitle = NULL",
                sessions("customTitle")
            )),
        ),
        (
            "CREATE TABLE AS, without the last row",
            v7(again("CREATE TABLE sessions AS SELECT * FROM old LIMIT 2")),
        ),
        (
            "a generated column in the place of one",
            v7("ALTER TABLE sessions DROP COLUMN customTitle; \
                ALTER TABLE sessions ADD COLUMN customTitle TEXT AS (id) VIRTUAL"),
        ),
        (
            "WITHOUT ROWID, in which two ids are one",
            v7(again(&format!(
                "CREATE TABLE sessions(id TEXT COLLATE NOCASE PRIMARY KEY, {0}) WITHOUT ROWID; \
                 INSERT OR IGNORE INTO sessions SELECT {1} FROM old WHERE id <> 'c'",
                sessions("customTitle").replacen("id, ", "", 1),
                sessions("customTitle")
            ))),
        ),
        (
            "another type, which changes what is stored",
            v7(again(&format!(
                "CREATE TABLE sessions({0}); INSERT INTO sessions(rowid, {1}) SELECT rowid, {1} FROM old",
                sessions("customTitle")
                    .replace("cwd", "cwd BLOB")
                    .replace("isArchived", "isArchived TEXT")
                    .replacen("id", "id TEXT PRIMARY KEY", 1),
                sessions("customTitle")
            ))),
        ),
        (
            "a trigger of its own",
            v7(
                "CREATE TABLE bell(x); CREATE TRIGGER ring AFTER INSERT ON bell BEGIN DELETE FROM sessions; END; \
                INSERT INTO bell VALUES(1)",
            ),
        ),
        (
            "the schema by hand",
            v7(
                "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE name = 'user_queue_pending'",
            ),
        ),
        (
            "REPLACE under a new unique index",
            v7(
                "CREATE UNIQUE INDEX one ON user_queue_pending(lane); REPLACE INTO user_queue_pending \
                SELECT 'new', sessionID, lane, enqueuedAt, payload FROM user_queue_pending",
            ),
        ),
    ]
}

#[test]
fn each_way_is_refused_and_named() {
    let mut lines = String::new();
    for (name, list) in around_a_rebuild()
        .into_iter()
        .chain(undeclared())
        .chain(other_forms())
    {
        let fixture = TestWorkspace::with_v5();
        let _ = writeln!(lines, "{name}\n  guarded: {}", refused(&fixture, &list));
        let said = fixture
            .check_by(&list, &["v5"], Guards::off(), None)
            .unwrap();
        for title in said.titles(Some("v5")) {
            // Of a version that no case expects yet.
            if !title.starts_with('4') && !title.starts_with('5') {
                let _ = writeln!(lines, "  {title}");
            }
        }
    }
    assert_data_eq!(lines, file!["walk_arounds.txt"]);
}

/// The words of the engine on a file, which must stay as it is.
fn refused(fixture: &TestWorkspace, list: &[Migration]) -> String {
    let db = fixture.database(5, ROWS);
    let before = fs::read(&db).unwrap();
    let answer = migrate(&db, list);
    assert!(
        before == fs::read(&db).unwrap() || answer.starts_with("PASSED"),
        "the file has changed"
    );
    answer
}

fn migrate(db: &Path, list: &[Migration]) -> String {
    let options = MigrateOptions::for_throw_away_file(history(list), db.parent().unwrap());
    match migrator::migrate(db, &options) {
        Ok(_) => "PASSED".to_owned(),
        Err(error) => {
            let text = error.to_string();
            let (_, what) = text
                .split_once("the database is as it was")
                .unwrap_or(("", &text));
            what.trim_start_matches(": ").to_owned()
        }
    }
}
