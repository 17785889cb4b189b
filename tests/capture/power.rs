//! How much the recognizer catches: words of the source, spliced into a golden that it has accepted.

use std::collections::BTreeSet;

use anonymizer::recognizer::{PublicTerms, Recognition, recognize, recognize_golden};
use anonymizer::{Policy, Selection};
use canon::FoldedRow;
use rusqlite::Connection;
use test_support::{Random, dump};

use super::{GENERATED, capture, cases, covering, load, public_terms};

const SPLICES: usize = 1_000;

/// Words of a source: runs of letters and digits, and parts of them.
fn words(source: &Connection, random: &mut Random) -> Vec<String> {
    let golden = Golden::of(&dump(source));
    let all: BTreeSet<&str> = golden
        .rows
        .iter()
        .flat_map(|(_, row)| row.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let all: Vec<&str> = all.into_iter().collect();
    (0..2 * SPLICES)
        .map(|at| {
            let word: Vec<char> = all[random.index(all.len())].chars().collect();
            let (from, to) = if at % 2 == 0 {
                (0, word.len())
            } else {
                let from = random.index(word.len());
                (from, from + 1 + random.index(word.len() - from))
            };
            word[from..to].iter().collect::<String>()
        })
        // Digits alone may make a counted integer, or a number or time of another golden.
        .filter(|word| word.chars().any(char::is_alphabetic))
        .take(SPLICES)
        .collect()
}

/// The rows of a golden, each as one line and with the CREATE of its table: what the recognizer says of a row hangs
/// on no other.
struct Golden {
    head: String,
    rows: Vec<(String, String)>,
}

impl Golden {
    fn of(text: &str) -> Self {
        let (head, body) = text.split_once("BEGIN;\n").unwrap();
        let (mut create, mut is_open, mut rows) = (String::new(), false, Vec::new());
        for line in body.lines() {
            if line.starts_with("CREATE TABLE") {
                create.clear();
                is_open = true;
            }
            if is_open {
                create.push_str(line);
                create.push('\n');
                is_open = !line.ends_with(");");
            } else if line.starts_with("INSERT INTO") && !line.starts_with("INSERT INTO \"sqlite_")
            {
                rows.push((create.clone(), line.to_owned()));
            } else if let (true, Some((_, row))) = (line.starts_with(' '), rows.last_mut()) {
                row.push('\n');
                row.push_str(line);
            }
        }
        for (_, row) in &mut rows {
            let one = FoldedRow::read(row.as_bytes()).line().to_vec();
            *row = String::from_utf8(one).unwrap();
        }
        Self {
            head: format!("{head}BEGIN;\n"),
            rows,
        }
    }

    fn accepts(&self, known: &PublicTerms, create: &str, row: &str) -> bool {
        let end = "COMMIT;\n-- end: tables 1, rows 1, sequence rows 0, other objects 0\n";
        let row = String::from_utf8(FoldedRow::read(row.as_bytes()).lines()).unwrap();
        let text = format!("{}{create}{row}\n{end}", self.head);
        let mut report = Recognition::default();
        // A row without those before it.
        recognize(&mut text.as_bytes(), known, &mut report).unwrap();
        report.is_clean()
    }
}

#[test]
fn a_word_of_the_source_is_caught_wherever_it_is_put() {
    let policy = Policy::wuhu().unwrap();
    let known = public_terms();
    let vocabulary: BTreeSet<&String> = known.policy().vocabularies().flatten().collect();
    // A captured case has no words left that could be spliced.
    let text = load(GENERATED);
    let mut passed = BTreeSet::new();
    let mut without_rows = Vec::new();
    for case in cases() {
        let source = load(&case);
        let (captured, _) = capture(&source, &policy, &covering(60_000));
        let golden = Golden::of(&dump(&captured));
        if golden.rows.is_empty() {
            without_rows.push(case);
            continue;
        }
        let is_accepted = |(create, row): &(String, String)| golden.accepts(known, create, row);
        assert!(golden.rows.iter().all(is_accepted), "{case}: not accepted");
        let mut random = Random::new(case.len() as u64);
        for word in words(&text, &mut random) {
            let (create, row) = &golden.rows[random.index(golden.rows.len())];
            let start = row.find(" VALUES(").unwrap() + " VALUES(".len();
            let mut at = start + random.index(row.len() - start);
            while !row.is_char_boundary(at) {
                at -= 1;
            }
            let spliced = format!("{}{word}{}", &row[..at], &row[at..]);
            if golden.accepts(known, create, &spliced) {
                let is_filler = word
                    .chars()
                    .all(|c| matches!(c, 'x' | 'A' | 'ж' | '文' | '𝕩'));
                assert!(
                    is_filler || vocabulary.contains(&word),
                    "{case}: `{word}` was not caught at byte {at} of {row}"
                );
                passed.insert(word);
            }
        }
    }
    assert_eq!(without_rows, [""; 0]);
    println!("{SPLICES} words for each golden; not told from filler or vocabulary: {passed:?}");
}

#[test]
fn a_capture_of_everything_is_of_the_language_in_every_case() {
    for case in cases() {
        let text = dump(&capture(&load(&case), &Policy::wuhu().unwrap(), &Selection::All).0);
        let mut report = Recognition::default();
        recognize_golden(&mut text.as_bytes(), public_terms(), &mut report).unwrap();
        assert!(report.is_clean(), "{case}: {:#?}", report.violations);
    }
}
