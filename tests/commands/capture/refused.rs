//! Databases and places that `capture` cannot work with; those that only look so.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use snapbox::str;
use test_support::tree;

use super::{capture, place, refused};
use crate::sandbox::{XTASK, load};

#[test]
fn too_little_room_for_one_session() {
    refused(
        &place("v5-header-only"),
        &["--max-size", "10", "wuhu.sqlite"],
        str![[r#"
copying the database …
migrating a copy of the original …
error: not one whole session fits into 10 bytes: give more with `--max-size`

"#]],
    );
}

#[test]
fn versions_with_nothing_to_migrate() {
    for (case, message) in [
        (
            "v6-release-0.5.0",
            str![[r#"
copying the database …
error: this database is at v6, where nothing is left to migrate; `--any-version` captures it all the same

"#]],
        ),
        (
            "v8-release-0.7.3",
            str![[r#"
copying the database …
error: this database is at v6 or newer, where nothing is left to migrate; `--any-version` captures it all the same

"#]],
        ),
        (
            "wiped-by-0.5.0",
            str![[r#"
copying the database …
error: this is a Wuhu database that release 0.5.0 erased: `cargo xtask migrate` mends it, and release 0.5.0 does not; `--any-version` captures it all the same

"#]],
        ),
        (
            "reset-fresh",
            str![[r#"
copying the database …
error: this is a Wuhu database at v6 whose ledger lacks v1 to v5: `cargo xtask migrate` mends it, and release 0.5.0 does not; `--any-version` captures it all the same

"#]],
        ),
        (
            "reset-after-v5",
            str![[r#"
copying the database …
error: this database was reset by the first v6 and then used: its sessions of before are gone from the tables, and a capture would not hold them; look for a backup; `--any-version` captures what is there now

"#]],
        ),
    ] {
        let place = place(case);
        refused(&place, &["wuhu.sqlite"], message);
        let done = capture(&place, &["--any-version", "wuhu.sqlite"])
            .output()
            .unwrap();
        assert_eq!(
            done.status.code(),
            Some(0),
            "{case}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}

#[test]
fn not_the_servers_database() {
    refused(
        &place("runner"),
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: this is not the Wuhu server's database: nothing was captured

"#]],
    );
    let place = place("v5-header-only");
    fs::remove_file(place.path("wuhu.sqlite")).unwrap();
    refused(
        &place,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: there is no file `DB`; nothing was created

"#]],
    );
    refused(
        &place,
        &["tmp"],
        str![[r#"
copying the database …
error: `DB` is a directory, not a database file: name the file in it

"#]],
    );
    fs::write(place.path("wuhu.sqlite"), "").unwrap();
    refused(
        &place,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: the database is empty: there is nothing to capture

"#]],
    );
    fs::write(place.path("wuhu.sqlite"), "These are my notes.").unwrap();
    refused(
        &place,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: `DB` is not an SQLite database but a text file; it is unchanged

"#]],
    );
    fs::remove_file(place.path("wuhu.sqlite")).unwrap();
    let conn = Connection::open(place.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT)")
        .unwrap();
    drop(conn);
    refused(
        &place,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: this is not the Wuhu server's database: nothing was captured

"#]],
    );
}

#[test]
fn locked() {
    let place = place("v5-header-only");
    let before = tree(place.folder());
    let conn = Connection::open(place.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("BEGIN EXCLUSIVE").unwrap();
    // Not looked at meanwhile: a handle of this process that is closed would give the lock away.
    capture(&place, &["wuhu.sqlite"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
copying the database …
error: another process is using `DB`; it is unchanged: stop the Wuhu server and try again

"#]]);
    drop(conn);
    assert!(
        before == tree(place.folder()),
        "a refusal changed the folder"
    );
    capture(&place, &["wuhu.sqlite"]).assert().code(0);
}

#[test]
fn corrupt_pages() {
    let place = place("v5-release-0.1.0");
    let mut bytes = fs::read(place.path("wuhu.sqlite")).unwrap();
    let at = bytes.len() / 2 / 4096 * 4096;
    bytes[at..at + 4096].fill(0x5a);
    fs::write(place.path("wuhu.sqlite"), bytes).unwrap();
    refused(
        &place,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: the database has corrupt pages, and was not captured; it is unchanged: stop the server, keep a copy of the file, and try `.recover` of SQLite's shell on the copy (some distributions' shells are built without it; the one from SQLite's own site has it)

"#]],
    );
}

/// Nobody may read the file, or write where the case goes; as root the command runs as another user.
#[test]
fn permissions() {
    let place = place("v5-header-only");
    let program = place.path("xtask");
    fs::copy(XTASK, &program).unwrap();
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(place.folder(), 0o555);
    mode(&program, 0o755);
    mode(&place.path("tmp"), 0o777);
    mode(&place.path("wuhu.sqlite"), 0);
    let is_root = fs::read(place.path("wuhu.sqlite")).is_ok();
    let run = || {
        let mut run = Command::new(&program);
        run.args(["capture", "--key-file", "key", "wuhu.sqlite"])
            .current_dir(place.folder())
            .env("TMPDIR", place.path("tmp"));
        if is_root {
            run.uid(65534).gid(65534);
        }
        let done = run.output().unwrap();
        assert_eq!(done.status.code(), Some(2));
        assert!(fs::read_dir(place.path("tmp")).unwrap().next().is_none());
        String::from_utf8(done.stderr).unwrap()
    };
    snapbox::assert_data_eq!(
        run(),
        str![[r#"
copying the database …
error: `DB` may not be read; it is unchanged: run this as the user who runs the Wuhu server: permission denied

"#]]
    );
    mode(&place.path("wuhu.sqlite"), 0o444);
    snapbox::assert_data_eq!(
        run(),
        str![[r#"
copying the database …
migrating a copy of the original …
judging the golden …
error: `./.v5-0a06c2.partial` could not be written; what was there is unchanged: Permission denied (os error 13)

"#]]
    );
    let names = tree(place.folder());
    assert_eq!(names.len(), 5, "{:?}", names.keys());
}

#[test]
fn the_default_database() {
    let place = place("v5-header-only");
    fs::create_dir(place.path(".wuhu")).unwrap();
    load("v5-header-only", &place.path(".wuhu/wuhu.sqlite"));
    fs::remove_file(place.path("wuhu.sqlite")).unwrap();
    capture(&place, &["--key-file", "key"])
        .env("HOME", place.folder())
        .assert()
        .code(0);
    fs::remove_dir_all(place.path(".wuhu")).unwrap();
    capture(&place, &[])
        .env("HOME", place.folder())
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
copying the database …
error: there is no file `~/.wuhu/wuhu.sqlite`; nothing was created

"#]]);
}

#[test]
fn nobody_reads_what_it_says() {
    let place = place("v5-header-only");
    for format in ["human", "json"] {
        let mut child = Command::new(XTASK)
            .args([
                "capture",
                "--force",
                "--format",
                format,
                "--name",
                "v5-damage",
                "wuhu.sqlite",
            ])
            .current_dir(place.folder())
            .env("TMPDIR", place.path("tmp"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        drop(child.stderr.take());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{format}");
        assert!(place.path("v5-damage.zip").exists());
    }
}
