//! The exit codes of the commands: 0 fine, 1 found something, 2 refused. After a signal: `signals`.

use std::fs;

use rusqlite::Connection;
use test_support::{copy_folder, workspace};

use crate::sandbox::{Sandbox, XTASK};

/// A command line, run on `wuhu.sqlite` made of a golden: what it is to end with.
#[track_caller]
fn check(case: &str, words: &[&str], code: i32) {
    let sandbox = Sandbox::for_capture(case);
    run(&sandbox, words, code);
}

#[track_caller]
fn run(sandbox: &Sandbox, words: &[&str], code: i32) {
    let done = sandbox.xtask(words).env("TMPDIR", sandbox.path("tmp"));
    let done = done.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(code), "{words:?}: {said}");
}

#[test]
fn zero_is_fine() {
    for (case, words) in [
        ("v5-empty", &["inspect", "wuhu.sqlite"][..]),
        ("v5-empty", &["migrate", "wuhu.sqlite"]),
        ("v5-empty", &["migrate", "--dry-run", "wuhu.sqlite"]),
        ("v5-empty", &["capture", "--dry-run", "wuhu.sqlite"]),
        // Nothing to do.
        ("v6-release-0.5.0", &["migrate", "wuhu.sqlite"]),
        ("v8-release-0.7.3", &["inspect", "wuhu.sqlite"]),
        ("v8-release-0.7.3", &["migrate", "wuhu.sqlite"]),
        // Repaired.
        ("damage-orphans", &["migrate", "wuhu.sqlite"]),
        ("v5-empty", &["golden-check", "v5-empty"]),
        ("v5-empty", &["--help"]),
    ] {
        check(case, words, 0);
    }
}

#[test]
fn one_is_found_something() {
    for (case, words) in [
        ("damage-orphans", &["inspect", "wuhu.sqlite"][..]),
        ("wiped-by-0.5.0", &["inspect", "wuhu.sqlite"]),
        // An oracle fails: this program does nothing.
        (
            "v5-empty",
            &["golden-check", "v5-empty", "--with", "true {db}"],
        ),
    ] {
        check(case, words, 1);
    }
}

#[test]
fn two_is_refused_or_could_not_work() {
    for (case, words) in [
        ("v5-empty", &[][..]),
        ("v5-empty", &["migrate"]),
        ("v5-empty", &["migrate", "--to", "new", "wuhu.sqlite"]),
        ("v5-empty", &["migrate", "none.sqlite"]),
        ("v5-empty", &["inspect", "."]),
        ("runner", &["inspect", "wuhu.sqlite"]),
        ("pre-contracts", &["inspect", "wuhu.sqlite"]),
        ("runner", &["capture", "wuhu.sqlite"]),
        ("pre-contracts", &["migrate", "wuhu.sqlite"]),
        ("v8-release-0.7.3", &["capture", "wuhu.sqlite"]),
        ("v5-empty", &["golden-import", "wuhu.sqlite"]),
        ("v5-empty", &["golden-check", "none"]),
        ("v5-empty", &["golden-bless", "none"]),
        ("v5-empty", &["golden-add", "no name", "wuhu.sqlite"]),
    ] {
        check(case, words, 2);
    }
    let locked = Sandbox::for_capture("v5-empty");
    let other = Connection::open(locked.path("wuhu.sqlite")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    run(&locked, &["migrate", "wuhu.sqlite"], 2);
}

/// A program by which no row could have been lost is not judged.
#[test]
fn a_run_that_judges_nothing_is_no_success() {
    let sandbox = Sandbox::for_capture("v5-empty");
    let check = |words: &[&str], exit: i32, expected: [&str; 2]| {
        let all = [&["golden-check"], words, &["--with", "true {db}"]].concat();
        let said = sandbox.xtask(&all).output().unwrap();
        let text = String::from_utf8(said.stderr).unwrap();
        assert_eq!(said.status.code(), Some(exit), "{text}");
        for expected in expected {
            assert!(text.contains(expected), "{text}");
        }
    };
    let folder = sandbox.path("cases");
    for name in ["runner", "schema"] {
        copy_folder(&workspace().join("golden").join(name), &folder.join(name));
    }
    check(
        &["--cases", "cases"],
        2,
        [
            "error: no case was judged: 1 case skipped",
            "hint: without a name",
        ],
    );
    check(&["--to", "v5", "v1"], 2, [", not at v5", "hint: check out"]);
    check(
        &["--to", "v99", "v1"],
        2,
        ["no release that is known here has v99", ""],
    );
}

#[test]
fn cases_without_rows_judge_nothing() {
    let sandbox = Sandbox::for_capture("v5-empty");
    let migrate = format!("'{XTASK}' migrate {{db}}");
    let words = ["golden-check", "v5-empty", "--with", &migrate];
    let said = sandbox.xtask(&words).output().unwrap();
    let text = String::from_utf8(said.stderr).unwrap();
    assert_eq!(said.status.code(), Some(2), "{text}");
    let expected =
        "error: nothing was judged: no judged case holds a row that a migration must keep";
    assert!(text.contains(expected), "{text}");
}

/// A failure is found by a check, refused by a blessing where `CI` is set, and gone after a blessing.
#[test]
fn a_case_that_was_changed_by_hand() {
    let sandbox = Sandbox::for_capture("v5-empty");
    for folder in ["v5-empty", "schema"] {
        let copy = sandbox.path("cases").join(folder);
        copy_folder(&workspace().join("golden").join(folder), &copy);
    }
    let check = ["golden-check", "--cases", "cases", "v5-empty"];
    run(&sandbox, &check, 0);
    let summary = sandbox.path("cases/v5-empty/summary.txt");
    let text = fs::read_to_string(&summary).unwrap();
    fs::write(&summary, text + "by hand\n").unwrap();
    run(&sandbox, &check, 1);
    let bless = ["golden-bless", "--cases", "cases", "--yes", "v5-empty"];
    let refused = sandbox.xtask(&bless).env("CI", "true").output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let accepted = sandbox.xtask(&bless).env_remove("CI").output().unwrap();
    assert_eq!(accepted.status.code(), Some(0));
    run(&sandbox, &check, 0);
}

/// Each command that may answer in JSON, found by its help.
#[test]
fn an_error_is_json_where_the_answer_is() {
    let sandbox = Sandbox::for_capture("runner");
    let is_asked = |command: &&str| {
        let help = sandbox.xtask(&[command, "--help"]).output().unwrap();
        String::from_utf8_lossy(&help.stdout).contains("--format")
    };
    let commands = ["capture", "inspect", "migrate", "rescue"];
    let asked: Vec<&str> = commands.into_iter().filter(is_asked).collect();
    assert_eq!(asked.len(), 3);
    for command in asked {
        for db in ["none.sqlite", "."] {
            let mut words = vec![command, "--format", "json", db];
            if command == "rescue" {
                words.push("--dry-run");
            }
            let done = sandbox.xtask(&words).output().unwrap();
            let said = String::from_utf8_lossy(&done.stderr);
            assert_eq!(done.status.code(), Some(2), "{words:?}: {said}");
            let answer: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
            let error = answer["error"].as_str().unwrap();
            assert!(said.contains(&format!("error: {error}\n")), "{said}");
            assert!(error.contains(&format!("`{db}`")), "{error}");
        }
    }
}
