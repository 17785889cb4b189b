//! Features of values, and that they hold no content.

use anonymizer::{Features, Policy, features};
use rusqlite::types::Value;
use sqlite_facts::StorageClass;

use crate::cells::{POLICY, node};

fn of(column: &str, value: &Value) -> Features {
    features(&POLICY, 4096, node(column), value)
}

fn form(json: &str) -> u64 {
    of("json", &Value::Blob(json.as_bytes().to_vec())).form
}

#[test]
fn storage_and_length() {
    let check = |value: Value, storage, length| {
        let found = of("text", &value);
        assert_eq!(
            (found.storage, found.length, found.form),
            (storage, length, 0)
        );
    };
    check(Value::Null, StorageClass::Null, 0);
    check(Value::Integer(77), StorageClass::Integer, 0);
    check(Value::Real(0.5), StorageClass::Real, 0);
    check(Value::Text(String::new()), StorageClass::Text, 0);
    check(Value::Text("a".into()), StorageClass::Text, 1);
    check(Value::Text("seven…".into()), StorageClass::Text, 2);
    check(Value::Blob(vec![0; 63]), StorageClass::Blob, 2);
    check(Value::Blob(vec![0; 64]), StorageClass::Blob, 3);
    check(Value::Blob(vec![0; 4096]), StorageClass::Blob, 5);
    check(Value::Blob(vec![0; 1 << 20]), StorageClass::Blob, 5);
}

/// What no rule names: a golden shows whether a text is empty, and whether it fills a page.
#[test]
fn lengths_that_no_golden_shows_are_alike() {
    let length = |len| {
        let text = Value::Text("x".repeat(len));
        features(&POLICY, 4096, Policy::unknown(), &text).length
    };
    assert_eq!(
        [0, 1, 9, 700, 4095, 4096, 9000].map(length),
        [0, 1, 1, 1, 1, 2, 2]
    );
}

#[test]
fn equal_forms() {
    #[track_caller]
    fn check(a: &str, b: &str) {
        assert_eq!(form(a), form(b));
    }
    check(r#"{"text":"maya"}"#, r#"{ "text" : "jonas" }"#);
    check(r#"{"text":1}"#, r#"{"text":-2.5e9}"#);
    check(r#"{"secret key":1}"#, r#"{"other":1}"#);
    check(r#"{"a":1,"b":2}"#, r#"{"c":3}"#);
    check(r#"{"list":["a"]}"#, r#"{"list":["a","b","c"]}"#);
    check(r#"{"text":1,"id":"a"}"#, r#"{"id":"b","text":2}"#);
    check(r#"{"enum":"blue"}"#, r#"{"enum":"green"}"#);
    check(r#"{"enum":"a/b"}"#, r#"{"enum":"a\/b"}"#);
    check(r#"{"a":{"b":[1]}}"#, r#"{"a":{"c":[[[2]]],"d":3}}"#);
    check(r#"{"a":{"b":1}}"#, r#"{"a":{"b":{"c":2}}}"#);
    check(r#"{"a":false}"#, r#"{"a":true}"#);
    check(r#"{"list":[{"a":1}]}"#, r#"{"list":[{"a":1},{"a":2}]}"#);
    // Deeper than any path: else a cell of brackets would have as many forms.
    let deep = "[".repeat(16);
    check(&"[".repeat(20), &"[".repeat(30));
    check(&format!(r#"{deep}{{"x":1}}"#), &format!("{deep}{{}},1"));
    let closed = format!("[{deep}{}]", "]".repeat(16));
    check(&format!("[{closed},1]"), &format!("[1,{closed}]"));
    check("[1", "[2");
    check("[x", "[y");
}

#[test]
fn unequal_forms() {
    let forms = [
        r"{}",
        r"[]",
        r"1",
        r#""a""#,
        r"null",
        r"true",
        r#"{"text":1}"#,
        r#"{"text":"a"}"#,
        r#"{"text":null}"#,
        r#"{"text":true}"#,
        r#"{"text":false}"#,
        r#"{"text":{}}"#,
        r#"{"text":[]}"#,
        r#"{"id":"a"}"#,
        r#"{"unknown":"a"}"#,
        r#"{"unknown":{"unknown":"a"}}"#,
        r#"{"enum":"red"}"#,
        r#"{"enum":"a/b"}"#,
        r#"{"enum":"blue"}"#,
        r#"{"list":[[]]}"#,
        r#"{"list":[{}]}"#,
        r#"{"text":"a"#,
        r"x",
        "",
    ];
    for (at, a) in forms.iter().enumerate() {
        for b in &forms[..at] {
            assert_ne!(form(a), form(b), "{a} and {b}");
        }
    }
}

#[test]
fn the_word_of_a_column_counts() {
    let word = |word: &str| of("enum", &Value::Text(word.into())).form;
    assert_ne!(word("red"), word("say"));
    assert_eq!(word("abc"), word("say"));
}

/// Choices are repeatable: the hash must stay.
#[test]
fn the_hash_is_the_same_everywhere() {
    assert_eq!(form(r#"{"text":["maya",{"a":1}]}"#), 0x6d91_2b0f_b4ad_f947);
}
