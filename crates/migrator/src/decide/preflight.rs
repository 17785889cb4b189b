//! The decision what to do with a file, before any lock is held. Every refusal is made here.

use rusqlite::Connection;

use crate::decide::blockers;
use crate::detect::classify::{self, Classification, FileKind};
use crate::detect::damage;
use crate::error::Error;
use crate::error::damage::Damage;
use crate::error::refusal::Refusal;
use crate::history::History;
use crate::history::migrations::Migration;
use crate::history::version::Version;

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
pub(crate) fn is_surveyed(kind: &FileKind) -> bool {
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
