//! `capture` that is ended in the middle: nothing is left, neither of the private copies nor of the
//! case.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};

use rusqlite::Connection;
use test_support::{signal, tree};

use crate::capture::place;
use crate::sandbox::{Place, XTASK};

/// A place with a database that takes a while.
fn large() -> Place {
    let place = place("v5-header-only");
    let conn = Connection::open(place.path("wuhu.sqlite")).unwrap();
    conn.execute_batch(
        "WITH RECURSIVE n(i) AS (VALUES(200) UNION ALL SELECT i+1 FROM n WHERE i<8000) \
         INSERT INTO session_entries(id, sessionID, parentEntryID, type, payload, createdAt) \
         SELECT i, '5e551000-0000-4000-8000-000000000008', CASE i WHEN 200 THEN 108 ELSE i-1 END, 'message', \
             CAST('{\"type\":\"message\",\"payload\":{\"a\":\"' || hex(zeroblob(i % 200)) || '\"}}' AS BLOB), \
             '2026-03-17 00:00:00.000' FROM n; \
         UPDATE sessions SET tailEntryID=8000 WHERE id='5e551000-0000-4000-8000-000000000008';",
    )
    .unwrap();
    place
}

/// `capture --all` in the background, once it has said this.
fn start(place: &Place, after: &str) -> (Child, BufReader<ChildStderr>) {
    let mut child = Command::new(XTASK)
        .args([
            "capture",
            "--all",
            "--max-size",
            "100000000",
            "--name",
            "v5-large",
            "wuhu.sqlite",
        ])
        .current_dir(place.folder())
        .env("TMPDIR", place.path("tmp"))
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
    let place = large();
    let before = names(place.folder());
    for moment in MOMENTS {
        let (mut child, said) = start(&place, moment);
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(code), "{moment}");
        let rest: Vec<String> = said.lines().map(Result::unwrap).collect();
        assert!(
            rest.iter().all(|line| !line.contains("error")),
            "{moment}: {rest:?}"
        );
        assert_eq!(names(place.folder()), before, "{moment}");
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

#[test]
fn what_a_kill_leaves_is_swept_by_the_next() {
    let place = large();
    let before = names(place.folder());
    for moment in MOMENTS {
        let (mut child, _said) = start(&place, moment);
        signal(&child, "KILL");
        child.wait().unwrap();
        let left = names(&place.path("tmp"));
        assert!(left.len() > 1, "{moment}: {left:?}");
        place
            .xtask(&["capture", "--dry-run", "wuhu.sqlite"])
            .env("TMPDIR", place.path("tmp"))
            .assert()
            .code(0);
        assert_eq!(names(place.folder()), before, "{moment}");
    }
}
