//! The result of a check: how many points it tried, how they ended, and which failed.

use std::collections::BTreeMap;
use std::fmt;

/// How the points of a check ended.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many points were tried.
    pub points: u64,
    /// How many there are.
    pub of: u64,
    /// How many of them ended in each way, by the words for it.
    pub ends: BTreeMap<String, u64>,
    /// Those that broke a promise.
    pub failures: Vec<Failure>,
}

/// A point at which a promise was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The promise.
    pub promise: Promise,
    /// What was there instead.
    pub what: String,
    /// What makes exactly this point again.
    pub reproduce: String,
}

/// A promise that was broken, and how.
pub type Broken = (Promise, String);

/// What the commands promise, whatever the file is and whenever they end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Promise {
    /// No command panics.
    NoPanic,
    /// No command takes longer than a few seconds on a small file.
    NoHang,
    /// A command that did not do its work has changed no byte: file, side files, folder.
    Untouched,
    /// What a plain reader could read before is there.
    RowsKept,
    /// SQLite finds no fault that was not there before.
    Sound,
    /// What is said to be found was there.
    NothingInvented,
    /// The undo leads back.
    WayBack,
    /// The file is at the old state or at the new one, whatever happened.
    TwoStates,
    /// The exit code and the last words say at which.
    LastWord,
    /// What ended with exit code 0 is there after a power loss.
    Durable,
    /// After a failure the same command does its work.
    WayOn,
    /// A property holds for every case.
    Property,
    /// `inspect`, the dry run and `migrate` say the same.
    OneAnswer,
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPanic => "no panic",
            Self::NoHang => "no hang",
            Self::Untouched => "untouched where nothing was done",
            Self::RowsKept => "every readable row kept",
            Self::Sound => "no new fault",
            Self::NothingInvented => "no row that never was",
            Self::WayBack => "the undo leads back",
            Self::TwoStates => "the old state or the new one",
            Self::LastWord => "the last word is true",
            Self::Durable => "exit code 0 is durable",
            Self::WayOn => "the next run does the work",
            Self::Property => "the property holds",
            Self::OneAnswer => "inspect, dry run and migrate agree",
        })
    }
}

impl Tally {
    /// Counts a point that ended in this way.
    pub fn count(&mut self, end: &str) {
        self.points += 1;
        *self.ends.entry(end.to_owned()).or_default() += 1;
    }

    /// How often each promise was broken.
    #[must_use]
    pub fn broken(&self) -> BTreeMap<Promise, usize> {
        let mut counts = BTreeMap::new();
        for failure in &self.failures {
            *counts.entry(failure.promise).or_default() += 1;
        }
        counts
    }

    /// Adds what another share of the same check has found.
    pub fn merge(&mut self, share: Self) {
        self.points += share.points;
        self.of += share.of;
        for (end, count) in share.ends {
            *self.ends.entry(end).or_default() += count;
        }
        self.failures.extend(share.failures);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up() {
        let (mut whole, mut share) = (Tally::default(), Tally::default());
        whole.count("refused");
        share.count("refused");
        share.count("migrated");
        share.failures.push(Failure {
            promise: Promise::RowsKept,
            what: "a row is gone".to_owned(),
            reproduce: "--only 7".to_owned(),
        });
        whole.merge(share);
        assert_eq!(whole.points, 3);
        assert_eq!(whole.ends["refused"], 2);
        assert_eq!(whole.broken()[&Promise::RowsKept], 1);
    }
}
