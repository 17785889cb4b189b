//! What a file is, by its ledger and its structure (never by text alone).

use rusqlite::Connection;
use sqlite_facts::pragma;

use crate::detect::structure::{self, Structure, UnknownObject};
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::history::History;
use crate::history::schemas::VersionSchema;
use crate::history::version::Version;

/// Identifiers of the schema before v1. v1's reset dropped the tables and left these rows.
const OLDER_IDENTIFIERS: [&str; 2] = ["createSessionsAndEntries_v1", "environmentMetadata_v2"];

/// The first version with mounts. The build whose v6 was a hard reset recorded only this one on a
/// fresh file, which is how its files, and what 0.5.0 makes of them, are known.
const MOUNTS: Version = Version::new(6);
const BEFORE_MOUNTS: Version = Version::new(5);

/// A file of another schema differs in everything: so many lines tell it.
const DIFFERENCES_SHOWN: usize = 6;

/// What a database file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileKind {
    /// No objects: a new database may be made of it.
    Empty,
    /// A Wuhu database whose ledger and structure agree.
    Version(Version),
    /// Already at v6, by the build whose v6 dropped and created the tables again: data of before
    /// is gone from the tables, and may still lie in free pages.
    Reset,
    /// A new file of that build: v6 structure, but only v6 in its ledger. Release 0.5.0 would
    /// erase it.
    ResetFresh,
    /// A new file of that build after 0.5.0 ran v1 to v5 on it: v6 in its ledger, v5 structure.
    Wiped,
    /// Newer than anything this library applies; the identifiers beyond its list.
    Newer(Vec<String>),
    /// Not a database that may be migrated.
    Refused(Refusal),
}

/// A database's ledger and structure, and what they amount to.
pub(crate) struct Classification {
    pub(crate) kind: FileKind,
    pub(crate) structure: Structure,
    pub(crate) unknown_objects: Vec<UnknownObject>,
    /// The version whose tables the file has.
    pub(crate) fits: Option<Version>,
}

pub(crate) fn classify(conn: &Connection, history: &History) -> Result<Classification, Error> {
    let structure = Structure::read(conn)?;
    let ledger = ledger(conn, &structure)?;
    // A migration may change rows alone: of versions with the same tables the recorded one is meant.
    let is_recorded =
        |known: &&VersionSchema| ledger.iter().flatten().any(|id| id == known.identifier);
    let newest_first = || history.schemas().all().iter().rev();
    let mut candidates = newest_first()
        .find(is_recorded)
        .into_iter()
        .chain(newest_first());
    let fit = candidates.find_map(|known| {
        let unknown_objects = structure::fit(&structure, &known.tables, history.schemas()).ok()?;
        Some((known.version, unknown_objects))
    });
    let (fits, unknown_objects) = match fit {
        Some((version, unknown_objects)) => (Some(version), unknown_objects),
        None => (None, Vec::new()),
    };
    let mut classified = Classification {
        kind: FileKind::Empty,
        structure,
        unknown_objects,
        fits,
    };
    classified.kind = kind(conn, history, ledger.as_deref(), &mut classified)?;
    Ok(classified)
}

/// The recorded identifiers, sorted; none if there is no such table.
fn ledger(conn: &Connection, structure: &Structure) -> Result<Option<Vec<String>>, Error> {
    let Some(table) = structure.tables.get("grdb_migrations") else {
        return Ok(None);
    };
    if !table
        .columns
        .iter()
        .any(|column| column.name == "identifier")
    {
        return Ok(None);
    }
    let read = || -> rusqlite::Result<Vec<String>> {
        conn.prepare("SELECT CAST(identifier AS TEXT) FROM grdb_migrations ORDER BY 1")?
            .query_map([], |row| {
                Ok(
                    String::from_utf8_lossy(row.get_ref(0)?.as_bytes_or_null()?.unwrap_or(b""))
                        .into_owned(),
                )
            })?
            .collect()
    };
    read()
        .map(Some)
        .map_err(Error::sqlite("read the ledger of migrations"))
}

fn kind(
    conn: &Connection,
    history: &History,
    ledger: Option<&[String]>,
    found: &mut Classification,
) -> Result<FileKind, Error> {
    let tables = &found.structure.tables;
    let is_ours = |name: &String| name != "grdb_migrations" && history.schemas().has_table(name);
    let ids = ledger.unwrap_or_default();
    let is_known = |id: &String| {
        let mut known = history.schemas().all().iter();
        OLDER_IDENTIFIERS.contains(&id.as_str()) || known.any(|known| known.identifier == id)
    };
    let knows_us = ids.iter().any(is_known);
    // Many applications have a table `sessions`; every version of ours has these two.
    let has_ours = knows_us && tables.keys().any(is_ours)
        || tables.contains_key("sessions") && tables.contains_key("session_entries");
    if tables.contains_key("runner_sessions")
        || ids.iter().any(|id| id == "createRunnerSessions_v1")
    {
        return Ok(FileKind::Refused(Refusal::Runner));
    }
    let others = tables
        .keys()
        .filter(|name| *name != "grdb_migrations")
        .count();
    if others == 0 && ids.is_empty() && found.structure.programs.is_empty() {
        return Ok(FileKind::Empty);
    }
    let Some(ids) = ledger.filter(|_| has_ours) else {
        let refusal = if has_ours {
            Refusal::Contradiction(vec!["the ledger `grdb_migrations` is missing".to_owned()])
        } else if knows_us {
            Refusal::Contradiction(vec![
                "the ledger names versions, but no table is there".to_owned(),
            ])
        } else {
            Refusal::Foreign {
                application_id: pragma(conn, "application_id")
                    .map_err(Error::sqlite("read a setting"))?,
            }
        };
        return Ok(FileKind::Refused(refusal));
    };
    let recorded: Vec<Version> = history
        .schemas()
        .all()
        .iter()
        .filter(|known| ids.iter().any(|id| id == known.identifier))
        .map(|known| known.version)
        .collect();
    let unknown: Vec<String> = ids
        .iter()
        .filter(|id| !OLDER_IDENTIFIERS.contains(&id.as_str()))
        .filter(|id| {
            !history
                .schemas()
                .all()
                .iter()
                .any(|known| known.identifier == id.as_str())
        })
        .cloned()
        .collect();
    Ok(if recorded.contains(&MOUNTS) {
        with_mounts_recorded(conn, history, &recorded, &unknown, found)?
    } else {
        before_mounts(history, &recorded, unknown, ids, found)
    })
}

/// A ledger that does not hold v6.
fn before_mounts(
    history: &History,
    recorded: &[Version],
    unknown: Vec<String>,
    ids: &[String],
    found: &Classification,
) -> FileKind {
    if !unknown.is_empty() {
        return FileKind::Refused(Refusal::UnknownIdentifiers(unknown));
    }
    let Some(&newest) = recorded.last() else {
        let older = ids
            .iter()
            .any(|id| OLDER_IDENTIFIERS.contains(&id.as_str()));
        // v1 brought the tables of what tools and queues do.
        if older && !found.structure.tables.contains_key("tool_call_status") {
            return FileKind::Refused(Refusal::PreContracts);
        }
        return FileKind::Refused(Refusal::Contradiction(vec![
            "the ledger records no version, but the tables are there".to_owned(),
        ]));
    };
    if let Some(missing) = holes(history, recorded) {
        return FileKind::Refused(Refusal::Holes(missing));
    }
    if found.fits == Some(newest) {
        return FileKind::Version(newest);
    }
    FileKind::Refused(Refusal::Contradiction(differences(history, found, newest)))
}

/// A ledger that holds v6: healthy, one of the files of the hard reset, or newer.
fn with_mounts_recorded(
    conn: &Connection,
    history: &History,
    recorded: &[Version],
    unknown: &[String],
    found: &mut Classification,
) -> Result<FileKind, Error> {
    let newest = recorded.last().copied().unwrap_or(MOUNTS);
    if recorded == [MOUNTS] && unknown.is_empty() && found.fits == Some(MOUNTS) {
        return Ok(FileKind::ResetFresh);
    }
    if let Some(missing) = holes(history, recorded) {
        return Ok(FileKind::Refused(Refusal::Holes(missing)));
    }
    if newest == MOUNTS
        && unknown.is_empty()
        && let Some(unknown_objects) = wiped(history, &found.structure)
    {
        found.unknown_objects = unknown_objects;
        found.fits = Some(BEFORE_MOUNTS);
        return Ok(FileKind::Wiped);
    }
    let beyond: Vec<String> = history
        .schemas()
        .all()
        .iter()
        .filter(|known| known.version > history.newest() && recorded.contains(&known.version))
        .map(|known| known.identifier.to_owned())
        .chain(unknown.iter().cloned())
        .collect();
    let enough = found.fits.is_some_and(|fits| fits >= MOUNTS)
        || !unknown.is_empty() && has_mounts(history, found);
    if !beyond.is_empty() && enough {
        return Ok(FileKind::Newer(beyond));
    }
    if found.fits != Some(newest) {
        return Ok(FileKind::Refused(Refusal::Contradiction(differences(
            history, found, newest,
        ))));
    }
    Ok(if newest == MOUNTS && was_reset(conn)? {
        FileKind::Reset
    } else {
        FileKind::Version(newest)
    })
}

/// An unknown later version may have changed anything but the tables that v6 brought.
fn has_mounts(history: &History, found: &Classification) -> bool {
    let tables = &found.structure.tables;
    let both = tables.contains_key("mounts") && tables.contains_key("sessions");
    both && wiped(history, &found.structure).is_none()
}

/// Release 0.5.0 ran v1 to v5 on a fresh file of the hard reset, which has v6's new tables.
fn wiped(history: &History, structure: &Structure) -> Option<Vec<UnknownObject>> {
    let schemas = history.schemas();
    let mut both = schemas.get(BEFORE_MOUNTS)?.tables.clone();
    for name in ["mount_templates", "mounts"] {
        both.push(schemas.get(MOUNTS)?.table(name)?.clone());
    }
    both.sort_by(|a, b| a.name.cmp(&b.name));
    structure::fit(structure, &both, schemas).ok()
}

/// The hard reset wrote `sessions` on one line with quoted names; 0.5.0 writes one column a line.
/// The structure is the same: this decides nothing but what is said.
fn was_reset(conn: &Connection) -> Result<bool, Error> {
    conn.query_row(
        "SELECT instr(sql, char(10)) = 0 AND instr(sql, '(\"id\"') > 0 \
         FROM sqlite_schema WHERE name = 'sessions'",
        [],
        |row| row.get(0),
    )
    .map_err(Error::sqlite("read the schema"))
}

/// Identifiers that are missing below the newest recorded one.
fn holes(history: &History, recorded: &[Version]) -> Option<Vec<String>> {
    let newest = recorded.last()?;
    let missing: Vec<String> = history
        .schemas()
        .all()
        .iter()
        .filter(|known| known.version < *newest && !recorded.contains(&known.version))
        .map(|known| known.identifier.to_owned())
        .collect();
    (!missing.is_empty()).then_some(missing)
}

fn differences(history: &History, found: &Classification, version: Version) -> Vec<String> {
    let Some(known) = history.schemas().get(version) else {
        return Vec::new();
    };
    let mut lines = vec![match found.fits {
        Some(fits) => format!("the ledger says {version}, the tables are those of {fits}"),
        None => format!("the ledger says {version}, the tables are of no known version"),
    }];
    let fit = structure::fit(&found.structure, &known.tables, history.schemas());
    let found = fit.err().unwrap_or_default();
    lines.extend(found.iter().take(DIFFERENCES_SHOWN).cloned());
    if found.len() > DIFFERENCES_SHOWN {
        let more = found.len() - DIFFERENCES_SHOWN;
        lines.push(format!("and {more} more"));
    }
    lines
}
