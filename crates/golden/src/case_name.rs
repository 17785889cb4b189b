//! The names of cases, parsed where they come in.

use std::fmt;
use std::str::FromStr;

/// Beside the cases: the schema of each version.
pub(crate) const SCHEMA_FOLDER: &str = "schema";
/// Beside the cases: a line for each.
pub(crate) const INDEX: &str = "index.toml";
/// Files that a desktop leaves in any folder it shows.
pub(crate) const OF_THE_DESKTOP: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The name of a case, which is the name of its folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseName(String);

impl CaseName {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for CaseName {
    type Err = BadCaseName;

    fn from_str(text: &str) -> Result<Self, BadCaseName> {
        let letter_or_digit = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        if !text.starts_with(letter_or_digit)
            || !text
                .chars()
                .all(|c| letter_or_digit(c) || matches!(c, '.' | '-'))
        {
            return Err(BadCaseName::Characters(text.to_owned()));
        }
        if text == SCHEMA_FOLDER {
            return Err(BadCaseName::Reserved);
        }
        Ok(Self(text.to_owned()))
    }
}

/// The error of a text that is not the name of a case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadCaseName {
    /// Something other than small letters, digits, `.` and `-`.
    #[error(
        "`{0}` cannot name a case: a name holds a-z, 0-9, `.` and `-`, and begins with a letter or \
         a digit"
    )]
    Characters(String),
    /// The folder beside the cases.
    #[error("`schema` cannot name a case: it is the folder of the versions' schemas")]
    Reserved,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parsed_once() {
        for good in ["v5-wuhu-app-17", "0", "a.b-c"] {
            assert_eq!(good.parse::<CaseName>().unwrap().as_str(), good);
        }
        for bad in [
            "", ".", "..", "-v", "V5", "a/b", "a b", "ä", "a\u{1b}", "a_b",
        ] {
            assert_eq!(
                bad.parse::<CaseName>(),
                Err(BadCaseName::Characters(bad.to_owned()))
            );
        }
        assert_eq!("schema".parse::<CaseName>(), Err(BadCaseName::Reserved));
    }
}
