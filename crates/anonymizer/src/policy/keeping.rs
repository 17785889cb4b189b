//! A hole in a policy, made on purpose: does a test notice?

use super::{Node, Policy};

impl Policy {
    /// This policy with one rule that lets everything through, at `place` and, for JSON, below it.
    /// For tests that ask whether every rule is needed; nothing that a policy's text can say does
    /// this. A place without a rule changes nothing.
    #[doc(hidden)]
    #[must_use]
    pub fn keeping(&self, place: &str) -> Self {
        let mut policy = self.clone();
        if let Some(node) = policy.node(place) {
            node.keep = node.has_rule;
        }
        policy
    }

    fn node(&mut self, place: &str) -> Option<&mut Node> {
        let (column, path) = match place.split_once(':') {
            Some((column, path)) => (column, Some(path)),
            None => (place, None),
        };
        let (table, column) = column.split_once('.')?;
        let mut node = self
            .columns
            .get_mut(&(table.to_owned(), column.to_owned()))?;
        for segment in path.into_iter().flat_map(|path| path.split('.')) {
            let key = segment.trim_end_matches("[]");
            node = node.keys.get_mut(key)?;
            for _ in 0..(segment.len() - key.len()) / 2 {
                node = node.items.as_deref_mut()?;
            }
        }
        Some(node)
    }
}
