//! Logs that are begun, written, checkpointed and cut off while they are copied.

use std::fs;

use migrator::{Snapshot, SnapshotOptions};

use super::{assert_adds_up, many_holds, take, with_sum};
use crate::transfer::transfer;

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
