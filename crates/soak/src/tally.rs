//! The result of a check: how many points it tried, how they ended, and which failed.

use std::collections::BTreeMap;

/// How the points of a check ended.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many points were tried.
    pub points: u64,
    /// How many of them ended in each way, by the words for it.
    pub ends: BTreeMap<String, u64>,
    /// Those that broke a promise.
    pub failures: Vec<Failure>,
}

/// A point at which a promise was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The promise, and what was there instead.
    pub what: String,
    /// What makes exactly this point again.
    pub reproduce: String,
}

impl Tally {
    /// Counts a point that ended in this way.
    pub fn count(&mut self, end: &str) {
        self.points += 1;
        *self.ends.entry(end.to_owned()).or_default() += 1;
    }

    /// Adds what another share of the same check has found.
    pub fn merge(&mut self, share: Self) {
        self.points += share.points;
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
            what: "a row is gone".to_owned(),
            reproduce: "--only 7".to_owned(),
        });
        whole.merge(share);
        assert_eq!(whole.points, 3);
        assert_eq!(whole.ends["refused"], 2);
        assert_eq!(whole.failures.len(), 1);
    }
}
