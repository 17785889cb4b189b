//! Points of whole files: what `migrator` recognizes, and the damage that it finds.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use golden::Trials;
use migrator::{DamageKind, FileKind, History, InspectOptions, Refusal, inspect};

use super::point::{CoverPoint, PointKind};
use crate::error::Error;

/// The kinds of files beside the versions themselves.
const LINEAGES: [&str; 12] = [
    "empty",
    "reset",
    "fresh reset",
    "wiped",
    "newer",
    "refused: runner",
    "refused: another application",
    "refused: before v1",
    "refused: unknown identifiers",
    "refused: a hole in the ledger",
    "refused: ledger and tables contradict each other",
    "refused: unreadable schema",
];

/// Every kind of damage.
const DAMAGE: [&str; 12] = [
    "dangling",
    "no parent key",
    "null key",
    "no entry",
    "no session",
    "entry of another session",
    "no header",
    "not one chain",
    "storage class",
    "neither 0 nor 1",
    "not UTF-8",
    "NUL",
];

/// How many goldens are of each kind, and how many have each damage.
pub(crate) fn detected(
    trials: &Trials,
    history: &History,
    scratch: &Path,
) -> Result<Vec<CoverPoint>, Error> {
    let versions = history.migrations().iter().map(|step| step.version);
    let lineages = versions
        .map(|version| version.to_string())
        .chain(LINEAGES.map(str::to_owned))
        .map(|name| (PointKind::Lineage, name));
    let damage = DAMAGE.map(|name| (PointKind::Damage, name.to_owned()));
    let mut seen: BTreeMap<(PointKind, String), u64> =
        lineages.chain(damage).map(|point| (point, 0)).collect();
    let options = InspectOptions {
        history,
        scratch,
        busy: Duration::ZERO,
        interrupt: None,
    };
    for tried in trials.cases() {
        let found = inspect(tried.database(), &options).map_err(Error::Inspect)?;
        let mut shown = vec![(PointKind::Lineage, lineage(&found.kind))];
        for damage in &found.damage {
            shown.push((PointKind::Damage, damage_name(&damage.kind).to_owned()));
        }
        shown.sort();
        shown.dedup();
        for point in shown {
            *seen.entry(point).or_default() += 1;
        }
    }
    let points = seen.into_iter().map(|((kind, place), seen)| CoverPoint {
        version: None,
        kind,
        table: None,
        place,
        seen,
        excuse: None,
    });
    Ok(points.collect())
}

fn lineage(kind: &FileKind) -> String {
    let name = match kind {
        FileKind::Version(version) => return version.to_string(),
        FileKind::Empty => "empty",
        FileKind::Reset => "reset",
        FileKind::ResetFresh => "fresh reset",
        FileKind::Wiped => "wiped",
        FileKind::Newer(_) => "newer",
        FileKind::Refused(refusal) => match refusal {
            Refusal::Runner => "refused: runner",
            Refusal::Foreign { .. } => "refused: another application",
            Refusal::PreContracts => "refused: before v1",
            Refusal::UnknownIdentifiers(_) => "refused: unknown identifiers",
            Refusal::Holes(_) => "refused: a hole in the ledger",
            Refusal::Contradiction(_) => "refused: ledger and tables contradict each other",
            Refusal::UnreadableSchema(_) => "refused: unreadable schema",
            _ => "refused otherwise",
        },
    };
    name.to_owned()
}

fn damage_name(kind: &DamageKind) -> &'static str {
    match kind {
        DamageKind::Dangling { .. } => "dangling",
        DamageKind::NoParentKey { .. } => "no parent key",
        DamageKind::NullKey => "null key",
        DamageKind::NoEntry => "no entry",
        DamageKind::NoSession => "no session",
        DamageKind::OtherSession => "entry of another session",
        DamageKind::NoHeader => "no header",
        DamageKind::NotOneChain => "not one chain",
        DamageKind::Class(_) => "storage class",
        DamageKind::NotBoolean => "neither 0 nor 1",
        DamageKind::NotUtf8 => "not UTF-8",
        DamageKind::Nul => "NUL",
    }
}
