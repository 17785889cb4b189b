//! The files of the build whose v6 was a hard reset, and what 0.5.0 made of them.

use std::collections::BTreeMap;

use migrator::{FileKind, Outcome};
use test_support::FolderState;

use crate::content::{self, Cell};
use crate::fixture::{Db, version};
use crate::{kinds, survival};

/// A ledger in which these are recorded, in this order.
fn record(db: &Db, words: &str) {
    db.sql(&format!(
        "DROP TABLE grdb_migrations; {}",
        kinds::ledger(words)
    ));
}

/// Identifiers in the order of their rows.
fn ledger(db: &Db) -> String {
    db.get(
        "SELECT group_concat(identifier, ' ') FROM (SELECT * FROM grdb_migrations ORDER BY rowid)",
    )
}

/// Release 0.5.0 would erase it: every row is there, and nothing but the ledger is written.
#[test]
fn a_fresh_file_of_the_reset_gets_the_rest_of_its_ledger() {
    for words in ["6", "o6"] {
        for reset in [false, true] {
            let db = Db::at(6);
            record(&db, words);
            if reset {
                kinds::reset_sessions(&db.open());
            }
            assert_eq!(db.kind(), FileKind::ResetFresh);
            let schema =
                "SELECT group_concat(name || coalesce(sql, ''), char(10)) FROM sqlite_schema";
            let texts: String = db.get(schema);
            let mut before = content::read(&db.open());
            let done = db.must_migrate();
            assert_eq!((done.from, done.to), (version(6), version(6)));
            assert_eq!((done.backfilled.len(), done.steps.len()), (5, 0));
            assert_eq!(db.get::<String>(schema), texts);
            let after = content::read(&db.open());
            let ids: Vec<&Cell> = after["grdb_migrations"]
                .values()
                .map(|row| &row["identifier"])
                .collect();
            assert_eq!(ids.len(), before["grdb_migrations"].len() + 5);
            before.insert(
                "grdb_migrations".to_owned(),
                after["grdb_migrations"].clone(),
            );
            content::assert_same(&after, &before);
            let kind = if reset {
                FileKind::Reset
            } else {
                FileKind::Version(version(6))
            };
            assert_eq!(db.kind(), kind);
            assert!(matches!(db.migrate().unwrap(), Outcome::Nothing { .. }));
        }
    }
}

/// 0.5.0 ran v1 to v5 on such a file, so that it records v6 and has v5's tables beside v6's.
#[test]
fn a_wiped_file_gets_its_sessions_as_v6_has_them() {
    let db = Db::at(5);
    db.sql(&kinds::mounts());
    db.sql(
        "INSERT INTO mount_templates VALUES ('t', 'name', 'type', 'tp', 'wp', NULL, 1, 2); \
         INSERT INTO mounts(rowid, id, sessionID, name, path, createdAt) \
         VALUES (9, 'm', 'session-1', 'n', 'p', 3)",
    );
    record(&db, "612345");
    let ids = ledger(&db);
    assert_eq!(db.kind(), FileKind::Wiped);
    let before = content::read(&db.open());
    let done = db.must_migrate();
    assert_eq!((done.from, done.to), (version(5), version(6)));
    assert_eq!(done.steps, ["wuhu_v6_mounts"]);
    survival::check_result(&db, before);
    assert_eq!(ledger(&db), ids, "v6 is not recorded twice");
}

/// What the reset left is v6 already: not a byte is written, whatever lies in the free pages.
#[test]
fn a_file_after_the_reset_is_left_alone() {
    let db = Db::of(&kinds::structure("reset"));
    db.sql(&kinds::ledger("123456"));
    let state = FolderState::before(db.folder());
    assert!(matches!(
        db.migrate().unwrap(),
        Outcome::Nothing {
            kind: FileKind::Reset
        }
    ));
    assert_eq!(FolderState::of(db.folder()), state);
}

/// Newer files and those that are where they should be: nothing of them is written either.
#[test]
fn files_that_need_nothing_are_left_alone() {
    let mut files: Vec<Db> = [6, 7, 8].map(Db::at).into();
    files.push(Db::after(
        6,
        "INSERT INTO grdb_migrations VALUES ('wuhu_v99')",
    ));
    files.push(Db::after(7, "CREATE VIEW v AS SELECT * FROM sessions"));
    files.push(Db::with_settings(6, "PRAGMA journal_mode=WAL"));
    for db in files {
        let state = FolderState::before(db.folder());
        assert!(matches!(db.migrate().unwrap(), Outcome::Nothing { .. }));
        assert_eq!(FolderState::of(db.folder()), state);
    }
    let seen: BTreeMap<String, u64> = Db::at(7).inspect().unwrap().rows.into_iter().collect();
    assert_eq!(seen["mounts"], 2);
}
