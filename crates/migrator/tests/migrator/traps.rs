//! The two ways in which others lost their data, shown with plain SQLite, and then tried on us.

use migrator::{Guards, MigrateOptions, Migration};
use rusqlite::Connection;
use test_support::FolderState;

use crate::content;
use crate::fixture::{Db, HISTORY, RELEASED, migrated};

/// v5, where every session has its header and nothing more.
fn headers_only() -> Db {
    Db::after(
        5,
        "DELETE FROM session_entries WHERE parentEntryID IS NOT NULL; \
         UPDATE sessions SET tailEntryID = headEntryID",
    )
}

fn count(conn: &Connection, sql: &str) -> i64 {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// SQLite as it is bundled has foreign keys on. `DROP TABLE sessions` then deletes its rows first,
/// and with them every entry, tool status and queue row: in silence, and nothing looks wrong.
#[test]
fn drop_table_with_foreign_keys_on_loses_everything_in_silence() {
    let db = headers_only();
    let conn = Connection::open(&db.path).unwrap();
    let on: bool = conn
        .pragma_query_value(None, "foreign_keys", |row| row.get(0))
        .unwrap();
    assert!(on, "the bundled default has changed");
    let all = "SELECT (SELECT count(*) FROM session_entries), \
        (SELECT count(*) FROM tool_call_status), \
        (SELECT count(*) FROM user_queue_pending), (SELECT count(*) FROM user_queue_journal), \
        (SELECT count(*) FROM system_queue_pending), (SELECT count(*) FROM system_queue_journal)";
    let rows = || -> [i64; 6] {
        conn.query_row(all, [], |row| {
            Ok([
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get(5)?,
            ])
        })
        .unwrap()
    };
    assert_eq!(rows(), [5, 4, 4, 4, 4, 4]);
    conn.execute_batch(&format!("BEGIN; {} COMMIT;", HISTORY[5].sql))
        .unwrap();
    assert_eq!(rows(), [0; 6]);
    assert_eq!(count(&conn, "SELECT count(*) FROM sessions"), 6);
    assert_eq!(
        count(&conn, "SELECT count(*) FROM pragma_foreign_key_check"),
        0
    );
    let sound: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
}

/// With a chain the same statement fails instead, which is how the trap stays unseen in tests.
#[test]
fn drop_table_with_foreign_keys_on_fails_where_there_is_a_chain() {
    let db = Db::at(5);
    let conn = Connection::open(&db.path).unwrap();
    let error = conn
        .execute_batch(&format!("BEGIN; {} COMMIT;", HISTORY[5].sql))
        .unwrap_err();
    assert_eq!(error.to_string(), "FOREIGN KEY constraint failed");
}

#[test]
fn the_engine_keeps_everything_with_foreign_keys_on_at_open() {
    for guards in [Guards::ON, Guards::off()] {
        let db = headers_only();
        let before = content::read(&db.open());
        let plan = MigrateOptions {
            foreign_keys_at_open: Some(true),
            guards,
            ..db.plan()
        };
        migrated(migrator::migrate(&db.path, &plan));
        content::assert_same(&content::read(&db.open()), &content::at_v6(before));
    }
}

/// v6 as one would write it first: the old table steps aside, the new one takes its name.
pub(crate) fn rename_old_first() -> Migration {
    let sql = HISTORY[5]
        .sql
        .replace(
            r#"CREATE TABLE "_wuhu_v6_sessions""#,
            r#"ALTER TABLE "sessions" RENAME TO "sessions_old"; CREATE TABLE "sessions""#,
        )
        .replace(
            r#"INSERT INTO "_wuhu_v6_sessions""#,
            r#"INSERT INTO "sessions""#,
        )
        .replace(r#"FROM "sessions" ORDER"#, r#"FROM "sessions_old" ORDER"#)
        .replace(r#"DROP TABLE "sessions""#, r#"DROP TABLE "sessions_old""#)
        .replace(
            r#"ALTER TABLE "_wuhu_v6_sessions" RENAME TO "sessions";"#,
            "",
        );
    Migration {
        sql: sql.leak(),
        ..HISTORY[5]
    }
}

const PARENTS: &str = "SELECT group_concat(DISTINCT \"table\") FROM sqlite_schema AS s, \
    pragma_foreign_key_list(s.name) WHERE s.name = 'tool_call_status'";

#[test]
fn renaming_the_old_table_first_takes_the_children_along() {
    let db = Db::at(5);
    assert_eq!(db.get::<String>(PARENTS), "sessions");
    db.sql(&format!("BEGIN; {} COMMIT;", rename_old_first().sql));
    assert_eq!(db.get::<String>(PARENTS), "sessions_old");
    let tables: i64 = db.get("SELECT count(*) FROM sqlite_schema WHERE name = 'sessions_old'");
    assert_eq!(tables, 0, "and that table is gone");
}

#[test]
fn a_list_that_renames_the_old_table_first_is_stopped_by_the_guards_alone() {
    let list = [&HISTORY[..5], &[rename_old_first()]].concat();
    let db = Db::at(5);
    let state = FolderState::before(db.folder()).files();
    let error = db.migrate_by(&list, Guards::ON).unwrap_err();
    assert_eq!(
        error.to_string(),
        "migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: it \
         would change the text of `session_entries`, which it promises not to touch"
    );
    assert_eq!(FolderState::of(db.folder()).files(), state);

    migrated(db.migrate_by(&list, Guards::off()));
    assert_eq!(db.get::<String>(PARENTS), "sessions_old");
}

/// A list is judged by what it does to a file: it must become a [`migrator::History`] first.
#[test]
fn the_released_list_is_what_the_tests_change() {
    assert_eq!(RELEASED.migrations(), HISTORY);
    assert_ne!(rename_old_first().sql, HISTORY[5].sql);
}
