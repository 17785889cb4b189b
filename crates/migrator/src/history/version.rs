use std::fmt;
use std::str::FromStr;

/// A version of Wuhu's schema: `v1` is the first; each migration raises it by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8);

impl Version {
    /// The version with this number. For numbers that the program itself names; a text is parsed.
    ///
    /// # Panics
    /// Where the number is 0: versions count from 1.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        assert!(number > 0, "versions count from 1");
        Self(number)
    }

    /// The version with this number, if there can be one: versions count from 1.
    pub(crate) fn numbered(number: u32) -> Option<Self> {
        let number = u8::try_from(number).ok()?;
        (number > 0).then_some(Self(number))
    }

    /// 1 for `v1`.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}", self.0)
    }
}

impl FromStr for Version {
    type Err = String;

    /// Reads `v5` or `5`; the error says what a version looks like.
    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('v').unwrap_or(text);
        match digits.parse() {
            Ok(number) if number > 0 && digits.starts_with(|c: char| c.is_ascii_digit()) => {
                Ok(Self(number))
            }
            _ => Err("a version is written `v1`, `v2`, …".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_count_from_1() {
        assert_eq!("v5".parse(), Ok(Version::new(5)));
        assert_eq!("5".parse(), Ok(Version::new(5)));
        assert_eq!(Version::numbered(5), Some(Version::new(5)));
        for text in ["v0", "0", "", "v", "-1", "+1", "256"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
        assert_eq!(Version::numbered(0), None);
        assert_eq!(Version::numbered(256), None);
    }

    #[test]
    #[should_panic(expected = "versions count from 1")]
    fn there_is_no_version_0() {
        let _ = Version::new(0);
    }
}
