//! Moved times, in the form that the originals have.

use super::clean_bytes::{CleanBytes, CleanCell};
use super::number;
use super::time_parse::{self, Date, SENTINEL_SECONDS};
use super::time_shift::TimeShift;

/// A time as text; false for what is none.
pub(super) fn text(time_shift: &TimeShift, text: &[u8], out: &mut CleanBytes) -> bool {
    let Some(time) = time_parse::text(text) else {
        return false;
    };
    let separator = if time.has_t { "T" } else { " " };
    let moved_ms = if let Some((date, clock)) = time.sentinel {
        out.fixed(date);
        out.fixed(separator);
        out.fixed(clock);
        None
    } else {
        let ms = moved(time_shift, time.instant);
        stamp(ms / 1000, separator, out);
        Some(ms % 1000)
    };
    if let [first, ..] = time.decimals {
        out.fixed(".");
        match moved_ms {
            Some(ms) => decimals(ms, time.decimals.len(), out),
            None if *first == b'9' => out.repeat(b"9", time.decimals.len()),
            None => out.repeat(b"0", time.decimals.len()),
        }
    }
    if time.has_z {
        out.fixed("Z");
    }
    true
}

/// A JSON number of seconds; false for what is no time.
pub(super) fn json_number(time_shift: &TimeShift, number: &[u8], out: &mut CleanBytes) -> bool {
    let (seconds, ms, has_decimals) =
        if let Some((sentinel, has_decimals)) = time_parse::sentinel_number(number) {
            (sentinel, 0, has_decimals)
        } else if let Some((instant, has_decimals)) = time_parse::number(number) {
            let ms = moved(time_shift, instant);
            let seconds = i64::try_from(ms / 1000).unwrap_or_default();
            (seconds, ms % 1000, has_decimals)
        } else {
            return false;
        };
    out.integer(seconds);
    if has_decimals {
        out.fixed(".");
        decimals(ms, 3, out);
    }
    true
}

/// An INTEGER of seconds, else a number.
pub(super) fn integer(time_shift: &TimeShift, seconds: i64, cell: &mut CleanCell) {
    if let Some(instant) = time_parse::integer(seconds) {
        let moved = moved(time_shift, instant) / 1000;
        cell.integer(i64::try_from(moved).unwrap_or_default());
    } else if SENTINEL_SECONDS.contains(&seconds) {
        cell.integer(seconds);
    } else {
        cell.integer(number::unknown_integer(seconds));
    }
}

/// A REAL of seconds, else a number.
pub(super) fn real(time_shift: &TimeShift, seconds: f64, cell: &mut CleanCell) {
    if let Some(instant) = time_parse::real(seconds) {
        let moved = moved(time_shift, instant);
        #[expect(clippy::cast_precision_loss, reason = "below 2^41")]
        cell.real(moved as f64 / 1000.0);
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "below 2^36")]
    let sentinel = SENTINEL_SECONDS
        .into_iter()
        .map(|s| s as f64)
        .find(|s| s.to_bits() == seconds.to_bits());
    cell.real(sentinel.unwrap_or_else(|| number::unknown_real(seconds)));
}

/// Milliseconds since 1970, in 2000 to 2019.
fn moved(time_shift: &TimeShift, instant: time_parse::Instant) -> u64 {
    u64::try_from(time_shift.moved(instant.ms)).unwrap_or_default()
}

fn stamp(seconds: u64, separator: &'static str, out: &mut CleanBytes) {
    let Date { year, month, day } = Date::of_day(seconds / 86_400);
    let clock = seconds % 86_400;
    out.padded(year, 4);
    out.fixed("-");
    out.padded(month, 2);
    out.fixed("-");
    out.padded(day, 2);
    out.fixed(separator);
    out.padded(clock / 3600, 2);
    out.fixed(":");
    out.padded(clock / 60 % 60, 2);
    out.fixed(":");
    out.padded(clock % 60, 2);
}

/// `count` decimals, of which the first three say the millisecond.
fn decimals(ms: u64, count: usize, out: &mut CleanBytes) {
    match count {
        1 => out.padded(ms / 100, 1),
        2 => out.padded(ms / 10, 2),
        _ => {
            out.padded(ms, 3);
            out.repeat(b"0", count - 3);
        }
    }
}
