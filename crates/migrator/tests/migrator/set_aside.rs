//! Rows that were set aside: where they are, and how they come back.

use migrator::{MigrateOptions, Migrated, RepairAction};
use rusqlite::Connection;

use crate::content::{self, Cell};
use crate::fixture::{Db, migrated, version};

/// One statement puts a row back, once its session is there again.
#[test]
fn what_was_set_aside_can_be_put_back() {
    let db = Db::at(5);
    let before = content::at_v6(content::read(&db.open()));
    db.sql("DELETE FROM sessions WHERE id='session-2'");
    let done = db.must_migrate();
    let tables: Vec<&str> = done.set_aside.iter().map(|aside| &*aside.table).collect();
    assert_eq!(
        tables,
        [
            "session_child_status",
            "session_entries",
            "system_queue_journal",
            "system_queue_pending",
            "tool_call_status",
            "user_queue_journal",
            "user_queue_pending",
        ]
    );
    let conn = db.open();
    let row = &before["sessions"][&5];
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    let marks = vec!["?"; names.len() + 1].join(", ");
    let mut values = vec![rusqlite::types::Value::Integer(5)];
    values.extend(row.values().map(|cell| match cell {
        Cell::Null => rusqlite::types::Value::Null,
        Cell::Integer(n) => (*n).into(),
        Cell::Text(text) => String::from_utf8(text.clone()).unwrap().into(),
        other => panic!("{other:?}"),
    }));
    conn.execute(
        &format!(
            "INSERT INTO sessions(rowid, {}) VALUES ({marks})",
            names.join(", ")
        ),
        rusqlite::params_from_iter(values),
    )
    .unwrap();
    put_back(&conn, &done);
    content::assert_same(&content::read(&conn), &before);
}

/// Runs what the report prints, as a person would, with foreign keys on.
#[track_caller]
fn put_back(conn: &Connection, done: &Migrated) {
    conn.execute_batch("PRAGMA foreign_keys=ON").unwrap();
    for aside in &done.set_aside {
        // A step may have dropped the table that they are of.
        if let Some(restore) = aside.restore.as_deref() {
            let rows = conn.execute(restore, []).unwrap();
            assert_eq!(u64::try_from(rows).unwrap(), aside.rows);
        }
        conn.execute_batch(&format!("DROP TABLE {}", aside.into))
            .unwrap();
    }
    let violations: i64 = conn
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(violations, 0);
}

/// The tables that hang on no session that is gone, that only v6 has, that v6 drops.
#[test]
fn other_tables_whose_rows_were_set_aside_can_be_put_back() {
    // A session of that name, but for it a copy of another.
    let ghost = "CREATE TEMP TABLE one AS SELECT * FROM sessions WHERE rowid=1; \
        UPDATE one SET id='ghost', headEntryID=NULL, tailEntryID=NULL; \
        INSERT INTO sessions SELECT * FROM one";
    for (number, damage, mend, table) in [
        (
            6,
            "UPDATE sessions SET id=NULL, headEntryID=NULL WHERE rowid=5000000000",
            "",
            "sessions",
        ),
        (6, "UPDATE mounts SET sessionID='ghost'", ghost, "mounts"),
        (
            5,
            "UPDATE session_child_status SET parentSessionID='ghost'",
            ghost,
            "session_child_status",
        ),
    ] {
        let db = Db::after(number, damage);
        let before = content::read(&db.open());
        let plan = MigrateOptions {
            to: Some(version(number)),
            ..db.plan()
        };
        let done = migrated(migrator::migrate(&db.path, &plan));
        assert_eq!(done.set_aside.len(), 1);
        assert_eq!(done.set_aside[0].table, table);
        let conn = db.open();
        conn.execute_batch(mend).unwrap();
        put_back(&conn, &done);
        let mut after = content::read(&conn);
        assert_eq!(after[table], before[table]);
        after.insert("sessions".to_owned(), before["sessions"].clone());
        content::assert_same(&after, &before);
    }
}

/// SQLite may have given the rowid to another row meanwhile: docs/migrate.md says what to leave out.
#[test]
fn a_row_whose_rowid_was_given_out_again_can_be_put_back() {
    let db = Db::after(5, "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3)");
    let done = db.must_migrate();
    assert_eq!(
        db.inspect().unwrap().unknown_objects,
        ["table `_wuhu_set_aside_tool_call_status`, which holds rows that `migrate` set aside"]
    );
    db.sql("INSERT INTO tool_call_status VALUES('session-1','new',1,2,3)");
    let conn = db.open();
    let restore = done.set_aside[0].restore.as_deref().unwrap();
    assert!(conn.execute_batch(restore).is_err());
    let restore = restore
        .replace("(rowid, ", "(")
        .replace("\"_wuhu_rowid\", ", "");
    conn.execute_batch(&restore).unwrap();
    assert_eq!(
        db.get::<i64>("SELECT count(*) FROM tool_call_status WHERE toolCallID IN ('t', 'new')"),
        2
    );
}

/// An undamaged file gets no table of ours.
#[test]
fn no_extra_table_without_damage() {
    let db = Db::at(5);
    let done = db.must_migrate();
    assert!(done.repairs.is_empty() && done.set_aside.is_empty());
    let extra: i64 =
        db.get("SELECT count(*) FROM sqlite_schema WHERE name LIKE '\\_wuhu%' ESCAPE '\\'");
    assert_eq!(extra, 0);
}

/// What was set aside once is not in the way of more.
#[test]
fn a_second_repair_adds_to_the_first() {
    let ghost = |n| format!("INSERT INTO tool_call_status VALUES('ghost','t{n}',1,2,3)");
    let db = Db::after(5, &ghost(1));
    db.must_migrate();
    // SQLite gives the rowid that is free again.
    db.sql(&ghost(2));
    let before = content::read(&db.open());
    let undo = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(undo.path()),
        ..db.plan()
    };
    let done = migrated(migrator::migrate(&db.path, &plan));
    assert_eq!(done.set_aside[0].rows, 1);
    let rowids = "SELECT group_concat(_wuhu_rowid) FROM _wuhu_set_aside_tool_call_status";
    assert_eq!(db.get::<String>(rowids), "30,30");
    migrator::undo(&db.path, &done.undo.unwrap(), &plan).unwrap();
    content::assert_same(&content::read(&db.open()), &before);
}

/// Somebody's object of that name, or a table that would not take every row as it is, stays as it
/// is, and the rows go beside it.
#[test]
fn what_bears_the_name_is_not_written_into() {
    let place = "_wuhu_set_aside_tool_call_status";
    let columns = "sessionID, toolCallID, status, createdAt, updatedAt";
    for other in [
        format!("CREATE TABLE {place}(a, {columns})"),
        format!("CREATE TABLE {place}(_wuhu_rowid TEXT, {columns})"),
        format!("CREATE TABLE {place}(_wuhu_rowid UNIQUE, {columns})"),
        format!("CREATE TABLE {place}(_wuhu_rowid PRIMARY KEY, {columns}) WITHOUT ROWID"),
        format!("CREATE VIEW {place} AS SELECT 1 AS _wuhu_rowid, * FROM tool_call_status"),
        format!("CREATE INDEX {place} ON tool_call_status(status)"),
        format!("CREATE TABLE {}(a)", place.to_uppercase()),
    ] {
        let db = Db::after(
            5,
            &format!("{other}; INSERT INTO tool_call_status VALUES('ghost','t',1,2.5,x'03')"),
        );
        let before = content::read(&db.open());
        let undo = tempfile::tempdir().unwrap();
        let plan = MigrateOptions {
            undo_dir: Some(undo.path()),
            ..db.plan()
        };
        let done = migrated(migrator::migrate(&db.path, &plan));
        assert_eq!(done.set_aside[0].into, format!("{place}_2"), "{other}");
        migrator::undo(&db.path, &done.undo.unwrap(), &plan).unwrap();
        content::assert_same(&content::read(&db.open()), &before);
    }
}

/// A later version has other columns: what it sets aside gets a table of its own.
#[test]
fn rows_of_other_columns_do_not_share_a_table() {
    let db = Db::at(3);
    let nameless =
        |rowid: i64| format!("UPDATE sessions SET id=NULL, headEntryID=NULL WHERE rowid={rowid}");
    db.sql(&nameless(5_000_000_000));
    let to_v4 = MigrateOptions {
        to: Some(version(4)),
        ..db.plan()
    };
    let first = migrated(migrator::migrate(&db.path, &to_v4));
    db.sql(&nameless(1_000));
    let before = content::read(&db.open());
    let undo = tempfile::tempdir().unwrap();
    let plan = MigrateOptions {
        undo_dir: Some(undo.path()),
        ..db.plan()
    };
    let second = migrated(migrator::migrate(&db.path, &plan));
    let sessions = |done: &Migrated| {
        let mut aside = done.set_aside.iter();
        aside
            .find(|aside| aside.table == "sessions")
            .unwrap()
            .into
            .clone()
    };
    assert_eq!(sessions(&first), "_wuhu_set_aside_sessions");
    assert_eq!(sessions(&second), "_wuhu_set_aside_sessions_2");
    let after = content::read(&db.open());
    assert_eq!(after[&sessions(&first)], before[&sessions(&first)]);
    assert_eq!(after[&sessions(&second)].len(), 1);
    migrator::undo(&db.path, &second.undo.unwrap(), &plan).unwrap();
    content::assert_same(&content::read(&db.open()), &before);
}

/// The report holds the cells only where they were asked for.
#[test]
fn values_are_kept_where_they_are_asked_for() {
    for keep_values in [false, true] {
        let db = Db::after(
            5,
            "INSERT INTO tool_call_status VALUES('ghost','t',1,2.5,x'03')",
        );
        let plan = MigrateOptions {
            keep_values,
            ..db.plan()
        };
        let done = migrated(migrator::migrate(&db.path, &plan));
        let RepairAction::SetAside {
            classes, values, ..
        } = &done.repairs[0].action
        else {
            panic!("{:?}", done.repairs);
        };
        assert_eq!(format!("{classes:?}"), "[Text, Text, Text, Real, Blob]");
        assert_eq!(values.len(), if keep_values { 5 } else { 0 });
    }
}
