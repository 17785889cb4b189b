//! The shift of all instants of a source into the golden's years.
//!
//! A first pass over all cells collects the instants, a second one asks for the moved ones: whether
//! two are equal and which is earlier stays, when and how long does not.

use rusqlite::types::ValueRef;

use super::time_parse::{self, Instant};
use crate::json::{JsonToken, ObjectKey, VisitJson, walk};
use crate::policy::{Class, Node};
use crate::raw::Raw;

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
pub struct Instants {
    /// Millisecond and notes; the first `distinct` ones are sorted.
    packed: Vec<i64>,
    distinct: usize,
}

impl Instants {
    /// Collects what times a value of this column holds.
    pub fn collect<'v>(&mut self, node: &Node, value: impl Into<Raw<'v>>) {
        match (value.into().value(), &node.class) {
            (ValueRef::Integer(seconds), Class::Time) => self.add(time_parse::integer(seconds), 0),
            (ValueRef::Real(seconds), Class::Time) => {
                let has_fraction = seconds.fract() != 0.0;
                let notes = if has_fraction { note::FRACTION } else { 0 };
                self.add(time_parse::real(seconds), notes);
            }
            (ValueRef::Text(bytes) | ValueRef::Blob(bytes), Class::Time) => self.text(bytes),
            (ValueRef::Text(bytes) | ValueRef::Blob(bytes), Class::Json) => {
                walk(node, bytes, &mut Collect(self));
            }
            _ => {}
        }
    }

    /// Moves all instants. Takes 16 bytes for each from here on.
    #[must_use]
    pub fn finish(mut self) -> TimeShift {
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

    fn text(&mut self, bytes: &[u8]) {
        if let Some(time) = time_parse::text(bytes).filter(|time| time.sentinel.is_none()) {
            self.add(Some(time.instant), 0);
        }
    }

    fn add(&mut self, instant: Option<Instant>, notes: i64) {
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

struct Collect<'i>(&'i mut Instants);

impl<'a> VisitJson<'a> for Collect<'_> {
    fn token(&mut self, place: &'a Node, token: JsonToken<'a>) {
        match token {
            _ if place.class != Class::Time => {}
            JsonToken::String(inside) => self.0.text(inside),
            JsonToken::Number(number) => {
                self.0
                    .add(time_parse::number(number).map(|(instant, _)| instant), 0);
            }
            _ => {}
        }
    }

    fn key(&mut self, _: ObjectKey<'a>) {}
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
pub struct TimeShift {
    from: Vec<i64>,
    to: Vec<i64>,
}

impl TimeShift {
    /// Where an instant is moved to, in milliseconds since 1970. One that was not collected goes
    /// where the greatest one below it goes, or the first.
    #[must_use]
    pub fn moved(&self, instant_ms: i64) -> i64 {
        let at = self.from.partition_point(|from| *from <= instant_ms);
        let moved = self.to.get(at.saturating_sub(1));
        moved.copied().unwrap_or(START_MS)
    }
}
