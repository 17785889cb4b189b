//! What becomes of each place: the one reviewed table, read from TOML.
//!
//! Data only: the transforms and the recognizer share it, and each has its own code to read it.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::PolicyError;

mod check;
mod class;
mod node;
mod parse;

pub use check::KnownColumn;
pub use class::Class;
pub use node::{Keys, Node};

/// The place of everything that no rule names.
static UNKNOWN: Node = Node::unknown();

/// The place of rowids of more than one table.
static ROWIDS: Node = Node::rowids(String::new());

/// A checked policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    columns: BTreeMap<(String, String), Node>,
    vocabularies: BTreeMap<String, BTreeSet<String>>,
    rules: Vec<PolicyRule>,
}

/// One place and its rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyRule {
    /// `table.column` or `table.column:json.path[]`.
    pub place: String,
    /// Its class.
    pub class: Class,
    /// The reason.
    pub why: String,
}

impl Policy {
    /// The policy of this repository.
    pub fn wuhu() -> Result<Self, PolicyError> {
        Self::parse(Self::wuhu_text())
    }

    /// Its text, whose SHA-256 stands in the review of a capture.
    #[must_use]
    pub fn wuhu_text() -> &'static str {
        include_str!("../../policy/wuhu.toml")
    }

    /// The place of a column; without a rule it is `text`.
    #[must_use]
    pub fn column(&self, table: &str, column: &str) -> &Node {
        self.columns
            .get(&(table.to_owned(), column.to_owned()))
            .unwrap_or(&UNKNOWN)
    }

    /// The place of everything that no rule names: of class `text`.
    #[must_use]
    pub fn unknown() -> &'static Node {
        &UNKNOWN
    }

    /// The place of rowids that a migration stored in a column.
    #[must_use]
    pub fn stored_rowids() -> &'static Node {
        &ROWIDS
    }

    /// The words of a vocabulary; none if there is no such vocabulary.
    #[must_use]
    pub fn vocabulary(&self, name: &str) -> Option<&BTreeSet<String>> {
        self.vocabularies.get(name)
    }

    /// The words of every vocabulary, in the order of their names.
    pub fn vocabularies(&self) -> impl Iterator<Item = &BTreeSet<String>> {
        self.vocabularies.values()
    }

    /// The place of every column that has a rule.
    pub fn columns(&self) -> impl Iterator<Item = &Node> {
        self.columns.values()
    }

    /// Every rule, a place each, in the order of the file.
    #[must_use]
    pub fn rules(&self) -> &[PolicyRule] {
        &self.rules
    }

    /// The vocabulary of file name extensions.
    pub const EXTENSION: &'static str = "extension";
    /// The vocabulary of first folders.
    pub const ROOT: &'static str = "root";
}
