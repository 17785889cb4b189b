//! What is not JSON, or not to its end.

use crate::cells::{check_json, lossy, masked, text};

/// The rest of a cell in which characters are not plain.
const ODD: &str = "xxxxxxxxж文𝕩\n\r\t\"'\\\u{1}";

#[test]
fn from_the_first_impossible_byte_all_is_one_text() {
    check_json("hello", "xxxxxxxx");
    check_json("hello, world", "xxxxxxxx");
    check_json("{} tail\n", " {}xxxxxxxx");
    check_json("{} it's", format!(" {{}}{ODD}"));
    check_json("{\"text\":1 2}", " {\"text\":7xxxxxxxx");
    check_json("{\"text\":1,}", "{\"text\":7xxxxxxxx");
    check_json("{\"list\":[\"a\",]", "{\"list\":[\"xxxxxxxx\"xxxxxxxx");
    check_json("]", "xxxxxxxx");
    check_json("[}", "[xxxxxxxx");
    check_json("{\"text\":1]", "{\"text\":7xxxxxxxx");
    check_json("{\"text\" 1}", " {\"text\":xxxxxxxx");
    check_json("{1:2}", "{xxxxxxxx");
    check_json("[] []", " []xxxxxxxx");
    check_json("nulls", "nullxxxxxxxx");
    check_json("{\"text\":\"a\" \"b\"}", " {\"text\":\"xxxxxxxx\"xxxxxxxx");
}

#[test]
fn unknown_parts_of_what_is_open_are_left_out() {
    check_json("[1 2]", " [xxxxxxxx");
    check_json("{\"a\":1,\"text\":2,\"b\":3 4}", " {\"text\":7xxxxxxxx");
    check_json("{\"text\":{\"a\":{\"b\":[[1,2 3", " {\"text\":{xxxxxxxx");
    check_json("{\"text\":{\"a\":{\"b\":[[1,2", "{\"text\":{");
    check_json("{\"list\":[[1,", "{\"list\":[");
    check_json(
        "{\"text\":1,\"text\":1,\"text\":[1",
        "{\"text\":7,\"text\":[",
    );
}

#[test]
fn the_rest_begins_with_a_filler() {
    check_json("[]\0", "[]xxxxxxxx\0");
    check_json("\u{feff}{}", "xxxxxxxx\u{feff}\u{200d}");
    check_json("[]日", format!("[]{ODD}"));
    check_json("{}\u{1}\u{1}", format!("{{}}{ODD}"));
    check_json(b"{}\xff\0", b"{}xxxxxxxx\0\xff");
}

#[test]
fn what_is_cut_off_belongs_to_the_rest() {
    check_json("{\"text\":1.}", "{\"text\":xxxxxxxx");
    check_json("{\"text\":-}", "{\"text\":xxxxxxxx");
    check_json("{\"text\":01}", "{\"text\":7xxxxxxxx");
    check_json("{\"text\":tru}", "{\"text\":xxxxxxxx");
    check_json("{\"text\":12", "{\"text\":7");
    check_json("-", "xxxxxxxx");
    check_json("+1", "xxxxxxxx");
    check_json(".5", "xxxxxxxx");
    check_json("{\"text\":\"a\u{1}b\"", format!("{{\"text\":{ODD}"));
    for wrong in ["\"a\\x\"", "\"a\\u12G4\""] {
        check_json(format!("{{\"text\":{wrong}"), "{\"text\":xxxxxxxx");
    }
    // As far as it can be seen, a line break in a string may be one between tokens.
    check_json("{\"a\nb\":1}", "{xxxxxxxx");
}

#[test]
fn a_string_that_the_end_cuts_off_is_a_text() {
    check_json("\"ab", "\"xxxxxxxx");
    check_json("{\"text\":\"ab", "{\"text\":\"xxxxxxxx");
    check_json("{\"text\":\"", "{\"text\":\"");
    check_json("{\"list\":[\"ab", "{\"list\":[\"xxxxxxxx");
    check_json("{\"text", "{");
    check_json("{\"text\":1,\"unknown key", "{\"text\":7");
    check_json("{\"unknown key\":\"abc", "{");
    check_json("{\"id\":\"0c194bc6", "{\"id\":\"xxxxxxxx");
    check_json("{\"text\":\"a\\", "{\"text\":\"xxxxxxxx");
    check_json("{\"text\":\"a\\u00", "{\"text\":\"xxxxxxxx");
    check_json("{\"text\":\"\\ud83d", "{\"text\":\"xxxxxxxx\\ud800");
    check_json(b"{\"text\":\"a\xe6\x97", b"{\"text\":\"xxxxxxxx\xff");
}

#[test]
fn truncation_at_every_byte_leaks_nothing() {
    let whole = concat!(
        r#"{"text":"Quartz \n\u00e9 \ud83d\ude00","zebra":[-12.5e+3,true,null],"#,
        r#""id":"call_7","list":[{"inner":"a\/b"},{}]} "#
    );
    let expected = concat!(
        r#" {"text":"ODD","id":"id-*","#,
        r#""list":[{"inner":"ODD"},{}],"key-1":[-7.5,null,true]}"#
    );
    let odd = r#"xxxxxxxxж文𝕩\n\r\t\"'\\\u0001"#;
    let expected = expected.replace("ODD", odd);
    check_json(whole, expected);
    for end in 0..whole.len() {
        let cut = masked(&text("json", &whole.as_bytes()[..end]));
        let has_word = ["Qu", "artz", "zeb", "cal", "ra"]
            .iter()
            .any(|word| cut.windows(word.len()).any(|w| w == word.as_bytes()));
        assert!(!has_word, "{}", lossy(&cut));
    }
}
