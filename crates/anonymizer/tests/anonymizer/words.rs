//! Classes whose form is a word, a number that SQLite counted, or noise.

use rusqlite::types::Value;

use crate::cells::{cell, check, check_json, lossy, masked, text};

#[test]
fn a_word_of_the_vocabulary_stays_to_the_byte() {
    check("enum", "red", "red");
    check("enum", "a/b", "a/b");
    check("enum", "Red", "xxxxxxxx");
    check("enum", "red ", "xxxxxxxx");
    check("enum", "redder", "xxxxxxxx");
    check("enum", b"red\0", b"xxxxxxx\0");
    check("enum_or_name", "red", "red");
    check("enum_or_name", "blue", "n-*");
    check("enum_or_name", "Red", "n-*");
    // Of another vocabulary.
    check("enum", "Users", "xxxxxxxx");
    assert_eq!(cell("enum", &Value::Integer(5)), Value::Integer(7));
}

/// The type of an entry stands in its column and in its payload, and is the same in both.
#[test]
fn a_word_that_is_not_known_is_alike_in_a_column_and_in_json() {
    for word in ["todo", "a_type_of_a_plug_in", "ж"] {
        check("enum", word, "xxxxxxxx");
        check_json(
            format!(r#"{{"enum":"{word}","text":"\"wide: ж"}}"#),
            r#"{"enum":"xxxxxxxx","text":"xxxxxxxxж文𝕩\n\r\t\"'\\\u0001"}"#,
        );
    }
}

#[test]
fn keys_keep_their_one_form() {
    check("key", "0", "0");
    check("key", "48213", "16");
    check("key", "-5", "-2");
    check("key", "9223372036854775807", "9223372036854775807");
    check("key", "-9223372036854775808", "-9223372036854775808");
    for text in [
        "9223372036854775808",
        "007",
        "+7",
        "-0",
        "7 ",
        "7.0",
        "seven",
    ] {
        check("key", text, "id-*");
    }
    assert_eq!(cell("key", &Value::Integer(-48213)), Value::Integer(-16));
    assert_eq!(cell("key", &Value::Real(48213.5)), Value::Real(16.5));
    check_json(r#"{"key":48213}"#, r#"{"key":16}"#);
    check_json(r#"{"key":"48213"}"#, r#"{"key":"16"}"#);
    check_json(r#"{"key":48213.0}"#, r#"{"key":7.5}"#);
    check_json(r#"{"key":-0}"#, r#"{"key":-7.5}"#);
    check_json(r#"{"key":4e2}"#, r#"{"key":7.5}"#);
    check_json(r#"{"key":[48213]}"#, r#"{"key":[7]}"#);
}

#[test]
fn noise_keeps_its_alphabet() {
    for base64 in [
        "g",
        "Wp6s5Wa1-_Q=",
        "Wp6s5Wa1AQ==",
        "deadbeef==",
        &"g".repeat(5000),
    ] {
        check("opaque", base64, "AAAAAAAA");
    }
    check("opaque", "deadBEEF0", "00000000");
    check("opaque", "a".repeat(5000), "00000000");
    check("opaque", "Wp6s===", "x");
    check("opaque", "=", "x");
    check("opaque", "not base64", "xxxxxxxx");
    check_json(r#"{"opaque":"M\/yJ\/A=="}"#, r#"{"opaque":"AAAAAAAA"}"#);
}

#[test]
fn of_a_secret_stays_that_there_is_one() {
    check("secret", "export TOKEN=abc", "xxxxxxxx");
    check("secret", "a", "xxxxxxxx");
    check("secret", "\0", "xxxxxxx\0");
    check_json(r#"{"secret":"a"}"#, r#"{"secret":"xxxxxxxx"}"#);
}

#[test]
fn a_stored_image_keeps_its_link() {
    let digest = "b8761fb1b4f53791fa2ceeea53323c2aa51d531f127f3be9a2d35b7246987e8a";
    let id = "0c194bc6-293f-4917-ab8c-925cf6af07cf";
    let of = |session: &str, rest: &str| format!("blob://{session}/sha256-{rest}");
    check(
        "blob",
        of(id, &format!("{digest}.png")),
        "blob://uuid/sha256-d-*.png",
    );
    check("blob", of("my session", digest), "blob://id-*/sha256-d-*");
    check(
        "blob",
        of(id, &format!("{digest}.secret")),
        "blob://uuid/sha256-d-*",
    );
    // The rest is text, with what ids it holds.
    check("blob", of("", digest), "x".repeat(64));
    check("blob", of(id, &digest[1..]), "x".repeat(28) + "uuid");
    check(
        "blob",
        of(id, &format!("{digest}png")),
        "x".repeat(28) + "uuid",
    );
    check(
        "blob",
        of("s", &digest.replacen('b', "g", 1)),
        "x".repeat(64),
    );
    check("blob", "https://example.org", "x".repeat(8));
    check_json(
        format!(r#"{{"blob":"blob:\/\/{id}\/sha256-{digest}.png"}}"#),
        r#"{"blob":"blob:\/\/uuid\/sha256-d-*.png"}"#,
    );
    let found = text("blob", of(id, digest).as_bytes());
    assert!(
        found[7..].starts_with(&text("id", id.as_bytes())),
        "{}",
        lossy(&found)
    );
    let tag = found.rsplit(|b| *b == b'-').next().unwrap();
    assert_eq!((tag.len(), masked(tag)), (62, b"*".to_vec()));
}
