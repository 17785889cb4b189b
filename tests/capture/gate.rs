//! The last gate alone: what it subtracts of published files, and what it finds without the recognizer.

use std::fs;

use anonymizer::recognizer::{Recognition, recognize_golden};
use anonymizer::{Overlap, OverlapCheck};
use canon::FoldedRow;
use test_support::{Random, dump, workspace};

/// The files of a case.
const FILES: [&str; 9] = [
    "before.sql",
    "after.schema.sql",
    "after.data.sql",
    "summary.txt",
    "survivors.txt",
    "capture.toml",
    "report.md",
    "REVIEW.md",
    "case.toml",
];

/// The files of a case, each with its name.
type PublishedFiles = Vec<(&'static str, Vec<u8>)>;

/// The published files of the captured cases.
fn captured() -> Vec<(String, PublishedFiles)> {
    let mut cases = Vec::new();
    for case in super::cases() {
        let folder = workspace().join("golden").join(&case);
        let read = |file: &'static str| Some((file, fs::read(folder.join(file)).ok()?));
        let files: PublishedFiles = FILES.into_iter().filter_map(read).collect();
        if files.iter().any(|(file, _)| *file == "REVIEW.md") {
            cases.push((case, files));
        }
    }
    assert!(cases.len() >= 7, "{}", cases.len());
    cases
}

/// The whole repository of goldens is a source like another: its tags, times and words are in every
/// golden to come.
#[test]
fn nothing_is_left_of_a_captured_case_when_the_public_is_subtracted() {
    let mut wrong = Vec::new();
    let cases = captured();
    for (case, files) in &cases {
        let mut check = OverlapCheck::new(super::public_text());
        for (file, bytes) in files {
            check.publish(file, &**bytes).unwrap();
        }
        for (_, bytes) in cases.iter().flat_map(|(_, files)| files) {
            check.source_bytes(bytes);
        }
        for overlap in check.overlaps().found.into_iter().take(3) {
            let bytes = &files
                .iter()
                .find(|(file, _)| *file == overlap.place.file)
                .unwrap()
                .1;
            let text = String::from_utf8_lossy(bytes);
            let line = text
                .lines()
                .nth(usize::try_from(overlap.place.line).unwrap() - 1)
                .unwrap();
            let at = usize::try_from(overlap.place.column).unwrap() - 1;
            let line: String = line.chars().skip(at).take(80).collect();
            wrong.push(format!("{case} {overlap:?} {line}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// Captures a database that holds these texts, and says what the gate finds in it.
fn found_in(texts: &[String]) -> Vec<Overlap> {
    let source = super::load(super::GENERATED);
    source
        .execute_batch("CREATE TABLE notes(text TEXT)")
        .unwrap();
    for text in texts {
        source
            .execute("INSERT INTO notes VALUES(?1)", [text])
            .unwrap();
    }
    let golden = dump(&super::everything(&source));
    let mut check = OverlapCheck::new(super::public_text());
    check.publish("before.sql", golden.as_bytes()).unwrap();
    for text in texts {
        check.source_bytes(text.as_bytes());
    }
    check.overlaps().found
}

#[test]
fn innocent_sources_are_captured() {
    let mut random = Random::new(11);
    let mut letters = |len: usize, alphabet: &[u8]| -> String {
        let letter = |_| char::from(alphabet[random.index(alphabet.len())]);
        (0..len).map(letter).collect()
    };
    let noise = letters(2_000_000, b"abcdefghijklmnopqrstuvwxyz");
    assert_eq!(found_in(&[noise]), []);
    let consonants = letters(2_000_000, b"bcdfghjkmnpqrstv");
    assert_eq!(found_in(&[consonants]), []);
    let hex = letters(2_000_000, b"0123456789abcdef");
    assert_eq!(found_in(&[hex]), []);
    let files = captured().into_iter().flat_map(|(_, files)| files);
    let texts: Vec<String> = files
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    assert_eq!(found_in(&texts), []);
    // What every golden says of its tables, as a person writes it.
    let sql = "INSERT INTO sessions(rowid, id) SELECT environments(rowid), grdb_migrations(rowid)";
    assert_eq!(found_in(&[sql.to_owned()]), []);
}

/// Kinds of leaks: what of a golden becomes what, as if a transform had left it, and the source from which that is.
const LEAKS: [(&str, &str, &str, &str); 18] = [
    (
        "a word in a text",
        "'xxxx",
        "'Umsatzbericht xxxx",
        "der Umsatzbericht",
    ),
    (
        "a word as a title",
        "'n-",
        "'Anna Meyer n-",
        "{\"by\":\"Anna Meyer n\"}",
    ),
    (
        "a word of a vocabulary's place",
        "'idle'",
        "'Feierabend'",
        "Feierabend",
    ),
    (
        "a value in JSON",
        ":\"xxxx",
        ":\"Umsatzbericht",
        "Umsatzbericht 2025",
    ),
    (
        "a key of JSON",
        "{\"payload\":",
        "{\"Umsatzbericht\":1,\"payload\":",
        "{\"Umsatzbericht\":1}",
    ),
    (
        "JSON in JSON",
        ":\"xxxx",
        ":\"{\\\"a\\\":\\\"Umsatzbericht\\\"}",
        "Umsatzbericht",
    ),
    (
        "escapes of JSON",
        ":\"xxxx",
        ":\"our\\u0020plan\\u0020is",
        "this: our plan is good",
    ),
    (
        "hexadecimal digits",
        ":\"xxxx",
        ":\"556d7361747a62657269636874",
        "Umsatzbericht",
    ),
    (
        "base64",
        ":\"xxxx",
        ":\"VW1zYXR6YmVyaWNodA",
        "Umsatzbericht",
    ),
    (
        "percents",
        ":\"xxxx",
        ":\"%55%6d%73%61%74%7a%62%65",
        "Umsatzbericht",
    ),
    ("backwards", ":\"xxxx", ":\"thcirebztasmU", "Umsatzbericht"),
    (
        "a folder",
        "/p-",
        "/Umsatzbericht/p-",
        "/home/Umsatzbericht/a.md",
    ),
    (
        "an id",
        "'00000000-",
        "'5e551000-93c1-4e2f-9d6b-1b2c3d4e5f60 00000000-",
        "5e551000-93c1-4e2f-9d6b-1b2c3d4e5f60",
    ),
    (
        "a number as an id",
        "VALUES(1,'",
        "VALUES(4111111111111234,'",
        "card 4111111111111234",
    ),
    (
        "a number in JSON",
        "\"version\":1",
        "\"version\":491701234567",
        "tel. 491701234567",
    ),
    (
        "a time",
        "'2000-01-01 00:01:30.112'",
        "'2012-03-05 09:12:33.120'",
        "at 2012-03-05 09:12:33.120",
    ),
    (
        "a name of a column",
        "\"customTitle\" TEXT",
        "\"customTitle\" TEXT, \"Umsatzbericht\" TEXT",
        "Umsatzbericht",
    ),
    (
        "a comment",
        "BEGIN;\n",
        "BEGIN;\n-- Umsatzbericht\n",
        "Umsatzbericht",
    ),
];

/// A golden with each row in one line.
fn unfolded(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        match lines.last_mut() {
            Some(row) if line.starts_with(' ') => row.push_str(line),
            _ => lines.push(line.to_owned()),
        }
    }
    by_rows(&lines, |row| row.line().to_vec())
}

/// A golden of which each row is written so.
fn by_rows(lines: &[String], write: fn(&FoldedRow) -> Vec<u8>) -> String {
    let written = lines.iter().map(|line| {
        if line.starts_with("INSERT INTO ") {
            String::from_utf8(write(&FoldedRow::read(line.as_bytes()))).unwrap()
        } else {
            line.clone()
        }
    });
    written.collect()
}

/// Each judge alone: the recognizer sees no source, and the gate asks no recognizer.
#[test]
fn a_leak_of_each_kind_is_found_by_either_judge() {
    let golden = dump(&super::everything(&super::load("v5-wuhu-app-17")));
    let golden = unfolded(&golden);
    let is_recognized = |text: &str| {
        let lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let text = by_rows(&lines, FoldedRow::lines);
        let mut report = Recognition::default();
        recognize_golden(&mut text.as_bytes(), super::public_terms(), &mut report).unwrap();
        report.is_clean()
    };
    let is_apart = |text: &str, source: &str| {
        let mut check = OverlapCheck::new(super::public_text());
        check.publish("before.sql", text.as_bytes()).unwrap();
        check.source_bytes(source.as_bytes());
        check.overlaps().is_clean()
    };
    assert!(is_recognized(&golden));
    let mut passed = Vec::new();
    for (kind, from, to, source) in LEAKS {
        let leaking = golden.replacen(from, to, 1);
        assert!(leaking != golden, "{kind}: nothing was spliced");
        assert!(is_apart(&golden, source), "{kind}");
        if is_recognized(&leaking) {
            passed.push(format!("{kind}: the recognizer"));
        }
        if is_apart(&leaking, source) {
            passed.push(format!("{kind}: the gate"));
        }
    }
    assert_eq!(passed, [""; 0]);
}
