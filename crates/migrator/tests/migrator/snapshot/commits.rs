//! Files in rollback mode that are written while they are copied.

use std::fs;
use std::thread;
use std::time::{Duration, SystemTime};

use migrator::{Error, Snapshot, SnapshotOptions, SnapshotProgress};

use super::{assert_adds_up, assert_sound, at_rest, many_holds, take, with_sum};
use crate::content;
use crate::fixture;
use crate::journals::crashed;
use crate::transfer::transfer;

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
