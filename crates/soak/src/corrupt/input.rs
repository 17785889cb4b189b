//! A damaged input, as the number that determines it: a base and a few edits.

use std::fmt;
use std::num::ParseIntError;
use std::path::Path;
use std::str::FromStr;

use test_support::Random;

use super::edit;
use crate::bases::Base;
use crate::error::Error;
use crate::file_set::FileSet;

/// Edits of one input at most.
const MAX_EDITS: u64 = 5;

/// Which input: its seed, and which of its edits are made. As text `17`, or `17:0,2` for two of its edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    seed: u64,
    /// None: all of them.
    edits: Option<Vec<usize>>,
}

/// A damaged database.
#[derive(Debug)]
pub(super) struct Damaged {
    pub(super) base: String,
    pub(super) files: FileSet,
    /// In words, the edits that were made, each with its number.
    pub(super) edits: Vec<(usize, String)>,
}

impl Input {
    /// The whole input of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, edits: None }
    }

    /// Whether it is among one in so many.
    pub(super) fn is_one_in(&self, count: u64) -> bool {
        self.seed.is_multiple_of(count)
    }

    pub(super) fn with_edits(&self, edits: Vec<usize>) -> Self {
        Self {
            edits: Some(edits),
            ..*self
        }
    }

    /// Makes the input; `scratch` is a folder for SQLite where an edit needs it.
    pub(super) fn make(&self, bases: &[Base], scratch: &Path) -> Result<Damaged, Error> {
        let mut random = Random::new(self.seed);
        let base = &bases[random.index(bases.len())];
        // One edit shows most; several show what one hides.
        let count = match random.below(8) {
            0..5 => 1,
            5..7 => 2,
            _ => 2 + random.below(MAX_EDITS - 1),
        };
        let mut files = base.files.clone();
        let mut edits = Vec::new();
        for at in 0..usize::try_from(count)? {
            // Each edit has numbers of its own, so that others can be left out.
            let mut numbers = Random::new(random.next_u64());
            if self.edits.as_ref().is_none_or(|kept| kept.contains(&at)) {
                let done = edit::any(&mut files, &mut numbers, bases, scratch)?;
                edits.push((at, done));
            }
        }
        Ok(Damaged {
            base: base.name.clone(),
            files,
            edits,
        })
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.seed)?;
        if let Some(edits) = &self.edits {
            let edits: Vec<String> = edits.iter().map(ToString::to_string).collect();
            write!(f, ":{}", edits.join(","))?;
        }
        Ok(())
    }
}

impl FromStr for Input {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parse = || {
            let (seed, edits) = match text.split_once(':') {
                Some((seed, edits)) => (seed, Some(edits)),
                None => (text, None),
            };
            let edits = edits.map(|list| list.split(',').map(str::parse).collect());
            Ok(Self {
                seed: seed.parse()?,
                edits: edits.transpose()?,
            })
        };
        parse().map_err(|_: ParseIntError| {
            format!(
                "`{text}` is no input: it is a seed such as `17`, or `17:0,2` for two of its edits"
            )
        })
    }
}
