//! Policies that are wrong on purpose: does a judge notice?

use std::collections::BTreeSet;

use toml::{Table, Value};

/// The vocabularies of paths, which no rule names.
const OF_PATHS: [&str; 2] = ["extension", "root"];

/// The text of a policy whose rule of `place` keeps `word` as it is: the place becomes an `enum` with
/// that one word. Rules of JSON paths below the place go, for such a cell is no JSON.
#[must_use]
pub fn policy_that_keeps(policy: &str, place: &str, word: &str) -> String {
    let mut policy: Table = policy.parse().unwrap();
    let rules = policy["rule"].as_array_mut().unwrap();
    let below = format!("{place}:");
    for rule in rules.iter_mut() {
        let at = rule["at"].as_array_mut().unwrap();
        at.retain(|at| {
            let at = at.as_str().unwrap();
            at != place && !at.starts_with(&below)
        });
    }
    rules.retain(|rule| !rule["at"].as_array().unwrap().is_empty());
    // An unknown word becomes a name, because the place may stand under a unique index.
    let keeps = [
        ("at", Value::Array(vec![place.into()])),
        ("class", "enum".into()),
        ("vocabulary", "kept".into()),
        ("otherwise", "name".into()),
        ("domain", "kept".into()),
        ("why", "a test asks who notices".into()),
    ];
    rules.push(Value::Table(
        keeps
            .map(|(key, value)| (key.to_owned(), value))
            .into_iter()
            .collect(),
    ));
    let used: BTreeSet<String> = rules
        .iter()
        .filter_map(|rule| Some(rule.get("vocabulary")?.as_str()?.to_owned()))
        .collect();
    let vocabularies = policy["vocabulary"].as_table_mut().unwrap();
    vocabularies.insert("kept".to_owned(), Value::Array(vec![word.into()]));
    // A vocabulary that no rule uses is an error.
    vocabularies.retain(|name, _| used.contains(name) || OF_PATHS.contains(&name));
    policy.to_string()
}
