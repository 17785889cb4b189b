//! What somebody might put into a captured case, place by place: each splice is refused.
//!
//! The sums in `case.toml` fit in each, as whoever encodes on purpose would see to.

use std::collections::BTreeMap;
use std::path::Path;

use anonymizer::recognizer::{Recognition, recognize_golden};
use golden::{CaseName, Error, Released, Workspace};
use migrator::{HISTORY, History};

use super::{Entries, captured_of, entries};
use crate::sandbox::Sandbox;

/// What is private, by its kind.
const SECRETS: [(&str, &str); 8] = [
    ("a telephone number", "01712345678"),
    ("a card", "4111111111111234"),
    ("an address", "203.0.113.9"),
    ("a birth date", "1978-05-03"),
    ("a short date", "3.5.78"),
    ("a name in hex", "416e6e61"),
    ("a text in hex", "416e6e61204d657965722c204b61737461"),
    ("a name", "Anna"),
];

/// Into a golden: what, for what of its text.
const IN_GOLDEN: [(&str, &str, &str); 21] = [
    ("a number as an id", "VALUES(1,", "VALUES(4111111111111234,"),
    (
        "a number as an id with others in order",
        "VALUES(2,",
        "VALUES(171234567,",
    ),
    ("a birth date after 2000", "'2000-01-01 ", "'2003-05-03 "),
    (
        "a birth date as the time of day",
        "'2000-01-01 00:",
        "'2000-01-01 19:",
    ),
    (
        "user_version",
        "PRAGMA user_version=",
        "PRAGMA user_version=17123456",
    ),
    (
        "application_id",
        "PRAGMA application_id=",
        "PRAGMA application_id=17123456",
    ),
    (
        "a number in the name of a table",
        "x_table_1",
        "x_table_171234567",
    ),
    (
        "a number in the name of a column",
        "x_column_1",
        "x_column_171234567",
    ),
    ("a date of our days", "'2000-01-01 ", "'2026-05-03 "),
    ("a birth date", "'2000-01-01 ", "'1978-05-03 "),
    (
        "a date without a time",
        "'2000-01-01 00:00:00.000'",
        "'2000-01-01'",
    ),
    ("a comment", "BEGIN;\n", "BEGIN;\n-- 01712345678\n"),
    (
        "a comment in a statement",
        "CREATE TABLE ",
        "CREATE TABLE /* Anna */ ",
    ),
    (
        "a default",
        " TEXT NOT NULL",
        " TEXT NOT NULL DEFAULT '01712345678'",
    ),
    (
        "a check",
        " TEXT NOT NULL",
        " TEXT NOT NULL CHECK (4111111111111234)",
    ),
    (
        "a name of a column",
        " TEXT NOT NULL",
        " TEXT NOT NULL, \"Anna\" TEXT",
    ),
    (
        "blanks in a statement",
        " TEXT NOT NULL",
        "  TEXT \t NOT   NULL",
    ),
    ("letters of both cases", " TEXT NOT NULL", " teXT nOt NUlL"),
    ("a number of rows", ", rows ", ", rows 1"),
    (
        "text behind the end",
        "-- end: ",
        "-- end: tables 0171\n-- end: ",
    ),
    ("a line that ends otherwise", ");\n", ");\r\n"),
];

/// The files of a case, by name.
type Files = BTreeMap<String, Vec<u8>>;

struct Judge {
    sandbox: Sandbox,
    history: History,
    released: Released,
    name: CaseName,
    files: Files,
}

impl Judge {
    fn new() -> Self {
        let sandbox = captured_of(
            "damage-orphans",
            "CREATE TABLE mine(a TEXT); INSERT INTO mine VALUES('b')",
        );
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let words = [
            "golden-sign",
            "out/v5-damage.zip",
            "--by",
            "bert",
            "--on",
            "2026-11-26",
        ];
        let sign = sandbox.xtask(&words).env("TMPDIR", sandbox.path("tmp"));
        sign.assert().code(0);
        let files: Entries = entries(&sandbox);
        Self {
            history: History::new(HISTORY).unwrap(),
            released: Released::read(&root.join("crates/migrator/released.toml")).unwrap(),
            name: "v5-damage".parse().unwrap(),
            files: files
                .into_iter()
                .map(|(name, bytes)| (name.replace("v5-damage/", ""), bytes))
                .collect(),
            sandbox,
        }
    }

    fn text(&self, file: &str) -> String {
        String::from_utf8(self.files[file].clone()).unwrap()
    }

    /// The files with another text of one, and the sums put right.
    fn with(&self, file: &str, text: &str) -> Files {
        let mut files = self.files.clone();
        files.insert(file.to_owned(), text.as_bytes().to_vec());
        if file != "case.toml" {
            let [old, new] = [&*self.files[file], text.as_bytes()].map(golden::sha256);
            let manifest = self.text("case.toml").replace(&old, &new);
            files.insert("case.toml".to_owned(), manifest.into_bytes());
        }
        files
    }

    fn workspace<'w>(&'w self, cases: &'w Path, scratch: &'w Path) -> Workspace<'w> {
        Workspace {
            cases,
            history: &self.history,
            released: &self.released,
            scratch,
        }
    }

    fn import(&self, files: &Files) -> Result<(), Error> {
        let (cases, scratch) = (self.sandbox.path("cases"), self.sandbox.path("tmp"));
        let content = |(name, bytes): (&String, &Vec<u8>)| (name.clone(), bytes.clone().into());
        let files = files.iter().map(content).collect();
        golden::import(&self.workspace(&cases, &scratch), &self.name, &files).map(drop)
    }

    /// The splices of one file that are imported all the same.
    fn passed(&self, file: &str, splices: Vec<(String, String)>) -> Vec<String> {
        let old = self.text(file);
        let mut passed = Vec::new();
        for (kind, text) in splices {
            assert!(text != old, "{file}: {kind}: nothing was spliced");
            if self.import(&self.with(file, &text)).is_ok() {
                passed.push(format!("{file}: {kind}"));
            }
        }
        passed
    }
}

/// A text with each secret in place of one of its numbers, behind one of its words, and at its end.
fn everywhere(text: &str) -> Vec<(String, String)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let numbers: Vec<(usize, usize)> = text
        .match_indices(is_digit)
        .filter(|(at, _)| !text[..*at].ends_with(is_digit))
        .map(|(at, _)| (at, text[at..].find(|c| !is_digit(c)).unwrap_or(0)))
        .map(|(at, len)| (at, at + len))
        .collect();
    let ends: Vec<usize> = text
        .match_indices(['\n', '"', ' '])
        .map(|(at, _)| at)
        .collect();
    let mut splices = Vec::new();
    for (part, (kind, secret)) in SECRETS.into_iter().enumerate() {
        // Of all the places, those at an eighth, two eighths …
        let place = |count: usize| part * (count - 1) / (SECRETS.len() - 1);
        let (from, to) = numbers[place(numbers.len())];
        let at = ends[place(ends.len())];
        for (what, from, to, with) in [
            ("for the number", from, to, secret.to_owned()),
            ("behind the word", at, at, format!(" {secret}")),
            ("at the end", text.len(), text.len(), format!("{secret}\n")),
        ] {
            let line = 1 + text[..from].matches('\n').count();
            let new = format!("{}{with}{}", &text[..from], &text[to..]);
            splices.push((format!("{kind} {what} in line {line}"), new));
        }
    }
    splices
}

#[test]
fn the_texts_of_a_case() {
    let judge = Judge::new();
    judge.import(&judge.files).unwrap();
    let mut passed = Vec::new();
    let mut tried = 0;
    for file in [
        "REVIEW.md",
        "capture.toml",
        "case.toml",
        "report.md",
        "signature.toml",
        "summary.txt",
        "survivors.txt",
    ] {
        let splices = everywhere(&judge.text(file));
        tried += splices.len();
        passed.extend(judge.passed(file, splices));
    }
    assert!(tried > 100, "{tried}");
    assert_eq!(passed, [""; 0], "{} of {tried}", passed.len());
}

/// Of a golden that was made again with it, so that all else fits: what the recognizer says of it alone.
#[test]
fn the_golden() {
    let judge = Judge::new();
    let golden = judge.text("before.sql");
    let terms = golden::public_terms(&judge.history).unwrap();
    let is_accepted = |text: &str| {
        let mut report = Recognition::default();
        recognize_golden(&mut text.as_bytes(), &terms, &mut report).unwrap();
        report.is_clean()
    };
    assert!(is_accepted(&golden));
    let digest = "416e6e61204d657965722c204b617374616e69656e616c6c65652037310000aa";
    let mut passed = Vec::new();
    for (kind, from, to) in IN_GOLDEN {
        let spliced = if from.starts_with("x_") {
            // Wherever it stands: a table of one name has no rows of another.
            golden.replace(from, to)
        } else {
            golden.replacen(from, to, 1)
        };
        assert!(spliced != golden, "{kind}: nothing was spliced");
        if is_accepted(&spliced) {
            passed.push(kind);
        }
    }
    let (head, rest) = golden.split_once("INSERT INTO ").unwrap();
    let of_table =
        format!("{head}-- digest \"sessions\": rows 0, sha256 {digest}\nINSERT INTO {rest}");
    for spliced in [of_table] {
        if is_accepted(&spliced) {
            passed.push("a digest");
        }
    }
    // Whatever stands in a place where a word, a tag or filler does.
    for (kind, secret) in SECRETS {
        for (from, to) in [
            ("wuhu_v5_archive", secret.to_owned()),
            ("xxxx", secret.to_owned()),
        ] {
            let spliced = golden.replacen(from, &to, 1);
            assert!(spliced != golden, "{kind} for {from}: nothing was spliced");
            if is_accepted(&spliced) {
                passed.push(kind);
            }
        }
    }
    assert_eq!(passed, [""; 0]);
}

#[test]
fn names() {
    let judge = Judge::new();
    let cases = judge.sandbox.path("cases");
    let scratch = judge.sandbox.path("tmp");
    let workspace = judge.workspace(&cases, &scratch);
    let sum = golden::sha256(&judge.files["before.sql"]);
    let is_public = |name: &str| {
        let name: CaseName = name.parse().unwrap();
        golden::is_public(&name, Some(&sum), &workspace).unwrap()
    };
    let own = format!("v5-{}", &sum[..6]);
    for name in [
        "v5-damage",
        "v5-large-damage-2",
        "wiped-by-0.5.0",
        "v5-upgrade-17",
        &own,
    ] {
        assert!(is_public(name), "{name}");
    }
    let private = [
        "v5-416e6e",
        "v5-decade",
        "v5-c0ffee",
        "v78-damage",
        "v5-01712345678",
        "v5-0171-234-567",
        "v5-1978-05-03",
        "v5-3.5.78",
        "v5-203.0.113.9",
        "v5-4111-1111",
        "v5-damage-1978",
        "416e6e61",
        "v5-damage-a1",
        "anna",
        "v5-anna",
        "damage-of-anna",
    ];
    let passed: Vec<&str> = private.into_iter().filter(|name| is_public(name)).collect();
    assert_eq!(passed, [""; 0]);
}
