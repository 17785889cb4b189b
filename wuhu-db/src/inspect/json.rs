//! The answer of `inspect` as one JSON object.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use migrator::{Damage, Decision, Disposition, FileKind, Inspection, Version};
use rescue::RescueReport;
use serde::Serialize;

use super::human;
use super::warnings::warnings;
use crate::format;

#[derive(Serialize)]
struct InspectAnswer<'i> {
    path: Cow<'i, str>,
    kind: &'static str,
    version: Option<u8>,
    structure: Option<u8>,
    migrate: MigrateAnswer,
    bytes: u64,
    settings: SettingsAnswer,
    rows: BTreeMap<&'i str, u64>,
    free_pages_with_data: Option<u32>,
    rescue: Option<RescuableAnswer>,
    unknown: &'i [String],
    warnings: Vec<String>,
    damage: Vec<DamageAnswer<'i>>,
    mendable_transcripts: usize,
}

/// What `rescue` would find.
#[derive(Serialize)]
struct RescuableAnswer {
    complete: usize,
    partial: usize,
    header_only: usize,
    entries: u64,
}

impl RescuableAnswer {
    fn of(report: &RescueReport) -> Self {
        let (complete, partial, header_only) = report.by_completeness();
        Self {
            complete,
            partial,
            header_only,
            entries: report.entries(),
        }
    }
}

/// The decision of `migrate`.
#[derive(Serialize)]
struct MigrateAnswer {
    does: &'static str,
    words: String,
}

#[derive(Serialize)]
struct SettingsAnswer {
    page_size: u32,
    pages: u64,
    free_pages: u64,
    encoding: String,
    journal_mode: String,
    auto_vacuum: String,
    user_version: i32,
    application_id: i32,
}

#[derive(Serialize)]
struct DamageAnswer<'i> {
    table: &'i str,
    column: &'i str,
    rows: u64,
    what: String,
    fate: &'static str,
    words: &'static str,
}

/// The whole answer.
pub(super) fn text(db: &Path, seen: &Inspection, lost: Option<&RescueReport>) -> Result<String> {
    let header = &seen.header;
    let settings = header.settings;
    format::json(&InspectAnswer {
        path: db.to_string_lossy(),
        kind: kind(&seen.kind),
        version: seen.version().map(Version::number),
        structure: seen.structure.map(Version::number),
        migrate: MigrateAnswer {
            does: does(&seen.decision),
            words: human::decision(seen),
        },
        bytes: seen.len_bytes,
        settings: SettingsAnswer {
            page_size: settings.page_size,
            pages: header.pages,
            free_pages: header.free_pages,
            encoding: settings.encoding.to_string(),
            journal_mode: settings.journal_mode.to_string(),
            auto_vacuum: settings.auto_vacuum.to_string(),
            user_version: header.user_version,
            application_id: header.application_id,
        },
        rows: seen
            .rows
            .iter()
            .map(|(table, rows)| (table.as_str(), *rows))
            .collect(),
        free_pages_with_data: match seen.has_data_in_free_pages {
            Some(false) => Some(0),
            _ => lost.map(|lost| lost.free_pages_with_data),
        },
        rescue: lost.map(RescuableAnswer::of),
        unknown: &seen.unknown_objects,
        warnings: warnings(db, seen, lost),
        damage: seen.damage.iter().map(|d| damage(d, seen)).collect(),
        mendable_transcripts: seen.mendable_transcripts,
    })
}

fn kind(kind: &FileKind) -> &'static str {
    match kind {
        FileKind::Empty => "empty",
        FileKind::Version(_) => "version",
        FileKind::Reset => "reset",
        FileKind::ResetFresh => "reset-fresh",
        FileKind::Wiped => "wiped",
        FileKind::Newer(_) => "newer",
        FileKind::Refused(_) => "refused",
    }
}

fn does(decision: &Decision) -> &'static str {
    match decision {
        Decision::Create(_) => "create",
        Decision::Migrate(_) => "migrate",
        Decision::Nothing => "nothing",
        Decision::Refuse(_) => "refuse",
    }
}

fn damage<'i>(damage: &'i Damage, seen: &Inspection) -> DamageAnswer<'i> {
    DamageAnswer {
        table: &damage.table,
        column: &damage.column,
        rows: damage.rows,
        what: damage.to_string(),
        fate: match seen.disposition(damage) {
            Disposition::Kept => "kept",
            Disposition::PutRight => "put right",
            Disposition::SetAside => "set aside",
            Disposition::Refused => "refused",
        },
        words: human::disposition(damage, seen),
    }
}
