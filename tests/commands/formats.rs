//! What golden-check prints for programs.

use std::fs;

use migrator::HISTORY;
use serde_json::Value;
use test_support::{copy_folder, workspace};

use crate::sandbox::Sandbox;

/// A folder with a case that fails and one that passes.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::for_capture("runner");
    for folder in ["v5-header-only", "runner", "schema"] {
        let copy = sandbox.path("cases").join(folder);
        copy_folder(&workspace().join("golden").join(folder), &copy);
    }
    let summary = sandbox.path("cases/v5-header-only/summary.txt");
    let text = fs::read_to_string(&summary).unwrap();
    fs::write(&summary, text + "by hand\n").unwrap();
    sandbox
}

/// The newest version, and the rows of the case there: each step from v5 records its identifier.
fn newest() -> (String, u64) {
    let steps = HISTORY[5..].len() as u64;
    (HISTORY.last().unwrap().version.to_string(), 16 + steps)
}

/// What is printed to stdout; the check finds something.
#[track_caller]
fn printed(sandbox: &Sandbox, words: &[&str]) -> String {
    let check = [
        "golden-check",
        "--cases",
        "cases",
        "v5-header-only",
        "runner",
    ];
    let mut command = sandbox.xtask(&[&check, words].concat());
    command = command.env("GITHUB_STEP_SUMMARY", sandbox.path("summary.md"));
    let said = command.output().unwrap();
    assert_eq!(said.status.code(), Some(1));
    String::from_utf8(said.stdout).unwrap()
}

#[test]
fn json_is_an_object_a_line() {
    let (newest, rows_after) = newest();
    let said = printed(&sandbox(), &["--format", "json"]);
    let lines: Vec<Value> = said
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let events: Vec<_> = lines
        .iter()
        .map(|line| line["event"].as_str().unwrap())
        .collect();
    assert_eq!(
        events,
        ["started", "case", "finding", "finding", "case", "finished"]
    );
    assert_eq!(
        (&lines[0]["format"], &lines[0]["newest"]),
        (&1.into(), &newest.into())
    );
    assert_eq!(lines[1]["result"], "passed");
    let finding = &lines[2];
    assert_eq!(
        (&finding["case"], &finding["oracle"]),
        (&"v5-header-only".into(), &9.into())
    );
    assert_eq!(
        (&lines[4]["result"], &lines[4]["rows_after"]),
        (&"failed".into(), &rows_after.into())
    );
    assert_eq!(
        (&lines[5]["clean"], &lines[5]["failed"]),
        (&false.into(), &1.into())
    );
    let judged = serde_json::json!({"none": 1, "v5": 1});
    assert_eq!(lines[5]["judged"], judged);
    assert!(lines[5]["kept_rows"].as_u64() > Some(0));
}

#[test]
fn github_has_annotations_and_a_step_summary() {
    let sandbox = sandbox();
    fs::write(sandbox.path("summary.md"), "of another step\n").unwrap();
    let said = printed(&sandbox, &["--format", "github"]);
    let annotation = "::error file=cases/v5-header-only/case.toml,title=golden-check%3A v5-header-only::9 goldens: \
                      summary.txt is not the file whose SHA-256 case.toml lists";
    // The report may quote a case, and no line of it is a command.
    let quoted = said.strip_prefix("::stop-commands::").unwrap();
    let (word, quoted) = quoted.split_once('\n').unwrap();
    let (report, commands) = quoted.split_once(&format!("\n::{word}::\n")).unwrap();
    assert!(
        report.contains("\nok: ") || report.contains("\nFAIL: "),
        "{report}"
    );
    assert_eq!(commands.lines().collect::<Vec<_>>(), [annotation]);
    assert!(said.contains("\nFAIL  v5-header-only  "), "{said}");
    assert_eq!(
        fs::read_to_string(sandbox.path("summary.md")).unwrap(),
        format!(
            "of another step\n\
             ## golden-check\n\nFAIL: 1 case failed, 1 passed\n\n\
             | case | result | rows | first difference |\n|---|---|---|---|\n\
             | v5-header-only | **failed** | 16 → {} | goldens: summary.txt is not the file whose SHA-256 \
             case.toml lists |\n\
             | runner | ok | 7 |  |\n",
            newest().1
        )
    );
}

/// Each is a command and nothing else, judges what was judged, and is not the one that has just run.
#[test]
fn what_is_proposed_next_can_be_run() {
    let sandbox = sandbox();
    let proposed = |words: &[&str]| {
        let run = sandbox.xtask(words).env_remove("CI").output().unwrap();
        let said = String::from_utf8(run.stdout).unwrap();
        let heads = ["next:  cargo xtask ", "or:  cargo xtask "];
        let after = |line: &str| {
            heads
                .iter()
                .find_map(|head| line.trim().strip_prefix(head).map(str::to_owned))
        };
        (
            run.status.code(),
            said.lines().filter_map(after).collect::<Vec<_>>(),
        )
    };
    let all = [
        "golden-check",
        "--cases",
        "cases",
        "--rescue",
        "v5-header-only",
        "runner",
    ];
    let (code, first) = proposed(&all);
    let check = "golden-check v5-header-only --rescue --cases cases";
    let bless = "golden-bless v5-header-only --cases cases";
    assert_eq!(
        (code, first),
        (Some(1), vec![check.to_owned(), bless.to_owned()])
    );
    let words: Vec<&str> = check.split(' ').collect();
    assert_eq!(proposed(&words), (Some(1), vec![bless.to_owned()]));
    let words: Vec<&str> = bless.split(' ').chain(["--yes"]).collect();
    assert_eq!(proposed(&words), (Some(0), vec![]));
    let words: Vec<&str> = check.split(' ').collect();
    assert_eq!(proposed(&words), (Some(0), vec![]));
}

/// No terminal reads this; the environment may ask for colours all the same, or forbid them.
#[test]
fn colours_are_for_a_terminal() {
    let sandbox = sandbox();
    let said = |variables: &[&str]| {
        let check = ["golden-check", "--cases", "cases", "runner"];
        let mut command = sandbox.xtask(&check).env_remove("NO_COLOR");
        command = command.env_remove("CLICOLOR_FORCE");
        for variable in variables {
            command = command.env(variable, "1");
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let coloured = said(&["CLICOLOR_FORCE"]);
    assert!(
        coloured.contains("\n\u{1b}[32mok\u{1b}[0m    runner"),
        "{coloured}"
    );
    for variables in [&[][..], &["NO_COLOR", "CLICOLOR_FORCE"]] {
        let plain = said(variables);
        assert!(
            plain.contains("\nok    runner") && !plain.contains('\u{1b}'),
            "{plain}"
        );
    }
}

#[test]
fn quiet_prints_what_fails() {
    let said = printed(&sandbox(), &["--quiet"]);
    assert!(said.starts_with("FAIL  v5-header-only  v5 → v"), "{said}");
    assert!(!said.contains("runner"), "{said}");
}
