//! Pages that are of two trees, or of another kind than their tree.

use super::{
    check_refused, copy_page, edit, edit_schema, get, large, long, pages, put, root, start,
};
use crate::fixture::Db;

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

/// SQLite would find it out in the middle of the migration.
#[test]
fn a_written_page_that_does_not_know_its_free_bytes_is_refused() {
    let db = long();
    let page = root(&db, "environments");
    // Where its free blocks begin.
    edit(&db, |bytes| bytes[start(page) + 2] = 4);
    check_refused(&db, &format!("page {page} does not say rightly"));
}

/// SQLite moves pages by what the map says that they are.
#[test]
fn a_pointer_map_that_says_something_else_of_a_page_is_refused() {
    for kind in [0, 2, 3, 4, 5, 6, 255] {
        let db = Db::with_settings(5, "PRAGMA auto_vacuum=FULL");
        let page = root(&db, "environments");
        edit(&db, |bytes| {
            let entry = &mut bytes[start(2) + 5 * (page as usize - 3)];
            assert_eq!(*entry, 1, "no root");
            *entry = kind;
        });
        check_refused(
            &db,
            &format!("the pointer map says something else of page {page}"),
        );
    }
}
