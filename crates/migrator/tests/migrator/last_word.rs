//! The last word of a migration is what is known of the file: after an error of COMMIT, and where the path leads
//! to another file by then.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use migrator::{Error, FileKind, MigrateOptions, Outcome};
use rusqlite::{Connection, OpenFlags};
#[cfg(target_os = "linux")]
use test_support::{Fault, FaultLibrary};

#[cfg(target_os = "linux")]
use crate::fixture::second_process;
use crate::fixture::{Db, version};

/// What comes of a durable migration with a bundle, whose calls fail so.
#[cfg(target_os = "linux")]
fn with_fault(db: &Db, fault: &Fault<'_>) -> String {
    migrated_with_fault(db, fault, &["durable", "undo"])
}

#[cfg(target_os = "linux")]
fn migrated_with_fault(db: &Db, fault: &Fault<'_>, words: &[&str]) -> String {
    let library = FaultLibrary::new();
    let mut command = second_process("migrate", &db.path, words);
    let output = library.inject(fault, &mut command).output().unwrap();
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .replace(&db.folder().display().to_string(), "FOLDER")
}

#[cfg(target_os = "linux")]
fn bundles(db: &Db) -> usize {
    let entries = fs::read_dir(db.folder()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with("PRIVATE")).count()
}

/// A file that was of no version before: empty, or one that lacks what a server would run again.
#[cfg(target_os = "linux")]
#[test]
fn an_error_of_commit_on_a_file_of_no_version() {
    let fresh = Db::at(6);
    fresh.sql("DELETE FROM grdb_migrations WHERE identifier <> 'wuhu_v6_mounts'");
    assert_eq!(fresh.kind(), FileKind::ResetFresh);
    for db in [Db::of(b""), fresh] {
        let before = db.bytes();
        let fault = Fault {
            call: "unlink",
            path: "-journal$",
            first: 1,
            times: 1,
            errno: 5,
        };
        assert_eq!(
            with_fault(&db, &fault),
            "COMMIT of `FOLDER/wuhu.sqlite` failed: it is as it was: mend the cause and try again"
        );
        assert!(db.bytes() == before);
        assert_eq!(bundles(&db), 0);
        drop(db.migrate().unwrap());
        assert_eq!(db.kind(), FileKind::Version(version(6)));
    }
}

/// What is said where the log cannot be synced at COMMIT, while another process has done `sql`.
#[cfg(target_os = "linux")]
#[track_caller]
fn check_unsynced_log(sql: Option<&str>, known: &str, bundles_left: usize) {
    for first in 1.. {
        let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
        let other = sql.map(|sql| db.in_use(sql));
        let fault = Fault {
            call: "sync",
            path: "-wal$",
            first,
            times: 1,
            errno: 5,
        };
        let said = with_fault(&db, &fault);
        if !said.starts_with("COMMIT") {
            // It was another sync, before.
            assert!(said.contains("it is as it was"), "{first}: {said}");
            continue;
        }
        assert!(said.contains(known), "{first}: {said}");
        assert_eq!(bundles(&db), bundles_left, "{said}");
        let columns: i64 = db.get("SELECT count(*) FROM pragma_table_info('sessions')");
        assert!(columns > 20, "it is at v6");
        // It ends without closing the file, as in a crash.
        drop(other);
        if bundles_left == 0 {
            assert_eq!(db.kind(), FileKind::Version(version(5)));
        }
        return;
    }
}

/// A migration is not committed before its way back is on the disk: the bundle, and its name in the folder.
#[cfg(target_os = "linux")]
#[test]
fn a_bundle_that_is_not_synced() {
    for unsynced in [".undo-v5.PRIVATE$", "FOLDER$"] {
        let db = Db::at(5);
        let before = db.bytes();
        let path = unsynced.replace("FOLDER", &db.folder().display().to_string());
        let fault = Fault {
            call: "sync",
            path: &path,
            first: 1,
            times: 1,
            errno: 5,
        };
        let said = with_fault(&db, &fault);
        let told = "the undo bundle `FOLDER/wuhu.sqlite.undo-v5.PRIVATE` could not be written, so nothing was migrated";
        assert!(said.starts_with(told), "{unsynced}: {said}");
        assert_eq!((bundles(&db), db.bytes()), (0, before), "{unsynced}");
    }
}

/// Other processes have the file open and go on with what they know: the log behind that does not count.
#[cfg(target_os = "linux")]
#[test]
fn a_log_that_is_not_synced() {
    let rolled_back = "failed: it is as it was: mend";
    check_unsynced_log(None, rolled_back, 0);
    check_unsynced_log(Some("SELECT * FROM sessions"), rolled_back, 0);
    let reading = "PRAGMA user_version = 7; BEGIN; SELECT * FROM sessions";
    check_unsynced_log(Some(reading), "for each program that has it open", 1);
}

/// Without a bundle, and where a repair leaves the schema as it is, nothing in a file in WAL mode shows the change.
#[cfg(target_os = "linux")]
#[test]
fn a_log_that_is_not_synced_and_no_bundle() {
    for first in 1.. {
        let db = Db::with_settings(6, "PRAGMA journal_mode=WAL");
        db.sql("UPDATE session_entries SET parentEntryID=0 WHERE parentEntryID=20007");
        let fault = Fault {
            call: "sync",
            path: "-wal$",
            first,
            times: 1,
            errno: 5,
        };
        let said = migrated_with_fault(&db, &fault, &["durable"]);
        assert_ne!(said, "migrated", "no sync of COMMIT failed");
        if said.starts_with("COMMIT") {
            assert_eq!(
                said,
                "COMMIT of `FOLDER/wuhu.sqlite` failed: nothing in it shows whether it is as it was or \
                 at v6 with its repairs: run `inspect` to see how it is"
            );
            return;
        }
    }
}

/// Nothing can be read any more after COMMIT.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fails_for_good() {
    let db = Db::at(5);
    let fault = Fault {
        call: "sync",
        path: "/wuhu.sqlite$",
        first: 1,
        times: Fault::LASTING,
        errno: 5,
    };
    let said = with_fault(&db, &fault);
    assert!(
        said.starts_with("COMMIT of `FOLDER/wuhu.sqlite` failed: it cannot be read since"),
        "{said}"
    );
    // The cause is told without the words of a file that nothing was done to.
    assert!(
        !said.contains("unchanged") && said.matches("as it was").count() == 1,
        "{said}"
    );
    assert!(
        said.ends_with("; the undo bundle is `FOLDER/wuhu.sqlite.undo-v5.PRIVATE`"),
        "{said}"
    );
    assert_eq!(db.kind(), FileKind::Version(version(5)));
    db.must_migrate();
}

/// The file is moved, and another takes its place, while a migration waits, `wait_ms` after `when` it may do so:
/// what is told is what was done.
#[track_caller]
fn moved(
    db: &Db,
    lock: &str,
    when: impl Fn() -> bool,
    wait_ms: u64,
) -> (Result<Outcome, Error>, PathBuf) {
    let other = Db::of(b"not the database");
    let now = db.folder().join("moved.sqlite");
    let holder = db.in_use(lock);
    let plan = MigrateOptions {
        busy: Duration::from_secs(60),
        undo_dir: Some(db.folder()),
        ..db.plan()
    };
    let done = thread::scope(|scope| {
        let migration = scope.spawn(|| migrator::migrate(&db.path, &plan));
        while !when() && !migration.is_finished() {
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_millis(wait_ms));
        fs::rename(&db.path, &now).unwrap();
        fs::copy(&other.path, &db.path).unwrap();
        drop(holder);
        migration.join().unwrap()
    });
    assert!(
        db.bytes() == other.bytes(),
        "a file that is none of its business"
    );
    (done, now)
}

#[test]
fn a_file_that_is_moved_before_commit() {
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        // On a busy machine it takes long until the migration waits for the lock.
        let attempts = [300, 3_000, 30_000].into_iter().map(|wait_ms| {
            let db = Db::with_settings(5, settings);
            let (done, now) = moved(&db, "BEGIN IMMEDIATE", || true, wait_ms);
            (db, done, now)
        });
        let mut in_time = attempts.filter(|(_, done, _)| matches!(done, Err(Error::Moved { .. })));
        let (db, _, now) = in_time
            .next()
            .expect("it was moved while the migration waited");
        let conn = Connection::open_with_flags(&now, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        conn.query_row("SELECT count(*) FROM environments", [], |_| Ok(()))
            .unwrap();
        let left = fs::read_dir(db.folder()).unwrap();
        let left = left.map(|entry| entry.unwrap().file_name());
        assert!(
            left.into_iter()
                .all(|name| !name.to_string_lossy().ends_with("PRIVATE"))
        );
    }
}

/// In rollback mode COMMIT waits for readers.
#[test]
fn a_file_that_is_moved_during_commit() {
    let db = Db::at(5);
    let bundle = db.side_file(".undo-v5.PRIVATE");
    let is_at_commit = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let whole = "SELECT value FROM meta WHERE key = 'digest'";
        Connection::open_with_flags(&bundle, flags)
            .and_then(|conn| conn.query_row(whole, [], |_| Ok(())))
            .is_ok()
    };
    let (done, now) = moved(&db, "BEGIN; SELECT * FROM sessions", is_at_commit, 300);
    let Err(Error::Elsewhere {
        now: told,
        to,
        undo: Some(undo),
        ..
    }) = done
    else {
        panic!("{done:?}")
    };
    assert_eq!(
        (told, to),
        (Some(fs::canonicalize(&now).unwrap()), version(6))
    );
    let plan = db.plan();
    assert_eq!(migrator::undo(&now, &undo, &plan).unwrap(), version(5));
}
