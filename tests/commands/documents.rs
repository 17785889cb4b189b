//! The examples of the README and of the help texts stay true: each is run.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use snapbox::IntoData as _;
use test_support::workspace;

use crate::sandbox::{Place, XTASK, load};

/// Each `$` line of the README's console blocks with the output that follows it.
fn examples(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, _) if line.starts_with("$ ") => {
                found.push((line[2..].to_owned(), String::new()));
            }
            (true, _) => {
                let (_, output) = found.last_mut().unwrap();
                output.push_str(line);
                output.push('\n');
            }
            (false, _) => {}
        }
    }
    found
}

/// Runs a documented command line in a home with `~/.wuhu/wuhu.sqlite`; its stdout.
fn run(place: &Place, line: &str) -> String {
    let line = line.replace("cargo xtask", XTASK);
    let done = Command::new("sh")
        .args(["-c", &line])
        .current_dir(place.folder())
        .env("HOME", place.folder())
        .env_remove("CI")
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8(done.stdout).unwrap()
}

/// A home as the documents assume it.
fn home() -> Place {
    let place = Place::new();
    fs::create_dir(place.path(".wuhu")).unwrap();
    load("v5-wuhu-app-17", &place.path(".wuhu/wuhu.sqlite"));
    fs::copy(place.path(".wuhu/wuhu.sqlite"), place.path("old.sqlite")).unwrap();
    let script = format!("exec '{XTASK}' migrate \"$1\"\n");
    fs::write(place.path("my-migrator"), format!("#!/bin/sh\n{script}")).unwrap();
    fs::set_permissions(place.path("my-migrator"), fs::Permissions::from_mode(0o755)).unwrap();
    place
}

#[test]
fn the_readme() {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let place = home();
    let mut ran = 0;
    for (line, expected) in examples(&readme) {
        // `cargo test` is what runs this; the shell is not everywhere.
        if !line.starts_with("cargo xtask ") {
            continue;
        }
        let actual = run(&place, &line).replace(place.folder().to_str().unwrap(), "~");
        if !expected.is_empty() {
            snapbox::assert_data_eq!(actual, expected.raw());
        }
        ran += 1;
    }
    assert!(ran >= 5, "the README lost its examples");
}

/// The statements that put rows back are those that the report prints.
#[test]
fn the_readme_puts_back_what_was_set_aside() {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let place = Place::with("damage-orphans");
    let run = place.xtask(&["migrate", "wuhu.sqlite"]).output().unwrap();
    let report = String::from_utf8(run.stdout).unwrap();
    let statements: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("INSERT INTO"))
        .collect();
    assert_eq!(statements.len(), 2);
    for statement in statements {
        assert!(report.contains(statement), "{statement}");
    }
}

#[test]
fn the_help_texts() {
    for task in [
        "inspect",
        "migrate",
        "golden-check",
        "golden-add",
        "golden-bless",
        "golden-import",
        "capture",
    ] {
        let help = Command::new(XTASK).args([task, "--help"]).output().unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        let examples: Vec<&str> = help
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("cargo xtask "))
            .collect();
        assert!(!examples.is_empty(), "{task} has no example");
        // The goldens of this tree are no place to try a writing command.
        if ["golden-bless", "golden-add", "golden-import"].contains(&task) {
            continue;
        }
        let place = home();
        for line in examples {
            run(&place, line);
        }
    }
}
