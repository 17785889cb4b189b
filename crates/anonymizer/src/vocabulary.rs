//! Words of the policy: the only texts that a golden may hold as they are.

use crate::policy::{Node, Policy};

/// A word of the policy's own memory, never the same bytes of a source.
#[derive(Clone, Copy)]
pub(crate) struct Word<'p>(&'p str);

impl<'p> Word<'p> {
    /// The word of this vocabulary that is `candidate`, byte for byte.
    pub(crate) fn find(policy: &'p Policy, vocabulary: &str, candidate: &[u8]) -> Option<Self> {
        let candidate = std::str::from_utf8(candidate).ok()?;
        let word = policy.vocabulary(vocabulary)?.get(candidate)?;
        Some(Self(word))
    }

    /// The key below this place that is `candidate`, byte for byte, and its place.
    pub(crate) fn key(node: &'p Node, candidate: &[u8]) -> Option<(Self, &'p Node)> {
        let (key, below) = node.keys.get(candidate)?;
        Some((Self(key), below))
    }

    pub(crate) const fn text(self) -> &'p str {
        self.0
    }
}
