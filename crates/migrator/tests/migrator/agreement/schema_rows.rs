//! Rows of `sqlite_schema` that are not what SQLite makes of them, or would not write again.

use std::fmt::Write;

use snapbox::{assert_data_eq, file};

use super::agreed;
use crate::fixture::Db;

/// What SQLite reads as something else than it is.
#[test]
fn rows_of_the_schema() {
    let write = |sql: &str| format!("PRAGMA writable_schema=ON; {sql}");
    let mine = "CREATE TABLE mine(a, b UNIQUE /* x */); CREATE INDEX i ON mine(a /* x */); \
        CREATE VIEW v AS SELECT a FROM mine /* x */; \
        CREATE TRIGGER t AFTER INSERT ON mine BEGIN SELECT 1 /* x */; END;";
    let mut lines = String::new();
    for number in [5, 6] {
        for settings in ["PRAGMA encoding='UTF-8'", "PRAGMA encoding='UTF-16le'"] {
            for name in ["mine", "i", "v", "t"] {
                let of_name =
                    |sql: &str| format!("UPDATE sqlite_schema SET {sql} WHERE name = '{name}'");
                for (what, sql) in [
                    ("a text with NUL", "sql = sql || char(0) || ' '"),
                    ("a name with NUL", "name = name || char(0) || 'b'"),
                    (
                        "a table name with NUL",
                        "tbl_name = tbl_name || char(0) || 'b'",
                    ),
                ] {
                    let db = Db::with_settings(number, settings);
                    db.sql(mine);
                    db.sql(&write(&of_name(sql)));
                    let _ = writeln!(
                        lines,
                        "v{number}, {settings}, {name}, {what}: {}",
                        agreed(&db)
                    );
                }
                let db = Db::with_settings(number, settings);
                db.sql(mine);
                let conn = db.open();
                let mut text: Vec<u8> = conn
                    .query_row(
                        "SELECT CAST(sql AS BLOB) FROM sqlite_schema WHERE name = ?1",
                        [name],
                        |row| row.get(0),
                    )
                    .unwrap();
                let x = text.iter().rposition(|byte| *byte == b'x').unwrap();
                // No byte of UTF-8, and half of a pair of UTF-16.
                if settings.contains("16") {
                    text[x..x + 2].copy_from_slice(&[0x00, 0xd8]);
                } else {
                    text[x] = 0xe4;
                }
                conn.execute_batch("PRAGMA writable_schema=ON").unwrap();
                conn.execute(&of_name("sql = CAST(?1 AS TEXT)"), [text])
                    .unwrap();
                drop(conn);
                let _ = writeln!(
                    lines,
                    "v{number}, {settings}, {name}, a text that is not Unicode: {}",
                    agreed(&db)
                );
            }
        }
        for sql in [
            "UPDATE sqlite_schema SET tbl_name='a'||char(0)||'b'",
            "UPDATE sqlite_schema SET tbl_name='x' WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET name='x' WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET type='x' WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET tbl_name=upper(tbl_name) WHERE name='sqlite_autoindex_grdb_migrations_1'",
            "UPDATE sqlite_schema SET name=CAST(x'6d69ff' AS TEXT), tbl_name=CAST(x'6d69ff' AS TEXT), sql=CAST(x'435245415445205441424c45206d69ff286129' AS TEXT) WHERE name = 'extra'",
            "UPDATE sqlite_schema SET sql=CAST(x'435245415445205441424c45206578747261286dff29' AS TEXT) WHERE name = 'extra'",
            "UPDATE sqlite_schema SET tbl_name='x' WHERE name='extra'",
            "UPDATE sqlite_schema SET name=NULL WHERE name='extra'",
            "UPDATE sqlite_schema SET type='odd' WHERE name='extra'",
            "UPDATE sqlite_schema SET name='SESSIONS' WHERE name='sessions'",
            "UPDATE sqlite_schema SET type='x' WHERE name='sessions'",
            "UPDATE sqlite_schema SET type='view' WHERE name='environments'",
            "UPDATE sqlite_schema SET type='trigger' WHERE name='environments'",
            "DELETE FROM sqlite_schema WHERE name='sqlite_autoindex_user_queue_pending_1'",
            "DELETE FROM sqlite_schema WHERE name='sqlite_autoindex_environments_1'",
            "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name='sqlite_autoindex_grdb_migrations_1'",
        ] {
            let db = Db::after(number, &format!("CREATE TABLE extra(a); {}", write(sql)));
            let _ = writeln!(lines, "v{number}, {sql}: {}", agreed(&db));
        }
    }
    assert_data_eq!(lines, file!["schema_rows.txt"].raw());
}

/// A root page that is none, or of what has none.
#[test]
fn roots_of_the_schema() {
    let cases: &[(&str, &str)] = &[
        ("environments", "rootpage = 0"),
        ("session_child_status", "rootpage = 0"),
        ("tool_call_status", "rootpage = 0"),
        ("session_entries_on_sessionID", "rootpage = 0"),
        ("sqlite_autoindex_sessions_1", "rootpage = 0"),
        ("mine", "rootpage = 0"),
        ("mine", "rootpage = NULL"),
        ("mine", "rootpage = -1"),
        ("mine", "rootpage = 'x'"),
        ("mine", "rootpage = 1.5"),
        ("mine", "type = 'TABLE'"),
        ("i", "type = 'INDEX'"),
        ("i", "type = NULL"),
        ("v", "rootpage = 2"),
        ("v", "type = 'VIEW'"),
        ("t", "rootpage = 2"),
        ("t", "type = 'Trigger'"),
        ("f", "rootpage = 2"),
    ];
    let mut lines = String::new();
    for number in [5, 6] {
        for (name, change) in cases {
            if number == 6 && ["environments", "session_child_status"].contains(name) {
                continue;
            }
            let db = Db::after(
                number,
                &format!(
                    "CREATE TABLE mine(a); CREATE INDEX i ON mine(a); CREATE VIEW v AS SELECT a FROM mine; \
                     CREATE TRIGGER t AFTER INSERT ON mine BEGIN SELECT 1; END; \
                     CREATE VIRTUAL TABLE f USING fts5(a); PRAGMA writable_schema=ON; \
                     UPDATE sqlite_schema SET {change} WHERE name = '{name}'"
                ),
            );
            let _ = writeln!(lines, "v{number}, {name}, {change}: {}", agreed(&db));
        }
    }
    assert_data_eq!(lines, file!["roots.txt"].raw());
}

/// Texts of tables that go or are rebuilt, and of their indexes, as SQLite reads them and would not write them:
/// the undo could not give them back.
#[test]
fn texts_that_are_not_stored_again() {
    let mut lines = String::new();
    let names = [
        "environments",
        "environments_unique_name",
        "sqlite_autoindex_sessions_1",
        "session_entries_on_sessionID",
    ];
    let changes = [
        "sql = ''",
        "sql = sql || ' -- x'",
        "sql = replace(sql, 'CREATE ', 'CREATE  ')",
        "sql = CAST(sql AS BLOB)",
        "name = CAST(name AS BLOB)",
        "tbl_name = upper(tbl_name)",
    ];
    let mut change = |encoding: &str, name: &str, change: &str| {
        let db = Db::with_settings(5, &format!("PRAGMA encoding='{encoding}'"));
        db.sql(&format!(
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET {change} WHERE name = '{name}'"
        ));
        let _ = writeln!(lines, "{encoding}, {name}, {change}: {}", agreed(&db));
    };
    for sql in changes {
        for name in names {
            change("UTF-8", name, sql);
        }
        change("UTF-16be", "environments", sql);
    }
    assert_data_eq!(lines, file!["stored_again.txt"].raw());
}
