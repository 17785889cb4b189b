//! Side files that cannot belong to the file beside them, and files of several names: nothing is opened,
//! and nothing changes.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::process::Command;

use migrator::{Decision, Error, Refusal, SideFileFault};
use test_support::FolderState;

use crate::fixture::{self, Db};
use crate::journals::crashed;

/// `inspect`, `--dry-run` and `migrate` refuse alike, and leave everything as it was.
#[track_caller]
fn check(db: &Db, suffix: &str, expected: SideFileFault) {
    let state = FolderState::before(db.folder());
    let answers = [
        db.inspect().map(drop),
        migrator::dry_run(&db.path, &db.plan()).map(drop),
        migrator::migrate(&db.path, &db.plan()).map(drop),
    ];
    for answer in answers {
        match answer.unwrap_err() {
            Error::SideFile { side, fault, .. } => {
                assert_eq!((side, fault), (db.side_file(suffix), expected));
            }
            error => panic!("{error}"),
        }
    }
    assert_eq!(FolderState::of(db.folder()), state);
    assert_eq!(fs::read_dir(db.scratch.path()).unwrap().count(), 0);
}

/// A file in WAL mode whose entries are in its log alone.
fn with_log() -> Db {
    let db = Db::at(5);
    db.sql("PRAGMA journal_mode=WAL");
    let conn = db.open();
    conn.execute_batch("PRAGMA wal_autocheckpoint=0; UPDATE sessions SET cwd = 'elsewhere'")
        .unwrap();
    let copy = Db::of(&db.bytes());
    fs::copy(db.side_file("-wal"), copy.side_file("-wal")).unwrap();
    copy
}

#[test]
fn a_log_beside_an_empty_file_may_be_the_last_copy() {
    let db = with_log();
    File::create(&db.path).unwrap();
    check(&db, "-wal", SideFileFault::BesideEmptyFile);
}

#[test]
fn a_hot_journal_beside_an_empty_file_may_be_the_last_copy() {
    let (db, _) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
    File::create(&db.path).unwrap();
    check(&db, "-journal", SideFileFault::BesideEmptyFile);
}

#[test]
fn a_log_beside_a_file_without_log_mode_is_of_another_file() {
    let db = Db::at(5);
    fs::copy(with_log().side_file("-wal"), db.side_file("-wal")).unwrap();
    check(&db, "-wal", SideFileFault::LogWithoutLogMode);
}

#[test]
fn a_log_of_other_pages_is_of_another_file() {
    let db = Db::with_settings(5, "PRAGMA page_size=8192; PRAGMA journal_mode=WAL");
    fs::copy(with_log().side_file("-wal"), db.side_file("-wal")).unwrap();
    check(&db, "-wal", SideFileFault::OtherPageSize);
}

#[test]
fn a_journal_that_would_make_the_file_grow_is_not_rolled_back() {
    let (db, _) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
    let mut journal = fs::read(db.side_file("-journal")).unwrap();
    // The number of pages before the transaction: with pages of 4096 bytes, 4 TB.
    journal[16..20].copy_from_slice(&(1_u32 << 30).to_be_bytes());
    fs::write(db.side_file("-journal"), journal).unwrap();
    check(&db, "-journal", SideFileFault::ImpossibleLength);
}

#[test]
fn a_side_file_that_is_no_file_is_never_waited_for() {
    for suffix in ["-wal", "-journal"] {
        let db = Db::at(5);
        fs::create_dir(db.side_file(suffix)).unwrap();
        check(&db, suffix, SideFileFault::NotAFile);

        let db = Db::at(5);
        symlink("/dev/zero", db.side_file(suffix)).unwrap();
        check(&db, suffix, SideFileFault::NotAFile);

        let db = Db::at(5);
        let made = Command::new("mkfifo").arg(db.side_file(suffix)).status();
        assert!(made.unwrap().success());
        // The state of the folder cannot be read here: that would wait.
        let answer = migrator::migrate(&db.path, &db.plan()).unwrap_err();
        assert!(matches!(
            answer,
            Error::SideFile {
                fault: SideFileFault::NotAFile,
                ..
            }
        ));
    }
}

/// A server that creates a file has its journal there before the first page.
#[test]
fn a_journal_of_an_empty_file_that_was_empty_before_holds_nothing() {
    let running = Db::of(b"");
    let conn = running.open();
    conn.execute_batch("BEGIN; CREATE TABLE t(a)").unwrap();
    let db = Db::of(b"");
    fs::copy(running.side_file("-journal"), db.side_file("-journal")).unwrap();
    assert!(db.inspect().is_ok());
}

#[test]
fn a_file_of_several_names_is_not_written() {
    let (db, _) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
    fs::hard_link(&db.path, db.folder().join("other.sqlite")).unwrap();
    fs::rename(
        db.side_file("-journal"),
        db.folder().join("other.sqlite-journal"),
    )
    .unwrap();
    let state = FolderState::before(db.folder());
    let expected = Refusal::SeveralNames(2);
    match db.inspect() {
        Ok(seen) => assert_eq!(seen.decision, Decision::Refuse(expected.clone())),
        Err(error) => assert!(matches!(error, Error::Malformed { .. }), "{error}"),
    }
    drop(migrator::migrate(&db.path, &db.plan()).unwrap_err());
    assert_eq!(FolderState::of(db.folder()), state);

    // The same where nothing else is wrong.
    let db = Db::at(5);
    fs::hard_link(&db.path, db.folder().join("other.sqlite")).unwrap();
    let state = FolderState::before(db.folder());
    assert_eq!(
        db.inspect().unwrap().decision,
        Decision::Refuse(expected.clone())
    );
    for answer in [
        migrator::dry_run(&db.path, &db.plan()),
        migrator::migrate(&db.path, &db.plan()),
    ] {
        match answer.unwrap_err() {
            Error::Refused { refusal, .. } => assert_eq!(*refusal, expected),
            error => panic!("{error}"),
        }
    }
    assert_eq!(FolderState::of(db.folder()), state);
    fs::remove_file(db.folder().join("other.sqlite")).unwrap();
    fixture::migrated(migrator::migrate(&db.path, &db.plan()));
}
