//! The reviewed list of mutants that need no golden.

use serde::Deserialize;

use super::kind::MutantKind;
use crate::error::Error;

/// The file, for messages.
const LIST: &str = "crates/adequacy/src/mutation/equivalents.toml";

/// The reasons, by mutant.
pub(crate) struct Equivalents {
    entries: Vec<Equivalent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EquivalentsFile {
    format: u32,
    #[serde(default)]
    equivalent: Vec<Equivalent>,
}

/// One entry.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Equivalent {
    kind: String,
    what: String,
    why: String,
}

impl Equivalents {
    pub(crate) fn read() -> Result<Self, Error> {
        let wrong = |why: String| Error::List { list: LIST, why };
        let file: EquivalentsFile = toml::from_str(include_str!("equivalents.toml"))
            .map_err(|error| wrong(error.message().to_owned()))?;
        if file.format != 1 {
            return Err(wrong(format!("its format is {}, not 1", file.format)));
        }
        for entry in &file.equivalent {
            let _: MutantKind = entry.kind.parse().map_err(wrong)?;
        }
        let entries = file.equivalent;
        Ok(Self { entries })
    }

    /// Why a mutant needs no golden, and the place of the entry.
    pub(crate) fn why(&self, kind: MutantKind, what: &str) -> Option<(usize, &str)> {
        let is_meant = |entry: &Equivalent| {
            let is_what = match entry.what.split_once('*') {
                Some((start, end)) => what.starts_with(start) && what.ends_with(end),
                None => entry.what == what,
            };
            entry.kind == kind.name() && is_what
        };
        let at = self.entries.iter().position(is_meant)?;
        Some((at, &self.entries[at].why))
    }

    /// The entries of these kinds that no mutant needs.
    pub(crate) fn unneeded(&self, needed: &[usize], kinds: &[MutantKind]) -> Vec<String> {
        let entries = self.entries.iter().enumerate();
        entries
            .filter(|(at, entry)| {
                !needed.contains(at) && kinds.iter().any(|kind| kind.name() == entry.kind)
            })
            .map(|(_, entry)| format!("{}: {}", entry.kind, entry.what))
            .collect()
    }
}
