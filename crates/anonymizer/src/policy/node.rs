//! The places that rules name, as a tree: a column, and below it the keys and elements of its JSON.

use super::class::Class;

/// A place and all places below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What a value at this place may keep.
    pub class: Class,
    /// Whether a rule names this very place.
    pub has_rule: bool,
    /// Below an object, by known key.
    pub keys: Keys,
    /// Below an array: the place of each element.
    pub items: Option<Box<Node>>,
}

impl Node {
    /// A column of rowids with nothing below.
    pub(crate) const fn rowids(domain: String) -> Self {
        Self {
            class: Class::Key { domain },
            has_rule: true,
            keys: Keys::NONE,
            items: None,
        }
    }

    pub(super) const fn unknown() -> Self {
        Self {
            class: Class::Text,
            has_rule: false,
            keys: Keys::NONE,
            items: None,
        }
    }
}

/// The keys that rules name below an object, each with its place. They are few, and most differ in length from a key
/// that is looked up: to compare it with each is faster than a search in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys(Vec<(String, Node)>);

impl Keys {
    const NONE: Self = Self(Vec::new());

    /// The known key that has these bytes, and its place.
    #[must_use]
    pub fn get(&self, key: &[u8]) -> Option<(&str, &Node)> {
        self.iter().find(|(known, _)| known.as_bytes() == key)
    }

    /// Every key and its place.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.0.iter().map(|(key, place)| (&**key, place))
    }

    /// Whether no rule names a key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The place of a key, which becomes known.
    pub(super) fn add(&mut self, key: &str) -> &mut Node {
        let at = self.0.iter().position(|(known, _)| known == key);
        let at = at.unwrap_or_else(|| {
            self.0.push((key.to_owned(), Node::unknown()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }
}
