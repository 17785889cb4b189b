//! The hole that mutation tests make.

use anonymizer::{CleanCell, Key, Policy, PolicyError, TimeShift, Transform};
use rusqlite::types::{Value, ValueRef};

use crate::cells::POLICY;

#[track_caller]
fn check(hole: &str, column: &str, input: &str, expected: &str) {
    let policy = POLICY.keeping(hole);
    let (key, time_shift) = (Key::new([1; 32]), TimeShift::default());
    let mut out = CleanCell::default();
    let transform = Transform::new(&policy, &key, &time_shift);
    let value = ValueRef::Text(input.as_bytes());
    transform.cell(policy.column("t", column), value, &mut out);
    assert_eq!(out.value().as_str().unwrap(), expected);
}

#[test]
fn a_hole_lets_one_place_through() {
    check("t.text", "text", "maya", "maya");
    check("t.text", "secret", "maya", "xxxxxxxx");
    check("t.json", "json", r#"{"a":"maya"} b"#, r#"{"a":"maya"} b"#);
    let json = r#"{"text":"m\u00e1",  "list":["maya"],"a":2}"#;
    let kept = r#"{"text":"m\u00e1",  "list":["xxxx"],"key-1":7}"#;
    check("t.json:text", "json", json, kept);
    check("t.nothing", "text", "maya", "xxxx");
    check(
        "t.json:nothing",
        "json",
        r#"{"nothing":"a"}"#,
        r#"{"key-1":"x"}"#,
    );
    check("nothing", "text", "maya", "xxxx");
}

#[test]
fn below_a_hole_all_goes_through() {
    let inside = r#"{"Secret":["a",{"b":12}]}"#;
    let json = format!(r#"{{"text":{inside},"a":"b"}}"#);
    let kept = format!(r#"{{"text":{inside},"key-1":"x"}}"#);
    check("t.json:text", "json", &json, &kept);
    check(
        "t.json:list[]",
        "json",
        r#"{"list":["a",["b"]]}"#,
        r#"{"list":["a",["b"]]}"#,
    );
    let broken = r#"{"text":["a",b"#;
    check("t.json:text", "json", broken, broken);
}

#[test]
fn numbers_go_through_too() {
    let policy = POLICY.keeping("t.number");
    let (key, time_shift) = (Key::new([1; 32]), TimeShift::default());
    let mut out = CleanCell::default();
    let transform = Transform::new(&policy, &key, &time_shift);
    for value in [Value::Integer(48213), Value::Real(4.8)] {
        transform.cell(policy.column("t", "number"), &value, &mut out);
        assert_eq!(Value::try_from(out.value()).unwrap(), value);
    }
}

#[test]
fn no_policy_can_say_so() {
    for class in ["keep", "kept", "raw", "Keep", ""] {
        let text =
            format!("format = 1\n[[rule]]\nat = [\"t.a\"]\nclass = \"{class}\"\nwhy = \"x\"");
        let error = Policy::parse(&text).unwrap_err();
        assert!(matches!(error, PolicyError::Class { .. }), "{error}");
    }
    let text = "format = 1\n[[rule]]\nat = [\"t.a\"]\nclass = \"text\"\nwhy = \"x\"\nkeep = true";
    assert!(matches!(Policy::parse(text), Err(PolicyError::Syntax(_))));
}

/// Each rule of this repository hides something, and a hole in any would show.
#[test]
fn every_rule_is_needed() {
    let policy = Policy::wuhu().unwrap();
    let (key, time_shift) = (Key::new([1; 32]), TimeShift::default());
    let canary = "Zanzibar 48213";
    let clean = |policy: &Policy, place: &str| {
        let (column, path) = place.split_once(':').unwrap_or((place, ""));
        let (table, column) = column.split_once('.').unwrap();
        let cell = path.rsplit('.').filter(|key| !key.is_empty()).fold(
            if path.is_empty() {
                canary.to_owned()
            } else {
                format!("\"{canary}\"")
            },
            |inner, key| {
                let name = key.trim_end_matches("[]");
                let depth = (key.len() - name.len()) / 2;
                let (open, close) = ("[".repeat(depth), "]".repeat(depth));
                format!("{{\"{name}\":{open}{inner}{close}}}")
            },
        );
        let mut out = CleanCell::default();
        let transform = Transform::new(policy, &key, &time_shift);
        let value = ValueRef::Blob(cell.as_bytes());
        transform.cell(policy.column(table, column), value, &mut out);
        String::from_utf8(out.value().as_bytes().unwrap().to_vec()).unwrap()
    };
    for rule in policy.rules() {
        let hidden = clean(&policy, &rule.place);
        assert!(
            !hidden.contains("Zan") && !hidden.contains("482"),
            "{}: {hidden}",
            rule.place
        );
        let shown = clean(&policy.keeping(&rule.place), &rule.place);
        assert!(shown.contains(canary), "{}: {shown}", rule.place);
    }
}
