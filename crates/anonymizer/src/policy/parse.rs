//! A policy from its text: TOML, then each place, then what must hold for the whole.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Class, Node, Policy, PolicyRule};
use crate::error::PolicyError;

/// The only format of a policy so far.
const FORMAT: u32 = 1;

impl Policy {
    /// Reads a policy.
    ///
    /// Errors: not TOML of this form, an unknown class or vocabulary, a place that two rules name, a
    /// JSON path under a column that is not `json`, a vocabulary that no rule uses.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        let written: PolicyFile = toml::from_str(text)
            .map_err(|error| PolicyError::Syntax(error.message().to_owned()))?;
        if written.format != FORMAT {
            return Err(PolicyError::Format(written.format));
        }
        let mut policy = Self {
            columns: BTreeMap::new(),
            vocabularies: BTreeMap::new(),
            rules: Vec::new(),
        };
        for (name, words) in written.vocabulary {
            let count = words.len();
            let words: BTreeSet<String> = words.into_iter().collect();
            if words.len() != count {
                return Err(PolicyError::DuplicateWord(name));
            }
            policy.vocabularies.insert(name, words);
        }
        for rule in &written.rule {
            let class = policy.class(rule)?;
            if rule.why.trim().is_empty() {
                return Err(PolicyError::NoReason(rule.at.join(", ")));
            }
            for place in &rule.at {
                policy.add(place, &class)?;
                policy.rules.push(PolicyRule {
                    place: place.clone(),
                    class: class.clone(),
                    why: rule.why.clone(),
                });
            }
        }
        policy.check_columns()?;
        policy.check_vocabularies()?;
        Ok(policy)
    }

    fn class(&self, rule: &RuleTable) -> Result<Class, PolicyError> {
        let at = || rule.at.join(", ");
        let is_enum = rule.class == "enum";
        let otherwise = rule.otherwise.as_deref();
        if let Some(otherwise) = otherwise.filter(|word| !is_enum || *word != "name") {
            return Err(PolicyError::Otherwise {
                at: at(),
                otherwise: otherwise.to_owned(),
            });
        }
        let unfit = || PolicyError::Class {
            at: at(),
            class: rule.class.clone(),
        };
        if is_enum != rule.vocabulary.is_some() {
            return Err(unfit());
        }
        let domain = || rule.domain.clone().ok_or(PolicyError::Domain(at()));
        let (class, has_domain) = match &*rule.class {
            "enum" => {
                let vocabulary = rule.vocabulary.clone().unwrap_or_default();
                if !self.vocabularies.contains_key(&vocabulary) {
                    return Err(PolicyError::NoVocabulary(vocabulary));
                }
                let otherwise_name = otherwise.map(|_| domain()).transpose()?;
                let class = Class::Enum {
                    vocabulary,
                    otherwise_name,
                };
                (class, otherwise.is_some())
            }
            "key" => (Class::Key { domain: domain()? }, true),
            "id" => (Class::Id { domain: domain()? }, true),
            "name" => (Class::Name { domain: domain()? }, true),
            "path" => (Class::Path { domain: domain()? }, true),
            "blob" => (Class::Blob { domain: domain()? }, true),
            "text" => (Class::Text, false),
            "time" => (Class::Time, false),
            "number" => (Class::Number, false),
            "opaque" => (Class::Opaque, false),
            "secret" => (Class::Secret, false),
            "json" => (Class::Json, false),
            _ => return Err(unfit()),
        };
        if has_domain == rule.domain.is_some() {
            Ok(class)
        } else {
            Err(PolicyError::Domain(at()))
        }
    }

    fn add(&mut self, place: &str, class: &Class) -> Result<(), PolicyError> {
        let bad = || PolicyError::Place(place.to_owned());
        let (column, path) = match place.split_once(':') {
            Some((column, path)) => (column, Some(path)),
            None => (place, None),
        };
        let (table, column) = column.split_once('.').ok_or_else(bad)?;
        if table.is_empty() || column.is_empty() {
            return Err(bad());
        }
        let mut node = self
            .columns
            .entry((table.to_owned(), column.to_owned()))
            .or_insert_with(Node::unknown);
        for segment in path.into_iter().flat_map(|path| path.split('.')) {
            let key = segment.trim_end_matches("[]");
            let items = (segment.len() - key.len()) / 2;
            if key.is_empty() {
                return Err(bad());
            }
            node = node.keys.add(key);
            for _ in 0..items {
                node = &mut **node.items.get_or_insert_with(|| Box::new(Node::unknown()));
            }
        }
        if node.has_rule {
            return Err(PolicyError::Duplicate(place.to_owned()));
        }
        node.has_rule = true;
        node.class = class.clone();
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicyFile {
    format: u32,
    #[serde(default)]
    vocabulary: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    rule: Vec<RuleTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleTable {
    at: Vec<String>,
    class: String,
    vocabulary: Option<String>,
    otherwise: Option<String>,
    domain: Option<String>,
    why: String,
}
