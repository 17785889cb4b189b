//! Moved times: each is a power of two after the one before, so that a true time among them shows.

use std::collections::BTreeMap;

use super::overlaps::Position;

/// 2000-01-01 and 2020-01-01, in seconds since 1970: moved times lie between them.
const FIRST: i64 = 946_684_800;
const END: i64 = 1_577_836_800;
/// The greatest distance, as a power of two of milliseconds.
const DISTANCE_MAX: u32 = 19;
/// Units of the coarser forms of an instant, in milliseconds; it is moved on to the next of them.
const UNITS: [i64; 4] = [1, 10, 100, 1000];

/// What a time says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WrittenTime {
    /// One that stands for none.
    Sentinel,
    /// Milliseconds since 1970, in the years of moved times.
    Instant(i64),
}

/// The time that a text is: `yyyy-MM-dd HH:mm:ss`, with `T` too, decimals, `Z`.
pub(super) fn time(text: &[u8]) -> Option<WrittenTime> {
    let form = b"dddd-dd-dd dd:dd:dd";
    let (head, rest) = text.split_at_checked(form.len())?;
    let fits = |(byte, form): (&u8, &u8)| match form {
        b'd' => byte.is_ascii_digit(),
        b' ' => matches!(byte, b' ' | b'T'),
        _ => byte == form,
    };
    if !head.iter().zip(form).all(fits) {
        return None;
    }
    let decimals = rest.strip_suffix(b"Z").unwrap_or(rest);
    let decimals = match decimals.split_first() {
        None => &[],
        Some((b'.', digits)) if (1..=9).contains(&digits.len()) => digits,
        Some(_) => return None,
    };
    let (date, clock) = (&head[..10], &head[11..]);
    let is_only = |digit| decimals.iter().all(|byte| *byte == digit);
    let is_edge = clock == b"00:00:00" || clock == b"23:59:59";
    if [&b"0001-01-01"[..], b"1970-01-01", b"9999-12-31"].contains(&date)
        && is_edge
        && (is_only(b'0') || is_only(b'9'))
    {
        return Some(WrittenTime::Sentinel);
    }
    let part = |from: usize, len: usize| value(&head[from..from + len]);
    let days = days(part(0, 4)?, part(5, 2)?, part(8, 2)?)?;
    let seconds = days * 86_400 + part(11, 2)? * 3_600 + part(14, 2)? * 60 + part(17, 2)?;
    instant(seconds, decimals).map(WrittenTime::Instant)
}

/// The instant of a number of seconds since 1970, with decimals or without.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    instant(whole.parse().ok()?, decimals.as_bytes())
}

/// Digits finer than a millisecond are 0 in a moved time.
fn instant(seconds: i64, decimals: &[u8]) -> Option<i64> {
    let (fine, rest) = decimals.split_at(decimals.len().min(3));
    let is_moved = (FIRST..END).contains(&seconds) && rest.iter().all(|byte| *byte == b'0');
    let fine = value(fine)? * [1000, 100, 10, 1][fine.len()];
    // Others do not fit into 64 bits perhaps.
    is_moved.then(|| seconds * 1000 + fine)
}

fn value(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0_i64, |value, digit| {
        let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
        Some(value * 10 + i64::from(digit))
    })
}

/// Days since 1970 (Hinnant, `days_from_civil`: <https://howardhinnant.github.io/date_algorithms.html>);
/// none where there is no such day of a month.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// Instants that are no moved times: their distance to the one before is none that a capture makes.
pub(super) fn off_the_ladder(instants: &BTreeMap<i64, Position>) -> Vec<(i64, Position)> {
    let mut before = FIRST * 1000;
    let mut found = Vec::new();
    for (instant, place) in instants {
        if !is_step(*instant, before) {
            found.push((*instant, *place));
        }
        before = *instant;
    }
    found
}

fn is_step(instant: i64, before: i64) -> bool {
    let steps = (0..=DISTANCE_MAX).map(|power| before + (1 << power));
    [before].into_iter().chain(steps).any(|step| {
        let is_moved_on =
            |unit: &i64| instant % unit == 0 && (0..*unit).contains(&(instant - step));
        // A REAL with a fraction is moved on by 1 ms where it would be a whole second.
        UNITS.iter().any(is_moved_on) || instant == step + 1
    })
}

/// Texts of an instant, each without what many instants have in common.
pub(super) fn texts_of(instant: i64) -> [Vec<u8>; 3] {
    let (seconds, fine) = (instant.div_euclid(1000), instant.rem_euclid(1000));
    let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let text = |between: char| {
        let clock = (second / 3600, second / 60 % 60, second % 60);
        let (hours, minutes, seconds) = clock;
        format!(
            "{:02}{between}{hours:02}:{minutes:02}:{seconds:02}.{fine:03}",
            day_of_month(day)
        )
    };
    [text(' '), text('T'), format!("{seconds}.{fine:03}")].map(String::into_bytes)
}

/// The day of the month of a day since 1970 (Hinnant, `civil_from_days`).
fn day_of_month(day: i64) -> i64 {
    let of_era = (day + 719_468).rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    of_year - (153 * month + 2) / 5 + 1
}
