//! What a library may not do: print, read the environment or the clock, know Wuhu, be unsafe.

use std::collections::BTreeSet;

use migrator::{HISTORY, LATER};

use super::report;
use super::sources::{code, holds, members, read, sources};

/// Folders of members whose code runs inside somebody else's program.
const LIBRARIES: [&str; 5] = [
    "crates/anonymizer",
    "crates/canon",
    "crates/golden",
    "crates/migrator",
    "crates/sqlite-facts",
];

/// Clippy holds this by the lists in clippy.toml. Here is what it does not see: a library that does
/// not deny them, and the clock of SQLite.
#[test]
fn libraries_never_print_or_read_environment_or_clock() {
    let lints = "deny(clippy::disallowed_methods, clippy::disallowed_macros)";
    let attribute = format!("#![cfg_attr(not(test), {lints})]");
    let lacking: Vec<String> = LIBRARIES
        .iter()
        .map(|folder| format!("{folder}/src/lib.rs"))
        .filter(|path| !read(path).lines().any(|line| line == attribute))
        .collect();
    report(&lacking, &format!("`{attribute}` is missing"));
    let clock = [
        "'now'",
        "CURRENT_TIME",
        "CURRENT_DATE",
        "unixepoch(",
        "julianday(",
    ];
    check_absent(
        &LIBRARIES,
        &clock,
        "leave durations to whoever presents them",
    );
}

#[test]
fn canon_and_anonymizer_name_no_table_of_wuhu() {
    let tables = tables_of_wuhu();
    assert!(
        tables.contains("session_entries") && tables.contains("mounts"),
        "{tables:?}"
    );
    let mut wrong = Vec::new();
    // Comments too, and canon's tests: a reader must not need to know what a session is. The
    // anonymizer's tests hold it against the policy, which does name them.
    let sources = [
        sources("crates/sqlite-facts"),
        sources("crates/canon"),
        sources("crates/anonymizer/src"),
    ]
    .concat();
    for (path, text) in sources {
        for (number, line) in (1..).zip(text.lines()) {
            for word in line.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
                if tables.contains(word) {
                    wrong.push(format!("{path}:{number}: `{word}` is a table of Wuhu"));
                }
            }
        }
    }
    report(
        &wrong,
        "canon knows SQLite and nothing of what is stored in it; what the anonymizer knows stands in \
         its policy",
    );
}

#[test]
fn nothing_is_unsafe() {
    // Not written out, or this file would break its own rule.
    let word = concat!("un", "safe");
    let mut wrong = Vec::new();
    for folder in members().keys() {
        for (path, text) in sources(folder) {
            for (number, line) in code(&text) {
                if line
                    .split(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .any(|w| w == word)
                {
                    wrong.push(format!("{path}:{number}: {}", line.trim()));
                }
            }
        }
        let manifest = read(&format!("{folder}/Cargo.toml"));
        if !manifest.contains("[lints]\nworkspace = true") {
            wrong.push(format!(
                "{folder}/Cargo.toml: does not take the workspace's lints"
            ));
        }
    }
    if !read("Cargo.toml").contains(&format!("{word}_code = \"forbid\"")) {
        wrong.push("Cargo.toml: the lint that forbids it is gone".to_owned());
    }
    report(&wrong, "SQLite is reached through rusqlite alone");
}

/// Fails if the code of `folders` holds one of `words`, tests and comments aside.
#[track_caller]
fn check_absent(folders: &[&str], words: &[&str], instead: &str) {
    let mut wrong = Vec::new();
    for folder in folders {
        let sources = sources(&format!("{folder}/src"));
        for (path, text) in &sources {
            for (number, line) in code(text) {
                for word in words.iter().filter(|word| holds(line, word)) {
                    wrong.push(format!("{path}:{number}: `{word}` in `{}`", line.trim()));
                }
            }
        }
    }
    report(&wrong, instead);
}

/// Every table that a version of Wuhu has or had, by the migrations that create them.
fn tables_of_wuhu() -> BTreeSet<String> {
    let mut tables = BTreeSet::new();
    for migration in HISTORY.iter().chain(LATER) {
        for text in migration.sql.split("CREATE TABLE ").skip(1) {
            let text = text.trim_start_matches("IF NOT EXISTS ");
            let name = text
                .split([' ', '('])
                .next()
                .unwrap_or_default()
                .trim_matches('"');
            tables.insert(name.to_owned());
        }
        for rebuild in migration.rebuilds {
            tables.insert(rebuild.table.to_owned());
        }
    }
    tables
}
