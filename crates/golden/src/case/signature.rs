//! `signature.toml`: who has approved a captured case, in a closed form.

use serde::{Deserialize, Serialize};

/// The only format of `signature.toml` so far.
const FORMAT: u32 = 1;

/// Years in which a case can have been approved.
const YEARS: std::ops::RangeInclusive<u16> = 2025..=2099;

/// The most bytes of a signer's name.
const BY_BYTES_MAX: usize = 39;

/// An approval of a golden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    format: u32,
    /// SHA-256 of `before.sql`: all else in a case is made of it, or rounded.
    golden: String,
    by: String,
    on: String,
}

impl Signature {
    /// A signature of no golden yet. `by`: a name of small letters, parts of which may be joined by `-`;
    /// digits could be anything. `on`: the day, `2026-11-26`.
    ///
    /// Errors: in words, what is wrong with name or day.
    pub fn new(by: &str, on: &str) -> Result<Self, &'static str> {
        if !is_name(by) {
            return Err(
                "a signer's name is of small letters, with `-` between them, and of 39 at most",
            );
        }
        if !is_day(on) {
            return Err("the day of a signature is written like 2026-11-26, and from 2025 on");
        }
        Ok(Self {
            format: FORMAT,
            golden: String::new(),
            by: by.to_owned(),
            on: on.to_owned(),
        })
    }

    /// The same of the golden with this SHA-256 of its `before.sql`.
    #[must_use]
    pub fn of(self, golden_sha256: &str) -> Self {
        let golden = golden_sha256.to_owned();
        Self { golden, ..self }
    }

    /// Reads the text of a `signature.toml`; none, if it is written in another way or of another golden.
    #[must_use]
    pub fn parse(text: &[u8], golden_sha256: &str) -> Option<Self> {
        let text = std::str::from_utf8(text).ok()?;
        let read: Self = toml::from_str(text).ok()?;
        let made = Self::new(&read.by, &read.on).ok()?.of(golden_sha256);
        (made == read && made.to_text() == text).then_some(made)
    }

    /// The text of the `signature.toml`.
    #[must_use]
    pub fn to_text(&self) -> String {
        toml::to_string(self).unwrap_or_else(|error| format!("# {error}\n"))
    }
}

impl std::fmt::Display for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "signed by {} on {}", self.by, self.on)
    }
}

fn is_name(by: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    by.len() <= BY_BYTES_MAX && by.split('-').all(is_part)
}

fn is_day(on: &str) -> bool {
    let mut parts = on.split('-');
    let mut next = |digits: usize| -> Option<u16> {
        let part = parts.next().filter(|part| part.len() == digits)?;
        part.bytes().all(|b| b.is_ascii_digit()).then_some(())?;
        part.parse().ok()
    };
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else {
        return false;
    };
    let days = match month {
        2 if year.is_multiple_of(4) => 29, // no century is in range
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    parts.next().is_none() && YEARS.contains(&year) && (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(by: &str, on: &str, is_one: bool) {
        assert_eq!(Signature::new(by, on).is_ok(), is_one, "{by} {on}");
    }

    #[test]
    fn what_signs() {
        check("anna", "2026-11-26", true);
        check("anna-meyer", "2028-02-29", true);
        check("anna", "2026-12-31", true);
        for by in [
            "",
            "-",
            "anna-",
            "Anna",
            "anna meyer",
            "anna--m",
            "anna1",
            "a\n",
            "änna",
        ] {
            check(by, "2026-11-26", false);
        }
        check(&"a".repeat(40), "2026-11-26", false);
        for on in [
            "",
            "1978-05-03",
            "2026-02-29",
            "2026-04-31",
            "2026-12-32",
            "2026-12-00",
            "2026-13-01",
            "2026-1-1",
            "2026-11-26-1",
            "+026-11-26",
        ] {
            check("anna", on, false);
        }
    }

    #[test]
    fn it_is_of_one_golden_and_in_one_spelling() {
        let text = Signature::new("anna", "2026-11-26")
            .unwrap()
            .of("d1d2")
            .to_text();
        assert!(
            Signature::parse(text.as_bytes(), "d1d2").is_some(),
            "{text}"
        );
        assert!(Signature::parse(text.as_bytes(), "d1d3").is_none());
        for other in [
            format!("{text}# "),
            text.replace('"', "'"),
            text.replace(" = ", "="),
        ] {
            assert!(
                Signature::parse(other.as_bytes(), "d1d2").is_none(),
                "{other}"
            );
        }
    }
}
