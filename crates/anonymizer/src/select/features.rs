//! Features of values, for which rows are selected: what kinds of value a row has, without any of their
//! content.

use rusqlite::types::ValueRef;
use sqlite_facts::StorageClass;

use crate::json::{Bracket, JsonToken, ObjectKey, Trail, VisitJson, decode, walk};
use crate::length_class::LengthClasses;
use crate::policy::{Class, Node, Policy};
use crate::raw::Raw;
use crate::vocabulary::Word;

/// The features of one cell. Equal in every run and on every machine for equal cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Features {
    /// Its storage class.
    pub storage: StorageClass,
    /// 0 for what is empty or a number, else the step of its class of length, from 1: of JSON 2 from a page on.
    pub length: u8,
    /// Of JSON: a hash of the set of (path, JSON type, vocabulary word where there is one); unknown
    /// keys are alike. Of an `enum`: of the vocabulary word. Else 0.
    pub form: u64,
}

/// The features of a value at this column, in a file with pages of `page_bytes`.
pub fn features<'v>(
    policy: &Policy,
    page_bytes: usize,
    node: &Node,
    value: impl Into<Raw<'v>>,
) -> Features {
    let number = |storage| Features {
        storage,
        length: 0,
        form: 0,
    };
    let (storage, bytes) = match value.into().value() {
        ValueRef::Null => return number(StorageClass::Null),
        ValueRef::Integer(_) => return number(StorageClass::Integer),
        ValueRef::Real(_) => return number(StorageClass::Real),
        ValueRef::Text(bytes) => (StorageClass::Text, bytes),
        ValueRef::Blob(bytes) => (StorageClass::Blob, bytes),
    };
    let lengths = LengthClasses::of_pages(page_bytes);
    Features {
        storage,
        length: match &node.class {
            // As a golden shows it.
            Class::Json => u8::from(!bytes.is_empty()) + u8::from(bytes.len() >= lengths.page()),
            _ => lengths.step(bytes.len()),
        },
        form: match &node.class {
            Class::Json => json_form(policy, node, bytes),
            Class::Enum { .. } => Hash::default().with(word(policy, node, bytes).as_bytes()).0,
            _ => 0,
        },
    }
}

fn json_form(policy: &Policy, node: &Node, bytes: &[u8]) -> u64 {
    let mut forms = JsonForms {
        policy,
        trail: Trail::default(),
        seen: Vec::new(),
    };
    walk(node, bytes, &mut forms);
    forms.seen.sort_unstable();
    let hash = |hash: Hash, form: &u64| hash.with(&form.to_le_bytes());
    forms.seen.iter().fold(Hash::default(), hash).0
}

/// The vocabulary word that this is, or nothing.
fn word<'p>(policy: &'p Policy, node: &Node, bytes: &[u8]) -> &'p str {
    match &node.class {
        Class::Enum { vocabulary, .. } => {
            Word::find(policy, vocabulary, bytes).map_or("", Word::text)
        }
        _ => "",
    }
}

struct JsonForms<'p> {
    policy: &'p Policy,
    trail: Trail,
    /// Hashes of what has been seen, each once: a few, for the policy names few paths.
    seen: Vec<u64>,
}

impl<'a> VisitJson<'a> for JsonForms<'_> {
    fn token(&mut self, place: &'a Node, token: JsonToken<'a>) {
        let kind = match token {
            JsonToken::Open(Bracket::Array) => "[",
            JsonToken::Open(Bracket::Object) => "{",
            JsonToken::String(_) => "\"",
            JsonToken::CutString(_) | JsonToken::CutKey => "cut",
            JsonToken::Number(_) => "0",
            JsonToken::Literal(literal) if literal == "null" || place.has_rule => literal,
            JsonToken::Literal(_) => "true",
            JsonToken::Rest(_) => "rest",
            JsonToken::White
            | JsonToken::Close(_)
            | JsonToken::Colon
            | JsonToken::Comma
            | JsonToken::Key(_) => "",
        };
        if !kind.is_empty() {
            let word = match (token, &place.class) {
                (JsonToken::String(inside), Class::Enum { .. }) => {
                    decode(inside).map_or("", |text| word(self.policy, place, &text))
                }
                _ => "",
            };
            // Below an unknown key all is alike.
            let path = self.trail.path().as_bytes();
            let known = path.iter().position(|byte| *byte == b'*');
            let path = &path[..known.map_or(path.len(), |at| at + 1)];
            let form = [path, kind.as_bytes(), word.as_bytes()];
            // A byte that is in none of them keeps them apart.
            let hash = |hash: Hash, part: &&[u8]| hash.with(part).with(b"\0");
            let hash = form.iter().fold(Hash::default(), hash);
            if !self.seen.contains(&hash.0) {
                self.seen.push(hash.0);
            }
        }
        self.trail.token(&token);
    }

    fn key(&mut self, name: ObjectKey<'a>) {
        self.trail.key(name);
    }
}

/// A hash of eight bytes at a time: the standard library's is not promised to stay.
#[derive(Default)]
struct Hash(u64);

impl Hash {
    fn with(self, bytes: &[u8]) -> Self {
        let (words, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        let last = (!rest.is_empty()).then_some(&last);
        let words = words.iter().chain(last);
        words.fold(self, |hash, word| {
            // Steps of one word each: what is high in one is low in the next.
            let mixed = hash.0.rotate_left(26) ^ u64::from_le_bytes(*word);
            Self(mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
        })
    }
}
