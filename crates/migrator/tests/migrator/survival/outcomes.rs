//! What a run says that it did, and what it leaves.

use migrator::{FileKind, Loss, MigrateOptions, Outcome};
use test_support::FolderState;

use super::check_result;
use crate::content;
use crate::fixture::{BUSY, Db, migrated, version};

#[test]
fn an_empty_file_becomes_the_newest_version() {
    for settings in [
        "",
        "PRAGMA page_size=512; PRAGMA encoding='UTF-16le'; PRAGMA user_version=3",
        "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    ] {
        let db = Db::of(b"");
        db.sql(settings);
        let before = db.inspect().unwrap();
        assert_eq!(before.kind, FileKind::Empty);
        assert!(matches!(db.migrate().unwrap(), Outcome::Created { to } if to == version(6)));
        let after = db.inspect().unwrap();
        assert_eq!(after.kind, FileKind::Version(version(6)));
        assert_eq!(
            after.header.settings.encoding,
            before.header.settings.encoding
        );
        assert_eq!(
            after.header.settings.page_size,
            before.header.settings.page_size
        );
        assert_eq!(after.header.user_version, before.header.user_version);
    }
}

#[test]
fn what_is_reported_is_what_was_done() {
    let db = Db::at(3);
    let rows = |db: &Db| db.inspect().unwrap().rows;
    let (before, copy) = (rows(&db), Db::of(&db.bytes()));
    let done = db.must_migrate();
    assert_eq!((done.from, done.to), (version(3), version(6)));
    assert_eq!(
        done.steps,
        ["wuhu_v4_custom_title", "wuhu_v5_archive", "wuhu_v6_mounts"]
    );
    let told = |which: fn(&migrator::TableCount) -> Option<u64>| -> Vec<(String, u64)> {
        done.tables
            .iter()
            .filter_map(|table| Some((table.table.clone(), which(table)?)))
            .collect()
    };
    assert_eq!(told(|table| table.before), before);
    assert_eq!(told(|table| table.after), rows(&db));
    assert!(!done.dropped.is_empty());
    for dropped in &done.dropped {
        let (table, counted) = match dropped.loss {
            Loss::Column { table, column, .. } => (table, column),
            Loss::Table { table, .. } => (table, "*"),
        };
        let held: u64 = copy.get(&format!("SELECT count({counted}) FROM {table}"));
        assert_eq!(dropped.held, held, "{table} {counted}");
    }
}

#[test]
fn a_second_run_does_nothing() {
    let db = Db::at(5);
    db.must_migrate();
    let bytes = db.bytes();
    assert!(
        matches!(db.migrate().unwrap(), Outcome::Nothing { kind: FileKind::Version(v) } if v == version(6))
    );
    assert!(db.bytes() == bytes);
}

/// A dry run says what a run would, and leaves the file and its folder: no undo bundle either.
#[test]
fn a_dry_run_leaves_the_file() {
    let db = Db::at(5);
    let state = FolderState::before(db.folder());
    let plan = MigrateOptions {
        undo_dir: Some(db.folder()),
        ..db.plan()
    };
    let dry = migrated(migrator::dry_run(&db.path, &plan));
    assert_eq!(FolderState::of(db.folder()), state);
    assert_eq!(std::fs::read_dir(db.scratch.path()).unwrap().count(), 0);
    let done = db.must_migrate();
    assert_eq!((dry.steps, dry.tables), (done.steps, done.tables));
}

/// The settings that make a commit survive a power loss are those that real files get.
#[test]
fn a_durable_migration() {
    let db = Db::at(5);
    let before = content::read(&db.open());
    let plan = MigrateOptions {
        durable: true,
        busy: BUSY,
        ..db.plan()
    };
    migrated(migrator::migrate(&db.path, &plan));
    check_result(&db, before);
}
