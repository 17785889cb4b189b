//! Wuhu's schema history: the list of migrations, and what each version's tables are.

pub(crate) mod changes;
mod declared;
pub(crate) mod error;
pub(crate) mod migrations;
pub(crate) mod reserved_tables;
pub(crate) mod reviewed_losses;
pub(crate) mod schemas;
pub(crate) mod version;

use crate::history::error::HistoryError;
use crate::history::migrations::{HISTORY, LATER, Migration};
use crate::history::schemas::VersionSchemas;
use crate::history::version::Version;

/// A checked list of migrations with the schema of each version.
///
/// The list is a value: whatever replays takes it as an argument, so that a deliberately wrong
/// list can be judged too.
#[derive(Debug)]
pub struct History {
    migrations: Vec<Migration>,
    newest: Version,
    schemas: VersionSchemas,
}

impl History {
    /// Wuhu's list, or one made of it: Wuhu's releases beyond it are known too.
    ///
    /// Errors: those of [`History::with_later`].
    pub fn new(list: &[Migration]) -> Result<Self, HistoryError> {
        Self::with_later(list, &[HISTORY, LATER].concat())
    }

    /// Checks the list of any application, and learns each version's schema from it. `later`: those
    /// of these releases that are ahead of it are recognized, and their files never touched.
    ///
    /// ```
    /// use migrator::{History, Migration, Version};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let first = Migration {
    ///     version: Version::new(1),
    ///     identifier: "notes_v1",
    ///     sql: "CREATE TABLE note (id TEXT PRIMARY KEY NOT NULL, body TEXT);",
    ///     rebuilds: &[],
    ///     losses: &[],
    ///     changes: &[],
    ///     untouched: &[],
    /// };
    /// let history = History::with_later(&[first], &[])?;
    /// assert_eq!(history.newest(), Version::new(1));
    /// assert!(history.schemas().has_table("note"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Errors: a list that is empty, does not count v1, v2, … without a gap, repeats an
    /// identifier, or whose SQL does not run from nothing.
    pub fn with_later(list: &[Migration], later: &[Migration]) -> Result<Self, HistoryError> {
        for (position, migration) in list.iter().enumerate() {
            if usize::from(migration.version.number()) != position + 1 {
                return Err(HistoryError::List(format!(
                    "`{}` is number {} of the list but says {}",
                    migration.identifier,
                    position + 1,
                    migration.version
                )));
            }
            if list[..position]
                .iter()
                .any(|other| other.identifier == migration.identifier)
            {
                return Err(HistoryError::List(format!(
                    "`{}` stands twice",
                    migration.identifier
                )));
            }
        }
        let Some(newest) = list.last() else {
            return Err(HistoryError::List("the list is empty".to_owned()));
        };
        Ok(Self {
            migrations: list.to_vec(),
            newest: newest.version,
            schemas: VersionSchemas::of(list, later)?,
        })
    }

    /// The list as it was given.
    #[must_use]
    pub fn migrations(&self) -> &[Migration] {
        &self.migrations
    }

    /// The version that the list reaches.
    #[must_use]
    pub fn newest(&self) -> Version {
        self.newest
    }

    /// What the tables of each version are.
    #[must_use]
    pub fn schemas(&self) -> &VersionSchemas {
        &self.schemas
    }

    /// The migrations that lead from a version, or from an empty database, to another version.
    pub(crate) fn pending(
        &self,
        from: Option<Version>,
        to: Version,
    ) -> impl Iterator<Item = &Migration> + Clone {
        self.migrations
            .iter()
            .filter(move |migration| Some(migration.version) > from && migration.version <= to)
    }
}
