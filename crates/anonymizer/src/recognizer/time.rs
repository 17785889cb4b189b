//! Times that were moved.

/// 2000-01-01 and 2020-01-01, in seconds since 1970.
const FIRST: u64 = 946_684_800;
const END: u64 = 1_577_836_800;

/// Numbers that stand for "never" and "for ever": 1970, 0001 and 4001 (an epoch of 2001 misread).
const SENTINELS: [&str; 3] = ["0", "-62135596800", "64092211200"];

/// `yyyy-MM-dd HH:mm:ss` with its variants.
pub(super) fn text(text: &[u8]) -> bool {
    let Some((head, rest)) = text.split_at_checked(19) else {
        return false;
    };
    for (at, byte) in head.iter().enumerate() {
        let fits = match at {
            4 | 7 => *byte == b'-',
            10 => matches!(byte, b' ' | b'T'),
            13 | 16 => *byte == b':',
            _ => byte.is_ascii_digit(),
        };
        if !fits {
            return false;
        }
    }
    let rest = rest.strip_suffix(b"Z").unwrap_or(rest);
    let decimals = match rest {
        [] => &[][..],
        [b'.', decimals @ ..] if (1..=9).contains(&decimals.len()) => decimals,
        _ => return false,
    };
    if !decimals.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let is_sentinel = matches!(&head[..10], b"0001-01-01" | b"1970-01-01" | b"9999-12-31")
        && matches!(&head[11..], b"00:00:00" | b"23:59:59")
        && (all(decimals, b'0') || all(decimals, b'9'));
    if is_sentinel {
        return true;
    }
    let part = |from: usize, to: usize| {
        let digits = head[from..to].iter();
        digits.fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'))
    };
    let (year, month, day) = (part(0, 4), part(5, 7), part(8, 10));
    let days = match month {
        2 if year.is_multiple_of(4) => 29, // no century but 2000 is in range
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (2000..=2019).contains(&year)
        && (1..=days).contains(&day)
        && part(11, 13) < 24
        && part(14, 16) < 60
        && part(17, 19) < 60
        && all(decimals.get(3..).unwrap_or_default(), b'0')
}

/// Seconds as JSON writes them.
pub(super) fn json_number(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(text) else {
        return false;
    };
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals.as_bytes()),
        Some(_) => return false,
        None => (text, &[][..]),
    };
    if decimals.len() > 17 {
        return false;
    }
    if SENTINELS.contains(&whole) && all(decimals, b'0') {
        return true;
    }
    let is_canonical = whole.len() <= 10 && whole.bytes().all(|b| b.is_ascii_digit());
    let seconds = whole.parse::<u64>();
    is_canonical
        && seconds.is_ok_and(|seconds| (FIRST..END).contains(&seconds))
        && !whole.starts_with('0')
        && decimals.iter().all(u8::is_ascii_digit)
        && all(decimals.get(3..).unwrap_or_default(), b'0')
}

/// Seconds in an INTEGER.
pub(super) fn integer(seconds: i64) -> bool {
    if matches!(seconds, 0 | -62_135_596_800 | 64_092_211_200) {
        return true;
    }
    u64::try_from(seconds).is_ok_and(|seconds| (FIRST..END).contains(&seconds))
}

/// Seconds in a REAL: the double nearest to so many milliseconds.
pub(super) fn real(seconds: f64) -> bool {
    if [0.0, -62_135_596_800.0, 64_092_211_200.0]
        .map(f64::to_bits)
        .contains(&seconds.to_bits())
    {
        return true;
    }
    #[expect(clippy::cast_precision_loss, reason = "both are far below 2^53")]
    let (first, end) = (FIRST as f64, END as f64);
    if !(first..end).contains(&seconds) {
        return false;
    }
    let nearest = (seconds * 1000.0).round() / 1000.0;
    nearest.to_bits() == seconds.to_bits()
}

fn all(digits: &[u8], digit: u8) -> bool {
    digits.iter().all(|byte| *byte == digit)
}
