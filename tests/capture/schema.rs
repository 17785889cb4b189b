//! Objects that no version has: their names, defaults, texts and comments stay at home.

use rusqlite::Connection;

use super::{everything, load, text_of};

/// Captures v5 with these statements run on it, and returns the CREATE statements that no version
/// has.
fn strangers(sql: &str) -> Vec<String> {
    let source = load("v5-release-0.1.0");
    source.execute_batch(sql).unwrap();
    let golden = everything(&source);
    let text = text_of(&golden);
    assert!(!text.to_lowercase().contains("secret"), "{text}");
    let known = text_of(&everything(&load("v5-release-0.1.0")));
    text.lines()
        .filter(|line| line.starts_with("CREATE ") && !known.contains(line))
        .map(str::to_owned)
        .collect()
}

#[track_caller]
fn check(sql: &str, expected: &[&str]) {
    assert_eq!(strangers(sql), expected);
}

#[test]
fn tables_get_names_that_say_nothing() {
    check(
        "CREATE TABLE secret(whose VARCHAR(40) DEFAULT 'secret' COLLATE NOCASE, n INT CHECK(n<>4711), \
         b /* secret */, s TEXT REFERENCES sessions(id) ON DELETE CASCADE, d DECIMAL, f DOUBLE);",
        &[
            "CREATE TABLE \"x_table_1\" (\"x_column_1\" TEXT, \"x_column_2\" INTEGER, \"x_column_3\", \
           \"x_column_4\" TEXT REFERENCES \"sessions\"(\"id\") ON DELETE CASCADE, \"x_column_5\" NUMERIC, \
           \"x_column_6\" REAL);",
        ],
    );
    check(
        "CREATE TABLE a_secret(k PRIMARY KEY, v) WITHOUT ROWID; CREATE TABLE b_secret(id INTEGER PRIMARY KEY AUTOINCREMENT, c REFERENCES a_secret(k));",
        &[
            "CREATE TABLE \"x_table_1\" (\"x_column_1\", \"x_column_2\");",
            "CREATE TABLE \"x_table_2\" (\"x_column_3\" INTEGER, \"x_column_4\");",
        ],
    );
}

#[test]
fn columns_that_somebody_added_stand_behind_the_known_text() {
    let found = strangers("ALTER TABLE sessions ADD COLUMN secret TEXT DEFAULT 'secret';");
    let [sessions] = &found[..] else {
        panic!("{found:?}");
    };
    assert!(
        sessions.starts_with("CREATE TABLE \"sessions\" (\"id\" TEXT PRIMARY KEY,"),
        "{sessions}"
    );
    assert!(
        sessions.ends_with("\"isArchived\" BOOLEAN NOT NULL DEFAULT 0, \"x_column_1\" TEXT);"),
        "{sessions}"
    );
}

#[test]
fn a_table_that_contradicts_every_version_keeps_what_is_known_of_it() {
    check(
        "DROP TABLE user_queue_pending; CREATE TABLE user_queue_pending(id TEXT PRIMARY KEY NOT NULL, \
         sessionID TEXT REFERENCES sessions(id), lane TEXT NOT NULL DEFAULT 'secret', secret BLOB, payload BLOB);",
        &[
            "CREATE TABLE \"user_queue_pending\" (\"id\" TEXT NOT NULL PRIMARY KEY, \"sessionID\" TEXT REFERENCES \
           \"sessions\"(\"id\"), \"lane\" TEXT NOT NULL, \"x_column_1\" BLOB, \"payload\" BLOB);",
        ],
    );
}

#[test]
fn indexes_views_and_triggers_stay_in_the_way() {
    check(
        "CREATE UNIQUE INDEX secret_i ON sessions(updatedAt, lower(cwd)) WHERE cwd <> 'secret'; \
         CREATE VIEW secret_v AS SELECT id AS secret FROM sessions; \
         CREATE VIEW secret_w AS SELECT 'secret' AS a; \
         CREATE TRIGGER secret_t AFTER INSERT ON session_entries BEGIN UPDATE sessions SET model='secret'; END; \
         CREATE TRIGGER secret_u INSTEAD OF INSERT ON secret_v BEGIN SELECT 'secret'; END;",
        &[
            "CREATE INDEX \"x_index_1\" ON \"sessions\"(\"updatedAt\");",
            "CREATE VIEW \"x_view_1\" AS SELECT NULL FROM \"sessions\";",
            "CREATE VIEW \"x_view_2\" AS SELECT NULL;",
            "CREATE TRIGGER \"x_trigger_1\" AFTER UPDATE ON \"session_entries\" BEGIN SELECT NULL FROM \"session_entries\"; SELECT NULL FROM \"sessions\"; END;",
            "CREATE TRIGGER \"x_trigger_2\" INSTEAD OF UPDATE ON \"x_view_1\" BEGIN SELECT NULL; END;",
        ],
    );
}

#[test]
fn what_cannot_be_resolved_still_cannot() {
    let source = load("v5-release-0.1.0");
    source
        .execute_batch("CREATE VIEW secret AS SELECT * FROM secret_table")
        .unwrap();
    let golden = everything(&source);
    let prepares =
        |conn: &Connection, view: &str| conn.prepare(&format!("SELECT * FROM {view}")).is_ok();
    assert!(!prepares(&source, "secret") && !prepares(&golden, "x_view_1"));
}

#[test]
fn virtual_tables_and_statistics_stay_at_home() {
    check(
        "CREATE VIRTUAL TABLE secret USING fts5(body); INSERT INTO secret VALUES('secret'); ANALYZE;",
        &[],
    );
}
