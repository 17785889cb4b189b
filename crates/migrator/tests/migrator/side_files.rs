//! Side files that cannot belong to the file beside them, and files of several names: nothing is opened,
//! and nothing changes.

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::process::Command;

use migrator::{Decision, Error, Refusal, SideFileFault};
use test_support::FolderState;

use crate::damaged_side_files::Random;
use crate::fixture::Db;
use crate::journals::{crashed, crashed_in_the_first_transaction};
use crate::undo::with_bundle;

/// `inspect`, `--dry-run` and `migrate` refuse alike, and leave everything as it was.
#[track_caller]
fn check(db: &Db, suffix: &str, expected: SideFileFault) {
    let state = FolderState::before(db.folder());
    check_answers(db, suffix, expected);
    assert_eq!(FolderState::of(db.folder()), state);
}

/// What they answer, and that no copy is left.
#[track_caller]
fn check_answers(db: &Db, suffix: &str, expected: SideFileFault) {
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

/// Of a log that was cut as the file was.
#[test]
fn the_rest_of_a_log_beside_an_empty_file_is_of_a_file_that_was_there() {
    for len_bytes in [1, 24, 32] {
        let db = with_log();
        File::create(&db.path).unwrap();
        let log = File::options().write(true).open(db.side_file("-wal"));
        log.unwrap().set_len(len_bytes).unwrap();
        check(&db, "-wal", SideFileFault::BesideEmptyFile);
    }
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

/// A journal that is not hot brings no header back.
#[test]
fn a_log_beside_a_file_with_a_cold_journal_is_of_another_file() {
    let db = Db::at(5);
    db.sql("PRAGMA journal_mode=PERSIST; PRAGMA user_version=7");
    fs::copy(with_log().side_file("-wal"), db.side_file("-wal")).unwrap();
    check(&db, "-wal", SideFileFault::LogWithoutLogMode);
}

/// The journal brings back a header that says that there is no log: SQLite would apply it all the same.
#[test]
fn a_log_beside_a_file_with_a_hot_journal_is_of_another_file() {
    let (db, _) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
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
    let in_wal_mode = "PRAGMA journal_mode=WAL";
    for (settings, suffix) in [
        ("", "-wal"),
        ("", "-journal"),
        ("", "-shm"),
        (in_wal_mode, "-wal"),
        (in_wal_mode, "-journal"),
        (in_wal_mode, "-shm"),
    ] {
        let new = || Db::with_settings(5, settings);
        let db = new();
        fs::create_dir(db.side_file(suffix)).unwrap();
        check(&db, suffix, SideFileFault::NotAFile);

        let db = new();
        symlink("/dev/zero", db.side_file(suffix)).unwrap();
        check(&db, suffix, SideFileFault::NotAFile);

        let db = new();
        let made = Command::new("mkfifo").arg(db.side_file(suffix)).status();
        assert!(made.unwrap().success());
        let bytes = db.bytes();
        check_answers(&db, suffix, SideFileFault::NotAFile);
        // The state of the folder cannot be read here: that would wait.
        assert!(db.bytes() == bytes);
        assert_eq!(fs::read_dir(db.folder()).unwrap().count(), 2);
    }
}

/// A backup is put back, and the log of the newer file stays behind: page by page SQLite would make one
/// file of both.
#[test]
fn a_log_that_outlived_its_file() {
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    let backup = db.bytes();
    for day in 0..3 {
        db.sql(&format!("CREATE TABLE of_day_{day}(a)"));
    }
    let conn = db.open();
    conn.execute_batch("PRAGMA wal_autocheckpoint=0; CREATE TABLE of_today(a)")
        .unwrap();
    let old = Db::of(&backup);
    fs::copy(db.side_file("-wal"), old.side_file("-wal")).unwrap();
    check(&old, "-wal", SideFileFault::OtherTime);
    // With its index, as a crash leaves both, which no process has open.
    fs::copy(db.side_file("-shm"), old.side_file("-shm")).unwrap();
    check(&old, "-wal", SideFileFault::OtherTime);

    // The other way round: the file is newer than its log.
    let log = fs::read(db.side_file("-wal")).unwrap();
    conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(conn);
    for day in 3..6 {
        db.sql(&format!("CREATE TABLE of_day_{day}(a)"));
    }
    let new = Db::of(&db.bytes());
    fs::write(new.side_file("-wal"), log).unwrap();
    check(&new, "-wal", SideFileFault::OtherTime);
}

#[test]
fn a_journal_that_outlived_its_file() {
    let (crashed, _) = crashed(
        5,
        "CREATE TABLE a(b); UPDATE session_entries SET payload = zeroblob(3000)",
    );
    let journal = fs::read(crashed.side_file("-journal")).unwrap();
    let later = Db::at(5);
    for day in 0..3 {
        later.sql(&format!("CREATE TABLE of_day_{day}(a)"));
    }
    let db = Db::of(&later.bytes());
    fs::write(db.side_file("-journal"), &journal).unwrap();
    check(&db, "-journal", SideFileFault::OtherTime);
}

/// The journal of a file that was just being made: SQLite would leave nothing of the one beside it.
#[test]
fn a_journal_of_a_new_file_beside_an_old_one() {
    let new = crashed_in_the_first_transaction();
    let db = Db::at(5);
    fs::copy(new.side_file("-journal"), db.side_file("-journal")).unwrap();
    check(&db, "-journal", SideFileFault::OtherTime);
}

/// A journal may name another file, which SQLite reads as a list of journals and then deletes.
#[test]
fn a_journal_that_names_another_file() {
    let (db, _) = crashed(5, "UPDATE session_entries SET payload = zeroblob(3000)");
    let victim = db.folder().join("a-file-of-mine");
    fs::write(&victim, b"no list of journals").unwrap();
    let name = victim.to_str().unwrap().as_bytes();
    let mut journal = fs::read(db.side_file("-journal")).unwrap();
    let sum: u32 = name.iter().map(|byte| u32::from(*byte)).sum();
    journal.extend([0, 0, 0, 0]);
    journal.extend(name);
    journal.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
    journal.extend(sum.to_be_bytes());
    journal.extend([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    fs::write(db.side_file("-journal"), journal).unwrap();
    check(&db, "-journal", SideFileFault::NamesAnotherFile);
    assert!(victim.exists());
}

/// Another file's log whose pages are not the first: no counter tells, but the pages fit together no more.
#[test]
fn a_log_that_would_damage_the_file() {
    let other = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    other.sql(
        "CREATE TABLE mine(a); INSERT INTO mine SELECT hex(zeroblob(3000)) FROM session_entries",
    );
    let conn = other.open();
    conn.execute_batch("PRAGMA wal_autocheckpoint=0; UPDATE mine SET a = hex(zeroblob(2990))")
        .unwrap();
    let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
    db.sql(
        "INSERT INTO tool_call_status SELECT sessionID, 'late' || id, hex(zeroblob(900)), 2, 3 \
        FROM session_entries",
    );
    let db = Db::of(&db.bytes());
    fs::copy(other.side_file("-wal"), db.side_file("-wal")).unwrap();
    check(&db, "-wal", SideFileFault::Harmful);
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

    // Nor is it by an undo.
    let (_folder, bundle) = with_bundle(&db);
    fs::hard_link(&db.path, db.folder().join("other.sqlite")).unwrap();
    let state = FolderState::before(db.folder());
    match migrator::undo(&db.path, &bundle, &db.plan()).unwrap_err() {
        Error::Refused { refusal, .. } => assert_eq!(*refusal, expected),
        error => panic!("{error}"),
    }
    assert_eq!(FolderState::of(db.folder()), state);
    fs::remove_file(db.folder().join("other.sqlite")).unwrap();
    migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
}

/// What a server and a person with a shell may do, one after the other.
const WRITES: [&str; 6] = [
    "UPDATE session_entries SET payload = zeroblob(length(payload) + 1)",
    "CREATE TABLE IF NOT EXISTS mine(a, b)",
    "DROP TABLE IF EXISTS mine",
    "CREATE TABLE IF NOT EXISTS grows(a); INSERT INTO grows SELECT hex(zeroblob(900)) FROM session_entries",
    "CREATE TABLE IF NOT EXISTS grows(a); DELETE FROM grows",
    "PRAGMA user_version = 7",
];

/// The side file of a crash at any moment is taken for the file's own.
#[track_caller]
fn is_own(running: &Db, suffix: &str, history: &[&str]) {
    let db = Db::of(&running.bytes());
    if running.side_file(suffix).exists() {
        fs::copy(running.side_file(suffix), db.side_file(suffix)).unwrap();
    }
    let seen = db.inspect();
    assert!(seen.is_ok(), "{seen:?} after {history:#?}");
}

#[test]
fn every_log_of_the_files_own_history_is_its_own() {
    const ELSE: [&str; 5] = [
        "PRAGMA wal_checkpoint(PASSIVE)",
        "PRAGMA wal_checkpoint(RESTART)",
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "VACUUM",
        "BEGIN; UPDATE session_entries SET payload = zeroblob(3000); CREATE TABLE lost(a); ROLLBACK",
    ];
    for seed in 0..8 {
        let mut random = Random(seed);
        let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
        let conns = [db.open(), db.open()];
        for conn in &conns {
            conn.execute_batch("PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=1")
                .unwrap();
        }
        let mut history = Vec::new();
        for step in 0..12 {
            let all = WRITES.len() + ELSE.len();
            let sql = *WRITES.iter().chain(&ELSE).nth(random.below(all)).unwrap();
            history.push(sql);
            conns[random.below(2)].execute_batch(sql).unwrap();
            if step % 3 == 2 {
                is_own(&db, "-wal", &history);
            }
        }
    }
}

#[test]
fn every_journal_of_the_files_own_history_is_its_own() {
    for seed in 0..8 {
        let mut random = Random(seed);
        let mode = ["DELETE", "TRUNCATE", "PERSIST"][random.below(3)];
        let db = Db::at(5);
        let conns = [db.open(), db.open()];
        for conn in &conns {
            conn.execute_batch(&format!(
                "PRAGMA journal_mode={mode}; PRAGMA synchronous=FULL; PRAGMA cache_size=1; \
                 PRAGMA cache_spill=1"
            ))
            .unwrap();
        }
        let mut history = vec![mode];
        for _ in 0..4 {
            let conn = &conns[random.below(2)];
            conn.execute_batch("BEGIN").unwrap();
            for _ in 0..=random.below(4) {
                let sql = WRITES[random.below(WRITES.len())];
                history.push(sql);
                conn.execute_batch(sql).unwrap();
            }
            is_own(&db, "-journal", &history);
            history.push(["COMMIT", "ROLLBACK"][random.below(2)]);
            conn.execute_batch(history[history.len() - 1]).unwrap();
            is_own(&db, "-journal", &history);
        }
    }
}
