//! What can be judged only together, once all of a golden has been read: moved times and counted integers, which
//! follow each other at few distances, and the numbers of unknown objects.

use std::collections::BTreeMap;

use super::forms::{OBJECTS, object_number};
use super::recognition::ViolationKind;
use super::time::GoldenTime;

/// 2000-01-01 in milliseconds since 1970, the first instant of a golden.
const FIRST_MS: i64 = 946_684_800_000;
/// The greatest distance of two instants: 2^19 ms.
const GREATEST_MS: i64 = 1 << 19;
/// Distances of counted integers: no, some, many are left out between them.
const STEPS: [u64; 3] = [1, 2, 16];
/// Distinct times and counted integers that are compared. A golden as large as a case may be has fewer; one that has
/// more was made to take memory.
const DISTINCT_MAX: usize = 2_000_000;
/// Numbers of objects and columns that are compared: more than the schema of a case has.
const NUMBERS_MAX: usize = 100_000;

/// The moved times and counted integers of a text, and what its lines say. Takes 16 bytes for each distinct value, and up
/// to as much for those that have come since.
#[derive(Default)]
pub(super) struct Together {
    /// Milliseconds since 1970, with how much further than a power of two each may lie.
    instants: Occurrences,
    /// Magnitudes by domain, of positive and of negative integers.
    ids: BTreeMap<String, [Occurrences; 2]>,
    /// How many of these are distinct, as far as that is known.
    distinct: usize,
    /// Numbers of unknown objects by kind, each with its first line.
    numbers: [BTreeMap<u32, u64>; OBJECTS.len()],
    /// Lines that stand for the rows of a table.
    digests: Vec<u64>,
    /// The first line with more than is compared.
    too_many: Option<(ViolationKind, u64)>,
}

impl Together {
    /// A line as it is written, without its line feed.
    pub(super) fn line(&mut self, text: &[u8], line: u64) {
        if text.starts_with(b"-- digest ") && self.digests.len() < NUMBERS_MAX {
            self.digests.push(line);
        }
        if !text.windows(2).any(|two| two == b"x_") {
            return;
        }
        let text = String::from_utf8_lossy(text);
        for word in text.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            for (what, numbers) in OBJECTS.iter().zip(&mut self.numbers) {
                if let Some(number) = object_number(word, what) {
                    numbers.entry(number).or_insert(line);
                    if numbers.len() > NUMBERS_MAX {
                        self.too_many
                            .get_or_insert((ViolationKind::ObjectName, line));
                        numbers.pop_last();
                    }
                }
            }
        }
    }

    pub(super) fn time(&mut self, time: GoldenTime, line: u64) {
        if let GoldenTime::Moved { ms, slack_ms } = time
            && self.has_room(ViolationKind::Time, line)
        {
            self.distinct += self.instants.add(ms.cast_unsigned(), slack_ms, line);
        }
    }

    /// 0 and the ends of SQLite's integers stand for themselves.
    pub(super) fn id(&mut self, domain: &str, id: i64, line: u64) {
        if matches!(id, 0 | i64::MIN | i64::MAX) || !self.has_room(ViolationKind::Key, line) {
            return;
        }
        if !self.ids.contains_key(domain) {
            self.ids.insert(domain.to_owned(), Default::default());
        }
        if let Some(signs) = self.ids.get_mut(domain) {
            self.distinct += signs[usize::from(id < 0)].add(id.unsigned_abs(), 0, line);
        }
    }

    /// Whether one more value can be compared; else the text is refused at `line`.
    fn has_room(&mut self, kind: ViolationKind, line: u64) -> bool {
        let has_room = self.distinct < DISTINCT_MAX;
        if !has_room {
            self.too_many.get_or_insert((kind, line));
        }
        has_room
    }

    /// Calls `refuse` with the line of each value that does not follow the one before.
    pub(super) fn judge(self, refuse: &mut dyn FnMut(ViolationKind, u64)) {
        if let Some((kind, line)) = self.too_many {
            refuse(kind, line);
        }
        for line in self.digests {
            refuse(ViolationKind::Line, line);
        }
        for numbers in self.numbers {
            let mut next = 1;
            for (number, line) in numbers {
                if number > next {
                    refuse(ViolationKind::ObjectName, line);
                }
                next = number + 1;
            }
        }
        let mut before = None;
        for at in self.instants.sorted() {
            let ms = at.value.cast_signed();
            let fits = match before {
                Some(before) => is_distance(ms - before, at.slack.into()),
                None => ms - FIRST_MS <= at.slack.into(),
            };
            if !fits {
                refuse(ViolationKind::Time, at.line.into());
            }
            before = Some(ms);
        }
        for ids in self.ids.into_values().flatten() {
            let mut before = 0;
            for at in ids.sorted() {
                if !STEPS.contains(&(at.value - before)) {
                    refuse(ViolationKind::Key, at.line.into());
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
    line: u32,
    slack: u16,
}

#[derive(Default)]
struct Occurrences {
    all: Vec<Occurrence>,
    /// How many there were when each value was there once.
    distinct: usize,
}

impl Occurrences {
    /// How many more distinct values there are known to be.
    fn add(&mut self, value: u64, slack: i64, line: u64) -> usize {
        self.all.push(Occurrence {
            value,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            slack: u16::try_from(slack).unwrap_or(u16::MAX),
        });
        if self.all.len() < 4096.max(self.distinct * 2) {
            return 0;
        }
        let before = self.distinct;
        self.sort();
        self.distinct - before
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

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(together: Together) -> Vec<(ViolationKind, u64)> {
        let mut refused = Vec::new();
        together.judge(&mut |kind, line| refused.push((kind, line)));
        refused
    }

    /// What would be in order, and takes memory.
    #[test]
    fn more_than_a_case_can_have_is_refused() {
        let mut ids = Together::default();
        let all = 2 * DISTINCT_MAX as u64 + 5000;
        (1..=all).for_each(|id| ids.id("entry", id.cast_signed(), id));
        assert_eq!(refused(ids)[0].0, ViolationKind::Key);
        let mut objects = Together::default();
        let most = NUMBERS_MAX as u64;
        (1..=most).for_each(|n| objects.line(format!("CREATE TABLE x_table_{n}").as_bytes(), n));
        objects.line(b"INSERT INTO \"x_table_7\"", most + 1);
        assert_eq!(refused(objects), []);
        let mut objects = Together::default();
        (1..=most + 1).for_each(|n| objects.line(format!("x_table_{n}").as_bytes(), n));
        assert_eq!(refused(objects), [(ViolationKind::ObjectName, most + 1)]);
    }
}
