//! Looks at a file before any lock is held, and decides. Every refusal happens here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use sqlite_facts::{Table, quote};

use crate::decide::blockers;
use crate::detect::classify::{self, Classification, FileKind};
use crate::detect::damage::{self, Damage, DamageKind};
use crate::detect::file_header::FileHeader;
use crate::detect::private_copy::PrivateCopy;
use crate::detect::probe::{self, View};
use crate::detect::{freelist, tolerated_damage};
use crate::error::Error;
use crate::error::refusal::Refusal;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::version::Version;

/// How to look at a file.
#[derive(Debug, Clone, Copy)]
pub struct InspectOptions<'a> {
    /// The versions that are known.
    pub history: &'a History,
    /// A folder for private copies of files that cannot be read in place without a trace.
    pub scratch: &'a Path,
    /// How long to wait for another process's lock.
    pub busy: Duration,
}

/// What a file is, and what `migrate` would do with it.
#[derive(Debug)]
pub struct Inspection {
    /// Absolute, without symbolic links.
    pub path: PathBuf,
    /// Length of the main file in bytes.
    pub len_bytes: u64,
    /// What it is.
    pub kind: FileKind,
    /// The version whose tables it has.
    pub structure: Option<Version>,
    /// What its header says.
    pub header: FileHeader,
    /// Rows of each table of the main schema, by name, SQLite's own aside.
    pub rows: Vec<(String, u64)>,
    /// Tables, columns, indexes, views and triggers that this version does not have, in words.
    pub unknown_objects: Vec<String>,
    /// Rows that would make the server refuse the file later, then what it lives with.
    pub damage: Vec<Damage>,
    /// Of a file that the hard reset or release 0.5.0 emptied: how many free pages hold more than
    /// zeros, so that lost rows may lie in them.
    pub free_pages_with_data: Option<u64>,
    /// What `migrate` would do.
    pub decision: Decision,
}

/// What `migrate` does with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Make an empty file a database of this version.
    Create(Version),
    /// Migrate, backfill, repair: see [`MigrationPlan`].
    Migrate(MigrationPlan),
    /// It is where it should be, or newer.
    Nothing,
    /// Leave it alone and say why.
    Refuse(Refusal),
}

/// What a file needs to be where it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationPlan {
    /// The version whose tables it has.
    pub from: Version,
    /// The version that it will be at.
    pub to: Version,
    /// Identifiers that the ledger lacks, though the tables have what they stand for.
    pub backfill: Vec<&'static str>,
    /// Rows that will be put right or set aside.
    pub repairs: Vec<Damage>,
}

impl Inspection {
    /// What `migrate` would do with one of [`Self::damage`].
    #[must_use]
    pub fn disposition(&self, damage: &Damage) -> Disposition {
        match (&self.decision, &damage.kind) {
            (Decision::Refuse(_), _) => Disposition::Refused,
            (_, kind) if kind.is_tolerated() => Disposition::Kept,
            (Decision::Migrate(work), _) if !work.repairs.contains(damage) => Disposition::Dropped,
            (_, DamageKind::Dangling { parent }) if *parent != damage.table => {
                Disposition::SetAside
            }
            _ => Disposition::PutRight,
        }
    }

    /// The version that ledger and structure agree on.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        match self.kind {
            FileKind::Version(version) => Some(version),
            FileKind::Reset | FileKind::Newer(_) => self.structure,
            _ => None,
        }
    }
}

/// What `migrate` does with damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// Nothing: the server lives with it.
    Kept,
    /// Each row gets a value that fits, where a rule finds one; any other is set aside.
    PutRight,
    /// Its rows are moved into a table of the same file.
    SetAside,
    /// It goes with a table that the migration drops by declaration.
    Dropped,
    /// Nothing: the file is refused.
    Refused,
}

/// Says what a file is. Changes nothing: neither the file nor its side files nor its folder.
pub fn inspect(db: &Path, options: &InspectOptions<'_>) -> Result<Inspection, Error> {
    let found = probe::probe(db)?;
    let answer = || {
        let View { conn, copy } = probe::view(&found, false, options.scratch, options.busy)?;
        conn.execute_batch("BEGIN")
            .map_err(Error::sqlite("begin to read"))?;
        let seen = examine(&conn, options.history, options.history.newest())?;
        let header = FileHeader::read(&conn)?;
        let rows = rows(&conn, &seen.classified.structure.tables)?;
        let unknown_objects = blockers::unknown_objects(&seen.classified);
        let mut damage = seen.damage;
        if is_surveyed(&seen.classified.kind) {
            let lived_with = tolerated_damage::survey(&conn, &seen.classified.structure);
            damage.extend(lived_with.map_err(Error::sqlite("look for damage"))?);
        }
        drop(conn);
        let emptied = matches!(seen.classified.kind, FileKind::Reset | FileKind::Wiped);
        let path = copy
            .as_ref()
            .map_or(found.path.as_path(), PrivateCopy::path);
        let free_pages_with_data = emptied.then(|| freelist::pages_with_data(path)).transpose();
        Ok(Inspection {
            free_pages_with_data: free_pages_with_data.map_err(|source| Error::open(db, source))?,
            path: found.path.clone(),
            len_bytes: found.len_bytes,
            kind: seen.classified.kind,
            structure: seen.classified.fits,
            header,
            rows,
            unknown_objects,
            damage,
            decision: seen.decision,
        })
    };
    answer().map_err(|error: Error| error.with_path(db))
}

/// What the engine needs to know before and under the lock.
pub(crate) struct Examination {
    pub(crate) classified: Classification,
    pub(crate) damage: Vec<Damage>,
    pub(crate) decision: Decision,
}

/// Classifies, looks for damage and decides what to do to reach `to`.
pub(crate) fn examine(
    conn: &Connection,
    history: &History,
    to: Version,
) -> Result<Examination, Error> {
    let classified = classify::classify(conn, history)?;
    let damage = if is_surveyed(&classified.kind) {
        damage::survey(conn, &classified.structure, &|table| {
            history.schemas().has_table(table)
        })
        .map_err(Error::sqlite("look for damage"))?
    } else {
        Vec::new()
    };
    let decision = decide(conn, history, to, &classified, &damage)?;
    Ok(Examination {
        classified,
        damage,
        decision,
    })
}

/// Whether damage is looked for: what is newer or not ours is nobody's to judge here.
fn is_surveyed(kind: &FileKind) -> bool {
    match kind {
        FileKind::Version(_) | FileKind::Reset | FileKind::ResetFresh | FileKind::Wiped => true,
        FileKind::Empty | FileKind::Newer(_) | FileKind::Refused(_) => false,
    }
}

fn decide(
    conn: &Connection,
    history: &History,
    to: Version,
    classified: &Classification,
    damage: &[Damage],
) -> Result<Decision, Error> {
    if to > history.newest() || to.number() == 0 {
        let newest = history.newest();
        return Ok(Decision::Refuse(Refusal::NoSuchVersion {
            asked: to,
            newest,
        }));
    }
    let mut backfill = Vec::new();
    let from = match &classified.kind {
        FileKind::Empty => return Ok(Decision::Create(to)),
        FileKind::Refused(refusal) => return Ok(Decision::Refuse(refusal.clone())),
        FileKind::Newer(_) => return Ok(Decision::Nothing),
        FileKind::ResetFresh => {
            let fits = classified.fits.unwrap_or(to);
            let below = history.pending(None, fits).filter(|m| m.version < fits);
            backfill = below.map(|migration| migration.identifier).collect();
            fits
        }
        FileKind::Wiped | FileKind::Reset => classified.fits.unwrap_or(to),
        FileKind::Version(version) => *version,
    };
    if from > to {
        return Ok(Decision::Nothing);
    }
    let pending: Vec<&Migration> = history.pending(Some(from), to).collect();
    let needed = |name: &str| {
        !pending.is_empty()
            && history
                .schemas()
                .get(to)
                .is_some_and(|schema| schema.has_object(name))
    };
    let found = blockers::find(conn, classified, &pending, &needed)?;
    if !found.is_empty() {
        return Ok(Decision::Refuse(Refusal::Blockers(found)));
    }
    // What a pending step drops by declaration cannot trouble the server any more.
    let stays = |damage: &&Damage| !pending.iter().any(|m| m.drops(&damage.table));
    let (repairs, foreign): (Vec<Damage>, Vec<Damage>) = damage
        .iter()
        .filter(stays)
        .cloned()
        .partition(|damage| history.schemas().has_table(&damage.table));
    if !foreign.is_empty() {
        return Ok(Decision::Refuse(Refusal::Damaged(foreign)));
    }
    if from == to && backfill.is_empty() && repairs.is_empty() {
        return Ok(Decision::Nothing);
    }
    let moves = !repairs.is_empty();
    let unmovable = blockers::unmovable(classified, history, &pending, moves);
    if !unmovable.is_empty() {
        return Ok(Decision::Refuse(Refusal::Blockers(unmovable)));
    }
    for table in pending.iter().flat_map(|migration| migration.rebuilds) {
        let unsound = blockers::unsound(conn, table.table)?;
        if !unsound.is_empty() {
            return Ok(Decision::Refuse(Refusal::NotSound(unsound)));
        }
    }
    Ok(Decision::Migrate(MigrationPlan {
        from,
        to,
        backfill,
        repairs,
    }))
}

/// Rows of each table; SQLite counts on the smallest index.
pub(crate) fn rows(
    conn: &Connection,
    tables: &BTreeMap<String, Table>,
) -> Result<Vec<(String, u64)>, Error> {
    tables
        .iter()
        .filter(|(_, facts)| facts.is_readable())
        .map(|(table, _)| {
            let rows = conn
                .query_row(
                    &format!("SELECT count(*) FROM {}", quote(table)),
                    [],
                    |row| row.get(0),
                )
                .map_err(Error::sqlite("count rows"))?;
            Ok((table.clone(), rows))
        })
        .collect()
}
