//! Texts: their shape stays and nothing else.

use anonymizer::{CleanCell, Key, Moves, Transform};
use rusqlite::types::{Value, ValueRef};

use crate::cells::{POLICY, cell, check, check_json, node, text, text_of_pages};

const LOWER: &str = "0c194bc6-293f-4917-ab8c-925cf6af07cf";
const UPPER: &str = "0C194BC6-293F-4917-AB8C-925CF6AF07CF";

/// What stands for quotes, line breaks and control characters in a text.
const SPECIAL: &str = "\n\r\t\"'\\\u{1}";

/// What stands in the texts of a JSON cell with characters that are not plain.
const ODD_JSON: &str = "ж文𝕩\\n\\r\\t\\\"'\\\\\\u0001";

/// A text that is as long as a page of its file has the length of one; a shorter one does not.
#[test]
fn what_does_not_fit_into_a_page_of_its_file_does_not_fit_into_one_of_the_golden() {
    let len = |page, column: &str, len: usize| {
        let text = if column == "json" {
            format!(r#"{{"text":"{}"}}"#, "a".repeat(len - 11))
        } else {
            "a".repeat(len)
        };
        text_of_pages(page, column, text.as_bytes()).len()
    };
    for page in [512, 1024, 2048, 4096, 8192, 16384, 32768, 65536] {
        for column in ["text", "name", "json", "unknown"] {
            assert_eq!(len(page, column, page), page, "{column} of {page}");
            assert!(len(page, column, page - 1) < page, "{column} below {page}");
        }
        assert_eq!(len(page, "text", 100_000), page.max(4096));
    }
}

#[test]
fn lengths_are_powers_of_eight() {
    check("text", "", "");
    check("text", "a", "x");
    check("text", "1234567", "x");
    check("text", "12345678", "x".repeat(8));
    check("text", "a".repeat(63), "x".repeat(8));
    check("text", "a".repeat(64), "x".repeat(64));
    check("text", "a".repeat(511), "x".repeat(64));
    check("text", "a".repeat(512), "x".repeat(512));
    check("text", "a".repeat(4095), "x".repeat(512));
    check("text", "a".repeat(4096), "x".repeat(4096));
    check("text", "a".repeat(5_000_000), "x".repeat(4096));
}

#[test]
fn of_wide_characters_stays_that_there_are_some() {
    check("text", "é", "xж文𝕩");
    check("text", "日本", "xж文𝕩");
    check("text", "😀é日a", "xж文𝕩");
    check("text", "\u{85}", "xж文𝕩");
    check("text", "é".repeat(32), "x".repeat(55) + "ж文𝕩");
    check("text", "\u{feff}a", "x\u{feff}\u{200d}");
    check("text", "a\u{200b}\u{2060}", "x\u{feff}\u{200d}");
    check("text", "\u{200e}é", "xж文𝕩\u{feff}\u{200d}");
    check("text", "\u{2010}\u{2028}", "xж文𝕩");
}

#[test]
fn spaces_stay_at_the_ends_only() {
    check("text", " ", " x");
    check("text", "  ", " x ");
    check("text", "   ", " x ");
    check("text", " a", " x");
    check("text", "a b ", "x ");
    check("text", " a list of words ", " xxxxxx ");
}

#[test]
fn one_special_character_stands_for_all() {
    for one in [
        "\n", "\r", "\t", "\"", "'", "\\", "\u{1}", "\u{1b}", "\u{7f}",
    ] {
        check("text", one, format!("x{SPECIAL}"));
        check("text", one.repeat(60), format!("x{SPECIAL}"));
        check(
            "text",
            format!("{one}{}", "a".repeat(80)),
            "x".repeat(57) + SPECIAL,
        );
    }
    check("text", "\0", "x\0");
    check("text", "a\0b\nc", format!("x{SPECIAL}\0"));
}

#[test]
fn bytes_that_are_not_utf8_are_one_mark() {
    check("text", b"a\xff\xc3(", b"x\xff");
    check("text", b"\xe6\x97", b"x\xff");
    check("text", b"\xed\xa0\x80", b"x\xff");
    check("text", b"\xc0\xaf\x80\x80", b"x\xff");
    check("text", b"\xf4\x90\x80\x80\0", b"x\0\xff");
}

#[test]
fn escapes_count_as_what_they_stand_for() {
    let check = |input: &str, expected: &str| {
        check_json(
            format!("{{\"text\":\"{input}\"}}"),
            format!("{{\"text\":\"xxxxxxxx{expected}\"}}"),
        );
    };
    for one in [
        r"\n",
        r"\r",
        r"\t",
        r"\b",
        r"\f",
        r#"\""#,
        "'",
        r"\\",
        r"\u0007",
        r"\u0022",
        r"\u007F",
        r"\u00e9",
        r"\uD83D\uDE00!",
        "\u{7f}",
        "é\u{2010}",
    ] {
        check(one, ODD_JSON);
    }
    check(r"a\/b\/c", "");
    check(r"\u0041", "");
    for one in [r"\ufeff", "\u{200b}"] {
        check(one, "\u{feff}\u{200d}");
    }
    check(r"\u0000", r"\u0000");
    check(r"\ud83d", r"\ud800");
    check(r"\ude00\ud83d", r"\ud800");
    check(r"\ud83d\u0041\u0000", r"\u0000\ud800");
}

/// Of an unknown text a migration can only see whether it fits into a page, and what is broken.
#[test]
fn of_an_unknown_text_stays_what_is_broken() {
    let in_column = |input: &[u8], expected: &[u8]| check("unknown", input, expected);
    in_column(b"", b"");
    in_column(b" a\n\"", b"xxxxxxxx");
    in_column("日本".as_bytes(), b"xxxxxxxx");
    in_column(LOWER.as_bytes(), b"xxxxxxxx");
    in_column(&[b'a'; 4095], b"xxxxxxxx");
    in_column(&[b'a'; 4096], &[b'x'; 4096]);
    in_column(b"a\0\xff\xff\0", b"xxxxxxxx\0\xff");
    check_json(
        r#"{"a":" \n\u0000\ud800"}"#,
        r#"{"key-1":"xxxxxxxx\u0000\ud800"}"#,
    );
    check_json(b"[\"a\xff\"]", b"[\"xxxxxxxx\xff\"]");
}

#[test]
fn ids_in_a_text_stay_ids() {
    check("text", LOWER, "xuuid");
    check("text", format!("see {LOWER}, ok"), "xuuid");
    check("text", format!("{UPPER} {LOWER}"), "x".repeat(28) + "UUID");
    check("text", format!("blob://{LOWER}/x"), "xuuid");
    check("text", format!(" {LOWER} "), " xuuid ");
    check(
        "text",
        format!("{LOWER}-{}", "a".repeat(80)),
        "x".repeat(28) + "uuid",
    );
    check_json(
        format!(r#"{{"text":"\n{LOWER}\n"}}"#),
        format!(r#"{{"text":"xxxxxxxx{ODD_JSON}uuid"}}"#),
    );
    // The second is text.
    check("text", [LOWER; 5].join(" "), "x".repeat(28) + "uuid");
}

#[test]
fn what_only_looks_like_an_id_is_text() {
    check("text", format!("{LOWER}0"), "x".repeat(8));
    check("text", format!("g{LOWER}"), "x".repeat(8));
    check("text", &LOWER[..35], "x".repeat(8));
    check("text", LOWER.replacen('c', "C", 1), "x".repeat(8));
    check("text", LOWER.replacen('c', "g", 1), "x".repeat(8));
}

#[test]
fn an_id_is_the_same_wherever_it_stands() {
    let id = text("id", LOWER.as_bytes());
    let inside = text("text", format!("so {LOWER}!").as_bytes());
    assert!(inside.ends_with(&id));
    let json = text("json", format!(r#"{{"text":"{LOWER}"}}"#).as_bytes());
    assert_eq!(json, [b"{\"text\":\"xxxxxxxx", &*id, b"\"}"].concat());
    let upper = text("id", UPPER.as_bytes());
    assert_eq!(upper, id.to_ascii_uppercase());
}

#[test]
fn a_blob_is_rewritten_as_its_bytes_would_be() {
    let blob = |column, bytes: &[u8]| cell(column, &Value::Blob(bytes.to_vec()));
    assert_eq!(blob("text", b"abc"), Value::Blob(b"x".to_vec()));
    assert_eq!(blob("enum", b"red"), Value::Blob(b"red".to_vec()));
    assert_eq!(
        blob("json", b"{\"a\":1}"),
        Value::Blob(b"{\"key-1\":7}".to_vec())
    );
    assert_eq!(cell("text", &Value::Null), Value::Null);
    assert_eq!(cell("id", &Value::Null), Value::Null);
}

#[test]
fn a_cell_that_is_used_again_holds_nothing_of_the_one_before() {
    let (key, moves) = (Key::new([1; 32]), Moves::default());
    let transform = Transform::new(&POLICY, &key, &moves);
    let mut out = CleanCell::default();
    assert_eq!(out.value(), ValueRef::Null);
    let mut becomes = |value: ValueRef<'_>, expected: ValueRef<'_>| {
        transform.cell(node("text"), value, &mut out);
        assert!(out.value() == expected);
    };
    let long = (vec![b'a'; 3 << 20], vec![b'x'; 4096]);
    becomes(ValueRef::Text(&long.0), ValueRef::Text(&long.1));
    becomes(ValueRef::Blob(b"ab"), ValueRef::Blob(b"x"));
    becomes(ValueRef::Integer(25), ValueRef::Integer(7));
    becomes(ValueRef::Text(b"abc"), ValueRef::Text(b"x"));
    becomes(ValueRef::Real(-0.5), ValueRef::Real(-7.5));
    becomes(ValueRef::Null, ValueRef::Null);
    becomes(ValueRef::Text(b""), ValueRef::Text(b""));
}

#[test]
fn nothing_is_empty_that_was_not() {
    let columns = [
        "text",
        "enum",
        "enum_or_name",
        "key",
        "id",
        "name",
        "path",
        "blob",
        "time",
        "number",
        "opaque",
        "secret",
        "json",
    ];
    for column in columns {
        check(column, "", "");
        assert!(!text(column, b" ").is_empty(), "t.{column}");
        assert!(!text(column, b"\xff").is_empty(), "t.{column}");
        if column != "json" {
            check_json(
                format!(r#"{{"{column}":""}}"#),
                format!(r#"{{"{column}":""}}"#),
            );
        }
    }
}
