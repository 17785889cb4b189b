//! The undo of a mending.

use std::fs;

use migrator::Error;

use super::{UNREADABLE, mending, unreadable};
use crate::content;
use crate::fixture::{Db, migrated, version};
use crate::undo;

#[test]
fn the_undo_takes_it_back() {
    for number in [1, 5, 6] {
        for settings in [
            "PRAGMA journal_mode=DELETE",
            "PRAGMA journal_mode=WAL",
            "PRAGMA encoding='UTF-16le'",
        ] {
            let db = Db::with_settings(number, settings);
            db.sql(UNREADABLE);
            db.sql("UPDATE sessions SET tailEntryID='no id', headEntryID=x'00' WHERE rowid=2");
            let before = Db::of(&db.bytes());
            let folder = tempfile::tempdir().unwrap();
            let done = migrated(migrator::migrate(
                &db.path,
                &mending(&db, Some(folder.path())),
            ));
            assert_eq!(unreadable(&db), 0);
            let bundle = done.undo.unwrap();
            let to = migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
            assert_eq!(to, version(number));
            undo::assert_same(&before.open(), &db.open());
        }
    }
}

/// The bundle holds `sessions`: one that was changed since is not taken back, in either mode.
#[test]
fn the_undo_notices_a_session_that_was_changed() {
    for settings in ["PRAGMA journal_mode=DELETE", "PRAGMA journal_mode=WAL"] {
        let db = Db::with_settings(6, settings);
        db.sql(UNREADABLE);
        let folder = tempfile::tempdir().unwrap();
        let plan = mending(&db, Some(folder.path()));
        let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
        db.sql("UPDATE sessions SET model = 'another' WHERE rowid = 1000");
        let before = content::read(&db.open());
        let refused = migrator::undo(&db.path, &bundle, &db.plan()).unwrap_err();
        assert!(matches!(refused, Error::WrittenSince { .. }), "{refused:?}");
        content::assert_same(&content::read(&db.open()), &before);
    }
}

/// The same where a tool has put the change counter back, as a copy of an older header does.
#[test]
fn the_undo_notices_a_session_without_the_change_counter() {
    let db = Db::after(6, UNREADABLE);
    let folder = tempfile::tempdir().unwrap();
    let plan = mending(&db, Some(folder.path()));
    let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
    let header = db.bytes()[..100].to_vec();
    db.sql("UPDATE sessions SET model = 'another' WHERE rowid = 1000");
    let mut bytes = db.bytes();
    bytes[..100].copy_from_slice(&header);
    fs::write(&db.path, &bytes).unwrap();
    let refused = migrator::undo(&db.path, &bundle, &db.plan()).unwrap_err();
    assert!(matches!(refused, Error::WrittenSince { .. }), "{refused:?}");
    assert!(db.bytes() == bytes);
}
