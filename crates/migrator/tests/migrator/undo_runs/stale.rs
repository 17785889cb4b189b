//! Bundles that lead nowhere, which the next run removes, and those that stay.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use tempfile::TempDir;

use super::{MODES, killed_before_commit, migrate_to, put_back, run};
use crate::fixture::{Db, version};
use crate::locks;

/// Bundles that lead nowhere hold private rows. What may be of use to somebody stays.
#[test]
fn the_next_run_removes_bundles_that_lead_nowhere() {
    for mode in MODES {
        let db = Db::with_settings(5, mode);
        let folder = TempDir::new().unwrap();
        let killed = killed_before_commit(&db, folder.path());
        // One that was not finished, and what a run of an earlier program left, which had no seal.
        let copies = ["unfinished", "format"].map(|what| {
            let copy = folder
                .path()
                .join(format!("wuhu.sqlite.undo-v5-{what}.PRIVATE"));
            fs::copy(&killed, &copy).unwrap();
            let conn = Connection::open(&copy).unwrap();
            conn.execute_batch(match what {
                "unfinished" => "DELETE FROM meta WHERE key NOT IN ('database')",
                _ => "UPDATE meta SET value = 3 WHERE key = 'format'",
            })
            .unwrap();
            copy
        });
        // One of another file of the same name.
        let another = Db::with_settings(5, mode);
        let of_another = killed_before_commit(&another, folder.path());
        // One that was committed, of a file that was replaced by a backup.
        let bytes = db.bytes();
        let committed = migrate_to(&db, version(6), folder.path());
        fs::write(&db.path, bytes).unwrap();
        // The first was removed by that run already.
        assert!(!killed.exists() && !copies[0].exists());
        let killed = killed_before_commit(&db, folder.path());
        db.sql("UPDATE sessions SET cwd = '/new'");

        let done = run(&db, folder.path());
        assert_eq!(done.stale_bundles, std::slice::from_ref(&killed));
        assert!(!killed.exists());
        for stays in [&copies[1], &of_another, &committed] {
            assert!(stays.exists(), "{}", stays.display());
        }
        migrator::undo(&db.path, &done.undo.unwrap(), &db.plan()).unwrap();
    }
}

/// While another process reads, the log is not written into the file, and the bundle is sealed by the log: it
/// is of a migration that was committed, even where a copy of before takes the file's place.
#[test]
fn a_bundle_that_was_sealed_beside_a_reader_stays() {
    let db = Db::with_settings(5, MODES[1]);
    let folder = TempDir::new().unwrap();
    let bytes = db.bytes();
    let modified = fs::metadata(&db.path).unwrap().modified().unwrap();
    let mut reader = db.in_use(locks::READ);
    let committed = migrate_to(&db, version(6), folder.path());
    reader.kill();
    for suffix in ["-wal", "-shm"] {
        fs::remove_file(db.side_file(suffix)).unwrap();
    }
    put_back(&db, &bytes, modified);

    let done = run(&db, folder.path());
    assert_eq!(done.stale_bundles, [] as [PathBuf; 0]);
    assert!(committed.exists());
    migrator::undo(&db.path, &done.undo.unwrap(), &db.plan()).unwrap();
}

/// A run that repairs rows leaves the version as it is: its bundle stays unless nothing was written since
/// it began.
#[test]
fn a_bundle_of_a_killed_repair_leads_nowhere_either() {
    for (sql, is_removed) in [("", true), ("UPDATE sessions SET cwd = '/new'", false)] {
        let db = Db::after(6, "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)");
        let folder = TempDir::new().unwrap();
        let killed = killed_before_commit(&db, folder.path());
        db.sql(sql);
        let done = run(&db, folder.path());
        assert_eq!(!killed.exists(), is_removed);
        migrator::undo(&db.path, &done.undo.unwrap(), &db.plan()).unwrap();
    }
}
