//! Canaries: a secret in every channel through which a word could leave a database or a machine, and a
//! search for it in every output of a capture.

use std::collections::BTreeSet;
use std::fs;

mod channels;
mod domains;
mod errors;
mod machine;
mod search;
mod structure;
use channels::{BLOCKERS, CHANNELS, Channel, LISTED, UNKNOWN_MIGRATIONS, UNRESOLVED, USER_COLUMNS};
use machine::{MACHINE, Machine};
use search::everything_below;

/// Channels that are ways of running, each with the test that goes there.
const RUNS: &[(&str, fn())] = &[
    ("WAL", a_live_log),
    ("exact lengths", exact_lengths),
    ("error messages", errors::errors_of_files),
    ("panics", errors::panics),
    ("progress", what_a_file_can_hold),
    ("the report", what_a_file_can_hold),
    (
        "leftovers after a kill",
        errors::what_a_kill_leaves_is_swept,
    ),
    ("UTF-16 databases", encodings_and_small_pages),
];

#[test]
fn every_listed_channel_is_tested() {
    let all = [
        CHANNELS,
        BLOCKERS,
        UNKNOWN_MIGRATIONS,
        UNRESOLVED,
        USER_COLUMNS,
    ];
    let tested: BTreeSet<&str> = all
        .iter()
        .flat_map(|channels| channels.iter().map(|channel| channel.name))
        .chain(MACHINE.map(|(name, _)| name))
        .chain(RUNS.iter().map(|(name, _)| *name))
        .collect();
    assert_eq!(tested, BTreeSet::from(LISTED));
    // One fewer is a channel that is tested no more.
    assert_eq!(all.map(<[Channel]>::len), [56, 5, 1, 2, 2]);
    assert_eq!(RUNS.len(), 8);
}

/// Captures in every way, with this exit code.
#[track_caller]
fn in_every_way(machine: &Machine, code: i32) {
    for words in [
        &["--dry-run"][..],
        &["--dry-run", "--format", "json"],
        &["--dry-run", "--strict"],
        &["--out", "out", "--private-review"],
        &["--format", "json", "--force", "--out", "out"],
        &["--all", "--max-size", "100000000"],
        &[
            "--all",
            "--max-size",
            "100000000",
            "--format",
            "json",
            "--any-version",
        ],
    ] {
        let expected = if words.contains(&"--strict") { 2 } else { code };
        let done = machine.capture(words);
        assert_eq!(
            done.status.code(),
            Some(expected),
            "{words:?}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}

#[test]
fn what_a_file_can_hold() {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS]);
    drop(conn);
    in_every_way(&machine, 0);
}

#[test]
fn encodings_and_small_pages() {
    for settings in [
        "PRAGMA page_size=512; PRAGMA encoding='UTF-16le'; PRAGMA auto_vacuum=2;",
        "PRAGMA page_size=65536; PRAGMA encoding='UTF-16be';",
    ] {
        let (machine, conn) = Machine::new("v5-header-only", settings, &[CHANNELS]);
        drop(conn);
        for words in [
            &["--format", "json"][..],
            &["--all", "--max-size", "100000000"],
        ] {
            let done = machine.capture(words);
            assert!(
                done.status.success(),
                "{}",
                String::from_utf8_lossy(&done.stderr)
            );
        }
    }
}

#[test]
fn a_live_log() {
    let settings = "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;";
    let (machine, conn) = Machine::new("v5-header-only", settings, &[CHANNELS]);
    let log = machine.db().with_extension("sqlite-wal");
    assert!(fs::metadata(&log).unwrap().len() > 100_000);
    for words in [
        &["--format", "json"][..],
        &["--all", "--max-size", "100000000"],
    ] {
        let done = machine.capture(words);
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
    drop(conn);
}

#[track_caller]
fn refused(channels: &[Channel]) {
    let (machine, conn) = Machine::new("v5-header-only", "", &[CHANNELS, channels]);
    drop(conn);
    for words in [
        &["--format", "json"][..],
        &["--all", "--max-size", "100000000"],
        &["--dry-run", "--strict"],
    ] {
        let done = machine.capture(words);
        let expected = if words.contains(&"--strict") { 2 } else { 0 };
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(expected), "{words:?}: {said}");
    }
}

#[test]
fn unknown_objects_that_block_a_migration() {
    refused(BLOCKERS);
}

#[test]
fn unknown_identifiers_in_the_ledger() {
    refused(UNKNOWN_MIGRATIONS);
}

#[test]
fn views_and_triggers_that_do_not_resolve() {
    refused(UNRESOLVED);
}

#[test]
fn user_columns_in_known_tables() {
    refused(USER_COLUMNS);
}

/// A text of a length that no other text has can be recognized by it.
#[test]
fn exact_lengths() {
    const LEN: usize = 1237;
    let (machine, conn) = Machine::new("v5-header-only", "", &[]);
    let payload = format!(
        "{{\"payload\":{{\"a\":\"{0}\",\"b\":\"{0}{0}\",\"n\":{LEN}}}}}",
        "a".repeat(LEN)
    );
    conn.execute(
        "UPDATE session_entries SET payload = ?1 WHERE id = 104",
        [payload.as_bytes()],
    )
    .unwrap();
    conn.execute(
        "UPDATE sessions SET customTitle = ?1, environmentName = ?2, cwd = ?1 WHERE id LIKE '%8'",
        ["e".repeat(LEN), "ä".repeat(LEN)],
    )
    .unwrap();
    drop(conn);
    machine.capture(&["--all", "--format", "json"]);
    for (name, bytes) in everything_below(&machine.here()) {
        let chars: Vec<char> = String::from_utf8_lossy(&bytes).chars().collect();
        let is_kept = |filler: &[char]| filler.len() == LEN || filler.len() == 2 * LEN;
        assert!(!chars.chunk_by(|a, b| a == b).any(is_kept), "{name}");
        // A part of a digest or of an id is none.
        let is_separator = |c: char| !c.is_ascii_alphanumeric() && c != '-';
        let text = String::from_iter(chars);
        let mut words = text.split(is_separator);
        assert!(words.all(|word| word != LEN.to_string()), "{name}");
    }
}
