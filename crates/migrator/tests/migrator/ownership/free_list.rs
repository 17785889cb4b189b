//! Free pages that are not free.

use migrator::Outcome;

use super::{
    FIRST_TRUNK, FREE_PAGES, check_refused, edit, get, large, pages, put, root, start,
    with_free_pages,
};
use crate::fixture::Db;
use crate::kinds::reset_sessions;

#[test]
fn a_free_list_that_names_a_page_of_a_tree_is_refused() {
    let named: [fn(&Db) -> u32; 3] = [
        |db| pages(db, "session_entries", "leaf")[1],
        |db| pages(db, "session_entries", "overflow")[1],
        |db| root(db, "grdb_migrations"),
    ];
    for named in named {
        let db = with_free_pages();
        let page = named(&db);
        edit(&db, |bytes| {
            let trunk = get(bytes, FIRST_TRUNK);
            put(bytes, start(trunk) + 8, page);
        });
        check_refused(&db, &format!("page {page}"));
    }
}

#[test]
fn a_free_list_with_a_wrong_count_is_refused() {
    for count in [0, 3, 4_000_000_000] {
        let db = with_free_pages();
        edit(&db, |bytes| put(bytes, FREE_PAGES, count));
        check_refused(&db, &format!("{count} pages are free"));
    }
}

/// The file of a hard reset, of which `inspect` counts the free pages that hold data.
#[test]
fn a_free_list_that_goes_in_a_circle_ends() {
    let db = Db::at(6);
    reset_sessions(&db.open());
    db.sql("CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(40000)); DROP TABLE gone");
    edit(&db, |bytes| {
        let trunk = get(bytes, FIRST_TRUNK);
        put(bytes, start(trunk), trunk);
        put(bytes, start(trunk) + 4, 0);
        put(bytes, FREE_PAGES, u32::MAX);
    });
    let seen = db.inspect().unwrap();
    assert_eq!(seen.has_data_in_free_pages, Some(true));
    assert!(matches!(db.migrate(), Ok(Outcome::Nothing { .. })));
    // Without the list.
    let db = Db::at(6);
    reset_sessions(&db.open());
    db.sql("VACUUM");
    let seen = db.inspect().unwrap();
    assert_eq!(seen.has_data_in_free_pages, Some(false));
}

/// A page of a large file that a free list names: the last one of its kind.
fn check_large(pragmas: &str, free: &str, name: &str, kind: &str) {
    check_named(pragmas, free, |db| *pages(db, name, kind).last().unwrap());
}

/// A page of a large file that a free list names.
#[track_caller]
fn check_named(pragmas: &str, free: &str, named: impl Fn(&Db) -> u32) {
    let db = large(pragmas);
    db.sql(free);
    let page = named(&db);
    let page_bytes = 1024;
    edit(&db, |bytes| {
        let trunk = get(bytes, FIRST_TRUNK) as usize;
        put(bytes, (trunk - 1) * page_bytes + 8, page);
    });
    check_refused(&db, &format!("page {page}"));
}

/// Leaves free pages that are no part of a chain.
const EMPTIED_LEAVES: &str = "CREATE TABLE gone(x); \
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90) \
    INSERT INTO gone SELECT randomblob(400) FROM n; DROP TABLE gone";

/// Such a page does not end the chain: it leads on to one that nobody is known to have.
#[test]
fn a_free_list_of_a_large_file_that_names_a_page_within_a_chain_is_refused() {
    check_named("", EMPTIED_LEAVES, |db| {
        let chains = pages(db, "session_entries", "overflow");
        let page = chains[chains.len() / 2];
        let next = get(&db.bytes(), (page as usize - 1) * 1024);
        assert!(chains.contains(&next), "{page} leads to {next}");
        page
    });
}

/// Emptied leaves tell that they are of no chain, and so need no look at what has chains; the chain that is free
/// beside them does not.
#[test]
fn a_free_list_of_a_large_file_is_held_against_all_owners() {
    let chain = "CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(9000)); DROP TABLE gone";
    for pragmas in ["", "PRAGMA auto_vacuum=INCREMENTAL"] {
        for free in [EMPTIED_LEAVES, chain] {
            check_large(pragmas, free, "session_entries", "leaf");
            check_large(pragmas, free, "session_entries_on_sessionID", "leaf");
            check_large(pragmas, free, "session_entries", "overflow");
        }
    }
}

/// A leaf is of before an entry was shortened: its chain lies in pages that the free list and the pointer map call
/// free.
#[test]
fn a_chain_of_an_old_leaf_in_free_pages_is_refused() {
    for pragmas in ["", "PRAGMA auto_vacuum=INCREMENTAL"] {
        let db = large(pragmas);
        db.sql("CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(400)); DROP TABLE gone");
        let before = db.bytes();
        db.sql(
            "UPDATE session_entries SET payload = randomblob(150) \
             WHERE id = (SELECT min(id) FROM session_entries WHERE length(payload) = 9000)",
        );
        let leaves = pages(&db, "session_entries", "leaf");
        edit(&db, |bytes| {
            for page in leaves {
                let at = (page as usize - 1) * 1024;
                bytes[at..at + 1024].copy_from_slice(&before[at..at + 1024]);
            }
        });
        check_refused(&db, "is claimed by `session_entries` and by the freelist");
    }
}
