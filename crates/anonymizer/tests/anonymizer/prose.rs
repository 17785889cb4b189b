//! Which texts beside a golden are refused.

use anonymizer::recognizer::{Recognition, Words, recognize_prose};

use crate::sample::{known, name, uuid};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let words = Words::new(known(), Words::wuhu_text());
    let mut report = Recognition::default();
    recognize_prose(text.as_bytes(), &words, &mut report);
    let said: Vec<String> = report.violations.iter().map(ToString::to_string).collect();
    assert_eq!(said, expected, "{text}");
}

#[test]
fn what_tools_print_passes() {
    check(
        "v5 → v6: wuhu_v6_mounts\n\nrows      before     after\nsessions   4  4\n",
        &[],
    );
    check("  sessions.environmentName (4 not NULL)\n", &[]);
    check(
        "error = \"`{db}` was not migrated and is unchanged\"\n",
        &[],
    );
    check(
        "the server's is `~/.wuhu/wuhu.sqlite` unless it was told otherwise\n",
        &[],
    );
    check(&format!("\"before.sql\" = \"{}\"\n", "0a".repeat(32)), &[]);
    check(
        &format!("sessions {}: 3 → 2 in line, v5-0a1b2c\n", uuid(1)),
        &[],
    );
    check("  sessions.model: claude-haiku-4-5 3, gpt-5.1 2\n", &[]);
    check("column `sessions.x_column_1`; image/png\n", &[]);
    check(
        "`sqlite_autoindex_sessions_1`, `sqlite_autoindex_x_table_12_3`\n",
        &[],
    );
}

/// The marks of a name that holds a NUL or is not UTF-8, as a message escapes them, TOML, or nobody.
#[test]
fn marks_stand_behind_a_name() {
    let name = name(1);
    for mark in [
        "\0",
        "\\u{0}",
        "\\u0000",
        "\u{fffd}",
        "\0\u{fffd}",
        "\\u{0}\u{fffd}",
    ] {
        check(&format!("the ledger holds `{name}{mark}`; or"), &[]);
    }
    check("`the\\u{0}`", &[]);
    check(
        "`Anna\\u{0}`",
        &[
            "1:2 no word of the list, 4 bytes",
            "1:6 no word of the list, 1 bytes",
            "1:7 no word of the list, 1 bytes",
        ],
    );
    check(
        &format!("`{name}\\u{{0}}\\u{{0}}`"),
        &["1:25 no word of the list, 1 bytes"],
    );
}

#[test]
fn what_nobody_prints_does_not() {
    let said = |column: usize, len: usize| format!("1:{column} no word of the list, {len} bytes");
    let once = |text: &str, column: usize, len: usize| check(text, &[&said(column, len)]);
    once("sessions of Anna", 13, 4);
    check("joe@server", &[&said(1, 3), &said(4, 1)]);
    check("a@b", &[&said(2, 1), &said(3, 1)]);
    once("the/server", 4, 1);
    once("the\\server", 4, 1);
    once("12345678901", 1, 11);
    once("sk1a2b", 1, 6);
    once(&"0a".repeat(32), 1, 64);
    let key = "0a".repeat(33);
    check(&format!("\"before.sql\" = \"{key}\""), &[&said(17, 66)]);
    once("the\u{200b}server", 4, 3);
    once("ключ", 1, 8);
    once("the\tserver", 4, 1);
    once("sqlite_autoindex_anna_1", 1, 23);
    once("sqlite_autoindex_sessions_123", 1, 29);
    once("\x1b[1 the", 1, 1);
}

#[test]
fn the_list_is_sorted_and_each_word_stands_once() {
    let lines: Vec<&str> = Words::wuhu_text().lines().collect();
    let mut sorted = lines.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(lines, sorted);
    assert!(
        lines
            .iter()
            .all(|word| !word.is_empty() && !word.contains(' '))
    );
}
