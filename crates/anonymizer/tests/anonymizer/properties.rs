//! What holds for all inputs.

use anonymizer::{CleanCell, Key, MoveSurvey, Moves, Preview, Transform, features};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};
use serde::de::IgnoredAny;

use crate::cells::{POLICY, cell_with, lossy, node, text};
use crate::sample::{judge, known, row};

const COLUMNS: [&str; 13] = [
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

/// Pieces that mean something to the transforms, and bytes that mean nothing.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<&[u8]> = vec![
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\"",
        b"\"text\":",
        b"\"id\":",
        b"\"time\":",
        b"\"list\":[",
        b"\"key\":",
        b"\"a\"",
        b"\"b\":",
        b"true",
        b"null",
        b"fals",
        b" ",
        b"\n",
        b"\\n",
        b"\\\"",
        b"\\u0041",
        b"\\ud83d",
        b"\\ude00",
        b"\\u12",
        b"\\",
        b"0",
        b"-1",
        b"12.50",
        b"1e2",
        b"9223372036854775808",
        b"1771618243.8969998",
        b"2026-11-23 18:43:49.411",
        b"0c194bc6-293f-4917-ab8c-925cf6af07cf",
        b"/",
        b"~",
        b"..",
        b"blob://",
        b"/sha256-",
        b"\xef\xbb\xbf",
        b"\xe2\x80\x8d",
        b"\xff",
        b"\xe6\x97",
        b"\0",
        b"=",
        b"red",
        b"Users",
        "é日😀".as_bytes(),
    ];
    let piece = prop_oneof![
        4 => select(known).prop_map(<[u8]>::to_vec),
        1 => vec(any::<u8>(), 0..40),
        1 => "[a-zA-Z0-9+/ ]{0,80}".prop_map(String::into_bytes),
    ];
    vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A JSON value written in one of many ways.
fn json() -> impl Strategy<Value = String> {
    let string = prop_oneof![
        Just("\"red\"".to_owned()),
        any::<String>().prop_map(|s| serde_json::to_string(&s).unwrap()),
        Just("\"\\u00e9\\/\\ud800 \\ud83d\\ude00\"".to_owned()),
    ];
    let number = "-?(0|[1-9][0-9]{0,24})([.][0-9]{1,20})?([eE][+-]?[0-9]{1,4})?";
    let leaf = prop_oneof![
        string.clone(),
        number.prop_map(|number| number),
        select(vec!["true", "false", "null", "[]", " {} "]).prop_map(str::to_owned),
    ];
    let key = prop_oneof![
        select(COLUMNS.to_vec()).prop_map(|key| format!("\"{key}\"")),
        Just("\"list\"".to_owned()),
        string,
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(" ,"))),
            vec((key.clone(), inner), 0..5).prop_map(|pairs| {
                let pairs = pairs
                    .into_iter()
                    .map(|(key, value)| format!("{key}: {value}"));
                format!("{{{}}}\n", pairs.collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

/// A cell as canon writes it.
fn literal(cell: &CleanCell) -> String {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE t(a)").unwrap();
    conn.execute("INSERT INTO t VALUES(?1)", [cell]).unwrap();
    let mut text = Vec::new();
    canon::dump(&conn, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let row = text.find("INSERT INTO").unwrap()..text.rfind("COMMIT").unwrap();
    let row = canon::FoldedRow::read(&text.as_bytes()[row]);
    let row = String::from_utf8(row.line().to_vec()).unwrap();
    let (_, literal) = row.split_once("VALUES(1,").unwrap();
    literal.rsplit_once(");\n").unwrap().0.to_owned()
}

proptest! {
    #[test]
    fn no_input_panics_and_equal_ones_become_equal(bytes in pieces()) {
        for column in COLUMNS {
            let once = text(column, &bytes);
            prop_assert_eq!(&once, &text(column, &bytes));
            prop_assert_eq!(once.is_empty(), bytes.is_empty());
            let value = ValueRef::Blob(&bytes);
            let form = features(&POLICY, 4096, node(column), value);
            prop_assert_eq!(form, features(&POLICY, 4096, node(column), value));
            Preview::default().count(&POLICY, "t", column, value);
        }
    }

    #[test]
    fn what_is_json_stays_so_and_nothing_else_becomes_it(json in prop_oneof![
        json().prop_map(String::into_bytes),
        pieces(),
    ]) {
        let clean = text("json", &json);
        prop_assert_eq!(is_json(&clean), is_json(&json), "{}", lossy(&clean));
    }

    #[test]
    fn what_is_written_is_read(cell in prop_oneof![json().prop_map(String::into_bytes), pieces()]) {
        let policy = known().policy();
        let (key, moves) = (Key::new([1; 32]), Moves::default());
        for column in ["payload", "type", "x_column_1"] {
            let node = policy.column("session_entries", column);
            let mut clean = CleanCell::default();
            Transform::new(policy, &key, &moves).cell(node, ValueRef::Text(&cell), &mut clean);
            let report = judge(row(&format!("session_entries.{column}"), &literal(&clean)).as_bytes());
            prop_assert_eq!(report.violations, [], "{}", lossy(clean.value().as_bytes().unwrap()));
        }
    }

    #[test]
    fn unknown_parts_say_nothing_by_their_order(
        parts in vec(json(), 0..8).prop_shuffle(),
        order in any::<u64>(),
    ) {
        let mut others: Vec<&String> = parts.iter().collect();
        others.sort_by_key(|part| order.rotate_left(u32::try_from(part.len() % 64).unwrap()));
        others.reverse();
        let array = |parts: Vec<&String>| {
            let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
            format!("{{\"text\":[{}]}}", parts.join(", "))
        };
        let first = array(parts.iter().collect());
        prop_assert_eq!(text("json", first.as_bytes()), text("json", array(others).as_bytes()));
    }

    #[test]
    fn every_json_is_taken_to_its_end(json in json()) {
        prop_assume!(is_json(json.as_bytes()));
        let clean = text("json", format!("{json}tail").as_bytes());
        let whole = text("json", json.as_bytes());
        let expected = [whole.trim_ascii(), b"xxxxxxxx"].concat();
        prop_assert!(clean.trim_ascii().starts_with(&expected), "{}", lossy(&clean));
    }

    #[test]
    fn what_differs_becomes_different(a in vec(any::<u8>(), 0..40), b in vec(any::<u8>(), 0..40)) {
        prop_assume!(a != b);
        for column in ["id", "name", "path"] {
            prop_assert_ne!(text(column, &a), text(column, &b), "t.{}", column);
        }
    }

    #[test]
    fn a_text_depends_on_its_shape_alone(
        kinds in vec((0_usize..8, any::<(u8, u8)>()), 0..80).prop_shuffle(),
        order in any::<u64>(),
    ) {
        // Two choices for each kind of character; the second text has them in another order.
        let of = |kind: usize, choice: u8| match kind {
            0 | 1 => char::from(b'g' + choice % 20),
            2 => ['é', 'ж', 'ß', 'ש'][usize::from(choice % 4)],
            3 => ['日', '本', '…', 'ก'][usize::from(choice % 4)],
            4 => ['😀', '𝕩', '🏴', '𐍈'][usize::from(choice % 4)],
            5 => '\n',
            6 => ['\u{1}', '\u{1b}', '\u{7f}', '\u{8}'][usize::from(choice % 4)],
            _ => ['\u{200b}', '\u{200d}', '\u{2060}', '\u{200f}'][usize::from(choice % 4)],
        };
        let first: String = kinds.iter().map(|(kind, (a, _))| of(*kind, *a)).collect();
        let mut others = kinds;
        others.sort_by_key(|(kind, (a, b))| order.rotate_left(u32::from(*a ^ *b)) ^ *kind as u64);
        let second: String = others.iter().map(|(kind, (_, b))| of(*kind, *b)).collect();
        let clean = text("text", first.as_bytes());
        prop_assert_eq!(&clean, &text("text", second.as_bytes()));
    }

    #[test]
    fn nothing_of_prose_stays(words in vec("[a-zA-Z]{3,9}", 1..30), separator in "[ ,./_-]{1,2}") {
        let prose = words.join(&separator);
        // What a golden may say: words of the policy that end up here, and fillers.
        let said = ["xxxx", "blob", "sha256", "text", "list", "inner", "Users", "home"];
        let json = format!(r#"{{"{prose}":["{prose}"],"list":["{prose}",{{"inner":"{prose}"}}]}}"#);
        let inputs = COLUMNS.map(|column| (column, prose.as_str()));
        for (column, input) in inputs.into_iter().chain([("json", &*json), ("json", &json[..json.len() / 2])]) {
            let clean = text(column, input.as_bytes());
            for window in prose.as_bytes().windows(4) {
                // Digits of tags are letters too; these never are, nor is a base64 filler.
                let tells = window.iter().any(|b| b"ilouwyzILOUWYZGHJKMNPQRSTVX".contains(b));
                let is_word = window.iter().all(u8::is_ascii_alphabetic);
                let may_stay = said.iter().any(|word| word.as_bytes().windows(4).any(|w| w == window));
                if tells && is_word && !may_stay {
                    let stays = clean.windows(4).any(|w| w == window);
                    prop_assert!(!stays, "t.{column}: {}", lossy(&clean));
                }
            }
        }
    }

    #[test]
    fn times_keep_order_and_equality_in_all_forms(
        times in vec((1_700_000_000_i64..1_700_000_020, 0_i64..1000, 0_usize..6), 1..40),
    ) {
        let times: Vec<(i64, &str, Value)> = times.into_iter().map(written).collect();
        let mut survey = MoveSurvey::default();
        for (_, column, value) in &times {
            survey.collect(node(column), value);
        }
        let moves = survey.finish();
        let moved: Vec<i64> = times.iter().map(|(_, column, value)| read(&moves, column, value)).collect();
        for (a, moved_a) in times.iter().zip(&moved) {
            for (b, moved_b) in times.iter().zip(&moved) {
                prop_assert_eq!(a.0.cmp(&b.0), moved_a.cmp(moved_b), "{:?} {:?}", a, b);
            }
        }
    }
}

/// A time in one of six forms: its millisecond, the column to put it in, and the value.
fn written((seconds, ms, form): (i64, i64, usize)) -> (i64, &'static str, Value) {
    let clock = format!("2023-11-14 22:13:{:02}", seconds - 1_700_000_000 + 20);
    let whole = seconds * 1000;
    #[expect(clippy::cast_precision_loss, reason = "below 2^53")]
    let real = (whole + ms) as f64 / 1000.0;
    match form {
        0 => (whole + ms, "time", Value::Text(format!("{clock}.{ms:03}"))),
        1 => (whole, "time", Value::Text(clock)),
        2 => (
            whole + ms,
            "json",
            Value::Text(format!("{{\"time\":{seconds}.{ms:03}}}")),
        ),
        3 => (
            whole,
            "json",
            Value::Text(format!("{{\"time\":{seconds}}}")),
        ),
        4 => (whole, "time", Value::Integer(seconds)),
        _ => (whole + ms, "time", Value::Real(real)),
    }
}

/// The millisecond that a time became; all are in the first minutes of 2000.
fn read(moves: &Moves, column: &str, value: &Value) -> i64 {
    let start = 946_684_800.0;
    let seconds = match cell_with(moves, column, value) {
        Value::Integer(seconds) => return seconds * 1000 - 946_684_800_000,
        Value::Real(seconds) => seconds - start,
        Value::Text(text) => {
            if let Some(number) = text.strip_prefix("{\"time\":") {
                number.trim_end_matches('}').parse::<f64>().unwrap() - start
            } else {
                let clock = text.strip_prefix("2000-01-01 00:").unwrap();
                let (minutes, seconds) = clock.split_once(':').unwrap();
                minutes.parse::<f64>().unwrap() * 60.0 + seconds.parse::<f64>().unwrap()
            }
        }
        other => panic!("{other:?}"),
    };
    #[expect(clippy::cast_possible_truncation, reason = "a few minutes")]
    let ms = (seconds * 1000.0).round() as i64;
    ms
}
