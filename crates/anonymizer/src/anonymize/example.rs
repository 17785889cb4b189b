//! An invented value of a class, and what the transforms make of it.

use rusqlite::types::{Value, ValueRef};

use crate::key::Key;
use crate::policy::{Class, Node, Policy};
use crate::transform::{CleanCell, MoveSurvey, Transform};

/// The examples are the same in each run: nothing of a source is under this key.
const KEY: [u8; 32] = *b"the key of the invented examples";

/// What a preview shows of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// An invented value, as it might stand in the source.
    pub yours: String,
    /// The same in the golden.
    pub golden: String,
}

/// The example of a place, by its class: no value of a source is read.
pub(super) fn example(policy: &Policy, node: &Node) -> Example {
    let yours = invented(policy, &node.class);
    let mut survey = MoveSurvey::default();
    survey.collect(node, &yours);
    let moves = survey.finish();
    let mut golden = CleanCell::default();
    Transform::new(policy, &Key::new(KEY), &moves).cell(node, &yours, &mut golden);
    Example {
        yours: shown((&yours).into()),
        golden: shown(golden.value()),
    }
}

fn invented(policy: &Policy, class: &Class) -> Value {
    let text = match class {
        Class::Number => return Value::Integer(37),
        Class::Key { .. } => return Value::Integer(4711),
        Class::Enum { vocabulary, .. } => {
            let words = policy.vocabulary(vocabulary);
            let first = words.and_then(|words| words.first());
            return Value::Text(first.cloned().unwrap_or_default());
        }
        Class::Text => "Please mend the login page.",
        Class::Id { .. } => "7f3c2a10-5b1e-4c6d-9a8f-2b4d6e8f0a1c",
        Class::Name { .. } => "Work laptop",
        Class::Path { .. } => "/home/anna/shop/server",
        Class::Blob { .. } => {
            "blob://7f3c2a10-5b1e-4c6d-9a8f-2b4d6e8f0a1c/\
             sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.png"
        }
        Class::Time => "2026-03-14 09:26:53.589",
        Class::Opaque => "RXZlcnkgd29yZCBpcyBoZXJlLg==",
        Class::Secret => "export TOKEN=hunter2",
        Class::Json => r#"{"note":"Call Anna"}"#,
    };
    Value::Text(text.to_owned())
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "NULL".to_owned(),
        ValueRef::Integer(integer) => integer.to_string(),
        ValueRef::Real(real) => real.to_string(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of what a rule does not keep on purpose, nothing is in the golden.
    #[test]
    fn each_class_changes_its_example_but_for_known_words() {
        let policy = Policy::wuhu().unwrap();
        for rule in policy
            .rules()
            .iter()
            .filter(|rule| !rule.place.contains(':'))
        {
            let (table, column) = rule.place.split_once('.').unwrap();
            let Example { yours, golden } = example(&policy, policy.column(table, column));
            let stays = rule.class.is_enum();
            assert_eq!(yours == golden, stays, "{}: {yours}", rule.place);
        }
    }
}
