//! Rows that a repair would write, by an index that is damaged.

use super::{check_refused, copy_page, edit, large, pages, root, start};
use crate::fixture::Db;

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
