//! What a capture would do: how many values of which place, of which class and why.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;

use crate::json::{JsonToken, Name, Trail, VisitJson, decode, walk};
use crate::vocabulary::Word;
use crate::{Class, Node, Policy, Raw};

/// Numbers of values by place, for `--dry-run`. Holds names of the policy and numbers, no content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    places: BTreeMap<String, PlaceCount>,
    pub(crate) unknown_objects: usize,
}

/// One place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceCount {
    /// Its class in words.
    pub class: String,
    /// Why, if a rule names the place; without one nobody has thought of it.
    pub reason: Option<String>,
    /// How many values that are not NULL.
    pub values: u64,
    /// How many of an `enum` are no word of its vocabulary.
    pub other_words: u64,
}

impl Preview {
    /// Counts a value; of JSON also each scalar in it. `table` and `column` must be clean: known to
    /// the policy, or names that the caller made.
    pub fn count<'v>(
        &mut self,
        policy: &Policy,
        table: &str,
        column: &str,
        value: impl Into<Raw<'v>>,
    ) {
        let node = policy.column(table, column);
        let place = format!("{table}.{column}");
        let value = value.into().value();
        let values = u64::from(!matches!(value, ValueRef::Null));
        let is_other = matches!(
            (&node.class, value),
            (Class::Enum { vocabulary, .. }, ValueRef::Text(bytes) | ValueRef::Blob(bytes))
                if Word::find(policy, vocabulary, bytes).is_none()
        );
        self.add(policy, &place, node, values, is_other);
        if let (Class::Json, ValueRef::Text(bytes) | ValueRef::Blob(bytes)) = (&node.class, value) {
            let mut inside = Inside {
                counts: self,
                policy,
                column: &place,
                place: String::new(),
                trail: Trail::default(),
            };
            walk(node, bytes, &mut inside);
        }
    }

    /// The places in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &PlaceCount)> {
        self.places
            .iter()
            .map(|(place, count)| (place.as_str(), count))
    }

    /// How many tables, columns, indexes, views and triggers no version has, also without a value.
    #[must_use]
    pub fn unknown_objects(&self) -> usize {
        self.unknown_objects
    }

    fn add(&mut self, policy: &Policy, place: &str, node: &Node, values: u64, is_other: bool) {
        if let Some(count) = self.places.get_mut(place) {
            count.values += values;
            count.other_words += u64::from(is_other);
            return;
        }
        let rule = policy.rules().iter().find(|rule| rule.place == place);
        let count = PlaceCount {
            class: node.class.in_words(),
            reason: rule.map(|rule| rule.why.clone()),
            values,
            other_words: u64::from(is_other),
        };
        self.places.insert(place.to_owned(), count);
    }
}

struct Inside<'c> {
    counts: &'c mut Preview,
    policy: &'c Policy,
    column: &'c str,
    place: String,
    trail: Trail,
}

impl<'a> VisitJson<'a> for Inside<'_> {
    fn token(&mut self, place: &'a Node, token: JsonToken<'a>) {
        let is_inside = !self.trail.path().is_empty();
        if let JsonToken::String(_)
        | JsonToken::CutString(_)
        | JsonToken::Number(_)
        | JsonToken::Literal(_) = token
            && is_inside
        {
            self.place.clear();
            self.place.push_str(self.column);
            self.place.push(':');
            self.place.push_str(self.trail.path());
            let is_other = match (&place.class, token) {
                (Class::Enum { vocabulary, .. }, JsonToken::String(inside)) => decode(inside)
                    .is_none_or(|text| Word::find(self.policy, vocabulary, &text).is_none()),
                _ => false,
            };
            self.counts
                .add(self.policy, &self.place, place, 1, is_other);
        }
        self.trail.token(&token);
    }

    fn key(&mut self, name: Name<'a>) {
        self.trail.key(name);
    }
}

impl Class {
    /// For a person: `enum model, else name`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let word = match self {
            Self::Text => "text",
            Self::Enum {
                vocabulary,
                otherwise_name,
            } => {
                let otherwise = if *otherwise_name { "name" } else { "text" };
                return format!("enum {vocabulary}, else {otherwise}");
            }
            Self::Key => "key",
            Self::Id => "id",
            Self::Name => "name",
            Self::Path => "path",
            Self::Blob => "blob",
            Self::Time => "time",
            Self::Number => "number",
            Self::Opaque => "opaque",
            Self::Secret => "secret",
            Self::Json => "json",
        };
        word.to_owned()
    }
}
