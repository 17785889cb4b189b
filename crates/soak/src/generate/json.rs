//! JSON as Swift's `JSONEncoder` writes it: sorted keys, `\/`, doubles in their shortest form.

use std::fmt::Write as _;

/// A value that is written once.
pub(super) enum Json {
    Null,
    Bool(bool),
    Int(i64),
    /// Seconds since 1970, and whatever else is not whole.
    Double(f64),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::Double(number)
    }
}

impl From<bool> for Json {
    fn from(is: bool) -> Self {
        Self::Bool(is)
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::Array(items)
    }
}

/// An object; the order of the members is of no importance.
pub(super) fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
}

impl Json {
    /// The object with one more member.
    pub(super) fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        if let Self::Object(members) = &mut self {
            members.push((key.to_owned(), value.into()));
        }
        self
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut text = String::new();
        self.write(&mut text);
        text.into_bytes()
    }

    fn write(self, text: &mut String) {
        // Writing to a String cannot fail.
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(is) => text.push_str(if is { "true" } else { "false" }),
            Self::Int(number) => drop(write!(text, "{number}")),
            Self::Double(number) if number.abs() >= 1e16 => {
                text.push_str(&format!("{number:e}").replace('e', "e+"));
            }
            Self::Double(number) => drop(write!(text, "{number}")),
            Self::Text(string) => write_string(&string, text),
            Self::Array(items) => {
                text.push('[');
                for (position, item) in items.into_iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                    }
                    item.write(text);
                }
                text.push(']');
            }
            Self::Object(mut members) => {
                members.sort_by(|(a, _), (b, _)| a.cmp(b));
                text.push('{');
                for (position, (key, value)) in members.into_iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                    }
                    write_string(&key, text);
                    text.push(':');
                    value.write(text);
                }
                text.push('}');
            }
        }
    }
}

fn write_string(string: &str, text: &mut String) {
    text.reserve(string.len() + 2);
    text.push('"');
    let mut rest = string;
    let is_special = |c: char| c < ' ' || matches!(c, '"' | '\\' | '/');
    while let Some(at) = rest.find(is_special) {
        text.push_str(&rest[..at]);
        // What was found is one byte long.
        let (special, after) = rest[at..].split_at(1);
        match special {
            "\n" => text.push_str("\\n"),
            "\r" => text.push_str("\\r"),
            "\t" => text.push_str("\\t"),
            "\u{8}" => text.push_str("\\b"),
            "\u{c}" => text.push_str("\\f"),
            "\"" | "\\" | "/" => {
                text.push('\\');
                text.push_str(special);
            }
            control => {
                let _ = write!(text, "\\u{:04x}", control.as_bytes()[0]);
            }
        }
        rest = after;
    }
    text.push_str(rest);
    text.push('"');
}
