//! Every row, rowid and cell of v1 to v5 is there afterwards.

use std::collections::BTreeSet;

use migrator::FileKind;
use proptest::prelude::*;
use rusqlite::types::Value;

use crate::content::{self, Cell, Content};
use crate::fixture::{Db, OLD, cases, version};

mod beside_rows;
mod outcomes;

/// Migrates and compares all that the file holds, SQLite's own tables included.
#[track_caller]
fn check(db: &Db) {
    let before = content::read(&db.open());
    db.must_migrate();
    check_result(db, before);
}

/// The file holds what v6 must hold, given what was there, and is whole.
#[track_caller]
pub(crate) fn check_result(db: &Db, before: Content) {
    let conn = db.open();
    content::assert_same(&content::read(&conn), &content::at_v6(before));
    let sound: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
    let violations: i64 = conn
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(violations, 0);
    assert_eq!(db.kind(), FileKind::Version(version(6)));
}

#[test]
fn every_version() {
    for number in OLD {
        check(&Db::at(number));
    }
}

/// What the tests of this module rely on: no wrong copy can hide in these rows.
#[test]
fn the_rows_of_the_tests_tell_every_pair_of_columns_apart() {
    for number in OLD {
        let content = content::read(&Db::at(number).open());
        for (name, rows) in &content {
            assert!(!rows.is_empty(), "{name} of v{number} is empty");
            let rowids: Vec<i64> = rows.keys().copied().collect();
            let gaps = rowids.windows(2).any(|pair| pair[1] - pair[0] > 1);
            let ours = !name.starts_with("sqlite_") && name != "grdb_migrations";
            assert!(gaps || !ours, "{name} of v{number} has no gap");
        }
        let sessions = &content["sessions"];
        let columns: Vec<&String> = sessions[&1].keys().collect();
        for (at, a) in columns.iter().enumerate() {
            assert!(
                sessions.values().any(|row| row[*a] != Cell::Null),
                "{a} is always NULL"
            );
            for b in &columns[at + 1..] {
                assert!(
                    sessions.values().any(|row| row[*a] != row[*b]),
                    "{a} is always {b}"
                );
            }
        }
        let top = content["session_entries"].keys().max().unwrap();
        let mark = content["sqlite_sequence"]
            .values()
            .find(|row| row["name"] == Cell::text("session_entries"))
            .unwrap();
        assert!(mark["seq"] > Cell::Integer(*top), "no mark above {top}");
        let childless: BTreeSet<&Cell> = content["session_entries"]
            .values()
            .map(|row| &row["sessionID"])
            .collect();
        assert!(childless.len() < sessions.len(), "each session has entries");
    }
}

/// v1's reset left the identifiers of before 2026-02-19 in the ledger.
#[test]
fn every_version_with_older_identifiers() {
    for number in OLD {
        check(&Db::after(
            number,
            "INSERT INTO grdb_migrations(rowid, identifier) VALUES \
             (-5, 'createSessionsAndEntries_v1'), (40, 'environmentMetadata_v2')",
        ));
    }
}

#[test]
fn a_session_table_without_rows() {
    for number in OLD {
        let db = Db::at(number);
        for table in content::read(&db.open()).keys() {
            if table != "grdb_migrations" {
                db.sql(&format!("DELETE FROM {table}"));
            }
        }
        check(&db);
    }
}

/// Cells as no server writes them. Each stays what it is, to the bit.
#[test]
fn odd_cells() {
    for settings in [
        "",
        "PRAGMA encoding='UTF-16le'",
        "PRAGMA encoding='UTF-16be'",
    ] {
        let db = Db::with_settings(5, settings);
        db.sql(
            "UPDATE sessions SET customTitle = CAST(x'ff41c328' AS TEXT), \
                cwd = 'a' || char(0) || 'b', model = x'00ff', headEntryID = 'abc', \
                createdAt = 1772000000, isArchived = 'true' WHERE rowid = 1; \
             UPDATE sessions SET customTitle = '', cwd = x'', provider = char(0), \
                headEntryID = 9223372036854775807, tailEntryID = -9223372036854775808, \
                createdAt = 9e999, updatedAt = -9e999, isArchived = 2.5 WHERE rowid = 2; \
             UPDATE sessions SET customTitle = char(55357, 56832), headEntryID = 1.5, \
                tailEntryID = x'31', createdAt = 9223372036854775807, updatedAt = 1e300, \
                isArchived = '', executionStatus = CAST(x'eda080' AS TEXT) WHERE rowid = 5; \
             UPDATE session_entries SET payload = -0.0 WHERE id = 7; \
             UPDATE session_entries SET payload = 9e999 WHERE sessionID = 'session-1'; \
             UPDATE tool_call_status SET status = x'00', createdAt = -1 WHERE rowid = 2;",
        );
        check(&db);
    }
}

/// An id may be a blob: nothing forbids it, and its session is another than that of the text.
#[test]
fn ids_that_are_blobs() {
    check(&Db::after(
        5,
        "UPDATE sessions SET id = x'73' WHERE rowid = 5000000000; \
         INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, \
            environmentType, environmentPath, cwd, createdAt, updatedAt) \
         VALUES (-7, 's', 'p', 'm', 'e', 'n', 't', 'p', 'c', 1, 2); \
         INSERT INTO tool_call_status VALUES (x'73', 't', 's', 1, 2)",
    ));
}

fn cell() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::Integer),
        any::<f64>()
            .prop_filter("SQLite has no NaN", |x| !x.is_nan())
            .prop_map(Value::Real),
        any::<String>().prop_map(Value::Text),
        "[ +-]?[0-9]{1,25}(\\.[0-9]{0,3})?(e[0-9]{1,3})?".prop_map(Value::Text),
        proptest::collection::vec(any::<u8>(), 0..20).prop_map(Value::Blob),
        Just(Value::Real(-0.0)),
        Just(Value::Integer(i64::MIN)),
    ]
}

proptest! {
    #![proptest_config(cases(24))]

    /// Whatever stands in whichever column, under whatever rowid.
    #[test]
    fn arbitrary_cells(
        number in 1..=5_u8,
        changes in proptest::collection::vec((0..6_usize, 0..18_usize, cell()), 1..12),
        rowids in proptest::collection::btree_set(any::<i64>(), 6),
    ) {
        let db = Db::at(number);
        let conn = db.open();
        let old: Vec<i64> = content::read(&conn)["sessions"].keys().copied().collect();
        for (old, new) in old.iter().zip(&rowids) {
            // Two steps: a rowid that is still taken would stop the second.
            conn.execute("UPDATE sessions SET rowid = ?2 WHERE rowid = ?1 \
                AND NOT EXISTS (SELECT 1 FROM sessions WHERE rowid = ?2)", [old, new]).unwrap();
        }
        let columns: Vec<String> = content::read(&conn)["sessions"].values().next().unwrap()
            .keys().filter(|name| *name != "id").cloned().collect();
        for (row, column, cell) in changes {
            let column = &columns[column % columns.len()];
            conn.execute(&format!("UPDATE sessions SET {column} = ?1 WHERE id = ?2"),
                (cell, format!("session-{row}"))).unwrap();
        }
        drop(conn);
        check(&db);
    }
}
