//! Times: order, equality, form and sentinels stay; when and how long does not.

use anonymizer::{MoveSurvey, Moves};
use rusqlite::types::Value;

use crate::cells::{cell, cell_with, check, check_json, node};

/// Of times alone in their source, each is the first.
#[test]
fn forms_stay() {
    check("time", "2026-11-23 18:43:49.411", "2000-01-01 00:00:00.000");
    check("time", "2026-11-23 18:43:49", "2000-01-01 00:00:00");
    check("time", "2026-11-23T18:43:49Z", "2000-01-01T00:00:00Z");
    check("time", "2026-11-23T18:43:49.4Z", "2000-01-01T00:00:00.0Z");
    check(
        "time",
        "2026-11-23 18:43:49.123456789",
        "2000-01-01 00:00:00.000000000",
    );
    check("time", "1990-01-01 00:00:00", "2000-01-01 00:00:00");
    check("time", "2100-12-31 23:59:59.999", "2000-01-01 00:00:00.000");
    check("time", "2024-02-29 00:00:00", "2000-01-01 00:00:00");
    check_json(
        r#"{"time":1771618243.8969998}"#,
        r#"{"time":946684800.000}"#,
    );
    check_json(r#"{"time":1771618243}"#, r#"{"time":946684800}"#);
    check_json(
        r#"{"time":"2026-11-23T18:43:49Z"}"#,
        r#"{"time":"2000-01-01T00:00:00Z"}"#,
    );
    check_json(
        format!("{{\"time\":1771618243.{}}}", "3".repeat(30)),
        format!("{{\"time\":946684800.{}}}", "0".repeat(3)),
    );
    assert_eq!(
        cell("time", &Value::Integer(1_772_000_000)),
        Value::Integer(946_684_800)
    );
    assert_eq!(
        cell("time", &Value::Real(1_772_000_000.0)),
        Value::Real(946_684_800.0)
    );
}

#[test]
fn sentinels_stay() {
    for sentinel in [
        "0001-01-01 00:00:00.000",
        "0001-01-01T00:00:00Z",
        "1970-01-01 00:00:00",
        "1970-01-01 23:59:59.000",
        "9999-12-31 23:59:59.999",
        "9999-12-31 00:00:00.0",
    ] {
        check("time", sentinel, sentinel);
    }
    for sentinel in ["0", "-62135596800", "64092211200"] {
        let json = format!("{{\"time\":{sentinel}}}");
        check_json(&json, &json);
        for decimals in [".0", ".00", ".000", ".0000"] {
            let json = |decimals| format!("{{\"time\":{sentinel}{decimals}}}");
            check_json(json(decimals), json(".000"));
        }
    }
    for sentinel in [0, -62_135_596_800, 64_092_211_200] {
        assert_eq!(
            cell("time", &Value::Integer(sentinel)),
            Value::Integer(sentinel)
        );
    }
    assert_eq!(
        cell("time", &Value::Real(64_092_211_200.0)),
        Value::Real(64_092_211_200.0)
    );
}

#[test]
fn what_is_no_time_is_a_text_or_a_number() {
    check("time", "2026", "x");
    check("time", "2026-11-23", "xxxxxxxx");
    check("time", "2026-11-23 18:43", "x".repeat(8));
    check("time", "2026-11-23 18:43:49.", "x".repeat(8));
    check("time", "2026-11-23 18:43:49.1234567890", "x".repeat(8));
    check("time", "2026-11-23 18:43:49+01:00", "x".repeat(8));
    check("time", "2026-11-23 18:43:49 Z", "x".repeat(8));
    check("time", "2026-11-23t18:43:49", "x".repeat(8));
    check("time", "2026-13-23 18:43:49", "x".repeat(8));
    check("time", "2026-02-29 18:43:49", "x".repeat(8));
    check("time", "2026-11-23 24:00:00", "x".repeat(8));
    check("time", "2026-11-23 18:43:60", "x".repeat(8));
    check("time", "1989-12-31 23:59:59", "x".repeat(8));
    check("time", "2101-01-01 00:00:00", "x".repeat(8));
    check("time", "1970-01-01 00:00:01", "x".repeat(8));
    check("time", "1970-01-01 00:00:00.5", "x".repeat(8));
    check("time", "9999-12-31 23:59:59.909", "x".repeat(8));
    check("time", "２026-11-23 18:43:49", "xж文𝕩");
    check_json(r#"{"time":"tomorrow"}"#, r#"{"time":"xxxxxxxx"}"#);
    check_json(r#"{"time":2026}"#, r#"{"time":7}"#);
    check_json(r#"{"time":1.771618243e9}"#, r#"{"time":7.5}"#);
    check_json(r#"{"time":-1771618243}"#, r#"{"time":-7}"#);
    check_json(r#"{"time":631151999}"#, r#"{"time":7}"#);
    check_json(r#"{"time":4133980800.5}"#, r#"{"time":7.5}"#);
    check_json(r#"{"time":0.5}"#, r#"{"time":7.5}"#);
    check_json(r#"{"time":-0.0}"#, r#"{"time":-7.5}"#);
    assert_eq!(cell("time", &Value::Integer(2026)), Value::Integer(7));
    assert_eq!(cell("time", &Value::Real(-5.5)), Value::Real(-7.5));
    // No time where no rule says so.
    check("text", "2026-11-23 18:43:49", "x".repeat(8));
}

/// What becomes of times of one source.
#[track_caller]
fn check_all<const N: usize>(inputs: [(&str, Value); N], expected: &[Value; N]) {
    let mut survey = MoveSurvey::default();
    for (column, value) in &inputs {
        survey.collect(node(column), value);
    }
    let moves = survey.finish();
    let found = inputs.map(|(column, value)| cell_with(&moves, column, &value));
    assert_eq!(&found, expected);
}

fn text(time: &str) -> Value {
    Value::Text(time.to_owned())
}

fn json(seconds: &str) -> Value {
    Value::Blob(format!("{{\"time\":{seconds}}}").into_bytes())
}

#[test]
fn distances_are_powers_of_two() {
    check_all(
        [
            ("time", text("2026-02-20 20:10:43.897")),
            ("time", text("2026-02-20 20:10:43.898")),
            ("time", text("2026-02-20 20:10:43.901")),
            ("time", text("2026-02-20 20:10:43.906")),
            ("time", text("2026-02-20 20:10:43.911")),
            ("time", text("2026-02-20 20:11:44.000")),
            ("time", text("2100-01-01 00:00:00.000")),
        ],
        &[
            text("2000-01-01 00:00:00.000"),
            text("2000-01-01 00:00:00.001"),
            // 3 is halfway between 2 and 4; 5 is nearer to 4.
            text("2000-01-01 00:00:00.005"),
            text("2000-01-01 00:00:00.009"),
            text("2000-01-01 00:00:00.013"),
            text("2000-01-01 00:01:05.549"),
            // No more than 2^19 ms.
            text("2000-01-01 00:09:49.837"),
        ],
    );
}

#[test]
fn a_sentinel_is_no_first_instant() {
    check_all(
        [
            ("time", text("1970-01-01 00:00:00")),
            ("time", Value::Integer(0)),
            ("json", json("-62135596800")),
            ("json", json("\"2026-02-20 20:10:43.000\"")),
            ("json", json("\"2026-02-20 20:10:43.004\"")),
        ],
        &[
            text("1970-01-01 00:00:00"),
            Value::Integer(0),
            json("-62135596800"),
            json("\"2000-01-01 00:00:00.000\""),
            json("\"2000-01-01 00:00:00.004\""),
        ],
    );
}

#[test]
fn one_instant_is_one_in_every_form() {
    check_all(
        [
            ("time", text("2026-02-20 20:10:40.000")),
            ("time", text("2026-02-20 20:10:43.897")),
            // As Swift writes the same: the double beside it.
            ("json", json("1771618243.8969998")),
            ("json", json("1771618243.897")),
            ("time", Value::Real(1_771_618_243.897)),
            ("time", Value::Real(1_771_618_243.896_999_8)),
            ("time", text("2026-02-20T20:10:43.897000Z")),
            ("json", json("1771618243.8974")),
        ],
        &[
            text("2000-01-01 00:00:00.000"),
            text("2000-01-01 00:00:04.096"),
            json("946684804.096"),
            json("946684804.096"),
            Value::Real(946_684_804.096),
            Value::Real(946_684_804.096),
            text("2000-01-01T00:00:04.096000Z"),
            json("946684804.096"),
        ],
    );
}

#[test]
fn coarse_forms_keep_order_and_equality() {
    check_all(
        [
            ("time", text("2026-02-20 20:10:40.100")),
            ("time", text("2026-02-20 20:10:41")),
            ("time", text("2026-02-20 20:10:41.000")),
            ("time", Value::Integer(1_771_618_241)),
            ("json", json("1771618241")),
            ("json", json("1771618241.5")),
            ("time", text("2026-02-20 20:10:41.500")),
            ("json", json("1771618241.51")),
            ("time", Value::Integer(1_771_618_242)),
        ],
        &[
            text("2000-01-01 00:00:00.000"),
            text("2000-01-01 00:00:02"),
            text("2000-01-01 00:00:02.000"),
            Value::Integer(946_684_802),
            json("946684802"),
            json("946684802.512"),
            text("2000-01-01 00:00:02.512"),
            // How many decimals JSON has says nothing.
            json("946684802.520"),
            Value::Integer(946_684_804),
        ],
    );
}

/// In a NUMERIC column SQLite would make an INTEGER of a REAL that is whole.
#[test]
fn a_real_with_a_fraction_keeps_one() {
    check_all(
        [
            ("time", Value::Real(1_771_618_241.25)),
            ("time", text("2026-02-20 20:10:41.250")),
            ("time", Value::Real(1_771_618_242.0)),
        ],
        &[
            Value::Real(946_684_800.001),
            text("2000-01-01 00:00:00.001"),
            Value::Real(946_684_800.513),
        ],
    );
}

#[test]
fn a_century_fits_into_twenty_years() {
    let mut survey = MoveSurvey::default();
    let day = 86_400;
    let times: Vec<i64> = (0..400).map(|n| 631_152_000 + n * 100 * day).collect();
    for seconds in &times {
        survey.collect(node("time"), &Value::Integer(*seconds));
    }
    let shift = survey.finish();
    let moved: Vec<i64> = times.iter().map(|s| shift.moved(s * 1000)).collect();
    assert!(moved.is_sorted_by(|a, b| a < b));
    assert!(moved[399] <= 1_577_836_799_999, "{}", moved[399]);
}

#[test]
fn what_was_not_collected_goes_with_what_is_before_it() {
    assert_eq!(Moves::default().moved(0), 946_684_800_000);
    let mut survey = MoveSurvey::default();
    for seconds in [1_772_000_000, 1_772_000_100] {
        survey.collect(node("time"), &Value::Integer(seconds));
    }
    // Not of class time.
    survey.collect(node("text"), &Value::Integer(1_772_000_050));
    survey.collect(
        node("json"),
        &Value::Blob(b"{\"text\":1772000050}".to_vec()),
    );
    let shift = survey.finish();
    let first = 946_684_800_000;
    let moved = [
        i64::MIN,
        1_772_000_000_000,
        1_772_000_099_999,
        1_772_000_100_000,
        i64::MAX,
    ];
    let moved = moved.map(|ms| shift.moved(ms) - first);
    assert_eq!(moved, [0, 0, 0, 132_000, 132_000]);
}

#[test]
fn many_instants_are_sorted_in_batches() {
    let mut survey = MoveSurvey::default();
    // Each twice, in an order that is none.
    for n in (0..400_000_i64).map(|n| n * 7_919 % 200_000) {
        survey.collect(node("time"), &Value::Integer(1_700_000_000 + n));
    }
    let shift = survey.finish();
    let moved: Vec<i64> = (0..200_000)
        .map(|n| shift.moved((1_700_000_000 + n) * 1000))
        .collect();
    assert!(moved.is_sorted_by(|a, b| a < b));
}
