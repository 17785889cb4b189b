//! Snapshots of files that others write to: whole at any moment, in nobody's way, without a trace.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use migrator::{Error, Snapshot, SnapshotOptions, SnapshotProgress};
use rusqlite::Connection;
use test_support::FolderState;

use crate::content::{self, Content};
use crate::fixture::{self, BUSY, Db};
use crate::journals::{crashed, with_frames};
use crate::transfer::transfer;

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
    let running = Db::of(b"");
    let conn = running.open();
    conn.execute_batch(
        "PRAGMA synchronous=FULL; PRAGMA cache_size=1; PRAGMA cache_spill=1; \
         BEGIN; CREATE TABLE a(b); INSERT INTO a VALUES (zeroblob(200000))",
    )
    .unwrap();
    let db = Db::of(&running.bytes());
    assert!(!db.bytes().is_empty());
    fs::copy(running.side_file("-journal"), db.side_file("-journal")).unwrap();
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

/// The server comes back and rolls its journal back while the files are copied. The journal that was
/// copied is of no use for what is copied next.
#[test]
fn a_journal_that_the_server_rolls_back() {
    let (db, _) = crashed(
        5,
        "UPDATE session_entries SET payload = zeroblob(3000); DELETE FROM sessions",
    );
    let take = SnapshotOptions {
        restarts: 2,
        ..take(&db)
    };
    let has_copied_it = || {
        let mut folders = fs::read_dir(db.scratch.path()).unwrap();
        let folder = folders.next().unwrap().unwrap().path();
        folder.join("snapshot.sqlite-journal").exists()
    };
    let mut server = None;
    let snapshot = Snapshot::take(&db.path, &take, &mut |_| {
        if server.is_none() && has_copied_it() {
            let mut started = db.second_process("sql");
            started.run("UPDATE session_entries SET payload = 'later'");
            server = Some(started);
        }
    });
    assert!(!db.side_file("-journal").exists());
    let snapshot = snapshot.unwrap();
    let conn = fixture::open(snapshot.path());
    content::assert_same(&content::read(&conn), &at_rest(&db));
    assert_sound(&conn);
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

/// Nothing is read a second time of a file that nobody writes; one that was written and is as before is
/// compared, for a transaction may have written pages early and taken them back.
#[test]
fn a_file_at_rest_is_read_once() {
    let db = with_sum("", 100);
    let compared = |meanwhile: &mut dyn FnMut()| {
        let mut compared = 0;
        let snapshot = Snapshot::take(&db.path, &take(&db), &mut |progress| match progress {
            SnapshotProgress::Copied { .. } => meanwhile(),
            SnapshotProgress::Compared { .. } => compared += 1,
            _ => {}
        });
        assert_eq!(assert_adds_up(&snapshot.unwrap()), 0);
        compared
    };
    assert_eq!(compared(&mut || {}), 0);
    let mut server = db.second_process("sql");
    // One page of cache: the others are written before the transaction ends.
    server.run("PRAGMA cache_size=1");
    let mut take_back = || {
        server.run("BEGIN; UPDATE cells SET value = 1; ROLLBACK");
    };
    assert!(compared(&mut take_back) > 0);
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

/// Whatever is committed between two locks is in the snapshot, and all of it.
#[test]
fn a_commit_between_two_locks_begins_again() {
    let db = with_sum("", 100);
    let mut server = db.second_process("sql");
    let mut compared = 0;
    let mut restarts = Vec::new();
    let take = SnapshotOptions {
        restarts: 5,
        ..many_holds(&db)
    };
    let snapshot = Snapshot::take(&db.path, &take, &mut |progress| match progress {
        // The copy without a lock is old then.
        SnapshotProgress::Copied { .. } => server.run(&transfer(90, 10)),
        SnapshotProgress::Compared { .. } => {
            compared += 1;
            if compared == 2 || compared == 5 {
                server.run(&transfer(0, 99));
            }
        }
        SnapshotProgress::Restarted { times } => restarts.push(times),
        _ => {}
    });
    assert_eq!(assert_adds_up(&snapshot.unwrap()), 3);
    assert_eq!(restarts, [1, 2]);
}

/// A file that fits one lock needs no restart, however much is written.
#[test]
fn one_lock_is_enough_for_a_small_file() {
    let db = with_sum("", 100);
    let mut server = db.second_process("sql");
    let snapshot = Snapshot::take(&db.path, &take(&db), &mut |_| server.run(&transfer(0, 99)));
    assert_eq!(assert_adds_up(&snapshot.unwrap()), 1);
    server.run("DELETE FROM cells WHERE id = 99; VACUUM");
}

#[test]
fn a_file_that_shrinks_and_grows() {
    let db = with_sum("", 100);
    let mut server = db.second_process("sql");
    let mut change = |sql: &str| {
        let before = fs::metadata(&db.path).unwrap().len();
        let take = SnapshotOptions {
            restarts: 1,
            ..many_holds(&db)
        };
        let mut once = Some(sql.to_owned());
        let snapshot = Snapshot::take(&db.path, &take, &mut |progress| match progress {
            SnapshotProgress::Copied { .. } => server.run(&transfer(0, 1)),
            SnapshotProgress::Compared { .. } => {
                once.take().iter().for_each(|sql| server.run(sql));
            }
            _ => {}
        })
        .unwrap();
        assert_adds_up(&snapshot);
        let len = fs::metadata(snapshot.path()).unwrap().len();
        assert_eq!(len, fs::metadata(&db.path).unwrap().len());
        assert_ne!(len, before);
    };
    change("DELETE FROM cells WHERE id >= 40; VACUUM");
    change("INSERT INTO cells SELECT id + 100, 0, weight FROM cells");
}

/// The bound holds, says so, and nothing is left.
#[test]
fn a_writer_that_never_stops() {
    let db = with_sum("", 100);
    let mut server = db.second_process("sql");
    let take = SnapshotOptions {
        restarts: 3,
        ..many_holds(&db)
    };
    let mut restarts = 0;
    let error = Snapshot::take(&db.path, &take, &mut |progress| match progress {
        SnapshotProgress::Restarted { .. } => restarts += 1,
        _ => server.run(&transfer(0, 99)),
    })
    .unwrap_err();
    assert!(
        matches!(error, Error::WrittenTooOften { attempts: 4, .. }),
        "{error:?}"
    );
    assert_eq!(restarts, 3);
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    drop(server);
    assert_eq!(fs::read_dir(db.folder()).unwrap().count(), 1);
}

/// Another process goes over to WAL mode while the snapshot is taken: commits no longer count.
#[test]
fn a_file_that_changes_its_mode() {
    for moment in [1, 2, 3, 4, 5] {
        let db = with_sum("", 600);
        let mut server = db.second_process("sql");
        let take = SnapshotOptions {
            restarts: 2,
            ..many_holds(&db)
        };
        let mut told = 0;
        let snapshot = Snapshot::take(&db.path, &take, &mut |_| {
            told += 1;
            if told == 1 {
                server.run(&transfer(0, 599));
            }
            if told == moment {
                server.run("PRAGMA journal_mode=WAL");
            }
            if told >= moment {
                server.run(&transfer(0, 599));
                server.run(&transfer(400, 5));
                server.run("PRAGMA wal_checkpoint(PASSIVE)");
            }
        });
        let snapshot = snapshot.unwrap();
        assert!(assert_adds_up(&snapshot) >= 2);
        assert_eq!(fs::read(snapshot.path()).unwrap()[18..20], [2, 2]);
    }
}

/// In WAL mode the log grows, is checkpointed, begins again or is cut off while it is copied, by
/// every step at every moment.
#[test]
fn a_log_that_goes_on() {
    // More than one block of the file and, at times, of the log, so that there are moments between.
    let db = with_sum("PRAGMA journal_mode=WAL", 600);
    let mut server = db.second_process("sql");
    // Checkpoints that have to wait for the snapshot need not.
    server.run("PRAGMA busy_timeout=0");
    let fill =
        "BEGIN; UPDATE cells SET value = value + 1; UPDATE cells SET value = value - 1; COMMIT";
    for before in ["SELECT 1", fill, "PRAGMA wal_checkpoint(PASSIVE)"] {
        for during in [
            "SELECT 1",
            "PRAGMA wal_checkpoint(PASSIVE)",
            "PRAGMA wal_checkpoint(RESTART)",
            "PRAGMA wal_checkpoint(TRUNCATE)",
        ] {
            for moment in 1..6 {
                server.run(before);
                server.run(&transfer(moment, 99));
                server.run(before);
                let mut told = 0;
                let snapshot = Snapshot::take(&db.path, &take(&db), &mut |_| {
                    told += 1;
                    if told == moment {
                        server.run(during);
                        server.run(&transfer(300, 500));
                        server.run(during);
                        server.run(&transfer(0, 599));
                    }
                });
                assert_adds_up(&snapshot.unwrap());
            }
        }
    }
}

/// A log that is wholly in the file is cut off while it is copied. What has been copied of it would
/// take the first cell back to where it was long ago, and no other.
#[test]
fn a_log_that_is_cut_off() {
    let db = with_sum("PRAGMA journal_mode=WAL", 600);
    let mut server = db.second_process("sql");
    for moment in 1..10 {
        (1..400).for_each(|cell| server.run(&transfer(0, cell)));
        server.run("PRAGMA wal_checkpoint(PASSIVE)");
        let mut told = 0;
        let snapshot = Snapshot::take(&db.path, &take(&db), &mut |_| {
            told += 1;
            if told == moment {
                server.run("PRAGMA wal_checkpoint(TRUNCATE)");
                assert_eq!(fs::metadata(db.side_file("-wal")).unwrap().len(), 0);
            }
        });
        assert_eq!(assert_adds_up(&snapshot.unwrap()), moment * 399);
    }
}

/// The server was killed, and is started again while the snapshot is taken.
#[test]
fn a_server_that_comes_back() {
    for moment in 1..6 {
        let db = with_sum("PRAGMA journal_mode=WAL", 600);
        let mut killed = db.second_process("sql");
        (1..400).for_each(|cell| killed.run(&transfer(0, cell)));
        killed.kill();
        assert!(db.side_file("-shm").exists());
        let take = SnapshotOptions {
            restarts: 2,
            ..take(&db)
        };
        let mut server = None;
        let mut told = 0;
        let snapshot = Snapshot::take(&db.path, &take, &mut |_| {
            told += 1;
            if told == moment {
                let mut started = db.second_process("sql");
                started.run("PRAGMA busy_timeout=0");
                (1..400).for_each(|cell| started.run(&transfer(cell, 599)));
                started.run("PRAGMA wal_checkpoint(TRUNCATE)");
                server = Some(started);
            }
        });
        assert!(server.is_some());
        assert!(assert_adds_up(&snapshot.unwrap()) >= 399);
    }
}

/// A process that commits all the time never fails, and no snapshot of its file is wrong.
#[test]
fn a_real_writer() {
    for (settings, clones) in [
        ("", false),
        ("", true),
        ("PRAGMA journal_mode=WAL", false),
        ("PRAGMA journal_mode=WAL", true),
    ] {
        let db = with_sum(settings, 400);
        let mut writer = db.second_process("transfer");
        let take = SnapshotOptions {
            // One that never stops leaves few moments for a lock, and a busy machine fewer.
            busy: Duration::from_secs(60),
            restarts: 10_000,
            clones,
            ..many_holds(&db)
        };
        let must_restart = settings.is_empty() && !clones;
        let (mut restarts, mut last, mut taken) = (0, 0, 0);
        // A busy machine may let the writer run between two snapshots alone, at first.
        while taken < 30 || last == 0 || must_restart && restarts == 0 {
            taken += 1;
            assert!(taken < 3_000, "nothing was committed meanwhile");
            let snapshot = Snapshot::take(&db.path, &take, &mut |progress| {
                restarts += usize::from(matches!(progress, SnapshotProgress::Restarted { .. }));
            });
            let commits = assert_adds_up(&snapshot.unwrap());
            assert!(commits >= last, "a snapshot of the past");
            last = commits;
        }
        writer.send("");
        let end = writer.wait_for_one_of(&["never failed"]);
        assert!(end.is_some(), "{settings}");
        assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    }
}

/// The lock goes to a writer that waits, and is kept from one that does not.
#[test]
fn a_writer_that_waits_is_next() {
    let db = with_sum("", 400);
    let take = SnapshotOptions {
        busy: Duration::from_secs(5),
        restarts: 1,
        max_writer_wait: Duration::from_nanos(1),
        ..take(&db)
    };
    let first_hold = || {
        let mut held = None;
        let _ = Snapshot::take(&db.path, &take, &mut |progress| match progress {
            // As if it had been written to.
            SnapshotProgress::Copied { .. } => {
                let file = fs::OpenOptions::new().write(true).open(&db.path).unwrap();
                file.set_modified(SystemTime::now()).unwrap();
            }
            SnapshotProgress::Compared {
                done_bytes,
                total_bytes,
            } => held = held.or(Some((done_bytes, total_bytes))),
            _ => {}
        });
        held.unwrap()
    };
    let (done, total) = first_hold();
    assert_eq!(done, total, "nobody is there");
    let mut writer = db.second_process("transfer");
    let gave_way = (0..2_000).any(|_| {
        let (done, total) = first_hold();
        done < total
    });
    assert!(gave_way, "the lock was never given away");
    writer.send("");
    assert!(writer.wait_for_one_of(&["never failed"]).is_some());
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

/// A writer that holds on is waited for, and no longer than asked.
#[test]
fn a_file_that_is_locked() {
    let db = with_sum("", 100);
    let mut server = db.second_process("sql");
    server.run("BEGIN EXCLUSIVE; UPDATE commits SET n = 7");
    let error = Snapshot::take(&db.path, &take(&db), &mut |_| {}).unwrap_err();
    assert!(matches!(error, Error::Busy { .. }), "{error:?}");
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    let waits = SnapshotOptions {
        busy: Duration::from_secs(20),
        ..take(&db)
    };
    let snapshot = thread::scope(|scope| {
        let taken = scope.spawn(|| Snapshot::take(&db.path, &waits, &mut |_| {}));
        thread::sleep(Duration::from_millis(100));
        server.run("COMMIT");
        taken.join().unwrap()
    });
    assert_eq!(assert_adds_up(&snapshot.unwrap()), 7);
}
