//! The report of what was done reaches a person, though stdout does not take it.

use std::fs::OpenOptions;
use std::process::{Command, Output, Stdio};

use rusqlite::Connection;
#[cfg(target_os = "linux")]
use test_support::{Fault, FaultLibrary};

use crate::sandbox::{Sandbox, XTASK};

/// A command whose stdout is a device that is always full, or a pipe that nobody reads.
fn run(sandbox: &Sandbox, words: &[&str], stdout: Stdio) -> Output {
    Command::new(XTASK)
        .args(words)
        .current_dir(sandbox.folder())
        .env("TMPDIR", sandbox.path("tmp"))
        .stdout(stdout)
        .output()
        .unwrap()
}

fn full() -> Stdio {
    OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap()
        .into()
}

fn unread() -> Stdio {
    std::io::pipe().unwrap().1.into()
}

#[track_caller]
fn is_told(stdout: fn() -> Stdio, why: &str) {
    let sandbox = Sandbox::for_capture("v5-empty");
    let bundle = "wuhu.sqlite.undo-v5.PRIVATE";
    for (words, told) in [
        (
            &["migrate", "wuhu.sqlite"][..],
            &["v5 → v", "--undo", bundle][..],
        ),
        (&["migrate", "wuhu.sqlite"], &["it is at v"]),
        (
            &["migrate", "--undo", bundle, "wuhu.sqlite"],
            &["at v5", bundle],
        ),
    ] {
        let output = run(&sandbox, words, stdout());
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{words:?}: {error}");
        for part in told.iter().chain(&[why]) {
            assert!(error.contains(part), "{words:?}: no `{part}` in: {error}");
        }
    }
}

#[test]
fn on_a_full_disk() {
    is_told(full, "No space left on device");
}

#[test]
fn into_a_closed_pipe() {
    is_told(unread, "Broken pipe");
}

/// An answer that is all that was asked for is an error where it cannot be given; nothing was changed.
#[test]
fn an_answer_alone() {
    let sandbox = Sandbox::for_capture("v5-empty");
    for words in [
        &["inspect", "wuhu.sqlite"][..],
        &["migrate", "--dry-run", "wuhu.sqlite"],
    ] {
        let output = run(&sandbox, words, full());
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}: {error}");
        assert!(
            error.contains("No space left on device"),
            "{words:?}: {error}"
        );
        assert_eq!(run(&sandbox, words, unread()).status.code(), Some(0));
    }
}

/// The exit code of `inspect` is that of what it found, whether the answer is read or not.
#[test]
fn an_answer_that_is_not_read() {
    for (case, code) in [("v5-empty", 0), ("damage-orphans", 1), ("runner", 2)] {
        let sandbox = Sandbox::for_capture(case);
        for format in ["human", "json"] {
            let words = ["inspect", "--format", format, "wuhu.sqlite"];
            for stdout in [Stdio::piped(), unread()] {
                let output = run(&sandbox, &words, stdout);
                assert_eq!(output.status.code(), Some(code), "{case}: {output:?}");
                assert!(output.stderr.is_empty(), "{case}: {output:?}");
            }
        }
    }
}

/// What cannot be closed well hides neither the report nor what it is of.
#[cfg(target_os = "linux")]
#[test]
fn after_an_error_of_close() {
    let library = FaultLibrary::new();
    // A file with a log is migrated on a private copy first.
    for settings in ["", "PRAGMA journal_mode=WAL; PRAGMA user_version=7;"] {
        let sandbox = Sandbox::for_capture("v5-empty");
        let server = Connection::open(sandbox.path("wuhu.sqlite")).unwrap();
        server.execute_batch(settings).unwrap();
        let mut command = Command::new(XTASK);
        command
            .args(["migrate", "wuhu.sqlite"])
            .current_dir(sandbox.folder())
            .env("TMPDIR", sandbox.path("tmp"));
        let fault = Fault {
            call: "close",
            path: "",
            first: 1,
            times: Fault::LASTING,
            errno: 5,
        };
        let output = library.inject(&fault, &mut command).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.starts_with("wuhu.sqlite: v5 → v"), "{said}");
    }
}
