//! Which rows a golden keeps: whole sessions, no link more or less, something of everything.

use std::collections::BTreeSet;

use anonymizer::{Policy, Selection, Share};
use rusqlite::Connection;

use super::{GENERATED, capture, cases, covering, load, one, try_capture};

fn ids(conn: &Connection, sql: &str) -> BTreeSet<i64> {
    conn.prepare(sql)
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}

/// Entries of each kept session are those that it had, by id; links that led somewhere still do.
#[track_caller]
fn whole(case: &str, source: &Connection, golden: &Connection) {
    let kept = ids(golden, "SELECT rowid FROM sessions");
    for rowid in &kept {
        let entries = |conn: &Connection| {
            ids(
                conn,
                &format!(
                    "SELECT e.id FROM session_entries e JOIN sessions s ON e.sessionID = s.id WHERE s.rowid = {rowid}"
                ),
            )
        };
        assert_eq!(
            entries(source),
            entries(golden),
            "{case}: entries of session {rowid}"
        );
    }
    for (table, column, parent, key) in [
        ("session_entries", "parentEntryID", "session_entries", "id"),
        ("session_entries", "sessionID", "sessions", "id"),
        ("sessions", "parentSessionID", "sessions", "id"),
        ("sessions", "headEntryID", "session_entries", "id"),
        ("sessions", "tailEntryID", "session_entries", "id"),
        ("tool_call_status", "sessionID", "sessions", "id"),
        ("user_queue_journal", "sessionID", "sessions", "id"),
    ] {
        if source
            .prepare(&format!("SELECT {column} FROM {table}"))
            .is_err()
        {
            // The version before all others had no such table.
            assert_eq!(case, "pre-contracts", "{table}");
            continue;
        }
        let dangling = |conn: &Connection| {
            let of = format!(
                "SELECT rowid FROM {table} WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT {key} FROM {parent} WHERE {key} IS NOT NULL)"
            );
            ids(conn, &of)
        };
        let all = ids(golden, &format!("SELECT rowid FROM {table}"));
        let expected: BTreeSet<i64> = dangling(source).intersection(&all).copied().collect();
        assert_eq!(
            dangling(golden),
            expected,
            "{case}: {table}.{column} that leads nowhere"
        );
    }
}

#[test]
fn sessions_are_whole_and_links_as_they_were() {
    let policy = Policy::wuhu().unwrap();
    for case in cases() {
        let source = load(&case);
        for max_bytes in [8_000, 40_000, u64::MAX] {
            let (golden, _) = capture(&source, &policy, &covering(max_bytes));
            whole(&case, &source, &golden);
            let any = |conn: &Connection| !ids(conn, "SELECT rowid FROM sessions").is_empty();
            // Of little room, orphans and rows of other tables may take all.
            assert!(
                max_bytes < u64::MAX || any(&golden) == any(&source),
                "{case}"
            );
        }
    }
}

#[test]
fn something_of_everything_is_kept_where_there_is_room() {
    let policy = Policy::wuhu().unwrap();
    for case in cases() {
        let source = load(&case);
        let (golden, done) = capture(&source, &policy, &covering(u64::MAX));
        let Share {
            part: covered,
            whole: all,
        } = done.features.unwrap();
        assert_eq!(covered, all, "{case}: features");
        for table in &done.tables {
            let (name, kept) = (&table.name, table.kept);
            assert_eq!(kept == 0, table.of_source == 0, "{case}: rows of {name}");
            assert_eq!(
                kept,
                u64::try_from(one::<i64>(
                    &golden,
                    &format!("SELECT count(*) FROM \"{name}\"")
                ))
                .unwrap()
            );
        }
    }
}

#[test]
fn little_room_is_used_for_what_a_migration_may_stumble_over() {
    let source = load(GENERATED);
    source
        .execute_batch("INSERT INTO session_entries(sessionID,parentEntryID,type,payload,createdAt) VALUES('ghost',NULL,'header',x'7b7d','2026-01-01 00:00:00.000')")
        .unwrap();
    let (golden, done) = capture(&source, &Policy::wuhu().unwrap(), &covering(20_000));
    let orphans =
        "SELECT count(*) FROM session_entries WHERE sessionID NOT IN (SELECT id FROM sessions)";
    assert_eq!(one::<i64>(&golden, orphans), 1);
    let Share {
        part: covered,
        whole: all,
    } = done.features.unwrap();
    assert!(covered < all, "{covered} of {all}");
    assert!(
        done.tables.iter().map(|t| t.kept).sum::<u64>()
            < done.tables.iter().map(|t| t.of_source).sum()
    );
}

#[test]
fn pinned_rows_are_kept() {
    let source = load(GENERATED);
    let last: i64 = one(&source, "SELECT max(id) FROM session_entries");
    for rowid in [last, one(&source, "SELECT min(id) FROM session_entries")] {
        let choice = Selection::Covering {
            max_bytes: 1,
            pins: BTreeSet::from([("session_entries".to_owned(), rowid)]),
        };
        let (golden, _) = capture(&source, &Policy::wuhu().unwrap(), &choice);
        let kept = format!("SELECT count(*) FROM session_entries WHERE id = {rowid}");
        assert_eq!(one::<i64>(&golden, &kept), 1);
        whole(GENERATED, &source, &golden);
    }
}

#[test]
fn nothing_fits_into_nothing() {
    let source = load("v1");
    let error = try_capture(&source, &Policy::wuhu().unwrap(), &covering(1)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not one whole session fits into 1 bytes: give more with `--max-size`"
    );
}

/// Such a session finds its entries by its head and tail alone, and a migration gives it its id back by them.
#[test]
fn sessions_without_an_id_stay_with_their_entries() {
    let source = load(GENERATED);
    source
        .execute_batch("UPDATE sessions SET id = NULL")
        .unwrap();
    let orphans = "SELECT DISTINCT sessionID FROM session_entries";
    let headed = "SELECT DISTINCT sessionID FROM session_entries WHERE id IN (SELECT headEntryID FROM sessions)";
    let names = |conn: &Connection, sql: &str| -> BTreeSet<String> {
        let mut statement = conn.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<rusqlite::Result<_>>().unwrap()
    };
    assert_eq!(names(&source, orphans), names(&source, headed));
    for max_bytes in [150_000, u64::MAX] {
        let (golden, _) = capture(&source, &Policy::wuhu().unwrap(), &covering(max_bytes));
        assert!(!names(&golden, orphans).is_empty());
        assert_eq!(names(&golden, orphans), names(&golden, headed));
    }
}
