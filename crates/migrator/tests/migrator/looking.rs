//! A look at a file that a server uses: it answers, and no write of the server fails.

use std::fs;
use std::time::Duration;

use migrator::{FileKind, InspectOptions, MigrateOptions, Outcome, Snapshot, SnapshotOptions};
use test_support::SecondProcess;

use crate::fixture::{Db, second_process, version};

/// As long as a server waits.
const SERVER_WAITS: Duration = Duration::from_secs(5);

/// Tables of a user's, for the role `transfer`.
const CELLS: &str = "CREATE TABLE cells(id INTEGER PRIMARY KEY, value, weight); \
    CREATE TABLE commits(n); INSERT INTO commits VALUES (0); \
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 399) \
    INSERT INTO cells SELECT i, 0, hex(zeroblob(1900)) FROM n";

fn writer(db: &Db, waits_ms: &str) -> SecondProcess {
    SecondProcess::start(&mut second_process("transfer", &db.path, &[waits_ms]))
}

#[track_caller]
fn ends_well(mut writer: SecondProcess) {
    writer.send("");
    assert!(writer.wait_for_one_of(&["never failed"]).is_some());
}

/// All three answer at the first try, however much is written.
#[test]
fn a_server_that_writes_all_the_time() {
    for settings in ["", "PRAGMA journal_mode=WAL"] {
        let db = Db::with_settings(5, settings);
        db.sql(CELLS);
        let writer = writer(&db, "5000");
        let look = InspectOptions {
            busy: SERVER_WAITS,
            ..db.look()
        };
        let plan = MigrateOptions {
            busy: SERVER_WAITS,
            ..db.plan()
        };
        let take = SnapshotOptions::new(db.scratch.path(), SERVER_WAITS);
        for _ in 0..7 {
            let seen = migrator::inspect(&db.path, &look).unwrap();
            assert_eq!(seen.kind, FileKind::Version(version(5)));
            let outcome = migrator::dry_run(&db.path, &plan).unwrap();
            assert!(matches!(outcome, Outcome::Migrated(_)), "{outcome:?}");
            Snapshot::take(&db.path, &take, &mut |_| {}).unwrap();
        }
        ends_well(writer);
        assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    }
}

/// A table each of whose rows takes its time, as a page does on a slow disk.
fn slow(rows: u32) -> String {
    format!(
        "CREATE TABLE slow(n, session AS (iif(length(hex(zeroblob(3000000 + n))) > 0, \
            'session-1', NULL)) REFERENCES sessions(id)); \
         WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < {rows}) \
         INSERT INTO slow SELECT n FROM i"
    )
}

/// A look that takes longer than a writer waits: it gives the lock away, and answers all the same.
#[test]
fn a_look_that_takes_long_gives_way() {
    let db = Db::at(5);
    db.sql(CELLS);
    db.sql(&slow(150));
    let writer = writer(&db, "1000");
    let look = InspectOptions {
        busy: SERVER_WAITS,
        ..db.look()
    };
    let seen = migrator::inspect(&db.path, &look).unwrap();
    assert!(seen.rows.contains(&("slow".to_owned(), 150)));
    ends_well(writer);
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
}

/// In WAL mode a file at rest is read without a lock: what a server writes meanwhile is seen, and the look begins again.
#[test]
fn a_file_at_rest_that_is_written_during_the_look() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    db.sql("CREATE TABLE late(n)");
    db.sql(&slow(60));
    assert!(!db.side_file("-wal").exists());
    let seen = std::thread::scope(|scope| {
        let look = scope.spawn(|| db.inspect());
        std::thread::sleep(Duration::from_millis(150));
        db.sql("INSERT INTO late VALUES (1)");
        look.join().unwrap().unwrap()
    });
    assert!(seen.rows.contains(&("late".to_owned(), 1)));
    assert!(seen.rows.contains(&("slow".to_owned(), 60)));
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
}
