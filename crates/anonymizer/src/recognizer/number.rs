//! Numbers whose digits say nothing.

/// Integers that stay, with either sign: 0, 1, and the ends of machine integers.
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

const INTEGER_DIGITS_MAX: usize = 20;

/// The length of the JSON number at the start of `text`; none where there is no whole one.
pub(super) fn json_len(text: &[u8]) -> Option<usize> {
    JsonNumberParts::split(text).map(|parts| parts.len)
}

/// A JSON number of a place whose rule says that sizes stay.
pub(super) fn json(text: &[u8]) -> bool {
    let Some(parts) = JsonNumberParts::split(text).filter(|parts| parts.len == text.len()) else {
        return false;
    };
    let JsonNumberParts {
        integer,
        decimals,
        exponent,
        ..
    } = parts;
    if integer.len() > INTEGER_DIGITS_MAX {
        return false;
    }
    let is_sized = integer == b"0" || all(integer, b'7');
    match (decimals, exponent) {
        // So many `7` would be an integer of 64 bits, and the original was none.
        (b"", None) => is_sized || is_edge(integer) || integer == b"9999999999999999999",
        (b"0", None) => matches!(integer, b"0" | b"1"),
        (b"7", None) => is_sized,
        (b"" | b"7", Some(b"7" | b"-7")) => is_sized && !text.contains(&b'E'),
        _ => false,
    }
}

/// A JSON number of any other place.
pub(super) fn unknown_json(text: &[u8]) -> bool {
    matches!(text, b"7" | b"-7" | b"7.5" | b"-7.5")
}

/// An INTEGER of any other place.
pub(super) fn unknown_integer(integer: i64) -> bool {
    matches!(integer, 7 | -7)
}

/// A REAL of any other place.
pub(super) fn unknown_real(real: f64) -> bool {
    real.abs().to_bits() == 7.5_f64.to_bits()
}

/// A REAL beyond all that is counted.
pub(super) fn huge(real: f64) -> bool {
    real.abs().to_bits() == 7.5e19_f64.to_bits()
}

/// An INTEGER of a place whose rule says that sizes stay.
pub(super) fn integer(integer: i64) -> bool {
    let magnitude = integer.unsigned_abs();
    EDGES.contains(&magnitude) || all(magnitude.to_string().as_bytes(), b'7')
}

/// A REAL that says its sign and its power of ten.
pub(super) fn real(real: f64) -> bool {
    let magnitude = real.abs();
    if magnitude == 0.0 || magnitude.is_infinite() {
        return true;
    }
    // Between these powers, ten times 7.5 would be a whole number, which SQLite may make an INTEGER.
    if (10.0..1e15).contains(&magnitude) {
        let text = format!("{magnitude}");
        return text
            .strip_suffix(".5")
            .is_some_and(|digits| all(digits.as_bytes(), b'7'));
    }
    // Its own power of ten, or a neighbour's where the logarithm is not exact.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a double's power of ten is below 400"
    )]
    let about = magnitude.log10().floor() as i32;
    (about - 1..=about + 1).any(|power| {
        ((-308..=0).contains(&power) || (16..=307).contains(&power))
            // Decimal to double is exact here: the nearest one, as the page says.
            && format!("7.5e{power}")
                .parse::<f64>()
                .is_ok_and(|is| is.to_bits() == magnitude.to_bits())
    })
}

fn is_edge(digits: &[u8]) -> bool {
    let number = std::str::from_utf8(digits)
        .ok()
        .and_then(|d| d.parse().ok());
    number.is_some_and(|number| EDGES.contains(&number))
}

fn all(digits: &[u8], digit: u8) -> bool {
    digits.iter().all(|byte| *byte == digit)
}

/// A JSON number by its parts.
struct JsonNumberParts<'t> {
    integer: &'t [u8],
    decimals: &'t [u8],
    /// With its sign.
    exponent: Option<&'t [u8]>,
    len: usize,
}

impl<'t> JsonNumberParts<'t> {
    fn split(text: &'t [u8]) -> Option<Self> {
        let mut at = usize::from(text.first() == Some(&b'-'));
        let digits = |at: &mut usize| {
            let start = *at;
            while text.get(*at).is_some_and(u8::is_ascii_digit) {
                *at += 1;
            }
            &text[start..*at]
        };
        let integer = match text.get(at) {
            Some(b'0') => {
                at += 1;
                &text[at - 1..at]
            }
            _ => digits(&mut at),
        };
        let mut decimals = &text[at..at];
        if text.get(at) == Some(&b'.') {
            at += 1;
            decimals = digits(&mut at);
            if decimals.is_empty() {
                return None;
            }
        }
        let mut exponent = None;
        if matches!(text.get(at), Some(b'e' | b'E')) {
            at += 1;
            let start = at;
            at += usize::from(matches!(text.get(at), Some(b'+' | b'-')));
            if digits(&mut at).is_empty() {
                return None;
            }
            exponent = Some(&text[start..at]);
        }
        (!integer.is_empty()).then_some(Self {
            integer,
            decimals,
            exponent,
            len: at,
        })
    }
}
