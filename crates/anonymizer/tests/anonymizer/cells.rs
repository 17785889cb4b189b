//! A policy with a column and a JSON key of each class, and what becomes of a cell under it.

use std::sync::LazyLock;

use anonymizer::{CleanCell, Key, MoveSurvey, Moves, Node, Policy, Transform};
use rusqlite::types::{Value, ValueRef};

/// Column `t.CLASS` and key `CLASS` of `t.json` for each class; an array of texts at `list`.
pub(crate) static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let mut text = String::from(
        r#"
        format = 1
        [vocabulary]
        colour = ["red", "a/b", 'say "hi"']
        extension = ["rs", "png", "md"]
        root = ["Users", "home", "tmp"]
        [[rule]]
        at = ["t.json"]
        class = "json"
        why = "structure"
        [[rule]]
        at = ["t.enum", "t.json:enum"]
        class = "enum"
        vocabulary = "colour"
        why = "words"
        [[rule]]
        at = ["t.enum_or_name", "t.json:enum_or_name"]
        class = "enum"
        vocabulary = "colour"
        otherwise = "name"
        domain = "colour"
        why = "words"
        [[rule]]
        at = ["t.json:list[]", "t.json:list[].inner"]
        class = "text"
        why = "elements"
        "#,
    );
    for class in [
        "text", "key", "id", "name", "path", "blob", "time", "number", "opaque", "secret",
    ] {
        let at = format!("at = [\"t.{class}\", \"t.json:{class}\"]");
        let has_domain = ["key", "id", "name", "path", "blob"].contains(&class);
        let rule = [
            "[[rule]]",
            &at,
            &format!("class = \"{class}\""),
            if has_domain { "domain = \"d\"" } else { "" },
            "why = \"test\"\n",
        ];
        text.push_str(&rule.join("\n"));
    }
    Policy::parse(&text).unwrap()
});

pub(crate) fn node(column: &str) -> &'static Node {
    POLICY.column("t", column)
}

/// What becomes of a cell under the key of all tests, with a shift of its own survey.
pub(crate) fn clean(column: &str, value: ValueRef<'_>) -> CleanCell {
    let mut survey = MoveSurvey::default();
    survey.collect(node(column), value);
    clean_with(&survey.finish(), column, value)
}

fn clean_with(moves: &Moves, column: &str, value: ValueRef<'_>) -> CleanCell {
    let key = Key::new([1; 32]);
    let mut out = CleanCell::default();
    Transform::new(&POLICY, &key, moves).cell(node(column), value, &mut out);
    out
}

/// The same for a value that is UTF-8, with a moves that knows more.
pub(crate) fn cell_with(moves: &Moves, column: &str, value: &Value) -> Value {
    let out = clean_with(moves, column, value.into());
    Value::try_from(out.value()).unwrap()
}

/// The same where no time matters but its own.
pub(crate) fn cell(column: &str, value: &Value) -> Value {
    Value::try_from(clean(column, value.into()).value()).unwrap()
}

/// What becomes of a TEXT, which need not be UTF-8.
pub(crate) fn text(column: &str, input: &[u8]) -> Vec<u8> {
    match clean(column, ValueRef::Text(input)).value() {
        ValueRef::Text(bytes) => bytes.to_vec(),
        other => panic!("a TEXT became {}", other.data_type()),
    }
}

/// The same in a file with pages of so many bytes.
pub(crate) fn text_of_pages(page_bytes: usize, column: &str, input: &[u8]) -> Vec<u8> {
    let (key, moves) = (Key::new([1; 32]), Moves::default());
    let mut out = CleanCell::default();
    let transform = Transform::new(&POLICY, &key, &moves).of_pages(page_bytes);
    transform.cell(node(column), ValueRef::Text(input), &mut out);
    out.value().as_bytes().unwrap().to_vec()
}

/// Fails unless a TEXT of this column becomes `expected`, tags aside.
#[track_caller]
pub(crate) fn check(column: &str, input: impl AsRef<[u8]>, expected: impl AsRef<[u8]>) {
    let (input, expected) = (input.as_ref(), expected.as_ref());
    let found = masked(&text(column, input));
    assert!(
        found == expected,
        "t.{column} of {}\nbecame   {}\nnot      {}",
        lossy(input),
        lossy(&found),
        lossy(expected)
    );
}

/// The same for the JSON cell.
#[track_caller]
pub(crate) fn check_json(input: impl AsRef<[u8]>, expected: impl AsRef<[u8]>) {
    check("json", input, expected);
}

pub(crate) fn lossy(bytes: &[u8]) -> String {
    format!(
        "{} ({})",
        bytes.escape_ascii(),
        String::from_utf8_lossy(bytes)
    )
}

/// Tags without their bodies: `id-*`, `n-*`, `p-*`, `d-*`, and `UUID` or `uuid` by their case.
pub(crate) fn masked(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        let body = rest
            .iter()
            .take_while(|b| b"bcdfghjkmnpqrstv".contains(b))
            .count();
        if body >= 16 {
            out.push(b'*');
            rest = &rest[body..];
        } else if rest.starts_with(b"00000000-") && rest.len() >= 36 {
            let is_upper = rest[..36].iter().any(u8::is_ascii_uppercase);
            out.extend_from_slice(if is_upper { b"UUID" } else { b"uuid" });
            rest = &rest[36..];
        } else {
            out.push(*first);
            rest = &rest[1..];
        }
    }
    out
}
