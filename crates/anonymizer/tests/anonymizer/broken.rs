//! What is not JSON, or not to its end.

use crate::cells::{check_json, lossy, masked, text};

#[test]
fn from_the_first_impossible_byte_all_is_one_text() {
    check_json("hello", "xxxxx");
    check_json("{} tail\n", "{} xxxx\n");
    check_json("[1 2]", "[1 xx");
    check_json("{\"text\":1,}", "{\"text\":1,x");
    check_json("[1,]", "[1,x");
    check_json("]", "x");
    check_json("[}", "[x");
    check_json("{\"text\":1]", "{\"text\":1x");
    check_json("[1}", "[1x");
    check_json("{\"text\" 1}", "{\"text\" xx");
    check_json("{1:2}", "{xxxx");
    check_json("[] []", "[] xx");
    check_json("nulls", "nullx");
    check_json("{\"text\":\"a\" \"b\"}", "{\"text\":\"x\" xx\"\"");
}

#[test]
fn the_rest_begins_with_a_filler() {
    check_json("[]\0", "[]x\0");
    check_json("\u{feff}{}", "xx\u{feff}");
    check_json("[]日", "[]x文");
    check_json("{}\u{1}\u{1}", "{}x\u{1}\u{1}");
    // Nine wide characters and five marks are 32 bytes; the `x` makes it 33, and nine is rounded.
    let rest = "日".repeat(9) + "\0\0\u{1}\u{1}\u{1}";
    let expected = "[]x".to_owned() + &"文".repeat(10) + "\0\0\u{1}\u{1}\u{1}";
    check_json("[]".to_owned() + &rest, expected);
}

#[test]
fn what_is_cut_off_belongs_to_the_rest() {
    check_json("[1.]", "[xxx");
    check_json("[-]", "[xx");
    check_json("[1e+]", "[xxxx");
    check_json("[01]", "[0xx");
    check_json("[tru]", "[xxxx");
    check_json("[trux", "[xxxx");
    check_json("[1.", "[xx");
    check_json("[12", "[77");
    check_json("-", "x");
    check_json("+1", "xx");
    check_json(".5", "xx");
    check_json("[\"a\nb\"]", "[xxx\n\"\"");
    check_json("[\"a\\x\"]", "[xxx\"\"\\");
    check_json("[\"a\\u12G4\"]", "[xxxxxxx\"\"\\");
    check_json("{\"a\nb\":1}", "{xxxxx\n\"\"");
}

#[test]
fn a_string_that_the_end_cuts_off_is_a_text() {
    check_json("[\"ab", "[\"xx");
    check_json("[\"", "[\"");
    check_json("{\"text", "{\"xxxx");
    check_json("{\"unknown key", "{\"xxxxxxxxxxx");
    check_json("{\"id\":\"0c194bc6", "{\"id\":\"xxxxxxxx");
    check_json("[\"a\\", "[\"xx");
    check_json("[\"a\\u", "[\"xxx");
    check_json("[\"a\\u00", "[\"xxxxx");
    check_json("[\"\\ud83d", "[\"\\ud800");
    check_json("[\"\\ud83d\\ude", "[\"xxxx\\ud800");
    check_json(b"[\"a\xe6\x97", b"[\"x\xff\xff");
}

#[test]
fn truncation_at_every_byte_leaks_nothing() {
    let whole = concat!(
        r#"{"text":"Quartz \n\u00e9 \ud83d\ude00","zebra":[-12.5e+3,true,null],"#,
        r#""id":"call_7","list":[{"inner":"a\/b"},{}]} "#
    );
    let expected = concat!(
        r#"{"text":"xxxxxxxx\n\u0436\ud835\udd69","key-1":[-77.7e+3,true,null],"#,
        r#""id":"id-*","list":[{"inner":"xx\/"},{}]} "#
    );
    check_json(whole, expected);
    for end in 0..whole.len() {
        let cut = masked(&text("json", &whole.as_bytes()[..end]));
        let has_word = ["Qu", "artz", "zeb", "cal", "ra"]
            .iter()
            .any(|word| cut.windows(word.len()).any(|w| w == word.as_bytes()));
        assert!(!has_word, "{}", lossy(&cut));
        // What is before the piece that was cut is as in the whole.
        let same = cut
            .iter()
            .zip(expected.bytes())
            .take_while(|(a, b)| **a == *b);
        let same = same.count();
        let tail = &cut[same..];
        let is_filler = tail.iter().all(|b| b"x\"\\n/u0436d835[{ key-1".contains(b));
        assert!(is_filler, "{}", lossy(&cut));
    }
}
