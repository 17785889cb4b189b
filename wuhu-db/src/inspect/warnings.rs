//! What is lost, or stands still, when a server starts on a file as it is: said before everything else.

use std::path::Path;

use migrator::{Damage, DamageKind, Decision, FileKind, Inspection, Refusal, Version, counted};
use rescue::RescueReport;

use crate::paths::path_word;
use crate::program;

/// The version that release 0.5.0 brings.
const MOUNTS: Version = Version::new(6);

/// Each warning in words, the worst first, with the command that comes before the next start of the server.
pub(super) fn warnings(db: &Path, seen: &Inspection, lost: Option<&RescueReport>) -> Vec<String> {
    // A rescue makes a new file, sound and at the newest version.
    if let Some(warning) = lost.and_then(|report| overwritten(report, db)) {
        return vec![warning];
    }
    let warnings = [
        erased(seen, db),
        stopped(seen, db),
        blocked(seen),
        silent_loss(seen, db),
        corrupt(seen, db),
    ];
    warnings.into_iter().flatten().collect()
}

fn command(words: &str, db: &Path) -> String {
    format!("`{} {words} {}`", program::name(), path_word(db))
}

/// Lost rows in free pages.
fn overwritten(report: &RescueReport, db: &Path) -> Option<String> {
    (!report.is_empty()).then(|| {
        format!(
            "each write may overwrite what was lost here; do not start the server before {} --out \
             rescued.sqlite",
            command("rescue", db).trim_end_matches('`')
        ) + "`"
    })
}

/// Rows that the first migrations of a server drop.
fn erased(seen: &Inspection, db: &Path) -> Option<String> {
    let rows_of = |name: &str| {
        let mut rows = seen.rows.iter();
        rows.find(|(table, _)| table == name).map_or(0, |(_, n)| *n)
    };
    match &seen.kind {
        FileKind::ResetFresh if rows_of("mounts") > 0 => Some(format!(
            "no server from release 0.5.0 on starts with this file, before {}",
            command("migrate", db)
        )),
        FileKind::ResetFresh => Some(format!(
            "a server from release 0.5.0 on erases {} of this file when it starts; do not start it before {}",
            counted(rows_of("sessions"), "session"),
            command("migrate", db)
        )),
        FileKind::Wiped => Some(format!(
            "a server can write no new session into this file before {}",
            command("migrate", db)
        )),
        FileKind::Refused(Refusal::PreContracts) => Some(
            "every server of a later release erases this file when it starts; do not start one on it, and \
             keep a copy"
                .to_owned(),
        ),
        FileKind::Refused(Refusal::Holes(_) | Refusal::Contradiction(_)) => Some(
            "a server may run migrations again that this file has, and the first one erases all sessions; do \
             not start one on it, and keep a copy"
                .to_owned(),
        ),
        _ => None,
    }
}

/// Damage with which a server does not start.
fn stopped(seen: &Inspection, db: &Path) -> Option<String> {
    let from = release_that_checks(seen)?;
    let stops = |damage: &&Damage| !damage.kind.is_tolerated() && !is_deleted(damage);
    let rows: u64 = seen.damage.iter().filter(stops).map(|d| d.rows).sum();
    (rows > 0).then(|| {
        format!(
            "a server from release {from} on may not start with this file: it has {}{}",
            counted(rows, "damaged row"),
            before_migrate(seen, db)
        )
    })
}

/// Objects that are in the way of the migration to mounts.
fn blocked(seen: &Inspection) -> Option<String> {
    let is_pending = seen.structure? < MOUNTS;
    let is_blocked = matches!(seen.decision, Decision::Refuse(Refusal::Blockers(_)));
    (is_pending && is_blocked).then(|| {
        "release 0.5.0 does not start with this file, or drops without a word what `migrate` refuses to lose"
            .to_owned()
    })
}

/// Rows that release 0.5.0 deletes.
fn silent_loss(seen: &Inspection, db: &Path) -> Option<String> {
    if seen.structure? >= MOUNTS {
        return None;
    }
    let deleted = seen.damage.iter().filter(|damage| is_deleted(damage));
    let rows: u64 = deleted.map(|damage| damage.rows).sum();
    (rows > 0).then(|| {
        format!(
            "release 0.5.0 deletes {} whose session is gone{}, which sets them aside",
            counted(rows, "entry"),
            before_migrate(seen, db)
        )
    })
}

/// Sessions that a server lists and cannot read.
fn corrupt(seen: &Inspection, db: &Path) -> Option<String> {
    let is_corrupt =
        |damage: &&Damage| matches!(damage.kind, DamageKind::NoHeader | DamageKind::NotOneChain);
    let sessions: u64 = seen.damage.iter().filter(is_corrupt).map(|d| d.rows).sum();
    let mendable = match seen.mendable_transcripts {
        0 => String::new(),
        some => format!(
            "; {} makes {some} of them readable",
            command("migrate --mend-transcripts", db)
        ),
    };
    (sessions > 0).then(|| {
        format!(
            "the server reports {} as corrupt, and serves the others{mendable}",
            counted(sessions, "session")
        )
    })
}

/// The first release that checks all foreign keys of a file of this version.
fn release_that_checks(seen: &Inspection) -> Option<&'static str> {
    match seen.structure? {
        version if version < MOUNTS => Some("0.5.0"),
        version if version == MOUNTS => Some("0.6.0"),
        _ => None,
    }
}

/// Entries of no session: release 0.5.0 deletes them without a word.
fn is_deleted(damage: &Damage) -> bool {
    let of_session =
        matches!(&damage.kind, DamageKind::Dangling { parent } if parent == "sessions");
    of_session && damage.table == "session_entries"
}

fn before_migrate(seen: &Inspection, db: &Path) -> String {
    match seen.decision {
        Decision::Refuse(_) => String::new(),
        _ => format!("; first {}", command("migrate", db)),
    }
}
