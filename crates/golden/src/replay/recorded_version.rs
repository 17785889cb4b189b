//! The version that an external migrator reaches, by what it records in the ledger.

use std::collections::BTreeSet;
use std::path::Path;

use migrator::{History, Version};
use rusqlite::Connection;
use sqlite_facts::{AutoVacuum, Encoding, FileSettings, JournalMode};

use crate::error::Error;
use crate::replay::build::create;
use crate::replay::copies::open;
use crate::replay::external::ExternalMigrator;
use crate::replay::work_folder::WorkFolder;

/// Lets the program migrate an empty database of the newest version, and reads what it records. None if
/// that is nothing that is known to be later: then it is judged by the newest version.
///
/// Errors: it records an identifier that no known release has.
pub fn recorded_version(
    program: &ExternalMigrator,
    history: &History,
    scratch: &Path,
) -> Result<Option<Version>, Error> {
    let work = WorkFolder::new(scratch)?;
    let db = work.path().join("wuhu.sqlite");
    let settings = FileSettings {
        page_size: 4096,
        encoding: Encoding::Utf8,
        journal_mode: JournalMode::Delete,
        auto_vacuum: AutoVacuum::None,
    };
    let mut conn = create(settings, &db)?;
    let newest = history.newest();
    history.create(&mut conn, newest).map_err(Error::Database)?;
    drop(conn);
    if !program.run(&db, work.path())?.success {
        // The cases will show why.
        return Ok(None);
    }
    let Ok(recorded) = open(&db).map(|conn| identifiers(&conn).unwrap_or_default()) else {
        return Ok(None);
    };
    let schemas = history.schemas().all();
    let is_known = |id: &&String| schemas.iter().any(|schema| schema.identifier == **id);
    if let Some(identifier) = recorded.iter().find(|id| !is_known(id)) {
        return Err(Error::UnknownRelease {
            identifier: identifier.clone(),
        });
    }
    let versions = schemas
        .iter()
        .filter(|schema| recorded.contains(schema.identifier));
    let reached = versions.map(|schema| schema.version).max();
    Ok(reached.filter(|reached| *reached > newest))
}

fn identifiers(conn: &Connection) -> rusqlite::Result<BTreeSet<String>> {
    conn.prepare("SELECT CAST(identifier AS TEXT) FROM grdb_migrations")?
        .query_map([], |row| row.get(0))?
        .collect()
}
