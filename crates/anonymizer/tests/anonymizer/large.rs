//! Cells that are deep, wide or long take memory, not the stack and not time squared.

use crate::cells::{check_json, text};

#[test]
fn a_hundred_thousand_levels() {
    let depth = 100_000;
    let arrays = "[".repeat(depth) + &"]".repeat(depth);
    check_json(&arrays, &arrays);
    check_json("[".repeat(depth), "[".repeat(depth));
    let objects = "{\"list\":[".repeat(depth) + "\"word\"" + &"]}".repeat(depth);
    let found = text("json", objects.as_bytes());
    let inner = "[{\"key-1\":[\"xxxx\"]}]";
    assert!(found.windows(inner.len()).any(|w| w == inner.as_bytes()));
    assert!(found.starts_with(b"{\"list\":[{\"key-1\":[{\"key-1\":["));
}

#[test]
fn two_hundred_thousand_keys() {
    let keys = |name: &dyn Fn(usize) -> String| {
        let pairs: Vec<String> = (1..=200_000)
            .map(|n| format!("\"{}\":0", name(n)))
            .collect();
        format!("{{{}}}", pairs.join(","))
    };
    let long = "a".repeat(20);
    let found = text("json", keys(&|n| format!("{long}{n}")).as_bytes());
    assert!(found == keys(&|n| format!("key-{n}")).as_bytes());
}

#[test]
fn ten_million_bytes_in_one_string() {
    let input = format!("{{\"text\":\"{}\"}}", "Quartz ".repeat(1_500_000));
    let found = text("json", input.as_bytes());
    // 10,499,999 and a space: the grid has 10 x 2^20 there.
    assert_eq!(found.len(), 10 * (1 << 20) + "{\"text\":\" \"}".len());
}

#[test]
fn a_path_of_a_million_segments() {
    let path = "/a".repeat(1_000_000);
    assert_eq!(text("path", path.as_bytes()).len(), 19 * 1_000_000);
}
