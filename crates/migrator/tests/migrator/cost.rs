//! What a migration reads: transcripts are the bulk of a file, and of their pages only the interior ones are,
//! which say where the others are.

use std::fs;

use migrator::{FileKind, MigrateOptions};
use test_support::Random;

use crate::fixture::{Db, OLD, migrated, version};

const PAGE_BYTES: usize = 1024;

/// More pages than a file has that is small enough to be read whole.
const MANY_PAGES: usize = 4200;

/// Leaves and overflow pages: the interior pages name the leaves, and are read.
const ALL_BUT_INTERIOR: &str = "pagetype <> 'internal'";

/// A file at a version with small pages.
fn small_pages(number: u8) -> Db {
    Db::with_settings(number, "PRAGMA page_size=1024")
}

/// A file with long transcripts, of which these pages of `session_entries` (and of its overflow,
/// never of an index) are garbage.
fn garbage(db: Db, which: &str) -> (Db, Vec<usize>) {
    db.sql(
        "UPDATE session_entries SET payload = randomblob(900); \
         UPDATE session_entries SET payload = randomblob(9000) WHERE id % 3 = 0; \
         UPDATE session_entries SET payload = randomblob(4100000) WHERE id = (SELECT max(id) FROM session_entries)",
    );
    assert_eq!(db.get::<usize>("PRAGMA freelist_count"), 0);
    assert!(db.get::<usize>("PRAGMA page_count") > MANY_PAGES);
    let pages: Vec<usize> = db
        .open()
        .prepare(&format!(
            "SELECT pageno FROM dbstat WHERE name = 'session_entries' AND {which}"
        ))
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut random = Random::new(9);
    let mut bytes = db.bytes();
    for page in &pages {
        for byte in page_of(&mut bytes, *page) {
            *byte = u8::try_from(random.below(256)).unwrap();
        }
    }
    fs::write(&db.path, bytes).unwrap();
    (db, pages)
}

fn page_of(bytes: &mut [u8], page: usize) -> &mut [u8] {
    &mut bytes[(page - 1) * PAGE_BYTES..page * PAGE_BYTES]
}

/// The garbage is where it was, and whoever reads it notices.
#[track_caller]
fn check_garbage(db: &Db, mut before: Vec<u8>, pages: &[usize]) {
    let mut after = db.bytes();
    for page in pages {
        let same = page_of(&mut after, *page) == page_of(&mut before, *page);
        assert!(same, "page {page} was written");
    }
    let conn = db.open();
    let sessions: i64 = conn
        .query_row("SELECT count(*) FROM sessions", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sessions, 6);
    let all = "SELECT sum(length(payload)) FROM session_entries";
    assert!(conn.query_row(all, [], |row| row.get::<_, i64>(0)).is_err());
}

/// From the first leaf to the last overflow page: the migration notices nothing of it.
#[test]
fn no_page_of_a_transcript_is_read_or_written() {
    for number in OLD {
        let (db, pages) = garbage(small_pages(number), ALL_BUT_INTERIOR);
        assert!(pages.len() > 4000, "{} pages", pages.len());
        let before = db.bytes();
        assert_eq!(db.kind(), FileKind::Version(version(number)));
        db.must_migrate();
        check_garbage(&db, before, &pages);
    }
}

/// Every kind of damage is told by indexes and by `sessions`.
#[test]
fn no_page_of_a_transcript_is_read_to_count_damage() {
    let damage = "\
        UPDATE session_entries SET parentEntryID=0 WHERE parentEntryID=20007; \
        UPDATE session_entries SET sessionID='session-1' WHERE parentEntryID=7; \
        DELETE FROM session_entries WHERE id=30007; \
        UPDATE session_entries SET sessionID='ghost' WHERE id=40007; \
        UPDATE sessions SET headEntryID=999, tailEntryID='x', parentSessionID='nobody', \
            isArchived=2, cwd='a'||char(0), model=x'ff', customTitle=CAST(x'ff' AS TEXT) WHERE rowid=1; \
        UPDATE sessions SET id=NULL WHERE rowid=1000";
    let damaged = || {
        let db = small_pages(5);
        db.sql(damage);
        db
    };
    let counted = damaged().inspect().unwrap().damage;
    let kinds: std::collections::BTreeSet<String> = counted
        .iter()
        .map(|damage| format!("{:?}", damage.kind).replace(['{', '('], " "))
        .map(|kind| kind.split(' ').next().unwrap().to_owned())
        .collect();
    assert_eq!(kinds.len(), 11, "{kinds:?}");
    let (db, pages) = garbage(damaged(), ALL_BUT_INTERIOR);
    let before = db.bytes();
    assert_eq!(db.inspect().unwrap().damage, counted);
    check_garbage(&db, before, &pages);
}

/// The undo bundle notes the greatest rowid: one page of each level, whatever the table's size.
#[test]
fn an_undo_bundle_reads_the_way_to_the_last_entry() {
    let all_but_the_last_leaf = "pagetype <> 'internal' AND pageno <> (SELECT pageno FROM dbstat \
        WHERE name = 'session_entries' AND pagetype = 'leaf' ORDER BY path DESC LIMIT 1)";
    let (db, pages) = garbage(small_pages(5), all_but_the_last_leaf);
    assert!(pages.len() > 4000, "{} pages", pages.len());
    let before = db.bytes();
    let undo = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(undo.path()),
        ..db.plan()
    };
    migrated(migrator::migrate(&db.path, &plan));
    check_garbage(&db, before, &pages);
}

/// In WAL mode the bundle digests what indexes hold of transcripts, on the way there and back.
#[test]
fn an_undo_bundle_in_wal_mode_reads_no_page_of_a_transcript() {
    let (db, pages) = garbage(
        Db::with_settings(5, "PRAGMA page_size=1024; PRAGMA journal_mode=WAL"),
        ALL_BUT_INTERIOR,
    );
    assert!(pages.len() > 4000, "{} pages", pages.len());
    let before = db.bytes();
    let undo = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(undo.path()),
        ..db.plan()
    };
    let done = migrated(migrator::migrate(&db.path, &plan));
    check_garbage(&db, before.clone(), &pages);
    migrator::undo(&db.path, &done.undo.unwrap(), &plan).unwrap();
    assert_eq!(db.kind(), FileKind::Version(version(5)));
    check_garbage(&db, before, &pages);
}

/// At most a hundredth of a file with transcripts of half a megabyte; usual is more.
#[test]
fn an_undo_bundle_is_small() {
    let db = Db::after(5, "UPDATE session_entries SET payload = zeroblob(50000)");
    let undo = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(undo.path()),
        ..db.plan()
    };
    let len_bytes = db.bytes().len() as u64;
    let done = migrated(migrator::migrate(&db.path, &plan));
    let bundle = fs::metadata(done.undo.unwrap()).unwrap().len();
    assert!(bundle * 100 <= len_bytes, "{bundle} of {len_bytes} bytes");
}
