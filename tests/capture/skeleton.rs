//! Of JSON, what a golden keeps: the known places, and what kinds of value stand at others.

use anonymizer::Node;
use serde_json::Value;

/// The skeleton of a cell of this column; none for what is no JSON.
pub(super) fn skeleton(column: &Node, json: &[u8]) -> Option<String> {
    let value: Value = serde_json::from_slice(json).ok()?;
    Some(value_at(column, &value))
}

/// The same where the outermost value has one text more that no rule names: of a NUL that stands where no part of the
/// golden's is.
pub(super) fn skeleton_with_nul(column: &Node, json: &[u8]) -> Option<String> {
    let mut value: Value = serde_json::from_slice(json).ok()?;
    let nul = || Value::String("\0".to_owned());
    match &mut value {
        Value::Object(map) => _ = map.insert("\0".to_owned(), nul()),
        Value::Array(items) => items.push(nul()),
        _ => {}
    }
    Some(value_at(column, &value))
}

fn fits(place: &Node, value: &Value) -> bool {
    match value {
        Value::Object(_) => !place.keys.is_empty(),
        Value::Array(_) => place.items.is_some(),
        _ => place.has_rule,
    }
}

fn value_at(place: &Node, value: &Value) -> String {
    if !fits(place, value) {
        return unknown(value);
    }
    let mut others: Vec<&Value> = Vec::new();
    let (known, brackets) = match value {
        Value::Object(map) => {
            let mut known = String::new();
            for (key, value) in map {
                if let Some((_, place)) = place.keys.get(key.as_bytes()) {
                    known += &[key, ":", &value_at(place, value), ","].concat();
                } else {
                    others.push(value);
                }
            }
            (known, ["{", "}"])
        }
        Value::Array(items) => {
            let mut known = String::new();
            for item in items {
                match &place.items {
                    Some(place) if fits(place, item) => known += &(value_at(place, item) + ","),
                    _ => others.push(item),
                }
            }
            (known, ["[", "]"])
        }
        Value::Bool(value) => return value.to_string(),
        other => return unknown(other),
    };
    let mut others: Vec<String> = others.into_iter().map(unknown).collect();
    others.sort();
    others.dedup();
    format!("{}{known}{}{}", brackets[0], others.concat(), brackets[1])
}

/// A kind of value, and whether something is in it.
fn unknown(value: &Value) -> String {
    let (kind, is_empty) = match value {
        Value::Null => ("null", false),
        Value::Bool(_) => ("true", false),
        Value::Number(_) => ("0", false),
        Value::String(text) => ("text", text.is_empty()),
        Value::Array(items) => ("array", items.is_empty()),
        Value::Object(map) => ("object", map.is_empty()),
    };
    format!("{}{kind}", if is_empty { "empty " } else { "" })
}
