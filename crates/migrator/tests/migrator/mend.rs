//! Sessions that are there but unreadable: two of their cells are set where the chain leaves no doubt,
//! where that is asked for, and nothing else changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use migrator::{DamageKind, Decision, FileKind, MigrateOptions, Migrated, Outcome, RepairAction};
use snapbox::{IntoData, assert_data_eq, str};
use test_support::FolderState;

use crate::content::{self, Cell, Content};
use crate::fixture::{Db, OLD, migrated, version};

mod refused;
mod taken_back;

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
