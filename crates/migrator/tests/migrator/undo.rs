//! The way back: a bundle gives the file of before, or refuses and leaves it.

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use migrator::{Error, FileKind, MigrateOptions};
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};
use tempfile::TempDir;
use test_support::FolderState;

use crate::content;
use crate::error_text::error_text;
use crate::fixture::{Db, OLD, RELEASED, migrated, version};
use crate::{faults, locks};

/// Migrates with a bundle.
pub(crate) fn with_bundle(db: &Db) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(folder.path()),
        ..db.plan()
    };
    let done = migrated(migrator::migrate(&db.path, &plan));
    (folder, done.undo.unwrap())
}

/// Both hold the same: schema texts, rows, rowids, cells, ledger, marks and statistics.
#[track_caller]
pub(crate) fn assert_same(before: &Connection, after: &Connection) {
    let texts = |conn: &Connection| -> String {
        let sql = "SELECT group_concat(line, char(10)) FROM (\
            SELECT type || name || tbl_name || coalesce(sql, '') AS line FROM sqlite_schema ORDER BY line)";
        conn.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(texts(after), texts(before));
    let (mut rows, mut now) = (content::read(before), content::read(after));
    // Rowids of these have no meaning, and DROP TABLE changes them.
    for table in ["sqlite_stat1", "sqlite_stat4", "sqlite_sequence"] {
        let sorted = |content: &mut content::Content| {
            let rows = content.remove(table).unwrap_or_default();
            let mut rows: Vec<_> = rows.into_values().collect();
            rows.sort();
            rows
        };
        assert_eq!(sorted(&mut now), sorted(&mut rows), "{table}");
    }
    content::assert_same(&now, &rows);
}

/// There and back.
#[track_caller]
fn check(db: &Db) {
    let before = Db::of(&db.bytes());
    let kind = db.kind();
    let (_folder, bundle) = with_bundle(db);
    assert_eq!(db.kind(), FileKind::Version(version(6)));
    let to = migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
    assert_eq!(db.kind(), kind);
    let sound: String = db.get("PRAGMA integrity_check");
    assert_eq!(sound, "ok");
    assert_same(&before.open(), &db.open());
    db.must_migrate();
    assert!(to <= version(6));
}

#[test]
fn there_and_back() {
    for number in OLD {
        check(&Db::at(number));
        check(&Db::after(
            number,
            "INSERT INTO grdb_migrations(rowid, identifier) VALUES (-5, 'createSessionsAndEntries_v1')",
        ));
    }
}

#[test]
fn there_and_back_whatever_the_file_is_set_to() {
    for settings in [
        "PRAGMA journal_mode=WAL",
        "PRAGMA page_size=512; PRAGMA auto_vacuum=full",
        "PRAGMA encoding='UTF-16be'",
    ] {
        let db = Db::with_settings(5, settings);
        db.sql("CREATE TABLE mine(a); INSERT INTO mine(rowid, a) VALUES (7, 'x'); ANALYZE");
        check(&db);
    }
}

/// In a file of so many pages that one thread reads the rows of a bundle while another stores them; more rows than
/// are under way at once.
#[test]
fn there_and_back_with_a_large_file() {
    for encoding in ["UTF-8", "UTF-16le"] {
        let db = Db::with_settings(
            5,
            &format!("PRAGMA page_size=512; PRAGMA encoding='{encoding}'"),
        );
        db.sql(
            "UPDATE session_entries SET payload = zeroblob(2200000) WHERE id = (SELECT max(id) FROM session_entries);
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700)
             INSERT INTO environments SELECT 'e' || i, 'name ' || i, 'local', '/' || i, NULL, i, 'a', 'b' FROM n",
        );
        assert!(db.get::<u32>("PRAGMA page_count") > 4096);
        check(&db);
    }
}

#[test]
fn repairs_are_taken_back_too() {
    let db = Db::after(
        5,
        "UPDATE sessions SET id=NULL WHERE rowid IN (1, 5000000000); \
         DELETE FROM sessions WHERE rowid=9; \
         UPDATE session_entries SET parentEntryID=0 WHERE parentEntryID=20007; \
         UPDATE sessions SET cwd=x'00ff', headEntryID='abc' WHERE rowid=2",
    );
    check(&db);
}

/// Each of these would lose what came after, or is no bundle at all. Nothing is written.
#[test]
fn no_way_back() {
    let written = |sql: &str| {
        let db = Db::at(5);
        let (folder, bundle) = with_bundle(&db);
        db.sql(sql);
        (db, folder, bundle)
    };
    let other = |bytes: &[u8]| {
        let db = Db::at(5);
        let (folder, _) = with_bundle(&db);
        let bundle = folder.path().join("other");
        fs::write(&bundle, bytes).unwrap();
        (db, folder, bundle)
    };
    let of_another_file = {
        let (db, folder, _) = written("");
        let another = Db::after(5, "UPDATE sessions SET cwd = 'another'");
        let (more, bundle) = with_bundle(&another);
        fs::rename(&bundle, folder.path().join("of-another")).unwrap();
        drop(more);
        let bundle = folder.path().join("of-another");
        (db, folder, bundle)
    };
    let twice = {
        let (db, folder, bundle) = written("");
        migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
        (db, folder, bundle)
    };
    let cases = [
        (
            "a row more",
            written("INSERT INTO tool_call_status VALUES('session-1','new',1,2,3)"),
        ),
        ("a row less", written("DELETE FROM user_queue_journal")),
        (
            "a cell of a session",
            written("UPDATE sessions SET cwd='elsewhere' WHERE rowid=2"),
        ),
        (
            "a cell of a transcript",
            written("UPDATE session_entries SET payload=x'00' WHERE id=7"),
        ),
        ("a table more", written("CREATE TABLE mine(a)")),
        (
            "v7 since",
            written(
                "INSERT INTO grdb_migrations VALUES('wuhu_v7_runner'); ALTER TABLE mounts ADD COLUMN \"runnerID\" TEXT NOT NULL DEFAULT 'local'",
            ),
        ),
        ("undone already", twice),
        ("another file's bundle", of_another_file),
        (
            "a database that is no bundle",
            other(&crate::filled::filled(5)),
        ),
        ("a text", other(b"a bundle")),
        ("half a bundle", {
            let (db, folder, bundle) = written("");
            let half = fs::read(&bundle).unwrap();
            fs::write(&bundle, &half[..half.len() / 2]).unwrap();
            (db, folder, bundle)
        }),
    ];
    let mut lines = String::new();
    for (what, (db, folder, bundle)) in cases {
        let before = (
            FolderState::before(db.folder()),
            FolderState::before(folder.path()),
        );
        let answer = match migrator::undo(&db.path, &bundle, &db.plan()) {
            Ok(version) => format!("DONE: {version}"),
            Err(error) => error_text(&error, &db),
        };
        let after = (FolderState::of(db.folder()), FolderState::of(folder.path()));
        assert_eq!(after.0.files(), before.0.files(), "{what}");
        assert_eq!(after.1, before.1, "{what}");
        // The bundle's own path is without links, and a temporary folder may stand behind one.
        let path = |path: &Path| path.display().to_string();
        let answer = answer
            .replace(&path(&fs::canonicalize(folder.path()).unwrap()), "UNDO")
            .replace(&path(folder.path()), "UNDO");
        let _ = writeln!(lines, "{what}: {answer}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
a row more: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its change counter is another one)
a row less: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its change counter is another one)
a cell of a session: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its change counter is another one)
a cell of a transcript: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its change counter is another one)
a table more: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
v7 since: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
undone already: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
another file's bundle: `FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
a database that is no bundle: `UNDO/other` is not an undo bundle of this version, or not whole: damaged, or never finished by a migration that was killed; nothing was changed
a text: `UNDO/other` is not an undo bundle of this version, or not whole: damaged, or never finished by a migration that was killed; nothing was changed
half a bundle: `UNDO/wuhu.sqlite.undo-v5.PRIVATE` is not an undo bundle of this version, or not whole: damaged, or never finished by a migration that was killed; nothing was changed

"#]]
    );
}

/// The rows of a table that is made anew are compared too, whatever the header says of writes: a program may put its
/// counter back, or a copy of pages.
#[test]
fn no_way_back_for_rows_that_changed_under_the_same_header() {
    for sql in [
        "UPDATE sessions SET customTitle = 'since' WHERE rowid = 2",
        "UPDATE sessions SET rowid = 77 WHERE rowid = 2",
        "DELETE FROM sessions WHERE rowid = 2",
    ] {
        let db = Db::at(5);
        let (_folder, bundle) = with_bundle(&db);
        let header = db.bytes()[..100].to_vec();
        db.sql(&format!("PRAGMA foreign_keys=OFF; {sql}"));
        let mut bytes = db.bytes();
        bytes[..100].copy_from_slice(&header);
        fs::write(&db.path, &bytes).unwrap();
        let answer = migrator::undo(&db.path, &bundle, &db.plan());
        let error = error_text(&answer.expect_err(sql), &db);
        let expected =
            "something was written since the migration (rows of `sessions` have changed)";
        assert!(error.ends_with(expected), "{sql}: {error}");
        assert!(db.bytes() == bytes, "{sql}");
    }
}

/// Why a migration in WAL mode, of a file on which `before` had run, is not taken back once `since` has.
#[track_caller]
fn refused_in_wal_mode(before: &str, since: &str) -> String {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    db.sql(before);
    let (_folder, bundle) = with_bundle(&db);
    db.sql(since);
    let content = content::read(&db.open());
    let error = migrator::undo(&db.path, &bundle, &db.plan()).expect_err(since);
    content::assert_same(&content::read(&db.open()), &content);
    error_text(&error, &db) + "\n"
}

/// In WAL mode no change counter tells: the file's time does.
#[test]
fn no_way_back_in_wal_mode() {
    let mut lines = String::new();
    for sql in [
        "INSERT INTO tool_call_status VALUES('session-1','new',1,2,3)",
        "UPDATE tool_call_status SET status='completed' WHERE rowid=(SELECT min(rowid) FROM tool_call_status)",
        "UPDATE user_queue_pending SET payload=x'00' WHERE rowid=(SELECT min(rowid) FROM user_queue_pending)",
        "UPDATE session_entries SET payload=x'00' WHERE id=7",
        "DELETE FROM session_entries WHERE id=(SELECT tailEntryID FROM sessions WHERE rowid=2)",
        "UPDATE session_entries SET type='other' WHERE id=7",
        "UPDATE session_entries SET createdAt='2026' WHERE id=7",
        "UPDATE session_entries SET sessionID='session-1' WHERE parentEntryID=7",
        "INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) VALUES('session-1','l',x'00',1); DELETE FROM user_queue_journal WHERE id=last_insert_rowid()",
        "INSERT INTO mine VALUES (2)",
        "UPDATE sessions SET cwd='elsewhere' WHERE rowid=2",
        "INSERT INTO mounts(id, sessionID, name, path, createdAt) VALUES ('m', 'session-1', 'n', 'p', 1)",
        "CREATE TABLE other(a)",
        "ANALYZE",
        "PRAGMA user_version=7",
    ] {
        lines += &refused_in_wal_mode("CREATE TABLE mine(a)", sql);
    }
    assert_data_eq!(
        lines,
        str![[r#"
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)

"#]]
    );
}

/// Rows that were set aside are looked at too: who put them back wants no undo.
#[test]
fn no_way_back_for_rows_that_somebody_put_back() {
    let mut lines = String::new();
    for sql in [
        "DROP TABLE _wuhu_set_aside_tool_call_status",
        "DELETE FROM _wuhu_set_aside_tool_call_status WHERE rowid=1",
        "UPDATE _wuhu_set_aside_tool_call_status SET status='x' WHERE rowid=1",
    ] {
        lines += &refused_in_wal_mode("UPDATE tool_call_status SET sessionID='ghost'", sql);
    }
    assert_data_eq!(
        lines,
        str![[r#"
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: something was written since the migration (its schema has changed)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)
`FOLDER/wuhu.sqlite` was not taken back and is unchanged: whether anything was written since the migration cannot be known (its log or its time of last change is another one, and in WAL mode nothing else tells of writes: a copy must have kept the time)

"#]]
    );
}

/// A row that was set aside and comes back would raise the mark of its table.
#[test]
fn marks_come_back_too() {
    check(&Db::after(
        5,
        "DELETE FROM sqlite_sequence WHERE name='user_queue_journal'; \
         UPDATE user_queue_journal SET sessionID='ghost'",
    ));
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Private, beside others, never over one.
#[test]
fn a_bundle_is_a_file_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let db = Db::at(5);
        let plan = MigrateOptions {
            undo_dir: Some(folder.path()),
            ..db.plan()
        };
        let done = migrated(migrator::migrate(&db.path, &plan));
        let mode = fs::metadata(done.undo.unwrap())
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(
        names(folder.path()),
        [
            "wuhu.sqlite.undo-v5-2.PRIVATE",
            "wuhu.sqlite.undo-v5.PRIVATE"
        ]
    );
}

/// Whatever stops the migration, no bundle is left that leads back from nowhere.
#[test]
fn no_bundle_of_what_was_not_done() {
    let folder = tempfile::tempdir().unwrap();
    let view = "CREATE VIEW v AS SELECT id FROM sessions";
    let wrong = faults::with_a_step_that_fails();
    for (db, history) in [(Db::after(5, view), &*RELEASED), (Db::at(5), &wrong)] {
        let plan = MigrateOptions {
            history,
            undo_dir: Some(folder.path()),
            ..db.plan()
        };
        assert!(migrator::migrate(&db.path, &plan).is_err());
        assert_eq!(names(folder.path()), [""; 0]);
    }
    // COMMIT itself fails while somebody reads.
    let db = Db::at(5);
    let reader = db.in_use(locks::READ);
    let plan = MigrateOptions {
        undo_dir: Some(folder.path()),
        ..db.plan()
    };
    let error = migrator::migrate(&db.path, &plan).unwrap_err();
    assert!(matches!(error, Error::Busy { .. }), "{error:?}");
    assert_eq!(names(folder.path()), [""; 0]);
    drop(reader);
    let db = Db::at(5);
    let nowhere = folder.path().join("nowhere");
    let plan = MigrateOptions {
        undo_dir: Some(&nowhere),
        ..db.plan()
    };
    let before = FolderState::before(db.folder());
    let error = migrator::migrate(&db.path, &plan).unwrap_err();
    assert!(matches!(error, Error::UndoBundle { .. }), "{error:?}");
    assert_eq!(FolderState::of(db.folder()), before);
}
