//! Commands that are ended in the middle, with exit code 128 and the signal's number: nothing is left,
//! neither of the private copies nor of a case.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

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

/// A command in the background, once stderr has this; the empty text: at once.
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
    while !line.contains(after) {
        line.clear();
        if said.read_line(&mut line).unwrap() == 0 {
            break;
        }
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

/// What a program writes into a pipe, a line at a time, until no process has its other end.
fn heard_from(pipe: PathBuf) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let lines = BufReader::new(File::open(pipe).unwrap()).lines();
        lines.for_each(|line| drop(sender.send(line.unwrap())));
    });
    receiver
}

/// Another program's migration is not waited for: it is killed, with all that it has started, both where it is asked
/// which version it reaches and where a golden is judged.
#[test]
fn a_check_that_is_interrupted() {
    for (to, moment) in [(&[][..], ""), (&["--to", "v6"], "judging v5-empty")] {
        let sandbox = Sandbox::for_capture("v5-empty");
        let elsewhere = Sandbox::new();
        let pipe = elsewhere.path("pipe");
        let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        let before = names(sandbox.folder());
        let program = format!(
            "(echo began; sleep 60; echo ran on) > '{}'; true {{db}}",
            pipe.display()
        );
        let heard = heard_from(pipe);
        let check = [&["golden-check", "v5-empty", "--with", &program], to].concat();
        let (mut child, said) = start(&sandbox, &check, moment);
        let began = heard.recv_timeout(Duration::from_secs(60));
        assert_eq!(began.as_deref(), Ok("began"), "{moment}");
        signal(&child, "INT");
        assert_eq!(child.wait().unwrap().code(), Some(130), "{moment}");
        let rest: Vec<String> = said.lines().map(Result::unwrap).collect();
        assert_eq!(rest, [LAST_WORD], "{moment}");
        assert_eq!(names(sandbox.folder()), before, "{moment}");
        let ended = heard.recv_timeout(Duration::from_secs(10));
        assert_eq!(ended, Err(RecvTimeoutError::Disconnected), "{moment}");
    }
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
