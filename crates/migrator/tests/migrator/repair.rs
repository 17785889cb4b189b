//! Damage that real files carry: it is put right, and no row is lost over it.

use std::fmt::Write;

use migrator::{Disposition, FileKind, Migrated, Outcome, RepairAction};
use snapbox::{IntoData, assert_data_eq, str};

use crate::content::{self, Cell, Content};
use crate::fixture::{Db, OLD, version};

/// Damages v5 by each statement, migrates, looks for every row, and compares what was reported.
#[track_caller]
fn check(cases: &[(&str, &str)], expected: impl IntoData) {
    let mut lines = String::new();
    // A session that has nothing yet.
    let undamaged = Db::at(5).inspect().unwrap().damage;
    assert_eq!(undamaged.len(), 1);
    for (what, sql) in cases {
        let db = Db::after(5, sql);
        let _ = writeln!(lines, "{what}");
        let seen = db.inspect().unwrap();
        for damage in seen
            .damage
            .iter()
            .filter(|damage| !undamaged.contains(damage))
        {
            let _ = writeln!(lines, "    {damage}: {:?}", seen.disposition(damage));
        }
        for line in repaired(&db) {
            let _ = writeln!(lines, "        {line}");
        }
        let left = db.inspect().unwrap().damage;
        for damage in left.iter().filter(|damage| !undamaged.contains(damage)) {
            let _ = writeln!(lines, "        kept: {damage}");
        }
    }
    assert_data_eq!(lines, expected.into_data());
}

/// Migrates; what was done, a line each.
#[track_caller]
fn repaired(db: &Db) -> Vec<String> {
    let before = content::read(&db.open());
    let done = db.must_migrate();
    let conn = db.open();
    let after = content::read(&conn);
    assert_conserved(&before, &after, &done);
    let sound: String = db.get("PRAGMA integrity_check");
    assert_eq!(sound, "ok");
    let violations: i64 = db.get("SELECT count(*) FROM pragma_foreign_key_check");
    assert_eq!(violations, 0);
    assert_eq!(db.kind(), FileKind::Version(version(6)));
    let left = db.inspect().unwrap();
    assert_eq!(left.damage, done.kept);
    assert!(
        left.damage
            .iter()
            .all(|damage| left.disposition(damage) == Disposition::Kept)
    );
    assert!(matches!(db.migrate().unwrap(), Outcome::Nothing { .. }));
    done.repairs
        .iter()
        .map(|change| match &change.action {
            RepairAction::Cell {
                column,
                was,
                is,
                reason,
            } => format!(
                "{} {}: {column} {was:?} → {is:?}: {reason}",
                change.table, change.rowid
            ),
            RepairAction::SetAside { reason, .. } => {
                format!("{} {}: set aside: {reason}", change.table, change.rowid)
            }
        })
        .collect()
}

/// Every row of `before` is in its table, but for cells that are reported, or set aside, with every column
/// that it had.
#[track_caller]
fn assert_conserved(before: &Content, after: &Content, done: &Migrated) {
    let mut expected = before.clone();
    for change in &done.repairs {
        let rows = expected.get_mut(&change.table).unwrap();
        match &change.action {
            RepairAction::Cell { column, is, .. } => {
                let cell = match is {
                    migrator::Cell::Null => Cell::Null,
                    migrator::Cell::Integer(n) => Cell::Integer(*n),
                    migrator::Cell::Text(text) => Cell::Text(text.clone()),
                    other => panic!("{other:?}"),
                };
                let row = rows.get_mut(&change.rowid).unwrap();
                row.insert((*column).to_owned(), cell);
            }
            RepairAction::SetAside { .. } => {
                let mut row = rows.remove(&change.rowid).unwrap();
                row.insert("_wuhu_rowid".to_owned(), Cell::Integer(change.rowid));
                let aside = format!("_wuhu_set_aside_{}", change.table);
                let aside = expected.entry(aside).or_default();
                aside.insert(i64::try_from(aside.len()).unwrap() + 1, row);
            }
        }
    }
    content::assert_same(after, &content::at_v6(expected));
    for aside in &done.set_aside {
        assert_eq!(aside.rows, u64::try_from(after[&aside.into].len()).unwrap());
    }
}

#[test]
fn rows_of_no_session() {
    check(
        &[
            (
                "an entry",
                "INSERT INTO session_entries(sessionID,parentEntryID,type,payload,createdAt) VALUES('ghost',NULL,'header',x'7b7d','2026-01-01 00:00:00.000')",
            ),
            (
                "a transcript",
                "UPDATE session_entries SET sessionID='ghost' WHERE sessionID='session-1'",
            ),
            (
                "a tool status",
                "INSERT INTO tool_call_status VALUES('ghost','t','completed','2026','2026')",
            ),
            (
                "a message that waits",
                "INSERT INTO user_queue_pending VALUES('i','ghost','l','2026',x'00')",
            ),
            (
                "a message's journal",
                "INSERT INTO user_queue_journal(sessionID,lane,payload,createdAt) VALUES('ghost','l',-0.0,'2026')",
            ),
            (
                "a system message",
                "INSERT INTO system_queue_pending VALUES(NULL,'ghost','2026',x'00')",
            ),
            (
                "a system message's journal",
                "INSERT INTO system_queue_journal(sessionID,payload,createdAt) VALUES('ghost',x'00','2026')",
            ),
            (
                "read marks, which go",
                "INSERT INTO session_child_status VALUES('ghost','session-1',1,2,'2026')",
            ),
            (
                "names that are hard to hold",
                "INSERT INTO tool_call_status VALUES(CAST(x'ff' AS TEXT),'t',1,2,3), ('a' || char(0),'t',1,2,3), (x'ff','t',1,2,3)",
            ),
        ],
        str![[r#"
an entry
    1 row of `session_entries` whose `sessionID` names no row of `sessions`: SetAside
        session_entries 99001: set aside: its session is not there
a transcript
    3 rows of `session_entries` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `sessions` whose `headEntryID` names no entry of that session: Kept
    1 row of `sessions` whose `tailEntryID` names no entry of that session: Kept
    2 sessions without a header: Kept
        session_entries 10007: set aside: its session is not there
        session_entries 10008: set aside: its session is not there
        session_entries 10009: set aside: its session is not there
        kept: 1 row of `sessions` whose `headEntryID` names no entry of that session
        kept: 1 row of `sessions` whose `tailEntryID` names no entry of that session
        kept: 2 sessions without a header
a tool status
    1 row of `tool_call_status` whose `sessionID` names no row of `sessions`: SetAside
        tool_call_status 30: set aside: its session is not there
a message that waits
    1 row of `user_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
        user_queue_pending 31: set aside: its session is not there
a message's journal
    1 row of `user_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
        user_queue_journal 1032: set aside: its session is not there
a system message
    1 row of `system_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
        system_queue_pending 33: set aside: its session is not there
a system message's journal
    1 row of `system_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
        system_queue_journal 1034: set aside: its session is not there
read marks, which go
    1 row of `session_child_status` whose `parentSessionID` names no row of `sessions`: SetAside
        session_child_status 9: set aside: its session is not there
names that are hard to hold
    3 rows of `tool_call_status` whose `sessionID` names no row of `sessions`: SetAside
        tool_call_status 31: set aside: its session is not there
        tool_call_status 30: set aside: its session is not there
        tool_call_status 32: set aside: its session is not there

"#]],
    );
}

#[test]
fn chains_with_a_link_missing() {
    check(
        &[
            (
                "a parent that is 0",
                "UPDATE session_entries SET parentEntryID=0 WHERE id=(SELECT min(id)+1 FROM session_entries WHERE sessionID='session-1' AND 0) OR id=(SELECT id FROM session_entries WHERE parentEntryID=7)",
            ),
            (
                "an entry missing in mid-chain",
                "DELETE FROM session_entries WHERE id=(SELECT id FROM session_entries WHERE parentEntryID=7)",
            ),
            (
                "the header missing",
                "DELETE FROM session_entries WHERE id=7",
            ),
            (
                "a parent that is no number",
                "UPDATE session_entries SET parentEntryID='abc' WHERE parentEntryID=7",
            ),
            (
                "two new entries",
                "INSERT INTO session_entries VALUES(500000,'session-0',424242,'message',x'00','2026'), (500001,'session-0',424243,'message',x'01','2026')",
            ),
            (
                "a place that is taken",
                "UPDATE session_entries SET parentEntryID=424242 WHERE id=11; UPDATE session_entries SET parentEntryID=10 WHERE parentEntryID=11",
            ),
            (
                "a place that is taken, of an entry with a successor",
                "UPDATE session_entries SET parentEntryID=424242 WHERE id=11; INSERT INTO session_entries VALUES(500000,'session-0',10,'message',x'00','2026')",
            ),
            (
                "a parent in a session that is gone",
                "UPDATE session_entries SET sessionID='ghost' WHERE id=7",
            ),
        ],
        str![[r#"
a parent that is 0
    1 row of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
        session_entries 10: parentEntryID Integer(0) → Integer(7): the entry before it in its session had no successor
an entry missing in mid-chain
    1 row of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
        session_entries 11: parentEntryID Integer(10) → Integer(7): the entry before it in its session had no successor
the header missing
    1 row of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
    1 row of `sessions` whose `headEntryID` names no entry of that session: Kept
        session_entries 10: parentEntryID Integer(7) → Null: its session has no header
        kept: 1 row of `sessions` whose `headEntryID` names no entry of that session
        kept: 1 session whose entries are not one chain from head to tail
a parent that is no number
    1 row of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
        session_entries 10: parentEntryID Text([97, 98, 99]) → Integer(7): the entry before it in its session had no successor
two new entries
    2 rows of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
        session_entries 500000: parentEntryID Integer(424242) → Integer(25): the entry before it in its session had no successor
        session_entries 500001: parentEntryID Integer(424243) → Integer(500000): the entry before it in its session had no successor
        kept: 1 session whose entries are not one chain from head to tail
a place that is taken
    1 row of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
        session_entries 11: set aside: no place in its session's chain is free
a place that is taken, of an entry with a successor
    1 row of `session_entries` whose `parentEntryID` names no row of `session_entries`: PutRight
        session_entries 11: set aside: no place in its session's chain is free
        session_entries 12: set aside: no place in its session's chain is free
        session_entries 14: set aside: no place in its session's chain is free
        session_entries 15: set aside: no place in its session's chain is free
        session_entries 16: set aside: no place in its session's chain is free
        session_entries 17: set aside: no place in its session's chain is free
        session_entries 20: set aside: no place in its session's chain is free
        session_entries 23: set aside: no place in its session's chain is free
        session_entries 24: set aside: no place in its session's chain is free
        session_entries 25: set aside: no place in its session's chain is free
        kept: 1 row of `sessions` whose `tailEntryID` names no entry of that session
        kept: 1 session whose entries are not one chain from head to tail
a parent in a session that is gone
    1 row of `session_entries` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `sessions` whose `headEntryID` names no entry of that session: Kept
    2 sessions without a header: Kept
        session_entries 7: set aside: its session is not there
        session_entries 10: parentEntryID Integer(7) → Null: its session has no header
        kept: 1 row of `sessions` whose `headEntryID` names no entry of that session
        kept: 1 session whose entries are not one chain from head to tail

"#]],
    );
}

#[test]
fn sessions_without_id() {
    check(
        &[
            (
                "its header knows",
                "UPDATE sessions SET id=NULL WHERE rowid=2",
            ),
            ("all of them", "UPDATE sessions SET id=NULL"),
            (
                "nobody knows",
                "UPDATE sessions SET id=NULL WHERE rowid=5000000000",
            ),
            (
                "somebody else has it",
                "INSERT INTO sessions SELECT NULL, provider, model, effectiveReasoningEffort, pendingProvider, pendingModel, pendingReasoningEffort, executionStatus, environmentName, environmentType, environmentPath, environmentTemplatePath, environmentStartupScript, cwd, runnerName, parentSessionID, createdAt, updatedAt, headEntryID, tailEntryID, environmentID, sessionType, displayStartEntryID, customTitle, isArchived FROM sessions WHERE rowid=1",
            ),
            (
                "two want the same",
                "UPDATE sessions SET id=NULL, headEntryID=7 WHERE rowid IN (1, 2)",
            ),
        ],
        str![[r#"
its header knows
    1 row of `session_child_status` whose `childSessionID` names no row of `sessions`: SetAside
    3 rows of `session_entries` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `sessions` whose `id` is NULL: PutRight
    1 row of `system_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `system_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `tool_call_status` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `user_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `user_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
    1 row of `sessions` whose `parentSessionID` names no session: Kept
        sessions 2: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 49]): the header that `headEntryID` names belongs to this session
all of them
    2 rows of `session_child_status` whose `childSessionID` names no row of `sessions`: SetAside
    2 rows of `session_child_status` whose `parentSessionID` names no row of `sessions`: SetAside
    58 rows of `session_entries` whose `sessionID` names no row of `sessions`: SetAside
    6 rows of `sessions` whose `id` is NULL: PutRight
    4 rows of `system_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
    4 rows of `system_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
    4 rows of `tool_call_status` whose `sessionID` names no row of `sessions`: SetAside
    4 rows of `user_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
    4 rows of `user_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
    5 rows of `sessions` whose `parentSessionID` names no session: Kept
        sessions 1: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 48]): the header that `headEntryID` names belongs to this session
        sessions 2: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 49]): the header that `headEntryID` names belongs to this session
        sessions 5: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 50]): the header that `headEntryID` names belongs to this session
        sessions 9: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 51]): the header that `headEntryID` names belongs to this session
        sessions 1000: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 52]): the header that `headEntryID` names belongs to this session
        sessions 5000000000: set aside: a session without id, and no header gives it one that is free
nobody knows
    1 row of `sessions` whose `id` is NULL: PutRight
        sessions 5000000000: set aside: a session without id, and no header gives it one that is free
somebody else has it
    1 row of `sessions` whose `id` is NULL: PutRight
        sessions 5000000001: set aside: a session without id, and no header gives it one that is free
two want the same
    1 row of `session_child_status` whose `childSessionID` names no row of `sessions`: SetAside
    2 rows of `session_child_status` whose `parentSessionID` names no row of `sessions`: SetAside
    15 rows of `session_entries` whose `sessionID` names no row of `sessions`: SetAside
    2 rows of `sessions` whose `id` is NULL: PutRight
    2 rows of `system_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
    2 rows of `system_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
    2 rows of `tool_call_status` whose `sessionID` names no row of `sessions`: SetAside
    2 rows of `user_queue_journal` whose `sessionID` names no row of `sessions`: SetAside
    2 rows of `user_queue_pending` whose `sessionID` names no row of `sessions`: SetAside
    2 rows of `sessions` whose `parentSessionID` names no session: Kept
        sessions 1: id Null → Text([115, 101, 115, 115, 105, 111, 110, 45, 48]): the header that `headEntryID` names belongs to this session
        sessions 2: set aside: a session without id, and no header gives it one that is free
        session_child_status 3: set aside: its session is not there
        session_entries 10007: set aside: its session is not there
        session_entries 10008: set aside: its session is not there
        session_entries 10009: set aside: its session is not there
        system_queue_journal 15: set aside: its session is not there
        system_queue_pending 14: set aside: its session is not there
        tool_call_status 11: set aside: its session is not there
        user_queue_journal 13: set aside: its session is not there
        user_queue_pending 12: set aside: its session is not there
        kept: 1 row of `sessions` whose `parentSessionID` names no session

"#]],
    );
}

/// The server lives with it, so it stays as it is.
#[test]
fn damage_that_stays() {
    check(
        &[
            (
                "head and tail point nowhere",
                "UPDATE sessions SET headEntryID=999999, tailEntryID=999999 WHERE rowid=1",
            ),
            (
                "odd cells",
                "UPDATE sessions SET customTitle=CAST(x'ff41c328' AS TEXT), cwd='a'||char(0)||'b', model=x'00ff', headEntryID='abc', createdAt=1772000000, isArchived='true' WHERE rowid=1",
            ),
            (
                "a parent session that is gone",
                "UPDATE sessions SET parentSessionID='ghost' WHERE rowid=2",
            ),
            (
                "a parent in another session",
                "UPDATE session_entries SET sessionID='session-1' WHERE parentEntryID=7",
            ),
            (
                "a head that is not the header, a tail that is not the last",
                "UPDATE sessions SET headEntryID=tailEntryID WHERE rowid=1; UPDATE sessions SET tailEntryID=headEntryID WHERE rowid=2",
            ),
            (
                "a circle beside the chain",
                "INSERT INTO session_entries VALUES(500000,'session-0',500001,'x',x'00','2026'), (500001,'session-0',500000,'x',x'00','2026')",
            ),
            (
                "entries but neither head nor tail",
                "UPDATE sessions SET headEntryID=NULL, tailEntryID=NULL WHERE rowid=1",
            ),
            (
                "numbers that are no BOOLEAN",
                "UPDATE sessions SET isArchived=2 WHERE rowid IN (1, 2)",
            ),
        ],
        str![[r#"
head and tail point nowhere
    1 row of `sessions` whose `headEntryID` names no entry of that session: Kept
    1 row of `sessions` whose `tailEntryID` names no entry of that session: Kept
    1 session whose entries are not one chain from head to tail: Kept
        kept: 1 row of `sessions` whose `headEntryID` names no entry of that session
        kept: 1 row of `sessions` whose `tailEntryID` names no entry of that session
        kept: 1 session whose entries are not one chain from head to tail
odd cells
    1 row of `sessions` whose `headEntryID` names no entry of that session: Kept
    1 session whose entries are not one chain from head to tail: Kept
    1 row of `sessions` whose `model` is BLOB, which the server never writes there: Kept
    1 row of `sessions` whose `cwd` holds a NUL byte: Kept
    1 row of `sessions` whose `createdAt` is INTEGER, which the server never writes there: Kept
    1 row of `sessions` whose `headEntryID` is TEXT, which the server never writes there: Kept
    1 row of `sessions` whose `customTitle` is not valid UTF-8: Kept
    1 row of `sessions` whose `isArchived` is TEXT, which the server never writes there: Kept
        kept: 1 row of `sessions` whose `headEntryID` names no entry of that session
        kept: 1 session whose entries are not one chain from head to tail
        kept: 1 row of `sessions` whose `model` is BLOB, which the server never writes there
        kept: 1 row of `sessions` whose `cwd` holds a NUL byte
        kept: 1 row of `sessions` whose `customTitle` is not valid UTF-8
        kept: 1 row of `sessions` whose `isArchived` is TEXT, which the server never writes there
        kept: 1 row of `sessions` whose `createdAt` is INTEGER, which the server never writes there
        kept: 1 row of `sessions` whose `headEntryID` is TEXT, which the server never writes there
a parent session that is gone
    1 row of `sessions` whose `parentSessionID` names no session: Kept
        kept: 1 row of `sessions` whose `parentSessionID` names no session
a parent in another session
    2 rows of `session_entries` whose `parentEntryID` names an entry of another session: Kept
    2 sessions whose entries are not one chain from head to tail: Kept
        kept: 2 rows of `session_entries` whose `parentEntryID` names an entry of another session
        kept: 2 sessions whose entries are not one chain from head to tail
a head that is not the header, a tail that is not the last
    2 sessions whose entries are not one chain from head to tail: Kept
        kept: 2 sessions whose entries are not one chain from head to tail
a circle beside the chain
    1 session whose entries are not one chain from head to tail: Kept
        kept: 1 session whose entries are not one chain from head to tail
entries but neither head nor tail
    1 session whose entries are not one chain from head to tail: Kept
        kept: 1 session whose entries are not one chain from head to tail
numbers that are no BOOLEAN
    2 rows of `sessions` whose `isArchived` is neither 0 nor 1: Kept
        kept: 2 rows of `sessions` whose `isArchived` is neither 0 nor 1

"#]],
    );
}

/// All at once, on every version.
#[test]
fn everything_at_once() {
    for number in OLD {
        let db = Db::after(
            number,
            "UPDATE sessions SET id=NULL WHERE rowid IN (1, 1000); \
             UPDATE session_entries SET sessionID='ghost' WHERE sessionID='session-1'; \
             UPDATE session_entries SET parentEntryID=0 WHERE parentEntryID=20007; \
             DELETE FROM session_entries WHERE id IN (SELECT id FROM session_entries WHERE sessionID='session-2' ORDER BY id LIMIT 3 OFFSET 9); \
             DELETE FROM sessions WHERE rowid=9",
        );
        assert!(repaired(&db).len() > 5);
    }
}

/// A file that is at v6 already is repaired too: the server would refuse it at v7.
#[test]
fn a_damaged_file_at_the_newest_version() {
    let db = Db::after(
        6,
        "INSERT INTO tool_call_status VALUES('ghost','t',1,2,3); UPDATE mounts SET sessionID='ghost'",
    );
    let before = content::read(&db.open());
    let done = db.must_migrate();
    assert_eq!((done.from, done.to), (version(6), version(6)));
    assert_conserved(&before, &content::read(&db.open()), &done);
}

/// A text that is not well-formed is another one once it was read, and names no row then.
#[test]
fn orphans_of_a_utf_16_file_are_found_to_the_bit() {
    for number in OLD.into_iter().chain([6]) {
        let db = Db::with_settings(number, "PRAGMA encoding='UTF-16le'");
        // Half of a surrogate pair.
        db.sql(
            "INSERT INTO session_entries(sessionID,type,payload,createdAt) \
             VALUES(CAST(x'00d8' AS TEXT),'header',x'7b7d','2026-01-01 00:00:00.000')",
        );
        let done = db.must_migrate();
        let rows: Vec<u64> = done.set_aside.iter().map(|aside| aside.rows).collect();
        assert_eq!(rows, [1], "v{number}");
    }
}
