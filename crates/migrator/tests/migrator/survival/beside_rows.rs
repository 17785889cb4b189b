//! Settings, statistics and objects of a user's: what a file has beside its rows.

use std::collections::BTreeSet;

use migrator::{FileHeader, MigrateOptions};
use sqlite_facts::{AutoVacuum, Encoding, FileSettings, JournalMode};

use super::{check, check_result};
use crate::blockers;
use crate::content::{self, Cell};
use crate::fixture::{Db, OLD, migrated};

/// Migrates a file with these settings, which must all be the same afterwards.
#[track_caller]
fn check_settings(pragmas: &str, expected: &FileHeader) {
    let db = Db::with_settings(5, pragmas);
    let header = || FileHeader {
        free_pages: 0,
        pages: 0,
        ..db.inspect().unwrap().header
    };
    assert_eq!(header(), *expected, "{pragmas}");
    check(&db);
    assert_eq!(header(), *expected, "{pragmas}");
}

#[test]
fn settings_survive() {
    let usual = FileSettings {
        page_size: 4096,
        encoding: Encoding::Utf8,
        journal_mode: JournalMode::Delete,
        auto_vacuum: AutoVacuum::None,
    };
    let header = |settings| FileHeader {
        settings,
        user_version: 0,
        application_id: 0,
        free_pages: 0,
        pages: 0,
    };
    for page_size in [512, 65536] {
        let expected = header(FileSettings { page_size, ..usual });
        check_settings(&format!("PRAGMA page_size={page_size}"), &expected);
    }
    for encoding in [Encoding::Utf16le, Encoding::Utf16be] {
        let expected = header(FileSettings { encoding, ..usual });
        check_settings(&format!("PRAGMA encoding='{encoding}'"), &expected);
    }
    for auto_vacuum in [AutoVacuum::Full, AutoVacuum::Incremental] {
        let expected = header(FileSettings {
            auto_vacuum,
            ..usual
        });
        check_settings(&format!("PRAGMA auto_vacuum={auto_vacuum}"), &expected);
    }
    check_settings(
        "PRAGMA user_version=-2147483648; PRAGMA application_id=2147483647",
        &FileHeader {
            user_version: i32::MIN,
            application_id: i32::MAX,
            ..header(usual)
        },
    );
    check_settings(
        "PRAGMA page_size=1024; PRAGMA auto_vacuum=full; PRAGMA encoding='UTF-16le'; \
         PRAGMA journal_mode=WAL",
        &header(FileSettings {
            page_size: 1024,
            encoding: Encoding::Utf16le,
            journal_mode: JournalMode::Wal,
            auto_vacuum: AutoVacuum::Full,
        }),
    );
    check_settings(
        "PRAGMA journal_mode=WAL",
        &header(FileSettings {
            journal_mode: JournalMode::Wal,
            ..usual
        }),
    );
}

/// `DROP TABLE sessions` takes the planner's statistics of `sessions` along; they come back. Those
/// of tables that the mission drops go with them.
#[test]
fn statistics_survive() {
    let db = Db::after(
        5,
        "CREATE TABLE mine(a); CREATE INDEX mine_a ON mine(a); \
                           INSERT INTO mine VALUES (1), (2), (3); ANALYZE",
    );
    let read = |table: &str| -> BTreeSet<Vec<Cell>> {
        content::read(&db.open())[table]
            .values()
            .filter(|row| {
                row["tbl"] != Cell::text("environments")
                    && row["tbl"] != Cell::text("session_child_status")
            })
            .map(|row| row.values().cloned().collect())
            .collect()
    };
    let before = ["sqlite_stat1", "sqlite_stat4"].map(read);
    for tables in &before {
        let of_sessions = tables
            .iter()
            .filter(|row| row.contains(&Cell::text("sessions")));
        assert!(of_sessions.count() > 0);
    }
    db.must_migrate();
    assert_eq!(["sqlite_stat1", "sqlite_stat4"].map(read), before);
    let dropped: i64 = db.get(
        "SELECT count(*) FROM sqlite_stat1 WHERE tbl IN ('environments', 'session_child_status')",
    );
    assert_eq!(dropped, 0);
}

/// The server ignores what it does not know, and so does the migrator where it is in nobody's way.
#[test]
fn unknown_objects_elsewhere_survive() {
    let sql = "\
        CREATE TABLE _sessions_new(a);
        CREATE TABLE sessions_old(a, b REFERENCES sessions(id));
        CREATE TABLE \"a \"\"b\"(\"c d\" PRIMARY KEY, x) WITHOUT ROWID;
        CREATE TABLE typed(n INTEGER, t TEXT, g INTEGER AS (n + 1)) STRICT;
        CREATE TABLE counted(id INTEGER PRIMARY KEY AUTOINCREMENT);
        CREATE VIRTUAL TABLE words USING fts5(word);
        CREATE INDEX mine_1 ON session_entries(length(payload));
        CREATE UNIQUE INDEX mine_2 ON sessions_old(b) WHERE b IS NOT NULL;
        ALTER TABLE session_entries ADD COLUMN note TEXT DEFAULT 'n';
        CREATE VIEW seen AS SELECT a FROM _sessions_new;
        CREATE TRIGGER log AFTER INSERT ON tool_call_status BEGIN INSERT INTO _sessions_new VALUES (new.status); END;
        CREATE TRIGGER see INSTEAD OF INSERT ON seen BEGIN SELECT 1; END;
        INSERT INTO _sessions_new(rowid, a) VALUES (5, 'kept');
        INSERT INTO sessions_old(rowid, a, b) VALUES (7, -0.0, 'session-1');
        INSERT INTO \"a \"\"b\" VALUES (1, 2);
        INSERT INTO typed(n, t) VALUES (1, 'x');
        INSERT INTO counted VALUES (40);
        DELETE FROM counted;
        INSERT INTO words VALUES ('hello world');
        UPDATE session_entries SET note = 'mine' WHERE id = 7;";
    let db = Db::after(5, sql);
    let names = "SELECT group_concat(name || sql, char(10)) FROM \
        (SELECT * FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%environments%' \
         AND tbl_name <> 'session_child_status' AND tbl_name NOT LIKE 'mount%' \
         AND name <> 'sessions' ORDER BY name)";
    let before: String = db.get(names);
    check(&db);
    assert_eq!(db.get::<String>(names), before);
    assert_eq!(
        db.get::<String>("SELECT word FROM words WHERE words MATCH 'world'"),
        "hello world"
    );
    let strangers = db.inspect().unwrap().unknown_objects;
    assert!(strangers.contains(&"table `_sessions_new`".to_owned()));
    assert!(strangers.contains(&"column `session_entries.note`".to_owned()));
    assert!(strangers.contains(&"index `mine_1` on `session_entries`".to_owned()));
}

/// SQLite's own default for foreign keys differs between builds.
#[test]
fn foreign_keys_on_or_off_at_open_make_no_difference() {
    for number in OLD {
        let results = [None, Some(false), Some(true)].map(|foreign_keys_at_open| {
            let db = Db::at(number);
            let plan = MigrateOptions {
                foreign_keys_at_open,
                ..db.plan()
            };
            let before = content::read(&db.open());
            migrator::migrate(&db.path, &plan).unwrap();
            check_result(&db, before);
            db.bytes()
        });
        assert!(results[0] == results[1] && results[1] == results[2]);
    }
}

/// An extension that is not here made a table: nothing of it can be read, and nothing needs it.
#[test]
fn a_virtual_table_whose_module_is_missing() {
    let make = format!(
        "{}; CREATE TABLE vectors_chunks(id INTEGER PRIMARY KEY, data); \
         INSERT INTO vectors_chunks VALUES (7, x'00ff')",
        blockers::NO_MODULE
    );
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        let db = Db::with_settings(5, settings);
        db.sql(&make);
        let seen = db.inspect().unwrap();
        let vectors = "virtual table `vectors`, whose module this SQLite lacks: left as it is";
        assert!(
            seen.unknown_objects.contains(&vectors.to_owned()),
            "{:?}",
            seen.unknown_objects
        );
        let text = "SELECT sql FROM sqlite_schema WHERE name = 'vectors'";
        let before = (content::read(&db.open()), db.get::<String>(text));
        let undo = tempfile::tempdir().unwrap();
        let plan = MigrateOptions {
            undo_dir: Some(undo.path()),
            ..db.plan()
        };
        let done = migrated(migrator::migrate(&db.path, &plan));
        check_result(&db, before.0.clone());
        assert_eq!(db.get::<String>(text), before.1);
        migrator::undo(&db.path, &done.undo.unwrap(), &db.plan()).unwrap();
        content::assert_same(&content::read(&db.open()), &before.0);
        assert_eq!(db.get::<String>(text), before.1);
    }
}
