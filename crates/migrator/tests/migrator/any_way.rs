//! Any damage, on any way through the versions: the file is the same in the end.

use std::path::Path;

use migrator::{MigrateOptions, Outcome};
use proptest::prelude::*;
use tempfile::TempDir;
use test_support::dump;

use crate::damaging::{DAMAGES, TABLES, sound, statement};
use crate::fixture::{RELEASED, open, plan, version};

/// The file at v6 after it was migrated to each of `stops`, and then to the newest version.
fn by_way_of(bytes: &[u8], stops: &[u8]) -> String {
    let folder = TempDir::new().unwrap();
    let db = folder.path().join("wuhu.sqlite");
    std::fs::write(&db, bytes).unwrap();
    for stop in stops.iter().chain(&[6]) {
        migrate_to(&db, *stop, folder.path());
    }
    dump(&open(&db))
}

fn migrate_to(db: &Path, stop: u8, scratch: &Path) {
    let plan = MigrateOptions {
        to: Some(version(stop)),
        undo_dir: Some(scratch),
        ..plan(&RELEASED, scratch)
    };
    let outcome = migrator::migrate(db, &plan).unwrap();
    assert!(!matches!(outcome, Outcome::Created { .. }), "{outcome:?}");
}

/// The versions that are stopped at: one bit each, the file's own version too.
fn stops(number: u8, way: u32) -> Vec<u8> {
    let between = number..6;
    between.filter(|stop| way >> stop & 1 == 1).collect()
}

/// Every way from the version, and the same file each time.
#[track_caller]
fn check(number: u8, bytes: &[u8]) {
    let one_shot = by_way_of(bytes, &[]);
    for way in (0..64).filter(|way| way & ((1 << number) - 1) == 0).skip(1) {
        let stops = stops(number, way);
        let is_same = by_way_of(bytes, &stops) == one_shot;
        assert!(is_same, "another file by way of {stops:?}");
    }
}

fn damaged(number: u8, sql: &[String]) -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    let db = folder.path().join("wuhu.sqlite");
    std::fs::write(&db, sound(number)).unwrap();
    let conn = open(&db);
    for statement in sql {
        conn.execute_batch(statement).unwrap();
    }
    drop(conn);
    std::fs::read(&db).unwrap()
}

/// A table that v6 drops, and one that it rebuilds.
#[test]
fn rows_that_were_set_aside_look_the_same_by_every_way() {
    for number in 1..6 {
        let nameless = "UPDATE sessions SET id = NULL, headEntryID = NULL WHERE rowid = 2";
        let mut sql = vec![nameless.to_owned()];
        if number >= 3 {
            let orphan = "UPDATE session_child_status SET childSessionID = 'ghost' WHERE rowid = 1";
            sql.push(orphan.to_owned());
        }
        check(number, &damaged(number, &sql));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 12, ..ProptestConfig::default() })]

    /// More rounds: `PROPTEST_CASES=1000 cargo test -p migrator any_way`.
    #[test]
    fn the_end_is_the_same_by_any_way(
        number in 1_u8..6,
        way in 0_u32..64,
        damages in proptest::collection::vec(
            (0..TABLES.len(), 0..DAMAGES.len(), 0_usize..60, 0_usize..60), 1..8),
    ) {
        let folder = TempDir::new().unwrap();
        let db = folder.path().join("wuhu.sqlite");
        std::fs::write(&db, sound(number)).unwrap();
        let conn = open(&db);
        for (table, damage, a, b) in damages {
            if let Some(sql) = statement(&conn, TABLES[table], DAMAGES[damage], a, b) {
                conn.execute(&sql, []).unwrap();
            }
        }
        drop(conn);
        let bytes = std::fs::read(&db).unwrap();
        let stops = stops(number, way);
        let same = by_way_of(&bytes, &stops) == by_way_of(&bytes, &[]);
        prop_assert!(same, "another file by way of {stops:?}");
    }
}
