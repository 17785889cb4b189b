//! Other processes at the same file: each wait is bounded, each answer says what to do.
//!
//! POSIX locks belong to a process, so that every other is one here.

use std::time::{Duration, Instant};

use migrator::{Error, FileKind, MigrateOptions, Outcome};
use test_support::{FolderState, SecondProcess};

use crate::content;
use crate::fixture::{self, BUSY, Db, second_process, version};
use crate::survival;

/// What a reader runs; it ends with COMMIT.
pub(crate) const READ: &str = "BEGIN; SELECT count(*) FROM sessions";

/// What a writer runs before and after the migration waits for it.
const LATE_SESSION: [&str; 2] = [
    "BEGIN IMMEDIATE",
    "INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, \
        environmentType, environmentPath, cwd, createdAt, updatedAt) \
     VALUES (77, 'late', 'p', 'm', 'e', 'n', 't', 'p', 'c', 1, 2); COMMIT",
];

/// Migrates while another process stands in the way, which takes no longer than a wait or two.
#[track_caller]
fn busy(db: &Db) {
    let before = FolderState::before(db.folder()).files();
    let start = Instant::now();
    let error = db.migrate().unwrap_err();
    assert!(matches!(error, Error::Busy { .. }), "{error:?}");
    assert!(start.elapsed() >= BUSY, "it did not wait");
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "it waited too long"
    );
    assert_eq!(FolderState::of(db.folder()).files(), before);
}

/// COMMIT needs every reader gone. It waits, and then takes all of it back.
#[test]
fn a_reader_in_rollback_mode() {
    let db = Db::at(5);
    let before = content::read(&db.open());
    let reader = db.in_use(READ);
    assert_eq!(db.kind(), FileKind::Version(version(5)));
    busy(&db);
    drop(reader);
    db.must_migrate();
    survival::check_result(&db, before);
}

/// A reader that goes in time costs a pause, nothing more.
#[test]
fn a_reader_that_goes_in_time() {
    let db = Db::at(5);
    let mut reader = db.in_use(READ);
    let plan = MigrateOptions {
        busy: Duration::from_secs(20),
        ..db.plan()
    };
    std::thread::scope(|scope| {
        let migration = scope.spawn(|| fixture::migrated(migrator::migrate(&db.path, &plan)));
        std::thread::sleep(Duration::from_millis(100));
        reader.send("COMMIT");
        migration.join().unwrap();
    });
    assert_eq!(db.kind(), FileKind::Version(version(6)));
}

#[test]
fn a_reader_in_wal_mode_is_in_nobodys_way() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let before = content::read(&db.open());
    let reader = db.in_use(READ);
    db.must_migrate();
    drop(reader);
    survival::check_result(&db, before);
}

/// After COMMIT the log is written into the file, which waits for readers, and keeps no writer waiting.
#[test]
fn a_reader_in_wal_mode_stops_no_writer_afterwards() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let reader = db.in_use(READ);
    let plan = MigrateOptions {
        busy: Duration::from_secs(20),
        undo_dir: Some(db.folder()),
        ..db.plan()
    };
    let server = db.open();
    server.busy_timeout(Duration::from_secs(2)).unwrap();
    let written = std::thread::scope(|scope| {
        let migration = scope.spawn(|| fixture::migrated(migrator::migrate(&db.path, &plan)));
        let newest = "SELECT count(*) FROM grdb_migrations WHERE identifier = 'wuhu_v6_mounts'";
        while !migration.is_finished() && server.query_row(newest, [], |row| row.get(0)) == Ok(0) {
            std::thread::sleep(Duration::from_millis(5));
        }
        let written = server.execute_batch("UPDATE sessions SET cwd = '/by-the-server'");
        drop(reader);
        migration.join().unwrap();
        written
    });
    written.unwrap();
}

/// A writer that has not written yet: the file can be looked at, and that is all.
#[test]
fn a_writer() {
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        let db = Db::with_settings(5, settings);
        let writer = db.in_use("BEGIN IMMEDIATE");
        assert_eq!(db.kind(), FileKind::Version(version(5)));
        busy(&db);
        drop(writer);
        db.must_migrate();
    }
}

/// What was looked at is not what is locked: nothing is done. The next run takes all along.
#[test]
fn a_writer_that_commits_between_the_look_and_the_lock() {
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        let new = || Db::with_settings(5, settings);
        let (db, outcome) = commits_meanwhile(new, &LATE_SESSION, |outcome| {
            matches!(outcome, Ok(Outcome::Migrated(_)))
        });
        let error = outcome.unwrap_err();
        assert!(matches!(error, Error::ChangedMeanwhile { .. }), "{error:?}");
        assert_eq!(db.kind(), FileKind::Version(version(5)));
        let before = content::read(&db.open());
        assert!(before["sessions"].contains_key(&77));
        db.must_migrate();
        survival::check_result(&db, before);
    }
}

/// Migrates while another process that has run the first SQL holds a lock; it runs the second once the
/// migration waits for it.
///
/// Nothing tells from outside that it waits. Where it had not looked yet when the other committed,
/// which `too_late` tells from the outcome, it gets more time with a new file.
fn commits_meanwhile(
    new: impl Fn() -> Db,
    [begin, commit]: &[&str; 2],
    too_late: impl Fn(&Result<Outcome, Error>) -> bool,
) -> (Db, Result<Outcome, Error>) {
    for pause in [100, 400, 1_600, 6_400] {
        let db = new();
        let mut writer = db.in_use(begin);
        assert!(!begin.contains("EXCLUSIVE") || journal_len(&db) > 0);
        let plan = MigrateOptions {
            busy: Duration::from_secs(20),
            ..db.plan()
        };
        let outcome = std::thread::scope(|scope| {
            let migration = scope.spawn(|| migrator::migrate(&db.path, &plan));
            std::thread::sleep(Duration::from_millis(pause));
            writer.run(commit);
            migration.join().unwrap()
        });
        if !too_late(&outcome) {
            return (db, outcome);
        }
    }
    panic!("the migration never looked before the other committed");
}

/// A file with the journal of a server that is writing is looked at once that has committed, and what it
/// committed counts.
#[test]
fn a_writer_with_a_journal_that_commits() {
    let new = || Db::at(5);
    let (db, outcome) = commits_meanwhile(new, &[LATE_ROW, "COMMIT"], |_| false);
    assert!(matches!(outcome, Ok(Outcome::Migrated(_))), "{outcome:?}");
    assert_eq!(db.get::<i64>(LATE), 1);
    assert_eq!(db.kind(), FileKind::Version(version(6)));

    let with_view = format!("{LATE_ROW}; CREATE VIEW v AS SELECT id FROM sessions");
    let (db, outcome) = commits_meanwhile(new, &[&with_view, "COMMIT"], |_| false);
    assert!(matches!(outcome, Err(Error::Refused { .. })), "{outcome:?}");
    assert_eq!(db.get::<i64>(LATE), 1);
    assert_eq!(db.kind(), FileKind::Version(version(5)));
}

fn journal_len(db: &Db) -> u64 {
    std::fs::metadata(db.side_file("-journal")).unwrap().len()
}

const LATE_ROW: &str = "BEGIN EXCLUSIVE; \
    INSERT INTO tool_call_status VALUES ('session-1', 'late', 1, 2, 3)";

const LATE: &str = "SELECT count(*) FROM tool_call_status WHERE toolCallID = 'late'";

/// A migration that ends without doing anything leaves the log of others as it is: an undo knows its file by it.
#[test]
fn a_migration_that_does_nothing_leaves_the_log() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let mut writer = db.in_use(LATE_SESSION[0]);
    let bytes = db.bytes();
    let plan = MigrateOptions {
        busy: Duration::from_secs(60),
        ..db.plan()
    };
    let is_looked_at = || std::fs::read_dir(db.scratch.path()).unwrap().count() > 0;
    let error = std::thread::scope(|scope| {
        let migration = scope.spawn(|| migrator::migrate(&db.path, &plan));
        // It looks at a copy, and then it waits for the lock.
        for is_awaited in [true, false] {
            while is_looked_at() != is_awaited {
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        std::thread::sleep(Duration::from_millis(500));
        writer.run(LATE_SESSION[1]);
        writer.kill();
        migration.join().unwrap().unwrap_err()
    });
    assert!(matches!(error, Error::ChangedMeanwhile { .. }), "{error:?}");
    assert!(db.bytes() == bytes, "the log was written into the file");
    assert!(std::fs::metadata(db.side_file("-wal")).unwrap().len() > 0);
}

/// Two at once: one does it, the other finds it done, or says to try again.
#[test]
fn two_migrations_at_once() {
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        let db = Db::with_settings(5, settings);
        let before = content::read(&db.open());
        let mut others: Vec<_> = (0..2)
            .map(|_| {
                let words = ["when-told", "undo"];
                SecondProcess::start(&mut second_process("migrate", &db.path, &words))
            })
            .collect();
        for other in &mut others {
            other.send("");
        }
        let said: Vec<String> = others
            .iter_mut()
            .map(|other| {
                let words = ["migrated", "nothing to do", "changed meanwhile"];
                other.wait_for_one_of(&words).unwrap()
            })
            .collect();
        let migrated = said.iter().filter(|said| *said == "migrated");
        assert_eq!(migrated.count(), 1, "{said:?}");
        let is_bundle = |name: &String| name.contains("undo");
        let names = std::fs::read_dir(db.folder()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let bundles: Vec<String> = names.filter(is_bundle).collect();
        assert_eq!(bundles.len(), 1, "{bundles:?}");
        // A copy, for whoever opens the file writes the log into it.
        let copy = Db::of(&db.bytes());
        if db.side_file("-wal").exists() {
            std::fs::copy(db.side_file("-wal"), copy.side_file("-wal")).unwrap();
        }
        survival::check_result(&copy, before);
        let bundle = db.folder().join(&bundles[0]);
        migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
        assert_eq!(db.kind(), FileKind::Version(version(5)));
    }
}
