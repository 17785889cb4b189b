//! A full disk under the throw-away databases: told as that, and not as goldens that fail. Linux alone.

use std::fs;

use snapbox::cmd::Command;
use test_support::{compile_io_shim, copy_folder, workspace};

use crate::sandbox::{Sandbox, XTASK};

/// `golden-check` of three cases where so many bytes fit into the folder for temporary files.
#[track_caller]
fn check(sandbox: &Sandbox, room: u32) -> (Option<i32>, String, String) {
    drop(fs::remove_dir_all(sandbox.path("tmp")));
    fs::create_dir(sandbox.path("tmp")).unwrap();
    let folder = fs::canonicalize(sandbox.path("tmp")).unwrap();
    let names = ["v1", "v5-header-only", "v5-wuhu-app-17"];
    let done = Command::new(XTASK)
        .args(["golden-check", "--cases", "cases"])
        .args(names)
        .current_dir(sandbox.folder())
        .env("TMPDIR", &folder)
        .env("SOAK_FOLDER", &folder)
        .env("SOAK_ROOM", room.to_string())
        .env("LD_PRELOAD", sandbox.path("io_shim.so"))
        .output()
        .unwrap();
    let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (done.status.code(), words(&done.stdout), words(&done.stderr))
}

#[test]
fn a_full_disk_is_no_failing_golden() {
    let sandbox = Sandbox::new();
    compile_io_shim(sandbox.folder()).unwrap();
    for name in ["schema", "v1", "v5-header-only", "v5-wuhu-app-17"] {
        copy_folder(
            &workspace().join("golden").join(name),
            &sandbox.path(&format!("cases/{name}")),
        );
    }
    fs::copy(
        workspace().join("golden/index.toml"),
        sandbox.path("cases/index.toml"),
    )
    .unwrap();
    let hint = "free some space, or let `TMPDIR` name a folder on another disk, and try again";
    // Where it becomes full: at once, as the text is loaded, in a copy, in a step, at its end.
    for room in [0, 3_000, 50_000, 120_000, 200_000, 300_000, 400_000] {
        let (code, said, error) = check(&sandbox, room);
        assert_eq!(code, Some(2), "{room}: {said}{error}");
        assert!(!said.contains("FAIL  "), "{room}: {said}");
        assert!(said.contains("STOP  "), "{room}: {said}");
        assert!(error.contains(hint), "{room}: {error}");
        let is_told = ["full", "No space left"]
            .iter()
            .any(|word| error.contains(word));
        assert!(is_told, "{room}: {error}");
    }
    let (code, said, error) = check(&sandbox, 100_000_000);
    assert_eq!((code, &*error), (Some(0), ""), "{said}");
}
