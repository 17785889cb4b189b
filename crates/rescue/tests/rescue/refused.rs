//! Files in which nothing was dropped, or nothing is left.

use migrator::{HISTORY, History, LATER};
use rescue::Rescue;
use test_support::{FolderState, after_v6, load_golden, up_to_v6};

use crate::reset_file::EmptiedFile;

#[test]
fn nothing_was_dropped() {
    for case in [
        "v5-wuhu-app-17",
        "v6-release-0.5.0",
        "v5-empty",
        "reset-fresh",
    ] {
        let file = EmptiedFile::new("PRAGMA page_size = 4096");
        load_golden(case, &file.open());
        let before = FolderState::of(file.folder.path());
        let rescue = file.try_rescue().unwrap();
        assert!(
            matches!(rescue, Rescue::NothingWasDropped { .. }),
            "{case}: {rescue:?}"
        );
        assert!(FolderState::of(file.folder.path()) == before, "{case}");
    }
}

/// What was deleted from a file that was never reset is no loss of an upgrade.
#[test]
fn rows_that_were_deleted_in_newer_files() {
    let file = EmptiedFile::new("PRAGMA page_size = 4096");
    load_golden("v7-release-0.6.0", &file.open());
    file.open()
        .execute_batch("DELETE FROM session_entries; DELETE FROM sessions")
        .unwrap();
    let rescue = file.try_rescue().unwrap();
    assert!(
        matches!(rescue, Rescue::NothingWasDropped { .. }),
        "{rescue:?}"
    );
}

/// Release 0.6.0 upgrades files of the hard reset, and keeps their `sessions`; whether its version is applied here or
/// only recognized.
#[test]
fn a_reset_file_that_was_upgraded_since() {
    let file = EmptiedFile::new("PRAGMA page_size = 4096");
    load_golden("v5-wuhu-app-17", &file.open());
    file.reset();
    file.open()
        .execute_batch(
            "ALTER TABLE mounts ADD COLUMN runnerID TEXT NOT NULL DEFAULT 'local'; \
             INSERT INTO grdb_migrations VALUES('wuhu_v7_runner')",
        )
        .unwrap();
    let known = up_to_v6(HISTORY);
    for list in [
        known.to_vec(),
        [known, &after_v6(HISTORY, LATER)[..1]].concat(),
    ] {
        let rescue = file.try_rescue_by(&History::new(&list).unwrap());
        let Ok(Rescue::Found(rescued)) = rescue else {
            panic!("up to v{}: {rescue:?}", list.len());
        };
        assert_eq!(rescued.report.found["sessions"], 5);
    }
}

#[test]
fn nothing_is_left_after_a_vacuum() {
    let file = EmptiedFile::new("PRAGMA page_size = 4096");
    load_golden("v5-wuhu-app-17", &file.open());
    file.reset();
    file.open().execute_batch("VACUUM").unwrap();
    let before = FolderState::of(file.folder.path());
    let rescue = file.try_rescue().unwrap();
    assert!(matches!(rescue, Rescue::NothingLeft(_)), "{rescue:?}");
    assert!(FolderState::of(file.folder.path()) == before);
}
