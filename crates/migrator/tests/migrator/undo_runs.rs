//! Bundles of more than one run, and of runs that were killed: each leads back from its own commit.

use std::fs::{self, File, FileTimes};
use std::os::unix::fs::{FileExt as _, MetadataExt as _, chown};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use migrator::{Error, FileKind, MigrateOptions, Migrated, Version};
use tempfile::TempDir;
use test_support::FolderState;
#[cfg(target_os = "linux")]
use test_support::{Fault, FaultLibrary};

#[cfg(target_os = "linux")]
use crate::fixture::second_process;
use crate::fixture::{Db, migrated, version};
use crate::locks;
use crate::undo::assert_same;

mod stale;

/// Rollback mode, WAL mode.
const MODES: [&str; 2] = ["", "PRAGMA journal_mode=WAL"];

/// Migrates to a version; the bundle.
fn migrate_to(db: &Db, to: Version, folder: &Path) -> PathBuf {
    let plan = MigrateOptions {
        to: Some(to),
        undo_dir: Some(folder),
        ..db.plan()
    };
    migrated(migrator::migrate(&db.path, &plan)).undo.unwrap()
}

/// A bundle without the seal that is written after COMMIT.
fn unseal(bundle: &Path) {
    let file = File::options().write(true).open(bundle).unwrap();
    file.write_all_at(&[0; 20], 72).unwrap();
}

/// The bundle of a run that was killed just before COMMIT.
fn killed_before_commit(db: &Db, folder: &Path) -> PathBuf {
    let bytes = db.bytes();
    let modified = fs::metadata(&db.path).unwrap().modified().unwrap();
    let bundle = migrate_to(db, version(6), folder);
    unseal(&bundle);
    put_back(db, &bytes, modified);
    bundle
}

/// Puts a copy that kept the file's time (`cp -p`) in its place.
fn put_back(db: &Db, bytes: &[u8], modified: SystemTime) {
    fs::write(&db.path, bytes).unwrap();
    let file = File::options().write(true).open(&db.path).unwrap();
    file.set_times(FileTimes::new().set_modified(modified))
        .unwrap();
}

/// The undo is refused, and all files are untouched.
#[track_caller]
fn refused(db: &Db, bundle: &Path, what: &str) -> Error {
    // As it is: to set times would hide what the undo goes by in WAL mode.
    let before = FolderState::of(db.folder());
    let error = migrator::undo(&db.path, bundle, &db.plan()).expect_err(what);
    assert_eq!(
        FolderState::of(db.folder()).files(),
        before.files(),
        "{what}"
    );
    error
}

#[test]
fn two_runs_are_taken_back_one_after_the_other() {
    let damage = "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)";
    for mode in MODES {
        // The first run reaches v5; or it is at v5 and repairs rows alone.
        for (from, sql) in [(4, ""), (5, damage), (3, damage)] {
            let db = Db::with_settings(from, mode);
            db.sql(sql);
            let folder = TempDir::new().unwrap();
            let before = Db::of(&db.bytes());
            let first = migrate_to(&db, version(5), folder.path());
            let between = Db::of(&db.bytes());
            let second = migrate_to(&db, version(6), folder.path());
            refused(&db, &first, "the first bundle while the second run stands");
            migrator::undo(&db.path, &second, &db.plan()).unwrap();
            assert_same(&between.open(), &db.open());
            refused(&db, &second, "a bundle that was applied");
            migrator::undo(&db.path, &first, &db.plan()).unwrap();
            assert_same(&before.open(), &db.open());
            db.must_migrate();
        }
    }
}

#[test]
fn a_write_after_the_first_undo_ends_the_way_back() {
    for mode in MODES {
        for sql in [
            "UPDATE session_entries SET payload=x'00' WHERE id=7",
            "CREATE TABLE mine(a)",
        ] {
            let db = Db::with_settings(4, mode);
            let folder = TempDir::new().unwrap();
            let first = migrate_to(&db, version(5), folder.path());
            let second = migrate_to(&db, version(6), folder.path());
            migrator::undo(&db.path, &second, &db.plan()).unwrap();
            db.sql(sql);
            let error = refused(&db, &first, sql);
            assert!(matches!(error, Error::WrittenSince { .. }), "{error:?}");
        }
    }
}

/// Killed before COMMIT; the server goes on; the next run commits.
#[test]
fn a_bundle_of_a_run_that_was_never_committed_leads_nowhere() {
    for mode in MODES {
        let db = Db::with_settings(5, mode);
        let folder = TempDir::new().unwrap();
        let killed = killed_before_commit(&db, folder.path());
        let copy = folder.path().join("copy");
        fs::copy(&killed, &copy).unwrap();
        db.sql(
            "UPDATE sessions SET environmentPath='/new'; \
             INSERT INTO environments SELECT 'another', 'another', type, path, templatePath, \
             startupScript, createdAt, updatedAt FROM environments LIMIT 1",
        );
        let before = Db::of(&db.bytes());
        let error = refused(&db, &copy, "before the next run");
        assert!(matches!(error, Error::NeverCommitted { .. }), "{error:?}");
        let bundle = migrate_to(&db, version(6), folder.path());
        let error = refused(&db, &copy, "after the next run");
        assert!(matches!(error, Error::NeverCommitted { .. }), "{error:?}");
        migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
        assert_same(&before.open(), &db.open());
    }
}

/// The seal is written after COMMIT: a run that is killed between the two has its way back still.
#[test]
fn a_run_that_was_killed_after_commit_can_be_taken_back() {
    let db = Db::at(5);
    let before = Db::of(&db.bytes());
    let folder = TempDir::new().unwrap();
    let bundle = migrate_to(&db, version(6), folder.path());
    unseal(&bundle);
    migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
    assert_same(&before.open(), &db.open());

    // In WAL mode as long as the log has not been moved into the file.
    let db = Db::with_settings(5, MODES[1]);
    let before = Db::of(&db.bytes());
    let mut reader = db.in_use(locks::READ);
    let bundle = migrate_to(&db, version(6), folder.path());
    reader.kill();
    unseal(&bundle);
    assert!(fs::metadata(db.side_file("-wal")).unwrap().len() > 0);
    let (later, after) = (Db::of(b""), Db::of(b""));
    for copy in [&later, &after] {
        fs::copy(&db.path, &copy.path).unwrap();
        fs::copy(db.side_file("-wal"), copy.side_file("-wal")).unwrap();
    }
    migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
    assert_same(&before.open(), &db.open());
    // One commit more, then the log moved into the file: both are refused.
    let mut writer = later.in_use("UPDATE session_entries SET payload=x'00' WHERE id=7");
    writer.kill();
    refused(&later, &bundle, "a second commit");
    after.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    refused(&after, &bundle, "a log that was moved into the file");
}

/// An undo beside a log that fails for want of room leaves the log, by which it is accepted again.
#[cfg(target_os = "linux")]
#[test]
fn an_undo_that_failed_can_be_done_again() {
    let db = Db::with_settings(5, MODES[1]);
    let before = Db::of(&db.bytes());
    let folder = TempDir::new().unwrap();
    let mut reader = db.in_use(locks::READ);
    let bundle = migrate_to(&db, version(6), folder.path());
    reader.kill();
    let fault = Fault {
        call: "write",
        path: "/wuhu.sqlite-wal$",
        first: 1,
        times: Fault::LASTING,
        errno: 28,
    };
    let mut undo = second_process("undo", &db.path, &[bundle.to_str().unwrap()]);
    let output = FaultLibrary::new().inject(&fault, &mut undo).output();
    let said = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(said.contains("is full"), "{said}");
    assert_eq!(db.kind(), FileKind::Version(version(6)));
    migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
    assert_same(&before.open(), &db.open());
}

/// So does one whose COMMIT fails, and one that cannot read: whichever state is there then, the log was not written
/// into the file.
#[cfg(target_os = "linux")]
#[test]
fn an_undo_that_failed_anywhere_can_be_done_again() {
    let library = &FaultLibrary::new();
    let syncs = (1..4).map(|first| ("sync", "/wuhu.sqlite-wal$", first));
    let reads = (1..16).map(|first| ("read", "/wuhu.sqlite$", first));
    let points: Vec<_> = syncs.chain(reads).collect();
    // Most of the time goes by waiting for the disk and for the clock to move on.
    for together in points.chunks(6) {
        std::thread::scope(|scope| {
            for (call, path, first) in together {
                scope.spawn(|| undo_fails_at(library, call, path, *first));
            }
        });
    }
}

#[cfg(target_os = "linux")]
fn undo_fails_at(library: &FaultLibrary, call: &str, path: &str, first: u32) {
    let db = Db::with_settings(5, MODES[1]);
    let before = Db::of(&db.bytes());
    let folder = TempDir::new().unwrap();
    let mut reader = db.in_use(locks::READ);
    let bundle = migrate_to(&db, version(6), folder.path());
    reader.kill();
    let (file, log) = (db.bytes(), fs::read(db.side_file("-wal")).unwrap());
    let fault = Fault {
        call,
        path,
        first,
        times: 1,
        errno: 5,
    };
    let words = [bundle.to_str().unwrap(), "durable"];
    let mut undo = second_process("undo", &db.path, &words);
    let output = library.inject(&fault, &mut undo).output();
    let said = String::from_utf8(output.unwrap().stdout).unwrap();
    if said.starts_with("at v5") {
        return;
    }
    assert!(db.bytes() == file, "{call} {first}: {said}");
    assert!(
        fs::read(db.side_file("-wal")).unwrap().starts_with(&log),
        "{said}"
    );
    if !said.contains("is at v5 all the same") {
        migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
    }
    assert_same(&before.open(), &db.open());
}

/// In WAL mode a copy that did not keep the file's time is of no known state.
#[test]
fn a_copy_that_kept_the_time_can_be_taken_back() {
    let db = Db::with_settings(5, MODES[1]);
    let folder = TempDir::new().unwrap();
    let bundle = migrate_to(&db, version(6), folder.path());
    let copy = Db::of(&db.bytes());
    refused(&copy, &bundle, "a copy without the time");
    let modified = fs::metadata(&db.path).unwrap().modified().unwrap();
    let file = File::options().write(true).open(&copy.path).unwrap();
    file.set_times(FileTimes::new().set_modified(modified))
        .unwrap();
    migrator::undo(&copy.path, &bundle, &copy.plan()).unwrap();
    assert_eq!(copy.kind(), FileKind::Version(version(5)));
}

/// Somebody, or a power loss, may put the file's time back: then content decides, and what the undo cannot
/// see stays.
#[test]
fn a_time_that_was_put_back_loses_no_write() {
    for (sql, is_seen) in [
        ("UPDATE sessions SET cwd='/elsewhere' WHERE rowid=2", true),
        (
            "INSERT INTO mounts(id, sessionID, name, path, createdAt) VALUES ('m', 'session-1', 'n', 'p', 1)",
            true,
        ),
        (
            "INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) VALUES('session-1','l',x'00',1); \
             DELETE FROM user_queue_journal WHERE id=last_insert_rowid()",
            true,
        ),
        ("UPDATE session_entries SET payload=x'00' WHERE id=7", false),
    ] {
        let db = Db::with_settings(5, MODES[1]);
        let folder = TempDir::new().unwrap();
        let bundle = migrate_to(&db, version(6), folder.path());
        let modified = fs::metadata(&db.path).unwrap().modified().unwrap();
        db.sql(sql);
        let file = File::options().write(true).open(&db.path).unwrap();
        file.set_times(FileTimes::new().set_modified(modified))
            .unwrap();
        let undone = migrator::undo(&db.path, &bundle, &db.plan());
        assert_eq!(undone.is_err(), is_seen, "{sql}: {undone:?}");
        if !is_seen {
            let payload = "SELECT hex(payload) FROM session_entries WHERE id=7";
            assert_eq!(db.get::<String>(payload), "00");
        }
    }
}

/// Whatever is made on the file since would be lost, or stay on a file of another version.
#[test]
fn every_change_of_the_schema_is_seen() {
    for mode in MODES {
        for sql in [
            "ALTER TABLE sessions ADD COLUMN mine",
            "ALTER TABLE session_entries ADD COLUMN mine",
            "ALTER TABLE mounts ADD COLUMN mine",
            "CREATE INDEX mine ON sessions(cwd)",
            "CREATE INDEX mine ON mounts(path)",
            "CREATE TRIGGER mine AFTER INSERT ON sessions BEGIN SELECT 1; END",
            "CREATE VIEW mine AS SELECT 1",
            "CREATE TABLE mine(a); DROP TABLE mine",
            "VACUUM",
        ] {
            let db = Db::with_settings(5, mode);
            let folder = TempDir::new().unwrap();
            let bundle = migrate_to(&db, version(6), folder.path());
            db.sql(sql);
            let error = refused(&db, &bundle, sql);
            assert!(matches!(error, Error::WrittenSince { .. }), "{error:?}");
        }
    }
}

fn run(db: &Db, folder: &Path) -> Migrated {
    let plan = MigrateOptions {
        undo_dir: Some(folder),
        ..db.plan()
    };
    migrated(migrator::migrate(&db.path, &plan))
}

/// Then the log alone names the state: it can be taken back while the log is there, and afterwards nobody can
/// know whether anything was written.
#[test]
fn a_migration_beside_a_reader_can_be_taken_back_while_its_log_is_there() {
    for is_log_there in [true, false] {
        let db = Db::with_settings(5, MODES[1]);
        let folder = TempDir::new().unwrap();
        let reader = db.in_use(locks::READ);
        let done = run(&db, folder.path());
        assert!(done.undo_needs_log);
        let bundle = done.undo.unwrap();
        if is_log_there {
            migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
            continue;
        }
        drop(reader);
        db.sql("PRAGMA wal_checkpoint(TRUNCATE)");
        let error = refused(&db, &bundle, "a log that was moved into the file");
        let said = error.to_string();
        assert!(
            said.contains("whether anything was written since the migration cannot be known"),
            "{said}"
        );
    }
}

/// A bundle that root wrote is of use to the owner of the file.
#[test]
fn a_bundle_belongs_to_the_owner_of_the_file() {
    let db = Db::at(5);
    let folder = TempDir::new().unwrap();
    if chown(&db.path, Some(12_345), Some(12_345)).is_err() {
        eprintln!("not tried: only root may give a file to another user");
        return;
    }
    let bundle = run(&db, folder.path()).undo.unwrap();
    let metadata = fs::metadata(&bundle).unwrap();
    assert_eq!((metadata.uid(), metadata.gid()), (12_345, 12_345));
    assert_eq!(metadata.mode() & 0o777, 0o600);
    migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
}
