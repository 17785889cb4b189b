//! Rules that keep what they should hide: no policy can say so but word by word, and a test can tell.

use anonymizer::{CleanCell, Key, Moves, Policy, PolicyError, Transform};
use rusqlite::types::ValueRef;
use test_support::policy_that_keeps;

/// Private words of every kind that a test looks for.
const CANARY: &str = "Zanzibar 48213";

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

/// Each rule of this repository hides something, and where it does not, that shows.
#[test]
fn every_rule_is_needed() {
    let policy = Policy::wuhu().unwrap();
    let (key, moves) = (Key::new([1; 32]), Moves::default());
    let clean = |policy: &Policy, place: &str| {
        let (column, path) = place.split_once(':').unwrap_or((place, ""));
        let (table, column) = column.split_once('.').unwrap();
        let cell = path.rsplit('.').filter(|key| !key.is_empty()).fold(
            if path.is_empty() {
                CANARY.to_owned()
            } else {
                format!("\"{CANARY}\"")
            },
            |inner, key| {
                let name = key.trim_end_matches("[]");
                let depth = (key.len() - name.len()) / 2;
                let (open, close) = ("[".repeat(depth), "]".repeat(depth));
                format!("{{\"{name}\":{open}{inner}{close}}}")
            },
        );
        let mut out = CleanCell::default();
        let transform = Transform::new(policy, &key, &moves);
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
        let keeps = policy_that_keeps(Policy::wuhu_text(), &rule.place, CANARY);
        let shown = clean(&Policy::parse(&keeps).unwrap(), &rule.place);
        assert!(shown.contains(CANARY), "{}: {shown}", rule.place);
    }
}
