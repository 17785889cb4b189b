//! Files in which nothing was dropped, or nothing is left.

use rescue::Rescue;
use test_support::{FolderState, load_golden};

use crate::reset_file::ResetFile;

#[test]
fn nothing_was_dropped() {
    for case in [
        "v5-wuhu-app-17",
        "v6-release-0.5.0",
        "v5-empty",
        "reset-fresh",
    ] {
        let file = ResetFile::new("PRAGMA page_size = 4096");
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

#[test]
fn nothing_is_left_after_a_vacuum() {
    let file = ResetFile::new("PRAGMA page_size = 4096");
    load_golden("v5-wuhu-app-17", &file.open());
    file.reset();
    file.open().execute_batch("VACUUM").unwrap();
    let before = FolderState::of(file.folder.path());
    let rescue = file.try_rescue().unwrap();
    assert!(matches!(rescue, Rescue::NothingLeft(_)), "{rescue:?}");
    assert!(FolderState::of(file.folder.path()) == before);
}
