//! Numbers: sign and storage class, and where a rule says so their size and the edges where programs
//! break.

use super::clean_bytes::CleanBytes;

/// Integer digits that are written at most.
const INTEGER_DIGITS: usize = 20;
/// Digits of the greatest integer of 64 bits; 7 so many times is below it.
const DIGITS_OF_64_BITS: usize = 19;

/// Numbers that stay, with either sign.
const EDGES: [u64; 11] = [
    0,
    1,
    (1 << 31) - 1,
    1 << 31,
    (1 << 32) - 1,
    1 << 32,
    (1 << 53) - 1,
    1 << 53,
    (1 << 53) + 1,
    (1 << 63) - 1,
    1 << 63,
];

/// An INTEGER of the same sign, of which no rule says that more may stay.
pub(super) const fn unknown_integer(integer: i64) -> i64 {
    if integer < 0 { -7 } else { 7 }
}

/// The same for a REAL.
pub(super) const fn unknown_real(real: f64) -> f64 {
    7.5_f64.copysign(real)
}

/// The same for a number of JSON, by what SQLite makes of it.
pub(super) fn unknown_json(number: &[u8], out: &mut CleanBytes) {
    let text = std::str::from_utf8(number).unwrap_or_default();
    if number.starts_with(b"-") {
        out.fixed("-");
    }
    // A zero with a sign is no integer that anything counts.
    let is_integer = text.parse::<i64>().is_ok() && text != "-0";
    out.fixed(if is_integer { "7" } else { "7.5" });
}

/// An INTEGER of as many digits.
pub(super) fn integer(integer: i64) -> i64 {
    if EDGES.contains(&integer.unsigned_abs()) {
        return integer;
    }
    sevens(integer.unsigned_abs().ilog10() + 1) * integer.signum()
}

/// A REAL of the same size. It is an integer only where SQLite does not make an INTEGER of it.
pub(super) fn real(real: f64) -> f64 {
    /// Digits before the point that leave a double room for a half.
    const DIGITS_BEFORE_HALF: u32 = 15;
    if real == 0.0 || real.is_infinite() || real.is_nan() {
        return real;
    }
    let size = real.abs();
    let exponent = match exponent(size) {
        // 7.5e18 would fit into 64 bits where the original did not.
        18 if size >= 9_223_372_036_854_775_808.0 => 19,
        exponent => exponent.clamp(-308, 307),
    };
    let moved = if (1..=15).contains(&exponent) {
        let digits = exponent.unsigned_abs() + 1;
        #[expect(clippy::cast_precision_loss, reason = "15 digits are below 2^53")]
        let whole = sevens(digits.min(DIGITS_BEFORE_HALF)) as f64;
        whole + 0.5
    } else {
        // Parsing gives the nearest double; a power would be rounded twice.
        format!("7.5e{exponent}").parse().unwrap_or(7.5)
    };
    moved.copysign(real)
}

/// A number of JSON, whose integer digits are counted.
pub(super) fn json(number: &[u8], out: &mut CleanBytes) {
    let JsonNumber {
        is_negative,
        integer,
        decimals,
        exponent,
    } = parts(number);
    if is_negative {
        out.fixed("-");
    }
    if exponent.is_empty() && edge(integer, decimals, out) {
        return;
    }
    let is_whole = decimals.is_none() && exponent.is_empty();
    if integer == b"0" {
        out.fixed("0");
    } else if is_whole && integer.len() == DIGITS_OF_64_BITS && is_beyond_64_bits(integer) {
        out.repeat(b"9", DIGITS_OF_64_BITS);
    } else {
        out.repeat(b"7", integer.len().min(INTEGER_DIGITS));
    }
    if decimals.is_some() {
        out.fixed(".7");
    }
    match exponent {
        [] => {}
        [_, b'-', ..] => out.fixed("e-7"),
        _ => out.fixed("e7"),
    }
}

/// Writes what stays; false if the number does not.
fn edge(integer: &[u8], decimals: Option<&[u8]>, out: &mut CleanBytes) -> bool {
    let Some(value) = small(integer) else {
        return false;
    };
    if let Some(decimals) = decimals {
        let is_edge = value <= 1 && decimals.iter().all(|d| *d == b'0');
        if is_edge {
            out.fixed(if value == 0 { "0.0" } else { "1.0" });
        }
        return is_edge;
    }
    let is_edge = EDGES.contains(&value);
    if is_edge {
        out.padded(value, 1);
    }
    is_edge
}

/// With either sign: 2^63 itself is an edge.
fn is_beyond_64_bits(integer: &[u8]) -> bool {
    small(integer).is_none_or(|value| value > 1 << 63)
}

struct JsonNumber<'a> {
    is_negative: bool,
    integer: &'a [u8],
    decimals: Option<&'a [u8]>,
    /// With its letter; empty where there is none.
    exponent: &'a [u8],
}

fn parts(number: &[u8]) -> JsonNumber<'_> {
    let (is_negative, rest) = match number.strip_prefix(b"-") {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let letter = rest.iter().position(|b| matches!(b, b'e' | b'E'));
    let (mantissa, exponent) = rest.split_at(letter.unwrap_or(rest.len()));
    let point = mantissa.iter().position(|b| *b == b'.');
    JsonNumber {
        is_negative,
        integer: &mantissa[..point.unwrap_or(mantissa.len())],
        decimals: point.map(|point| &mantissa[point + 1..]),
        exponent,
    }
}

/// What digits say, if 64 bits hold it.
fn small(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// 10 to the power of this is the greatest one that is not above `positive`.
fn exponent(positive: f64) -> i32 {
    // The shortest decimal form is exact about powers of ten, a logarithm is not.
    let text = format!("{positive:e}");
    let exponent = text.rsplit_once('e').map(|(_, exponent)| exponent.parse());
    exponent.and_then(Result::ok).unwrap_or_default()
}

/// So many digits 7, 19 at most.
fn sevens(count: u32) -> i64 {
    (0..count.min(19)).fold(0, |number, _| number * 10 + 7)
}
