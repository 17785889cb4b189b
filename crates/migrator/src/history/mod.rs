pub(crate) mod migrations;
pub(crate) mod version;

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::apply::step::{self, Guards};
use crate::detect::structure::{self, Structure};
use crate::error::Error;
use crate::history::migrations::{HISTORY, LATER, Migration};
use crate::history::version::Version;

/// GRDB's ledger, text as GRDB stores it.
pub(crate) const LEDGER: &str =
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)";

/// A checked list of migrations with the structure that each version has.
///
/// The list is a value: whatever replays takes it as an argument, so that a deliberately wrong
/// list can be judged too. Structures are computed once, by running the list from nothing.
#[derive(Debug)]
pub struct History {
    migrations: Vec<Migration>,
    /// The list's own versions, then those of [`LATER`] beyond them.
    known: Vec<KnownVersion>,
}

#[derive(Debug)]
pub(crate) struct KnownVersion {
    pub(crate) version: Version,
    pub(crate) identifier: &'static str,
    pub(crate) structure: Structure,
    /// Stored text of each object, by name.
    pub(crate) texts: BTreeMap<String, String>,
}

impl History {
    /// Checks `list` and learns each version's structure from it.
    ///
    /// Errors: a list that is empty, does not count v1, v2, … without a gap, repeats an
    /// identifier, or whose SQL does not run from nothing.
    pub fn new(list: &[Migration]) -> Result<Self, Error> {
        for (position, migration) in list.iter().enumerate() {
            if usize::from(migration.version.number()) != position + 1 {
                return Err(Error::History(format!(
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
                return Err(Error::History(format!(
                    "`{}` stands twice",
                    migration.identifier
                )));
            }
        }
        let Some(newest) = list.last() else {
            return Err(Error::History("the list is empty".to_owned()));
        };
        let later = LATER
            .iter()
            .filter(|migration| migration.version > newest.version);
        let mut known = Vec::new();
        let conn =
            Connection::open_in_memory().map_err(Error::sqlite("open a scratch database"))?;
        // A list that is wrong on purpose must still become a History: guards judge files, not
        // the empty database from which the structures are learnt.
        step::prepare(&conn)?;
        conn.execute_batch(LEDGER)
            .map_err(Error::sqlite("create the ledger"))?;
        for migration in list.iter().chain(later) {
            conn.execute_batch(migration.sql)
                .map_err(|source| does_not_run(migration, source))?;
            known.push(KnownVersion {
                version: migration.version,
                identifier: migration.identifier,
                structure: structure::read(&conn).map_err(Error::sqlite("read the schema"))?,
                texts: texts(&conn)?,
            });
        }
        Ok(Self {
            migrations: list.to_vec(),
            known,
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
        self.migrations
            .last()
            .map_or(Version::new(0), |migration| migration.version)
    }

    /// Makes an empty database one of version `to`, ledger included.
    pub fn create(&self, conn: &mut Connection, to: Version) -> Result<(), Error> {
        step::prepare(conn)?;
        conn.execute_batch("BEGIN")
            .and_then(|()| conn.execute_batch(LEDGER))
            .map_err(Error::sqlite("create the ledger"))?;
        for migration in self.pending(Version::new(0), to) {
            step::run(conn, migration, Guards::ON)?;
        }
        conn.execute_batch("COMMIT")
            .map_err(Error::sqlite("commit"))
    }

    /// The migrations that lead from a version to another.
    pub(crate) fn pending(
        &self,
        from: Version,
        to: Version,
    ) -> impl Iterator<Item = &Migration> + Clone {
        self.migrations
            .iter()
            .filter(move |m| m.version > from && m.version <= to)
    }

    /// Every known version, oldest first.
    pub(crate) fn known(&self) -> &[KnownVersion] {
        &self.known
    }

    pub(crate) fn version(&self, version: Version) -> Option<&KnownVersion> {
        self.known.iter().find(|known| known.version == version)
    }

    /// Whether some known version has a table of this name.
    pub(crate) fn owns(&self, table: &str) -> bool {
        self.known
            .iter()
            .any(|known| known.structure.tables.contains_key(table))
    }

    /// Whether this version has a table or an index of this name; SQLite looks at no case.
    pub(crate) fn names(&self, version: Version, object: &str) -> bool {
        self.version(version).is_some_and(|known| {
            let mut names = known.texts.keys();
            names.any(|name| name.eq_ignore_ascii_case(object))
        })
    }

    pub(crate) fn universe(&self) -> Vec<&Structure> {
        self.known.iter().map(|known| &known.structure).collect()
    }
}

/// An empty database of every version that ever was, in memory: of [`HISTORY`] and of [`LATER`].
pub fn every_version() -> Result<Vec<Connection>, Error> {
    let all: Vec<Migration> = HISTORY.iter().chain(LATER).copied().collect();
    let history = History::new(&all)?;
    let empty = |migration: &Migration| {
        let mut conn =
            Connection::open_in_memory().map_err(Error::sqlite("open a scratch database"))?;
        history.create(&mut conn, migration.version)?;
        Ok(conn)
    };
    all.iter().map(empty).collect()
}

/// Without the SQL that `source` quotes: it may be the whole rest of the step.
fn does_not_run(migration: &Migration, source: rusqlite::Error) -> Error {
    let why = match source {
        rusqlite::Error::SqlInputError { msg, .. } => msg,
        other => other.to_string(),
    };
    let identifier = migration.identifier;
    Error::History(format!("`{identifier}` does not run from nothing: {why}"))
}

/// Stored text of every object that has one, by name; SQLite's own tables aside.
pub(crate) fn texts(conn: &Connection) -> Result<BTreeMap<String, String>, Error> {
    let read = || -> rusqlite::Result<BTreeMap<String, String>> {
        conn.prepare(
            "SELECT name, sql FROM sqlite_schema \
             WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
    };
    read().map_err(Error::sqlite("read the schema"))
}
