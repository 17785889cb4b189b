//! Side files: what a crash or a live server leaves beside a database is honoured, and looking at
//! it changes nothing.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use migrator::{Error, FileKind, Guards, Migration, Refusal};
use test_support::FolderState;

use crate::content::{self, Content};
use crate::filled;
use crate::fixture::{self, Db, HISTORY, second_process, version};
use crate::survival;

/// Looks (nothing may change), then migrates and compares with `before`.
#[track_caller]
fn check(db: &Db, before: Content) {
    let state = FolderState::before(db.folder());
    let seen = db.inspect().unwrap();
    assert_eq!(seen.kind, FileKind::Version(version(5)));
    let entries = before["session_entries"].len();
    assert!(seen.rows.contains(&(
        "session_entries".to_owned(),
        u64::try_from(entries).unwrap()
    )));
    fixture::migrated(migrator::dry_run(&db.path, &db.plan()));
    assert_eq!(FolderState::of(db.folder()), state, "looking left a trace");
    db.must_migrate();
    survival::check_result(db, before);
    assert!(!db.side_file("-journal").exists());
    assert!(!db.side_file("-wal").exists());
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
}

/// What lies on the disk while `sql` runs in a transaction whose pages do not fit the cache: a
/// crash now leaves exactly this.
pub(crate) fn crashed(number: u8, sql: &str) -> (Db, Content) {
    let running = Db::at(number);
    let before = content::read(&running.open());
    let conn = fixture::open(&running.path);
    conn.execute_batch("PRAGMA synchronous=FULL; PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN")
        .unwrap();
    conn.execute_batch(sql).unwrap();
    let db = Db::of(&running.bytes());
    fs::copy(running.side_file("-journal"), db.side_file("-journal")).unwrap();
    assert!(
        db.bytes() != filled::filled(number),
        "no page was written before the crash"
    );
    (db, before)
}

/// The same of a file that was empty before.
pub(crate) fn crashed_in_the_first_transaction() -> Db {
    let running = Db::of(b"");
    let conn = running.open();
    conn.execute_batch(
        "PRAGMA synchronous=FULL; PRAGMA cache_size=1; PRAGMA cache_spill=1; \
         BEGIN; CREATE TABLE a(b); INSERT INTO a VALUES (zeroblob(200000))",
    )
    .unwrap();
    let db = Db::of(&running.bytes());
    assert!(
        !db.bytes().is_empty(),
        "no page was written before the crash"
    );
    fs::copy(running.side_file("-journal"), db.side_file("-journal")).unwrap();
    db
}

#[test]
fn a_hot_journal_is_rolled_back() {
    let (db, before) = crashed(
        5,
        "UPDATE session_entries SET payload = zeroblob(3000); DELETE FROM sessions; \
         UPDATE grdb_migrations SET identifier = identifier || '_v99'",
    );
    check(&db, before);
}

/// A file refused for what the journal will bring back: the journal stays hot.
#[test]
fn a_refusal_leaves_a_hot_journal_hot() {
    let (db, _) = crashed(
        7,
        "UPDATE session_entries SET payload = zeroblob(3000); DROP TABLE mounts",
    );
    let state = FolderState::before(db.folder());
    assert!(matches!(db.kind(), FileKind::Newer(_)));
    assert!(db.migrate().is_ok());
    assert_eq!(FolderState::of(db.folder()), state);
}

/// A migration that fails was rehearsed on a copy: SQLite never opened the file, and recovered nothing.
#[test]
fn a_failure_leaves_side_files_as_they_are() {
    let failing = Migration {
        version: version(7),
        identifier: "wuhu_v7_fails",
        sql: "CREATE TABLE seven(type UNIQUE); INSERT INTO seven SELECT sessionID FROM session_entries",
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &["session_entries"],
    };
    let list: Vec<Migration> = HISTORY.iter().copied().chain([failing]).collect();
    for (db, _) in [
        crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)"),
        with_frames(5, "UPDATE sessions SET cwd = 'in the log'", false),
        with_frames(5, "UPDATE sessions SET cwd = 'in the log'", true),
    ] {
        let state = FolderState::before(db.folder());
        let error = db.migrate_by(&list, Guards::ON).unwrap_err();
        assert!(matches!(error, Error::Step { .. }), "{error}");
        assert_eq!(FolderState::of(db.folder()), state);
        assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    }
}

/// The server's own upgrade crashed in its very first transaction: the file was empty before.
#[test]
fn a_hot_journal_over_a_file_that_was_empty() {
    let db = crashed_in_the_first_transaction();
    let state = FolderState::before(db.folder());
    assert_eq!(db.kind(), FileKind::Empty);
    assert_eq!(FolderState::of(db.folder()), state);
    assert!(db.migrate().is_ok());
    assert_eq!(db.kind(), FileKind::Version(version(6)));
}

#[test]
fn an_empty_journal() {
    let db = Db::at(5);
    fs::write(db.side_file("-journal"), b"").unwrap();
    let before = content::read(&db.open());
    check(&db, before);
}

#[test]
fn a_journal_of_the_mode_persist() {
    let db = Db::at(5);
    db.sql("PRAGMA journal_mode=PERSIST; UPDATE sessions SET updatedAt = 'now' WHERE rowid = 1");
    assert!(fs::metadata(db.side_file("-journal")).unwrap().len() > 0);
    let before = content::read(&db.open());
    check(&db, before);
}

/// A journal that belongs to no transaction: SQLite takes it for none, and so do we.
#[test]
fn a_journal_of_garbage() {
    let db = Db::at(5);
    let before = content::read(&db.open());
    fs::write(db.side_file("-journal"), [0xA5; 2000]).unwrap();
    check(&db, before);
}

/// The files of a WAL database at the moment when `sql` is committed and not checkpointed.
pub(crate) fn with_frames(number: u8, sql: &str, with_shm: bool) -> (Db, Content) {
    let running = Db::with_settings(number, "PRAGMA journal_mode=WAL");
    let conn = fixture::open(&running.path);
    conn.execute_batch("PRAGMA wal_autocheckpoint=0").unwrap();
    conn.execute_batch(sql).unwrap();
    let before = content::read(&conn);
    let db = Db::of(&running.bytes());
    fs::copy(running.side_file("-wal"), db.side_file("-wal")).unwrap();
    if with_shm {
        fs::copy(running.side_file("-shm"), db.side_file("-shm")).unwrap();
    }
    assert!(fs::metadata(db.side_file("-wal")).unwrap().len() > 0);
    (db, before)
}

#[test]
fn frames_that_were_not_checkpointed() {
    for with_shm in [false, true] {
        let (db, before) = with_frames(
            5,
            "UPDATE sessions SET cwd = 'in the log'; \
             DELETE FROM session_entries WHERE sessionID = 'session-2'; \
             UPDATE sessions SET headEntryID = NULL, tailEntryID = NULL WHERE id = 'session-2'",
            with_shm,
        );
        check(&db, before);
    }
}

/// What makes the file v5, or refused, stands in the log alone.
#[test]
fn the_log_decides_what_the_file_is() {
    let v5 = HISTORY[4];
    let (db, _) = with_frames(
        4,
        &format!(
            "{} INSERT INTO grdb_migrations VALUES ('{}')",
            v5.sql, v5.identifier
        ),
        false,
    );
    assert_eq!(db.kind(), FileKind::Version(version(5)));
    db.must_migrate();
    assert_eq!(db.kind(), FileKind::Version(version(6)));

    let (db, _) = with_frames(5, "CREATE VIEW v AS SELECT id FROM sessions", true);
    let state = FolderState::before(db.folder());
    assert!(matches!(db.refusal(), Refusal::Blockers(_)));
    assert_eq!(FolderState::of(db.folder()), state);
}

#[test]
fn a_log_without_frames() {
    for (mode, wal) in [("WAL", None), ("WAL", Some(b"")), ("DELETE", Some(b""))] {
        let db = Db::with_settings(5, &format!("PRAGMA journal_mode={mode}"));
        assert!(!db.side_file("-wal").exists());
        if let Some(bytes) = wal {
            fs::write(db.side_file("-wal"), bytes).unwrap();
        }
        let before = content::read(&Db::of(&db.bytes()).open());
        let state = FolderState::before(db.folder());
        let settings = db.inspect().unwrap().header.settings;
        assert_eq!(settings.journal_mode.to_string(), mode.to_lowercase());
        assert_eq!(FolderState::of(db.folder()), state, "{mode} {wal:?}");
        db.must_migrate();
        survival::check_result(&db, before);
        assert_eq!(db.get::<String>("PRAGMA journal_mode"), mode.to_lowercase());
    }
}

#[test]
fn names_that_need_care() {
    for name in [
        &b"with spaces and 'quotes'.sqlite"[..],
        #[cfg(target_os = "linux")] // Other systems have no such names.
        b"not UTF-8 \xff\xfe.sqlite",
        b"file:wuhu.sqlite?mode=memory",
        b"100%25?#&=.sqlite",
        b":memory:",
        b"-wal",
        "caf\u{e9} \u{1f3ee}".as_bytes(),
        b"line\nfeed",
    ] {
        let db = Db::named(OsStr::from_bytes(name), &filled::filled(5));
        let before = content::read(&db.open());
        check(&db, before);
        assert_eq!(fs::read_dir(db.folder()).unwrap().count(), 1);
    }
}

/// A relative name that SQLite would take for a URI, or for no file at all.
#[test]
fn relative_names_that_look_like_something_else() {
    for name in ["file:wuhu.sqlite?mode=memory", ":memory:", "file::memory:"] {
        let db = Db::named(OsStr::new(name), &filled::filled(5));
        let output = second_process("migrate", Path::new(name), &["undo"])
            .current_dir(db.folder())
            .output()
            .unwrap();
        assert!(output.status.success());
        assert_eq!(db.kind(), FileKind::Version(version(6)), "{name}");
        // The file and its undo bundle.
        assert_eq!(fs::read_dir(db.folder()).unwrap().count(), 2);
    }
}

/// Side files stand beside the file, not beside the link.
#[test]
fn a_link_is_followed_to_the_file_and_its_journal() {
    let (db, before) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link.sqlite");
    std::os::unix::fs::symlink(&db.path, &link).unwrap();
    let state = FolderState::before(db.folder());
    let seen = migrator::inspect(&link, &db.look()).unwrap();
    assert_eq!(seen.kind, FileKind::Version(version(5)));
    assert_eq!(seen.path, fs::canonicalize(&db.path).unwrap());
    assert_eq!(FolderState::of(db.folder()), state);
    fixture::migrated(migrator::migrate(&link, &db.plan()));
    survival::check_result(&db, before);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
}
