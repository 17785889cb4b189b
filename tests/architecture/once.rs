//! One place for each fact: a type's name means one thing, and what is easily written a second time is
//! there once.

use std::collections::BTreeMap;

use super::modules::{modules, without_visibility};
use super::report;
use super::sources::{code, members, targets};

/// Names that several crates give to a type of their own, and why they are not confused.
const OF_MANY: [(&str, &str); 2] = [
    (
        "Error",
        "each library has one, which others write with the crate before it",
    ),
    ("Args", "as below, in both programs"),
];

/// Names that several files of a crate give to a type of their own.
const OF_FILES: [(&str, &str); 1] = [("Args", "the arguments of a task, one task a file")];

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

/// The types that a file defines.
fn types(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let definition = without_visibility(line.trim_start());
        let mut keywords = ["struct ", "enum ", "trait ", "union "].iter();
        let name = keywords.find_map(|keyword| definition.strip_prefix(keyword));
        // One that is indented belongs to a trait.
        let name = name.or_else(|| without_visibility(line).strip_prefix("type "))?;
        name.split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .next()
    })
}

#[test]
fn a_name_of_a_type_means_one_thing() {
    let mut defined: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in products() {
        for name in types(&text) {
            defined
                .entry(name.to_owned())
                .or_default()
                .push(file.clone());
        }
    }
    let crate_of = |file: &String| file.split("/src/").next().unwrap_or_default().to_owned();
    let mut wrong = Vec::new();
    for (name, files) in &defined {
        let mut crates: Vec<String> = files.iter().map(crate_of).collect();
        crates.dedup();
        let is_of = |list: &[(&str, &str)]| list.iter().any(|(listed, _)| listed == name);
        if (crates.len() < files.len() && !is_of(&OF_FILES))
            || (crates.len() > 1 && !is_of(&OF_MANY))
        {
            wrong.push(format!("`{name}` is a type of {}", files.join(" and ")));
        }
    }
    for (name, _) in OF_MANY.iter().chain(&OF_FILES) {
        if defined.get(*name).is_none_or(|files| files.len() < 2) {
            wrong.push(format!("`{name}` is listed, and is no type of two files"));
        }
    }
    report(
        &wrong,
        "give one of them the name of what it is more exactly",
    );
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
fn a_schema_is_read_by_one_crate() {
    let pragmas = [
        "table_list",
        "table_info",
        "table_xinfo",
        "index_list",
        "index_info",
        "index_xinfo",
        "foreign_key_list",
    ];
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_pragma = |word: &str| pragmas.contains(&word.trim_start_matches("pragma_"));
    // A module or a variable may have the name of a PRAGMA: a statement or a text is meant.
    let is_asked =
        |line: &str| line.contains("pragma") || line.contains("PRAGMA") || line.contains('"');
    check_once(
        |line| is_asked(line) && line.split(|c| !is_word(c)).any(is_pragma),
        "crates/sqlite-facts/src/",
        "read by `sqlite_facts::Table`, `column_names` or `violated_keys`",
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
