//! The undo bundle as a file: whole or refused, and only where there is room for it.

use std::fs;

use migrator::{Error, MigrateOptions};
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};
use test_support::{FolderState, Random};

use crate::fixture::{Db, migrated};
use crate::{content, faults};

/// A bundle that lost a bit or a row must not give back something else than what was.
#[test]
fn a_bundle_that_changed_is_no_bundle() {
    let db = Db::after(5, "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)");
    let original = content::read(&db.open());
    let folder = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(folder.path()),
        ..db.plan()
    };
    let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
    let whole = fs::read(&bundle).unwrap();
    let before = FolderState::before(db.folder());
    let refused = |what: &str| {
        let error = migrator::undo(&db.path, &bundle, &plan).expect_err(what);
        let said = matches!(
            error,
            Error::NotABundle { .. } | Error::NotSqlite { .. } | Error::Truncated { .. }
        );
        assert!(said, "{what}: {error:?}");
        assert_eq!(FolderState::of(db.folder()), before, "{what}");
    };
    for sql in [
        "DELETE FROM rows_0",
        "UPDATE change SET row=99999",
        "UPDATE meta SET value=7 WHERE key='from'",
        "DELETE FROM meta WHERE key='digest'",
        "DROP TABLE change",
        "UPDATE object SET sql=x'ff' WHERE name='sessions'",
        "ALTER TABLE saved RENAME COLUMN rows TO lines",
        "CREATE TABLE more(a)",
    ] {
        fs::write(&bundle, &whole).unwrap();
        let conn = Connection::open(&bundle).unwrap();
        conn.execute_batch(sql).unwrap();
        drop(conn);
        refused(sql);
    }
    let mut random = Random::new(11);
    let mut harmless = 0;
    for _ in 0..200 {
        let mut bytes = whole.clone();
        let at = usize::try_from(random.below(bytes.len() as u64)).unwrap();
        bytes[at] ^= 0x20;
        fs::write(&bundle, &bytes).unwrap();
        let copy = Db::of(&db.bytes());
        // In a byte of a page that holds nothing it changes nothing.
        if migrator::undo(&copy.path, &bundle, &plan).is_ok() {
            harmless += 1;
            content::assert_same(&content::read(&copy.open()), &original);
        } else {
            assert!(copy.bytes() == db.bytes(), "bit flipped at {at}");
        }
    }
    assert!(harmless < 150, "{harmless}");
    fs::write(&bundle, &whole).unwrap();
    migrator::undo(&db.path, &bundle, &plan).unwrap();
}

/// What goes is large and what stays is small: the bundle is the first that does not fit.
#[test]
fn no_room_for_the_bundle() {
    let db = Db::after(
        5,
        "UPDATE sessions SET environmentStartupScript=hex(zeroblob(500000)) WHERE rowid=2",
    );
    let before = db.bytes();
    let said = faults::with_limit(&db, 1024, &["undo"]);
    assert_data_eq!(
        said,
        str![
            "the undo bundle `FOLDER/wuhu.sqlite.undo-v5.PRIVATE` could not be written, so nothing was migrated; the database is as it was: free some space, or name another folder with `--undo-dir`"
        ]
    );
    assert!(db.bytes() == before);
    assert_eq!(fs::read_dir(db.folder()).unwrap().count(), 1);
}
