//! JSON: structure stays, to the byte; strings, numbers and keys become those of their places.

use crate::cells::{check_json, text};

#[test]
fn structure_and_white_space_stay() {
    check_json("{}", "{}");
    check_json(" [ ] \n", " [ ] \n");
    check_json("[true,false,null]", "[true,false,null]");
    check_json(
        "\t{ \"list\" : [ \"a\" , 1 ] }",
        "\t{ \"list\" : [ \"x\" , 1 ] }",
    );
    check_json("\"top\"", "\"xxx\"");
    check_json("12", "77");
    check_json("true", "true");
}

#[test]
fn known_keys_stay_and_others_are_numbered() {
    check_json(r#"{"text":1,"secret plan":2}"#, r#"{"text":1,"key-1":7}"#);
    check_json(
        r#"{"b":0,"a":0,"b":0}"#,
        r#"{"key-1":0,"key-2":0,"key-1":0}"#,
    );
    check_json(
        r#"{"a":{"b":{},"a":{}},"b":0}"#,
        r#"{"key-1":{"key-1":{},"key-2":{}},"key-2":0}"#,
    );
    check_json(r#"{"":0}"#, r#"{"key-1":0}"#);
    check_json(r#"{"te\u0078t":"a"}"#, r#"{"key-1":"x"}"#);
    check_json(r#"{"Text":"a","key-7":0}"#, r#"{"key-1":"x","key-2":0}"#);
    check_json(r#"[{"a":0},{"b":0}]"#, r#"[{"key-1":0},{"key-1":0}]"#);
    // What an object's keys were numbered ends with it.
    check_json(
        r#"[{"b":0,"a":0},{"a":0}]"#,
        r#"[{"key-1":0,"key-2":0},{"key-1":0}]"#,
    );
    check_json(
        r#"{"b":{"c":0,"b":0},"c":{"b":0}}"#,
        r#"{"key-1":{"key-1":0,"key-2":0},"key-2":{"key-1":0}}"#,
    );
    // Known elsewhere, unknown here.
    check_json(r#"{"a":{"text":0}}"#, r#"{"key-1":{"key-1":0}}"#);
    check_json(
        r#"{"list":[{"inner":"a","text":"b"}]}"#,
        r#"{"list":[{"inner":"x","key-1":"x"}]}"#,
    );
}

#[test]
fn duplicate_keys_stay_two() {
    check_json(r#"{"text":"a","text":"bc"}"#, r#"{"text":"x","text":"xx"}"#);
}

#[test]
fn what_no_rule_names_is_text() {
    check_json(
        r#"{"a":{"id":"red","enum":"red"}}"#,
        r#"{"key-1":{"key-1":"xxx","key-2":"xxx"}}"#,
    );
    check_json(r#"["red",["red"]]"#, r#"["xxx",["xxx"]]"#);
    check_json(r#"{"enum":["red"]}"#, r#"{"enum":["xxx"]}"#);
}

#[test]
fn escapes_are_marks() {
    let check = |input: &str, expected: &str| {
        check_json(format!("[\"{input}\"]"), format!("[\"{expected}\"]"));
    };
    check(r"a\nb\r\t", r"xx\n\r\t");
    check(r#"\"'\\"#, r#"\"'\\"#);
    check(r"\u0000\u0007\u007F\u009f", r"\u0000\u0001\u0001\u0001");
    check(r"\u000a", r"\u0001");
    check(r"\b\f", r"\b\f");
    check(r"a\/b\/c", r"xxx\/\/");
    check(r"\/\/\/\/", r"xx\/\/\/");
    check(r"\u0041\u00e9", r"\u0436\u0436");
    check(r"\uD83D\uDE00!", r"x\ud835\udd69");
    check(r"\ud800\udc00\udbff\udfff", r"\ud835\udd69\ud835\udd69");
    check(r"\ud83d", r"\ud800");
    check(r"\ude00\ud83d", r"\ud800\ud800");
    check(r"\ud83d\u0041", r"\u0436\ud800");
    check(
        "\u{7f}\u{85}\u{feff}\u{200d}é日😀",
        "xжж文𝕩\u{feff}\u{200d}",
    );
    check(r"\\n", r"x\\");
    check(r"\\u0041", r"xxxxx\\");
    // Each of the escapes above three counts as so many bytes.
    check(
        &r"\u00e9".repeat(4),
        &("x".repeat(6) + &r"\u0436".repeat(3)),
    );
    check(&r"\n".repeat(20), &("x".repeat(32) + r"\n\n\n"));
}

#[test]
fn raw_bytes_that_are_not_utf8_stay_in_the_string() {
    check_json(b"[\"a\xff\",1]", b"[\"x\xff\",1]");
}

#[test]
fn forms_other_than_text_are_escaped_as_the_original_was() {
    check_json(r#"{"enum":"a\/b"}"#, r#"{"enum":"a\/b"}"#);
    check_json(r#"{"enum":"a/b"}"#, r#"{"enum":"a/b"}"#);
    check_json(r#"{"enum":"say \"hi\""}"#, r#"{"enum":"say \"hi\""}"#);
    check_json(r#"{"enum":"\u0072ed"}"#, r#"{"enum":"red"}"#);
    check_json(r#"{"path":"\/Users\/maya"}"#, r#"{"path":"\/Users\/p-*"}"#);
    check_json(r#"{"path":"/Users/maya"}"#, r#"{"path":"/Users/p-*"}"#);
    // Half of a pair stands for no character: there is nothing to be equal to.
    check_json(r#"{"id":"a\ud800"}"#, r#"{"id":"x\ud800"}"#);
    // Bytes that are not UTF-8 are bytes.
    check_json(b"{\"id\":\"\xff\"}", b"{\"id\":\"id-*\"}");
}

#[test]
fn what_is_escaped_is_what_it_stands_for() {
    let json = text("json", br#"{"id":"\ud83d\ude00\u00e9\n\/\\\"\b\f\t\r"}"#);
    let column = text("id", "😀é\n/\\\"\u{8}\u{c}\t\r".as_bytes());
    assert_eq!(json, [b"{\"id\":\"", &*column, b"\"}"].concat());
}

#[test]
fn a_form_ends_at_4096_bytes() {
    let id = |len| format!(r#"{{"id":"{}"}}"#, "a".repeat(len));
    check_json(id(4096), r#"{"id":"id-*"}"#);
    check_json(id(4097), format!(r#"{{"id":"{}"}}"#, "x".repeat(4096)));
}

#[test]
fn a_value_is_the_same_in_a_column_and_in_json() {
    for (class, value) in [("id", "call|7"), ("name", "maya"), ("path", "~/src")] {
        let column = text(class, value.as_bytes());
        let json = text("json", format!(r#"{{"{class}":"{value}"}}"#).as_bytes());
        let expected = [b"{\"", class.as_bytes(), b"\":\"", &column, b"\"}"].concat();
        assert_eq!(json, expected);
    }
}
