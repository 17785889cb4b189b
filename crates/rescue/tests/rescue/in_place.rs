//! A sound file that nothing writes is searched where it lies; what is written meanwhile is seen.

use std::fs;

use rescue::{Rescue, RescueProgress};
use rusqlite::Connection;
use test_support::{FaultLibrary, load_golden};

use crate::reset_file::EmptiedFile;

const SESSION: &str = "INSERT INTO sessions(id, provider, model, executionStatus, cwd, createdAt, updatedAt) \
                       VALUES('00000000-0000-4000-8000-000000000001', 'openai', 'gpt-5', 'idle', '/new', \
                       '2026-04-01 00:00:00.000', '2026-04-01 00:00:00.000')";

/// Its number is that of a lost entry too.
const ENTRY: &str = "INSERT INTO session_entries(id, sessionID, type, payload, createdAt) SELECT 40, id, 'header', \
                     CAST('{\"payload\":{},\"type\":\"header\"}' AS BLOB), createdAt FROM sessions";

fn reset(page_bytes: u32) -> EmptiedFile {
    let file = EmptiedFile::new(&format!("PRAGMA page_size = {page_bytes}"));
    load_golden("v5-wuhu-app-17", &file.open());
    file.reset();
    file
}

/// Of a file as it was left, of one that was used again, of one with a log, of damaged ones.
#[test]
fn a_dry_run_says_what_a_rescue_does() {
    let (mut in_part, mut renumbered, mut damaged) = (0, 0, 0);
    for form in 0..12_usize {
        let file = reset([1024, 4096][form % 2]);
        let conn = file.open();
        if form % 3 > 0 {
            conn.execute_batch(SESSION).unwrap();
            conn.execute_batch(ENTRY).unwrap();
        }
        if form % 4 == 1 {
            conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
                .unwrap();
            conn.execute_batch("UPDATE sessions SET cwd = '/newer'")
                .unwrap();
        }
        if form >= 6 {
            drop(conn);
            let mut bytes = fs::read(&file.db).unwrap();
            let at = bytes.len() / 24 * (form * 2 - 1);
            bytes[at..at + 2000].fill(0xa5);
            fs::write(&file.db, bytes).unwrap();
        }
        let before = fs::read(&file.db).unwrap();
        let said = file.dry_run().unwrap();
        assert!(fs::read(&file.db).unwrap() == before, "{form}");
        let said = said.report().unwrap();
        let done = file.try_rescue().unwrap();
        let done = done.report().unwrap();
        assert!(
            format!("{said:?}") == format!("{done:?}"),
            "{form}: {said:#?}, {done:#?}"
        );
        let (complete, partial, header_only) = done.by_completeness();
        in_part += usize::from(complete > 0 && partial + header_only > 0);
        renumbered += usize::from(!done.renumbered.is_empty());
        damaged += usize::from(done.damage.is_some());
    }
    assert!(
        in_part > 0 && renumbered > 3 && damaged > 0,
        "{in_part}, {renumbered}, {damaged}"
    );
}

/// What a server writes while the file is searched is in the new database, which is made of one moment.
#[test]
fn a_file_that_is_written_meanwhile() {
    for at in [RescueProgress::Assembling, RescueProgress::Checking] {
        let file = reset(4096);
        let mut has_written = false;
        let rescue = file.rescue_with(&mut |now| {
            if now == at && !has_written {
                file.open().execute_batch(SESSION).unwrap();
                has_written = true;
            }
        });
        let Ok(Rescue::Found(rescued)) = rescue else {
            panic!("{rescue:?}");
        };
        let sessions = |cwd: &str| -> u32 {
            let sql = format!("SELECT count(*) FROM sessions WHERE cwd {cwd} '/new'");
            let new = Connection::open(rescued.path()).unwrap();
            new.query_row(&sql, [], |row| row.get(0)).unwrap()
        };
        assert_eq!((sessions("="), sessions("<>")), (1, 5));
    }
}

/// A trigger fired when its row was written: it must not fire for what is put back, nor for rows with new numbers.
#[test]
fn triggers_of_the_user_do_not_fire() {
    let file = reset(4096);
    let conn = file.open();
    conn.execute_batch(SESSION).unwrap();
    conn.execute_batch(ENTRY).unwrap();
    conn.execute_batch(
        "CREATE TRIGGER one AFTER INSERT ON sessions BEGIN UPDATE sessions SET cwd = 'changed'; END; \
         CREATE TRIGGER two AFTER INSERT ON session_entries BEGIN DELETE FROM session_entries WHERE id = new.id - 1; \
         END; \
         CREATE TRIGGER three AFTER UPDATE ON session_entries BEGIN UPDATE sessions SET cwd = 'changed'; END",
    )
    .unwrap();
    drop(conn);
    let rescue = file.try_rescue();
    let Ok(Rescue::Found(rescued)) = rescue else {
        panic!("{rescue:?}");
    };
    let report = &rescued.report;
    assert!(report.damage.is_none() && !report.renumbered.is_empty());
    let new = Connection::open(rescued.path()).unwrap();
    let count = |sql: &str| -> u64 { new.query_row(sql, [], |row| row.get(0)).unwrap() };
    let entries = report.found["session_entries"] + 1;
    assert_eq!(
        count("SELECT count(*) FROM sessions WHERE cwd = 'changed'"),
        0
    );
    assert_eq!(count("SELECT count(*) FROM session_entries"), entries);
    assert_eq!(
        count("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"),
        3
    );
}

/// Where the system gives no thread at some moment, the work is done without it, or is refused for that.
#[test]
fn threads_that_cannot_be_started() {
    FaultLibrary::new().refuse_threads("in_place::triggers_of_the_user_do_not_fire", 1..=12);
}
