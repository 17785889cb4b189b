//! Cells that are deep, wide or long take memory, not the stack and not time squared.

use crate::cells::{check_json, text};

#[test]
fn a_hundred_thousand_levels() {
    let depth = 100_000;
    // As long as before, to a page.
    let fill = |json: &str| " ".repeat(4096 - json.len()) + json;
    let arrays = "[".repeat(depth) + &"]".repeat(depth);
    check_json(&arrays, fill("[[[]]]"));
    check_json("[".repeat(depth), fill("["));
    let objects = "{\"list\":[".repeat(depth) + "\"word\"" + &"]}".repeat(depth);
    check_json(&objects, fill("{\"list\":[{\"key-1\":[{\"key-1\":[]}]}]}"));
}

#[test]
fn two_hundred_thousand_keys() {
    let pairs: Vec<String> = (1..=200_000).map(|n| format!("\"secret{n}\":0")).collect();
    let object = format!("{{{}}}", pairs.join(","));
    let rest = r#"{"key-1":7,"key-2":7,"key-3":7}"#;
    check_json(object, " ".repeat(4096 - rest.len()) + rest);
}

#[test]
fn twenty_thousand_arrays_that_differ() {
    let arrays: Vec<String> = (0..20_000)
        .map(|n| {
            format!(
                "[{}{}]",
                "1,".repeat(n % 4),
                "\"\",".repeat(n / 4 % 4) + "null"
            )
        })
        .collect();
    let rest = format!("[{0},{0},{0}]", r#"["","","",7,7,7,null]"#);
    check_json(
        format!("[{}]", arrays.join(",")),
        " ".repeat(4096 - rest.len()) + &rest,
    );
}

#[test]
fn ten_million_bytes_in_one_string() {
    let input = format!("{{\"text\":\"{}\"}}", "Quartz ".repeat(1_500_000));
    check_json(input, format!("{{\"text\":\"{}\"}}", "x".repeat(4096 - 11)));
}

#[test]
fn a_path_of_a_million_segments() {
    let path = "/a".repeat(1_000_000);
    assert_eq!(text("path", path.as_bytes()).len(), 19 * 1_000_000);
}
