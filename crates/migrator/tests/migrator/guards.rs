//! Lists that are wrong in one way each: what stops them, in which words, with the file untouched.

use std::fmt::Write;

use migrator::{
    FileKind, Guards, History, InspectOptions, Loss, MigrateOptions, Migration, Rebuild, Version,
};
use snapbox::{assert_data_eq, str};
use test_support::{Folder, FolderState};

use crate::content;
use crate::error_text::error_text;
use crate::fixture::{Db, HISTORY, migrated};

/// v6 with its text changed. The change must be one.
#[track_caller]
fn v6(from: &str, to: &str) -> Migration {
    let sql = HISTORY[5].sql.replace(from, to);
    assert_ne!(sql, HISTORY[5].sql, "`{from}` does not stand in v6");
    Migration {
        sql: sql.leak(),
        ..HISTORY[5]
    }
}

/// v6 with a statement more, before anything else.
fn v6_after(statement: &str) -> Migration {
    Migration {
        sql: format!("{statement};\n{}", HISTORY[5].sql).leak(),
        ..HISTORY[5]
    }
}

/// v6 with a statement more at its end.
fn v6_then(statement: &str) -> Migration {
    Migration {
        sql: format!("{}\n{statement};", HISTORY[5].sql).leak(),
        ..HISTORY[5]
    }
}

/// A v7 of somebody's, which makes these statements of a file at v6.
fn v7(sql: &'static str) -> Migration {
    Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_wrong",
        sql,
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &["session_entries"],
    }
}

const BY: &str = "_wuhu_v6_sessions";
const DROP: &str = "DROP TABLE \"sessions\";";
const RENAME: &str = r#"ALTER TABLE "_wuhu_v6_sessions" RENAME TO "sessions";"#;

/// Wrong copies: the proof before the DROP stops them.
#[test]
fn wrong_copies() {
    let list = [
        (
            "a column left out",
            v6("cwd, parentSessionID", "parentSessionID"),
        ),
        (
            "a column that the copy's table lacks",
            Migration {
                sql: HISTORY[5]
                    .sql
                    .replace("  customTitle TEXT,\n", "")
                    .replace("customTitle, ", "")
                    .leak(),
                ..HISTORY[5]
            },
        ),
        (
            "two columns swapped",
            v6(
                "SELECT\n  rowid, id, provider, model,",
                "SELECT\n  rowid, id, model, provider,",
            ),
        ),
        (
            "another column instead",
            v6(
                "executionStatus, cwd, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID\nFROM",
                "executionStatus, environmentPath, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID\nFROM",
            ),
        ),
        (
            "no row",
            v6("FROM \"sessions\" ORDER", "FROM \"sessions\" WHERE 0 ORDER"),
        ),
        (
            "rows that something is NULL in",
            v6(
                "FROM \"sessions\" ORDER",
                "FROM \"sessions\" WHERE parentSessionID <> 'session-2' ORDER",
            ),
        ),
        (
            "a row too many",
            v6(
                DROP,
                &format!(
                    "INSERT INTO {BY} SELECT 'new', 'p', 'm', 1, 2, 3, 4, 'e', 'c', 'p', 't', 0, 1, 2, 3, 4; {DROP}"
                ),
            ),
        ),
        (
            "rowids renumbered",
            Migration {
                sql: HISTORY[5].sql.replace("  rowid, id", "  id").leak(),
                ..HISTORY[5]
            },
        ),
        (
            "numbers as text",
            v6("headEntryID INTEGER", "headEntryID TEXT"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
a column left out: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
a column that the copy's table lacks: column `sessions.customTitle` would be lost, and no loss declares it
two columns swapped: 6 of 6 rows of `sessions` would change, the first in column `provider` of rowid 1
another column instead: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
no row: `sessions` would go from 6 to 0 rows; the first to be lost, added or changed is rowid 1
rows that something is NULL in: `sessions` would go from 6 to 4 rows; the first to be lost, added or changed is rowid 1
a row too many: `sessions` would go from 6 to 7 rows; the first to be lost, added or changed is rowid 5000000001
rowids renumbered: rows of `sessions` would be lost or stand under another rowid, the first is rowid 3
numbers as text: 5 of 6 rows of `sessions` would change, the first in column `headEntryID` of rowid 1

"#]]
    );
}

/// No copy at all, or one of what was changed before.
#[test]
fn changes_before_the_copy() {
    let list = [
        (
            "the hard reset",
            Migration {
                sql: "DROP TABLE user_queue_pending; DROP TABLE session_entries; DROP TABLE sessions; \
                      CREATE TABLE sessions(id TEXT PRIMARY KEY); CREATE TABLE mounts(id)",
                ..HISTORY[5]
            },
        ),
        (
            "a reset of sessions alone",
            Migration {
                sql: "DROP TABLE sessions; CREATE TABLE sessions(id TEXT PRIMARY KEY); \
                      CREATE TABLE mounts(id)",
                ..HISTORY[5]
            },
        ),
        (
            "rows deleted before the copy",
            v6_after("DELETE FROM sessions WHERE isArchived = 1"),
        ),
        (
            "rows replaced before the copy",
            v6_after("INSERT OR REPLACE INTO sessions SELECT * FROM sessions"),
        ),
        (
            "a kept column updated before the copy",
            v6_after("UPDATE sessions SET cwd = environmentPath"),
        ),
        (
            "rowids updated before the copy",
            v6_after("UPDATE sessions SET rowid = rowid + 7000000000"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
the hard reset: it would drop `user_queue_pending`, which it promises not to touch
a reset of sessions alone: table `environments` is declared as lost or moved and would still be there
rows deleted before the copy: `sessions` would go from 6 to 3 rows; the first to be lost, added or changed is rowid 2
rows replaced before the copy: rows of `sessions` would be lost or stand under another rowid, the first is rowid 1
a kept column updated before the copy: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
rowids updated before the copy: rows of `sessions` would be lost or stand under another rowid, the first is rowid 1

"#]]
    );
}

/// What was proved must stay what it is, under both of its names.
#[test]
fn changes_after_the_proof() {
    let list = [
        (
            "the copy emptied once it is proved",
            v6(
                RENAME,
                &format!("DELETE FROM {BY} WHERE isArchived; {RENAME}"),
            ),
        ),
        (
            "the copy changed once it is proved",
            v6(RENAME, &format!("UPDATE {BY} SET cwd = NULL; {RENAME}")),
        ),
        (
            "the copy dropped once it is proved",
            v6(
                RENAME,
                &format!("DROP TABLE {BY}; CREATE TABLE {BY}(id TEXT PRIMARY KEY); {RENAME}"),
            ),
        ),
        (
            "rows added once it is proved",
            v6(
                RENAME,
                &format!(
                    "INSERT OR REPLACE INTO {BY} SELECT 'session-1', 'p', 'm', 1, 2, 3, 4, 'e', 'c', 'p', 't', 0, 1, 2, 3, 4; {RENAME}"
                ),
            ),
        ),
        (
            "rows deleted after the rename",
            v6_then("DELETE FROM sessions"),
        ),
        (
            "a kept column updated after the rename",
            v6_then("UPDATE sessions SET cwd = NULL"),
        ),
        (
            "a column dropped after the rename",
            v6_then("ALTER TABLE sessions DROP COLUMN customTitle"),
        ),
    ];
    assert_data_eq!(
        judged(5, &list),
        str![[r#"
the copy emptied once it is proved: `sessions` would go from 6 to 3 rows; the first to be lost, added or changed is rowid 2
the copy changed once it is proved: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
the copy dropped once it is proved: column `sessions.provider` would be lost, and no loss declares it
rows added once it is proved: rows of `sessions` would be lost or stand under another rowid, the first is rowid 2
rows deleted after the rename: `sessions` would go from 6 to 0 rows; the first to be lost, added or changed is rowid 1
a kept column updated after the rename: 6 of 6 rows of `sessions` would change, the first in column `cwd` of rowid 1
a column dropped after the rename: column `sessions.customTitle` would be lost, and no loss declares it

"#]]
    );
}

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

/// A rebuild of a table whose ids must never be used again, and whose indexes go with it.
#[test]
fn sequences_and_indexes_of_a_rebuilt_table() {
    const REBUILD: &str = r#"
        CREATE TABLE "copy" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
        INSERT INTO "copy" SELECT * FROM "user_queue_journal";
        DROP TABLE "user_queue_journal";
        ALTER TABLE "copy" RENAME TO "user_queue_journal";"#;
    const INDEXES: &str = r#"
        CREATE INDEX "user_queue_journal_on_sessionID" ON "user_queue_journal"("sessionID");
        CREATE INDEX "user_queue_journal_on_lane" ON "user_queue_journal"("lane");
        CREATE INDEX "user_queue_journal_on_createdAt" ON "user_queue_journal"("createdAt");"#;
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

/// One line for each list: what stopped it. A list that nothing stops is compared with the right
/// outcome, and what differs stands in its line.
fn judged(number: u8, list: &[(&str, Migration)]) -> String {
    let mut lines = String::new();
    for (what, migration) in list {
        let db = Db::at(number);
        let before = FolderState::before(db.folder()).files();
        let list = [
            &HISTORY[..usize::from(migration.version.number()) - 1],
            &[*migration],
        ]
        .concat();
        let answer = match db.migrate_by(&list, Guards::ON) {
            Err(error) => {
                let text = error.to_string();
                let failure = text
                    .strip_prefix("migration `wuhu_v6_mounts` was stopped and rolled back; the database is as it was: ")
                    .or(text.strip_prefix("migration `wuhu_v7_wrong` was stopped and rolled back; the database is as it was: "));
                failure.unwrap_or(&text).to_owned()
            }
            Ok(_) => "NOTHING STOPPED IT".to_owned(),
        };
        if FolderState::of(db.folder()).files() != before {
            let _ = writeln!(lines, "THE FILE HAS CHANGED");
        }
        let _ = writeln!(lines, "{what}: {answer}");
    }
    lines
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

/// What a guard stops is what would be lost without it.
#[test]
fn without_guards_the_loss_happens() {
    let db = Db::at(5);
    let list = [
        &HISTORY[..5],
        &[v6(
            "FROM \"sessions\" ORDER",
            "FROM \"sessions\" WHERE 0 ORDER",
        )],
    ]
    .concat();
    let done = migrated(db.migrate_by(&list, Guards::off()));
    let sessions = done.tables.iter().find(|t| t.table == "sessions").unwrap();
    assert_eq!((sessions.before, sessions.after), (Some(6), Some(0)));
}

/// A step may do with what only it brought as it likes.
#[test]
fn harmless_lists_are_not_stopped() {
    let more = [
        "CREATE TABLE scratch(a); INSERT INTO scratch VALUES (1); UPDATE scratch SET a = 2; DELETE FROM scratch; DROP TABLE scratch",
        "CREATE INDEX extra ON mounts(name); DROP INDEX extra",
        "SAVEPOINT here; RELEASE here",
        "SAVEPOINT here; DELETE FROM sessions; ROLLBACK TO here; RELEASE here",
        "UPDATE sessions SET cwd = cwd; INSERT OR REPLACE INTO sessions(rowid, id) SELECT rowid, id FROM sessions WHERE 0",
        "ANALYZE",
        "ANALYZE mounts",
        "PRAGMA foreign_key_check; PRAGMA defer_foreign_keys = ON; PRAGMA defer_foreign_keys = OFF",
        "SELECT * FROM pragma_foreign_key_check()",
        "SELECT count(*) FROM sessions",
        "",
    ];
    for sql in more {
        let db = Db::at(5);
        let before = content::read(&db.open());
        let list = [&HISTORY[..5], &[v6_then(sql)]].concat();
        let history = History::new(&list).unwrap();
        let folder = Folder::new();
        let plan = MigrateOptions {
            history: &history,
            // The undo is proved before COMMIT.
            undo_dir: Some(folder.path()),
            ..db.plan()
        };
        migrated(migrator::migrate(&db.path, &plan));
        // Statistics are no content.
        db.sql("DROP TABLE IF EXISTS sqlite_stat1; DROP TABLE IF EXISTS sqlite_stat4");
        content::assert_same(&content::read(&db.open()), &content::at_v6(before));
    }
}

/// v7 may change rows alone. A file at v6 then has the tables of both versions.
#[test]
fn a_list_that_changes_no_table() {
    let list = [
        HISTORY,
        &[v7("UPDATE sessions SET cwd = 'main' WHERE cwd IS NOT NULL")],
    ]
    .concat();
    for number in [5, 6] {
        let db = Db::at(number);
        // `cwd` was there before: not a step's to fill.
        let error = db.migrate_by(&list, Guards::ON).unwrap_err();
        assert_eq!(error.identifier(), Some("wuhu_v7_wrong"), "{error}");
    }
    let list = [HISTORY, &[v7("SELECT 1")]].concat();
    for number in [5, 6] {
        let db = Db::at(number);
        let done = migrated(db.migrate_by(&list, Guards::ON));
        assert_eq!((done.from.number(), done.to.number()), (number, 7));
        let history = History::new(&list).unwrap();
        let look = InspectOptions {
            history: &history,
            ..db.look()
        };
        let kind = migrator::inspect(&db.path, &look).unwrap().kind;
        assert_eq!(kind, FileKind::Version(Version::new(7)));
    }
}

#[test]
fn lists_that_are_none() {
    let mut repeated = HISTORY.to_vec();
    repeated[3].identifier = repeated[1].identifier;
    let lists: [(&str, Vec<Migration>); 5] = [
        ("empty", Vec::new()),
        ("a gap", HISTORY[1..].to_vec()),
        ("an identifier twice", repeated),
        (
            "SQL that does not run",
            [&HISTORY[..5], &[v6(DROP, "DROP TABLE nothing;")]].concat(),
        ),
        (
            "COMMIT without BEGIN",
            [&HISTORY[..5], &[v6_after("COMMIT")]].concat(),
        ),
    ];
    let mut lines = String::new();
    for (what, list) in &lists {
        let answer =
            History::new(list).map_or_else(|error| error.to_string(), |_| "a list".to_owned());
        let _ = writeln!(lines, "{what}: {answer}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
empty: the list of migrations is wrong: the list is empty
a gap: the list of migrations is wrong: `wuhu_contracts_v2_environments` is number 1 of the list but says v2
an identifier twice: the list of migrations is wrong: `wuhu_contracts_v2_environments` stands twice
SQL that does not run: the list of migrations is wrong: `wuhu_v6_mounts` does not run from nothing: near "nothing": syntax error
COMMIT without BEGIN: the list of migrations is wrong: `wuhu_v6_mounts` does not run from nothing: cannot commit - no transaction is active

"#]]
    );
}
