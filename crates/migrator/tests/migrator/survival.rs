//! Every row, rowid and cell of v1 to v5 is there afterwards, whatever the file is set to.

use std::collections::BTreeSet;

use migrator::{FileHeader, FileKind, MigrateOptions, Outcome};
use proptest::prelude::*;
use rusqlite::types::Value;
use sqlite_facts::{AutoVacuum, Encoding, FileSettings, JournalMode};
use test_support::FolderState;

use crate::blockers;
use crate::content::{self, Cell, Content};
use crate::fixture::{BUSY, Db, OLD, cases, migrated, version};

/// Migrates and compares all that the file holds, SQLite's own tables included.
#[track_caller]
fn check(db: &Db) {
    let before = content::read(&db.open());
    db.must_migrate();
    check_result(db, before);
}

/// The file holds what v6 must hold, given what was there, and is whole.
#[track_caller]
pub(crate) fn check_result(db: &Db, before: Content) {
    let conn = db.open();
    content::assert_same(&content::read(&conn), &content::at_v6(before));
    let sound: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
    let violations: i64 = conn
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(violations, 0);
    assert_eq!(db.kind(), FileKind::Version(version(6)));
}

#[test]
fn every_version() {
    for number in OLD {
        check(&Db::at(number));
    }
}

/// What the tests of this module rely on: no wrong copy can hide in these rows.
#[test]
fn the_rows_of_the_tests_tell_every_pair_of_columns_apart() {
    for number in OLD {
        let content = content::read(&Db::at(number).open());
        for (name, rows) in &content {
            assert!(!rows.is_empty(), "{name} of v{number} is empty");
            let rowids: Vec<i64> = rows.keys().copied().collect();
            let gaps = rowids.windows(2).any(|pair| pair[1] - pair[0] > 1);
            let ours = !name.starts_with("sqlite_") && name != "grdb_migrations";
            assert!(gaps || !ours, "{name} of v{number} has no gap");
        }
        let sessions = &content["sessions"];
        let columns: Vec<&String> = sessions[&1].keys().collect();
        for (at, a) in columns.iter().enumerate() {
            assert!(
                sessions.values().any(|row| row[*a] != Cell::Null),
                "{a} is always NULL"
            );
            for b in &columns[at + 1..] {
                assert!(
                    sessions.values().any(|row| row[*a] != row[*b]),
                    "{a} is always {b}"
                );
            }
        }
        let top = content["session_entries"].keys().max().unwrap();
        let mark = content["sqlite_sequence"]
            .values()
            .find(|row| row["name"] == Cell::text("session_entries"))
            .unwrap();
        assert!(mark["seq"] > Cell::Integer(*top), "no mark above {top}");
        let childless: BTreeSet<&Cell> = content["session_entries"]
            .values()
            .map(|row| &row["sessionID"])
            .collect();
        assert!(childless.len() < sessions.len(), "each session has entries");
    }
}

/// v1's reset left the identifiers of before 2026-02-19 in the ledger.
#[test]
fn every_version_with_older_identifiers() {
    for number in OLD {
        check(&Db::after(
            number,
            "INSERT INTO grdb_migrations(rowid, identifier) VALUES \
             (-5, 'createSessionsAndEntries_v1'), (40, 'environmentMetadata_v2')",
        ));
    }
}

#[test]
fn a_session_table_without_rows() {
    for number in OLD {
        let db = Db::at(number);
        for table in content::read(&db.open()).keys() {
            if table != "grdb_migrations" {
                db.sql(&format!("DELETE FROM {table}"));
            }
        }
        check(&db);
    }
}

/// Cells as no server writes them. Each stays what it is, to the bit.
#[test]
fn odd_cells() {
    for settings in [
        "",
        "PRAGMA encoding='UTF-16le'",
        "PRAGMA encoding='UTF-16be'",
    ] {
        let db = Db::with_settings(5, settings);
        db.sql(
            "UPDATE sessions SET customTitle = CAST(x'ff41c328' AS TEXT), \
                cwd = 'a' || char(0) || 'b', model = x'00ff', headEntryID = 'abc', \
                createdAt = 1772000000, isArchived = 'true' WHERE rowid = 1; \
             UPDATE sessions SET customTitle = '', cwd = x'', provider = char(0), \
                headEntryID = 9223372036854775807, tailEntryID = -9223372036854775808, \
                createdAt = 9e999, updatedAt = -9e999, isArchived = 2.5 WHERE rowid = 2; \
             UPDATE sessions SET customTitle = char(55357, 56832), headEntryID = 1.5, \
                tailEntryID = x'31', createdAt = 9223372036854775807, updatedAt = 1e300, \
                isArchived = '', executionStatus = CAST(x'eda080' AS TEXT) WHERE rowid = 5; \
             UPDATE session_entries SET payload = -0.0 WHERE id = 7; \
             UPDATE session_entries SET payload = 9e999 WHERE sessionID = 'session-1'; \
             UPDATE tool_call_status SET status = x'00', createdAt = -1 WHERE rowid = 2;",
        );
        check(&db);
    }
}

/// An id may be a blob: nothing forbids it, and its session is another than that of the text.
#[test]
fn ids_that_are_blobs() {
    check(&Db::after(
        5,
        "UPDATE sessions SET id = x'73' WHERE rowid = 5000000000; \
         INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, \
            environmentType, environmentPath, cwd, createdAt, updatedAt) \
         VALUES (-7, 's', 'p', 'm', 'e', 'n', 't', 'p', 'c', 1, 2); \
         INSERT INTO tool_call_status VALUES (x'73', 't', 's', 1, 2)",
    ));
}

fn cell() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::Integer),
        any::<f64>()
            .prop_filter("SQLite has no NaN", |x| !x.is_nan())
            .prop_map(Value::Real),
        any::<String>().prop_map(Value::Text),
        "[ +-]?[0-9]{1,25}(\\.[0-9]{0,3})?(e[0-9]{1,3})?".prop_map(Value::Text),
        proptest::collection::vec(any::<u8>(), 0..20).prop_map(Value::Blob),
        Just(Value::Real(-0.0)),
        Just(Value::Integer(i64::MIN)),
    ]
}

proptest! {
    #![proptest_config(cases(24))]

    /// Whatever stands in whichever column, under whatever rowid.
    #[test]
    fn arbitrary_cells(
        number in 1..=5_u8,
        changes in proptest::collection::vec((0..6_usize, 0..18_usize, cell()), 1..12),
        rowids in proptest::collection::btree_set(any::<i64>(), 6),
    ) {
        let db = Db::at(number);
        let conn = db.open();
        let old: Vec<i64> = content::read(&conn)["sessions"].keys().copied().collect();
        for (old, new) in old.iter().zip(&rowids) {
            // Two steps: a rowid that is still taken would stop the second.
            conn.execute("UPDATE sessions SET rowid = ?2 WHERE rowid = ?1 \
                AND NOT EXISTS (SELECT 1 FROM sessions WHERE rowid = ?2)", [old, new]).unwrap();
        }
        let columns: Vec<String> = content::read(&conn)["sessions"].values().next().unwrap()
            .keys().filter(|name| *name != "id").cloned().collect();
        for (row, column, cell) in changes {
            let column = &columns[column % columns.len()];
            conn.execute(&format!("UPDATE sessions SET {column} = ?1 WHERE id = ?2"),
                (cell, format!("session-{row}"))).unwrap();
        }
        drop(conn);
        check(&db);
    }
}

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

#[test]
fn an_empty_file_becomes_the_newest_version() {
    for settings in [
        "",
        "PRAGMA page_size=512; PRAGMA encoding='UTF-16le'; PRAGMA user_version=3",
        "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    ] {
        let db = Db::of(b"");
        db.sql(settings);
        let before = db.inspect().unwrap();
        assert_eq!(before.kind, FileKind::Empty);
        assert!(matches!(db.migrate().unwrap(), Outcome::Created { to } if to == version(6)));
        let after = db.inspect().unwrap();
        assert_eq!(after.kind, FileKind::Version(version(6)));
        assert_eq!(
            after.header.settings.encoding,
            before.header.settings.encoding
        );
        assert_eq!(
            after.header.settings.page_size,
            before.header.settings.page_size
        );
        assert_eq!(after.header.user_version, before.header.user_version);
    }
}

#[test]
fn what_is_reported_is_what_was_done() {
    let db = Db::at(3);
    let rows = |db: &Db| db.inspect().unwrap().rows;
    let before = rows(&db);
    let done = db.must_migrate();
    assert_eq!((done.from, done.to), (version(3), version(6)));
    assert_eq!(
        done.steps,
        ["wuhu_v4_custom_title", "wuhu_v5_archive", "wuhu_v6_mounts"]
    );
    let told = |which: fn(&migrator::TableCount) -> Option<u64>| -> Vec<(String, u64)> {
        done.tables
            .iter()
            .filter_map(|table| Some((table.table.clone(), which(table)?)))
            .collect()
    };
    assert_eq!(told(|table| table.before), before);
    assert_eq!(told(|table| table.after), rows(&db));
}

#[test]
fn a_second_run_does_nothing() {
    let db = Db::at(5);
    db.must_migrate();
    let bytes = db.bytes();
    assert!(
        matches!(db.migrate().unwrap(), Outcome::Nothing { kind: FileKind::Version(v) } if v == version(6))
    );
    assert!(db.bytes() == bytes);
}

/// A dry run says what a run would, and leaves the file and its folder: no undo bundle either.
#[test]
fn a_dry_run_leaves_the_file() {
    let db = Db::at(5);
    let state = FolderState::before(db.folder());
    let plan = MigrateOptions {
        undo_dir: Some(db.folder()),
        ..db.plan()
    };
    let dry = migrated(migrator::dry_run(&db.path, &plan));
    assert_eq!(FolderState::of(db.folder()), state);
    assert_eq!(std::fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    let done = db.must_migrate();
    assert_eq!((dry.steps, dry.tables), (done.steps, done.tables));
}

/// The settings that make a commit survive a power loss are those that real files get.
#[test]
fn a_durable_migration() {
    let db = Db::at(5);
    let before = content::read(&db.open());
    let plan = MigrateOptions {
        durable: true,
        busy: BUSY,
        ..db.plan()
    };
    migrated(migrator::migrate(&db.path, &plan));
    check_result(&db, before);
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
