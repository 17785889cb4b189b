//! `rescue`: what it says, which file it writes, and that the database stays as it is.

#[cfg(unix)]
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use snapbox::{assert_data_eq, str};
#[cfg(unix)]
use test_support::signal;
use test_support::{DROPPED_BY_THE_HARD_RESET, FolderState, hard_reset};
#[cfg(target_os = "linux")]
use test_support::{Fault, FaultLibrary};

use crate::sandbox::{Sandbox, XTASK};

/// A file of release 0.4.0 after the hard reset.
pub(crate) fn emptied() -> Sandbox {
    let sandbox = Sandbox::with("v5-wuhu-app-17");
    hard_reset(&Connection::open(sandbox.path("wuhu.sqlite")).unwrap());
    sandbox
}

#[test]
fn a_file_that_was_emptied() {
    let sandbox = emptied();
    let before = std::fs::read(sandbox.path("wuhu.sqlite")).unwrap();
    sandbox
        .xtask(&["inspect", "wuhu.sqlite"])
        .assert()
        .code(1)
        .stdout_eq(str![[r#"
wuhu.sqlite: a Wuhu database at v6, by the build of the hard reset
  WARNING   each write may overwrite what was lost here; do not start the server before `cargo xtask rescue wuhu.sqlite --out rescued.sqlite`
  migrate   [..]
  size      200704 bytes
  pages     49 of 4096 bytes, 10 free
  settings  UTF-8, journal_mode delete, auto_vacuum none
            user_version 0, application_id 0
  rows      grdb_migrations             6
            mount_templates             0
            mounts                      0
            session_entries             0
            sessions                    0
            system_queue_journal        0
            system_queue_pending        0
            tool_call_status            0
            user_queue_journal          0
            user_queue_pending          0
  lost      data of before is still in 10 free pages
            5 lost sessions found: all complete, 76 entries
            stop the server, copy the file, do not VACUUM it, then:
            cargo xtask rescue wuhu.sqlite --out rescued.sqlite

"#]]);
    sandbox
        .xtask(&["rescue", "--dry-run", "wuhu.sqlite"])
        .assert()
        .stdout_eq(str![[r#"
wuhu.sqlite: 5 lost sessions found: all complete
  environments                 2
  session_entries             76
  sessions                     5
  system_queue_journal         7
  system_queue_pending         1
  tool_call_status            16
  user_queue_journal          18
  of today: 0 sessions, 0 entries: all kept
nothing was written; each write of a server overwrites lost rows: stop it first, then
  cargo xtask rescue wuhu.sqlite --out rescued.sqlite

"#]]);
    assert!(!sandbox.path("new.sqlite").exists());
    sandbox
        .xtask(&["rescue", "wuhu.sqlite", "--out", "new.sqlite"])
        .assert()
        .stdout_eq(str![[r#"
wuhu.sqlite: 5 lost sessions found: all complete
  environments                 2
  session_entries             76
  sessions                     5
  system_queue_journal         7
  system_queue_pending         1
  tool_call_status            16
  user_queue_journal          18
  of today: 0 sessions, 0 entries: all kept
new.sqlite: written, with all of this
next:
  1. look at it: cargo xtask inspect new.sqlite
  2. stop the server, whose writes overwrite lost rows; if it ran meanwhile, rescue again
  3. keep the old file, with its -wal if there is one:
     mv wuhu.sqlite wuhu.sqlite.before-rescue
  4. mv new.sqlite wuhu.sqlite

"#]])
        .stderr_eq(str![[r#"
putting the rows together …
checking the new database …

"#]]);
    assert!(std::fs::read(sandbox.path("wuhu.sqlite")).unwrap() == before);
    // A sound database at v6, in which nothing more is to be found.
    let run = sandbox.xtask(&["inspect", "new.sqlite"]).assert().code(0);
    let said = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    assert!(
        said.contains("nothing to do") && !said.contains("lost"),
        "{said}"
    );
    let left: Vec<_> = std::fs::read_dir(sandbox.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

/// `--to` as in `migrate`: the version of the reset file, or its release; none of before.
#[test]
fn the_version_that_was_asked_for() {
    let sandbox = emptied();
    for (to, code, expected) in [
        ("v6", 0, "5 lost sessions found"),
        ("0.5.0", 0, "5 lost sessions found"),
        ("v5", 2, "v5 is older; the database is unchanged"),
        (
            "v7",
            2,
            "error: there is no v7: the newest known version is v6; the database is unchanged",
        ),
    ] {
        let words = [
            "rescue",
            "wuhu.sqlite",
            "--out",
            "new.sqlite",
            "--force",
            "--to",
            to,
        ];
        let run = sandbox.xtask(&words).assert().code(code);
        let output = run.get_output();
        let said = [&*output.stdout, &*output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains(expected), "{to}: {said}");
        let new = sandbox.path("new.sqlite");
        assert_eq!(new.exists(), code == 0, "{to}");
        if code == 0 {
            std::fs::remove_file(new).unwrap();
        }
    }
}

/// The owner recognizes the sessions by their titles and first lines, which are printed on demand only.
#[test]
fn with_titles_and_first_lines() {
    let sandbox = emptied();
    let said = |words: &[&str]| {
        let words = [&["rescue", "--dry-run", "wuhu.sqlite"], words].concat();
        let run = sandbox.xtask(&words).assert().code(0);
        String::from_utf8(run.get_output().stdout.clone()).unwrap()
    };
    let (without, with) = (said(&[]), said(&["--show-values"]));
    assert!(!without.contains("PRIVATE"), "{without}");
    let private = with.lines().skip_while(|line| !line.contains("PRIVATE"));
    let private: Vec<&str> = private.collect();
    let sessions = private.iter().filter(|line| line.contains(", complete"));
    assert_eq!(sessions.count(), 5, "{with}");
    // Below each of them its own words.
    let lines = private.iter().filter(|line| line.starts_with("    "));
    assert!(lines.count() >= 4, "{with}");
}

/// A line for each tenth, of a file that takes a while.
#[test]
fn its_progress() {
    let sandbox = Sandbox::with("v5-wuhu-app-17");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("PRAGMA page_size = 512; VACUUM; CREATE TABLE t(a); INSERT INTO t VALUES(zeroblob(12000000)); DROP TABLE t")
        .unwrap();
    hard_reset(&conn);
    drop(conn);
    let run = sandbox
        .xtask(&["rescue", "--dry-run", "wuhu.sqlite"])
        .assert();
    let said = String::from_utf8(run.get_output().stderr.clone()).unwrap();
    let searched: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("searched"))
        .collect();
    let tenths: Vec<String> = (1..10)
        .map(|tenth| format!("searched {tenth}0 % …"))
        .collect();
    assert_eq!(searched, tenths);
}

#[test]
fn as_json() {
    let sandbox = emptied();
    let run = sandbox
        .xtask(&["rescue", "--dry-run", "--format", "json", "wuhu.sqlite"])
        .assert();
    let text = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answer["result"], "found");
    assert_eq!(answer["found"]["sessions"], 5);
    assert_eq!(answer["sessions"].as_array().unwrap().len(), 5);
    // Titles are private.
    assert!(!text.contains("title"), "{text}");
}

#[test]
fn what_is_refused() {
    let sandbox = emptied();
    std::fs::write(sandbox.path("there.sqlite"), "kept").unwrap();
    std::fs::hard_link(sandbox.path("wuhu.sqlite"), sandbox.path("link.sqlite")).unwrap();
    std::fs::create_dir(sandbox.path("folder")).unwrap();
    let before = FolderState::of(&sandbox.path(""));
    let mut said = String::new();
    for (db, out) in [
        ("wuhu.sqlite", "there.sqlite"),
        ("wuhu.sqlite", "wuhu.sqlite"),
        ("wuhu.sqlite", "wuhu.sqlite-wal"),
        ("wuhu.sqlite", "link.sqlite"),
        ("wuhu.sqlite", "folder"),
        ("wuhu.sqlite", "no/folder/new.sqlite"),
        ("wuhu.sqlite", "there.sqlite/new.sqlite"),
        ("wuhu.sqlite", "there.sqlite/folder/new.sqlite"),
        ("wuhu.sqlite", "new/"),
    ] {
        let run = sandbox
            .xtask(&["rescue", db, "--out", out])
            .assert()
            .code(2);
        said += &String::from_utf8_lossy(&run.get_output().stderr);
    }
    assert!(FolderState::of(&sandbox.path("")) == before);
    let missing = sandbox.xtask(&["rescue", "missing.sqlite", "--out", "new.sqlite"]);
    said += &String::from_utf8_lossy(&missing.assert().code(2).get_output().stderr);
    assert!(!sandbox.path("new.sqlite").exists());
    assert_data_eq!(
        said,
        str![[r#"
error: `there.sqlite` is there already; nothing was written
hint: `--force` replaces it
error: `wuhu.sqlite` is the database that is read: give another name, and keep the database
error: `wuhu.sqlite-wal` is the database that is read: give another name, and keep the database
error: `link.sqlite` is the database that is read: give another name, and keep the database
error: `folder` is a directory: name a file in it
error: there is no folder `no/folder`; nothing was written
hint: create it, or let `--out` name a file in another one
error: `there.sqlite` is no folder; nothing was written
hint: let `--out` name a file in a folder
error: `there.sqlite/folder/new.sqlite` could not be written; the database is unchanged: not a directory
hint: let `--out` name a file in a folder that you may write into, with room for it
error: `new/` is no name of a file: name one
error: there is no file `missing.sqlite`; nothing was created

"#]]
    );
    sandbox.xtask(&["rescue", "wuhu.sqlite"]).assert().code(2);
    sandbox
        .xtask(&["rescue", "wuhu.sqlite", "--out", "there.sqlite", "--force"])
        .assert()
        .code(0);
    assert_ne!(
        std::fs::read(sandbox.path("there.sqlite")).unwrap(),
        b"kept"
    );
}

#[test]
fn nothing_was_dropped() {
    let sandbox = Sandbox::with("v5-wuhu-app-17");
    sandbox
        .xtask(&["rescue", "wuhu.sqlite", "--out", "new.sqlite"])
        .assert()
        .code(0)
        .stdout_eq(str![[r#"
wuhu.sqlite: no upgrade has dropped sessions of this file: nothing to rescue, nothing was written

"#]]);
    assert!(!sandbox.path("new.sqlite").exists());
}

/// After VACUUM, or where SQLite overwrites what it deletes, nothing is left.
#[test]
fn nothing_is_left() {
    let vacuumed = emptied();
    let conn = Connection::open(vacuumed.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("VACUUM").unwrap();
    let overwritten = Sandbox::with("v5-wuhu-app-17");
    let conn = Connection::open(overwritten.path("wuhu.sqlite")).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON")
        .unwrap();
    // The tables are dropped with what deleting their rows has left.
    for table in DROPPED_BY_THE_HARD_RESET {
        conn.execute(&format!("DELETE FROM {table}"), []).unwrap();
    }
    hard_reset(&conn);
    drop(conn);
    for sandbox in [vacuumed, overwritten] {
        let before = std::fs::read(sandbox.path("wuhu.sqlite")).unwrap();
        sandbox
            .xtask(&["rescue", "wuhu.sqlite", "--out", "new.sqlite"])
            .assert()
            .code(1)
            .stdout_eq(str![[r#"
wuhu.sqlite: nothing is left of what was dropped: [..]; look for a backup; nothing was written

"#]]);
        assert_nothing_is_left(&sandbox, &before, false);
    }
}

/// Killed at any moment: NEW is whole, or not there, and the database is as it was.
#[cfg(unix)]
#[test]
fn that_is_killed() {
    let sandbox = emptied();
    let before = std::fs::read(sandbox.path("wuhu.sqlite")).unwrap();
    let out = sandbox.path("out");
    for moment in 0..8 {
        std::fs::create_dir(&out).unwrap();
        let mut child = Command::new(XTASK)
            .args(["rescue", "wuhu.sqlite", "--out", "out/new.sqlite"])
            .current_dir(sandbox.folder())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(moment * 20));
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(std::fs::read(sandbox.path("wuhu.sqlite")).unwrap() == before);
        let beside = std::fs::read_dir(sandbox.folder()).unwrap();
        assert_eq!(beside.count(), 2, "of the database, and `out`");
        if out.join("new.sqlite").exists() {
            let conn = Connection::open(out.join("new.sqlite")).unwrap();
            let check = "PRAGMA integrity_check";
            let check: String = conn.query_row(check, [], |row| row.get(0)).unwrap();
            let sessions = "SELECT count(*) FROM sessions";
            let sessions: u32 = conn.query_row(sessions, [], |row| row.get(0)).unwrap();
            assert_eq!((check.as_str(), sessions), ("ok", 5));
        }
        std::fs::remove_dir_all(&out).unwrap();
    }
}

/// Nothing but the database, and NEW where it is said to be written.
fn assert_nothing_is_left(sandbox: &Sandbox, before: &[u8], is_written: bool) {
    assert!(std::fs::read(sandbox.path("wuhu.sqlite")).unwrap() == before);
    let names = std::fs::read_dir(sandbox.folder()).unwrap();
    let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let expected = ["new.sqlite", "wuhu.sqlite"];
    assert_eq!(names, expected[usize::from(!is_written)..]);
}

/// Whichever write of NEW, or of what leads to it, finds no room: what was typed is named, and no private folder.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk() {
    let library = FaultLibrary::new();
    let (sandbox, elsewhere) = (emptied(), tempfile::tempdir().unwrap());
    let before = std::fs::read(sandbox.path("wuhu.sqlite")).unwrap();
    let of_new = str![[r#"
error: `new.sqlite` could not be written; the database is unchanged: no storage space
hint: free some space there, or let `--out` name a file in a folder that you may write into, with room for it

"#]];
    let of_the_systems_folder = str![[r#"
error: nothing could be written into `[..]`, the folder for temporary files; the database is unchanged: no storage space
hint: free some space there, or let `TMPDIR` name another folder

"#]];
    let out = ["--out", "new.sqlite"];
    let runs = [1, 3, 20, 60, 120, 200].map(|first| (first, &out[..], of_new.clone()));
    let dry_runs = [1, 60].map(|first| (first, &["--dry-run"][..], of_the_systems_folder.clone()));
    for (first, words, expected) in runs.into_iter().chain(dry_runs) {
        let mut command = Command::new(XTASK);
        command
            .args(["rescue", "wuhu.sqlite"])
            .args(words)
            .current_dir(sandbox.folder())
            .env("TMPDIR", elsewhere.path());
        let fault = Fault {
            call: "write",
            path: ".sqlite",
            first,
            times: Fault::LASTING,
            errno: 28,
        };
        let output = library.inject(&fault, &mut command).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{first}: {output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        let from = said.find("error: ").unwrap();
        assert_data_eq!(&said[from..], expected);
        assert_nothing_is_left(&sandbox, &before, false);
    }
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

/// What the disk does not give is missing, and all else is rescued.
#[cfg(target_os = "linux")]
#[test]
fn of_which_the_disk_does_not_give_all() {
    let library = FaultLibrary::new();
    let sandbox = emptied();
    let before = std::fs::read(sandbox.path("wuhu.sqlite")).unwrap();
    let root = "SELECT (rootpage - 1) * 4096 FROM sqlite_schema WHERE name = 'sessions'";
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    let root: u64 = conn.query_row(root, [], |row| row.get(0)).unwrap();
    drop(conn);
    let mut command = Command::new(XTASK);
    command
        .args(["rescue", "wuhu.sqlite", "--out", "new.sqlite"])
        .current_dir(sandbox.folder());
    let fault = Fault {
        call: "read",
        path: "wuhu.sqlite$",
        first: 1,
        times: Fault::LASTING,
        errno: 5,
    };
    let output = library.inject_at(&fault, root, &mut command).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_data_eq!(
        String::from_utf8(output.stdout).unwrap(),
        str![[r#"
wuhu.sqlite: damaged (page 10 is no page of a b-tree), 1 not given by the disk, 1 damaged of 49 pages: 0 sessions of today read
wuhu.sqlite: 5 lost sessions found: 4 complete, 1 partial, 0 header only
  environments                 2
  session_entries             75
  sessions                     5
  system_queue_journal         7
  system_queue_pending         1
  tool_call_status            16
  user_queue_journal          18
  00000000-c8a7-4afb-81d3-bb9360aceec2 21 entries, partial: missing 2
  of today: 0 sessions, 0 entries: all that can be read
  put right because entries are missing: 1 row
new.sqlite: written, with all of this
next:
  1. look at it: cargo xtask inspect new.sqlite
  2. stop the server, whose writes overwrite lost rows; if it ran meanwhile, rescue again
  3. keep the old file, with its -wal if there is one:
     mv wuhu.sqlite wuhu.sqlite.before-rescue
  4. mv new.sqlite wuhu.sqlite

"#]]
    );
    assert_nothing_is_left(&sandbox, &before, true);
}

/// At any moment: NEW is whole, or not there.
#[cfg(unix)]
#[test]
fn that_a_signal_ends() {
    let sandbox = emptied();
    let before = std::fs::read(sandbox.path("wuhu.sqlite")).unwrap();
    for moment in 0..8 {
        let mut child = Command::new(XTASK)
            .args(["rescue", "wuhu.sqlite", "--out", "new.sqlite"])
            .current_dir(sandbox.folder())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(moment * 20));
        // It may have ended, but nobody has asked for its exit code yet.
        signal(&child, "INT");
        let status = child.wait().unwrap();
        let is_known = matches!(status.code(), Some(0 | 130)) || status.signal() == Some(2);
        assert!(is_known, "{status}");
        let is_written = sandbox.path("new.sqlite").exists();
        assert!(is_written || status.code() != Some(0), "{status}");
        assert_nothing_is_left(&sandbox, &before, is_written);
        if is_written {
            let conn = Connection::open(sandbox.path("new.sqlite")).unwrap();
            let sessions = "SELECT count(*) FROM sessions";
            let sessions: u32 = conn.query_row(sessions, [], |row| row.get(0)).unwrap();
            assert_eq!(sessions, 5);
            drop(conn);
            std::fs::remove_file(sandbox.path("new.sqlite")).unwrap();
        }
    }
}

/// What was done is told on stderr; an answer that is all that was asked for is an error.
#[cfg(target_os = "linux")]
#[test]
fn whose_report_finds_no_room() {
    let sandbox = emptied();
    let full = || -> Stdio {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        full.unwrap().into()
    };
    let run = |words: &[&str]| {
        let mut command = Command::new(XTASK);
        command.args(words).current_dir(sandbox.folder());
        command.stdout(full()).output().unwrap()
    };
    let dry = run(&["rescue", "--dry-run", "wuhu.sqlite"]);
    assert_eq!(dry.status.code(), Some(2), "{dry:?}");
    let done = run(&["rescue", "wuhu.sqlite", "--out", "new.sqlite"]);
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("new.sqlite: written"), "{said}");
}
