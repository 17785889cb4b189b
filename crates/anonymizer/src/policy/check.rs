//! What must hold for a policy before any row is read: of its own text, and of the tables that it names.

use std::collections::BTreeSet;

use super::{Class, Policy};
use crate::error::PolicyError;

/// A column as the known versions have it, for [`Policy::check`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KnownColumn {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// Whether it is part of a primary key or of a unique index.
    pub is_unique: bool,
}

impl Policy {
    /// Checks that every rule's column exists, and that no lossy class stands under a unique index.
    pub fn check(&self, known: &BTreeSet<KnownColumn>) -> Result<(), PolicyError> {
        for ((table, column), node) in &self.columns {
            let mut found = known
                .iter()
                .filter(|k| k.table == *table && k.column == *column)
                .peekable();
            if found.peek().is_none() {
                return Err(PolicyError::NoSuchColumn(format!("{table}.{column}")));
            }
            if node.class.is_lossy() && found.any(|k| k.is_unique) {
                return Err(PolicyError::Lossy(format!("{table}.{column}")));
            }
        }
        let unruled = known.iter().find(|k| {
            k.is_unique
                && !self
                    .columns
                    .contains_key(&(k.table.clone(), k.column.clone()))
        });
        match unruled {
            Some(k) => Err(PolicyError::Lossy(format!("{}.{}", k.table, k.column))),
            None => Ok(()),
        }
    }

    /// Checks that every place has a rule for its column, and that JSON paths stand under `json` alone.
    pub(super) fn check_columns(&self) -> Result<(), PolicyError> {
        for ((table, column), node) in &self.columns {
            let place = || format!("{table}.{column}");
            if !node.has_rule {
                return Err(PolicyError::NoColumnRule(place()));
            }
            let has_paths = !node.keys.is_empty() || node.items.is_some();
            if has_paths && node.class != Class::Json {
                return Err(PolicyError::NotJson(place()));
            }
        }
        let inner = self
            .rules
            .iter()
            .find(|rule| rule.place.contains(':') && rule.class == Class::Json);
        match inner {
            Some(rule) => Err(PolicyError::Class {
                at: rule.place.clone(),
                class: "json".to_owned(),
            }),
            None => Ok(()),
        }
    }

    /// Checks that some rule uses each vocabulary.
    pub(super) fn check_vocabularies(&self) -> Result<(), PolicyError> {
        // Paths use these two without naming them.
        let mut used = BTreeSet::from([Self::EXTENSION, Self::ROOT]);
        for rule in &self.rules {
            if let Class::Enum { vocabulary, .. } = &rule.class {
                used.insert(vocabulary);
            }
        }
        match self
            .vocabularies
            .keys()
            .find(|name| !used.contains(name.as_str()))
        {
            Some(name) => Err(PolicyError::UnusedVocabulary(name.clone())),
            None => Ok(()),
        }
    }
}
