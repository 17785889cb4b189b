//! The last gate alone: what it subtracts of published files, and what it finds without the recognizer.

use std::fs;

use anonymizer::{Overlap, OverlapCheck};
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
