//! A judge shares no code with what it judges, and no finding is made beside the judges.

use std::collections::BTreeSet;

use super::report;
use super::sources::{code, holds, is_tests, read, sources};

#[test]
fn each_judge_of_a_golden_stands_alone() {
    let folder = "crates/anonymizer/src";
    // What judges may share with the transforms and with each other: the policy, which is data; facts of
    // SQLite; and the grammar of the text that is written and read.
    let allowed: [(&str, &[&str]); 4] = [
        ("crate::", &["policy"]),
        ("crate::policy::", &["Class", "Node", "Policy"]),
        (
            "sqlite_facts::",
            &[
                "Cell",
                "SEQUENCE_TABLE",
                "Token",
                "hex",
                "is_keyword",
                "quote",
                "tokens",
                "unquote",
            ],
        ),
        ("canon::", &["FoldedRow", "Literal", "Places", "RowPlaces"]),
    ];
    let judges: Vec<_> = ["recognizer", "overlap"]
        .iter()
        .flat_map(|judge| sources(&format!("{folder}/{judge}")))
        .collect();
    assert!(judges.len() > 20, "{}", judges.len());
    let mut wrong = Vec::new();
    for (path, text) in &judges {
        for (from, allowed) in allowed {
            for name in names_after(text, from) {
                if !allowed.contains(&name) {
                    wrong.push(format!("{path}: takes `{name}` from `{from}`"));
                }
            }
        }
        // Out of its own folder nothing leads but `crate::`.
        for step in ["super::super", "anonymizer::", "#[path", "include!"] {
            if text.contains(step) {
                wrong.push(format!("{path}: `{step}`"));
            }
        }
        let is_root = path.ends_with("overlap/mod.rs") || path.ends_with("recognizer/mod.rs");
        if is_root && text.contains("super::") {
            wrong.push(format!("{path}: `super::`"));
        }
    }
    report(
        &wrong,
        "a judge that shares code with what it judges shares its mistakes",
    );
}

#[test]
fn golden_knows_the_judge_alone_of_the_anonymizer() {
    // Both judges: the recognizer, and what holds a golden against its source.
    let allowed = [
        "OverlapCheck",
        "Policy",
        "PolicyError",
        "PublicText",
        "recognizer",
    ];
    let mut wrong = Vec::new();
    for (path, text) in sources("crates/golden/src") {
        for name in names_after(&text, "anonymizer::") {
            if !allowed.contains(&name) {
                wrong.push(format!("{path}: takes `{name}` from the anonymizer"));
            }
        }
    }
    report(&wrong, "golden judges what is there and transforms nothing");
}

#[test]
fn oracles_take_only_facts_from_the_migrator() {
    // A proof that is wrong must not be judged by itself. `counted` puts a noun to a number.
    let facts = [
        "Change",
        "History",
        "Loss",
        "Migration",
        "PEOPLES_CONTENT",
        "REVIEWED_LOSSES",
        "Version",
        "counted",
    ];
    let mut wrong = Vec::new();
    for (path, text) in sources("crates/golden/src/oracle") {
        for name in names_after(&text, "migrator::") {
            if !facts.contains(&name) {
                wrong.push(format!("{path}: takes `{name}` from the migrator"));
            }
        }
    }
    report(
        &wrong,
        "an oracle finds out for itself what the migrator claims",
    );
}

#[test]
fn findings_are_made_by_oracles_alone() {
    // So that the rule above covers everything that judges.
    let mut wrong = Vec::new();
    let golden = sources("crates/golden/src");
    for (path, text) in golden.into_iter().filter(|(path, _)| !is_tests(path)) {
        let is_oracle = path.starts_with("crates/golden/src/oracle/");
        // Statements of the migrator that put back what it took away are for people to run.
        let words = if is_oracle {
            vec![".restore", "SetAsideTable", "RowRepair"]
        } else {
            vec!["Finding::new(", ".restore", "SetAsideTable"]
        };
        for (number, line) in code(&text) {
            for word in words.iter().filter(|word| holds(line, word)) {
                wrong.push(format!("{path}:{number}: `{word}` in `{}`", line.trim()));
            }
        }
    }
    report(&wrong, "what judges stands in `crates/golden/src/oracle`");
}

#[test]
fn words_for_prose_are_said_by_tools() {
    // A word that nobody prints is a word that only a leak would need.
    let folders = [
        "crates/anonymizer/src",
        "crates/canon/src",
        "crates/golden/src",
        "crates/migrator/src",
        "crates/sqlite-facts/src",
        "wuhu-db/src",
        "xtask/src",
    ];
    let mut said = BTreeSet::new();
    for (_, text) in folders.iter().flat_map(|folder| sources(folder)) {
        for (_, line) in code(&text) {
            let words = line.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            said.extend(words.map(str::to_lowercase));
            // Paths stand whole in the list.
            said.extend(line.split(['`', '"', ' ']).map(str::to_lowercase));
        }
    }
    let list = read("crates/anonymizer/policy/words.txt");
    let wrong: Vec<String> = (1..)
        .zip(list.lines())
        .filter(|(_, word)| !said.contains(&word.to_lowercase()))
        .map(|(number, word)| format!("crates/anonymizer/policy/words.txt:{number}: `{word}`"))
        .collect();
    report(&wrong, "no tool says this: take it out of the list");
}

/// What a source takes by a path that begins like this, one name or a list in braces.
fn names_after<'t>(text: &'t str, start: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(start) {
        // `pub(crate)::` is none, and `some_crate::` is another.
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let after = &text[at + start.len()..];
        let names = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => after
                .split(|c: char| !(c.is_alphanumeric() || c == '_'))
                .next()
                .unwrap_or_default(),
        };
        let names = names
            .split(',')
            .map(|name| name.trim().split("::").next().unwrap_or_default());
        found.extend(names.filter(|name| !name.is_empty()));
    }
    found
}
