//! Snapshots of files that others write to: whole at any moment, in the way of no writer, without a trace.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use migrator::{Error, Snapshot, SnapshotOptions};
use rusqlite::Connection;
use test_support::FolderState;

use crate::content::{self, Content};
use crate::fixture::{self, BUSY, Db};
use crate::journals::{crashed, crashed_in_the_first_transaction, with_frames};

mod commits;
mod logs;

/// A lock for the whole file: no writer is in a hurry.
fn take(db: &Db) -> SnapshotOptions<'_> {
    SnapshotOptions {
        scratch: db.scratch.path(),
        busy: BUSY,
        interrupt: None,
        restarts: 0,
        clones: false,
        max_writer_wait: Duration::MAX,
    }
}

/// A lock for each block of 64 kB.
fn many_holds(db: &Db) -> SnapshotOptions<'_> {
    SnapshotOptions {
        max_writer_wait: Duration::ZERO,
        ..take(db)
    }
}

/// Takes a snapshot: it is a plain file of its own with this content and the source's settings, and
/// nothing of the source has changed.
#[track_caller]
fn check(db: &Db, expected: &Content, take: fn(&Db) -> SnapshotOptions<'_>) {
    for clones in [false, true] {
        check_one(db, expected, &SnapshotOptions { clones, ..take(db) });
    }
}

#[track_caller]
fn check_one(db: &Db, expected: &Content, take: &SnapshotOptions<'_>) {
    let state = FolderState::before(db.folder());
    let snapshot = Snapshot::take(&db.path, take, &mut |_| {}).unwrap();
    assert_eq!(
        FolderState::of(db.folder()),
        state,
        "the snapshot left a trace"
    );

    let folder = snapshot.path().parent().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(folder), mode(snapshot.path())), (0o700, 0o600));
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "side files");
    let header = |path: &Path| fs::read(path).unwrap().get(16..20).map(<[u8]>::to_vec);
    if !db.side_file("-journal").exists() {
        assert_eq!(header(snapshot.path()), header(&db.path), "page size, mode");
    }
    let conn = fixture::open(snapshot.path());
    content::assert_same(&content::read(&conn), expected);
    assert_sound(&conn);
    drop(conn);
    drop(snapshot);
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
}

#[track_caller]
fn assert_sound(conn: &Connection) {
    let sound: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
}

#[test]
fn files_of_all_settings() {
    for settings in [
        "PRAGMA page_size=512",
        "PRAGMA page_size=65536",
        "PRAGMA encoding='UTF-16le'",
        "PRAGMA auto_vacuum=FULL",
        "PRAGMA journal_mode=WAL",
        "PRAGMA page_size=1024; PRAGMA journal_mode=WAL",
        "PRAGMA journal_mode=PERSIST",
        "PRAGMA journal_mode=TRUNCATE",
    ] {
        let db = Db::with_settings(5, settings);
        let expected = content::read(&Db::of(&db.bytes()).open());
        check(&db, &expected, take);
        check(&db, &expected, many_holds);
    }
}

#[test]
fn an_empty_file() {
    let db = Db::of(b"");
    check(&db, &Content::new(), take);
}

/// The first transaction ever was not committed: the file was empty before.
#[test]
fn a_hot_journal_over_a_file_that_was_empty() {
    let db = crashed_in_the_first_transaction();
    check(&db, &Content::new(), take);
}

#[test]
fn journals_are_rolled_back_in_the_copy() {
    let (db, before) = crashed(
        5,
        "UPDATE session_entries SET payload = zeroblob(3000); DELETE FROM sessions",
    );
    check(&db, &before, take);

    let db = Db::at(5);
    db.sql("PRAGMA journal_mode=PERSIST; UPDATE sessions SET cwd = 'other'");
    assert!(db.side_file("-journal").exists());
    let before = at_rest(&db);
    check(&db, &before, take);
    fs::write(db.side_file("-journal"), [0xA5; 2000]).unwrap();
    check(&db, &before, take);
}

#[test]
fn logs_without_a_server() {
    for with_shm in [false, true] {
        let (db, before) = with_frames(5, "UPDATE sessions SET cwd = 'in the log'", with_shm);
        check(&db, &before, take);
    }
}

/// The index stays as it is too, although every reader of SQLite's own writes its mark there.
#[test]
fn a_log_with_a_server() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let mut server = db.second_process("sql");
    check(&db, &content::read(&Db::of(&db.bytes()).open()), take);
    server.run("UPDATE sessions SET cwd = 'in the log'");
    let expected = at_rest(&db);
    check(&db, &expected, take);
    server.run("PRAGMA wal_checkpoint(RESTART)");
    check(&db, &expected, take);
    server.run("PRAGMA wal_checkpoint(TRUNCATE)");
    check(&db, &expected, take);
    server.run("DELETE FROM user_queue_journal");
    assert_ne!(at_rest(&db), expected);
    check(&db, &at_rest(&db), take);
}

/// A server that has the file open, and has nothing to do.
#[test]
fn a_server_in_rollback_mode() {
    let db = Db::at(5);
    let expected = content::read(&db.open());
    let mut server = db.second_process("sql");
    check(&db, &expected, many_holds);
    // A transaction that has not been committed is not seen, and its journal is not hot.
    server.run("BEGIN IMMEDIATE; DELETE FROM user_queue_journal");
    assert!(db.side_file("-journal").exists());
    check(&db, &expected, many_holds);
    server.run("COMMIT");
    check(&db, &at_rest(&db), many_holds);
}

/// What a database holds whose server pauses, read without touching it.
fn at_rest(db: &Db) -> Content {
    let copy = Db::of(&db.bytes());
    if db.side_file("-wal").exists() {
        fs::copy(db.side_file("-wal"), copy.side_file("-wal")).unwrap();
    }
    content::read(&copy.open())
}

/// Cells on pages of their own, which always add up to 0, and a count of the commits.
fn with_sum(settings: &str, pages: u32) -> Db {
    let db = Db::of(b"");
    db.sql(&format!(
        "{settings}; CREATE TABLE cells(id INTEGER PRIMARY KEY, value, weight); \
         CREATE TABLE commits(n); INSERT INTO commits VALUES (0); \
         WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {pages} - 1) \
         INSERT INTO cells SELECT i, 0, hex(zeroblob(1900)) FROM n"
    ));
    db
}

/// The snapshot is sound and adds up; says how many commits it has.
#[track_caller]
fn assert_adds_up(snapshot: &Snapshot) -> u32 {
    let conn = fixture::open(snapshot.path());
    assert_sound(&conn);
    let (sum, commits): (i64, u32) = conn
        .query_row(
            "SELECT (SELECT sum(value) FROM cells), (SELECT n FROM commits)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert_eq!(sum, 0, "after {commits} commits");
    commits
}

/// What is no database is refused as everywhere, before anything is made.
#[test]
fn what_is_no_database() {
    let db = Db::of(b"no database, but a text that is long enough to be taken for none at all");
    let refused = |path: &Path| {
        let error = Snapshot::take(path, &take(&db), &mut |_| {}).unwrap_err();
        assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
        error
    };
    assert!(matches!(
        refused(&db.path),
        Error::NotSqlite { text: true, .. }
    ));
    assert!(matches!(refused(db.folder()), Error::Directory { .. }));
    let gone = db.folder().join("gone");
    assert!(matches!(refused(&gone), Error::Missing { .. }));
    assert!(matches!(
        refused(Path::new("/dev/null")),
        Error::NotAFile { .. }
    ));
    let whole = Db::at(5).bytes();
    fs::write(&db.path, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refused(&db.path), Error::Truncated { .. }));
    let mut broken = whole.clone();
    broken[21] = 0;
    fs::write(&db.path, broken).unwrap();
    let state = FolderState::before(db.folder());
    let error = refused(&db.path);
    assert!(matches!(error, Error::Malformed { .. }), "{error:?}");
    assert_eq!(FolderState::of(db.folder()), state);
}

#[test]
fn a_scratch_folder_that_is_none() {
    let db = Db::at(5);
    let take = SnapshotOptions {
        scratch: &db.folder().join("gone"),
        ..take(&db)
    };
    let error = Snapshot::take(&db.path, &take, &mut |_| {}).unwrap_err();
    assert!(matches!(error, Error::Scratch { .. }), "{error:?}");
}
