//! Somebody who owns the text that an agent read, and wants to know what else it read.
//!
//! The project's own sources are the text. The attacker aligns them with the golden by position and
//! by how often each word occurs, as one would break a substitution of words; the same attack on
//! such a substitution shows that it is a good one.

use std::collections::BTreeMap;
use std::fs;

use anonymizer::{Policy, Selection, Share};
use rusqlite::Connection;
use serde_json::json;
use test_support::workspace;

use super::{GENERATED, capture, load, one};

/// The texts that the attacker owns, a chunk each.
fn texts() -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![
        workspace().join("crates"),
        workspace().join("README.md"),
        workspace().join("ARCHITECTURE.md"),
    ];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if path
            .extension()
            .is_some_and(|extension| extension == "rs" || extension == "md")
        {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
    found.sort();
    found
}

/// A session in which a tool printed these texts.
fn session(texts: &[String]) -> Connection {
    let conn = load("v5-empty");
    for (at, text) in texts.iter().enumerate() {
        let payload = json!({"payload": {"phase": "end", "result": {"output": text}}, "type": "tool_execution"});
        conn.execute(
            "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
             VALUES('s', ?1, 'tool_execution', ?2, '2026-01-01 00:00:00.000')",
            rusqlite::params![i64::try_from(at).unwrap(), payload.to_string().into_bytes()],
        )
        .unwrap();
    }
    conn
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

/// How many of the words an attacker reads who knows `known` and sees `seen` instead of it.
fn recovered(known: &[String], seen: &[String]) -> usize {
    // By position: what stands most often where this word stands in the known text.
    let mut beside: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (seen, known) in seen.iter().zip(known) {
        for (seen, known) in words(seen).into_iter().zip(words(known)) {
            *beside.entry(seen).or_default().entry(known).or_default() += 1;
        }
    }
    let by_position: BTreeMap<&str, &str> = beside
        .into_iter()
        .filter_map(|(seen, known)| {
            Some((seen, known.into_iter().max_by_key(|(_, count)| *count)?.0))
        })
        .collect();
    // By frequency: the n-th most frequent for the n-th most frequent.
    let ranked = |texts: &[String]| -> Vec<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in texts.iter().flat_map(|text| words(text)) {
            *counts.entry(word).or_default() += 1;
        }
        let mut ranked: Vec<(&str, usize)> = counts.into_iter().collect();
        ranked.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
        ranked
            .into_iter()
            .map(|(word, _)| word.to_owned())
            .collect()
    };
    let by_rank: BTreeMap<String, String> = ranked(seen).into_iter().zip(ranked(known)).collect();
    let mut right = [0, 0];
    for (seen, known) in seen.iter().zip(known) {
        for (seen, known) in words(seen).into_iter().zip(words(known)) {
            right[0] += usize::from(by_position.get(seen) == Some(&known));
            right[1] += usize::from(by_rank.get(seen).is_some_and(|guess| guess == known));
        }
    }
    right[0].max(right[1])
}

/// Whole cells of JSON are counted for themselves: those that their known keys and words tell apart, and those that all
/// else does, whatever their ids.
#[test]
fn a_cell_that_its_structure_or_its_content_singles_out_is_counted() {
    let source = load("v5-empty");
    let entries = [
        r#"{"type":"message","payload":{"role":"user"},"id":"1"}"#,
        r#"{"type":"message","payload":{"role":"user"},"id":"2"}"#,
        r#"{"type":"message","payload":{"role":"user"},"id":"2","mine":5}"#,
        r#"{"type":"message","payload":{"role":"assistant"},"id":"3"}"#,
        r#"{"type":"message","payload":{"role":["user"]},"id":"3"}"#,
        r#"{"type":"compaction","payload":{"summary":"short"}}"#,
        r#"{"type":"compaction","payload":{"summary":"long enough to have another class"}}"#,
        r#"{"type":"compaction","payload":{"summary":"it's"}}"#,
        r#"{"type":"compaction","payload":{"summary":""}}"#,
    ];
    for (number, payload) in (1..).zip(entries) {
        let entry = "INSERT INTO session_entries(id, sessionID, type, payload, createdAt) \
                     VALUES (?1, 's' || ?1, 'message', ?2, '2026')";
        source.execute(entry, (number, payload)).unwrap();
    }
    let (_, done) = capture(&source, &Policy::wuhu().unwrap(), &Selection::All);
    let pair = |Share { part, whole }| (part, whole);
    // The key of a person; the apostrophe and the empty text.
    assert_eq!(pair(done.lone_json_cells), (3, 9));
    assert_eq!(pair(done.lone_json_words), (2, 9));
}

/// Lengths, characters and noise of several texts would tell nearly every entry from all others. A golden of a part of
/// the rows has those on purpose that differ.
#[test]
fn few_cells_are_alone_by_what_was_written_in_them() {
    for (case, one_in) in [("v5-wuhu-app-17", 10), (GENERATED, 8), ("grown", 6)] {
        let (_, done) = capture(&load(case), &Policy::wuhu().unwrap(), &Selection::All);
        let Share { part, whole } = done.lone_json_cells;
        assert!(part * one_in <= whole, "{case}: {part} of {whole}");
    }
}

#[test]
fn whoever_owns_the_text_reads_fewer_than_one_word_in_a_thousand() {
    let texts = texts();
    let all: usize = texts.iter().map(|text| words(text).len()).sum();
    assert!(all > 50_000, "{all}");

    // One word for one word: what this attack is made for.
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let substituted: Vec<String> = texts
        .iter()
        .map(|text| {
            let of = |word| {
                let next = numbers.len();
                format!("w{}", numbers.entry(word).or_insert(next))
            };
            words(text)
                .into_iter()
                .map(of)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert!(
        recovered(&texts, &substituted) * 10 > all * 6,
        "the attack is too weak to show anything"
    );

    let (golden, done) = capture(&session(&texts), &Policy::wuhu().unwrap(), &Selection::All);
    let seen: Vec<String> = golden
        .prepare("SELECT json_extract(payload, '$.payload.result.output') FROM session_entries ORDER BY id")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    assert_eq!(seen.len(), texts.len());
    let right = recovered(&texts, &seen);
    let Share {
        part: alone,
        whole: seen_texts,
    } = done.lone_texts;
    println!("{right} of {all} words were read; {alone} of {seen_texts} texts have a shape alone");
    assert!(right * 1_000 < all, "{right} of {all} words were read");
    // As of every single cell (`identified`).
    assert!(
        alone * 100 <= seen_texts,
        "{alone} of {seen_texts} texts have a shape alone"
    );
    let (_, generated) = capture(&load(GENERATED), &Policy::wuhu().unwrap(), &Selection::All);
    let Share { part, whole } = generated.lone_texts;
    assert!(
        part * 100 <= whole,
        "{part} of {whole} texts have a shape alone"
    );
    assert_eq!(
        one::<i64>(&golden, "SELECT count(*) FROM session_entries"),
        i64::try_from(texts.len()).unwrap()
    );
}
