//! Several versions of a row, and rows that cannot both be there: which of them comes back.

use std::collections::BTreeSet;
use std::fs::File;

use rusqlite::Connection;
use sqlite_pages::{PageFile, PageSource as _, pointed_rows};
use test_support::load_golden;

use crate::reset_file::EmptiedFile;

/// A session of today.
const SESSION: &str = "INSERT INTO sessions(id, provider, model, executionStatus, cwd, createdAt, updatedAt) \
                       VALUES(?1, 'openai', 'gpt-5', 'idle', '/new', '2026-04-01 00:00:00.000', '2026-04-01 00:00:00.000')";

fn write_entry(conn: &Connection, session: &str, parent: Option<i64>, text: &str) -> i64 {
    let kind = if parent.is_some() {
        "message"
    } else {
        "header"
    };
    let json = format!(r#"{{"payload":{{"text":"{text}"}},"type":"{kind}"}}"#);
    conn.execute(
        "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
         VALUES(?1, ?2, ?3, CAST(?4 AS BLOB), '2026-04-01 00:00:00.000')",
        (session, parent, kind, json),
    )
    .unwrap();
    conn.last_insert_rowid()
}

fn ids(conn: &Connection, sql: &str) -> Vec<String> {
    let mut ids = conn.prepare(sql).unwrap();
    let ids = ids.query_map([], |row| row.get(0)).unwrap();
    ids.map(Result::unwrap).collect()
}

/// A session of today and a lost one under one id: the later one is there, whole, and the report counts the rest.
#[test]
fn a_session_that_is_there_again() {
    let file = EmptiedFile::new("PRAGMA page_size = 1024");
    load_golden("v5-wuhu-app-17", &file.open());
    let before = ids(&file.open(), "SELECT id FROM sessions ORDER BY rowid");
    file.reset();
    let lost = file.rescue();
    let (sessions, entries) = (lost.report.found["sessions"], lost.report.entries());
    drop(lost);
    let again = before.last().unwrap();
    let conn = file.open();
    conn.execute(SESSION, [again]).unwrap();
    let head = write_entry(&conn, again, None, "of today");
    conn.execute(
        "UPDATE sessions SET headEntryID = ?1, tailEntryID = ?1",
        [head],
    )
    .unwrap();
    drop(conn);
    let rescued = file.rescue();
    let report = &rescued.report;
    assert!(report.found["sessions"] < sessions && report.entries() < entries);
    assert!(report.earlier > 0, "{}", report.earlier);
    let new = Connection::open(rescued.path()).unwrap();
    let of_session = format!("SELECT cwd FROM sessions WHERE id = '{again}'");
    assert_eq!(ids(&new, &of_session), ["/new"]);
    let of_session =
        format!("SELECT CAST(payload AS TEXT) FROM session_entries WHERE sessionID = '{again}'");
    let payloads = ids(&new, &of_session);
    assert!(
        payloads.len() == 1 && payloads[0].contains("of today"),
        "{}",
        payloads.len()
    );
}

/// `ALTER TABLE … ADD COLUMN` leaves rows as they are: those of v1 have fewer values than those that v5 has written.
#[test]
fn sessions_of_two_versions_in_one_file() {
    let file = EmptiedFile::new("PRAGMA page_size = 4096");
    load_golden("v1", &file.open());
    file.bring_to_v5();
    let conn = file.open();
    let first = "UPDATE sessions SET customTitle = 'written by v5' WHERE rowid = (SELECT min(rowid) FROM sessions)";
    conn.execute(first, []).unwrap();
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'sessions'";
    let root: u32 = conn.query_row(root, [], |row| row.get(0)).unwrap();
    let before = ids(
        &conn,
        "SELECT id || coalesce(customTitle, '') FROM sessions",
    );
    drop(conn);
    let mut pages = PageFile::new(File::open(&file.db).unwrap())
        .unwrap()
        .unwrap();
    let mut page = vec![0; 4096];
    pages.read(root, &mut page).unwrap();
    let rows = pointed_rows(root, &page, &pages.header().clone());
    let widths: BTreeSet<usize> = rows.iter().map(|row| row.columns).collect();
    assert_eq!(widths.into_iter().collect::<Vec<_>>(), [20, 25]);
    file.reset();
    let new = Connection::open(file.rescue().path()).unwrap();
    let after = ids(&new, "SELECT id || coalesce(customTitle, '') FROM sessions");
    assert_eq!(after, before);
}

/// After the reset the server counts from 1 again. Rows that were written since and deleted lie in free pages too,
/// under the numbers of lost ones.
#[test]
fn a_number_that_was_given_again() {
    const LATER: &str = "00000000-0000-4000-8000-00000000000a";
    // Each has the number of a lost one.
    const LATER_ENTRIES: usize = 12;
    let file = EmptiedFile::new("PRAGMA page_size = 1024");
    load_golden("v5-wuhu-app-17", &file.open());
    file.reset();
    // Room for what is written now, so that it overwrites no lost row.
    let conn = file.open();
    conn.execute(SESSION, [LATER]).unwrap();
    let lost = ids(
        &Connection::open(file.rescue().path()).unwrap(),
        "SELECT CAST(id AS TEXT) || hex(payload) FROM session_entries",
    );
    let mut parent = None;
    for at in 0..LATER_ENTRIES {
        parent = Some(write_entry(&conn, LATER, parent, &format!("later {at}")));
    }
    conn.execute("DELETE FROM session_entries", []).unwrap();
    conn.execute("DELETE FROM sessions", []).unwrap();
    drop(conn);
    let new = Connection::open(file.rescue().path()).unwrap();
    let now: BTreeSet<String> = ids(
        &new,
        "SELECT CAST(id AS TEXT) || hex(payload) FROM session_entries",
    )
    .into_iter()
    .collect();
    // The pages of the new rows are those of a few lost ones.
    let kept = lost.iter().filter(|row| now.contains(*row)).count();
    assert!(
        kept + LATER_ENTRIES > lost.len(),
        "{kept} of {}",
        lost.len()
    );
    let sql = "SELECT CAST(id AS TEXT) FROM session_entries WHERE sessionID = ?1";
    let mut later = new.prepare(sql).unwrap();
    let later = later
        .query_map([LATER], |row| row.get::<_, String>(0))
        .unwrap();
    let later: Vec<String> = later.map(Result::unwrap).collect();
    assert!(later.len() < LATER_ENTRIES, "{later:?}");
}
