//! New numbers for the integers that SQLite counted: ids and what names them, domain by domain.
//!
//! A first pass collects every integer of a domain, a second one asks for its number: order, equality, sign
//! and whether numbers follow each other stay, the numbers do not.

use std::collections::BTreeMap;

/// Integers that are collected before they are sorted in.
const BATCH: usize = 65_536;

/// The integers of a source that SQLite counted, by domain. Takes 16 bytes for each run of consecutive
/// ones, and for a batch of those not yet sorted in.
#[derive(Default)]
pub(super) struct CountedIds(BTreeMap<String, Signed<Distinct>>);

impl CountedIds {
    pub(super) fn add(&mut self, domain: &str, id: i64) {
        if stays(id) {
            return;
        }
        // Not `entry`: a domain is there already nearly always, and would be copied each time.
        let ids = match self.0.get_mut(domain) {
            Some(ids) => ids,
            None => self.0.entry(domain.to_owned()).or_default(),
        };
        ids.of_mut(id).add(id.unsigned_abs());
    }

    pub(super) fn finish(self) -> Renumbering {
        let numbered = |ids: Signed<Distinct>| Signed {
            positive: ids.positive.numbered(),
            negative: ids.negative.numbered(),
        };
        let domains = self.0.into_iter();
        Renumbering(
            domains
                .map(|(domain, ids)| (domain, numbered(ids)))
                .collect(),
        )
    }
}

/// Maps counted integers of the source to those of the golden.
#[derive(Default)]
pub(super) struct Renumbering(BTreeMap<String, Signed<Vec<NumberedRun>>>);

impl Renumbering {
    /// The number of an integer of a domain. One that was not collected has that of the greatest one
    /// below it, or 1.
    pub(super) fn number(&self, domain: &str, id: i64) -> i64 {
        if stays(id) {
            return id;
        }
        let magnitude = id.unsigned_abs();
        let runs = self.0.get(domain).map(|ids| ids.of(id));
        let number = runs.and_then(|runs| {
            let at = runs.partition_point(|run| run.first <= magnitude);
            let run = runs.get(at.checked_sub(1)?)?;
            Some(run.number + magnitude.min(run.last) - run.first)
        });
        // Below 2^63, for there are fewer than 2^59 integers.
        i64::try_from(number.unwrap_or(1)).unwrap_or(i64::MAX) * id.signum()
    }
}

/// 0, and the ends of SQLite's integers: behind the last one nothing can be counted.
const fn stays(id: i64) -> bool {
    matches!(id, 0 | i64::MIN | i64::MAX)
}

/// Magnitudes of positive and of negative integers.
#[derive(Default)]
struct Signed<T> {
    positive: T,
    negative: T,
}

impl<T> Signed<T> {
    const fn of(&self, id: i64) -> &T {
        if id < 0 {
            &self.negative
        } else {
            &self.positive
        }
    }

    const fn of_mut(&mut self, id: i64) -> &mut T {
        if id < 0 {
            &mut self.negative
        } else {
            &mut self.positive
        }
    }
}

/// Distinct integers above 0.
#[derive(Default)]
struct Distinct {
    /// First and last of consecutive ones, sorted, none touching the next.
    runs: Vec<(u64, u64)>,
    /// Not yet among them, in any order.
    batch: Vec<u64>,
}

impl Distinct {
    fn add(&mut self, id: u64) {
        // Rows are mostly read in the order of their ids, and most references lead to one just before.
        if let Some((first, last)) = self.runs.last_mut()
            && (*first..=*last + 1).contains(&id)
        {
            *last = id.max(*last);
            return;
        }
        self.batch.push(id);
        if self.batch.len() >= BATCH.max(self.runs.len() / 4) {
            self.sort_in();
        }
    }

    fn sort_in(&mut self) {
        self.runs.extend(self.batch.drain(..).map(|id| (id, id)));
        #[expect(
            clippy::stable_sort_primitive,
            reason = "finds the run that is sorted already, and merges"
        )]
        self.runs.sort();
        self.runs.dedup_by(|later, first| {
            let touches = later.0 <= first.1 + 1;
            if touches {
                first.1 = first.1.max(later.1);
            }
            touches
        });
    }

    fn numbered(mut self) -> Vec<NumberedRun> {
        self.sort_in();
        let (mut before, mut number) = (0, 0);
        let runs = self.runs.into_iter().map(|(first, last)| {
            let run = NumberedRun {
                first,
                last,
                number: number + step(first - before),
            };
            (before, number) = (last, run.number + last - first);
            run
        });
        runs.collect()
    }
}

/// Consecutive integers, and the number of the first.
struct NumberedRun {
    first: u64,
    last: u64,
    number: u64,
}

/// What a distance becomes: whether no, some or many numbers are left out.
const fn step(distance: u64) -> u64 {
    match distance {
        ..2 => 1,
        2..16 => 2,
        16.. => 16,
    }
}
