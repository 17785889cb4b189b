//! Damaged files: whatever does not lie on a damaged page is there, and nothing that never was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use rescue::{DamageReport, Rescue, RescueError};
use test_support::{FolderState, load_golden};

use crate::reset_file::EmptiedFile;
use crate::rows_of_file::{Row, rows, rows_with_pages};

/// A file of the server before the reset, or of today, small enough that each page can be damaged in turn.
fn sound_file(page_bytes: u32) -> EmptiedFile {
    let file = EmptiedFile::new(&format!("PRAGMA page_size = {page_bytes}"));
    load_golden("v5-wuhu-app-17", &file.open());
    file
}

/// Rescues the file, in which these pages are damaged, and compares with what it was.
#[track_caller]
fn check(
    file: &EmptiedFile,
    was: &BTreeMap<Row, BTreeSet<u32>>,
    is_damaged: impl Fn(u32) -> bool,
) -> Option<DamageReport> {
    let before = FolderState::of(file.folder.path());
    let rescue = file.try_rescue().unwrap();
    assert!(FolderState::of(file.folder.path()) == before);
    let (found, damage) = match &rescue {
        Rescue::Found(rescued) => (rows(rescued.path()), rescued.report.damage.clone()),
        Rescue::NothingWasDropped { .. } => return None,
        Rescue::NothingLeft(_) => (BTreeSet::new(), None),
    };
    let mut whole = was
        .iter()
        .filter(|(_, pages)| !pages.iter().any(|page| is_damaged(*page)));
    let missed = whole.find(|(row, _)| !found.contains(*row));
    assert!(missed.is_none(), "missed: {missed:?}");
    let invented = found.iter().find(|row| !was.contains_key(*row));
    assert!(invented.is_none(), "{invented:?}");
    damage
}

/// Whatever page it is: of a tree, of a chain, of the schema, of the ledger.
#[test]
fn each_page_in_turn() {
    let file = sound_file(512);
    let (sound, was) = (fs::read(&file.db).unwrap(), rows_with_pages(&file.db));
    assert!(was.len() > 100 && was.values().any(|pages| pages.len() > 2));
    let mut pages_with_rows = 0;
    for number in (2..=sound.len() / 512).step_by(11) {
        let mut damaged = sound.clone();
        damaged[(number - 1) * 512..number * 512].fill(0xa5);
        fs::write(&file.db, damaged).unwrap();
        let number = u32::try_from(number).unwrap();
        let damage = check(&file, &was, |page| page == number);
        // A page in the middle of a chain has nothing by which it could be seen.
        let damage = damage.unwrap_or_else(|| panic!("page {number} is not seen to be damaged"));
        assert!(damage.damaged_pages > 0, "{damage:?}");
        pages_with_rows += usize::from(was.values().any(|pages| pages.contains(&number)));
    }
    assert!(pages_with_rows > 5, "{pages_with_rows}");
}

/// A copy that ended early.
#[test]
fn a_file_that_is_cut_off() {
    let file = sound_file(1024);
    let (sound, was) = (fs::read(&file.db).unwrap(), rows_with_pages(&file.db));
    let pages = sound.len() / 1024;
    for kept in [pages * 9 / 10, pages / 2, pages / 3] {
        fs::write(&file.db, &sound[..kept * 1024]).unwrap();
        let kept = u32::try_from(kept).unwrap();
        let damage = check(&file, &was, |page| page > kept).unwrap();
        assert_eq!(damage.what, "the file is cut off");
        assert_eq!(damage.missing_pages, u32::try_from(pages).unwrap() - kept);
    }
}

/// The lost rows too, beside those of today.
#[test]
fn a_reset_file_that_was_used_again() {
    let file = sound_file(2048);
    let lost = rows_with_pages(&file.db);
    file.reset();
    file.open()
        .execute_batch(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) \
             INSERT INTO sessions(id, provider, model, executionStatus, cwd, createdAt, updatedAt) \
             SELECT printf('00000000-0000-4000-8000-%012d', i), 'openai', 'gpt-5', 'idle', '/new', \
             '2026-04-01 00:00:00.000', '2026-04-01 00:00:00.000' FROM n; \
             INSERT INTO session_entries(sessionID, type, payload, createdAt) SELECT id, 'header', \
             CAST('{\"payload\":{\"metadata\":{},\"systemPrompt\":\"' || printf('%3000d', rowid) || '\"},\"type\":\"header\"}' AS BLOB), \
             createdAt FROM sessions",
        )
        .unwrap();
    let (sound, today) = (fs::read(&file.db).unwrap(), rows_with_pages(&file.db));
    let left = rows(file.rescue().path());
    assert!(lost.keys().filter(|row| left.contains(*row)).count() > 30);
    for number in (2..=sound.len() / 2048).step_by(13) {
        let mut damaged = sound.clone();
        damaged[(number - 1) * 2048..number * 2048].fill(0);
        fs::write(&file.db, damaged).unwrap();
        let Rescue::Found(rescued) = file.try_rescue().unwrap() else {
            panic!("page {number}");
        };
        let found = rows(rescued.path());
        let number = u32::try_from(number).unwrap();
        let mut whole = today.iter().filter(|(_, pages)| !pages.contains(&number));
        let missed = whole.find(|(row, _)| !found.contains(*row));
        assert!(missed.is_none(), "page {number}: {missed:?}");
        let is_known = |row: &&Row| left.contains(*row) || today.contains_key(*row);
        let invented = found.iter().find(|row| !is_known(row));
        assert!(invented.is_none(), "page {number}: {invented:?}");
        let lost_now = left
            .difference(&found)
            .filter(|row| !today.contains_key(*row))
            .count();
        assert!(lost_now < 30, "page {number}: {lost_now}");
    }
}

#[test]
fn what_is_no_database_of_wuhu() {
    let file = EmptiedFile::new("PRAGMA page_size = 1024");
    file.open()
        .execute_batch(
            "CREATE TABLE note(body); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90) \
             INSERT INTO note SELECT printf('%100d', i) FROM n",
        )
        .unwrap();
    let sound = fs::read(&file.db).unwrap();
    fs::write(&file.db, &sound[..sound.len() - 1024]).unwrap();
    let before = FolderState::of(file.folder.path());
    let error = file.try_rescue().unwrap_err();
    assert!(matches!(error, RescueError::Migrator(_)), "{error:?}");
    // Its schema is gone too.
    let mut bytes = sound.clone();
    bytes[100..1024].fill(0xff);
    fs::write(&file.db, &bytes).unwrap();
    let error = file.try_rescue().unwrap_err();
    assert!(
        matches!(error, RescueError::Unrecognized { .. }),
        "{error:?}"
    );
    fs::write(&file.db, [0xa5; 5000]).unwrap();
    let error = file.try_rescue().unwrap_err();
    assert!(error.to_string().contains("encrypted"), "{error}");
    assert!(FolderState::of(file.folder.path()) != before);
}
