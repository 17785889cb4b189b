//! Goldens are made until one ends under migration as its original does. Who makes them is the
//! caller.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use migrator::History;
use rusqlite::Connection;

use crate::{Error, Settings, Verdict, verdict};

/// How much more the last attempt may hold than what was asked for.
const MORE_ROOM: u64 = 8;

/// Which rows a golden is to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attempt {
    /// Every row.
    All,
    /// Something of everything.
    Covering {
        /// Bytes of all kept cells, at most.
        max_bytes: u64,
        /// Rows that must be among them: table and rowid.
        pins: BTreeSet<(String, i64)>,
    },
}

/// What to make a golden of that ends as its original does.
#[derive(Clone, Copy)]
pub struct Twin<'a> {
    /// The original, open.
    pub source: &'a Connection,
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
pub struct Made<T> {
    /// The last golden.
    pub db: PathBuf,
    /// What it is set to.
    pub settings: Settings,
    /// What was said when it was filled.
    pub done: T,
    /// How the original ends.
    pub before: Verdict,
    /// How the golden does.
    pub after: Verdict,
    /// Whether both end alike.
    pub is_like: bool,
}

impl Twin<'_> {
    /// All rows where `max_bytes` is none. Else first of what covers most, then with the very rows
    /// that the original's migration named, then with more room.
    ///
    /// `fill` gets an empty database with the original's settings.
    pub fn make<T, E: From<Error>>(
        &self,
        max_bytes: Option<u64>,
        fill: &mut dyn FnMut(&Attempt, &Connection) -> Result<T, E>,
    ) -> Result<Made<T>, E> {
        let settings = Settings::read(self.source)?;
        let before = self.verdict(self.db);
        let mut attempts = attempts(max_bytes, &before).into_iter();
        let mut number = 0;
        loop {
            number += 1;
            let attempt = attempts.next().unwrap_or(Attempt::All);
            let db = self.folder.join(format!("golden-{number}.sqlite"));
            let golden = settings.create(&db)?;
            let done = fill(&attempt, &golden)?;
            drop(golden);
            let after = self.verdict(&db);
            let is_like = before.is_like(&after, attempt == Attempt::All);
            if is_like || attempts.len() == 0 {
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

fn attempts(max_bytes: Option<u64>, before: &Verdict) -> Vec<Attempt> {
    let Some(max_bytes) = max_bytes else {
        return vec![Attempt::All];
    };
    let covering = |max_bytes, pins| Attempt::Covering { max_bytes, pins };
    vec![
        covering(max_bytes, BTreeSet::new()),
        covering(max_bytes, before.rows_named()),
        covering(max_bytes.saturating_mul(MORE_ROOM), before.rows_named()),
    ]
}
