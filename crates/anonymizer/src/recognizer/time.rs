//! Times that were moved.

/// 2000-01-01 and 2020-01-01, in seconds since 1970.
const FIRST: u64 = 946_684_800;
const END: u64 = 1_577_836_800;

/// Numbers that stand for "never" and "for ever": 1970, 0001 and 4001 (an epoch of 2001 misread).
const SENTINELS: [&str; 3] = ["0", "-62135596800", "64092211200"];

/// Days before a month of a year that is no leap year.
const DAYS_BEFORE: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// A time of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GoldenTime {
    /// It stands for "never" or "for ever".
    Sentinel,
    /// It was moved.
    Moved {
        /// Since 1970.
        ms: i64,
        /// How far it may have been moved on, so that its form can say it.
        slack_ms: i64,
    },
}

/// `yyyy-MM-dd HH:mm:ss` with its variants.
pub(super) fn text(text: &[u8]) -> Option<GoldenTime> {
    let (head, rest) = text.split_at_checked(19)?;
    for (at, byte) in head.iter().enumerate() {
        let fits = match at {
            4 | 7 => *byte == b'-',
            10 => matches!(byte, b' ' | b'T'),
            13 | 16 => *byte == b':',
            _ => byte.is_ascii_digit(),
        };
        if !fits {
            return None;
        }
    }
    let rest = rest.strip_suffix(b"Z").unwrap_or(rest);
    let decimals = match rest {
        [] => &[][..],
        [b'.', decimals @ ..] if (1..=9).contains(&decimals.len()) => decimals,
        _ => return None,
    };
    if !decimals.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_sentinel = matches!(&head[..10], b"0001-01-01" | b"1970-01-01" | b"9999-12-31")
        && matches!(&head[11..], b"00:00:00" | b"23:59:59")
        && (all(decimals, b'0') || all(decimals, b'9'));
    if is_sentinel {
        return Some(GoldenTime::Sentinel);
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
        _ => return None,
    };
    let is_one = (2000..=2019).contains(&year)
        && (1..=days).contains(&day)
        && part(11, 13) < 24
        && part(14, 16) < 60
        && part(17, 19) < 60
        && all(decimals.get(3..).unwrap_or_default(), b'0');
    let years = year.wrapping_sub(2000);
    is_one.then(|| {
        let leap_days = years.div_ceil(4) + u32::from(year.is_multiple_of(4) && month > 2);
        let days = years * 365 + leap_days + DAYS_BEFORE[month as usize - 1] + day - 1;
        let clock = (part(11, 13) * 60 + part(14, 16)) * 60 + part(17, 19);
        moved(
            FIRST + u64::from(days) * 86_400 + u64::from(clock),
            decimals,
        )
    })
}

/// Seconds as JSON writes them.
pub(super) fn json_number(text: &[u8]) -> Option<GoldenTime> {
    let text = std::str::from_utf8(text).ok()?;
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals.as_bytes()),
        Some(_) => return None,
        None => (text, &[][..]),
    };
    if !matches!(decimals.len(), 0 | 3) {
        return None;
    }
    if SENTINELS.contains(&whole) && all(decimals, b'0') {
        return Some(GoldenTime::Sentinel);
    }
    let is_canonical = whole.len() <= 10 && whole.bytes().all(|b| b.is_ascii_digit());
    let seconds = whole.parse::<u64>().ok()?;
    let is_one = is_canonical
        && (FIRST..END).contains(&seconds)
        && !whole.starts_with('0')
        && decimals.iter().all(u8::is_ascii_digit)
        && all(decimals.get(3..).unwrap_or_default(), b'0');
    is_one.then(|| moved(seconds, decimals))
}

/// Seconds in an INTEGER.
pub(super) fn integer(seconds: i64) -> Option<GoldenTime> {
    if matches!(seconds, 0 | -62_135_596_800 | 64_092_211_200) {
        return Some(GoldenTime::Sentinel);
    }
    let seconds = u64::try_from(seconds).ok()?;
    (FIRST..END).contains(&seconds).then(|| moved(seconds, b""))
}

/// Seconds in a REAL: the double nearest to so many milliseconds.
pub(super) fn real(seconds: f64) -> Option<GoldenTime> {
    if [0.0, -62_135_596_800.0, 64_092_211_200.0]
        .map(f64::to_bits)
        .contains(&seconds.to_bits())
    {
        return Some(GoldenTime::Sentinel);
    }
    #[expect(clippy::cast_precision_loss, reason = "both are far below 2^53")]
    let (first, end) = (FIRST as f64, END as f64);
    if !(first..end).contains(&seconds) {
        return None;
    }
    let ms = (seconds * 1000.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "below 2^41")]
    let moved = GoldenTime::Moved {
        ms: ms as i64,
        // From a whole second.
        slack_ms: 1,
    };
    ((ms / 1000.0).to_bits() == seconds.to_bits()).then_some(moved)
}

/// An instant with these decimals, of which the first three say the millisecond. It may have been moved on
/// to the next one that can be written in so many, and by one more of these from a whole second.
fn moved(seconds: u64, decimals: &[u8]) -> GoldenTime {
    let digit = |at: usize| decimals.get(at).map_or(0, |digit| i64::from(digit - b'0'));
    let ms = digit(0) * 100 + digit(1) * 10 + digit(2);
    let slack_ms = match decimals.len() {
        0 => 999,
        1 => 199,
        2 => 19,
        _ => 0,
    };
    GoldenTime::Moved {
        ms: seconds.cast_signed() * 1000 + ms,
        slack_ms,
    }
}

fn all(digits: &[u8], digit: u8) -> bool {
    digits.iter().all(|byte| *byte == digit)
}
