//! What other processes see of a migration while it runs: all of before or all of after.

use std::time::Duration;

use migrator::{FileKind, History, MigrateOptions, Migration};

use crate::content;
use crate::fixture::{self, Db, HISTORY, version};
use crate::survival;

const MODES: [&str; 2] = ["", "PRAGMA journal_mode=WAL"];

/// The list with a step more, which takes a second or two where there are sessions: time to look at the
/// middle.
fn slow(rows: u64) -> History {
    let sql = format!(
        "CREATE TABLE slow(n); \
         INSERT INTO slow WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n \
            WHERE n < {rows} AND EXISTS (SELECT 1 FROM sessions)) SELECT max(n) FROM n"
    );
    let last = Migration {
        version: version(7),
        identifier: "wuhu_v7_slow",
        sql: sql.leak(),
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: &["session_entries"],
    };
    History::new(&[HISTORY, &[last]].concat()).unwrap()
}

/// Starts a second process in `role` while a migration runs; it must say `line`. As long as it says by
/// one of `missed` that it came before or after, it gets more time with a new file.
fn in_the_middle(settings: &str, role: &str, line: &str, missed: &[&str]) {
    for rows in [2_000_000, 8_000_000, 32_000_000] {
        let db = Db::with_settings(5, settings);
        let history = slow(rows);
        let plan = MigrateOptions {
            history: &history,
            busy: Duration::from_secs(20),
            ..db.plan()
        };
        let said = std::thread::scope(|scope| {
            let migration = scope.spawn(|| fixture::migrated(migrator::migrate(&db.path, &plan)));
            std::thread::sleep(Duration::from_millis(200));
            let mut other = db.second_process(role);
            other.send("");
            let said = other.wait_for_one_of(&[missed, &[line]].concat());
            migration.join().unwrap();
            said
        });
        match said.as_deref() {
            Some(said) if said == line => return,
            Some(_) => {}
            None => panic!("`{role}` never said `{line}`"),
        }
    }
    panic!("no migration was slow enough");
}

/// Opens the file as a server does, over and over, and never waits.
#[test]
fn a_server_that_starts_in_the_middle_sees_no_half() {
    for settings in MODES {
        in_the_middle(
            settings,
            "look",
            "saw locked, new, old",
            &["saw new", "saw new, old"],
        );
    }
}

/// One that waits gets the lock when all is done, and finds all of it.
#[test]
fn a_server_that_waits_finds_all_of_it() {
    for settings in MODES {
        in_the_middle(
            settings,
            "wait",
            "waited: new",
            &["did not wait: new", "did not wait: old"],
        );
    }
}

/// In WAL mode a reader has what it began with until it ends, whatever comes meanwhile.
#[test]
fn a_reader_keeps_its_snapshot_through_a_migration() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let before = content::read(&db.open());
    let mut reader = db.second_process("keep-snapshot");
    db.must_migrate();
    assert_eq!(db.kind(), FileKind::Version(version(6)));
    reader.send("");
    let kept = reader.wait_for_one_of(&["the same, then v6"]);
    assert!(kept.is_some(), "the snapshot has changed");
    survival::check_result(&db, before);
}
