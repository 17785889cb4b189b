//! Nothing that reaches a terminal or a log acts on it.

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(canon::escape(text), expected);
}

#[test]
fn hidden_characters() {
    check("plain größe 🦊 \\n", "plain größe 🦊 \\n");
    check("a\nb\r\t", "a\\nb\\r\\t");
    check(
        "\u{1b}[31m\0\u{7f}\u{9b}",
        "\\u{1b}[31m\\u{0}\\u{7f}\\u{9b}",
    );
    check(
        "\u{202e}\u{2066}\u{200b}\u{feff}",
        "\\u{202e}\\u{2066}\\u{200b}\\u{feff}",
    );
    check(
        "\u{2028}\u{ad}\u{e0041}\u{ffff}\u{1fffe}",
        "\\u{2028}\\u{ad}\\u{e0041}\\u{ffff}\\u{1fffe}",
    );
    check("👩‍👩‍👧 ❤️", "👩‍👩‍👧 ❤️");
}
