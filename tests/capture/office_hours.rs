//! Somebody who wants to know when a person worked, and has nothing but the distances in a golden.
//!
//! The attacker knows how office workers work in general: a hidden Markov model, counted on simulated
//! ones, says how likely each distance is in each quarter of an hour of the week. Read back are the
//! weekday and the hour of each event. The same reader on distances that are powers of two up to fifty
//! days shows that it is a good one.

use std::collections::BTreeMap;

use anonymizer::{Policy, Selection};
use rusqlite::params;
use test_support::Random;

use super::{capture, load};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;
/// The states of the model: quarters of an hour of a week that begins on Monday.
const SLOT: i64 = 15 * MINUTE;
const SLOTS: usize = 672;
/// Monday, 2026-01-05, in milliseconds since 1970.
const MONDAY: i64 = 1_767_571_200_000;

/// Milliseconds since that Monday at which an office worker sent something, in eight weeks that begin
/// on any weekday: from nine to half past five with a lunch and some meetings.
fn worker(seed: u64) -> Vec<i64> {
    let mut random = Random::new(seed);
    let mut up_to = |end: i64| i64::try_from(random.below(end.unsigned_abs())).unwrap();
    let mut events = Vec::new();
    let first = up_to(7);
    for day in (first..first + 56).filter(|day| day % 7 < 5) {
        let start = day * DAY + 9 * HOUR - 20 * MINUTE + up_to(40 * MINUTE);
        let end = day * DAY + 17 * HOUR + 15 * MINUTE + up_to(30 * MINUTE);
        let lunch = day * DAY + 12 * HOUR + up_to(30 * MINUTE);
        let mut at = start;
        while at < end {
            if !(lunch..lunch + 45 * MINUTE).contains(&at) {
                events.push(at);
            }
            // An answer, a thought, something else, a meeting.
            at += match up_to(20) {
                0..10 => 1_000 + up_to(2 * MINUTE),
                10..16 => MINUTE + up_to(10 * MINUTE),
                16..19 => 5 * MINUTE + up_to(30 * MINUTE),
                _ => 30 * MINUTE + up_to(HOUR),
            };
        }
    }
    events
}

/// The nearest power of two, as its exponent: what a distance says.
fn class(distance: i64) -> u32 {
    let lower = distance.max(1).ilog2();
    lower + u32::from(distance - (1 << lower) >= 1 << lower >> 1 && distance > 1)
}

fn slot(ms: i64) -> usize {
    usize::try_from(ms.rem_euclid(WEEK) / SLOT).unwrap()
}

/// How likely it is that an event in one slot is followed by one in another at a distance of a class.
struct Model {
    greatest: u32,
    first: Vec<f64>,
    steps: BTreeMap<u32, Vec<(usize, usize, f64)>>,
}

impl Model {
    /// Counts on workers whom the attacker has watched.
    fn learn(workers: &[Vec<i64>], greatest: u32) -> Self {
        let mut from = vec![0.0; SLOTS];
        let mut counts: BTreeMap<(u32, usize, usize), f64> = BTreeMap::new();
        for pair in workers.iter().flat_map(|events| events.windows(2)) {
            let (a, b) = (slot(pair[0]), slot(pair[1]));
            let class = class(pair[1] - pair[0]).min(greatest);
            *counts.entry((class, a, b)).or_default() += 1.0;
            from[a] += 1.0;
        }
        let mut steps: BTreeMap<u32, Vec<(usize, usize, f64)>> = BTreeMap::new();
        for ((class, a, b), count) in counts {
            steps
                .entry(class)
                .or_default()
                .push((a, b, count / from[a]));
        }
        let all: f64 = from.iter().sum();
        Self {
            greatest,
            first: from.into_iter().map(|count| count / all).collect(),
            steps,
        }
    }

    /// How likely each slot is for each event, given all distances: forward, then backward.
    fn read(&self, distances: &[i64]) -> Vec<Vec<f64>> {
        let steps = |distance: i64| {
            let steps = self.steps.get(&class(distance).min(self.greatest));
            steps.map(Vec::as_slice).unwrap_or_default()
        };
        let mut seen = vec![self.first.clone()];
        for distance in distances {
            let mut next = vec![0.0; SLOTS];
            for (a, b, likely) in steps(*distance) {
                next[*b] += seen[seen.len() - 1][*a] * likely;
            }
            seen.push(scaled(next));
        }
        let mut behind = vec![1.0; SLOTS];
        for (at, distance) in distances.iter().enumerate().rev() {
            let mut before = vec![0.0; SLOTS];
            for (a, b, likely) in steps(*distance) {
                before[*a] += behind[*b] * likely;
            }
            behind = scaled(before);
            for (slot, seen) in seen[at].iter_mut().enumerate() {
                *seen *= behind[slot];
            }
        }
        seen
    }
}

/// With a sum of 1; what the model holds for impossible is as likely everywhere.
fn scaled(mut likely: Vec<f64>) -> Vec<f64> {
    let sum: f64 = likely.iter().sum();
    for one in &mut likely {
        *one = if sum > 0.0 { *one / sum } else { 1.0 };
    }
    likely
}

/// What was read right, in percent: the weekday of events, their hour, and the hour of somebody who
/// always says the most frequent one.
#[derive(Debug)]
struct Read {
    weekday: usize,
    hour: usize,
    most_frequent_hour: usize,
}

fn read(model: &Model, workers: &[Vec<i64>], seen: &[Vec<i64>]) -> Read {
    let (mut all, mut weekdays, mut hours) = (0, 0, 0);
    let mut of_hour = [0; 24];
    for (events, distances) in workers.iter().zip(seen) {
        for (event, likely) in events.iter().zip(model.read(distances)) {
            let of = |size: usize, count: usize, slot: usize| slot / size % count;
            let most = |size: usize, count: usize| {
                let mut sums = vec![0.0; count];
                for (slot, likely) in likely.iter().enumerate() {
                    sums[of(size, count, slot)] += likely;
                }
                (0..count).max_by(|a, b| sums[*a].total_cmp(&sums[*b]))
            };
            let slot = slot(*event);
            all += 1;
            weekdays += usize::from(most(96, 7) == Some(of(96, 7, slot)));
            hours += usize::from(most(4, 24) == Some(of(4, 24, slot)));
            of_hour[of(4, 24, slot)] += 1;
        }
    }
    let percent = |count: usize| count * 100 / all;
    Read {
        weekday: percent(weekdays),
        hour: percent(hours),
        most_frequent_hour: percent(of_hour.into_iter().max().unwrap()),
    }
}

/// The distances that a capture shows of these events.
fn captured(events: &[i64]) -> Vec<i64> {
    let conn = load("v5-empty");
    let transaction = conn.unchecked_transaction().unwrap();
    for (at, ms) in events.iter().enumerate() {
        transaction
            .execute(
                "INSERT INTO session_entries(sessionID, parentEntryID, type, payload, createdAt) \
                 VALUES('s', ?1, 'message', x'', \
                 strftime('%Y-%m-%d %H:%M:%f', ?2 / 1000.0, 'unixepoch'))",
                params![i64::try_from(at).unwrap(), MONDAY + ms],
            )
            .unwrap();
    }
    transaction.commit().unwrap();
    let (golden, _) = capture(&conn, &Policy::wuhu().unwrap(), &Selection::All);
    let moved: Vec<i64> = golden
        .prepare(
            "SELECT CAST(round(unixepoch(createdAt, 'subsec') * 1000) AS INTEGER) \
             FROM session_entries ORDER BY id",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    distances(&moved)
}

fn distances(events: &[i64]) -> Vec<i64> {
    events.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

#[test]
fn who_knows_office_hours_reads_neither_weekday_nor_hour() {
    /// The exponents of the greatest distances in milliseconds: nine minutes, and fifty days.
    const NINE_MINUTES: u32 = 19;
    const FIFTY_DAYS: u32 = 32;
    let watched: Vec<Vec<i64>> = (1000..1200).map(worker).collect();
    let workers: Vec<Vec<i64>> = (0..20).map(worker).collect();
    let seen: Vec<_> = workers.iter().map(|events| distances(events)).collect();
    let golden: Vec<_> = workers.iter().map(|events| captured(events)).collect();

    let before = read(&Model::learn(&watched, FIFTY_DAYS), &workers, &seen);
    let after = read(&Model::learn(&watched, NINE_MINUTES), &workers, &golden);
    println!("before: {before:?}; after: {after:?}");
    assert!(
        before.weekday > 80 && before.hour > 60,
        "the reader is too weak to show anything: {before:?}"
    );
    assert!(
        golden
            .iter()
            .flatten()
            .all(|distance| *distance <= 1 << NINE_MINUTES),
        "a longer distance says more than the reader takes from it"
    );
    // One weekday of five.
    assert!(after.weekday <= 26, "{after:?}");
    assert!(after.hour <= after.most_frequent_hour, "{after:?}");
}
