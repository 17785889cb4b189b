//! Places outside of the file's pages, and pages of other forms, in which lost rows lie.

use std::fs;

use rescue::Rescue;
use rusqlite::Connection;
use test_support::load_golden;

use crate::reset_file::EmptiedFile;

const PAGE_BYTES: usize = 4096;

/// Sessions that are found of the five.
fn sessions(file: &EmptiedFile) -> u64 {
    match file.try_rescue().unwrap() {
        Rescue::Found(rescued) => rescued.report.found.get("sessions").copied().unwrap_or(0),
        _ => 0,
    }
}

fn before_the_reset() -> EmptiedFile {
    let file = EmptiedFile::new(&format!("PRAGMA page_size = {PAGE_BYTES}"));
    load_golden("v5-wuhu-app-17", &file.open());
    file
}

/// The file was longer once, and its header says no more how long.
#[test]
fn pages_beyond_those_of_the_header() {
    let file = before_the_reset();
    let before = fs::read(&file.db).unwrap();
    file.reset();
    file.open().execute_batch("VACUUM").unwrap();
    assert_eq!(sessions(&file), 0);
    let mut bytes = fs::read(&file.db).unwrap();
    bytes.extend_from_slice(&before[PAGE_BYTES..]);
    fs::write(&file.db, bytes).unwrap();
    assert_eq!(sessions(&file), 5);
}

/// A journal that SQLite has ended and not deleted has pages as they were before its transaction.
#[test]
fn pages_of_a_journal_that_has_ended() {
    let file = before_the_reset();
    let conn = file.open();
    conn.execute_batch("PRAGMA journal_mode = DELETE; BEGIN; UPDATE sessions SET cwd = cwd || '/'")
        .unwrap();
    let journal = file.folder.path().join("wuhu.sqlite-journal");
    let mut ended = fs::read(&journal).unwrap();
    // As the mode PERSIST ends it.
    ended[..28].fill(0);
    conn.execute_batch("ROLLBACK").unwrap();
    drop(conn);
    assert!(ended.len() > PAGE_BYTES);
    file.reset();
    file.open().execute_batch("VACUUM").unwrap();
    assert_eq!(sessions(&file), 0);
    fs::write(&journal, ended).unwrap();
    assert_eq!(sessions(&file), 5);
}

/// SQLite may leave bytes at the end of each page to others, and a chain goes on before them.
#[test]
fn pages_with_reserved_bytes() {
    const RESERVED: u8 = 32;
    let file = EmptiedFile::new(&format!("PRAGMA page_size = {PAGE_BYTES}"));
    file.open().execute_batch("VACUUM").unwrap();
    let mut bytes = fs::read(&file.db).unwrap();
    assert_eq!(bytes.len(), PAGE_BYTES);
    bytes[20] = RESERVED;
    bytes[105..107].copy_from_slice(&(4096 - u16::from(RESERVED)).to_be_bytes());
    fs::write(&file.db, bytes).unwrap();
    load_golden("v5-wuhu-app-17", &file.open());
    let long = "UPDATE session_entries SET payload = CAST('{\"payload\":{\"text\":\"' || printf('%12000d', id) || \
                '\"},\"type\":\"' || type || '\"}' AS BLOB) WHERE id % 10 = 0";
    let long = file.open().execute(long, []).unwrap() as u64;
    file.reset();
    let rescued = file.rescue();
    assert_eq!(rescued.report.found["sessions"], 5);
    let new = Connection::open(rescued.path()).unwrap();
    let found = "SELECT count(*) FROM session_entries WHERE length(payload) > 12000";
    let found: u64 = new.query_row(found, [], |row| row.get(0)).unwrap();
    // The root of an index of today lies on the head of a page of one of them: its pointer still says that this was
    // the last version of the row, of which an earlier one is left too.
    assert_eq!((long, found), (8, 8));
    assert_eq!(fs::read(&file.db).unwrap()[20], RESERVED);
}
