//! Files in which nothing is mended.

use std::fmt::Write;
use std::fs;

use migrator::{Decision, Error, FileKind, Outcome};
use snapbox::{assert_data_eq, str};
use test_support::FolderState;

use super::{UNREADABLE, mending};
use crate::error_text::error_text;
use crate::fixture::Db;

/// What a user added to `sessions` may make it impossible: then nothing is written.
#[test]
fn what_stands_in_the_way() {
    let mut lines = String::new();
    for (what, sql) in [
        (
            "a unique index that holds the id already",
            "UPDATE sessions SET headEntryID=7 WHERE rowid=5000000000; \
             CREATE UNIQUE INDEX mine ON sessions(headEntryID)",
        ),
        (
            "a unique index under a condition",
            "CREATE UNIQUE INDEX mine ON sessions(id) WHERE headEntryID = 7",
        ),
        (
            "a constraint that is not to be seen",
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema \
             SET sql = replace(sql, 'headEntryID INTEGER', 'headEntryID INTEGER CHECK (headEntryID IS NOT 7)') \
             WHERE name = 'sessions'",
        ),
        (
            "a column that hides the rowid",
            "ALTER TABLE sessions ADD COLUMN mine; PRAGMA writable_schema=ON; \
             UPDATE sqlite_schema SET sql = replace(sql, 'mine', 'RowID') WHERE name = 'sessions'",
        ),
        (
            "a column that would change with it",
            "ALTER TABLE sessions ADD COLUMN mine AS (headEntryID + 1)",
        ),
        (
            "an index of the table that is not sound",
            "CREATE INDEX mine ON sessions(model); PRAGMA writable_schema=ON; \
             UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema \
             WHERE name = 'sqlite_autoindex_mounts_1') WHERE name = 'mine'",
        ),
        (
            "an index that says otherwise than the table",
            "PRAGMA writable_schema=ON; CREATE TABLE text AS SELECT sql FROM sqlite_schema \
             WHERE name = 'session_entries_unique_parent'; \
             UPDATE sqlite_schema SET sql = sql || ' AND 0' WHERE name = 'session_entries_unique_parent'; \
             PRAGMA schema_version=1000",
        ),
    ] {
        let db = Db::after(6, &format!("{UNREADABLE}; {sql}"));
        if what.ends_with("the table") {
            db.sql(
                "UPDATE session_entries SET parentEntryID=500 WHERE parentEntryID IS NOT NULL \
                 AND sessionID IN ('session-0', 'session-2', 'session-3'); \
                 PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = (SELECT sql FROM text) \
                 WHERE name = 'session_entries_unique_parent'; DROP TABLE text; \
                 PRAGMA schema_version=1001",
            );
        }
        let before = FolderState::before(db.folder()).files();
        let seen = db.inspect().unwrap().mendable_transcripts;
        let said = match migrator::migrate(&db.path, &mending(&db, Some(db.folder()))) {
            Ok(outcome) => format!("{outcome:?}"),
            Err(error) => error_text(&error, &db),
        };
        assert_eq!(FolderState::of(db.folder()).files(), before);
        let _ = writeln!(lines, "{what}: {seen}\n    {said}");
    }
    assert_data_eq!(
        lines,
        str![[r#"
a unique index that holds the id already: 0
    `FOLDER/wuhu.sqlite` was not migrated and is unchanged: the migration would lose or break index `mine` on `sessions`; drop or move it first, and create it again afterwards
a unique index under a condition: 0
    `FOLDER/wuhu.sqlite` was not migrated and is unchanged: the migration would lose or break index `mine` on `sessions`; drop or move it first, and create it again afterwards
a constraint that is not to be seen: 3
    the transcripts were not mended, so all was rolled back; the database is as it was: a constraint on `sessions` that is not Wuhu's does not allow it (CHECK constraint failed: headEntryID IS NOT 7); migrate without `--mend-transcripts`
a column that hides the rowid: 0
    `FOLDER/wuhu.sqlite` was not migrated and is unchanged: the migration would lose or break column `sessions.RowID`; drop or move it first, and create it again afterwards
a column that would change with it: 0
    `FOLDER/wuhu.sqlite` was not migrated and is unchanged: the migration would lose or break column `sessions.mine`; drop or move it first, and create it again afterwards
an index of the table that is not sound: 0
    `FOLDER/wuhu.sqlite` was not migrated and is unchanged: `integrity_check` says: wrong # of entries in index mine; row 1 missing from index mine; row 2 missing from index mine; row 3 missing from index mine; row 4 missing from index mine; row 5 missing from index mine; row 6 missing from index mine; look for a backup, or let `rescue` bring back what can be read
an index that says otherwise than the table: 0
    Nothing { kind: Version(Version(6)) }

"#]]
    );
}

/// Unique indexes are in the way only where they may hold the ids that are set.
#[test]
fn unique_indexes_of_users() {
    for (columns, count) in [
        ("sessions(headEntryID)", 0),
        ("sessions(id, tailEntryID)", 0),
        ("sessions(lower(id))", 0),
        ("sessions(id, model)", 3),
        ("session_entries(id) WHERE id > 0", 3),
    ] {
        let db = Db::after(
            6,
            &format!("{UNREADABLE}; CREATE UNIQUE INDEX mine ON {columns}"),
        );
        assert_eq!(
            db.inspect().unwrap().mendable_transcripts,
            count,
            "{columns}"
        );
    }
}

/// Where nothing but the mending would write, the mending alone shows to whom the pages belong.
#[test]
fn pages_that_two_owners_claim() {
    let db = Db::after(6, UNREADABLE);
    db.sql("CREATE TABLE gone(x); INSERT INTO gone VALUES (randomblob(40000)); DROP TABLE gone");
    assert_eq!(db.inspect().unwrap().mendable_transcripts, 3);
    let leaf: u32 = db.get("SELECT max(pageno) FROM dbstat WHERE name = 'session_entries'");
    let page_bytes: usize = db.get("PRAGMA page_size");
    let mut bytes = db.bytes();
    let trunk = u32::from_be_bytes(*bytes[32..].first_chunk().unwrap()) as usize;
    // The first leaf that the free list names.
    let at = (trunk - 1) * page_bytes + 8;
    bytes[at..at + 4].copy_from_slice(&leaf.to_be_bytes());
    fs::write(&db.path, bytes).unwrap();
    let before = FolderState::before(db.folder()).files();
    let seen = db.inspect().unwrap();
    assert_eq!(
        (seen.mendable_transcripts, seen.decision),
        (0, Decision::Nothing)
    );
    let refused = migrator::migrate(&db.path, &mending(&db, None));
    assert!(matches!(refused, Err(Error::Refused { .. })));
    assert_eq!(FolderState::of(db.folder()).files(), before);
}

/// Files that no migration touches are left, as without the flag.
#[test]
fn files_that_are_newer_or_refused() {
    for number in [7, 8] {
        let db = Db::after(number, UNREADABLE);
        let before = FolderState::before(db.folder());
        assert_eq!(db.inspect().unwrap().mendable_transcripts, 0);
        let outcome = migrator::migrate(&db.path, &mending(&db, None)).unwrap();
        assert!(matches!(
            outcome,
            Outcome::Nothing {
                kind: FileKind::Newer(_)
            }
        ));
        assert_eq!(FolderState::of(db.folder()), before);
    }
    let sql = "DELETE FROM grdb_migrations WHERE identifier='wuhu_contracts_v3_channels'";
    let db = Db::after(5, &format!("{UNREADABLE}; {sql}"));
    let before = FolderState::before(db.folder());
    assert_eq!(db.inspect().unwrap().mendable_transcripts, 0);
    let refused = migrator::migrate(&db.path, &mending(&db, None)).unwrap_err();
    assert!(refused.is_refusal());
    assert_eq!(FolderState::of(db.folder()), before);
}
