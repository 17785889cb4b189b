//! A migration, its undo and a look that a signal ends: the database is as it was, no bundle and no private
//! copy is left, and the exit code is 128 and the signal's number. A second signal ends at once.

use std::fs;
use std::io::Read as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use test_support::{signal, tree};

use crate::sandbox::{Sandbox, XTASK};

fn start(sandbox: &Sandbox, words: &[&str]) -> Child {
    Command::new(XTASK)
        .args(words)
        .current_dir(sandbox.folder())
        .env("TMPDIR", sandbox.path("tmp"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A lock of this process. It ends as soon as the file is read here in any other way (POSIX locks).
fn locked(sandbox: &Sandbox, begin: &str) -> Connection {
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(begin).unwrap();
    conn
}

/// Waits until there is such a file.
fn wait_for(path: &Path) {
    for _ in 0..6000 {
        if path.exists() {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("there is no {}", path.display());
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// Interrupts a command that is in its transaction, at the latest where it waits for a reader at COMMIT.
#[track_caller]
fn in_a_transaction(sandbox: &Sandbox, words: &[&str], name: &str, code: i32) {
    let before = tree(sandbox.folder());
    let _reader = locked(sandbox, "BEGIN; SELECT count(*) FROM sessions;");
    let child = start(sandbox, words);
    wait_for(&sandbox.path("wuhu.sqlite-journal"));
    signal(&child, name);
    let output = child.wait_with_output().unwrap();
    let (said, error) = texts(&output);
    assert_eq!(output.status.code(), Some(code), "{error}");
    assert_eq!(said, "");
    assert_eq!(error, "error: interrupted; `wuhu.sqlite` is as it was\n");
    assert!(tree(sandbox.folder()) == before);
}

#[test]
fn a_migration() {
    let sandbox = Sandbox::for_capture("v5-wuhu-app-17");
    for (name, code) in [("INT", 130), ("TERM", 143), ("HUP", 129), ("QUIT", 131)] {
        in_a_transaction(&sandbox, &["migrate", "wuhu.sqlite"], name, code);
    }
}

#[test]
fn an_undo() {
    let sandbox = Sandbox::for_capture("v5-wuhu-app-17");
    sandbox.xtask(&["migrate", "wuhu.sqlite"]).assert().code(0);
    let undo = [
        "migrate",
        "--undo",
        "wuhu.sqlite.undo-v5.PRIVATE",
        "wuhu.sqlite",
    ];
    in_a_transaction(&sandbox, &undo, "INT", 130);
    sandbox.xtask(&undo).assert().code(0);
}

/// One that waits for a lock of another process.
#[test]
fn a_wait() {
    let sandbox = Sandbox::for_capture("v5-empty");
    let before = tree(sandbox.folder());
    let _other = locked(&sandbox, "BEGIN IMMEDIATE");
    let child = start(&sandbox, &["migrate", "wuhu.sqlite"]);
    // By now it waits, or has not begun to.
    thread::sleep(Duration::from_millis(300));
    signal(&child, "INT");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    assert!(tree(sandbox.folder()) == before);
}

/// At any moment, whether the command has begun or is done.
#[test]
fn a_look() {
    let sandbox = Sandbox::for_capture("v5-wuhu-app-17");
    let before = tree(sandbox.folder());
    for words in [
        &["migrate", "--dry-run", "wuhu.sqlite"][..],
        &["inspect", "wuhu.sqlite"],
    ] {
        for moment in 0..6 {
            let mut child = start(&sandbox, words);
            thread::sleep(Duration::from_millis(moment * 30));
            // It may have ended, but nobody has asked for its exit code yet.
            signal(&child, "INT");
            let status = child.wait().unwrap();
            let is_known = matches!(status.code(), Some(0 | 130)) || status.signal() == Some(2);
            assert!(is_known, "{words:?}: {status}");
            assert!(tree(sandbox.folder()) == before, "{words:?}");
        }
    }
}

/// A database whose report is longer than a pipe holds.
fn with_a_long_report() -> Sandbox {
    let sandbox = Sandbox::for_capture("v5-empty");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys=OFF; \
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) \
         INSERT INTO tool_call_status(sessionID, toolCallID, status, createdAt, updatedAt) \
         SELECT 'gone', i, 's', 1, 2 FROM n;",
    )
    .unwrap();
    sandbox
}

/// Its answer is that of a migration that is done, whatever came too late to stop it.
#[test]
fn a_report() {
    let sandbox = with_a_long_report();
    let mut child = start(&sandbox, &["migrate", "wuhu.sqlite"]);
    // It is committed once there is something to read.
    let mut said = child.stdout.take().unwrap();
    let mut first = [0; 1];
    said.read_exact(&mut first).unwrap();
    signal(&child, "INT");
    thread::sleep(Duration::from_millis(100));
    assert!(child.try_wait().unwrap().is_none());
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("cargo xtask migrate --undo"), "{rest}");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn a_second_signal() {
    let sandbox = with_a_long_report();
    let mut child = start(&sandbox, &["migrate", "wuhu.sqlite"]);
    let mut first = [0; 1];
    child
        .stdout
        .as_mut()
        .unwrap()
        .read_exact(&mut first)
        .unwrap();
    signal(&child, "TERM");
    thread::sleep(Duration::from_millis(100));
    assert!(child.try_wait().unwrap().is_none());
    signal(&child, "INT");
    let mut error = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut error)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(
        error,
        "error: ended by a second signal: what was not committed has no effect; `cargo xtask inspect` says \
         how the database is\n"
    );
    let left: Vec<PathBuf> = fs::read_dir(sandbox.path("tmp"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
