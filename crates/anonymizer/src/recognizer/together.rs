//! Values that can be judged only together, once all of a golden have been read: moved times and counted
//! integers, which follow each other at few distances.

use std::collections::BTreeMap;

use super::recognition::ViolationKind;
use super::time::GoldenTime;

/// 2000-01-01 in milliseconds since 1970, the first instant of a golden.
const FIRST_MS: i64 = 946_684_800_000;
/// The greatest distance of two instants: 2^19 ms.
const GREATEST_MS: i64 = 1 << 19;
/// Distances of counted integers: no, some, many are left out between them.
const STEPS: [u64; 3] = [1, 2, 16];

/// The moved times and counted integers of a text. Takes 24 bytes for each distinct one, and up to as
/// much for those that have come since.
#[derive(Default)]
pub(super) struct Together {
    /// Milliseconds since 1970, with how much further than a power of two each may lie.
    instants: Occurrences,
    /// Magnitudes by domain, of positive and of negative integers.
    ids: BTreeMap<String, [Occurrences; 2]>,
}

impl Together {
    pub(super) fn time(&mut self, time: GoldenTime, line: u64) {
        if let GoldenTime::Moved { ms, slack_ms } = time {
            self.instants.add(ms.cast_unsigned(), slack_ms, line);
        }
    }

    /// 0 and the ends of SQLite's integers stand for themselves.
    pub(super) fn id(&mut self, domain: &str, id: i64, line: u64) {
        if matches!(id, 0 | i64::MIN | i64::MAX) {
            return;
        }
        if !self.ids.contains_key(domain) {
            self.ids.insert(domain.to_owned(), Default::default());
        }
        if let Some(signs) = self.ids.get_mut(domain) {
            signs[usize::from(id < 0)].add(id.unsigned_abs(), 0, line);
        }
    }

    /// Calls `refuse` with the line of each value that does not follow the one before.
    pub(super) fn judge(self, refuse: &mut dyn FnMut(ViolationKind, u64)) {
        let mut before = None;
        for at in self.instants.sorted() {
            let ms = at.value.cast_signed();
            let fits = match before {
                Some(before) => is_distance(ms - before, at.slack),
                None => ms - FIRST_MS <= at.slack,
            };
            if !fits {
                refuse(ViolationKind::Time, at.line);
            }
            before = Some(ms);
        }
        for ids in self.ids.into_values().flatten() {
            let mut before = 0;
            for at in ids.sorted() {
                if !STEPS.contains(&(at.value - before)) {
                    refuse(ViolationKind::Key, at.line);
                }
                before = at.value;
            }
        }
    }
}

/// Whether two instants may lie so far from each other: a power of two, and what the second one was moved on
/// to be written in few digits.
fn is_distance(ms: i64, slack_ms: i64) -> bool {
    let power = ms.checked_ilog2().map_or(0, |exponent| 1 << exponent);
    (1..=GREATEST_MS).contains(&power) && ms - power <= slack_ms
}

/// A value, where it stands first, and what holds for all its occurrences.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Occurrence {
    value: u64,
    line: u64,
    slack: i64,
}

#[derive(Default)]
struct Occurrences {
    all: Vec<Occurrence>,
    /// How many there were when each value was there once.
    distinct: usize,
}

impl Occurrences {
    fn add(&mut self, value: u64, slack: i64, line: u64) {
        self.all.push(Occurrence { value, line, slack });
        if self.all.len() >= 4096.max(self.distinct * 2) {
            self.sort();
        }
    }

    fn sorted(mut self) -> Vec<Occurrence> {
        self.sort();
        self.all
    }

    fn sort(&mut self) {
        self.all.sort_unstable();
        self.all.dedup_by(|later, first| {
            let is_same = later.value == first.value;
            if is_same {
                first.slack = first.slack.max(later.slack);
            }
            is_same
        });
        self.distinct = self.all.len();
    }
}
