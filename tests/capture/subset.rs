//! Which rows a golden keeps: whole sessions, no link more or less, something of everything.

use std::collections::BTreeSet;

use anonymizer::{Policy, Selection, Share};
use rusqlite::Connection;

use test_support::load_golden;

use super::{GENERATED, capture, cases, covering, everything, load, one, try_capture};

/// A query of texts.
fn texts(conn: &Connection, sql: &str) -> BTreeSet<String> {
    conn.prepare(sql)
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}

/// The rows of a table in two captures of one source under one key: the tag of their session, and which of
/// its rows they are. Counted ids are others in each capture.
fn labels(table: &str, rows: &str) -> String {
    let owner = if table == "sessions" {
        "id"
    } else {
        "sessionID"
    };
    format!(
        "SELECT quote({owner}) || ' ' || number FROM (SELECT *, row_number() \
         OVER (PARTITION BY {owner} ORDER BY rowid) AS number FROM {table}) WHERE {rows}"
    )
}

/// Entries of each kept session are all that it had; links that led somewhere still do. `all` is a
/// capture of every row.
#[track_caller]
fn whole(case: &str, all: &Connection, golden: &Connection) {
    let kept = texts(golden, "SELECT quote(id) FROM sessions");
    for id in &kept {
        let entries = |conn: &Connection| {
            texts(
                conn,
                &labels("session_entries", &format!("sessionID IS {id}")),
            )
        };
        assert_eq!(
            entries(all),
            entries(golden),
            "{case}: entries of a session"
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
        if all
            .prepare(&format!("SELECT {column} FROM {table}"))
            .is_err()
        {
            // The version before all others had no such table.
            assert_eq!(case, "pre-contracts", "{table}");
            continue;
        }
        let dangling = labels(
            table,
            &format!(
                "{column} IS NOT NULL AND {column} NOT IN (SELECT {key} FROM {parent} WHERE {key} IS NOT NULL)"
            ),
        );
        let rows = texts(golden, &labels(table, "true"));
        let expected: BTreeSet<String> =
            texts(all, &dangling).intersection(&rows).cloned().collect();
        assert_eq!(
            texts(golden, &dangling),
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
        let all = everything(&source);
        for max_bytes in [8_000, 40_000, u64::MAX] {
            let (golden, _) = capture(&source, &policy, &covering(max_bytes));
            whole(&case, &all, &golden);
            let any =
                |conn: &Connection| one::<bool>(conn, "SELECT EXISTS (SELECT 1 FROM sessions)");
            // Of little room, orphans and rows of other tables may take all.
            assert!(
                max_bytes < u64::MAX || any(&golden) == any(&source),
                "{case}"
            );
        }
    }
}

/// Of two rows of one shape one is kept, and which says nothing of the lengths within a class.
#[test]
fn the_shorter_of_two_texts_of_a_class_is_not_told() {
    let policy = Policy::wuhu().unwrap();
    let kept = |names: [&str; 2]| {
        let source = load("v5-header-only");
        for (id, name) in ["first", "second"].into_iter().zip(names) {
            let row = "INSERT INTO environments(id, name, type, path, createdAt, updatedAt)
                       VALUES (?1, ?2, 'local', '/', 0, 0)";
            source.execute(row, [id, name]).unwrap();
        }
        let (golden, _) = capture(&source, &policy, &covering(u64::MAX));
        texts(&golden, "SELECT id FROM environments")
    };
    let of_a_short_first = kept(["eight or more", "eight or more, and longer"]);
    assert_eq!(of_a_short_first.len(), 1);
    assert_eq!(
        of_a_short_first,
        kept(["eight or more, and longer", "eight or more"])
    );
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

/// Whatever else the room could hold, and of whatever table.
#[test]
fn a_cell_that_no_server_writes_comes_first() {
    for (table, column) in [
        ("sessions", "customTitle"),
        ("session_entries", "type"),
        ("tool_call_status", "status"),
        ("user_queue_journal", "lane"),
        ("environments", "name"),
    ] {
        let source = many_alike();
        source
            .execute_batch(&format!(
                "INSERT INTO environments(id, name, type, path, createdAt, updatedAt) VALUES ('e', 'e', 'local', '/tmp', '2026', '2026'); \
                 INSERT INTO tool_call_status SELECT id, 't', 'pending', '2026', '2026' FROM sessions; \
                 INSERT INTO user_queue_journal(sessionID, lane, payload, createdAt) SELECT id, 'steer', x'7b7d', '2026' FROM sessions; \
                 UPDATE session_entries SET payload = zeroblob(5000) WHERE sessionID = (SELECT max(id) FROM sessions); \
                 UPDATE {table} SET {column} = CAST(x'ff' AS TEXT) WHERE rowid = (SELECT max(rowid) FROM {table})"
            ))
            .unwrap();
        let odd = format!("SELECT count(*) FROM {table} WHERE hex({column}) LIKE '%FF'");
        let policy = Policy::wuhu().unwrap();
        let (golden, done) = capture(&source, &policy, &covering(16_000));
        assert_eq!(one::<i64>(&golden, &odd), 1, "{table}");
        assert_eq!(done.odd_left_out, 0, "{table}");
        if table == "session_entries" {
            let (golden, done) = capture(&source, &policy, &covering(4_000));
            assert_eq!(one::<i64>(&golden, &odd), 0, "there is no room");
            assert_eq!(done.odd_left_out, 1);
        }
    }
}

/// What is longer than a page of its file is so in the golden, whatever the page: of each kind one is kept.
#[test]
fn what_fits_into_no_page_of_its_file_is_kept() {
    let source = Connection::open_in_memory().unwrap();
    source.execute_batch("PRAGMA page_size = 65536").unwrap();
    load_golden("v5-empty", &source);
    source
        .execute_batch(
            "PRAGMA foreign_keys = OFF; \
             INSERT INTO session_entries(id, sessionID, type, payload, createdAt) \
             SELECT value, 's' || value, 'header', printf('{\"a\":\"%.*c\"}', value, 'a'), '2026' \
             FROM json_each('[1, 5000, 70000]')",
        )
        .unwrap();
    let (golden, _) = capture(&source, &Policy::wuhu().unwrap(), &covering(1 << 20));
    let long = "SELECT count(*) FROM session_entries WHERE length(payload) >= 65536";
    assert_eq!(one::<i64>(&golden, long), 1);
}

#[test]
fn pinned_rows_are_kept() {
    let source = load(GENERATED);
    let all = everything(&source);
    for end in ["max", "min"] {
        let row = format!("id = (SELECT {end}(id) FROM session_entries)");
        let rowid = one(
            &source,
            &format!("SELECT id FROM session_entries WHERE {row}"),
        );
        let choice = Selection::Covering {
            max_bytes: 1,
            pins: BTreeSet::from([("session_entries".to_owned(), rowid)]),
        };
        let (golden, _) = capture(&source, &Policy::wuhu().unwrap(), &choice);
        let pinned = texts(&all, &labels("session_entries", &row));
        let kept = texts(&golden, &labels("session_entries", "true"));
        assert!(pinned.len() == 1 && pinned.is_subset(&kept), "{end}");
        whole(GENERATED, &all, &golden);
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

/// A session that is one of many like it, but for what is wrong with its transcript.
#[test]
fn transcripts_that_are_no_chain_are_among_the_kept() {
    let broken = [
        (
            "DELETE FROM session_entries WHERE id = (SELECT headEntryID FROM sessions WHERE rowid = 7)",
            "id IN (SELECT sessionID FROM session_entries) \
             AND id NOT IN (SELECT sessionID FROM session_entries WHERE parentEntryID IS NULL)",
        ),
        (
            "UPDATE sessions SET tailEntryID = tailEntryID - 1 WHERE rowid = 7",
            "tailEntryID IN (SELECT parentEntryID FROM session_entries)",
        ),
        (
            "DELETE FROM session_entries WHERE sessionID = (SELECT id FROM sessions WHERE rowid = 7)",
            "id NOT IN (SELECT sessionID FROM session_entries)",
        ),
        (
            "UPDATE sessions SET headEntryID = headEntryID + 3 WHERE rowid = 7",
            "headEntryID IN (SELECT id FROM session_entries AS e WHERE e.sessionID <> sessions.id)",
        ),
    ];
    for (sql, broken) in broken {
        let source = many_alike();
        source.execute_batch(sql).unwrap();
        let (golden, _) = capture(&source, &Policy::wuhu().unwrap(), &covering(u64::MAX));
        let count = format!("SELECT count(*) FROM sessions WHERE {broken}");
        assert_eq!(one::<i64>(&source, &count), 1, "{sql}");
        assert_eq!(one::<i64>(&golden, &count), 1, "{sql}");
        assert!(
            one::<i64>(&golden, "SELECT count(*) FROM sessions") < 4,
            "{sql}"
        );
    }
}

/// Twenty sessions of three entries each, with nothing to distinguish them.
fn many_alike() -> Connection {
    let conn = load("v5-empty");
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) \
         INSERT INTO sessions(id, provider, model, environmentName, environmentType, environmentPath, cwd, \
         executionStatus, createdAt, updatedAt, headEntryID, tailEntryID) \
         SELECT 's' || (100 + i), 'openai', 'gpt-5', 'e', 'local', '/tmp', '/tmp', 'idle', '2026', '2026', \
         3 * i - 2, 3 * i FROM n; \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) \
         INSERT INTO session_entries(id, sessionID, parentEntryID, type, payload, createdAt) \
         SELECT i, 's' || (100 + (i + 2) / 3), CASE i % 3 WHEN 1 THEN NULL ELSE i - 1 END, 'message', x'7b7d', '2026' \
         FROM n",
    )
    .unwrap();
    conn
}
