//! Counted integers in a capture as a whole: links stay links, and what was unique stays unique.

use super::{GENERATED, everything, judged::judged, load, one};
use anonymizer::Selection;
use rusqlite::Connection;

#[test]
fn a_users_link_to_a_counted_id_stays_one() {
    let source = load(GENERATED);
    source
        .execute_batch(
            "DELETE FROM session_entries WHERE id % 3 = 0; \
             CREATE TABLE mine(entry INTEGER REFERENCES session_entries(id)); \
             INSERT INTO mine SELECT id FROM session_entries WHERE id % 5 = 0; \
             INSERT INTO mine VALUES(4111111111111234), (0), (-7), (NULL)",
        )
        .unwrap();
    let golden = everything(&source);
    let linked = "SELECT count(*) FROM session_entries JOIN";
    let linked_rows: i64 = one(&source, &format!("{linked} mine ON entry = id"));
    assert!(linked_rows > 10);
    assert_eq!(
        one::<i64>(&golden, &format!("{linked} x_table_1 ON x_column_1 = id")),
        linked_rows
    );
    let above = "SELECT max(x_column_1) > (SELECT max(id) FROM session_entries) FROM x_table_1";
    assert!(one::<bool>(&golden, above));
    let greatest: i64 = one(&golden, "SELECT max(x_column_1) FROM x_table_1");
    assert!(greatest < 100_000, "{greatest}");
}

/// All of them became one text or number, and the index could not be made.
#[test]
fn odd_parents_stay_different_under_a_unique_index() {
    let source = load("v5-header-only");
    for parent in [
        "'abc'", "'abd'", "1000.5", "1001.5", "'x1'", "x'00'", "-3", "-4",
    ] {
        let row = format!(
            "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
             VALUES('s', {parent}, 'message', x'7b7d', '2026-01-01 00:00:00.000')"
        );
        source.execute_batch(&row).unwrap();
    }
    let golden = Connection::open_in_memory().unwrap();
    judged(&source, &Selection::All, &golden).unwrap();
    let types = "SELECT group_concat(typeof(parentEntryID)) FROM \
                 (SELECT * FROM session_entries WHERE sessionID NOT IN (SELECT id FROM sessions) ORDER BY id)";
    assert_eq!(
        one::<String>(&golden, types),
        "text,text,real,real,text,blob,integer,integer"
    );
}
