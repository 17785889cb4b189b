//! Sessions that are there but unreadable: two of their cells are set where the chain leaves no doubt,
//! where that is asked for, and nothing else changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use migrator::{
    DamageKind, Decision, Error, FileKind, MigrateOptions, Migrated, Outcome, RepairAction,
};
use snapbox::{IntoData, assert_data_eq, str};
use test_support::FolderState;

use crate::content::{self, Cell, Content};
use crate::error_text::error_text;
use crate::fixture::{Db, OLD, migrated, version};
use crate::undo;

fn mending<'a>(db: &'a Db, undo_dir: Option<&'a Path>) -> MigrateOptions<'a> {
    MigrateOptions {
        mend_transcripts: true,
        undo_dir,
        ..db.plan()
    }
}

#[track_caller]
fn mend(db: &Db) -> Migrated {
    migrated(migrator::migrate(&db.path, &mending(db, None)))
}

/// Sessions whose entries are not one chain from head to tail, by the survey's rule.
fn unreadable(db: &Db) -> u64 {
    let damage = db.inspect().unwrap().damage;
    let unreadable = damage
        .iter()
        .filter(|damage| damage.kind == DamageKind::NotOneChain);
    unreadable.map(|damage| damage.rows).sum()
}

/// What changed: by row of `sessions` and column, the cell before and after. Any other change fails.
#[track_caller]
fn changes(before: &Content, after: &Content) -> BTreeMap<(i64, String), (Cell, Cell)> {
    let (mut changes, mut expected) = (BTreeMap::new(), before.clone());
    for (rowid, cells) in expected.get_mut("sessions").unwrap() {
        for column in ["headEntryID", "tailEntryID"] {
            let was = cells.get_mut(column).unwrap();
            let is = &after["sessions"][rowid][column];
            if was != is {
                let both = (was.clone(), is.clone());
                changes.insert((*rowid, column.to_owned()), both);
                *was = is.clone();
            }
        }
    }
    content::assert_same(after, &expected);
    changes
}

/// Damages v6 by each statement; what `inspect` says, what was reported, what is still unreadable.
#[track_caller]
fn check(cases: &[(&str, &str)], expected: impl IntoData) {
    let mut lines = String::new();
    for (what, sql) in cases {
        let db = Db::after(6, sql);
        let before = content::read(&db.open());
        let unreadable_before = unreadable(&db);
        let seen = db.inspect().unwrap();
        let _ = writeln!(lines, "{what}: {}", seen.mendable_transcripts);
        let outcome = migrator::migrate(&db.path, &mending(&db, None)).unwrap();
        let Outcome::Migrated(done) = outcome else {
            assert_eq!(seen.mendable_transcripts, 0);
            let _ = writeln!(lines, "    still unreadable: {}", unreadable(&db));
            continue;
        };
        let after = content::read(&db.open());
        let mut reported = BTreeSet::new();
        for repair in &done.repairs {
            let RepairAction::Cell {
                column,
                was,
                is,
                reason,
            } = &repair.action
            else {
                panic!("{repair:?}");
            };
            let row = (repair.rowid, (*column).to_owned());
            let _ = writeln!(lines, "    {} {column} {was:?} → {is:?}: {reason}", row.0);
            reported.insert(row);
        }
        let changes = changes(&before, &after);
        assert!(changes.keys().eq(&reported), "{changes:?}");
        let mended = u64::try_from(seen.mendable_transcripts).unwrap();
        assert_eq!(unreadable(&db) + mended, unreadable_before, "{what}");
        assert_eq!(db.inspect().unwrap().damage, done.kept);
        let again = migrator::migrate(&db.path, &mending(&db, None)).unwrap();
        assert!(matches!(again, Outcome::Nothing { .. }), "{again:?}");
    }
    assert_data_eq!(lines, expected.into_data());
}

#[test]
fn both_ends_are_set_where_all_entries_are_one_chain() {
    check(
        &[
            (
                "no head",
                "UPDATE sessions SET headEntryID=NULL WHERE rowid=1",
            ),
            (
                "no tail",
                "UPDATE sessions SET tailEntryID=NULL WHERE rowid=1",
            ),
            (
                "neither, of a header alone",
                "UPDATE sessions SET headEntryID=NULL, tailEntryID=NULL WHERE rowid=1000",
            ),
            (
                "no such entries",
                "UPDATE sessions SET headEntryID=999999, tailEntryID=-1 WHERE rowid=2",
            ),
            (
                "a tail in mid-chain",
                "UPDATE sessions SET tailEntryID=headEntryID WHERE rowid=5",
            ),
            (
                "the wrong way round",
                "UPDATE sessions SET headEntryID=tailEntryID, tailEntryID=headEntryID WHERE rowid=9",
            ),
            (
                "another session's",
                "UPDATE sessions SET headEntryID=30007, tailEntryID=30007 WHERE rowid=1",
            ),
            (
                "no integers",
                "UPDATE sessions SET headEntryID='abc', tailEntryID=x'00ff' WHERE rowid=1; \
                 UPDATE sessions SET headEntryID=7.5, tailEntryID='' WHERE rowid=2",
            ),
            (
                "all of them",
                "UPDATE sessions SET headEntryID=0, tailEntryID=0",
            ),
            (
                "cells that have nothing to do with it",
                "UPDATE sessions SET customTitle=CAST(x'ff41' AS TEXT), cwd='a'||char(0), model=x'00', \
                 createdAt=1, isArchived='true', parentSessionID='none', tailEntryID=NULL WHERE rowid=1",
            ),
        ],
        str![[r#"
no head: 1
    1 headEntryID Null → Integer(7): the chain of its entries is whole and begins there
no tail: 1
    1 tailEntryID Null → Integer(29): the chain of its entries is whole and ends there
neither, of a header alone: 1
    1000 headEntryID Null → Integer(40007): the chain of its entries is whole and begins there
    1000 tailEntryID Null → Integer(40007): the chain of its entries is whole and ends there
no such entries: 1
    2 headEntryID Integer(999999) → Integer(10007): the chain of its entries is whole and begins there
    2 tailEntryID Integer(-1) → Integer(10011): the chain of its entries is whole and ends there
a tail in mid-chain: 1
    5 tailEntryID Integer(20007) → Integer(20087): the chain of its entries is whole and ends there
the wrong way round: 1
    9 headEntryID Integer(30008) → Integer(30007): the chain of its entries is whole and begins there
    9 tailEntryID Integer(30007) → Integer(30008): the chain of its entries is whole and ends there
another session's: 1
    1 headEntryID Integer(30007) → Integer(7): the chain of its entries is whole and begins there
    1 tailEntryID Integer(30007) → Integer(29): the chain of its entries is whole and ends there
no integers: 2
    1 headEntryID Text([97, 98, 99]) → Integer(7): the chain of its entries is whole and begins there
    1 tailEntryID Blob([0, 255]) → Integer(29): the chain of its entries is whole and ends there
    2 headEntryID Real(7.5) → Integer(10007): the chain of its entries is whole and begins there
    2 tailEntryID Text([]) → Integer(10011): the chain of its entries is whole and ends there
all of them: 5
    1 headEntryID Integer(0) → Integer(7): the chain of its entries is whole and begins there
    1 tailEntryID Integer(0) → Integer(29): the chain of its entries is whole and ends there
    2 headEntryID Integer(0) → Integer(10007): the chain of its entries is whole and begins there
    2 tailEntryID Integer(0) → Integer(10011): the chain of its entries is whole and ends there
    5 headEntryID Integer(0) → Integer(20007): the chain of its entries is whole and begins there
    5 tailEntryID Integer(0) → Integer(20087): the chain of its entries is whole and ends there
    9 headEntryID Integer(0) → Integer(30007): the chain of its entries is whole and begins there
    9 tailEntryID Integer(0) → Integer(30008): the chain of its entries is whole and ends there
    1000 headEntryID Integer(0) → Integer(40007): the chain of its entries is whole and begins there
    1000 tailEntryID Integer(0) → Integer(40007): the chain of its entries is whole and ends there
cells that have nothing to do with it: 1
    1 tailEntryID Null → Integer(29): the chain of its entries is whole and ends there

"#]],
    );
}

#[test]
fn where_there_is_doubt_nothing_is_set() {
    check(
        &[
            ("nothing is wrong", ""),
            (
                "no entry at all",
                "UPDATE sessions SET headEntryID=7, tailEntryID=7 WHERE rowid=5000000000",
            ),
            (
                "an entry is left over",
                "UPDATE sessions SET tailEntryID=NULL WHERE rowid=1; \
                 INSERT INTO session_entries VALUES (500, 'session-0', 500, 'message', x'7b7d', '2026')",
            ),
            (
                "two entries that name each other are left over",
                "UPDATE sessions SET tailEntryID=NULL WHERE rowid=1; \
                 INSERT INTO session_entries VALUES (500, 'session-0', 501, 'message', x'7b7d', '2026'), \
                 (501, 'session-0', 500, 'message', x'7b7d', '2026')",
            ),
            (
                "an entry in mid-chain is another session's",
                "UPDATE sessions SET headEntryID=NULL WHERE rowid=2; \
                 UPDATE session_entries SET sessionID='session-0' WHERE parentEntryID=10007",
            ),
            (
                "an entry of another session continues the chain",
                "UPDATE sessions SET headEntryID=NULL WHERE rowid=2; \
                 INSERT INTO session_entries SELECT 500, 'session-0', tailEntryID, 'message', x'7b7d', '2026' \
                 FROM sessions WHERE rowid=2",
            ),
            (
                "the first entry is no header",
                "UPDATE sessions SET headEntryID=NULL WHERE rowid=1; \
                 UPDATE session_entries SET type='message' WHERE id=7",
            ),
            (
                "a second header is in the chain",
                "UPDATE sessions SET headEntryID=NULL WHERE rowid=1; \
                 UPDATE session_entries SET type='header' WHERE parentEntryID=7",
            ),
            (
                "an id that is no text",
                "UPDATE sessions SET id=CAST(id AS BLOB), headEntryID=NULL WHERE rowid=1000; \
                 UPDATE session_entries SET sessionID=CAST(sessionID AS BLOB) WHERE id=40007; \
                 UPDATE mounts SET sessionID='session-1'; DELETE FROM user_queue_pending",
            ),
        ],
        str![[r#"
nothing is wrong: 0
    still unreadable: 0
no entry at all: 0
    still unreadable: 0
an entry is left over: 0
    still unreadable: 1
two entries that name each other are left over: 0
    still unreadable: 1
an entry in mid-chain is another session's: 0
    still unreadable: 2
an entry of another session continues the chain: 0
    still unreadable: 2
the first entry is no header: 0
    still unreadable: 1
a second header is in the chain: 0
    still unreadable: 1
an id that is no text: 0
    still unreadable: 1

"#]],
    );
}

/// Each has an entry that another repair touches: then its chain is that repair's work. It stays in this
/// run; `inspect` counts those that are whole afterwards.
#[test]
fn what_another_repair_touches_stays() {
    for (what, sql, afterwards) in [
        (
            "an entry is missing in mid-chain",
            "DELETE FROM session_entries WHERE parentEntryID=7; \
             UPDATE sessions SET tailEntryID=NULL WHERE rowid=1",
            1,
        ),
        (
            "the header is missing",
            "DELETE FROM session_entries WHERE id=7",
            0,
        ),
        (
            "no id",
            "UPDATE sessions SET id=NULL, tailEntryID=NULL WHERE rowid=1",
            1,
        ),
        (
            "no id, and no head that leads to one",
            "UPDATE sessions SET id=NULL, headEntryID=NULL WHERE rowid=1",
            0,
        ),
    ] {
        for number in [5, 6] {
            let sql = format!("{sql}; UPDATE sessions SET tailEntryID=headEntryID WHERE rowid=2");
            let db = Db::after(number, &sql);
            assert_eq!(db.inspect().unwrap().mendable_transcripts, 1, "{what}");
            let done = mend(&db);
            let is_mended = |repair: &&migrator::RowRepair| {
                matches!(
                    repair.action,
                    RepairAction::Cell {
                        column: "headEntryID" | "tailEntryID",
                        ..
                    }
                )
            };
            let mended = done.repairs.iter().filter(is_mended);
            assert!(
                mended.map(|repair| repair.rowid).eq([2]),
                "{what}: {done:?}"
            );
            let now = db.inspect().unwrap().mendable_transcripts;
            assert_eq!(now, afterwards, "{what}");
        }
    }
}

const UNREADABLE: &str = "UPDATE sessions SET headEntryID=NULL WHERE rowid=1; \
    UPDATE sessions SET tailEntryID=999999 WHERE rowid=5; \
    UPDATE sessions SET tailEntryID=headEntryID WHERE rowid=9";

#[test]
fn every_version_on_the_way_to_v6() {
    for number in OLD {
        let db = Db::after(number, UNREADABLE);
        let expected = content::at_v6(content::read(&db.open()));
        assert_eq!(db.inspect().unwrap().mendable_transcripts, 3);
        let done = mend(&db);
        let changes = changes(&expected, &content::read(&db.open()));
        let rows: Vec<i64> = changes.keys().map(|(rowid, _)| *rowid).collect();
        assert_eq!((rows, done.repairs.len()), (vec![1, 5, 9], 3));
        assert_eq!(
            (unreadable(&db), db.kind()),
            (0, FileKind::Version(version(6)))
        );
    }
}

#[test]
fn a_version_that_is_not_the_newest() {
    let db = Db::after(2, UNREADABLE);
    let before = content::read(&db.open());
    let to = |number| MigrateOptions {
        to: Some(version(number)),
        ..mending(&db, None)
    };
    let earlier = migrator::migrate(&db.path, &to(1)).unwrap();
    assert!(matches!(earlier, Outcome::Nothing { .. }), "{earlier:?}");
    let done = migrated(migrator::migrate(&db.path, &to(2)));
    assert_eq!(changes(&before, &content::read(&db.open())).len(), 3);
    assert_eq!((done.from, done.to), (version(2), version(2)));
}

/// Without the flag all of it stays: the file at v6 is not even written.
#[test]
fn nobody_asked() {
    let db = Db::after(6, UNREADABLE);
    let before = FolderState::before(db.folder());
    assert!(matches!(db.inspect().unwrap().decision, Decision::Nothing));
    assert!(matches!(db.migrate().unwrap(), Outcome::Nothing { .. }));
    assert_eq!(FolderState::of(db.folder()), before);

    let db = Db::after(5, UNREADABLE);
    let before = content::at_v6(content::read(&db.open()));
    assert!(db.must_migrate().repairs.is_empty());
    assert!(changes(&before, &content::read(&db.open())).is_empty());
}

#[test]
fn a_dry_run_says_the_same_and_writes_nothing() {
    for number in [4, 6] {
        let db = Db::after(number, UNREADABLE);
        let before = FolderState::before(db.folder());
        let tried = migrated(migrator::dry_run(&db.path, &mending(&db, None)));
        assert_eq!(FolderState::of(db.folder()), before);
        let done = mend(&db);
        assert_eq!(tried.repairs, done.repairs);
        assert_eq!(tried.kept, done.kept);
    }
}

/// A trigger of the user would change `updatedAt`; it does not fire.
#[test]
fn triggers_do_not_fire() {
    let db = Db::after(
        6,
        &format!(
            "{UNREADABLE}; CREATE TABLE log(a); CREATE TRIGGER touch AFTER UPDATE ON sessions BEGIN \
             UPDATE sessions SET updatedAt = 'now' WHERE rowid = new.rowid; \
             INSERT INTO log VALUES (1); END"
        ),
    );
    let before = content::read(&db.open());
    mend(&db);
    assert_eq!(changes(&before, &content::read(&db.open())).len(), 3);
}

#[test]
fn the_undo_takes_it_back() {
    for number in [1, 5, 6] {
        for settings in [
            "PRAGMA journal_mode=DELETE",
            "PRAGMA journal_mode=WAL",
            "PRAGMA encoding='UTF-16le'",
        ] {
            let db = Db::with_settings(number, settings);
            db.sql(UNREADABLE);
            db.sql("UPDATE sessions SET tailEntryID='no id', headEntryID=x'00' WHERE rowid=2");
            let before = Db::of(&db.bytes());
            let folder = tempfile::tempdir().unwrap();
            let done = migrated(migrator::migrate(
                &db.path,
                &mending(&db, Some(folder.path())),
            ));
            assert_eq!(unreadable(&db), 0);
            let bundle = done.undo.unwrap();
            let to = migrator::undo(&db.path, &bundle, &db.plan()).unwrap();
            assert_eq!(to, version(number));
            undo::assert_same(&before.open(), &db.open());
        }
    }
}

/// The bundle holds `sessions`: one that was changed since is not taken back, in either mode.
#[test]
fn the_undo_notices_a_session_that_was_changed() {
    for settings in ["PRAGMA journal_mode=DELETE", "PRAGMA journal_mode=WAL"] {
        let db = Db::with_settings(6, settings);
        db.sql(UNREADABLE);
        let folder = tempfile::tempdir().unwrap();
        let plan = mending(&db, Some(folder.path()));
        let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
        db.sql("UPDATE sessions SET model = 'another' WHERE rowid = 1000");
        let before = content::read(&db.open());
        let refused = migrator::undo(&db.path, &bundle, &db.plan()).unwrap_err();
        assert!(matches!(refused, Error::WrittenSince { .. }), "{refused:?}");
        content::assert_same(&content::read(&db.open()), &before);
    }
}

/// The same where a tool has put the change counter back, as a copy of an older header does.
#[test]
fn the_undo_notices_a_session_without_the_change_counter() {
    let db = Db::after(6, UNREADABLE);
    let folder = tempfile::tempdir().unwrap();
    let plan = mending(&db, Some(folder.path()));
    let bundle = migrated(migrator::migrate(&db.path, &plan)).undo.unwrap();
    let header = db.bytes()[..100].to_vec();
    db.sql("UPDATE sessions SET model = 'another' WHERE rowid = 1000");
    let mut bytes = db.bytes();
    bytes[..100].copy_from_slice(&header);
    fs::write(&db.path, &bytes).unwrap();
    let refused = migrator::undo(&db.path, &bundle, &db.plan()).unwrap_err();
    assert!(matches!(refused, Error::WrittenSince { .. }), "{refused:?}");
    assert!(db.bytes() == bytes);
}

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
