//! One place for each fact: what is easily written a second time is there once.

use std::collections::BTreeMap;

use super::modules::modules;
use super::report;
use super::sources::{code, members, targets};

/// The code of every library and program but those for tests, by file.
fn products() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let is_product =
        |folder: &&String| !["tests", "crates/test-support"].contains(&folder.as_str());
    for folder in members().keys().filter(is_product) {
        for target in targets(folder) {
            let modules = modules(&target.root).into_iter();
            for module in modules.filter(|module| !module.is_test && !target.is_development) {
                let lines: Vec<&str> = code(&module.text).iter().map(|(_, line)| *line).collect();
                found.insert(module.file, lines.join("\n"));
            }
        }
    }
    assert!(found.len() > 100, "{}", found.len());
    found
}

/// Fails unless exactly these files hold a line like that.
#[track_caller]
fn check_once(is_like: impl Fn(&str) -> bool, expected: &str, instead: &str) {
    let mut found = Vec::new();
    for (file, text) in products() {
        let lines = text.lines().filter(|line| is_like(line));
        found.extend(lines.map(|line| format!("{file}: {}", line.trim())));
    }
    let (there, wrong): (Vec<String>, _) = found
        .into_iter()
        .partition(|line| line.starts_with(expected));
    report(&wrong, instead);
    assert!(!there.is_empty(), "{expected} has it no more");
}

#[test]
fn identifiers_are_quoted_by_one_function() {
    let is_unquoted = |line: &str| line.contains(r#"replace("\"\"", "\"")"#);
    check_once(
        |line| line.contains(r#""\"\"""#) && !is_unquoted(line),
        "crates/sqlite-facts/src/identifier.rs: ",
        "quote by `sqlite_facts::quote`",
    );
}

#[test]
fn plurals_are_made_by_one_function() {
    check_once(
        |line| line.contains(r#""s""#) && (line.contains(" else ") || line.contains("=>")),
        "crates/migrator/src/counted.rs: ",
        "count by `migrator::counted`",
    );
}

#[test]
fn messages_of_sqlite_are_matched_in_one_file() {
    let beginnings = [
        "no such ",
        "near ",
        "error in ",
        "foreign key mismatch",
        "UNIQUE constraint",
        "malformed",
        "already exists",
        "incomplete input",
        "file is not a database",
        "database disk image",
    ];
    let matching = [
        "contains(",
        "starts_with(",
        "ends_with(",
        "strip_prefix(",
        "strip_suffix(",
    ];
    let is_matched = |line: &str| {
        matching.iter().any(|call| {
            let call = format!("{call}\"");
            let mut texts = line.split(&call).skip(1);
            texts.any(|text| {
                beginnings
                    .iter()
                    .any(|beginning| text.starts_with(beginning))
            })
        })
    };
    let has_text = |line: &str| line.contains("SqliteFailure(_, Some(");
    check_once(
        |line| is_matched(line) || has_text(line),
        "crates/sqlite-facts/src/message.rs: ",
        "SQLite's words change with its version: match them in that file, with a test",
    );
}
