//! Texts that tools print: every run of letters must be a word of a reviewed list, a word of the policy,
//! a name of a known version, or a form of the language.

use std::collections::BTreeSet;

use super::forms;
use super::public_terms::PublicTerms;
use super::recognition::{Recognition, Violation, ViolationKind};
use super::spot::chars;
use crate::policy::Node;

/// The most digits of a count.
const DIGITS_MAX: usize = 10;

/// Signs that may stand between words. No `@`, `/` or `\`: an address or a path is one word, and must
/// be in the list as a whole.
const SIGNS: &str = " !\"#$%&'()*+,-.:;<=>?[]^_`{|}~→…–—·×≤≥“”‘’\u{fffd}";

/// A NUL behind a name, also as messages and TOML escape it. A byte that is not UTF-8 is the last of [`SIGNS`].
const NULS: [&str; 3] = ["\0", "\\u{0}", "\\u0000"];

/// Words that may stand in prose.
#[derive(Debug)]
pub struct Words<'k> {
    known: &'k PublicTerms,
    words: BTreeSet<String>,
}

impl<'k> Words<'k> {
    /// The reviewed list of this repository.
    #[must_use]
    pub fn wuhu_text() -> &'static str {
        include_str!("../../policy/words.txt")
    }

    /// A list, a word each line.
    #[must_use]
    pub fn new(known: &'k PublicTerms, list: &str) -> Self {
        let mut words: BTreeSet<String> = list.lines().map(str::to_owned).collect();
        let policy = &known.policy;
        words.extend(policy.vocabularies().flatten().cloned());
        for node in policy.columns() {
            keys(node, &mut words);
        }
        Self { known, words }
    }

    fn holds(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// A word of the list, with a capital too.
    fn holds_word(&self, word: &str) -> bool {
        self.holds(word)
            || word.chars().next().is_some_and(|first| {
                let small = first.to_ascii_lowercase();
                self.holds(&format!("{small}{}", &word[first.len_utf8()..]))
            })
    }
}

/// Policies are a few levels deep: their own text is reviewed.
fn keys(node: &Node, words: &mut BTreeSet<String>) {
    for (key, node) in node.keys.iter() {
        words.insert(key.to_owned());
        keys(node, words);
    }
    if let Some(node) = &node.items {
        keys(node, words);
    }
}

/// Judges a text that a tool has written: `summary.txt`, `case.toml`, `survivors.txt`, `REVIEW.md`.
pub fn recognize_prose(text: &[u8], words: &Words<'_>, report: &mut Recognition) {
    for (number, line) in (1..).zip(text.split(|byte| *byte == b'\n')) {
        let refuse = |report: &mut Recognition, kind, at: usize, len: usize| {
            let has_room = report.has_room();
            let column = if has_room { 1 + chars(&line[..at]) } else { 1 };
            report.add(|| Violation {
                line: number,
                column,
                place: String::new(),
                kind,
                len_bytes: len as u64,
            });
        };
        let Ok(line) = std::str::from_utf8(line) else {
            refuse(report, ViolationKind::Line, 0, line.len());
            continue;
        };
        let mut at = 0;
        for chunk in line.split(' ') {
            judge(chunk, &line[..at], words, &mut |from, len| {
                refuse(report, ViolationKind::Word, at + from, len);
            });
            at += chunk.len() + 1;
        }
    }
}

/// What stands between two spaces. `before` is the line up to it.
fn judge(chunk: &str, before: &str, words: &Words<'_>, refuse: &mut dyn FnMut(usize, usize)) {
    let is_edge = |c: char| !(c.is_alphanumeric() || matches!(c, '/' | '@' | '~' | '\\' | '_'));
    let inner = chunk.trim_matches(is_edge);
    let inner = inner.split_once('\\').map_or(inner, |(name, _)| name);
    let start = chunk.len() - chunk.trim_start_matches(is_edge).len();
    let is_form = forms::id(inner.as_bytes(), &mut |_, _| {})
        || forms::name(inner.as_bytes(), &mut |_, _| {})
        || forms::object_key(inner.as_bytes()).is_some()
        || is_case(inner);
    if words.holds(inner) || is_form {
        // The edges still have to be signs.
        signs(&chunk[..start], 0, refuse);
        let end = start + inner.len();
        let rest = &chunk[end..];
        let rest = NULS
            .iter()
            .find_map(|nul| rest.strip_prefix(nul))
            .unwrap_or(rest);
        return signs(rest, chunk.len() - rest.len(), refuse);
    }
    let is_inside = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    while at < chunk.len() {
        let rest = &chunk[at..];
        let len = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
        if len == 0 {
            let len = rest.find(is_inside).unwrap_or(rest.len());
            signs(&rest[..len], at, refuse);
            at += len;
            continue;
        }
        let run = &rest[..len];
        if !is_known(run, words) && !is_sum(run, before, &chunk[..at]) {
            refuse(at, len);
        }
        at += len;
    }
}

/// A case's name as a capture makes it: version and six hex digits of the golden.
fn is_case(name: &str) -> bool {
    let digits = name.strip_prefix('v').and_then(|rest| rest.split_once('-'));
    digits.is_some_and(|(version, digits)| {
        version
            .parse::<u8>()
            .is_ok_and(|number| number.to_string() == version)
            && digits.len() == 6
            && digits
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    })
}

fn signs(text: &str, at: usize, refuse: &mut dyn FnMut(usize, usize)) {
    if let Some((offset, sign)) = text.char_indices().find(|(_, c)| !SIGNS.contains(*c)) {
        refuse(at + offset, sign.len_utf8());
    }
}

fn is_known(run: &str, words: &Words<'_>) -> bool {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_version = run
        .strip_prefix('v')
        .is_some_and(|n| n.len() <= 2 && is_digits(n));
    let is_number = run.len() <= DIGITS_MAX && is_digits(run);
    let is_sign = run.bytes().all(|byte| byte == b'_') && run.len() <= 2;
    let is_name = |name| words.known.is_name(name) || forms::is_object_name(name, "table");
    let is_own_index = run
        .strip_prefix("sqlite_autoindex_")
        .and_then(|rest| rest.rsplit_once('_'))
        .is_some_and(|(table, number)| is_name(table) && number.len() <= 2 && is_digits(number));
    is_number
        || is_version
        || is_sign
        || is_own_index
        || words.holds_word(run)
        || words.known.is_name(run)
}

/// A SHA-256 where one is announced: of a file in `case.toml`, or by its name.
fn is_sum(run: &str, before: &str, chunk: &str) -> bool {
    let is_hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
    let of_file = chunk == "\"" && before.starts_with('"') && before.ends_with("\" = ");
    // The announcement stands just before, so that a long line is not read for each of its words.
    let is_named = [
        "sha256 ",
        "SHA-256 ",
        "SHA-256: ",
        "SHA-256 of the policy: ",
    ]
    .iter()
    .any(|name| before.ends_with(name));
    run.len() == 64 && run.bytes().all(is_hex) && (of_file || is_named)
}
