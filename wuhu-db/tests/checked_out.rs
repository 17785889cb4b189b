//! The commit that `--version` prints is that of the sources, wherever git keeps it.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::fs;
use std::path::Path;

use checked_out::checked_out;
use test_support::{Folder, workspace};

#[path = "../build/checked_out.rs"]
mod checked_out;

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// The commit of a clone of these files, and that the file to be changed by the next commit is watched.
#[track_caller]
fn check(files: &[(&str, &str)], expected: &str, watched: Option<&str>) {
    let clone = Folder::new();
    for (path, text) in files {
        let path = clone.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let found = checked_out(&clone.join("sources"));
    assert_eq!(found.commit, expected);
    let watched = watched.map(|path| fs::canonicalize(clone.join(path)).unwrap());
    let read: Vec<_> = found
        .read
        .iter()
        .map(|path| fs::canonicalize(path).unwrap())
        .collect();
    assert!(watched.iter().all(|path| read.contains(path)), "{read:?}");
}

#[test]
fn a_branch_a_commit_and_a_worktree() {
    let commit = &format!("{COMMIT}\n");
    let head = ("sources/.git/HEAD", "ref: refs/heads/main\n");
    let branch = ("sources/.git/refs/heads/main", commit.as_str());
    check(&[head, branch], COMMIT, Some(branch.0));
    check(
        &[("sources/.git/HEAD", commit)],
        COMMIT,
        Some("sources/.git/HEAD"),
    );

    let others = format!(
        "# pack-refs\n{} refs/heads/main2\n",
        COMMIT.replace('0', "9")
    );
    let refs = others + COMMIT + " refs/heads/main\n";
    let packed = ("sources/.git/packed-refs", refs.as_str());
    let other_branch = ("sources/.git/refs/heads/b", "");
    check(
        &[head, packed, other_branch],
        COMMIT,
        Some("sources/.git/refs"),
    );

    check(
        &[
            ("sources/.git", "gitdir: ../clone/.git/worktrees/w\n"),
            ("clone/.git/worktrees/w/HEAD", head.1),
            ("clone/.git/worktrees/w/commondir", "../..\n"),
            ("clone/.git/refs/heads/main", commit),
        ],
        COMMIT,
        Some("clone/.git/refs/heads/main"),
    );
}

#[test]
fn where_there_is_no_clone_it_is_unknown() {
    check(&[("sources/README.md", "")], "unknown", None);
    check(
        &[(".git/HEAD", COMMIT), ("sources/README.md", "")],
        "unknown",
        None,
    );
    check(&[("sources/.git/HEAD", "")], "unknown", None);
    check(&[("sources/.git/HEAD", "../../etc\n")], "unknown", None);
    check(
        &[("sources/.git/HEAD", "ref: refs/heads/new\n")],
        "unknown",
        None,
    );
}

/// The program of this build says the commit from which it was built.
#[test]
fn the_version_has_the_commit() {
    let commit = checked_out(Path::new(workspace())).commit;
    let version = wuhu_db::program::version();
    assert!(
        version.ends_with(&format!(", commit {commit})")),
        "{version}"
    );
}
