//! What stands in the manifests: crates know each other one way; each dependency is there once, with its
//! reason, and used.

use std::collections::BTreeSet;
use std::fs;

use super::modules::modules;
use super::report;
use super::sources::{Dependency, code, dependency_lines, members, read, root, section, targets};

/// Members that only check, and may use the fixtures of tests.
const CHECKS: [&str; 2] = ["crates/soak", "tests"];

/// Which members of the workspace a member may know. Whoever adds a crate says here where it stands.
const ARROWS: [(&str, &[&str]); 14] = [
    ("crates/sqlite-facts", &[]),
    ("crates/sqlite-pages", &[]),
    ("crates/canon", &["sqlite-facts"]),
    ("crates/test-support", &["canon"]),
    (
        "crates/migrator",
        &["sqlite-facts", "sqlite-pages", "test-support"],
    ),
    (
        "crates/rescue",
        &["migrator", "sqlite-facts", "sqlite-pages", "test-support"],
    ),
    (
        "crates/anonymizer",
        &["canon", "sqlite-facts", "test-support"],
    ),
    (
        "crates/golden",
        &[
            "anonymizer",
            "canon",
            "migrator",
            "rescue",
            "sqlite-facts",
            "test-support",
        ],
    ),
    (
        "crates/adequacy",
        &[
            "anonymizer",
            "golden",
            "migrator",
            "sqlite-facts",
            "test-support",
        ],
    ),
    (
        "crates/soak",
        &[
            "anonymizer",
            "canon",
            "golden",
            "migrator",
            "rescue",
            "sqlite-facts",
            "sqlite-pages",
            "test-support",
        ],
    ),
    (
        "wuhu-db",
        &[
            "adequacy",
            "anonymizer",
            "canon",
            "golden",
            "migrator",
            "rescue",
            "sqlite-facts",
            "test-support",
        ],
    ),
    (
        "xtask",
        &[
            "adequacy",
            "anonymizer",
            "canon",
            "golden",
            "migrator",
            "soak",
            "sqlite-facts",
            "test-support",
            "wuhu-db",
        ],
    ),
    (
        "examples/other-app",
        &["anonymizer", "canon", "golden", "migrator"],
    ),
    (
        "tests",
        &[
            "anonymizer",
            "canon",
            "golden",
            "migrator",
            "soak",
            "sqlite-facts",
            "test-support",
            "xtask",
        ],
    ),
];

#[test]
fn crates_know_each_other_one_way() {
    let mut wrong = Vec::new();
    let members = members();
    let names: BTreeSet<&str> = members
        .values()
        .map(|member| member.name.as_str())
        .collect();
    let placed: BTreeSet<&str> = ARROWS.iter().map(|(folder, _)| *folder).collect();
    let found: BTreeSet<&str> = members.keys().map(String::as_str).collect();
    assert_eq!(
        found, placed,
        "the members of the workspace and their place in ARROWS"
    );
    for (folder, allowed) in ARROWS {
        for dependency in &members[folder].dependencies {
            let (line, name) = (dependency.line, dependency.name.as_str());
            if names.contains(name) && !allowed.contains(&name) {
                wrong.push(format!("{folder}/Cargo.toml:{line}: knows `{name}`"));
            }
            if name == "test-support" && !dependency.is_development && !CHECKS.contains(&folder) {
                wrong.push(format!(
                    "{folder}/Cargo.toml:{line}: `{name}` is for tests alone"
                ));
            }
        }
    }
    report(
        &wrong,
        "arrows run one way: see the picture in ARCHITECTURE.md",
    );
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = read("Cargo.toml");
    let members = members();
    let mut wrong = Vec::new();
    let listed = section(&manifest, "[workspace.dependencies]");
    assert!(!listed.is_empty(), "[workspace.dependencies] is gone");
    for (number, line) in &listed {
        let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
        let reason = line
            .rsplit_once('#')
            .map_or("", |(_, reason)| reason)
            .trim();
        if !line.contains("path = ") && reason.split_whitespace().count() < 2 {
            wrong.push(format!(
                "Cargo.toml:{number}: `{name}` is there without a reason"
            ));
        }
        if !members
            .values()
            .any(|m| m.dependencies.iter().any(|other| other.name == name))
        {
            wrong.push(format!(
                "Cargo.toml:{number}: `{name}` is used by no member"
            ));
        }
    }
    for folder in members.keys() {
        for (_, number, line) in dependency_lines(&read(&format!("{folder}/Cargo.toml"))) {
            if !line.contains("workspace = true") {
                wrong.push(format!(
                    "{folder}/Cargo.toml:{number}: does not say `workspace = true`"
                ));
            }
        }
    }
    report(
        &wrong,
        "versions and reasons stand once, in [workspace.dependencies]",
    );
}

#[test]
fn every_dependency_is_used() {
    let mut wrong = Vec::new();
    for (folder, member) in members() {
        let manifest = format!("{folder}/Cargo.toml");
        let (product, all) = (code_of(&folder, false), code_of(&folder, true));
        for dependency in &member.dependencies {
            let (line, name) = (dependency.line, &dependency.name);
            let is_product = |other: &&Dependency| !other.is_development && other.name == *name;
            if dependency.is_development && member.dependencies.iter().any(|d| is_product(&d)) {
                wrong.push(format!(
                    "{manifest}:{line}: `{name}` is a dependency already"
                ));
            }
            let text = if dependency.is_development {
                &all
            } else {
                &product
            };
            if !uses(text, &name.replace('-', "_")) {
                wrong.push(format!("{manifest}:{line}: nothing uses `{name}`"));
            }
        }
    }
    report(
        &wrong,
        "take it out, or move it to [dev-dependencies] where only tests use it",
    );
}

/// A tag can be moved to other code.
#[test]
fn actions_are_pinned_by_their_digest() {
    let folder = ".github/workflows";
    let mut wrong = Vec::new();
    for entry in fs::read_dir(root().join(folder)).expect("there are workflows") {
        let name = entry.expect("it can be listed").file_name();
        let path = format!("{folder}/{}", name.to_string_lossy());
        for (number, line) in (1..).zip(read(&path).lines()) {
            let Some((_, action)) = line.split_once("uses: ") else {
                continue;
            };
            let (_, pin) = action.split_once('@').unwrap_or_default();
            let (digest, version) = pin.split_once(" # v").unwrap_or_default();
            let is_digest = digest.len() == 40 && digest.chars().all(|c| c.is_ascii_hexdigit());
            if !is_digest || version.is_empty() {
                wrong.push(format!("{path}:{number}: `{action}`"));
            }
        }
    }
    report(&wrong, "write `@DIGEST # vVERSION`");
}

/// The code of a member's library and programs, or of all that Cargo builds of it.
fn code_of(folder: &str, with_tests: bool) -> String {
    let mut text = String::new();
    for target in targets(folder) {
        if target.is_development && !with_tests {
            continue;
        }
        for module in modules(&target.root) {
            if with_tests {
                text.push_str(&module.text);
            } else if !module.is_test {
                text.extend(code(&module.text).iter().flat_map(|(_, line)| [line, "\n"]));
            }
        }
    }
    text
}

/// Whether a path begins with the name of this crate.
fn uses(text: &str, name: &str) -> bool {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.match_indices(name).map(move |found| (line, found.0)))
        .any(|(line, at)| {
            let before = line[..at].chars().next_back();
            let after = &line[at + name.len()..];
            !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
                && (after.starts_with("::")
                    || (after.starts_with(';') && line[..at].ends_with("use ")))
        })
}
