//! Fidelity of a golden: goldens are made until one ends under migration as its original does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use migrator::History;
use rusqlite::Connection;
use sqlite_facts::FileSettings;

use crate::capture::migration_outcome::{MigrationOutcome, migration_outcome};
use crate::error::Error;
use crate::replay::build::create;

/// The last attempt may hold this many times the bytes that were asked for.
const MORE_ROOM: u64 = 8;

/// The database of which a golden is made.
#[derive(Clone, Copy)]
pub struct Original<'a> {
    /// A private copy, which no other process writes.
    pub db: &'a Path,
    /// An open connection to it.
    pub conn: &'a Connection,
    /// The list of migrations.
    pub history: &'a History,
    /// A folder for the goldens and for throw-away databases.
    pub scratch: &'a Path,
}

/// The rows of the original that a golden is to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedRows {
    /// Bytes of all kept cells, at most; none: every row is kept.
    pub max_bytes: Option<u64>,
    /// Rows that must be among them: table and rowid.
    pub pins: BTreeSet<(String, i64)>,
}

/// A golden that ends under migration as its original does. Only [`Original::golden`] makes one.
#[derive(Debug)]
pub struct FaithfulGolden<T> {
    db: PathBuf,
    settings: FileSettings,
    filled: T,
    before: MigrationOutcome,
    after: MigrationOutcome,
}

impl Original<'_> {
    /// Fills goldens until one ends as the original does: with all rows where `max_bytes` is none;
    /// else first with the rows that cover most, then with the very rows that the original's
    /// migration repaired, then with more room.
    ///
    /// `fill` writes into an empty database. Errors: those of `fill`; [`Error::DamagedPages`];
    /// [`Error::NotFaithful`].
    pub fn golden<T, E: From<Error>>(
        &self,
        max_bytes: Option<u64>,
        fill: &mut dyn FnMut(&WantedRows, &Connection) -> Result<T, E>,
    ) -> Result<FaithfulGolden<T>, E> {
        let settings = FileSettings::read(self.conn).map_err(Error::sqlite("read the settings"))?;
        let before = self.outcome(self.db);
        if before.is_of_damaged_pages() {
            return Err(E::from(Error::DamagedPages));
        }
        let mut unlike = MigrationOutcome::Nothing;
        for (number, attempt) in (1..).zip(attempts(max_bytes, &before)) {
            let db = self.scratch.join(format!("golden-{number}.sqlite"));
            let golden = create(settings, &db)?;
            let filled = fill(&attempt, &golden)?;
            drop(golden);
            let after = self.outcome(&db);
            if before.is_like(&after, attempt.max_bytes.is_none()) {
                return Ok(FaithfulGolden {
                    db,
                    settings,
                    filled,
                    before,
                    after,
                });
            }
            unlike = after;
        }
        Err(E::from(Error::NotFaithful {
            original: before.to_string(),
            golden: unlike.to_string(),
        }))
    }

    fn outcome(&self, db: &Path) -> MigrationOutcome {
        migration_outcome(db, self.history, self.scratch)
    }
}

impl<T> FaithfulGolden<T> {
    /// Its file.
    pub(super) fn db(&self) -> &Path {
        &self.db
    }

    pub(super) fn settings(&self) -> FileSettings {
        self.settings
    }

    /// The result of the filling.
    pub fn filled(&self) -> &T {
        &self.filled
    }

    /// The outcome of migrating the original.
    pub fn before(&self) -> &MigrationOutcome {
        &self.before
    }

    /// The outcome of migrating the golden.
    pub fn after(&self) -> &MigrationOutcome {
        &self.after
    }
}

/// At least one.
fn attempts(max_bytes: Option<u64>, before: &MigrationOutcome) -> Vec<WantedRows> {
    let attempt = |max_bytes, pins| WantedRows { max_bytes, pins };
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
