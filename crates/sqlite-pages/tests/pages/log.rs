//! A file with a write-ahead log: what is committed in the log counts, and nothing else of it.

use std::io::Cursor;

use sqlite_pages::{PageFile, PageSource};

use crate::fixture::{File, Made, pages_of, wrong_in};

/// A file of which most is in its log, the latter also with frames of a transaction that never ended.
fn logged() -> File {
    let file = File::of(
        Made::PLAIN,
        "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; \
         CREATE TABLE t(x, y); CREATE INDEX i ON t(x); INSERT INTO t VALUES ('a', zeroblob(5000))",
    );
    file.conn
        .execute_batch(
            "PRAGMA wal_checkpoint(RESTART); INSERT INTO t SELECT hex(randomblob(9)), zeroblob(3000) FROM \
             (WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 90) SELECT i FROM c); \
             DELETE FROM t WHERE rowid % 3 = 0",
        )
        .unwrap();
    file
}

fn pages(db: Vec<u8>, log: Vec<u8>) -> PageFile<Cursor<Vec<u8>>> {
    let log = PageFile::with_log(Cursor::new(db), Some(Cursor::new(log)));
    log.unwrap().unwrap()
}

#[test]
fn pages_are_the_newest_that_are_committed() {
    let file = logged();
    let (db, log, roots) = (file.bytes(), file.read("db-wal"), file.roots());
    let source = pages(db.clone(), log.clone());
    assert!(source.has_log() && source.pages() > pages_of(db.clone()).pages());
    let page_count = |conn: &rusqlite::Connection| -> u32 {
        conn.query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(source.pages(), page_count(&file.conn));
    assert_eq!(wrong_in(source, &roots), Vec::<String>::new());

    // A transaction whose frames are in the log and whose end is not.
    file.conn
        .execute_batch("PRAGMA cache_size=5; BEGIN; UPDATE t SET y = zeroblob(2000)")
        .unwrap();
    let longer = file.read("db-wal");
    assert!(longer.len() > log.len());
    let source = pages(db.clone(), longer);
    assert_eq!(wrong_in(source, &roots), Vec::<String>::new());
    file.conn.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn a_log_that_is_none_or_damaged_ends_at_the_last_sound_commit() {
    let file = logged();
    let (db, log) = (file.bytes(), file.read("db-wal"));
    for (what, log) in [
        ("empty", Vec::new()),
        ("zeros", vec![0; 4000]),
        ("its first checksum", {
            let mut log = log.clone();
            log[24] ^= 1;
            log
        }),
        ("its first frame", {
            let mut log = log.clone();
            log[32 + 24 + 7] ^= 1;
            log
        }),
        ("another page size", {
            let mut log = log.clone();
            log[10] ^= 1;
            log
        }),
    ] {
        assert!(!pages(db.clone(), log).has_log(), "{what}");
    }
    // The last commit is the deletion; cut off before it, all rows are there.
    let cut = log[..log.len() - 1].to_vec();
    let source = pages(db, cut);
    assert!(source.has_log());
    assert_eq!(wrong_in(source, &file.roots()), Vec::<String>::new());
}
