//! Where the workspace is: found when a command runs, for a clone may be moved after it was built.

use std::fs;
use std::process::Command;

use test_support::{copy_folder, tree, workspace};

use crate::sandbox::{Sandbox, XTASK, load};

fn golden_add(here: &Sandbox, folder: &str) -> Command {
    xtask(
        here,
        folder,
        &["golden-add", "v5-here", "wuhu.sqlite", "--invented"],
    )
}

fn xtask(here: &Sandbox, folder: &str, words: &[&str]) -> Command {
    let mut command = Command::new(XTASK);
    command
        .args(words)
        .current_dir(here.path(folder))
        .env_remove("CARGO_MANIFEST_DIR");
    command
}

/// What makes the folder `moved` a clone: the list of released migrations, and the schemas.
fn make_clone(here: &Sandbox) {
    let released = "crates/migrator/released.toml";
    fs::create_dir_all(here.path("moved/crates/migrator")).unwrap();
    let source = workspace().join(released);
    fs::copy(source, here.path("moved").join(released)).unwrap();
    fs::create_dir(here.path("moved/golden")).unwrap();
    copy(here, "golden/schema");
}

fn copy(here: &Sandbox, folder: &str) {
    copy_folder(&workspace().join(folder), &here.path("moved").join(folder));
}

#[test]
fn a_moved_clone_is_the_one_that_is_written() {
    let here = Sandbox::new();
    make_clone(&here);
    load("v5-empty", &here.path("moved/crates/wuhu.sqlite"));

    let done = golden_add(&here, "moved/crates").output().unwrap();
    assert!(done.status.success(), "{done:?}");
    assert!(here.path("moved/golden/v5-here/before.sql").is_file());
    assert!(!workspace().join("golden/v5-here").exists());
}

#[test]
fn golden_check_writes_only_into_its_folder_of_artifacts() {
    let here = Sandbox::new();
    make_clone(&here);
    for case in ["golden/v5-empty", "golden/v5-header-only"] {
        copy(&here, case);
    }
    // One case fails, so that there are artifacts.
    fs::write(here.path("moved/golden/v5-empty/summary.txt"), "other").unwrap();
    let before = tree(&here.path("moved"));
    let done = xtask(&here, "moved", &["golden-check"]).output().unwrap();
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    let mut after = tree(&here.path("moved"));
    let artifacts = after.len();
    after.retain(|path, _| !path.starts_with("target"));
    assert!(after.len() < artifacts, "there are no artifacts");
    assert!(after == before, "a file of the clone changed");
    let names = fs::read_dir(here.path("moved/target")).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["golden-check"]);
}

#[test]
fn outside_of_every_clone_there_is_nothing_to_write_into() {
    let here = Sandbox::with("v5-empty");
    let done = golden_add(&here, "").output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    snapbox::assert_data_eq!(
        String::from_utf8(done.stderr).unwrap(),
        snapbox::str![[r#"
error: the current folder lies in no clone of this workspace
hint: call the program in one

"#]]
    );
}
