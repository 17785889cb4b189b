//! Numbers by their own grammar: which say nothing, and which count.

use super::time::seconds;

/// The shortest row of digits that is a common run.
pub(super) const DIGITS: usize = 6;

/// The edges of number types, and the sentinels of times in seconds.
const EDGES: [&str; 11] = [
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "62135596800",
    "64092211200",
];

/// What a number may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// Too few digits, or a form that is the same for all numbers.
    Public,
    /// A whole number, or half an integer more: public where there is as much to count.
    Count(u64),
    /// Milliseconds since 1970, in the years of moved times.
    Instant(i64),
    Other,
}

/// What a text says that is a number; none where it is none.
pub(super) fn number(text: &[u8]) -> Option<Number> {
    let text = std::str::from_utf8(text).ok()?;
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match magnitude.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.trim_start_matches(['+', '-'])),
        None => (magnitude, "0"),
    };
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if ![whole, decimals, exponent].into_iter().all(is_digits) {
        return None;
    }
    let is_only = |text: &str, digit: u8| text.bytes().all(|byte| byte == digit);
    let is_small = exponent.len() <= 3;
    let is_zero = is_only(decimals, b'0');
    let sevens = is_only(whole, b'7') || is_only(whole, b'0');
    if is_small
        && (sevens && (is_zero || is_only(decimals.strip_suffix('5').unwrap_or(decimals), b'7'))
            || is_zero && (is_only(whole, b'9') || whole == "1" || EDGES.contains(&whole))
            || whole.len() + decimals.len() < DIGITS)
    {
        return Some(Number::Public);
    }
    if mantissa.len() < magnitude.len() {
        return Some(Number::Other);
    }
    if let Some(instant) = seconds(text) {
        return Some(Number::Instant(instant));
    }
    let is_canonical = !whole.starts_with('0') && matches!(decimals, "0" | "5");
    Some(match whole.parse() {
        Ok(_) if is_canonical && whole.len() < DIGITS => Number::Public,
        Ok(count) if is_canonical => Number::Count(count),
        _ => Number::Other,
    })
}
