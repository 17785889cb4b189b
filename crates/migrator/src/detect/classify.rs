//! What a file is, by its ledger and its structure (never by text alone).

use rusqlite::Connection;
use sqlite_facts::pragma;

use crate::detect::ledger::Ledger;
use crate::detect::schema_rows;
use crate::detect::structure::{self, Structure, UnknownObject};
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::history::History;
use crate::history::reserved_tables::LEDGER_TABLE;
use crate::history::version::Version;

/// The first version with mounts, and the one before. The build whose v6 was a hard reset recorded
/// only this one on a fresh file, which is how its files, and what 0.5.0 makes of them, are recognized.
const MOUNTS: Version = Version::new(6);
const BEFORE_MOUNTS: Version = Version::new(5);

/// How many differences a refusal names: a file of another schema differs in everything.
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

/// What a file is, with the structure by which it was recognized.
pub(crate) struct Classification {
    pub(crate) kind: FileKind,
    pub(crate) structure: Structure,
    /// The version whose tables the file has.
    pub(crate) fits: Option<Version>,
    /// What that version does not have.
    pub(crate) unknown_objects: Vec<UnknownObject>,
    /// Tables and indexes whose text no step could carry, in words.
    pub(crate) uncarried: Vec<String>,
}

impl Classification {
    /// A file whose schema cannot be read.
    fn unreadable(faults: Vec<String>) -> Self {
        Self {
            kind: FileKind::Refused(Refusal::UnreadableSchema(faults)),
            structure: Structure::default(),
            fits: None,
            unknown_objects: Vec::new(),
            uncarried: Vec::new(),
        }
    }
}

pub(crate) fn classify(conn: &Connection, history: &History) -> Result<Classification, Error> {
    let faults = schema_rows::faults(conn)?;
    if !faults.unreadable.is_empty() {
        return Ok(Classification::unreadable(faults.unreadable));
    }
    let structure = match Structure::read(conn) {
        // A column's name or default is of a text that is not Unicode.
        Err(Error::Sqlite { source, .. })
            if !faults.uncarried.is_empty() && source.sqlite_error_code().is_none() =>
        {
            return Ok(Classification::unreadable(faults.uncarried));
        }
        read => read?,
    };
    let ledger = Ledger::read(conn, &structure, history)?;
    let fit = best_fit(&structure, &ledger, history);
    let facts = Facts {
        conn,
        history,
        structure: &structure,
        ledger: &ledger,
        fits: fit.as_ref().map(|(version, _)| *version),
    };
    let kind = kind(&facts)?;
    let fit = match kind {
        FileKind::Wiped => wiped(&facts).map(|unknown_objects| (BEFORE_MOUNTS, unknown_objects)),
        _ => fit,
    };
    let (fits, unknown_objects) = fit.unzip();
    Ok(Classification {
        kind,
        structure,
        fits,
        unknown_objects: unknown_objects.unwrap_or_default(),
        uncarried: faults.uncarried,
    })
}

/// The version whose tables the file has. A migration may change rows alone: of versions with the same
/// tables it is the recorded one.
fn best_fit(
    structure: &Structure,
    ledger: &Ledger,
    history: &History,
) -> Option<(Version, Vec<UnknownObject>)> {
    let schemas = history.schemas();
    let newest_first = || schemas.all().iter().rev();
    let recorded = ledger.newest().and_then(|version| schemas.get(version));
    let mut candidates = recorded.into_iter().chain(newest_first());
    candidates.find_map(|schema| {
        let unknown_objects = structure::fit(structure, &schema.tables, schemas).ok()?;
        Some((schema.version, unknown_objects))
    })
}

/// The facts by which a file is recognized.
struct Facts<'a> {
    conn: &'a Connection,
    history: &'a History,
    structure: &'a Structure,
    ledger: &'a Ledger,
    fits: Option<Version>,
}

impl Facts<'_> {
    fn has_table(&self, name: &str) -> bool {
        self.structure.tables.contains_key(name)
    }

    /// The tables but the ledger.
    fn tables(&self) -> impl Iterator<Item = &String> {
        let names = self.structure.tables.keys();
        names.filter(|name| *name != LEDGER_TABLE)
    }
}

fn kind(facts: &Facts<'_>) -> Result<FileKind, Error> {
    let Facts {
        history, ledger, ..
    } = facts;
    if facts.has_table("runner_sessions") || ledger.is_of_the_runner() {
        return Ok(FileKind::Refused(Refusal::Runner));
    }
    if facts.tables().count() == 0 && ledger.is_empty() && facts.structure.programs.is_empty() {
        return Ok(FileKind::Empty);
    }
    // Many applications have a table `sessions`; every version of ours has these two.
    let has_ours = facts.has_table("sessions") && facts.has_table("session_entries")
        || ledger.is_of_the_server() && facts.tables().any(|t| history.schemas().has_table(t));
    let refusal = match (has_ours, ledger.is_there) {
        (true, true) if ledger.recorded.contains(&MOUNTS) => return with_mounts_recorded(facts),
        (true, true) => return Ok(before_mounts(facts)),
        (true, false) => contradiction("the ledger `grdb_migrations` is missing"),
        (false, _) if ledger.is_of_the_server() => {
            contradiction("the ledger names versions, but no table is there")
        }
        (false, _) => Refusal::Foreign {
            application_id: pragma(facts.conn, "application_id")
                .map_err(Error::sqlite("read a setting"))?,
        },
    };
    Ok(FileKind::Refused(refusal))
}

/// A ledger that does not hold v6.
fn before_mounts(facts: &Facts<'_>) -> FileKind {
    let ledger = facts.ledger;
    let holes = ledger.holes(facts.history);
    FileKind::Refused(if !ledger.unknown.is_empty() {
        Refusal::UnknownIdentifiers(ledger.unknown.clone())
    } else if let Some(newest) = ledger.newest() {
        if !holes.is_empty() {
            Refusal::Holes(holes)
        } else if facts.fits == Some(newest) {
            return FileKind::Version(newest);
        } else {
            Refusal::Contradiction(differences(facts, newest))
        }
    } else if ledger.is_from_before_v1() && !facts.has_table("tool_call_status") {
        // v1 brought the tables of what tools and queues do.
        Refusal::PreContracts
    } else {
        contradiction("the ledger records no version, but the tables are there")
    })
}

/// A ledger that holds v6: healthy, one of the files of the hard reset, or newer.
fn with_mounts_recorded(facts: &Facts<'_>) -> Result<FileKind, Error> {
    let Facts {
        history,
        ledger,
        fits,
        ..
    } = *facts;
    let newest = ledger.newest().unwrap_or(MOUNTS);
    let is_known = ledger.unknown.is_empty();
    if ledger.recorded == [MOUNTS] && is_known && fits == Some(MOUNTS) {
        return Ok(FileKind::ResetFresh);
    }
    let holes = ledger.holes(history);
    if !holes.is_empty() {
        return Ok(FileKind::Refused(Refusal::Holes(holes)));
    }
    if newest == MOUNTS && is_known && wiped(facts).is_some() {
        return Ok(FileKind::Wiped);
    }
    let later = history.schemas().all().iter().filter(|schema| {
        schema.version > history.newest() && ledger.recorded.contains(&schema.version)
    });
    let beyond: Vec<String> = later
        .map(|schema| schema.identifier.to_owned())
        .chain(ledger.unknown.iter().cloned())
        .collect();
    let has_mounts = fits >= Some(MOUNTS) || !is_known && has_mounts(facts);
    if !beyond.is_empty() && has_mounts {
        return Ok(FileKind::Newer(beyond));
    }
    if fits != Some(newest) {
        let differences = differences(facts, newest);
        return Ok(FileKind::Refused(Refusal::Contradiction(differences)));
    }
    Ok(if newest == MOUNTS && was_reset(facts.conn)? {
        FileKind::Reset
    } else {
        FileKind::Version(newest)
    })
}

/// An unknown later version may have changed anything but the tables that v6 brought.
fn has_mounts(facts: &Facts<'_>) -> bool {
    facts.has_table("mounts") && facts.has_table("sessions") && wiped(facts).is_none()
}

/// Release 0.5.0 ran v1 to v5 on a fresh file of the hard reset, which has v6's new tables.
fn wiped(facts: &Facts<'_>) -> Option<Vec<UnknownObject>> {
    let schemas = facts.history.schemas();
    let mut both = schemas.get(BEFORE_MOUNTS)?.tables.clone();
    for name in ["mount_templates", "mounts"] {
        both.push(schemas.get(MOUNTS)?.table(name)?.clone());
    }
    both.sort_by(|a, b| a.name.cmp(&b.name));
    structure::fit(facts.structure, &both, schemas).ok()
}

/// Whether the build of the hard reset made the tables of a file at v6 or newer: it wrote `sessions` on one line with
/// quoted names, where 0.5.0 writes one column a line. The structure is the same, and a migration does the same: only
/// the reports differ.
pub fn was_reset(conn: &Connection) -> Result<bool, Error> {
    conn.query_row(
        "SELECT instr(sql, char(10)) = 0 AND instr(sql, '(\"id\"') > 0 \
         FROM sqlite_schema WHERE name = 'sessions'",
        [],
        |row| row.get(0),
    )
    .map_err(Error::sqlite("read the schema"))
}

fn contradiction(what: &str) -> Refusal {
    Refusal::Contradiction(vec![what.to_owned()])
}

fn differences(facts: &Facts<'_>, version: Version) -> Vec<String> {
    let schemas = facts.history.schemas();
    let Some(schema) = schemas.get(version) else {
        return Vec::new();
    };
    let mut lines = vec![match facts.fits {
        Some(fits) => format!("the ledger says {version}, the tables are those of {fits}"),
        None => format!("the ledger says {version}, the tables are of no known version"),
    }];
    let found = match structure::fit(facts.structure, &schema.tables, schemas) {
        Ok(_) => Vec::new(),
        Err(differences) => differences,
    };
    lines.extend(found.iter().take(DIFFERENCES_SHOWN).cloned());
    if found.len() > DIFFERENCES_SHOWN {
        let more = found.len() - DIFFERENCES_SHOWN;
        lines.push(format!("and {more} more"));
    }
    lines
}
