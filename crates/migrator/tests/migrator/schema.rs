//! The text of every object that a migration writes, and of those that it leaves alone.

use std::collections::BTreeMap;

use migrator::MigrateOptions;
use rusqlite::Connection;

use crate::fixture::{Db, OLD, RELEASED, migrated, version};

fn texts(conn: &Connection) -> BTreeMap<String, Option<String>> {
    conn.prepare("SELECT type || ' ' || name || ' on ' || tbl_name, sql FROM sqlite_schema")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn fresh(number: u8) -> BTreeMap<String, Option<String>> {
    let mut conn = Connection::open_in_memory().unwrap();
    RELEASED.create(&mut conn, version(number)).unwrap();
    texts(&conn)
}

#[test]
fn step_by_step_one_shot_and_fresh_give_the_same_texts() {
    for from in OLD {
        let steps = Db::at(from);
        for to in from + 1..=6 {
            let plan = MigrateOptions {
                to: Some(version(to)),
                ..steps.plan()
            };
            let done = migrated(migrator::migrate(&steps.path, &plan));
            assert_eq!((done.from, done.to), (version(to - 1), version(to)));
            assert_eq!(
                texts(&steps.open()),
                fresh(to),
                "v{from} step by step to v{to}"
            );

            let one_shot = Db::at(from);
            let plan = MigrateOptions {
                to: Some(version(to)),
                ..one_shot.plan()
            };
            migrated(migrator::migrate(&one_shot.path, &plan));
            assert_eq!(
                texts(&one_shot.open()),
                fresh(to),
                "v{from} in one to v{to}"
            );
        }
    }
}

/// Somebody dumped and loaded the file, say: names unquoted, other white space. The structure is
/// v5's, so it migrates; what no step writes keeps the text it had.
#[test]
fn texts_of_untouched_objects_stay_whatever_they_are() {
    let mut conn = Connection::open_in_memory().unwrap();
    RELEASED.create(&mut conn, version(5)).unwrap();
    let reworded: Vec<String> = conn
        .prepare("SELECT replace(sql, '\"', '`') || '/* mine */' FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY rowid")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let db = Db::of(b"");
    db.sql(&reworded.join(";\n"));
    db.sql("INSERT INTO grdb_migrations VALUES ('wuhu_contracts_v1'), ('wuhu_contracts_v2_environments'), ('wuhu_contracts_v3_channels'), ('wuhu_v4_custom_title'), ('wuhu_v5_archive')");
    let mut expected = texts(&db.open());
    db.must_migrate();
    expected.retain(|name, _| !name.contains("environments") && !name.contains("session_child"));
    for (name, text) in fresh(6) {
        if name.contains("sessions") || name.contains("mount") {
            expected.insert(name, text);
        }
    }
    assert_eq!(texts(&db.open()), expected);
}
