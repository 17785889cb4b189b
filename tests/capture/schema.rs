//! Objects that no version has: their names, defaults, texts and comments stay at home.

use rusqlite::Connection;
use test_support::dump;

use super::{everything, load};

/// Captures v5 with these statements run on it, and returns the CREATE statements that no version
/// has.
fn strangers(sql: &str) -> Vec<String> {
    let source = load("v5-release-0.1.0");
    source.execute_batch(sql).unwrap();
    let golden = everything(&source);
    let text = dump(&golden);
    assert!(!text.to_lowercase().contains("secret"), "{text}");
    let known = dump(&everything(&load("v5-release-0.1.0")));
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
           \"sessions\"(\"id\"), \"lane\" NOT NULL, \"x_column_1\" BLOB, \"payload\" BLOB);",
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
fn the_rows_of_virtual_tables_stay_at_home() {
    check(
        "CREATE VIRTUAL TABLE secret USING rtree(id, a, b); INSERT INTO secret VALUES(4711, 1, 2); \
         CREATE VIEW v AS SELECT * FROM secret; ANALYZE;",
        &[
            "CREATE TABLE \"x_table_1\" (\"x_column_1\");",
            "CREATE TABLE \"x_table_2\" (\"x_column_2\");",
            "CREATE TABLE \"x_table_3\" (\"x_column_3\");",
            "CREATE TABLE \"x_table_4\" (\"x_column_4\");",
            "CREATE VIEW \"x_view_1\" AS SELECT NULL;",
        ],
    );
}

#[test]
fn an_order_that_only_an_application_has_is_as_much_in_the_way() {
    let source = load("v5-release-0.1.0");
    source
        .execute_batch(
            "CREATE TABLE mine(k TEXT COLLATE NOCASE PRIMARY KEY, v) WITHOUT ROWID; \
             CREATE TABLE other(a TEXT); CREATE INDEX other_a ON other(a COLLATE NOCASE); \
             PRAGMA writable_schema=ON; \
             UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE', 'SECRET') WHERE sql LIKE '%NOCASE%'; \
             PRAGMA writable_schema=RESET",
        )
        .unwrap();
    let text = dump(&everything(&source));
    let created = text.lines().filter(|line| line.contains("\"x_"));
    assert_eq!(
        created.collect::<Vec<_>>(),
        [
            "CREATE TABLE \"x_table_1\" (\"x_column_1\");",
            "CREATE TABLE \"x_table_2\" (\"x_column_2\" TEXT);",
            "CREATE TRIGGER \"x_trigger_1\" AFTER UPDATE ON \"x_table_1\" BEGIN SELECT NULL FROM \"x_table_3\"; END;",
            "CREATE TRIGGER \"x_trigger_2\" AFTER UPDATE ON \"x_table_2\" BEGIN SELECT NULL FROM \"x_table_3\"; END;",
        ]
    );
}

#[test]
fn a_trigger_that_leads_nowhere_still_does() {
    check(
        "CREATE TABLE mine(x); CREATE TRIGGER secret AFTER INSERT ON mine BEGIN INSERT INTO secret VALUES('secret'); END;",
        &[
            "CREATE TABLE \"x_table_1\" (\"x_column_1\");",
            "CREATE TRIGGER \"x_trigger_1\" AFTER UPDATE ON \"x_table_1\" BEGIN SELECT NULL FROM \"x_table_2\"; END;",
        ],
    );
}

#[test]
fn functions_of_another_program_do_no_harm() {
    let source = load("v5-release-0.1.0");
    source
        .create_scalar_function(
            "secret",
            1,
            rusqlite::functions::FunctionFlags::SQLITE_DETERMINISTIC,
            |call| call.get::<i64>(0),
        )
        .unwrap();
    source
        .execute_batch(
            "CREATE TABLE mine(x CHECK(secret(x) > 0), y AS (secret(x)), z); \
             CREATE INDEX mine_x ON mine(secret(x)); INSERT INTO mine VALUES(1, 2); \
             CREATE VIEW mine_v AS SELECT secret(1);",
        )
        .unwrap();
    source.remove_function("secret", 1).unwrap();
    let golden = everything(&source);
    let text = dump(&golden);
    let created: Vec<&str> = text.lines().filter(|line| line.contains("\"x_")).collect();
    assert_eq!(
        created,
        [
            "CREATE TABLE \"x_table_1\" (\"x_column_1\", \"x_column_2\");",
            "INSERT INTO \"x_table_1\"(rowid,\"x_column_1\",\"x_column_2\") VALUES(1,7,7);",
            "CREATE INDEX \"x_index_1\" ON \"x_table_1\"(\"x_column_1\");",
            "CREATE VIEW \"x_view_1\" AS SELECT NULL;",
        ]
    );
}

#[test]
fn links_of_columns_that_somebody_added() {
    check(
        "ALTER TABLE tool_call_status ADD COLUMN secret TEXT REFERENCES sessions(id); \
         ALTER TABLE tool_call_status ADD COLUMN b INTEGER REFERENCES secret(b);",
        &[
            "CREATE TABLE \"tool_call_status\" (\"sessionID\" TEXT NOT NULL REFERENCES \"sessions\"(\"id\") ON DELETE CASCADE, \
           \"toolCallID\" TEXT NOT NULL, \"status\" TEXT NOT NULL, \"createdAt\" DATETIME NOT NULL, \"updatedAt\" DATETIME NOT NULL, \
           \"x_column_1\" TEXT REFERENCES \"sessions\"(\"id\"), \"x_column_2\" INTEGER REFERENCES \"x_table_1\", \
           PRIMARY KEY (\"sessionID\", \"toolCallID\"));",
        ],
    );
}

#[test]
fn a_number_of_somebody_is_no_rowid_under_a_known_name_either() {
    let source = load("v5-release-0.1.0");
    source
        .execute_batch("CREATE TABLE mounts(phone INTEGER PRIMARY KEY, note); INSERT INTO mounts VALUES(4915112345678, 'Anna');")
        .unwrap();
    let text = dump(&everything(&source));
    assert!(text.contains("INSERT INTO \"mounts\"(rowid,"), "{text}");
    assert!(!text.contains("4915112345678"));
}

#[test]
fn rowids_of_somebodys_table_are_counted_anew() {
    let source = load("v5-release-0.1.0");
    source
        .execute_batch(
            "CREATE TABLE phones(phone INTEGER PRIMARY KEY, x); INSERT INTO phones VALUES(4917012345678, 1), (-5, 0);",
        )
        .unwrap();
    let text = dump(&everything(&source));
    let rows: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("INSERT INTO \"x_"))
        .collect();
    assert_eq!(
        rows,
        [
            "INSERT INTO \"x_table_1\"(rowid,\"x_column_1\",\"x_column_2\") VALUES(1,-7,7);",
            "INSERT INTO \"x_table_1\"(rowid,\"x_column_1\",\"x_column_2\") VALUES(2,7,7);",
        ]
    );
}
