//! The law: a rescue of what the hard reset dropped is what the migration would have made of it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use sqlite_facts::Cell;
use test_support::{DROPPED_BY_THE_HARD_RESET, load_golden};

use crate::oracle::still_there;
use crate::reset_file::{ResetFile, integer, migrate, open, rows, write_sessions};

/// A golden that the hard reset emptied.
struct EmptiedGolden {
    file: ResetFile,
    /// Before the reset.
    before: PathBuf,
    /// What the migration makes of it.
    migrated: PathBuf,
}

fn reset(case: &str) -> EmptiedGolden {
    let file = ResetFile::new("PRAGMA page_size = 4096");
    load_golden(case, &file.open());
    let migrated = file.copy("migrated.sqlite");
    migrate(&migrated, 6);
    migrate(&file.db, 5);
    let before = file.copy("before.sqlite");
    file.reset();
    EmptiedGolden {
        file,
        before,
        migrated,
    }
}

/// Every row comes back as the migration makes it, but for those that the new tables' pages were laid over.
#[track_caller]
fn check(case: &str) {
    let golden = reset(case);
    assert!(rows(&golden.file.db)["sessions"].is_empty(), "{case}");
    let rescued = golden.file.rescue();
    let (expected, found) = (rows(&golden.migrated), rows(rescued.path()));
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let none = BTreeSet::new();
    // What is put right is reported: heads and tails too, where a session's row may be an earlier version.
    let mut gone = rescued.report.repairs.len();
    for name in names {
        let found = found.get(name).unwrap_or(&none);
        let expected = expected.get(name).unwrap_or(&none);
        let rowids = |rows: &BTreeSet<Vec<Cell>>| -> BTreeSet<i64> {
            rows.iter().map(|row| integer(&row[0])).collect()
        };
        let (missing, extra) = (rowids(expected), rowids(found));
        let missing: BTreeSet<i64> = missing.difference(&rowids(found)).copied().collect();
        let extra: Vec<i64> = extra.difference(&rowids(expected)).copied().collect();
        let is_there = if has_rows_of_before(name) {
            still_there(&golden.before, &golden.file.db, name)
        } else {
            BTreeSet::new()
        };
        let missed: Vec<&i64> = missing.intersection(&is_there).collect();
        assert!(
            missed.is_empty() && extra.is_empty(),
            "{case}, {name}: missed {missed:?}, never were {extra:?}"
        );
        gone += missing.len();
        // Where an entry is gone, the next one is linked to the one before.
        let changed = found.difference(expected).count();
        assert!(changed <= gone, "{case}, {name}: {changed} rows changed");
    }
}

/// Whether the reset dropped a table of this name and made it again.
fn has_rows_of_before(table: &str) -> bool {
    DROPPED_BY_THE_HARD_RESET.contains(&table)
}

#[test]
fn of_every_version() {
    for case in ["v1", "v2", "v3", "v4", "v5-release-0.1.0", "v5-wuhu-app-17"] {
        check(case);
    }
}

#[test]
fn of_a_file_that_every_version_wrote() {
    check("grown");
}

#[test]
fn of_damaged_files() {
    for case in [
        "damage-mid-chain",
        "damage-no-header",
        "damage-no-id",
        "damage-odd-cells",
        "damage-orphan-entry",
        "damage-orphans",
        "damage-other-session",
        "damage-parent-zero",
        "v5-header-only",
        "v5-hand-made",
        "kept-strangers",
    ] {
        check(case);
    }
}

/// The cells of rows without what a repair may change, and what a new number changes.
fn contents(rows: &BTreeSet<Vec<Cell>>, columns: &[usize]) -> BTreeSet<Vec<Cell>> {
    let of_row = |row: &Vec<Cell>| columns.iter().map(|at| row[*at].clone()).collect();
    rows.iter().map(of_row).collect()
}

#[test]
fn beside_sessions_of_today() {
    for case in ["v5-wuhu-app-17", "grown"] {
        let EmptiedGolden { file, migrated, .. } = reset(case);
        write_sessions(&file.open(), 3, 12, 300);
        let today = rows(&file.db);
        let before = rows(&migrated);
        let rescued = file.rescue();
        let found = rows(rescued.path());

        // All of today is there: sessions by their ids, entries by session, type, payload and time.
        let (ids, entry) = (&[1], &[2, 4, 6]);
        let sessions = contents(&found["sessions"], ids);
        assert!(
            sessions.is_superset(&contents(&today["sessions"], ids)),
            "{case}"
        );
        let entries = contents(&found["session_entries"], entry);
        assert!(entries.is_superset(&contents(&today["session_entries"], entry)));

        // All else was there before, under its id.
        let key = &[0, 1, 2, 4, 5, 6];
        let old = contents(&before["session_entries"], key);
        let new_sessions = contents(&today["session_entries"], &[2]);
        for row in &found["session_entries"] {
            let row_key: Vec<Cell> = key.iter().map(|at| row[*at].clone()).collect();
            let is_of_today = new_sessions.contains(&vec![row[2].clone()]);
            assert!(
                is_of_today || old.contains(&row_key),
                "{case}: entry {:?} never was",
                row[0]
            );
        }
        let is_readable = "SELECT count(*) FROM sessions WHERE tailEntryID NOT IN (SELECT id FROM session_entries)";
        let unreadable: u32 = open(rescued.path())
            .query_row(is_readable, [], |row| row.get(0))
            .unwrap();
        let lost_tails = rescued
            .report
            .sessions
            .iter()
            .filter(|session| session.completeness != rescue::Completeness::Complete);
        assert!(unreadable as usize <= lost_tails.count(), "{case}");
    }
}

/// The ids inside JSON follow the rows that they name.
#[test]
fn ids_in_the_json_of_today_follow() {
    let EmptiedGolden { file, .. } = reset("v5-wuhu-app-17");
    write_sessions(&file.open(), 1, 3, 20);
    let rescued = file.rescue();
    let named = "SELECT count(*), sum(json_extract(e.payload, '$.payload.firstKeptEntryID') = e.parentEntryID) \
                 FROM session_entries AS e JOIN sessions AS s ON s.id = e.sessionID \
                 WHERE s.cwd = '/new' AND e.type = 'message'";
    let named: (u32, u32) = open(rescued.path())
        .query_row(named, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert_eq!(named, (3, 3));
    let renumbered: Vec<&str> = rescued
        .report
        .renumbered
        .iter()
        .map(|table| &*table.table)
        .collect();
    assert!(renumbered.contains(&"session_entries"), "{renumbered:?}");
}
