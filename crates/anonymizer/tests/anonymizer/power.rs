//! How much the recognizer catches: words spliced into a golden that it has accepted.

use std::fmt;

use anonymizer::recognizer::{PublicTerms, Recognition, recognize_golden};
use test_support::Random;

/// What came of it.
#[derive(Debug)]
pub(crate) struct Power {
    pub(crate) caught: usize,
    /// What was accepted and is no word of a vocabulary.
    pub(crate) missed: Vec<Splice>,
    /// What was accepted because the policy knows the word.
    pub(crate) vocabulary: Vec<Splice>,
}

/// One splice: into which line, at which byte, what.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Splice {
    pub(crate) line: usize,
    pub(crate) at: usize,
    pub(crate) word: String,
}

impl fmt::Debug for Splice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} `{}`", self.line, self.at, self.word)
    }
}

/// Words of a source, and fragments of a kind.
const WORDS: [&str; 24] = [
    "the",
    "secret",
    "Anna",
    "joe@example.com",
    "/Users/joe/notes",
    "sk-ant-REDACTED",
    "password",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "hello world",
    "é",
    "日本",
    "🙂",
    "main.rs",
    "x y",
    "42",
    "2026-03-05",
    "a",
    "fn main() {",
    "https://example.com",
    "192.168.0.1",
    "Zoe",
    "TODO",
    "5e551000-0000-4000-8000-000000000004",
    "let key = 7",
];

/// Splices `count` words into random places of the literals of a golden's rows: where a text, a
/// JSON string or a number stands. `seed` makes it the same again.
pub(crate) fn splice(known: &PublicTerms, golden: &str, count: usize, seed: u64) -> Power {
    let lines: Vec<&str> = golden.lines().collect();
    let rows: Vec<usize> = (0..lines.len())
        .filter(|number| lines[*number].starts_with("INSERT "))
        .collect();
    let mut random = Random::new(seed);
    let mut power = Power {
        caught: 0,
        missed: Vec::new(),
        vocabulary: Vec::new(),
    };
    for _ in 0..count {
        let line = rows[random.index(rows.len())];
        let text = lines[line];
        let start = text.find(" VALUES(").unwrap_or(0) + " VALUES(".len();
        let mut at = start + random.index(text.len() - start);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let word = WORDS[random.index(WORDS.len())];
        let mut changed = lines.clone();
        let new = format!("{}{word}{}", &text[..at], &text[at..]);
        changed[line] = &new;
        let changed = changed.join("\n") + "\n";
        let mut report = Recognition::default();
        recognize_golden(&mut changed.as_bytes(), known, &mut report).unwrap();
        let splice = Splice {
            line: line + 1,
            at,
            word: word.to_owned(),
        };
        if !report.is_clean() {
            power.caught += 1;
        } else if is_word(known, word) {
            power.vocabulary.push(splice);
        } else {
            power.missed.push(splice);
        }
    }
    power
}

fn is_word(known: &PublicTerms, word: &str) -> bool {
    known
        .policy()
        .vocabularies()
        .any(|words| words.contains(word))
}
