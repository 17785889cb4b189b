//! What a file's ledger of migrations records.

use rusqlite::Connection;

use crate::detect::structure::Structure;
use crate::error::Error;
use crate::history::History;
use crate::history::reserved_tables::LEDGER_TABLE;
use crate::history::version::Version;

/// Identifiers of the schema before v1. v1's reset dropped the tables and left these rows.
const OLDER_IDENTIFIERS: [&str; 2] = ["createSessionsAndEntries_v1", "environmentMetadata_v2"];

/// The identifier of the remote runner, which has a database of its own.
const RUNNER_IDENTIFIER: &str = "createRunnerSessions_v1";

/// The rows of a ledger, sorted out.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Whether the file has one.
    pub(crate) is_there: bool,
    /// All identifiers, sorted.
    identifiers: Vec<String>,
    /// The versions whose identifiers are recorded, oldest first.
    pub(crate) recorded: Vec<Version>,
    /// Identifiers of no version.
    pub(crate) unknown: Vec<String>,
}

impl Ledger {
    pub(crate) fn read(
        conn: &Connection,
        structure: &Structure,
        history: &History,
    ) -> Result<Self, Error> {
        let table = structure.tables.get(LEDGER_TABLE);
        if table.is_none_or(|table| table.column("identifier").is_none()) {
            return Ok(Self::default());
        }
        let identifiers =
            identifiers(conn).map_err(Error::sqlite("read the ledger of migrations"))?;
        let versions = history.schemas().all();
        let recorded = versions
            .iter()
            .filter(|schema| identifiers.iter().any(|id| id == schema.identifier))
            .map(|schema| schema.version)
            .collect();
        let is_unknown = |id: &&String| {
            let is_older = OLDER_IDENTIFIERS.contains(&id.as_str());
            !is_older && versions.iter().all(|schema| schema.identifier != *id)
        };
        let unknown = identifiers.iter().filter(is_unknown).cloned().collect();
        Ok(Self {
            is_there: true,
            identifiers,
            recorded,
            unknown,
        })
    }

    /// Whether it has no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.identifiers.is_empty()
    }

    /// The newest version that is recorded.
    pub(crate) fn newest(&self) -> Option<Version> {
        self.recorded.last().copied()
    }

    /// Whether an identifier of the schema before v1 is recorded.
    pub(crate) fn is_from_before_v1(&self) -> bool {
        let mut identifiers = self.identifiers.iter();
        identifiers.any(|id| OLDER_IDENTIFIERS.contains(&id.as_str()))
    }

    /// Whether an identifier of the server is recorded, of any version.
    pub(crate) fn is_of_the_server(&self) -> bool {
        !self.recorded.is_empty() || self.is_from_before_v1()
    }

    /// Whether the remote runner's identifier is recorded.
    pub(crate) fn is_of_the_runner(&self) -> bool {
        self.identifiers.iter().any(|id| id == RUNNER_IDENTIFIER)
    }

    /// Identifiers that are missing below the newest recorded version.
    pub(crate) fn holes(&self, history: &History) -> Vec<String> {
        let versions = history.schemas().all().iter();
        versions
            .filter(|schema| Some(schema.version) < self.newest())
            .filter(|schema| !self.recorded.contains(&schema.version))
            .map(|schema| schema.identifier.to_owned())
            .collect()
    }
}

/// The rows, sorted; bytes that are not UTF-8 are replaced, for such an identifier is unknown in any case.
pub(crate) fn identifiers(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    conn.prepare("SELECT CAST(identifier AS TEXT) FROM grdb_migrations ORDER BY 1")?
        .query_map([], |row| {
            let bytes = row.get_ref(0)?.as_bytes_or_null()?.unwrap_or(b"");
            Ok(String::from_utf8_lossy(bytes).into_owned())
        })?
        .collect()
}
