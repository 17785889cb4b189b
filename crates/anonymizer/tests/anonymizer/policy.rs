//! Which policies are refused, and with which words.

use std::collections::BTreeSet;

use anonymizer::{Class, KnownColumn, Node, Policy};

#[test]
fn the_policy_of_this_repository_is_one() {
    let policy = Policy::wuhu().unwrap();
    let domain = "session".to_owned();
    assert_eq!(policy.column("sessions", "id").class, Class::Id { domain });
    assert_eq!(policy.column("sessions", "nobody").class, Class::Text);
    let payload = policy.column("session_entries", "payload");
    let content = ["payload", "message", "content"]
        .into_iter()
        .fold(payload, below);
    let block = content.items.as_ref().unwrap();
    assert_eq!(below(block, "signature").class, Class::Opaque);
}

fn below<'n>(node: &'n Node, key: &str) -> &'n Node {
    node.keys.get(key.as_bytes()).unwrap().1
}

/// Rules are `PLACES = CLASS`, with a vocabulary where a third word names one.
fn policy(rules: &[&str]) -> String {
    let mut text = String::from("format = 1\n");
    for rule in rules {
        let (places, class) = rule.split_once(" = ").unwrap();
        let places: Vec<String> = places.split(' ').map(|p| format!("\"{p}\"")).collect();
        let (class, vocabulary) = match class.split_once(' ') {
            Some((class, vocabulary)) => (class, format!("vocabulary = \"{vocabulary}\"")),
            None => (class, String::new()),
        };
        let at = format!("at = [{}]", places.join(", "));
        let has_domain = ["key", "id", "name", "path", "blob"].contains(&class);
        let domain = if has_domain { "domain = \"d\"" } else { "" };
        let class = format!("class = \"{class}\"");
        let rule = [
            "[[rule]]",
            &at,
            &class,
            domain,
            &vocabulary,
            "why = \"w\"\n",
        ];
        text.push_str(&rule.join("\n"));
    }
    text
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let error = Policy::parse(text).unwrap_err();
    assert_eq!(error.to_string(), expected);
}

#[test]
fn every_error_in_words() {
    check(
        "format = ",
        "the policy cannot be read: string values must be quoted, expected literal string",
    );
    check(
        "format = 1\nspeed = 1",
        "the policy cannot be read: unknown field `speed`, expected one of `format`, `vocabulary`, `rule`",
    );
    check(
        "format = 2",
        "format 2 of the policy is not known; this program reads format 1",
    );
    check(
        "format = 1\n[vocabulary]\na = [\"b\", \"b\"]",
        "vocabulary `a` holds a word twice",
    );
    check(
        &policy(&["t.a t.b = text"]).replace("\"w\"", "\" \""),
        "the rule of t.a, t.b gives no reason",
    );
    check(
        &policy(&["t.a = texts"]),
        "`texts` is no class for t.a, or lacks its vocabulary, or has one too many",
    );
    check(
        &policy(&["t.a = enum"]),
        "`enum` is no class for t.a, or lacks its vocabulary, or has one too many",
    );
    check(
        &policy(&["t.a = text a"]),
        "`text` is no class for t.a, or lacks its vocabulary, or has one too many",
    );
    check(
        &policy(&["t.a = json", "t.a:b = json"]),
        "`json` is no class for t.a:b, or lacks its vocabulary, or has one too many",
    );
    let otherwise = |otherwise| policy(&["t.a = id"]) + &format!("otherwise = \"{otherwise}\"");
    check(
        &otherwise("keep"),
        "otherwise = `keep` does not go with the rule of t.a; only `name` does, for `enum`",
    );
    check(
        &otherwise("name"),
        "otherwise = `name` does not go with the rule of t.a; only `name` does, for `enum`",
    );
    let domain = "the rule of t.a lacks its domain, or has one too many";
    check(&(policy(&["t.a = text"]) + "domain = \"d\""), domain);
    check(&policy(&["t.a = id"]).replace("domain = \"d\"", ""), domain);
    let words = "format = 1\n[vocabulary]\nb = []\n";
    let named = policy(&["t.a = enum b"]).replace("format = 1\n", words) + "otherwise = \"name\"\n";
    check(&named, domain);
    check(&policy(&["t.a = enum b"]), "there is no vocabulary `b`");
    check(
        "format = 1\n[vocabulary]\na = []",
        "no rule uses vocabulary `a`",
    );
    for place in ["t", ".a", "t.", "t.a:", "t.a:b..c", "t.a:[]"] {
        check(
            &policy(&[&format!("{place} = text")]),
            &format!(
                "`{place}` is no place; one is written `table.column` or `table.column:key.key[]`"
            ),
        );
    }
    check(&policy(&["t.a t.b t.a = text"]), "two rules name `t.a`");
    check(
        &policy(&["t.a = json", "t.a:b[] = text", "t.a:b[] = id"]),
        "two rules name `t.a:b[]`",
    );
    check(
        &policy(&["t.a:b = text"]),
        "`t.a` has rules for JSON paths, but none of its own",
    );
    check(
        &policy(&["t.a = text", "t.a:b = text"]),
        "`t.a` has rules for JSON paths, but is not of class `json`",
    );
}

#[test]
fn a_policy_must_fit_the_columns_that_there_are() {
    let known = |columns: &[(&str, bool)]| -> BTreeSet<KnownColumn> {
        let known = columns.iter().map(|(column, is_unique)| KnownColumn {
            table: "t".to_owned(),
            column: (*column).to_owned(),
            is_unique: *is_unique,
        });
        known.collect()
    };
    let check = |rules: &[&str], columns: &[(&str, bool)]| {
        let policy = Policy::parse(&policy(rules)).unwrap();
        policy
            .check(&known(columns))
            .map_err(|error| error.to_string())
    };
    let lossy = |place: &str| {
        Err(format!(
            "`{place}` stands under a unique index, where its class could make different values equal"
        ))
    };
    assert_eq!(
        check(&["t.a = text"], &[("a", false), ("b", false)]),
        Ok(())
    );
    assert_eq!(
        check(&["t.a t.b = text"], &[("a", false)]),
        Err("no known version has a column `t.b`".to_owned())
    );
    for class in ["id", "key", "name", "path"] {
        assert_eq!(check(&[&format!("t.a = {class}")], &[("a", true)]), Ok(()));
    }
    for class in ["text", "time", "number", "opaque", "secret", "blob", "json"] {
        assert_eq!(
            check(&[&format!("t.a = {class}")], &[("a", true)]),
            lossy("t.a")
        );
    }
    assert_eq!(
        check(&["t.a = id"], &[("a", true), ("b", true)]),
        lossy("t.b")
    );
}
