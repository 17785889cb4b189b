//! Counted integers: order, equality, sign and gaps stay, the numbers do not.

use anonymizer::{MoveSurvey, Moves};
use rusqlite::types::Value;

use crate::cells::{cell_with, check, check_json, masked, node};

/// The moves of these ids alone.
fn moves(ids: impl IntoIterator<Item = i64>) -> Moves {
    let mut survey = MoveSurvey::default();
    for id in ids {
        survey.collect(node("key"), &Value::Integer(id));
    }
    survey.finish()
}

#[track_caller]
fn check_numbers<const N: usize>(ids: [i64; N], expected: [i64; N]) {
    let moves = moves(ids);
    assert_eq!(ids.map(|id| moves.number("d", id)), expected);
}

#[test]
fn ids_are_numbered_anew_in_their_order() {
    check_numbers([1, 2, 3], [1, 2, 3]);
    // No, some and many numbers are left out.
    check_numbers([5, 6, 8, 22, 23, 39, 1000], [2, 3, 5, 7, 8, 24, 40]);
    check_numbers([4_111_111_111_111_234], [16]);
    check_numbers([7, 3, 7, 1, 3], [5, 3, 5, 1, 3]);
    check_numbers([0, -1, -2, -50, 3], [0, -1, -2, -18, 2]);
    // Behind the last one nothing can be counted, and a migration fails of it.
    check_numbers(
        [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX],
        [i64::MIN, -17, -1, 0, 16, i64::MAX],
    );
    check_numbers([], []);
}

#[test]
fn what_was_not_collected_is_no_number_of_the_source() {
    let moves = moves([10, 12]);
    let found = [5, 10, 11, 12, 400, -3].map(|id| moves.number("d", id));
    assert_eq!(found, [1, 2, 2, 4, 4, -1]);
    assert_eq!(moves.number("another domain", 4_111_111_111), 1);
}

#[test]
fn many_ids_in_any_order_are_numbered_as_few_are() {
    // All in one run at last; and every other one, which makes as many runs.
    for gap in [1, 2] {
        let ids = (0..200_000_i64).map(|n| (n * 7_919 % 200_000 + 1) * gap);
        let moves = moves(ids);
        for n in [1, 2, 65_535, 65_536, 199_999, 200_000] {
            assert_eq!(moves.number("d", n * gap), n * gap);
        }
    }
}

#[test]
fn references_follow_in_every_form() {
    let text = |text: &str| Value::Text(text.to_owned());
    let json = |key: &str| Value::Blob(format!("{{\"key\":{key}}}").into_bytes());
    let source = [
        ("key", Value::Integer(1004)),
        ("key", Value::Integer(1009)),
        ("key", text("1004")),
        ("key", Value::Real(1004.0)),
        ("key", Value::Real(1004.25)),
        ("json", json("1004")),
        ("json", json("\"1009\"")),
        // No row has these.
        ("key", Value::Integer(1005)),
        ("json", json("4111111111111234")),
        ("json", json("-5")),
    ];
    let mut survey = MoveSurvey::default();
    for (column, value) in &source {
        survey.collect(node(column), value);
    }
    let moves = survey.finish();
    let golden = source.map(|(column, value)| cell_with(&moves, column, &value));
    let expected = [
        Value::Integer(16),
        Value::Integer(19),
        text("16"),
        Value::Real(16.0),
        Value::Real(16.5),
        json("16"),
        json("\"19\""),
        Value::Integer(17),
        json("35"),
        json("-2"),
    ];
    assert_eq!(golden, expected);
}

#[test]
fn what_is_no_integer_stays_different() {
    check("key", "abc", "id-*");
    check("key", "007", "id-*");
    check("key", "+7", "id-*");
    check("key", "9223372036854775808", "id-*");
    check("key", "", "");
    check_json(r#"{"key":"abc"}"#, r#"{"key":"id-*"}"#);
    check_json(r#"{"key":7.0}"#, r#"{"key":7.5}"#);
    assert_ne!(
        crate::cells::text("key", b"abc"),
        crate::cells::text("key", b"abd")
    );
    assert_eq!(masked(&crate::cells::text("key", b"7")), b"2");
    let huge = Value::Real(9.3e18);
    assert_eq!(
        cell_with(&Moves::default(), "key", &huge),
        Value::Real(7.5e19)
    );
}
