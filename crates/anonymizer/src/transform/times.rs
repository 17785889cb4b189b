//! Times in the form that they had, at the moment that the calendar says.

use super::clean_bytes::{CleanCell, Ink};
use super::number;
use super::time_parse::{self, Date, SENTINEL_SECONDS};
use crate::Calendar;

/// Decimals that a number of seconds may have.
const DECIMALS: usize = 17;

/// A time as text; false for what is none.
pub(super) fn text(calendar: &Calendar, text: &[u8], ink: &mut Ink) -> bool {
    let Some(time) = time_parse::text(text) else {
        return false;
    };
    let separator = if time.has_t { "T" } else { " " };
    let moved_ms = if let Some((date, clock)) = time.sentinel {
        ink.fixed(date);
        ink.fixed(separator);
        ink.fixed(clock);
        None
    } else {
        let ms = moved(calendar, time.instant);
        stamp(ms / 1000, separator, ink);
        Some(ms % 1000)
    };
    if let [first, ..] = time.decimals {
        ink.fixed(".");
        match moved_ms {
            Some(ms) => decimals(ms, time.decimals.len(), ink),
            None if *first == b'9' => ink.repeat(b"9", time.decimals.len()),
            None => ink.repeat(b"0", time.decimals.len()),
        }
    }
    if time.has_z {
        ink.fixed("Z");
    }
    true
}

/// A JSON number of seconds; false for what is no time.
pub(super) fn json_number(calendar: &Calendar, number: &[u8], ink: &mut Ink) -> bool {
    let (seconds, ms, count) = if let Some((sentinel, count)) = time_parse::sentinel_number(number)
    {
        (sentinel, 0, count)
    } else if let Some((instant, count)) = time_parse::number(number) {
        let ms = moved(calendar, instant);
        let seconds = i64::try_from(ms / 1000).unwrap_or_default();
        (seconds, ms % 1000, count)
    } else {
        return false;
    };
    ink.integer(seconds);
    if count > 0 {
        ink.fixed(".");
        decimals(ms, count.min(DECIMALS), ink);
    }
    true
}

/// An INTEGER of seconds, else a number.
pub(super) fn integer(calendar: &Calendar, seconds: i64, cell: &mut CleanCell) {
    if let Some(instant) = time_parse::integer(seconds) {
        let moved = moved(calendar, instant) / 1000;
        cell.integer(i64::try_from(moved).unwrap_or_default());
    } else if SENTINEL_SECONDS.contains(&seconds) {
        cell.integer(seconds);
    } else {
        cell.integer(number::integer(seconds));
    }
}

/// A REAL of seconds, else a number.
pub(super) fn real(calendar: &Calendar, seconds: f64, cell: &mut CleanCell) {
    if let Some(instant) = time_parse::real(seconds) {
        let moved = moved(calendar, instant);
        #[expect(clippy::cast_precision_loss, reason = "below 2^41")]
        cell.real(moved as f64 / 1000.0);
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "below 2^36")]
    let sentinel = SENTINEL_SECONDS
        .into_iter()
        .map(|s| s as f64)
        .find(|s| s.to_bits() == seconds.to_bits());
    cell.real(sentinel.unwrap_or_else(|| number::real(seconds)));
}

/// Milliseconds since 1970, in 2000 to 2019.
fn moved(calendar: &Calendar, instant: time_parse::Instant) -> u64 {
    u64::try_from(calendar.moved(instant.ms)).unwrap_or_default()
}

fn stamp(seconds: u64, separator: &'static str, ink: &mut Ink) {
    let Date { year, month, day } = Date::of_day(seconds / 86_400);
    let clock = seconds % 86_400;
    ink.padded(year, 4);
    ink.fixed("-");
    ink.padded(month, 2);
    ink.fixed("-");
    ink.padded(day, 2);
    ink.fixed(separator);
    ink.padded(clock / 3600, 2);
    ink.fixed(":");
    ink.padded(clock / 60 % 60, 2);
    ink.fixed(":");
    ink.padded(clock % 60, 2);
}

/// `count` decimals, of which the first three say the millisecond.
fn decimals(ms: u64, count: usize, ink: &mut Ink) {
    match count {
        1 => ink.padded(ms / 100, 1),
        2 => ink.padded(ms / 10, 2),
        _ => {
            ink.padded(ms, 3);
            ink.repeat(b"0", count - 3);
        }
    }
}
