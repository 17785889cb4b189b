//! Texts: their shape stays and nothing else.

use anonymizer::{CleanCell, Key, Moves, Transform};
use rusqlite::types::{Value, ValueRef};

use crate::cells::{POLICY, cell, check, check_json, node, text};

const LOWER: &str = "0c194bc6-293f-4917-ab8c-925cf6af07cf";
const UPPER: &str = "0C194BC6-293F-4917-AB8C-925CF6AF07CF";

#[test]
fn up_to_32_bytes_keep_their_length() {
    check("text", "", "");
    check("text", "a", "x");
    check("text", "Hello, World!", "xxxxxxxxxxxxx");
    check("text", "12345.678", "xxxxxxxxx");
    check("text", "a".repeat(31), "x".repeat(31));
    check("text", "a".repeat(32), "x".repeat(32));
    check(
        "text",
        "a".repeat(14) + &"é".repeat(9),
        "x".repeat(14) + &"ж".repeat(9),
    );
    check(
        "text",
        "a".repeat(15) + &"é".repeat(9),
        "x".repeat(16) + &"ж".repeat(10),
    );
}

#[test]
fn longer_ones_are_rounded_by_width() {
    check("text", "a".repeat(33), "x".repeat(32));
    check("text", "a".repeat(36), "x".repeat(40));
    check("text", "a".repeat(1000), "x".repeat(1024));
    // 9 and 24 bytes: 9 is rounded although it is few.
    let (wide, expected) = ("ab".repeat(12) + &"日".repeat(9), "文".repeat(10));
    check("text", wide, "x".repeat(24) + &expected);
}

#[test]
fn widths_are_sorted() {
    check("text", "é", "ж");
    check("text", "日本", "文文");
    check("text", "😀", "𝕩");
    check("text", "😀é日a", "xж文𝕩");
    check("text", "שלום", "жжжж");
}

#[test]
fn spaces_stay_at_the_ends_only() {
    check("text", " ", " ");
    check("text", "  ", "  ");
    check("text", "   ", " x ");
    check("text", " a", " x");
    check("text", "a b ", "xxx ");
}

#[test]
fn marks_are_counted_to_three() {
    check("text", "a\nb\r\n\tc", "xxx\n\n\r\t");
    check("text", "\n\n\n\n\n", "xx\n\n\n");
    check("text", "\\'\"", "\"'\\");
    check("text", "\0\x07\x1b\x7f", "\0\x01\x01\x01");
    check("text", "\u{85}", "ж");
    check("text", "\u{feff}a", "x\u{feff}");
    check("text", "\u{feff}".repeat(4), "文\u{feff}\u{feff}\u{feff}");
    check("text", "a\u{200b}\u{2060}", "x\u{200d}\u{200d}");
    check("text", "\u{200e}".repeat(4), "文\u{200d}\u{200d}\u{200d}");
    check("text", "\u{2010}\u{2028}", "文文");
}

#[test]
fn bytes_that_are_not_utf8_are_counted() {
    check("text", b"a\xff\xc3(", b"xx\xff\xff");
    check("text", b"\xe6\x97", b"\xff\xff");
    check("text", b"\xed\xa0\x80", b"\xff\xff\xff");
    check("text", b"\xc0\xaf\x80\x80", b"x\xff\xff\xff");
    check("text", b"\xf4\x90\x80\x80", b"x\xff\xff\xff");
}

#[test]
fn ids_in_a_text_stay_ids() {
    check("text", format!("see {LOWER}, ok"), "xxxxxxxxuuid");
    check("text", format!("{UPPER} {LOWER}"), "xUUIDuuid");
    check("text", format!("blob://{LOWER}/x"), "xxxxxxxxxxuuid");
    check("text", format!(" {LOWER} "), " uuid ");
    check("text", format!("{LOWER}-{LOWER}"), "xuuiduuid");
    check_json(
        format!(r#"{{"text":"\n{LOWER}\n"}}"#),
        r#"{"text":"\n\nuuid"}"#,
    );
    // The fifth is text.
    let five = [LOWER; 5].join(" ");
    check("text", five, "x".repeat(40) + "uuiduuiduuiduuid");
}

#[test]
fn what_only_looks_like_an_id_is_text() {
    check("text", format!("{LOWER}0"), "x".repeat(40));
    check("text", format!("g{LOWER}"), "x".repeat(40));
    check("text", &LOWER[..35], "x".repeat(32));
    check("text", LOWER.replacen('c', "C", 1), "x".repeat(40));
    check("text", LOWER.replacen('c', "g", 1), "x".repeat(40));
}

#[test]
fn an_id_is_the_same_wherever_it_stands() {
    let id = text("id", LOWER.as_bytes());
    let inside = text("text", format!("so {LOWER}!").as_bytes());
    assert!(inside.ends_with(&id));
    let json = text("json", format!(r#"{{"text":"{LOWER}"}}"#).as_bytes());
    assert_eq!(json, [b"{\"text\":\"", &*id, b"\"}"].concat());
    let upper = text("id", UPPER.as_bytes());
    assert_eq!(upper, id.to_ascii_uppercase());
}

#[test]
fn a_blob_is_rewritten_as_its_bytes_would_be() {
    let blob = |column, bytes: &[u8]| cell(column, &Value::Blob(bytes.to_vec()));
    assert_eq!(blob("text", b"abc"), Value::Blob(b"xxx".to_vec()));
    assert_eq!(blob("enum", b"red"), Value::Blob(b"red".to_vec()));
    assert_eq!(
        blob("json", b"{\"a\":1}"),
        Value::Blob(b"{\"key-1\":1}".to_vec())
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
    let long = (vec![b'a'; 3 << 20], vec![b'x'; 3 << 20]);
    becomes(ValueRef::Text(&long.0), ValueRef::Text(&long.1));
    becomes(ValueRef::Blob(b"ab"), ValueRef::Blob(b"xx"));
    becomes(ValueRef::Integer(25), ValueRef::Integer(77));
    becomes(ValueRef::Text(b"abc"), ValueRef::Text(b"xxx"));
    becomes(ValueRef::Real(-0.5), ValueRef::Real(-0.75));
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
