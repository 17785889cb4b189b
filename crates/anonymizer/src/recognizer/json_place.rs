//! The place of a value in a JSON cell: by the policy, and as a finding names it.

use crate::policy::{Node, Policy};

/// The place of a value that is to come.
#[derive(Clone, Copy)]
pub(super) struct Here<'n> {
    pub(super) node: &'n Node,
    /// Everything below an unknown key is one place, so that no place is longer than the policy's.
    pub(super) is_known: bool,
}

impl Here<'_> {
    /// Of what no rule names.
    pub(super) fn unknown() -> Self {
        Self {
            node: Policy::unknown(),
            is_known: false,
        }
    }

    /// Whether a value that begins with `first` is what the policy names here.
    pub(super) fn fits(self, first: u8) -> bool {
        self.is_known
            && match first {
                b'[' => self.node.items.is_some(),
                b'{' => !self.node.keys.is_empty(),
                _ => self.node.has_rule,
            }
    }
}

/// The place of the value at hand, as text: the column, and the path in it.
pub(super) struct PlaceText {
    /// With the colon before the path.
    text: String,
    column_len: usize,
}

impl PlaceText {
    pub(super) fn new(column: &str) -> Self {
        Self {
            text: format!("{column}:"),
            column_len: column.len(),
        }
    }

    /// Into the items of an array.
    pub(super) fn push_items(&mut self) {
        self.text.push_str("[]");
    }

    /// Into the value of a key.
    pub(super) fn push_key(&mut self, key: &str) {
        if self.len() > self.column_len + 1 {
            self.text.push('.');
        }
        self.text.push_str(key);
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Back to the place that was so long.
    pub(super) fn truncate(&mut self, len: usize) {
        self.text.truncate(len);
    }

    pub(super) fn text(&self) -> &str {
        self.up_to(self.len())
    }

    /// The place that was so long; without the colon, where no path follows it.
    pub(super) fn up_to(&self, len: usize) -> &str {
        if len == self.column_len + 1 {
            self.column()
        } else {
            &self.text[..len]
        }
    }

    pub(super) fn column(&self) -> &str {
        &self.text[..self.column_len]
    }
}
