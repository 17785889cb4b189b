//! What the tables of each version are.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use sqlite_facts::{Object, ObjectKind, Table, objects};

use crate::history::error::HistoryError;
use crate::history::migrations::Migration;
use crate::history::reserved_tables::LEDGER;
use crate::history::version::Version;

/// What an empty database of one version has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionSchema {
    /// The version.
    pub version: Version,
    /// The identifier of the migration that reaches it, as the ledger records it.
    pub identifier: &'static str,
    /// Every table by name, the ledger `grdb_migrations` too.
    pub tables: Vec<Table>,
    /// Every object that has a text, with that text as the server stores it, to the byte: tables by
    /// name, then indexes by name.
    pub objects: Vec<Object>,
}

impl VersionSchema {
    /// The table `name`, in this case.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The stored text of the object `name`, in this case.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        let object = self.objects.iter().find(|object| object.name == name)?;
        Some(&object.sql)
    }

    /// Whether it has this object, in this case.
    pub(crate) fn has(&self, kind: ObjectKind, name: &str) -> bool {
        let mut objects = self.objects.iter();
        objects.any(|object| object.kind == kind && object.name == name)
    }

    /// Whether an object has this name in any case: SQLite compares names so.
    pub(crate) fn has_object(&self, name: &str) -> bool {
        let mut objects = self.objects.iter();
        objects.any(|object| object.name.eq_ignore_ascii_case(name))
    }
}

/// What the tables of each version are: of the versions of one [`History`](crate::History), then of
/// the later releases beyond them, which are recognized and never applied.
///
/// Computed once, when the list of migrations becomes a `History`, by running the list from nothing
/// in memory.
///
/// ```
/// use migrator::{HISTORY, History, Version};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let history = History::new(HISTORY)?;
/// let schemas = history.schemas();
/// let v5 = schemas.get(Version::new(5)).expect("v5 is in the list");
/// assert!(v5.table("environments").is_some());
/// assert!(v5.text("sessions").expect("v5 has sessions").starts_with("CREATE TABLE"));
/// for schema in schemas.all() {
///     assert!(schema.tables.iter().all(|table| schemas.has_table(&table.name)));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionSchemas {
    versions: Vec<VersionSchema>,
    hard_reset: Option<VersionSchema>,
    copies: BTreeSet<&'static str>,
}

/// `sessions` as the hard reset wrote it; 0.5.0 writes one column a line.
const HARD_RESET: &str = include_str!("hard_reset.sql");

/// The identifier that the hard reset recorded.
const HARD_RESET_AS: &str = "wuhu_v6_mounts";

/// The copies that releases make in their own rebuilds; one that is left over keeps them from starting.
const COPIES_OF_RELEASES: [&str; 1] = ["_sessions_new"];

impl VersionSchemas {
    /// Runs the list, then the later releases, on a database in memory.
    pub(crate) fn of(list: &[Migration], later: &[Migration]) -> Result<Self, HistoryError> {
        let sqlite = HistoryError::sqlite;
        let conn = Connection::open_in_memory().map_err(sqlite("open a scratch database"))?;
        // A list that is wrong on purpose must still become a History: guards judge files, not
        // this empty database.
        conn.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA legacy_alter_table=OFF")
            .and_then(|()| conn.execute_batch(LEDGER))
            .map_err(sqlite("create the ledger"))?;
        let newest = list.last().map(|migration| migration.version);
        let later = later
            .iter()
            .filter(|migration| Some(migration.version) > newest);
        let mut versions = Vec::new();
        for migration in list.iter().chain(later) {
            let declared = |wrong: Option<String>| match wrong {
                Some(wrong) => Err(HistoryError::declares_what_does_not_run(migration, &wrong)),
                None => Ok(()),
            };
            only_literals_in_single_quotes(&conn, true).map_err(sqlite("read the declarations"))?;
            declared(migration.wrong_before(&conn))?;
            only_literals_in_single_quotes(&conn, false)
                .map_err(sqlite("read the declarations"))?;
            conn.execute_batch(migration.sql)
                .map_err(|source| HistoryError::does_not_run(migration, source))?;
            declared(migration.wrong_after(&conn))?;
            versions.push(VersionSchema {
                version: migration.version,
                identifier: migration.identifier,
                tables: Table::read_all(&conn).map_err(sqlite("read the schema"))?,
                objects: objects(&conn).map_err(HistoryError::Schema)?,
            });
        }
        let rebuilds = list.iter().flat_map(|migration| migration.rebuilds);
        Ok(Self {
            hard_reset: hard_reset(&versions),
            versions,
            copies: rebuilds
                .map(|rebuild| rebuild.by)
                .chain(COPIES_OF_RELEASES)
                .collect(),
        })
    }

    /// Every version, oldest first.
    #[must_use]
    pub fn all(&self) -> &[VersionSchema] {
        &self.versions
    }

    /// The schema that the hard reset left, as far as its texts are others: the structure is that of v6.
    #[must_use]
    pub fn hard_reset(&self) -> Option<&VersionSchema> {
        self.hard_reset.as_ref()
    }

    /// The schema of one version.
    #[must_use]
    pub fn get(&self, version: Version) -> Option<&VersionSchema> {
        self.versions
            .iter()
            .find(|schema| schema.version == version)
    }

    /// Whether some version has a table of this name, in this case.
    #[must_use]
    pub fn has_table(&self, name: &str) -> bool {
        self.versions
            .iter()
            .any(|schema| schema.table(name).is_some())
    }

    /// The names of all tables that some version has.
    #[must_use]
    pub fn table_names(&self) -> BTreeSet<&str> {
        let tables = self.versions.iter().flat_map(|schema| &schema.tables);
        tables.map(|table| table.name.as_str()).collect()
    }

    /// The names that rebuilt tables have until the old ones are dropped, here and in the releases: a
    /// migration stumbles over any other table of such a name.
    #[must_use]
    pub fn rebuild_copies(&self) -> &BTreeSet<&'static str> {
        &self.copies
    }
}

/// Whether a name in double quotes that no column has is an error, and not a text.
fn only_literals_in_single_quotes(conn: &Connection, is_strict: bool) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, !is_strict)
        .map(drop)
}

fn hard_reset(versions: &[VersionSchema]) -> Option<VersionSchema> {
    let mounts = versions
        .iter()
        .find(|schema| schema.identifier == HARD_RESET_AS)?;
    let mut schema = mounts.clone();
    schema
        .objects
        .retain(|object| (object.kind, &*object.name) == (ObjectKind::Table, "sessions"));
    for sessions in &mut schema.objects {
        HARD_RESET
            .trim_end_matches([';', '\n'])
            .clone_into(&mut sessions.sql);
    }
    Some(schema)
}
