//! Times as Wuhu's files have them: text, and seconds since 1970.

/// A millisecond since 1970 that was written somewhere, and how finely.
#[derive(Clone, Copy)]
pub(crate) struct Instant {
    pub(crate) ms: i64,
    /// Decimals of the second; three for all that is finer.
    pub(crate) decimals: u8,
}

/// A text that is a time.
pub(crate) struct TimeText<'a> {
    /// Its date and time of day, if it means "never" or the like.
    pub(crate) sentinel: Option<(&'static str, &'static str)>,
    pub(crate) instant: Instant,
    /// With `T` between date and time of day.
    pub(crate) has_t: bool,
    /// With `Z` at the end.
    pub(crate) has_z: bool,
    /// As written.
    pub(crate) decimals: &'a [u8],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date {
    pub(crate) year: u64,
    pub(crate) month: u64,
    pub(crate) day: u64,
}

/// Dates that mean "never", "not known" and "for ever".
const SENTINELS: [(Date, &str); 3] = [
    (date(1, 1, 1), "0001-01-01"),
    (date(1970, 1, 1), "1970-01-01"),
    (date(9999, 12, 31), "9999-12-31"),
];

/// The same in seconds since 1970: Foundation's `distantPast`, nothing, and `distantFuture`.
pub(crate) const SENTINEL_SECONDS: [i64; 3] = [0, -62_135_596_800, 64_092_211_200];

/// The years of a time; what is outside of them is no time.
const YEARS: std::ops::RangeInclusive<u64> = 1990..=2100;
/// The same in seconds: from 1990 to before 2101.
const SECONDS: std::ops::Range<i64> = 631_152_000..4_133_980_800;

const fn date(year: u64, month: u64, day: u64) -> Date {
    Date { year, month, day }
}

/// `yyyy-MM-dd HH:mm:ss`, or with `T`; then up to nine decimals; then perhaps `Z`.
pub(crate) fn text(text: &[u8]) -> Option<TimeText<'_>> {
    let (stamp, rest) = text.split_at_checked(19)?;
    let form = b"dddd-dd-dd dd:dd:dd";
    let fits = form.iter().zip(stamp).all(|(form, byte)| match form {
        b'd' => byte.is_ascii_digit(),
        b' ' => matches!(byte, b' ' | b'T'),
        other => byte == other,
    });
    if !fits {
        return None;
    }
    let (rest, has_z) = match rest.strip_suffix(b"Z") {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let decimals = match rest.strip_prefix(b".") {
        Some(decimals @ [_, ..]) if decimals.len() <= 9 => decimals,
        None if rest.is_empty() => rest,
        _ => return None,
    };
    if !decimals.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let date = date(
        digits(&stamp[..4]),
        digits(&stamp[5..7]),
        digits(&stamp[8..10]),
    );
    let [hour, minute, second] = [11, 14, 17].map(|at| digits(&stamp[at..at + 2]));
    if !date.exists() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let clock = (hour * 60 + minute) * 60 + second;
    let sentinel = sentinel(date, clock, decimals);
    if sentinel.is_none() && !YEARS.contains(&date.year) {
        return None;
    }
    let seconds = date.days_since_1970() * 86_400 + signed(clock);
    Some(TimeText {
        sentinel,
        instant: instant(seconds, decimals),
        has_t: stamp[10] == b'T',
        has_z,
        decimals,
    })
}

fn sentinel(date: Date, clock: u64, decimals: &[u8]) -> Option<(&'static str, &'static str)> {
    let (_, date) = SENTINELS.iter().find(|(sentinel, _)| *sentinel == date)?;
    let clock = match clock {
        0 => "00:00:00",
        86_399 => "23:59:59",
        _ => return None,
    };
    let is_all = |digit| decimals.iter().all(|d| *d == digit);
    (is_all(b'0') || is_all(b'9')).then_some((*date, clock))
}

/// A JSON number of seconds since 1970, without exponent: its instant, and whether it has decimals. How many says
/// nothing: a writer leaves out zeros at the end, and the next double may need seven.
pub(crate) fn number(number: &[u8]) -> Option<(Instant, bool)> {
    let (whole, decimals) = parts(number)?;
    let seconds = seconds(whole)?;
    SECONDS.contains(&seconds).then(|| match decimals {
        [] => (instant(seconds, b""), false),
        [first] => (instant(seconds, &[*first, b'0', b'0']), true),
        [first, second] => (instant(seconds, &[*first, *second, b'0']), true),
        _ => (instant(seconds, decimals), true),
    })
}

/// A JSON number that is a sentinel: which, and whether there are zeros after the point.
pub(crate) fn sentinel_number(number: &[u8]) -> Option<(i64, bool)> {
    let (whole, decimals) = parts(number)?;
    let sentinel = SENTINEL_SECONDS
        .into_iter()
        .find(|s| s.to_string().as_bytes() == whole)?;
    decimals
        .iter()
        .all(|d| *d == b'0')
        .then_some((sentinel, !decimals.is_empty()))
}

/// An INTEGER of seconds since 1970.
pub(crate) fn integer(seconds: i64) -> Option<Instant> {
    SECONDS.contains(&seconds).then(|| instant(seconds, b""))
}

/// A REAL of seconds since 1970.
pub(crate) fn real(seconds: f64) -> Option<Instant> {
    // Both ends are exact, and so is the whole part between them.
    let is_in = (631_152_000.0..4_133_980_800.0).contains(&seconds);
    is_in.then(|| Instant {
        #[expect(clippy::cast_possible_truncation, reason = "below 2^43")]
        ms: (seconds * 1000.0).round() as i64,
        decimals: 3,
    })
}

fn instant(seconds: i64, decimals: &[u8]) -> Instant {
    // Four digits: three of the millisecond, one to round by.
    let digit = |at: usize| decimals.get(at).map_or(0, |d| i64::from(*d - b'0'));
    let ms = digit(0) * 100 + digit(1) * 10 + digit(2) + i64::from(digit(3) >= 5);
    Instant {
        ms: seconds * 1000 + ms,
        decimals: u8::try_from(decimals.len().min(3)).unwrap_or(3),
    }
}

/// The digits before and after the point.
fn parts(number: &[u8]) -> Option<(&[u8], &[u8])> {
    let (whole, decimals) = match number.iter().position(|b| *b == b'.') {
        Some(at) => (&number[..at], &number[at + 1..]),
        None => (number, &b""[..]),
    };
    decimals
        .iter()
        .all(u8::is_ascii_digit)
        .then_some((whole, decimals))
}

fn seconds(whole: &[u8]) -> Option<i64> {
    let is_number = (9..=10).contains(&whole.len()) && whole.iter().all(u8::is_ascii_digit);
    is_number.then(|| signed(digits(whole)))
}

/// Of at most ten digits.
fn digits(digits: &[u8]) -> u64 {
    digits
        .iter()
        .fold(0, |n, digit| n * 10 + u64::from(*digit - b'0'))
}

fn signed(small: u64) -> i64 {
    i64::try_from(small).unwrap_or(i64::MAX)
}

impl Date {
    fn exists(self) -> bool {
        let is_leap = self.year.is_multiple_of(4)
            && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        let days = match self.month {
            2 => 28 + u64::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        (1..=days).contains(&self.day)
    }

    /// By the calendar of eras of 400 years that begin in March, so that a leap day ends a year.
    fn days_since_1970(self) -> i64 {
        let year = signed(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((signed(self.month) + 9) % 12) + 2) / 5 + signed(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The inverse, for days from 1970 on.
    pub(crate) fn of_day(days_since_1970: u64) -> Self {
        let days = days_since_1970 + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        Self {
            year: year_of_era + era * 400 + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * from_march + 2) / 5 + 1,
        }
    }
}
