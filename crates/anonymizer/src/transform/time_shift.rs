//! The shift of all instants of a source into the golden's years.
//!
//! A first pass over all cells collects the instants, a second one asks for the moved ones: whether
//! two are equal and which is earlier stays, when and how long does not.

use super::time_parse::{self, Instant};

/// 2000-01-01 00:00:00.000 UTC, where every golden begins.
const START_MS: i64 = 946_684_800_000;
/// The last millisecond of 2019.
const END_MS: i64 = 1_577_836_799_999;
/// The greatest distance is 2^19 ms, some nine minutes: all longer ones are one class. From sums of
/// longer ones the hours of an office can be read.
const GREATEST: u32 = 19;

/// Notes on how an instant is written, in the low bits of a number whose high bits are its millisecond.
mod note {
    pub(super) const BITS: u32 = 4;
    /// Stands somewhere as a REAL that is no whole number, and must stay none.
    pub(super) const FRACTION: i64 = 1;
    /// Stands somewhere with two, one or no decimals.
    pub(super) const HUNDREDTH: i64 = 2;
    pub(super) const TENTH: i64 = 4;
    pub(super) const SECOND: i64 = 8;
}

/// The instants of a source. Takes 8 bytes for each distinct one, and for a batch of those not yet
/// sorted in (65,536 or a quarter of the distinct ones).
#[derive(Default)]
pub(super) struct Instants {
    /// Millisecond and notes; the first `distinct` ones are sorted.
    packed: Vec<i64>,
    distinct: usize,
}

impl Instants {
    /// Collects a time as text; what is none, and a sentinel, is left out.
    pub(super) fn text(&mut self, bytes: &[u8]) {
        if let Some(time) = time_parse::text(bytes).filter(|time| time.sentinel.is_none()) {
            self.add(Some(time.instant));
        }
    }

    /// Collects a REAL of seconds.
    pub(super) fn real(&mut self, seconds: f64) {
        let has_fraction = seconds.fract() != 0.0;
        let notes = if has_fraction { note::FRACTION } else { 0 };
        self.note(time_parse::real(seconds), notes);
    }

    /// Collects an instant, if there is one.
    pub(super) fn add(&mut self, instant: Option<Instant>) {
        self.note(instant, 0);
    }

    /// Moves all instants. Takes 16 bytes for each from here on.
    pub(super) fn finish(mut self) -> TimeShift {
        self.sort_in();
        // Smaller distances are needed only where instants lie years apart.
        let moved = (0..=GREATEST).rev().find_map(|greatest| {
            let moved = move_all(&self.packed, greatest);
            moved
                .last()
                .is_none_or(|last| *last <= END_MS)
                .then_some(moved)
        });
        let moved = moved.unwrap_or_else(|| {
            let moved = move_all(&self.packed, 0).into_iter();
            moved.map(|ms| ms.min(END_MS)).collect()
        });
        for packed in &mut self.packed {
            *packed >>= note::BITS;
        }
        TimeShift {
            from: self.packed,
            to: moved,
        }
    }

    fn note(&mut self, instant: Option<Instant>, notes: i64) {
        let Some(instant) = instant else { return };
        let coarse = match instant.decimals {
            0 => note::SECOND,
            1 => note::TENTH,
            2 => note::HUNDREDTH,
            _ => 0,
        };
        self.packed.push(instant.ms << note::BITS | coarse | notes);
        if self.packed.len() - self.distinct >= (self.distinct / 4).max(65_536) {
            self.sort_in();
        }
    }

    fn sort_in(&mut self) {
        #[expect(
            clippy::stable_sort_primitive,
            reason = "finds the run that is sorted already, and merges"
        )]
        self.packed.sort();
        self.packed.dedup_by(|later, first| {
            let is_same = *later >> note::BITS == *first >> note::BITS;
            if is_same {
                *first |= *later;
            }
            is_same
        });
        self.distinct = self.packed.len();
    }
}

/// Moves instants, none further than 2^`greatest` ms from the one before.
fn move_all(packed: &[i64], greatest: u32) -> Vec<i64> {
    let mut moved: Vec<i64> = Vec::with_capacity(packed.len());
    let mut before: Option<(i64, i64)> = None;
    for &packed in packed {
        let ms = packed >> note::BITS;
        let to = match before {
            Some((from, to)) => to + nearest_power_of_two(ms - from).min(1 << greatest),
            None => START_MS,
        };
        let to = round_for(to, packed);
        moved.push(to);
        before = Some((ms, to));
    }
    moved
}

/// The first instant from `ms` on that can be written as the notes say.
fn round_for(ms: i64, notes: i64) -> i64 {
    let unit = match notes {
        _ if notes & note::SECOND != 0 => return round_up(ms, 1000),
        _ if notes & note::TENTH != 0 => 100,
        _ if notes & note::HUNDREDTH != 0 => 10,
        _ => 1,
    };
    let ms = round_up(ms, unit);
    if notes & note::FRACTION != 0 && ms % 1000 == 0 {
        ms + unit
    } else {
        ms
    }
}

fn round_up(ms: i64, unit: i64) -> i64 {
    (ms + unit - 1) / unit * unit
}

/// Of a distance of 1 or more; halfway goes up.
fn nearest_power_of_two(distance: i64) -> i64 {
    let lower = 1_i64 << distance.max(1).ilog2();
    if distance - lower < lower / 2 || lower == 1 {
        lower
    } else {
        lower * 2
    }
}

/// Maps instants of the source to those of the golden.
#[derive(Default)]
pub(super) struct TimeShift {
    from: Vec<i64>,
    to: Vec<i64>,
}

impl TimeShift {
    /// Where an instant is moved to, in milliseconds since 1970. One that was not collected goes
    /// where the greatest one below it goes, or the first.
    pub(super) fn moved(&self, instant_ms: i64) -> i64 {
        let at = self.from.partition_point(|from| *from <= instant_ms);
        let moved = self.to.get(at.saturating_sub(1));
        moved.copied().unwrap_or(START_MS)
    }
}
