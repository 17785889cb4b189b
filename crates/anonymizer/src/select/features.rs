//! Features of values, for which rows are selected: what kinds of value a row has, without any of their
//! content.

use std::hash::Hasher as _;

use rusqlite::types::ValueRef;
use sqlite_facts::StorageClass;

use crate::json::{Bracket, JsonPath, JsonToken, ObjectKey, Trail, VisitJson, decode, walk};
use crate::length_class::LengthClasses;
use crate::policy::{Class, Node, Policy};
use crate::raw::Raw;
use crate::vocabulary::Word;
use crate::word_hasher::WordHasher;

/// The features of one cell. Equal in every run and on every machine for equal cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Features {
    /// Its storage class.
    pub storage: StorageClass,
    /// 0 for what is empty or a number, else the step of its class of length, from 1: of JSON, and of what no rule
    /// names, 2 from a page on.
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
        // As a golden shows it: no more of JSON, nor of what no rule names.
        length: if node.class == Class::Json || !node.has_rule {
            u8::from(!bytes.is_empty()) + u8::from(bytes.len() >= lengths.page())
        } else {
            lengths.step(bytes.len())
        },
        form: match &node.class {
            Class::Json => json_form(policy, node, bytes),
            Class::Enum { .. } => WordHasher::of(0, [word(policy, node, bytes)]),
            _ => 0,
        },
    }
}

fn json_form(policy: &Policy, node: &Node, bytes: &[u8]) -> u64 {
    let mut forms = JsonForms {
        policy,
        trail: Trail::default(),
        seen: Vec::with_capacity(USUAL_FORMS),
    };
    walk(node, bytes, &mut forms);
    forms.seen.sort_unstable();
    let mut hasher = WordHasher::default();
    forms.seen.iter().for_each(|form| hasher.write_u64(*form));
    hasher.finish()
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

/// Room for the forms of most cells.
const USUAL_FORMS: usize = 64;

struct JsonForms<'p> {
    policy: &'p Policy,
    trail: Trail<FormPath>,
    /// Hashes of what has been seen, each once: a few, for the policy names few paths.
    seen: Vec<u64>,
}

/// A path as a hash: paths are only compared.
#[derive(Clone, Copy, Default)]
struct FormPath {
    hash: u64,
    /// Whether a key on it is unknown. Below, all is alike.
    is_unknown: bool,
}

impl FormPath {
    fn below(self, segment: &str) -> Self {
        if self.is_unknown {
            return self;
        }
        let hash = WordHasher::of(self.hash, [segment]);
        Self { hash, ..self }
    }
}

impl JsonPath for FormPath {
    fn key(&self, name: ObjectKey<'_>) -> Self {
        match name {
            ObjectKey::Known(word) => self.below(word.text()),
            ObjectKey::Unknown(_) => Self {
                is_unknown: true,
                ..self.below("*")
            },
        }
    }

    fn element(&self) -> Self {
        self.below("[]")
    }
}

impl<'a> VisitJson<'a> for JsonForms<'_> {
    fn token(&mut self, place: &'a Node, token: &JsonToken<'a>) {
        let kind = match token {
            JsonToken::White | JsonToken::Colon | JsonToken::Comma | JsonToken::Key(_) => return,
            JsonToken::Close(_) => return self.trail.token(token),
            JsonToken::Open(Bracket::Array) => "[",
            JsonToken::Open(Bracket::Object) => "{",
            JsonToken::String(_) => "\"",
            JsonToken::CutString(_) | JsonToken::CutKey => "cut",
            JsonToken::Number(_) => "0",
            JsonToken::Literal(literal) if *literal == "null" || place.has_rule => literal,
            JsonToken::Literal(_) => "true",
            JsonToken::Rest(_) => "rest",
        };
        let word = match (token, &place.class) {
            (JsonToken::String(inside), Class::Enum { .. }) => {
                decode(inside).map_or("", |text| word(self.policy, place, &text))
            }
            _ => "",
        };
        let form = WordHasher::of(self.trail.path().hash, [kind, word]);
        if !self.seen.contains(&form) {
            self.seen.push(form);
        }
        self.trail.token(token);
    }

    fn key(&mut self, name: ObjectKey<'a>) {
        self.trail.key(name);
    }
}
