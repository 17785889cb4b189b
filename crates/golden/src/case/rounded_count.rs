//! Counts of a private database, rounded to one digit: one of several digits may be a telephone number or a date.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Units in words, so that no run of digits is longer than three.
const UNITS: [&str; 4] = ["", " thousand", " million", " billion"];

/// What is greater counts as so many.
const MOST: u64 = 900_000_000_000;

/// A count with one digit that is not 0: `7`, `300`, `2 thousand`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct RoundedCount(u64);

impl RoundedCount {
    /// Rounds half up.
    #[must_use]
    pub fn new(count: u64) -> Self {
        let count = count.min(MOST);
        let power = 10_u64.pow(count.checked_ilog10().unwrap_or(0));
        Self((count + power / 2) / power * power)
    }

    /// The count in words, of things of which `part` are at hand: it may have been rounded to less than that.
    pub(super) fn holding(self, part: u64) -> String {
        if self.0 < part {
            format!("{part} or more")
        } else {
            self.to_string()
        }
    }
}

impl fmt::Display for RoundedCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut count = self.0;
        let mut units = UNITS.iter();
        let mut unit = units.next();
        while count >= 1000 && units.len() > 0 {
            count /= 1000;
            unit = units.next();
        }
        f.pad(&format!("{count}{}", unit.copied().unwrap_or_default()))
    }
}

impl From<u8> for RoundedCount {
    fn from(count: u8) -> Self {
        Self::new(u64::from(count))
    }
}

impl From<RoundedCount> for String {
    fn from(count: RoundedCount) -> Self {
        count.to_string()
    }
}

impl TryFrom<String> for RoundedCount {
    type Error = &'static str;

    /// Reads what is written, and no other spelling.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (digits, thousands) = UNITS[1..]
            .iter()
            .zip(1..)
            .find_map(|(unit, power)| Some((text.strip_suffix(unit)?, power)))
            .unwrap_or((&text, 0));
        digits
            .parse::<u64>()
            .ok()
            .and_then(|count| count.checked_mul(1000_u64.pow(thousands)))
            .map(Self::new)
            .filter(|count| count.to_string() == text)
            .ok_or("no rounded count")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_digit_is_kept() {
        for (count, expected) in [
            (0, "0"),
            (9, "9"),
            (14, "10"),
            (15, "20"),
            (96, "100"),
            (873, "900"),
            (999, "1 thousand"),
            (1682, "2 thousand"),
            (3_575_808, "4 million"),
            (u64::MAX, "900 billion"),
        ] {
            let rounded = RoundedCount::new(count);
            assert_eq!(rounded.to_string(), expected);
            assert_eq!(RoundedCount::try_from(expected.to_owned()), Ok(rounded));
        }
        // Of a golden with 132 rows, the original had no 100.
        let hundred = RoundedCount::new(132);
        assert_eq!(hundred.holding(100), "100");
        assert_eq!(hundred.holding(132), "132 or more");
        for bad in [
            "",
            "11",
            "07",
            "1000",
            "+7",
            "2  thousand",
            "1e3",
            "10 pages",
            "-1",
            "95 billion",
        ] {
            assert!(RoundedCount::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
