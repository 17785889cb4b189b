//! Pages that two owners share: such a file is refused, whoever they are, before a page is written.

use std::fs;

use migrator::{Decision, Error};

use crate::fixture::Db;

mod free_list;
mod repairs;
mod schema_rows;
mod trees;

/// Bytes of a page of every file here.
const PAGE_BYTES: usize = 4096;

/// What the free list begins with, as the header says it.
const FIRST_TRUNK: usize = 32;
const FREE_PAGES: usize = 36;

fn put(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
}

fn get(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap())
}

/// Where a page begins.
fn start(page: u32) -> usize {
    (page as usize - 1) * PAGE_BYTES
}

/// A v5 file with long transcripts.
fn long() -> Db {
    Db::after(
        5,
        "UPDATE session_entries SET payload = randomblob(9000) WHERE id % 3 = 0; \
         UPDATE session_entries SET payload = randomblob(900) WHERE id % 3 <> 0",
    )
}

/// The same with free pages: a trunk and leaves.
fn with_free_pages() -> Db {
    let db = long();
    db.sql(
        "CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(40000)), (randomblob(40000)); \
         DROP TABLE gone",
    );
    assert!(db.get::<u32>("PRAGMA freelist_count") > 10);
    db
}

/// Pages of a tree of this type: `leaf`, `internal`, `overflow`.
fn pages(db: &Db, name: &str, kind: &str) -> Vec<u32> {
    let conn = db.open();
    let mut select = conn
        .prepare("SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = ?2 ORDER BY pageno")
        .unwrap();
    let found = select.query_map([name, kind], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

fn root(db: &Db, name: &str) -> u32 {
    db.get(&format!(
        "SELECT rootpage FROM sqlite_schema WHERE name = '{name}'"
    ))
}

fn edit(db: &Db, change: impl FnOnce(&mut [u8])) {
    let mut bytes = db.bytes();
    change(&mut bytes);
    fs::write(&db.path, bytes).unwrap();
}

/// Changes the schema's rows, which SQLite believes.
fn edit_schema(db: &Db, sql: &str) {
    let conn = db.open();
    conn.execute_batch("PRAGMA writable_schema=ON").unwrap();
    conn.execute_batch(sql).unwrap();
}

/// Makes a page a copy of another, as a write that went astray does.
fn copy_page(db: &Db, from: u32, to: u32) {
    let page_bytes: usize = db.get("PRAGMA page_size");
    let start = |page: u32| (page as usize - 1) * page_bytes;
    edit(db, |bytes| {
        bytes.copy_within(start(from)..start(from) + page_bytes, start(to));
    });
}

/// The file is refused by `inspect`, `dry_run` and `migrate`, all with this text, and is as it was.
#[track_caller]
fn check_refused(db: &Db, expected: &str) {
    let before = db.bytes();
    let Decision::Refuse(refusal) = db.inspect().unwrap().decision else {
        panic!("`inspect` does not refuse it");
    };
    assert_eq!(db.refusal(), refusal);
    let tried = migrator::dry_run(&db.path, &db.plan());
    assert!(
        matches!(&tried, Err(Error::Refused { refusal: other, .. }) if **other == refusal),
        "{tried:?}"
    );
    assert!(db.bytes() == before, "the file was written");
    let text = refusal.to_string();
    assert!(text.contains(expected), "{text}");
}

/// The header is of before the transaction, other pages are of after it.
#[test]
fn a_copy_without_its_journal_is_refused() {
    let db = long();
    let before = db.bytes();
    db.sql("UPDATE session_entries SET payload = randomblob(20000) WHERE id % 3 = 1");
    edit(&db, |bytes| {
        bytes[..PAGE_BYTES].copy_from_slice(&before[..PAGE_BYTES]);
    });
    let pages = before.len() / PAGE_BYTES;
    check_refused(&db, &format!("by its header the file has {pages} pages"));
}

/// A file of so many pages that not all of them are read: an entry of four megabytes.
fn large(pragmas: &str) -> Db {
    let db = Db::with_settings(5, &format!("PRAGMA page_size=1024; {pragmas}"));
    db.sql(
        "UPDATE session_entries SET payload = randomblob(9000) WHERE id % 3 = 0; \
         UPDATE session_entries SET payload = randomblob(4300000) WHERE id = (SELECT max(id) FROM session_entries)",
    );
    assert!(db.get::<u32>("PRAGMA page_count") > 4200);
    db
}

/// What the log holds counts, and the file beside it does not.
#[test]
fn pages_in_a_log_are_examined() {
    for is_shared in [false, true] {
        let db = Db::with_settings(5, "PRAGMA journal_mode=WAL");
        let mut server = db.in_use("PRAGMA wal_autocheckpoint=0; CREATE TABLE mine(x)");
        server.run("INSERT INTO mine VALUES (randomblob(20000)); CREATE TABLE other(x)");
        if is_shared {
            server.run(
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM \
                 sqlite_schema WHERE name = 'mine') WHERE name = 'other'",
            );
        }
        let seen = db.inspect().unwrap();
        assert_eq!(
            matches!(seen.decision, Decision::Refuse(_)),
            is_shared,
            "{:?}",
            seen.decision
        );
    }
}

/// Every page of a sound file has its owner, whatever its settings.
#[test]
fn sound_files_of_all_settings_are_migrated() {
    for pragmas in [
        "",
        "PRAGMA auto_vacuum=FULL",
        "PRAGMA auto_vacuum=INCREMENTAL",
        "PRAGMA page_size=512",
        "PRAGMA page_size=512; PRAGMA auto_vacuum=FULL",
        "PRAGMA page_size=65536",
        "PRAGMA encoding='UTF-16le'; PRAGMA page_size=1024",
        "PRAGMA journal_mode=WAL",
        "PRAGMA journal_mode=WAL; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA page_size=1024",
    ] {
        let db = Db::with_settings(5, pragmas);
        db.sql(
            "UPDATE session_entries SET payload = randomblob(9000) WHERE id % 3 = 0; \
             CREATE VIRTUAL TABLE words USING fts5(x); INSERT INTO words VALUES ('a b c'); \
             CREATE TABLE mine(a PRIMARY KEY, b) WITHOUT ROWID; INSERT INTO mine VALUES (1, 2); \
             CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(90000)); DROP TABLE gone; \
             UPDATE environments SET path = hex(zeroblob(9000))",
        );
        db.must_migrate();
        let check: String = db.get("PRAGMA integrity_check");
        assert_eq!(check, "ok", "{pragmas}");
    }
}
