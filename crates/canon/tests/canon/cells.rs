//! Arbitrary cells, those most of all that are hard to carry.

use canon::Cell;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) fn cell(unicode: bool) -> impl Strategy<Value = Cell> {
    prop_oneof![
        1 => Just(Cell::Null),
        1 => select(vec![0, 1, -1, i64::MIN, i64::MIN + 1, i64::MAX, 1 << 53]).prop_map(Cell::Integer),
        1 => any::<i64>().prop_map(Cell::Integer),
        2 => real().prop_map(Cell::Real),
        4 => bytes(unicode).prop_map(Cell::Text),
        2 => bytes(false).prop_map(Cell::Blob),
        1 => vec(any::<u8>(), 0..40).prop_map(Cell::Blob),
    ]
}

pub(crate) fn real() -> impl Strategy<Value = f64> {
    const WHOLE_END: f64 = 9_007_199_254_740_992.0;
    prop_oneof![
        // SQLite stores NaN as NULL.
        any::<u64>()
            .prop_map(f64::from_bits)
            .prop_filter("NaN", |real| !real.is_nan()),
        (1..1_u64 << 52).prop_map(f64::from_bits), // subnormals
        (-1000..1000_i32).prop_map(|tenths| f64::from(tenths) / 10.0),
        select(vec![
            0.0,
            -0.0,
            0.1,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            f64::MIN_POSITIVE,
            5e-324,
            WHOLE_END,
            WHOLE_END - 1.0,
            -WHOLE_END - 2.0,
            9_223_372_036_854_775_808.0,
            -9_223_372_036_854_775_808.0,
            1e18,
            1e300,
        ]),
    ]
}

/// Bytes made of what is hard to carry, valid UTF-8 if `unicode`.
fn bytes(unicode: bool) -> impl Strategy<Value = Vec<u8>> {
    const PARTS: [&str; 34] = [
        "",
        "a",
        "'",
        "''",
        "\"",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "\\",
        "\\n",
        "\\n0",
        "\\n1",
        "\\n12",
        "\\r",
        "\\r0",
        "\u{1b}[31m",
        "\u{7f}",
        "\u{85}",
        "👩‍👩‍👧",
        "❤️",
        "\u{202e}",
        "\u{2066}",
        "\u{feff}",
        "\u{ffff}",
        "\u{fffe}",
        "\u{2028}",
        "\u{e0041}",
        "größe",
        ";",
        "--",
        "7",
        ".5e3",
    ];
    const BROKEN: [&[u8]; 5] = [
        b"\xff",
        b"\xc3",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xc0\x80",
    ];
    let parts: Vec<&[u8]> = PARTS.into_iter().map(str::as_bytes).collect();
    let broken: Vec<&[u8]> = if unicode { vec![b"x"] } else { BROKEN.to_vec() };
    prop_oneof![
        6 => vec(select(parts.clone()), 0..6).prop_map(|parts| parts.concat()),
        2 => number().prop_map(String::into_bytes),
        1 => vec(prop_oneof![4 => select(parts), 1 => select(broken)], 0..6).prop_map(|parts| parts.concat()),
        1 => (0..9000_usize).prop_map(|len| "long'\n".repeat(len / 6).into_bytes()),
    ]
}

/// Text that is a number, or nearly.
fn number() -> impl Strategy<Value = String> {
    "[ \t\x0b\u{a0}\0]{0,1}[+-]{0,2}[0-9]{0,3}[.]{0,2}[0-9]{0,20}(([eE][+-]?[0-9]{0,4})|(0x[0-9])|(inf)|(_1))?[ \n\0]{0,2}[0-9x]?"
}
