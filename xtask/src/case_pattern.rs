//! Cases as they are named on the command line: `v5-empty`, `golden/v5-empty/`, `v5*`.

use std::path::Path;
use std::str::FromStr;

use anyhow::Result;
use golden::CaseName;

use wuhu_db::hint::hinted;

/// One case, or all whose names fit a pattern with `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CasePattern {
    Name(CaseName),
    Pattern(String),
}

impl FromStr for CasePattern {
    type Err = golden::BadCaseName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name = text.trim_end_matches('/').rsplit('/').next();
        let name = name.unwrap_or(text);
        if name.contains('*') {
            return Ok(Self::Pattern(name.to_owned()));
        }
        name.parse().map(Self::Name)
    }
}

/// The names that are meant; a pattern that no case fits is an error.
pub(crate) fn resolve(cases: &Path, asked: &[CasePattern]) -> Result<Vec<CaseName>> {
    let mut names = Vec::new();
    for one in asked {
        match one {
            CasePattern::Name(name) => names.push(name.clone()),
            CasePattern::Pattern(pattern) => {
                let before = names.len();
                let known = golden::list(cases)?.names;
                names.extend(
                    known
                        .into_iter()
                        .filter(|name| fits(name.as_str(), pattern)),
                );
                if names.len() == before {
                    return Err(hinted(
                        format!("no case fits `{pattern}`"),
                        "`*` stands for any characters of a name",
                    ));
                }
            }
        }
    }
    Ok(names)
}

/// Whether a name fits a pattern in which `*` stands for any characters.
fn fits(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => name == pattern,
        Some((head, rest)) => name.strip_prefix(head).is_some_and(|tail| {
            let mut tails = tail.char_indices().map(|(at, _)| &tail[at..]).chain([""]);
            tails.any(|tail| fits(tail, rest))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_or_a_pattern_selects_cases() {
        let name = |text: &str| CasePattern::Name(text.parse().unwrap());
        for text in ["v5-empty", "golden/v5-empty", "./golden/v5-empty/"] {
            assert_eq!(text.parse(), Ok(name("v5-empty")), "{text}");
        }
        assert!("V5".parse::<CasePattern>().is_err());
        for (pattern, fitting) in [
            ("v5*", &["v5-empty", "v5"][..]),
            ("*empty", &["v5-empty"]),
            ("*", &["v5-empty", "v5", "grown"]),
            ("v*e*y", &["v5-empty"]),
        ] {
            let all = ["v5-empty", "v5", "grown"];
            let found: Vec<_> = all.into_iter().filter(|name| fits(name, pattern)).collect();
            assert_eq!(found, fitting, "{pattern}");
        }
    }
}
