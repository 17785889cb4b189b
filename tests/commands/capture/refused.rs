//! Databases and places that `capture` cannot work with; those that only look so.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use snapbox::str;
use test_support::tree;

use super::refused;
use crate::sandbox::{Sandbox, XTASK, load};

#[test]
fn too_little_room_for_one_session() {
    refused(
        &Sandbox::for_capture("v5-header-only"),
        &["--max-size", "10", "wuhu.sqlite"],
        str![[r#"
copying the database …
migrating a copy of the original …
reading its rows …
error: not one whole session fits into 10 bytes: give more with `--max-size`

"#]],
    );
}

/// A file at the newest version, whichever that is, and one of a later release.
const NEWEST: &str = "newest";
const NEWER: &str = "newer";

/// A sandbox with a case, or with a file of one of these kinds.
fn of_kind(case: &str) -> Sandbox {
    if ![NEWEST, NEWER].contains(&case) {
        return Sandbox::for_capture(case);
    }
    let sandbox = Sandbox::for_capture("v5-header-only");
    sandbox.xtask(&["migrate", "wuhu.sqlite"]).assert().code(0);
    if case == NEWER {
        Connection::open(sandbox.path("wuhu.sqlite"))
            .unwrap()
            .execute_batch("INSERT INTO grdb_migrations VALUES('wuhu_v99_later')")
            .unwrap();
    }
    sandbox
}

#[test]
fn versions_with_nothing_to_migrate() {
    for (case, message) in [
        (
            NEWEST,
            str![[r#"
copying the database …
error: this database is at v[..], where nothing is left to migrate
hint: `--any-version` captures it all the same

"#]],
        ),
        (
            NEWER,
            str![[r#"
copying the database …
error: this database is newer than v[..], where nothing is left to migrate
hint: `--any-version` captures it all the same

"#]],
        ),
        (
            "wiped-by-0.5.0",
            str![[r#"
copying the database …
error: this is a Wuhu database that release 0.5.0 erased, and release 0.5.0 does not repair it
hint: `cargo xtask migrate` does; `--any-version` captures it all the same

"#]],
        ),
        (
            "reset-fresh",
            str![[r#"
copying the database …
error: this is a Wuhu database at v6 whose ledger lacks v1 to v5, and release 0.5.0 does not repair it
hint: `cargo xtask migrate` does; `--any-version` captures it all the same

"#]],
        ),
        (
            "reset-after-v5",
            str![[r#"
copying the database …
error: this database was reset by the first v6 and then used: its sessions of before are gone from the tables, and a capture would not hold them
hint: look for a backup; `--any-version` captures what is there now

"#]],
        ),
    ] {
        let sandbox = of_kind(case);
        refused(&sandbox, &["wuhu.sqlite"], message);
        let done = sandbox
            .capture(&["--any-version", "wuhu.sqlite"])
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
        &Sandbox::for_capture("runner"),
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: this is not the Wuhu server's database: nothing was captured

"#]],
    );
    let sandbox = Sandbox::for_capture("v5-header-only");
    fs::remove_file(sandbox.path("wuhu.sqlite")).unwrap();
    refused(
        &sandbox,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: there is no file `wuhu.sqlite`; nothing was created

"#]],
    );
    refused(
        &sandbox,
        &["tmp"],
        str![[r#"
copying the database …
error: `tmp` is a directory, not a database file: name the file in it

"#]],
    );
    fs::write(sandbox.path("wuhu.sqlite"), "").unwrap();
    refused(
        &sandbox,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: the database is empty: there is nothing to capture

"#]],
    );
    fs::write(sandbox.path("wuhu.sqlite"), "These are my notes.").unwrap();
    refused(
        &sandbox,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: `DB` is not an SQLite database but a text file; it is unchanged

"#]],
    );
    fs::remove_file(sandbox.path("wuhu.sqlite")).unwrap();
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT)")
        .unwrap();
    drop(conn);
    refused(
        &sandbox,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
error: this is not the Wuhu server's database: nothing was captured

"#]],
    );
}

#[test]
fn locked() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let before = tree(sandbox.folder());
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("BEGIN EXCLUSIVE").unwrap();
    // Not looked at meanwhile: a handle of this process that is closed would give the lock away.
    sandbox
        .capture(&["wuhu.sqlite"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(str![[r#"
copying the database …
error: another process is using `DB`; it is unchanged: stop the Wuhu server and try again

"#]]);
    drop(conn);
    assert!(
        before == tree(sandbox.folder()),
        "a refusal changed the folder"
    );
    sandbox.capture(&["wuhu.sqlite"]).assert().code(0);
}

/// A page of a transcript, which no migration reads: the first leaf below the root of its tree.
fn leaf_of_entries(path: &Path, bytes: &[u8]) -> usize {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'session_entries'";
    let root: usize = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    let page = &bytes[(root - 1) * 4096..root * 4096];
    assert_eq!(page[0], 5, "the root holds rows itself");
    let first = usize::from(u16::from_be_bytes([page[12], page[13]]));
    u32::from_be_bytes(page[first..first + 4].try_into().unwrap()) as usize
}

#[test]
fn corrupt_pages() {
    let sandbox = Sandbox::for_capture("v5-release-0.1.0");
    let path = sandbox.path("wuhu.sqlite");
    let mut bytes = fs::read(&path).unwrap();
    let leaf = leaf_of_entries(&path, &bytes);
    bytes[(leaf - 1) * 4096..leaf * 4096].fill(0x5a);
    fs::write(&path, bytes).unwrap();
    refused(
        &sandbox,
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
migrating a copy of the original …
reading its rows …
error: the database has corrupt pages, and was not captured; it is unchanged
hint: stop the server, keep a copy of the file, and let `rescue` bring what can be read into a new one; that one can be captured

"#]],
    );
}

/// No golden holds a free page. A migration that takes such pages stops at them; where there is none to run, the
/// rows are captured.
#[test]
fn corrupt_free_pages() {
    let damaged = |case: &str| {
        let sandbox = Sandbox::for_capture(case);
        let path = sandbox.path("wuhu.sqlite");
        let source = Connection::open(&path).unwrap();
        source
            .execute_batch(
                "CREATE TABLE gone(b); INSERT INTO gone VALUES(zeroblob(40000)); DROP TABLE gone",
            )
            .unwrap();
        drop(source);
        let mut bytes = fs::read(&path).unwrap();
        let trunk = u32::from_be_bytes(bytes[32..36].try_into().unwrap()) as usize;
        assert_ne!(trunk, 0);
        bytes[(trunk - 1) * 4096..trunk * 4096].fill(0x5a);
        fs::write(&path, bytes).unwrap();
        sandbox
    };
    refused(
        &damaged("v5-release-0.1.0"),
        &["wuhu.sqlite"],
        str![[r#"
copying the database …
migrating a copy of the original …
error: the database has corrupt pages, and was not captured; it is unchanged
hint: stop the server, keep a copy of the file, and let `rescue` bring what can be read into a new one; that one can be captured

"#]],
    );
    let newer = damaged("v8-release-0.7.3");
    let before = fs::read(newer.path("wuhu.sqlite")).unwrap();
    newer
        .capture(&["--any-version", "wuhu.sqlite"])
        .assert()
        .code(0);
    assert!(fs::read(newer.path("wuhu.sqlite")).unwrap() == before);
}

/// A table that no golden holds rows of is a part of the database all the same: damage in it is told, and not
/// passed over, whichever of the tables behind a full text index has it.
#[test]
fn corrupt_pages_of_a_virtual_table() {
    for behind in ["data", "idx", "content", "docsize", "config"] {
        let sandbox = Sandbox::for_capture("v8-release-0.7.3");
        let path = sandbox.path("wuhu.sqlite");
        let source = Connection::open(&path).unwrap();
        source
            .execute_batch(
                "CREATE VIRTUAL TABLE mine USING fts5(body); INSERT INTO mine VALUES ('Anna')",
            )
            .unwrap();
        let sql = format!("SELECT rootpage FROM sqlite_schema WHERE name = 'mine_{behind}'");
        let root: usize = source.query_row(&sql, [], |row| row.get(0)).unwrap();
        drop(source);
        let mut bytes = fs::read(&path).unwrap();
        bytes[(root - 1) * 4096..root * 4096].fill(0x5a);
        fs::write(&path, bytes).unwrap();
        refused(
            &sandbox,
            &["--any-version", "wuhu.sqlite"],
            str![[r#"
copying the database …
error: the database has corrupt pages, and was not captured; it is unchanged
hint: stop the server, keep a copy of the file, and let `rescue` bring what can be read into a new one; that one can be captured

"#]],
        );
    }
}

/// No permission to read the file, or to write the case; as root the command runs as another user.
#[test]
fn permissions() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let program = sandbox.path("xtask");
    fs::copy(XTASK, &program).unwrap();
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(sandbox.folder(), 0o777);
    mode(&program, 0o755);
    mode(&sandbox.path("tmp"), 0o777);
    mode(&sandbox.path("wuhu.sqlite"), 0);
    let is_root = fs::read(sandbox.path("wuhu.sqlite")).is_ok();
    let run = || {
        let mut run = Command::new(&program);
        run.args(["capture", "--key-file", "key", "wuhu.sqlite"])
            .current_dir(sandbox.folder())
            .env("TMPDIR", sandbox.path("tmp"));
        if is_root {
            run.uid(65534).gid(65534);
        }
        let done = run.output().unwrap();
        assert_eq!(done.status.code(), Some(2));
        assert!(fs::read_dir(sandbox.path("tmp")).unwrap().next().is_none());
        String::from_utf8(done.stderr).unwrap()
    };
    snapbox::assert_data_eq!(
        run(),
        str![[r#"
copying the database …
error: `DB` may not be read; it is unchanged: run this as the user who runs the Wuhu server: permission denied

"#]]
    );
    mode(&sandbox.path("wuhu.sqlite"), 0o444);
    mode(sandbox.folder(), 0o555);
    snapbox::assert_data_eq!(
        run(),
        // Before the database is copied.
        str![[r#"
error: no case can be written into this folder: [..]; nothing was captured
hint: `--out DIR` names another folder

"#]]
    );
    let names = tree(sandbox.folder());
    assert_eq!(names.len(), 5, "{:?}", names.keys());
}

#[test]
fn the_default_database() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    fs::create_dir(sandbox.path(".wuhu")).unwrap();
    load("v5-header-only", &sandbox.path(".wuhu/wuhu.sqlite"));
    fs::remove_file(sandbox.path("wuhu.sqlite")).unwrap();
    sandbox
        .capture(&["--key-file", "key"])
        .env("HOME", sandbox.folder())
        .assert()
        .code(0);
    fs::remove_dir_all(sandbox.path(".wuhu")).unwrap();
    sandbox
        .capture(&[])
        .env("HOME", sandbox.folder())
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
copying the database …
error: there is no file `~/.wuhu/wuhu.sqlite`; nothing was created

"#]]);
}

#[test]
fn nobody_reads_what_it_says() {
    let sandbox = Sandbox::for_capture("v5-header-only");
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
            .current_dir(sandbox.folder())
            .env("TMPDIR", sandbox.path("tmp"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        drop(child.stderr.take());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{format}");
        assert!(sandbox.path("v5-damage.zip").exists());
    }
}
