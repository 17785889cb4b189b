//! Tags: what is equal stays equal, what is not does not, and nothing else is said.

use std::collections::BTreeSet;

use anonymizer::{CleanCell, Key, Moves, Transform};
use rusqlite::types::ValueRef;

use crate::cells::{POLICY, check, lossy, node, text};

const ID: &str = "0c194bc6-293f-4917-ab8c-925cf6af07cf";

#[test]
fn forms() {
    check("id", ID, "uuid");
    check("id", ID.to_uppercase(), "UUID");
    check("id", "00000000-0000-0000-0000-000000000000", "uuid");
    check("id", ID.replacen('c', "C", 1), "id-*");
    check("id", format!("{ID} "), "id-*");
    check("id", "toolu_51a2a0966dbfafbe74ebcc86", "id-*");
    check("id", "maya", "id-*");
    check("id", "007", "id-*");
    check("id", "a\0b", "id-*\0");
    check("id", b"\xff", b"id-*\xff");
    check("id", b"\xff\0", b"id-*\0\xff");
    check("id", "a".repeat(10_000), "id-*");
    check("name", "a", "n-*");
    check("name", "a".repeat(18), "n-*");
    check("name", "a".repeat(63), "n-*");
    check("name", "a".repeat(64), format!("n-*{}", "x".repeat(46)));
    check("name", "😀".repeat(100), format!("n-*{}", "x".repeat(46)));
    check("name", "é".repeat(600), format!("n-*{}", "x".repeat(494)));
    check("name", "a".repeat(9000), format!("n-*{}", "x".repeat(4078)));
    check(
        "name",
        b"\xe6\x97".repeat(40),
        [format!("n-*{}", "x".repeat(46)).as_bytes(), b"\xff"].concat(),
    );
    check("name", [0xff; 24], b"n-*\xff");
}

/// Computed by another implementation of HMAC-SHA-256 and FNV-1a.
#[test]
fn bodies_and_checks() {
    #[track_caller]
    fn check(column: &str, input: &str, expected: &str) {
        assert_eq!(
            lossy(&text(column, input.as_bytes())),
            lossy(expected.as_bytes())
        );
    }
    check("id", ID, "00000000-cee8-4cd9-843a-c4007f24a0d6");
    check(
        "id",
        &ID.to_uppercase(),
        "00000000-CEE8-4CD9-843A-C4007F24A0D6",
    );
    check("id", "toolu_7", "id-pkqhvrrrjhkjpsfkscfdjq");
    check("name", "maya", "n-rmgqjgtkpjpddgfc");
    check(
        "path",
        "/Users/maya/a.rs",
        "/Users/p-jtfgbtrrrfgbdhgs/p-hmktbmbfsvgtrqds.rs",
    );
    check(
        "blob",
        &format!("blob://{ID}/sha256-{}.png", "ab".repeat(32)),
        "blob://00000000-cee8-4cd9-843a-c4007f24a0d6/sha256-\
         d-trbvsgsvfbmdhhvbqhjqcbjjppjmmttnjvctgmrrkkgkgddrmhbnsndgnqscrc.png",
    );
}

#[test]
fn another_key_makes_other_tags() {
    let with = |secret, column| {
        let (key, moves) = (Key::new(secret), Moves::default());
        let transform = Transform::new(&POLICY, &key, &moves);
        let mut out = CleanCell::default();
        transform.cell(node(column), ValueRef::Text(b"maya"), &mut out);
        out.value().as_bytes().unwrap().to_vec()
    };
    for column in ["id", "name", "path"] {
        let mut other = [1; 32];
        other[31] = 2;
        assert_ne!(with([1; 32], column), with(other, column));
        assert_eq!(with(other, column), with(other, column));
    }
}

#[test]
fn what_differs_stays_different_without_regard_to_case_too() {
    let values = [
        "maya", "Maya", "MAYA", "maya ", " maya", "māya", "n-", "xxxx",
    ];
    for column in ["id", "name", "path"] {
        let tags: BTreeSet<Vec<u8>> = values
            .iter()
            .map(|value| text(column, value.as_bytes()).to_ascii_lowercase())
            .collect();
        assert_eq!(tags.len(), values.len(), "t.{column}");
    }
}

#[test]
fn one_word_has_unrelated_tags_as_id_name_and_path() {
    let tails: BTreeSet<Vec<u8>> = ["id", "name", "path"]
        .map(|column| text(column, b"maya"))
        .map(|tag| tag[tag.len() - 12..].to_vec())
        .into();
    assert_eq!(tails.len(), 3);
}
