//! What becomes of each place: the one reviewed table, read from TOML.
//!
//! Data only: the transforms and the recognizer share it, and each has its own code to read it.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::PolicyError;

mod check;
mod parse;

pub use check::KnownColumn;

/// What a place may keep; `LANGUAGE.md` says in which form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Class {
    /// A shape and nothing else. What no rule names is of this class.
    Text,
    /// A word of this vocabulary, else a name or a text.
    Enum {
        /// The key of the vocabulary in the policy.
        vocabulary: String,
        /// The domain of any other word, where it becomes a name, which keeps equality, and not a text.
        otherwise_name: Option<String>,
    },
    /// An integer that SQLite counted.
    Key {
        /// Which rows it counts.
        domain: String,
    },
    /// Equality and UUID form.
    Id {
        /// The places among which equality stays.
        domain: String,
    },
    /// Equality and length.
    Name {
        /// The places among which equality stays.
        domain: String,
    },
    /// Root, number of segments, known extension, "is inside".
    Path {
        /// The places among which equality stays.
        domain: String,
    },
    /// A URI of a stored image.
    Blob {
        /// The domain of the id in it.
        domain: String,
    },
    /// Order, equality, format, precision.
    Time,
    /// Sign, lexical form, magnitude, edges.
    Number,
    /// Alphabet and padding.
    Opaque,
    /// Whether there is one.
    Secret,
    /// JSON, whose places have rules of their own.
    Json,
}

impl Class {
    /// Whether a value is a word of a vocabulary.
    pub(crate) const fn is_enum(&self) -> bool {
        matches!(self, Self::Enum { .. })
    }

    /// Whether different values may become equal.
    #[must_use]
    pub fn is_lossy(&self) -> bool {
        match self {
            Self::Key { .. } | Self::Id { .. } | Self::Name { .. } | Self::Path { .. } => false,
            Self::Enum { otherwise_name, .. } => otherwise_name.is_none(),
            Self::Text
            | Self::Blob { .. }
            | Self::Time
            | Self::Number
            | Self::Opaque
            | Self::Secret
            | Self::Json => true,
        }
    }

    /// The class in words: `enum model, else name`.
    #[must_use]
    pub fn in_words(&self) -> String {
        let word = match self {
            Self::Text => "text",
            Self::Enum {
                vocabulary,
                otherwise_name,
            } => {
                let otherwise = if otherwise_name.is_some() {
                    "name"
                } else {
                    "text"
                };
                return format!("enum {vocabulary}, else {otherwise}");
            }
            Self::Key { .. } => "key",
            Self::Id { .. } => "id",
            Self::Name { .. } => "name",
            Self::Path { .. } => "path",
            Self::Blob { .. } => "blob",
            Self::Time => "time",
            Self::Number => "number",
            Self::Opaque => "opaque",
            Self::Secret => "secret",
            Self::Json => "json",
        };
        word.to_owned()
    }
}

/// A place and all places below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What a value at this place may keep.
    pub class: Class,
    /// Whether a rule names this very place.
    pub has_rule: bool,
    /// Below an object, by known key.
    pub keys: BTreeMap<String, Node>,
    /// Below an array: the place of each element.
    pub items: Option<Box<Node>>,
}

impl Node {
    /// A column of rowids with nothing below.
    pub(crate) const fn rowids(domain: String) -> Self {
        Self {
            class: Class::Key { domain },
            has_rule: true,
            keys: BTreeMap::new(),
            items: None,
        }
    }

    const fn unknown() -> Self {
        Self {
            class: Class::Text,
            has_rule: false,
            keys: BTreeMap::new(),
            items: None,
        }
    }
}

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
