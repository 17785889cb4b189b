//! Numbers: sign and storage class stay, and where a rule says so size and edges.

use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};

use crate::cells::{cell, check, check_json, clean};

/// Where no rule says more.
#[test]
fn numbers_keep_sign_and_storage_class() {
    for column in ["text", "id", "json", "secret", "unknown"] {
        for (input, expected) in [(0, 7), (1, 7), (99_999, 7), (i64::MIN, -7), (-1, -7)] {
            let found = cell(column, &Value::Integer(input));
            assert_eq!(found, Value::Integer(expected), "t.{column} of {input}");
        }
        for (input, expected) in [
            (0.0, 7.5),
            (-0.0, -7.5),
            (1e300, 7.5),
            (-f64::INFINITY, -7.5),
        ] {
            let found = cell(column, &Value::Real(input));
            assert_eq!(found, Value::Real(expected), "t.{column} of {input:e}");
        }
    }
}

#[test]
fn integers_keep_sign_and_size() {
    let check = |input: i64, expected: i64| {
        let found = cell("number", &Value::Integer(input));
        assert_eq!(found, Value::Integer(expected), "of {input}");
    };
    for kept in [
        0,
        1,
        -1,
        i64::from(i32::MAX),
        -i64::from(i32::MAX),
        i64::from(i32::MIN),
        1 << 31,
        i64::from(u32::MAX),
        1 << 32,
        (1 << 53) - 1,
        1 << 53,
        (1 << 53) + 1,
        i64::MAX,
        -i64::MAX,
        i64::MIN,
    ] {
        check(kept, kept);
    }
    check(2, 7);
    check(-9, -7);
    check(10, 77);
    check(99_999, 77_777);
    check(1_772_000_000, 7_777_777_777);
    check(i64::MAX - 1, 7_777_777_777_777_777_777);
    check(-1_000_000_000_000_000_000, -7_777_777_777_777_777_777);
}

#[test]
#[expect(clippy::float_cmp, reason = "these are exact")]
fn reals_keep_sign_and_size() {
    let check = |input: f64, expected: f64| {
        let found = match cell("number", &Value::Real(input)) {
            Value::Real(found) => found,
            other => panic!("{other:?}"),
        };
        assert_eq!(found, expected, "of {input:e}");
        assert_eq!(found.is_sign_negative(), expected.is_sign_negative());
    };
    check(0.0, 0.0);
    check(-0.0, -0.0);
    check(f64::INFINITY, f64::INFINITY);
    check(f64::NEG_INFINITY, f64::NEG_INFINITY);
    check(1.0, 7.5);
    check(-3.25, -7.5);
    check(0.125, 0.75);
    check(12.5, 77.5);
    check(1000.0, 7777.5);
    check(9_007_199_254_740_991.0, 777_777_777_777_777.5);
    check(1e16, 7.5e16);
    check(9e18, 7.5e18);
    check(9.3e18, 7.5e19);
    check(f64::MAX, 7.5e307);
    check(-f64::MIN_POSITIVE, -7.5e-308);
    check(5e-324, 7.5e-308);
}

#[test]
fn numbers_stay_what_they_are_in_numeric_columns() {
    let database = Connection::open_in_memory().unwrap();
    database
        .execute_batch("CREATE TABLE t (a NUMERIC)")
        .unwrap();
    let values = [
        Value::Integer(25),
        Value::Real(25.5),
        Value::Real(1e15 + 0.5),
        Value::Real(9.3e18),
        Value::Real(1e300),
        Value::Real(1e-300),
        Value::Text("12 monkeys".into()),
        Value::Text("1e".into()),
        Value::Text("2026-01-01 00:00:00".into()),
        Value::Blob(b"12".to_vec()),
    ];
    for value in values {
        for column in ["number", "text", "time", "id", "path", "enum"] {
            let kind = value.data_type();
            let clean = clean(column, ValueRef::from(&value));
            let sql = "INSERT INTO t VALUES (?) RETURNING typeof(a)";
            let stored: String = database.query_row(sql, [&clean], |row| row.get(0)).unwrap();
            assert_eq!(
                stored,
                kind.to_string().to_lowercase(),
                "t.{column}: {clean:?}"
            );
        }
    }
}

#[test]
fn numbers_as_text_are_text() {
    check("number", "12", "x");
    check("number", "0", "x");
    check_json(r#"{"number":"12"}"#, r#"{"number":"xxxxxxxx"}"#);
}

#[test]
fn json_numbers_keep_their_form() {
    let check = |input: &str, expected: &str| {
        check_json(
            format!("{{\"number\":{input}}}"),
            format!("{{\"number\":{expected}}}"),
        );
        // Anywhere else: the sign, and whether SQLite takes it for an INTEGER.
        let sign = if input.starts_with('-') { "-" } else { "" };
        let is_integer = input.parse::<i64>().is_ok() && input != "-0";
        let number = if is_integer { "7" } else { "7.5" };
        for (place, key) in [
            ("text", "text"),
            ("id", "id"),
            ("enum", "enum"),
            ("a", "key-1"),
        ] {
            check_json(
                format!("{{\"{place}\":{input}}}"),
                format!("{{\"{key}\":{sign}{number}}}"),
            );
        }
    };
    for kept in [
        "0",
        "1",
        "-0",
        "-1",
        "0.0",
        "-1.0",
        "2147483647",
        "2147483648",
        "-2147483648",
        "4294967295",
        "4294967296",
        "9007199254740991",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
    ] {
        check(kept, kept);
    }
    check("2", "7");
    check("-48213", "-77777");
    check("3.14", "7.7");
    check("0.5", "0.7");
    check("0.00", "0.0");
    check("0.001", "0.7");
    check("1.5", "7.7");
    check("10.0", "77.7");
    check("1.000", "1.0");
    check("1e2", "7e7");
    check("0e0", "0e7");
    check("1E+05", "7e7");
    check("2.50e-007", "7.7e-7");
    check("1e000", "7e7");
    check("1e1000", "7e7");
    check("9223372036854775806", "7777777777777777777");
    check("9223372036854775809", "9999999999999999999");
    check("-9223372036854775809", "-9999999999999999999");
    check("9223372036854775809.5", "7777777777777777777.7");
    check("18446744073709551615", "77777777777777777777");
    check(&"3".repeat(50), &"7".repeat(20));
    check(&format!("0.{}", "3".repeat(50)), "0.7");
    check(&format!("0.{}", "0".repeat(50)), "0.0");
}
