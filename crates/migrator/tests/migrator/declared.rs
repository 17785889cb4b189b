//! Changes that a migration declares, taken back: what a step deletes, rewrites, moves and renames comes back.

use migrator::{Change, Guards, History, Loss, MigrateOptions, Migration, Version};
use test_support::Folder;

use crate::fixture::{Db, HISTORY, LATER, migrated};
use crate::undo::assert_same;

const WHY: &str = "test";

/// There and back by a v7 on a file at v6.
#[track_caller]
fn check(
    sql: &'static str,
    losses: &'static [Loss],
    changes: &'static [Change],
    counts: &[&str],
    then: &str,
) {
    let v7 = Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_test",
        sql,
        rebuilds: &[],
        losses,
        changes,
        untouched: HISTORY[5].untouched,
    };
    let history = History::new(&[HISTORY, &[v7]].concat()).unwrap();
    for pragmas in ["", "PRAGMA encoding='UTF-16le'"] {
        let db = Db::with_settings(6, pragmas);
        let before = Db::of(&db.bytes());
        let counted: Vec<Option<u64>> = counts
            .iter()
            .map(|rows| {
                (!rows.is_empty()).then(|| before.get(&format!("SELECT count(*) FROM {rows}")))
            })
            .collect();
        let folder = Folder::new();
        let plan = MigrateOptions {
            history: &history,
            undo_dir: Some(folder.path()),
            ..db.plan()
        };
        let done = migrated(migrator::migrate(&db.path, &plan));
        assert!(db.get::<bool>(then), "{sql}");
        let reported: Vec<_> = done.changed.iter().map(|changed| changed.held).collect();
        assert_eq!(reported, counted, "{sql}");
        migrator::undo(&db.path, &done.undo.unwrap(), &plan).unwrap();
        assert_same(&before.open(), &db.open());
    }
}

#[test]
fn there_and_back() {
    check(
        "UPDATE mounts SET path = upper(path)",
        &[],
        &[Change::Cells {
            table: "mounts",
            column: "path",
            rows: "path <> upper(path)",
            value: "upper(path)",
            why: WHY,
        }],
        &["mounts WHERE path <> upper(path)"],
        "SELECT max(path = upper(path)) FROM mounts",
    );
    check(
        "DELETE FROM mounts WHERE rowid % 2",
        &[],
        &[Change::RowsGone {
            table: "mounts",
            rows: "rowid % 2",
            why: WHY,
        }],
        &["mounts WHERE rowid % 2"],
        "SELECT NOT max(rowid % 2) FROM mounts",
    );
    check(
        "CREATE TABLE places(mount, place); INSERT INTO places SELECT id, path FROM mounts; \
         ALTER TABLE mounts DROP COLUMN path",
        &[],
        &[Change::ColumnMoved {
            table: "mounts",
            column: "path",
            before: "SELECT id, \"path\" FROM mounts",
            after: "SELECT mount, place FROM places",
            into: None,
            why: WHY,
        }],
        &["mounts"],
        "SELECT count(*) > 1 FROM places",
    );
    check(
        "ALTER TABLE mounts RENAME COLUMN path TO place; ALTER TABLE mounts RENAME TO places",
        &[],
        &[
            Change::ColumnRenamed {
                table: "mounts",
                from: "path",
                to: "place",
                why: WHY,
            },
            Change::TableRenamed {
                from: "mounts",
                to: "places",
                why: WHY,
            },
        ],
        &["", ""],
        "SELECT count(place) > 1 FROM places",
    );
    check(
        "INSERT INTO mounts SELECT 'of ' || id, id, 'main', '/', NULL, 1, createdAt FROM sessions; \
         DROP TABLE mount_templates",
        &[Loss::Table {
            table: "mount_templates",
            why: WHY,
        }],
        &[Change::RowsMade {
            table: "mounts",
            before: "SELECT 'of ' || id, id FROM sessions",
            after: "SELECT id, sessionID FROM mounts WHERE id LIKE 'of %'",
            why: WHY,
        }],
        &["sessions"],
        "SELECT max(id LIKE 'of %') FROM mounts",
    );
}

/// The later releases as steps, as the server makes them: they declare nothing, and nothing is in their way.
#[test]
fn the_later_releases_are_steps() {
    let list = [HISTORY, &LATER].concat();
    for number in [5, 6] {
        let db = Db::at(number);
        let done = migrated(db.migrate_by(&list, Guards::ON));
        assert_eq!(done.to, Version::new(8));
        assert!(db.get::<bool>("SELECT count(*) = count(runnerID = 'local') FROM mounts"));
        assert_eq!(
            db.get::<i64>("SELECT count(costLimitCents) FROM sessions"),
            0
        );
    }
}

/// Text that is not well-formed, which SQLite hands out changed, is compared to the bit.
#[test]
fn a_text_of_a_utf_16_file_is_compared_to_the_bit() {
    let db = Db::with_settings(6, "PRAGMA encoding='UTF-16le'");
    // Two lone surrogates, which are the same replacement character in UTF-8.
    let [one, other] = ["x'00d8'", "x'01d8'"];
    db.sql(&format!("UPDATE mounts SET path = CAST({one} AS TEXT)"));
    let sql = format!("UPDATE mounts SET path = CAST({other} AS TEXT)");
    let v7 = Migration {
        version: Version::new(7),
        identifier: "wuhu_v7_test",
        sql: sql.leak(),
        rebuilds: &[],
        losses: &[],
        changes: &[],
        untouched: HISTORY[5].untouched,
    };
    let error = db
        .migrate_by(&[HISTORY, &[v7]].concat(), Guards::ON)
        .unwrap_err();
    assert!(error.to_string().contains("in column `path`"), "{error}");
}
