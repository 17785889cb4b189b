//! Pages that two owners share: such a file is refused, whoever they are, before a page is written.

use std::fs;

use migrator::{Decision, Error, Outcome};

use crate::fixture::Db;
use crate::kinds::reset_sessions;

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

#[test]
fn a_free_list_that_names_a_live_leaf_is_refused() {
    let db = with_free_pages();
    let leaf = pages(&db, "session_entries", "leaf")[1];
    edit(&db, |bytes| {
        let trunk = get(bytes, FIRST_TRUNK);
        put(bytes, start(trunk) + 8, leaf);
    });
    check_refused(&db, &format!("page {leaf}"));
}

#[test]
fn a_free_list_that_names_the_ledger_is_refused() {
    let db = with_free_pages();
    let ledger = root(&db, "grdb_migrations");
    edit(&db, |bytes| {
        let trunk = get(bytes, FIRST_TRUNK);
        put(bytes, start(trunk) + 8, ledger);
    });
    check_refused(&db, &format!("page {ledger}"));
}

#[test]
fn a_free_list_that_names_an_overflow_page_is_refused() {
    let db = with_free_pages();
    let page = pages(&db, "session_entries", "overflow")[1];
    edit(&db, |bytes| {
        let trunk = get(bytes, FIRST_TRUNK);
        put(bytes, start(trunk) + 8, page);
    });
    check_refused(&db, &format!("page {page}"));
}

#[test]
fn two_tables_or_indexes_with_one_root_are_refused() {
    for (one, other) in [
        ("sessions", "session_entries"),
        ("environments", "user_queue_pending"),
        (
            "session_entries_unique_parent",
            "sqlite_autoindex_sessions_1",
        ),
        (
            "sqlite_autoindex_environments_1",
            "sqlite_autoindex_sessions_1",
        ),
    ] {
        let db = long();
        edit_schema(
            &db,
            &format!(
                "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema \
                 WHERE name = '{one}') WHERE name = '{other}'"
            ),
        );
        check_refused(&db, &format!("page {}", root(&db, one)));
    }
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
}

/// SQLite finds the index by its name, and drops it by the name of its table.
#[test]
fn an_index_that_says_another_table_is_refused() {
    for index in [
        "sqlite_autoindex_environments_1",
        "sqlite_autoindex_session_child_status_1",
    ] {
        let db = long();
        edit_schema(
            &db,
            &format!("UPDATE sqlite_schema SET tbl_name = 'x' WHERE name = '{index}'"),
        );
        check_refused(&db, index);
    }
}

#[test]
fn a_schema_row_that_holds_a_nul_is_refused() {
    for (name, column) in [
        ("environments", "tbl_name"),
        ("environments", "name"),
        ("sqlite_autoindex_environments_1", "tbl_name"),
        ("session_entries_unique_parent", "tbl_name"),
        ("session_entries_unique_parent", "name"),
        ("mine", "sql"),
    ] {
        let db = Db::after(5, "CREATE TABLE mine(x)");
        edit_schema(
            &db,
            &format!(
                "UPDATE sqlite_schema SET {column} = {column} || char(0) || 'b' WHERE name = '{name}'"
            ),
        );
        check_refused(&db, "holds a NUL");
    }
}

/// A chain of a table that is dropped leads into a transcript.
#[test]
fn an_overflow_chain_into_another_table_is_refused() {
    let db = long();
    db.sql("UPDATE environments SET path = hex(zeroblob(9000)) WHERE rowid = (SELECT min(rowid) FROM environments)");
    let chain = pages(&db, "environments", "overflow");
    let other = pages(&db, "session_entries", "overflow")[0];
    edit(&db, |bytes| put(bytes, start(chain[0]), other));
    check_refused(&db, "page");
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

/// The pages of a large file that a free list names.
fn check_large(pragmas: &str, free: &str, name: &str, kind: &str) {
    let db = large(pragmas);
    db.sql(free);
    let page = *pages(&db, name, kind).last().unwrap();
    let page_bytes = 1024;
    edit(&db, |bytes| {
        let trunk = get(bytes, FIRST_TRUNK) as usize;
        put(bytes, (trunk - 1) * page_bytes + 8, page);
    });
    check_refused(&db, &format!("page {page}"));
}

/// Emptied leaves tell that they are of no chain, and so need no look at what has chains; the chain that is free
/// beside them does not.
#[test]
fn a_free_list_of_a_large_file_is_held_against_all_owners() {
    let leaves = "CREATE TABLE gone(x); \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90) \
         INSERT INTO gone SELECT randomblob(400) FROM n; DROP TABLE gone";
    let chain = "CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(9000)); DROP TABLE gone";
    for pragmas in ["", "PRAGMA auto_vacuum=INCREMENTAL"] {
        for free in [leaves, chain] {
            check_large(pragmas, free, "session_entries", "leaf");
            check_large(pragmas, free, "session_entries_on_sessionID", "leaf");
            check_large(pragmas, free, "session_entries", "overflow");
        }
    }
}

/// A chain of what is dropped, and one of what stays, lead to one page.
#[test]
fn chains_of_a_large_file_that_meet_are_refused() {
    let db = large("");
    db.sql("UPDATE environments SET path = hex(zeroblob(2000)) WHERE rowid = (SELECT min(rowid) FROM environments)");
    let chain = pages(&db, "environments", "overflow");
    let other = pages(&db, "session_entries", "overflow");
    edit(&db, |bytes| {
        // The last page of each chain says 0.
        let last = |pages: &[u32]| {
            *pages
                .iter()
                .find(|page| get(bytes, (**page as usize - 1) * 1024) == 0)
                .unwrap()
        };
        let (mine, its) = (last(&chain), last(&other));
        let before = *chain
            .iter()
            .find(|page| get(bytes, (**page as usize - 1) * 1024) == mine)
            .unwrap();
        put(bytes, (before as usize - 1) * 1024, its);
    });
    check_refused(&db, "is claimed by `environments` and by `session_entries`");
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

/// An interior page of a transcript that is garbage: nobody knows which leaves are its own.
#[test]
fn garbage_in_an_interior_page_is_refused() {
    let db = large("");
    let root = root(&db, "session_entries");
    edit(&db, |bytes| {
        bytes[(root as usize - 1) * 1024..][..1024].fill(0xa5);
    });
    check_refused(&db, &format!("page {root} is no page of a b-tree"));
}

/// A v5 file with trees of several levels everywhere.
fn deep() -> Db {
    let db = Db::with_settings(5, "PRAGMA page_size=512");
    db.sql("UPDATE sessions SET cwd = hex(randomblob(150))");
    db
}

/// Makes a page a copy of another, as a write that went astray does.
fn copy_page(db: &Db, from: u32, to: u32) {
    let page_bytes: usize = db.get("PRAGMA page_size");
    let start = |page: u32| (page as usize - 1) * page_bytes;
    edit(db, |bytes| {
        bytes.copy_within(start(from)..start(from) + page_bytes, start(to));
    });
}

/// SQLite goes by the kind of a page, however deep it is: what that page names is read as rows of the table.
#[test]
fn an_interior_page_in_place_of_a_leaf_has_children() {
    let entries = "session_entries";
    for (from, to, owners) in [
        ("sessions", entries, "`session_entries` and by `sessions`"),
        (
            entries,
            entries,
            "`session_entries` and by `session_entries` once more",
        ),
        (
            "session_entries_on_createdAt",
            "session_entries_on_type",
            "`session_entries_on_createdAt` and by `session_entries_on_type`",
        ),
    ] {
        let db = deep();
        let leaf = pages(&db, to, "leaf")[1];
        copy_page(&db, root(&db, from), leaf);
        check_refused(&db, &format!("is claimed by {owners}"));
    }
}

/// Whoever writes or reads the table afterwards, SQLite says that the file is damaged.
#[test]
fn a_root_of_another_kind_than_its_tree_is_refused() {
    for (from, to) in [
        ("sqlite_autoindex_sessions_1", "environments"),
        ("environments", "sqlite_autoindex_tool_call_status_1"),
        ("environments", "user_queue_pending_on_lane"),
        ("environments_unique_name", "user_queue_pending"),
    ] {
        let db = long();
        let page = root(&db, to);
        copy_page(&db, root(&db, from), page);
        let expected = format!("`{to}`: page {page} is of another kind");
        check_refused(&db, &expected);
    }
}

/// A user's table without rowid is a tree of keys, and so is every index.
#[test]
fn a_table_without_rowid_is_of_its_kind() {
    let db = Db::after(
        5,
        "CREATE TABLE mine(a PRIMARY KEY, b) WITHOUT ROWID; INSERT INTO mine VALUES (1, 2)",
    );
    let page = root(&db, "mine");
    let before = db.bytes();
    db.must_migrate();
    let db = Db::of(&before);
    copy_page(&db, root(&db, "environments"), page);
    check_refused(&db, "`mine`: page");
}

/// `integrity_check` compares no number of entries where an index does not have every row.
#[test]
fn a_repair_does_not_believe_an_index_against_its_table() {
    let headers = || {
        Db::after(
            5,
            "DELETE FROM session_entries WHERE parentEntryID IS NOT NULL",
        )
    };
    for number_as_in in ["user_queue_journal_on_createdAt", "session_entries_on_type"] {
        let db = headers();
        copy_page(
            &db,
            root(&db, number_as_in),
            root(&db, "session_entries_unique_parent"),
        );
        check_refused(&db, "the indexes of `session_entries` contradict it");
    }
}

/// Of a large file, whose transcripts are not read: a sound entry would be set aside.
#[test]
fn a_repair_of_a_large_file_does_not_believe_an_index_against_its_table() {
    for (index, other) in [
        ("session_entries_unique_parent", "session_entries_on_type"),
        ("session_entries_on_sessionID", "session_entries_on_type"),
    ] {
        let db = large("");
        let page = pages(&db, index, "leaf")[0];
        copy_page(&db, pages(&db, other, "leaf")[0], page);
        check_refused(&db, "the indexes of `session_entries` contradict it");
    }
}

/// SQLite would find it out in the middle of the migration.
#[test]
fn a_written_page_that_does_not_know_its_free_bytes_is_refused() {
    let db = long();
    let page = root(&db, "environments");
    // Where its free blocks begin.
    edit(&db, |bytes| bytes[start(page) + 2] = 4);
    check_refused(&db, &format!("page {page} does not say rightly"));
}

/// By the index of `sessions` one of them is not there, and its rows would be set aside.
#[test]
fn a_repair_does_not_believe_a_damaged_index() {
    let db = Db::at(6);
    let page = root(&db, "sqlite_autoindex_sessions_1");
    edit(&db, |bytes| {
        // The pointers to the first two cells.
        let at = start(page) + 8;
        bytes.copy_within(at..at + 2, at + 2);
    });
    check_refused(&db, "`integrity_check` says");
}

/// SQLite reads such a row as nothing, and drops it with its table.
#[test]
fn a_row_of_the_schema_without_a_kind_has_its_pages_all_the_same() {
    let db = long();
    edit_schema(
        &db,
        "UPDATE sqlite_schema SET type = 'x' WHERE name = 'sqlite_autoindex_environments_1'",
    );
    let before = db.bytes();
    let promised = matches!(db.inspect().unwrap().decision, Decision::Migrate(_));
    assert_eq!(db.migrate().is_ok(), promised);
    assert!(promised || db.bytes() == before);
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
