//! Where the workspace is: found when a command runs, for a clone may be moved after it was built.

use std::fs;
use std::process::Command;

use test_support::{copy_folder, workspace};

use crate::sandbox::{Sandbox, XTASK, load};

fn golden_add(here: &Sandbox, folder: &str) -> Command {
    let mut command = Command::new(XTASK);
    let words = ["golden-add", "v5-here", "wuhu.sqlite", "--invented"];
    command
        .args(words)
        .current_dir(here.path(folder))
        .env_remove("CARGO_MANIFEST_DIR");
    command
}

#[test]
fn a_moved_clone_is_the_one_that_is_written() {
    let here = Sandbox::new();
    let released = "crates/migrator/released.toml";
    fs::create_dir_all(here.path("moved/crates/migrator")).unwrap();
    let source = workspace().join(released);
    fs::copy(source, here.path("moved").join(released)).unwrap();
    let schemas = "golden/schema";
    fs::create_dir(here.path("moved/golden")).unwrap();
    copy_folder(
        &workspace().join(schemas),
        &here.path("moved").join(schemas),
    );
    load("v5-empty", &here.path("moved/crates/wuhu.sqlite"));

    let done = golden_add(&here, "moved/crates").output().unwrap();
    assert!(done.status.success(), "{done:?}");
    assert!(here.path("moved/golden/v5-here/before.sql").is_file());
    assert!(!workspace().join("golden/v5-here").exists());
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
