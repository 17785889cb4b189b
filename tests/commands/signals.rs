//! Commands that are ended in the middle, with exit code 128 and the signal's number: nothing is left,
//! neither of the private copies nor of a case.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};

use rusqlite::Connection;
use test_support::{signal, tree};

use crate::sandbox::{Sandbox, XTASK};

/// A sandbox with a database that takes a while.
fn large() -> Sandbox {
    let sandbox = Sandbox::for_capture("v5-header-only");
    let conn = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(
        "WITH RECURSIVE n(i) AS (VALUES(200) UNION ALL SELECT i+1 FROM n WHERE i<8000) \
         INSERT INTO session_entries(id, sessionID, parentEntryID, type, payload, createdAt) \
         SELECT i, '5e551000-0000-4000-8000-000000000008', CASE i WHEN 200 THEN 108 ELSE i-1 END, 'message', \
             CAST('{\"type\":\"message\",\"payload\":{\"a\":\"' || hex(zeroblob(i % 200)) || '\"}}' AS BLOB), \
             '2026-03-17 00:00:00.000' FROM n; \
         UPDATE sessions SET tailEntryID=8000 WHERE id='5e551000-0000-4000-8000-000000000008';",
    )
    .unwrap();
    sandbox
}

/// A command in the background, once stderr has this.
fn start(sandbox: &Sandbox, words: &[&str], after: &str) -> (Child, BufReader<ChildStderr>) {
    let mut child = Command::new(XTASK)
        .args(words)
        .current_dir(sandbox.folder())
        .env("TMPDIR", sandbox.path("tmp"))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while said.read_line(&mut line).unwrap() > 0 && !line.contains(after) {
        line.clear();
    }
    assert!(line.contains(after), "it ended without `{after}`");
    (child, said)
}

const CAPTURE: [&str; 7] = [
    "capture",
    "--all",
    "--max-size",
    "100000000",
    "--name",
    "v5-large",
    "wuhu.sqlite",
];

const LAST_WORD: &str = "error: interrupted; no database was changed";

const MOMENTS: [&str; 3] = [
    "copying the database",
    "migrating a copy",
    "judging the golden",
];

fn names(folder: &Path) -> Vec<String> {
    tree(folder)
        .keys()
        .map(|path| path.display().to_string())
        .collect()
}

#[track_caller]
fn ended_by(name: &str, code: i32) {
    let sandbox = large();
    let before = names(sandbox.folder());
    for moment in MOMENTS {
        let (mut child, said) = start(&sandbox, &CAPTURE, moment);
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(code), "{moment}");
        let rest: Vec<String> = said.lines().map(Result::unwrap).collect();
        assert_eq!(rest.last().map(String::as_str), Some(LAST_WORD));
        assert!(
            rest.iter()
                .all(|line| line == LAST_WORD || !line.contains("error")),
            "{moment}: {rest:?}"
        );
        assert_eq!(names(sandbox.folder()), before, "{moment}");
    }
}

#[test]
fn an_interrupt() {
    ended_by("INT", 130);
}

#[test]
fn a_request_to_end() {
    ended_by("TERM", 143);
}

#[test]
fn the_terminal_is_closed() {
    ended_by("HUP", 129);
}

/// And no memory image is left of it.
#[test]
fn a_quit() {
    ended_by("QUIT", 131);
}

/// Another program's migration is not waited for: it is killed, with all that it has started.
#[test]
fn a_check_that_is_interrupted() {
    let sandbox = Sandbox::for_capture("v5-empty");
    let elsewhere = Sandbox::new();
    let pipe = elsewhere.path("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let before = names(sandbox.folder());
    let program = format!(
        "(sleep 60; echo ran on) > '{}'; true {{db}}",
        pipe.display()
    );
    let check = ["golden-check", "v5-empty", "--with", &program];
    let (mut child, said) = start(&sandbox, &check, "judging v5-empty");
    // Waits until the program has the other end.
    let mut program = File::open(&pipe).unwrap();
    signal(&child, "INT");
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let rest: Vec<String> = said.lines().map(Result::unwrap).collect();
    assert_eq!(rest, [LAST_WORD]);
    assert_eq!(names(sandbox.folder()), before);
    let mut heard = String::new();
    program.read_to_string(&mut heard).unwrap();
    assert_eq!(heard, "");
}

#[test]
fn what_a_kill_leaves_is_swept_by_the_next() {
    let sandbox = large();
    let before = names(sandbox.folder());
    for moment in MOMENTS {
        let (mut child, _said) = start(&sandbox, &CAPTURE, moment);
        signal(&child, "KILL");
        child.wait().unwrap();
        let left = names(&sandbox.path("tmp"));
        assert!(left.len() > 1, "{moment}: {left:?}");
        sandbox
            .xtask(&["capture", "--dry-run", "wuhu.sqlite"])
            .env("TMPDIR", sandbox.path("tmp"))
            .assert()
            .code(0);
        assert_eq!(names(sandbox.folder()), before, "{moment}");
    }
}

/// The private folder of a killed run goes with the next run of any command, and each removes its own.
#[test]
fn every_command_sweeps() {
    let sandbox = Sandbox::for_capture("v5-header-only");
    fs::create_dir(sandbox.path("cases")).unwrap();
    let left = sandbox.path("tmp/wuhu-run-abcdefghijkl");
    for words in [
        &["inspect", "wuhu.sqlite"][..],
        &["golden-check", "v5-empty"],
        &[
            "golden-add",
            "v5-new",
            "wuhu.sqlite",
            "--invented",
            "--cases",
            "cases",
        ],
        &["golden-bless", "v5-new", "--cases", "cases"],
        &["capture", "--name", "v5-large", "wuhu.sqlite"],
        &["golden-import", "v5-large.zip", "--cases", "cases"],
        &["migrate", "--dry-run", "wuhu.sqlite"],
        &["migrate", "wuhu.sqlite"],
    ] {
        fs::create_dir(&left).unwrap();
        fs::set_permissions(&left, fs::Permissions::from_mode(0o700)).unwrap();
        for file in ["lock", "copy.sqlite"] {
            fs::write(left.join(file), "").unwrap();
        }
        sandbox
            .xtask(words)
            .env("TMPDIR", sandbox.path("tmp"))
            .env_remove("CI")
            .assert()
            .code(0);
        assert_eq!(names(&sandbox.path("tmp")), [""], "{words:?}");
    }
}
