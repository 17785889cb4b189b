//! The documents stay true: each example is run, each link leads somewhere, each option is listed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use snapbox::{Data, data::DataFormat};
use test_support::{output_as_shown, tree, workspace};

use crate::sandbox::{Sandbox, XTASK};

mod examples;
mod home;
mod links;

use examples::with_real_output;
use home::Home;

/// Every page of the project, by its path in the workspace; the texts of the goldens are none.
fn pages() -> Vec<String> {
    let mut pages = files_of(&["docs", "crates", "examples", "tests", "wuhu-db", "xtask"]);
    for entry in fs::read_dir(workspace()).unwrap() {
        pages.push(entry.unwrap().file_name().into_string().unwrap());
    }
    pages.retain(|name| has_extension(name, "md"));
    pages.sort();
    pages
}

/// Every file below these folders of the workspace, by its path.
fn files_of(folders: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    for folder in folders {
        let names = tree(&path(folder)).into_keys();
        files.extend(names.map(|name| format!("{folder}/{}", name.display())));
    }
    files.retain(|file| path(file).is_file());
    files
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == extension)
}

fn path(page: &str) -> PathBuf {
    workspace().join(page)
}

fn read(page: &str) -> String {
    fs::read_to_string(path(page)).unwrap()
}

/// The page with the output that its commands have now is the page as it is.
#[track_caller]
fn check(page: &str) {
    let actual = with_real_output(&read(page), &Home::new());
    let expected = Data::read_from(&path(page), Some(DataFormat::Text));
    snapbox::assert_data_eq!(actual, expected.raw());
}

#[test]
fn a_gap_stands_for_lines_that_are_left_out() {
    let actual = "a\nb\nc\nd\n";
    for shown in ["", actual, "a\n…\nd\n", "…\nb\n…\n", "a\n…\n", "…\nd\n"] {
        assert_eq!(output_as_shown(shown, actual.to_owned()), shown);
    }
    for shown in ["a\n", "b\n…\n", "…\nc\n", "a\n…\nc\n…\nb\n…\n", "…\nx\n…\n"] {
        assert_eq!(output_as_shown(shown, actual.to_owned()), actual);
    }
    let (shown, actual) = ("ok (0.05 s)\n", "ok (3.20 s)\n");
    assert_eq!(output_as_shown(shown, actual.to_owned()), shown);
}

/// A page keeps its gaps where a new version changes a number in what it shows.
#[test]
fn what_a_page_leaves_out_stays_left_out() {
    #[track_caller]
    fn check(shown: &str, actual: &str, expected: &str) {
        assert_eq!(output_as_shown(shown, actual.to_owned()), expected);
    }
    let actual = "db: v5 → v7\n  pages  10\n  rows   3\n  gone   x\n";
    check(
        "db: v5 → v6\n…\n  rows  12\n…\n",
        actual,
        "db: v5 → v7\n…\n  rows   3\n…\n",
    );
    check("…\n  gone   x\n", actual, "…\n  gone   x\n");
    check("db: v5 → v6\n…\n  kept  12\n", actual, actual);
    check("db: v5 → v6\n", actual, actual);
    check("", actual, "");
}

#[test]
fn the_readme_has_an_example_of_each_job() {
    check("README.md");
    let readme = read("README.md");
    for job in [
        "wuhu-db inspect",
        "wuhu-db migrate",
        "wuhu-db migrate --undo",
        "wuhu-db capture",
        "cargo xtask golden-check",
        "cargo xtask golden-bless",
        "cargo xtask golden-check v4 v5-wuhu-app-17 --with",
    ] {
        assert!(readme.contains(&format!("\n$ {job} ")), "{job}");
    }
    assert!(readme.lines().count() < 200, "the README is an entrance");
}

#[test]
fn examples_of_the_other_pages() {
    let pages = pages().into_iter().filter(|page| page != "README.md");
    for page in pages.filter(|page| read(page).contains("```console")) {
        check(&page);
    }
}

/// The statements that put rows back are those that the report prints.
#[test]
fn statements_that_put_back_what_was_set_aside() {
    let page = read("docs/migrate.md");
    let place = Sandbox::with("damage-orphans");
    let run = place.xtask(&["migrate", "wuhu.sqlite"]).output().unwrap();
    let report = String::from_utf8(run.stdout).unwrap();
    let statements: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with("INSERT INTO"))
        .collect();
    assert_eq!(statements.len(), 2);
    for statement in statements {
        assert!(report.contains(statement), "{statement}");
    }
}

/// The names of all commands, as `--help` lists them.
fn tasks() -> Vec<String> {
    let help = help(&[]);
    let (_, list) = help.split_once("Commands:\n").unwrap();
    let names = list.lines().take_while(|line| !line.is_empty());
    let names = names.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names
        .filter(|name| !name.is_empty() && *name != "help")
        .map(ToOwned::to_owned)
        .collect()
}

fn help(task: &[&str]) -> String {
    let run = Command::new(XTASK).args(task).arg("--help").output();
    String::from_utf8(run.unwrap().stdout).unwrap()
}

#[test]
fn the_help_texts() {
    let readme = &read("README.md");
    // Each task has a home of its own, and most of its time goes by waiting for the disk.
    for together in tasks().chunks(4) {
        thread::scope(|scope| {
            for task in together {
                scope.spawn(move || examples_run(task, readme));
            }
        });
    }
}

/// The examples in the help of a task are commands that end well.
fn examples_run(task: &str, readme: &str) {
    let help = help(&[task]);
    let examples: Vec<&str> = help
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("cargo xtask "))
        .collect();
    assert!(!examples.is_empty(), "{task} has no example");
    let home = Home::new();
    for line in examples {
        let runs_with_the_readme = readme.contains(&format!("\n$ {line}\n"));
        // Two need an attachment, one writes into the sources, two build a release.
        let long = [
            "golden-import",
            "golden-sign",
            "--release",
            "measure",
            "dist",
        ];
        let cannot_run = long.iter().any(|word| line.contains(word));
        if !runs_with_the_readme && !cannot_run {
            home.run(line, 0);
        }
    }
}

/// The options in a text, `--help` aside.
fn options(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words
        .filter(|word| word.starts_with("--") && word.len() > 2 && *word != "--help")
        .collect()
}

#[test]
fn every_option_is_in_the_list_of_commands() {
    let page = read("docs/commands.md");
    let tasks = tasks();
    assert!(tasks.len() > 10, "{tasks:?}");
    for task in tasks {
        let head = format!("\n## `cargo xtask {task}`\n");
        let (_, rest) = page.split_once(&head).expect(&head);
        let chapter = rest.split("\n## ").next().unwrap();
        let help = help(&[&task]);
        let (_, listed) = help.split_once("\nOptions:\n").unwrap();
        let listed = listed.lines().map(str::trim_start);
        let listed: BTreeSet<&str> = listed
            .filter(|line| line.starts_with("--"))
            .flat_map(options)
            .collect();
        let of_table = chapter.lines().filter(|line| line.starts_with("| `--"));
        let of_table: BTreeSet<&str> = of_table
            .flat_map(|line| options(line.split('|').nth(1).unwrap()))
            .collect();
        assert_eq!(listed, of_table, "{task}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    let broken: Vec<String> = pages()
        .iter()
        .flat_map(|page| links::broken(page))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_file_and_test_that_is_named_is_there() {
    let missing = links::missing(&pages());
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_invariant_names_a_test() {
    let untested = links::untested_invariants();
    assert!(untested.is_empty(), "{}", untested.join("\n"));
}

#[test]
fn every_document_that_a_source_names_is_there() {
    let missing = links::missing_documents(&pages());
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
