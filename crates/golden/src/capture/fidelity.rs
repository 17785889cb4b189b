//! Goldens are made until one ends under migration as its original does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use migrator::History;
use rusqlite::Connection;

use crate::capture::migration_outcome::{MigrationOutcome, migration_outcome};
use crate::error::Error;
use crate::settings::Settings;

/// How much more the last attempt may hold than what was asked for.
const MORE_ROOM: u64 = 8;

/// What a golden must end like, and where it is made.
#[derive(Clone, Copy)]
pub struct Twin<'a> {
    /// The original's file, which nobody else has open for writing.
    pub db: &'a Path,
    /// What it is set to.
    pub settings: Settings,
    /// The list of migrations.
    pub history: &'a History,
    /// The tables that may be named.
    pub tables: &'a BTreeSet<String>,
    /// A folder for the goldens.
    pub folder: &'a Path,
    /// A folder for throw-away databases.
    pub scratch: &'a Path,
}

/// Which rows of the original a golden is to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Bytes of all kept cells, at most; none: every row is kept.
    pub max_bytes: Option<u64>,
    /// Rows that must be among them: table and rowid.
    pub pins: BTreeSet<(String, i64)>,
}

/// The end of all attempts.
#[derive(Debug)]
pub struct Made<T> {
    /// The last golden.
    pub db: PathBuf,
    /// What was said of it when it was filled.
    pub done: T,
    /// How the original ends.
    pub before: MigrationOutcome,
    /// How the golden does.
    pub after: MigrationOutcome,
    /// Whether both end alike.
    pub is_like: bool,
}

impl Twin<'_> {
    /// Has goldens filled, all rows where `max_bytes` is none. Else first of what covers most, then
    /// with the very rows that the original's migration named, then with more room.
    pub fn make<T, E: From<Error>>(
        &self,
        max_bytes: Option<u64>,
        fill: &mut dyn FnMut(&Attempt, &Connection) -> Result<T, E>,
    ) -> Result<Made<T>, E> {
        let before = self.outcome(self.db);
        let mut left = attempts(max_bytes, &before);
        let mut number = 0;
        loop {
            let attempt = left.remove(0);
            number += 1;
            let db = self.folder.join(format!("golden-{number}.sqlite"));
            let golden = self.settings.create(&db)?;
            let done = fill(&attempt, &golden)?;
            drop(golden);
            let after = self.outcome(&db);
            let is_like = before.is_like(&after, attempt.max_bytes.is_none());
            if is_like || left.is_empty() {
                return Ok(Made {
                    db,
                    done,
                    before,
                    after,
                    is_like,
                });
            }
        }
    }

    fn outcome(&self, db: &Path) -> MigrationOutcome {
        migration_outcome(db, self.history, self.tables, self.scratch)
    }
}

/// At least one.
fn attempts(max_bytes: Option<u64>, before: &MigrationOutcome) -> Vec<Attempt> {
    let attempt = |max_bytes, pins| Attempt { max_bytes, pins };
    let first = attempt(max_bytes, BTreeSet::new());
    let Some(bytes) = max_bytes else {
        return vec![first];
    };
    vec![
        first,
        attempt(max_bytes, before.rows_named()),
        attempt(Some(bytes.saturating_mul(MORE_ROOM)), before.rows_named()),
    ]
}
