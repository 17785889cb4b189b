//! Statements that a step has promised not to make, and what they would change.

use std::fmt::Write;

use migrator::{Change, Guards, Loss, Migration, Rebuild};
use snapbox::{assert_data_eq, str};
use test_support::FolderState;

use super::{judged, v6_after, v7};
use crate::error_text::error_text;
use crate::fixture::{Db, HISTORY, migrated};

/// Broken promises: the watch over each statement stops them before it runs.
#[test]
fn broken_promises() {
    let list = [
        (
            "a row of an untouched table deleted",
            v6_after("DELETE FROM session_entries WHERE id = 7"),
        ),
        (
            "a cell of an untouched table updated",
            v6_after("UPDATE user_queue_pending SET payload = x'00'"),
        ),
        (
            "a row written to an untouched table",
            v6_after("INSERT INTO tool_call_status SELECT * FROM tool_call_status WHERE 0"),
        ),
        (
            "an index of an untouched table dropped",
            v6_after("DROP INDEX session_entries_on_type"),
        ),
        (
            "an index of an untouched table built anew",
            v6_after("REINDEX session_entries_on_type"),
        ),
        (
            "a trigger on an untouched table",
            v6_after("CREATE TRIGGER t AFTER INSERT ON session_entries BEGIN SELECT 1; END"),
        ),
        (
            "an untouched table altered",
            v6_after("ALTER TABLE session_entries ADD COLUMN note"),
        ),
        (
            "an undeclared table dropped",
            Migration {
                losses: &[Loss::Table {
                    table: "environments",
                    why: "the rest stays",
                }],
                rebuilds: &[],
                ..HISTORY[5]
            },
        ),
        (
            "the ledger written",
            v6_after("INSERT INTO grdb_migrations VALUES ('wuhu_v7_runner')"),
        ),
        (
            "the ledger emptied",
            v6_after("DELETE FROM grdb_migrations"),
        ),
        (
            "another file attached",
            v6_after("ATTACH ':memory:' AS other; DETACH other"),
        ),
        ("a transaction of its own", v6_after("BEGIN; COMMIT")),
        ("a setting changed", v6_after("PRAGMA user_version = 6")),
        (
            "the schema written by hand",
            v6_after("PRAGMA writable_schema = ON"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
a row of an untouched table deleted: it would delete from `session_entries`, which it promises not to touch
a cell of an untouched table updated: it would update `user_queue_pending`, which it promises not to touch
a row written to an untouched table: it would insert into `tool_call_status`, which it promises not to touch
an index of an untouched table dropped: it would change an index or a trigger of `session_entries`, which it promises not to touch
an index of an untouched table built anew: it would rebuild an index of `session_entries`, which it promises not to touch
a trigger on an untouched table: it would change an index or a trigger of `session_entries`, which it promises not to touch
an untouched table altered: it would alter `session_entries`, which it promises not to touch
an undeclared table dropped: `session_child_status` would be gone without a copy
the ledger written: it would insert into `grdb_migrations`, which it promises not to touch
the ledger emptied: it would delete from `grdb_migrations`, which it promises not to touch
another file attached: it would leave its transaction or its file
a transaction of its own: it would leave its transaction or its file
a setting changed: it would run `PRAGMA user_version`
the schema written by hand: it would run `PRAGMA writable_schema`

"#]]
    );
}

const REBUILD: &str = r#"
    CREATE TABLE "copy" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
    INSERT INTO "copy" SELECT * FROM "user_queue_journal";
    DROP TABLE "user_queue_journal";
    ALTER TABLE "copy" RENAME TO "user_queue_journal";"#;
const INDEXES: &str = r#"
    CREATE INDEX "user_queue_journal_on_sessionID" ON "user_queue_journal"("sessionID");
    CREATE INDEX "user_queue_journal_on_lane" ON "user_queue_journal"("lane");
    CREATE INDEX "user_queue_journal_on_createdAt" ON "user_queue_journal"("createdAt");"#;

/// A new column of a rebuilt table has its default; one that is computed has another value in each row.
#[test]
fn defaults_of_a_rebuilt_table() {
    let rebuild = |default: &str, value: &str| {
        let columns = r#"("id", "sessionID", "lane", "payload", "createdAt")"#;
        let (columns, value) = match value {
            "" => (columns, String::new()),
            value => ("", format!(", {value}")),
        };
        let sql = REBUILD
            .replace(
                "DATETIME NOT NULL)",
                &format!("DATETIME NOT NULL, \"new\" INTEGER DEFAULT {default})"),
            )
            .replace(
                "\"copy\" SELECT *",
                &format!("\"copy\" {columns} SELECT *{value}"),
            );
        Migration {
            sql: format!("{sql} {INDEXES}").leak(),
            rebuilds: &[Rebuild {
                table: "user_queue_journal",
                by: "copy",
            }],
            ..v7("")
        }
    };
    for right in [
        rebuild("(random())", ""),
        rebuild("7", ""),
        rebuild("7", "7"),
    ] {
        migrated(Db::at(6).migrate_by(&[HISTORY, &[right]].concat(), Guards::ON));
    }
    assert_data_eq!(
        judged(6, &[("another value", rebuild("7", "8"))]),
        str![[r#"
another value: 4 of 4 rows of `user_queue_journal` would change, the first in column `new` of rowid 4

"#]]
    );
}

/// A rebuild of a table whose ids must never be used again, and whose indexes go with it.
#[test]
fn sequences_and_indexes_of_a_rebuilt_table() {
    let without_indexes = Migration {
        rebuilds: &[Rebuild {
            table: "user_queue_journal",
            by: "copy",
        }],
        ..v7(REBUILD)
    };
    let rebuild = Migration {
        sql: format!("{REBUILD} {INDEXES}").leak(),
        ..without_indexes
    };
    let forgetful = Migration {
        sql: "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'session_entries'",
        ..rebuild
    };
    let without = Migration {
        sql: rebuild.sql.replace(" AUTOINCREMENT", "").leak(),
        ..rebuild
    };
    let list = [
        ("rebuilt without its indexes", without_indexes),
        ("rebuilt without AUTOINCREMENT", without),
        ("set by hand", forgetful),
    ];
    assert_data_eq!(
        judged(6, &list),
        str![[r#"
rebuilt without its indexes: index `user_queue_journal_on_createdAt` of `user_queue_journal` would be gone: create it anew once the copy has the name of the table
rebuilt without AUTOINCREMENT: the AUTOINCREMENT sequence value 1031 of `user_queue_journal` would be gone
set by hand: the AUTOINCREMENT sequence value of `session_entries` would fall from 99000 to 1

"#]]
    );

    // The engine carries the value, which no copy can know.
    let db = Db::at(6);
    let value = "SELECT seq FROM sqlite_sequence WHERE name = 'user_queue_journal'";
    let before: i64 = db.get(value);
    migrated(db.migrate_by(&[HISTORY, &[rebuild]].concat(), Guards::ON));
    assert_eq!(db.get::<i64>(value), before);
}

/// The value of a table to which a step adds rows is that of its last row, and neither more nor less.
#[test]
fn sequences_of_a_table_that_gets_rows() {
    let changes = &[Change::RowsMade {
        table: "user_queue_journal",
        before: "SELECT sessionID, lane, payload FROM user_queue_pending",
        after: "SELECT sessionID, lane, payload FROM user_queue_journal WHERE createdAt = '2026'",
        why: "test",
    }];
    let then = |statement: &str| Migration {
        changes,
        ..v7(format!(
            "INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) \
             SELECT sessionID, lane, payload, '2026' FROM user_queue_pending; {statement}"
        )
        .leak())
    };
    let set = |value| {
        then(&format!(
            "UPDATE sqlite_sequence SET seq = {value} WHERE name = 'user_queue_journal'"
        ))
    };
    let as_sqlite_counts = [HISTORY, &[then("")]].concat();
    migrated(Db::at(6).migrate_by(&as_sqlite_counts, Guards::ON));
    let list = [("one more", set("seq + 1")), ("less than before", set("1"))];
    assert_data_eq!(
        judged(6, &list),
        str![[r#"
one more: the AUTOINCREMENT sequence value of `user_queue_journal` would be 1036, and no row has that id
less than before: the AUTOINCREMENT sequence value of `user_queue_journal` would fall from 1031 to 1

"#]]
    );
}

/// What a user keeps beside Wuhu's tables is looked at once more at the end.
#[test]
fn changes_of_what_is_not_ours() {
    let mine = "CREATE TABLE mine(a); CREATE INDEX mine_a ON mine(a); \
        CREATE VIEW seen AS SELECT a FROM mine; \
        CREATE TRIGGER log AFTER DELETE ON mine BEGIN SELECT 1; END";
    let list = [
        ("an index", mine, "DROP INDEX IF EXISTS mine_a"),
        ("a view", mine, "DROP VIEW IF EXISTS seen"),
        ("a trigger", mine, "DROP TRIGGER IF EXISTS log"),
        (
            "a table",
            "CREATE TABLE mine(a)",
            "DROP TABLE IF EXISTS mine",
        ),
    ];
    let mut lines = String::new();
    for (what, setup, step) in list {
        let db = Db::after(5, setup);
        let before = FolderState::before(db.folder()).files();
        let list = [&HISTORY[..5], &[v6_after(step)]].concat();
        let error = db.migrate_by(&list, Guards::ON).unwrap_err();
        assert_eq!(FolderState::of(db.folder()).files(), before, "{what}");
        let _ = writeln!(lines, "{what}: {}", error_text(&error, &db));
    }
    assert_data_eq!(
        lines,
        str![[r#"
an index: migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: it would change an index or a trigger of `mine` without declaring it
a view: the migrated schema is not v6's, so all was rolled back; the database is as it was: views or triggers have changed; `seen`, which is not Wuhu's, has changed
a trigger: migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: it would change an index or a trigger of `mine` without declaring it
a table: migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: it would drop `mine` without declaring it

"#]]
    );
}
