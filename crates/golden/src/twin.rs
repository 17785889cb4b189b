//! Goldens are made until one ends under migration as its original does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anonymizer::{Anonymize, Anonymized, Choice, Progress, anonymize};
use migrator::History;

use crate::{Error, Settings, Verdict, verdict};

/// How much more the last attempt may hold than what was asked for.
const MORE_ROOM: u64 = 8;

/// What to make a golden of that ends as its original does.
#[derive(Clone, Copy)]
pub struct Twin<'a> {
    /// The original, open, and what becomes of its cells.
    pub what: &'a Anonymize<'a>,
    /// The original's file, which nobody else has open for writing.
    pub db: &'a Path,
    /// The list of migrations.
    pub history: &'a History,
    /// The tables that may be named.
    pub tables: &'a BTreeSet<String>,
    /// A folder for the goldens.
    pub folder: &'a Path,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
}

/// The end of all attempts.
#[derive(Debug)]
pub struct Made {
    /// The last golden.
    pub db: PathBuf,
    /// What it is set to.
    pub settings: Settings,
    /// What was kept.
    pub done: Anonymized,
    /// How the original ends.
    pub before: Verdict,
    /// How the golden does.
    pub after: Verdict,
    /// Whether both end alike.
    pub is_like: bool,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Making {
    /// A copy of the original is being migrated.
    Migrating,
    /// A golden is being filled.
    Filling(Progress),
}

impl Twin<'_> {
    /// All rows where `max_bytes` is none. Else first of what covers most, then with the very rows
    /// that the original's migration named, then with more room.
    pub fn make(
        &self,
        max_bytes: Option<u64>,
        tell: &mut dyn FnMut(Making),
    ) -> Result<Made, Error> {
        let settings = Settings::read(self.what.source)?;
        tell(Making::Migrating);
        let before = self.verdict(self.db);
        let mut choices = choices(max_bytes, &before).into_iter();
        let mut attempt = 0;
        loop {
            attempt += 1;
            let choice = choices.next().unwrap_or(Choice::All);
            let db = self.folder.join(format!("golden-{attempt}.sqlite"));
            let golden = settings.create(&db)?;
            let done = anonymize(self.what, &choice, &golden, &mut |at| {
                tell(Making::Filling(at));
            })?;
            drop(golden);
            let after = self.verdict(&db);
            let is_like = before.is_like(&after, choice == Choice::All);
            if is_like || choices.len() == 0 {
                return Ok(Made {
                    db,
                    settings,
                    done,
                    before,
                    after,
                    is_like,
                });
            }
        }
    }

    fn verdict(&self, db: &Path) -> Verdict {
        verdict(db, self.history, self.tables, self.scratch)
    }
}

fn choices(max_bytes: Option<u64>, before: &Verdict) -> Vec<Choice> {
    let Some(max_bytes) = max_bytes else {
        return vec![Choice::All];
    };
    let covering = |max_bytes, pins| Choice::Covering { max_bytes, pins };
    vec![
        covering(max_bytes, BTreeSet::new()),
        covering(max_bytes, before.rows_named()),
        covering(max_bytes.saturating_mul(MORE_ROOM), before.rows_named()),
    ]
}
