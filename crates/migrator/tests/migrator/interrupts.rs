//! An interruption at each moment at which it is looked for: the file, its side files and its folder are as
//! they were, and no private copy is left; or the work had ended, and says so.

use std::fs;
use std::thread;
use std::time::Duration;

use migrator::{
    Error, Inspection, Interrupt, MAX_WRITER_WAIT, MigrateOptions, Outcome, Snapshot,
    SnapshotOptions, Version,
};
use test_support::FolderState;

use crate::fixture::{Db, version};
use crate::{content, journals};

/// A file in each mode, with enough rows for many moments.
fn files() -> Vec<Db> {
    let rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) \
         INSERT INTO sessions(id, provider, model, executionStatus, environmentName, \
            environmentType, environmentPath, cwd, createdAt, updatedAt) \
         SELECT 'many-' || i, 'p', 'm', 'e', 'n', 't', i, i, 1, 2 FROM n";
    ["", "PRAGMA journal_mode=WAL"]
        .into_iter()
        .map(|settings| {
            let db = Db::with_settings(5, settings);
            db.sql(rows);
            db
        })
        .collect()
}

/// Runs `work` with an interruption at every moment, until there is none left in it; the number of moments.
#[track_caller]
fn at_each_moment<T>(db: &Db, work: impl Fn(&MigrateOptions<'_>) -> Result<T, Error>) -> (u64, T) {
    let state = || {
        (
            FolderState::of(db.folder()).files(),
            FolderState::of(db.scratch.path()).files(),
        )
    };
    let before = state();
    for moment in 0.. {
        let interrupt = Interrupt::after(moment);
        let plan = MigrateOptions {
            interrupt: Some(&interrupt),
            undo_dir: Some(db.folder()),
            ..db.plan()
        };
        match work(&plan) {
            Err(Error::Interrupted { path }) => {
                assert_eq!(path, db.path);
                assert!(
                    state() == before,
                    "moment {moment}: something is left or changed"
                );
            }
            Ok(done) => return (moment, done),
            Err(error) => panic!("moment {moment}: {error}"),
        }
    }
    unreachable!("the loop has no end")
}

#[test]
fn of_a_migration_and_its_undo() {
    for db in files() {
        let before = content::read(&db.open());
        let (moments, outcome) = at_each_moment(&db, |plan| migrator::migrate(&db.path, plan));
        assert!(moments > 5, "{moments}");
        let Outcome::Migrated(done) = outcome else {
            panic!("{outcome:?}")
        };
        let bundle = done.undo.unwrap();
        content::assert_same(&content::read(&db.open()), &content::at_v6(before.clone()));
        let (moments, at): (u64, Version) =
            at_each_moment(&db, |plan| migrator::undo(&db.path, &bundle, plan));
        assert!(moments > 5, "{moments}");
        assert_eq!(at, version(5));
        content::assert_same(&content::read(&db.open()), &before);
    }
}

#[test]
fn of_a_look() {
    for db in files() {
        let (_, outcome) = at_each_moment(&db, |plan| migrator::dry_run(&db.path, plan));
        assert!(matches!(outcome, Outcome::Migrated(_)), "{outcome:?}");
        let (moments, seen): (u64, Inspection) = at_each_moment(&db, |plan| {
            let look = migrator::InspectOptions {
                interrupt: plan.interrupt,
                ..db.look()
            };
            migrator::inspect(&db.path, &look)
        });
        assert!(moments > 3, "{moments}");
        assert_eq!(seen.version(), Some(version(5)));
    }
}

/// The steps are tried out on an empty copy of the schema, which may have thousands of objects: whoever asks for the
/// end does not wait for all of them.
#[test]
fn of_a_look_at_many_objects() {
    let db = Db::at(5);
    // Each view is found by an attempt that reads the whole schema.
    let objects = (0..300).map(|number| match number % 30 {
        0 => format!("CREATE VIEW user_{number} AS SELECT * FROM nowhere;"),
        _ => format!("CREATE TABLE user_{number}(a, b, c);"),
    });
    db.sql(&objects.collect::<String>());
    // How often the request is looked for: the greatest number of vain looks that does not outlast the work.
    let looks = |to: u8| {
        let is_interrupted = |moment: u64| {
            let interrupt = Interrupt::after(moment);
            let plan = MigrateOptions {
                interrupt: Some(&interrupt),
                to: Some(version(to)),
                ..db.plan()
            };
            match migrator::dry_run(&db.path, &plan) {
                Err(Error::Interrupted { .. }) => true,
                Ok(_) | Err(Error::Refused { .. }) => false,
                Err(error) => panic!("moment {moment}: {error}"),
            }
        };
        let bits = (0..20).rev();
        bits.fold(0, |looks, bit| {
            let more = looks | 1 << bit;
            if is_interrupted(more - 1) {
                more
            } else {
                looks
            }
        })
    };
    let (without_steps, with_steps) = (looks(5), looks(6));
    assert!(
        with_steps > 4 * without_steps,
        "{without_steps}, {with_steps}"
    );
}

#[test]
fn of_a_snapshot() {
    for db in files() {
        let (moments, copy) = at_each_moment(&db, |plan| {
            let take = SnapshotOptions {
                scratch: db.scratch.path(),
                busy: Duration::ZERO,
                interrupt: plan.interrupt,
                restarts: 0,
                clones: false,
                max_writer_wait: MAX_WRITER_WAIT,
            };
            Snapshot::take(&db.path, &take, &mut |_| {})
        });
        assert!(moments > 1, "{moments}");
        drop(copy);
    }
}

/// Who waits for a lock is not kept for as long as the lock is.
#[test]
fn of_a_wait() {
    let db = Db::at(5);
    let mut other = db.in_use("BEGIN IMMEDIATE");
    let interrupt = Interrupt::default();
    let plan = MigrateOptions {
        interrupt: Some(&interrupt),
        busy: Duration::from_secs(600),
        ..db.plan()
    };
    let ended = thread::scope(|scope| {
        let waits = scope.spawn(|| migrator::migrate(&db.path, &plan));
        thread::sleep(Duration::from_millis(50));
        interrupt.request();
        waits.join().unwrap()
    });
    assert!(matches!(ended, Err(Error::Interrupted { .. })), "{ended:?}");
    // Nor for longer than was asked for, where nobody ends it.
    let nobody = Interrupt::default();
    let plan = MigrateOptions {
        interrupt: Some(&nobody),
        ..db.plan()
    };
    let ended = migrator::migrate(&db.path, &plan);
    assert!(matches!(ended, Err(Error::Busy { .. })), "{ended:?}");
    other.kill();
    db.must_migrate();
}

/// SQLite says then that the lock could not be had; what ended the wait is the request.
#[test]
fn of_a_wait_that_has_begun() {
    let db = Db::at(5);
    let mut other = db.in_use("BEGIN EXCLUSIVE");
    for moment in [0, 1, 2, 3, 5, 8] {
        let interrupt = Interrupt::after(moment);
        let take = SnapshotOptions {
            interrupt: Some(&interrupt),
            ..SnapshotOptions::new(db.scratch.path(), Duration::from_secs(600))
        };
        let error = Snapshot::take(&db.path, &take, &mut |_| {}).unwrap_err();
        assert!(error.is_interruption(), "{moment}: {error}");
    }
    other.kill();
}

/// Once the file is opened its journal is rolled back, and that is said.
#[test]
fn of_a_migration_over_a_hot_journal() {
    let (crashed, before) =
        journals::crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
    let journal = fs::read(crashed.side_file("-journal")).unwrap();
    let mut told = 0;
    for moment in (0..).step_by(2) {
        let db = Db::of(&crashed.bytes());
        fs::write(db.side_file("-journal"), &journal).unwrap();
        let interrupt = Interrupt::after(moment);
        let plan = MigrateOptions {
            interrupt: Some(&interrupt),
            ..db.plan()
        };
        match migrator::migrate(&db.path, &plan) {
            Ok(_) => break,
            Err(error) if !error.is_interruption() => panic!("{moment}: {error}"),
            Err(Error::Recovered { side, .. }) => {
                told += 1;
                assert!(!side.exists());
                content::assert_same(&content::read(&db.open()), &before);
            }
            Err(_) => assert!(db.bytes() == crashed.bytes() && db.side_file("-journal").exists()),
        }
    }
    assert!(told > 0);
}
