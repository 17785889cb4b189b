//! The fixed list of what is public before any capture.

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};
use sqlite_facts::{Token, hex, is_keyword, tokens, unquote};

use super::tag::is_numbered;
use crate::policy::{Node, Policy};

/// Words that only the text of a database holds, beside SQL's own.
const OF_DUMPS: [&str; 12] = [
    "BLOB",
    "TEXT",
    "REAL",
    "NUMERIC",
    "foreign_keys",
    "ignore_check_constraints",
    "user_version",
    "application_id",
    "digest",
    "sequence",
    "sqlite_sequence",
    "rowid",
];

/// Words, names, keys and schema texts that were public before any capture. A hashed set is looked up
/// only: no result depends on its order.
#[derive(Debug, Clone, Default)]
pub struct PublicText {
    /// Whole values of a cell, a JSON string or a key.
    values: HashSet<Vec<u8>>,
    /// Whole segments of a path.
    segments: HashSet<Vec<u8>>,
    /// Names and constants of SQL.
    names: HashSet<Vec<u8>>,
    /// Words of texts that tools print, in lower case.
    words: HashSet<Vec<u8>>,
    set_aside: String,
}

impl PublicText {
    /// The list of a policy and of the CREATE texts of known versions. `names`: what migrations create
    /// and name beside them; `set_aside`: how the name of a table of set aside rows begins.
    #[must_use]
    pub fn new<'t>(
        policy: &Policy,
        statements: impl IntoIterator<Item = &'t str>,
        names: impl IntoIterator<Item = &'t str>,
        set_aside: &str,
    ) -> Self {
        let mut text = Self {
            set_aside: set_aside.to_owned(),
            ..Self::default()
        };
        for word in policy.vocabularies().flatten() {
            text.values.insert(word.clone().into_bytes());
        }
        for node in policy.columns() {
            text.add_keys(node);
        }
        for name in [Policy::ROOT, Policy::EXTENSION] {
            let words = policy.vocabulary(name).into_iter().flatten();
            text.segments
                .extend(words.map(|word| word.clone().into_bytes()));
        }
        for statement in statements {
            text.add_statement(statement);
        }
        let names = names.into_iter().chain(OF_DUMPS);
        text.names
            .extend(names.map(|name| name.as_bytes().to_vec()));
        let list = include_str!("../../policy/words.txt");
        let said = list.lines().map(str::as_bytes);
        let said: Vec<Vec<u8>> = said
            .chain(text.values.iter().map(Vec::as_slice))
            .chain(text.names.iter().map(Vec::as_slice))
            .flat_map(words_of)
            .collect();
        text.words.extend(said);
        let policy_sum = Sha256::digest(Policy::wuhu_text().as_bytes());
        text.words.insert(hex(policy_sum).into_bytes());
        text
    }

    /// Policies are a few levels deep: their own text is reviewed.
    fn add_keys(&mut self, node: &Node) {
        for (key, node) in node.keys.iter() {
            self.values.insert(key.as_bytes().to_vec());
            self.add_keys(node);
        }
        if let Some(node) = &node.items {
            self.add_keys(node);
        }
    }

    fn add_statement(&mut self, statement: &str) {
        for (_, token) in tokens(statement) {
            let name = match token {
                Token::Word(word) => word.as_bytes().to_vec(),
                Token::Quoted(name) => unquote(name).into_bytes(),
                Token::String(text) => text.trim_matches('\'').as_bytes().to_vec(),
                _ => continue,
            };
            self.names.insert(name);
        }
    }

    /// Whether a whole cell, JSON string or key is public.
    pub(super) fn is_value(&self, value: &[u8]) -> bool {
        self.values.contains(value)
    }

    pub(super) fn is_segment(&self, segment: &[u8]) -> bool {
        self.segments.contains(segment)
    }

    /// Whether a name or a constant of a statement is public.
    pub(super) fn is_name(&self, name: &[u8]) -> bool {
        if self.names.contains(name) {
            return true;
        }
        let text = std::str::from_utf8(name).unwrap_or_default();
        if is_keyword(text) || self.is_index_of_sqlite(text) {
            return true;
        }
        let Some(table) = text.strip_prefix(&self.set_aside) else {
            return false;
        };
        // Rows with other columns are set aside in a table of their own, with a number behind.
        let table = table.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_table = |name: &str| self.names.contains(name.as_bytes());
        is_table(table) || table.strip_suffix('_').is_some_and(is_table)
    }

    /// The index that SQLite makes for a key of a table: `sqlite_autoindex_sessions_1`.
    fn is_index_of_sqlite(&self, name: &str) -> bool {
        let of_table = name.strip_prefix("sqlite_autoindex_");
        let Some((table, number)) = of_table.and_then(|rest| rest.rsplit_once('_')) else {
            return false;
        };
        let is_number = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number && (self.names.contains(table.as_bytes()) || is_numbered(table.as_bytes()))
    }

    /// Whether a word of a text that a tool prints is public, whatever its case.
    pub(super) fn is_word(&self, word: &[u8]) -> bool {
        self.words.contains(&word.to_ascii_lowercase())
    }
}

/// Whether a byte belongs to a word.
pub(super) fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn words_of(text: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    text.split(|byte| !is_of_word(*byte))
        .filter(|word| !word.is_empty())
        .map(<[u8]>::to_ascii_lowercase)
}
