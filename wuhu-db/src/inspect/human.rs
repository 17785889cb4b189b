//! The answer of `inspect` in words for a person.

use std::fmt::Write as _;
use std::path::Path;

use canon::escape;
use migrator::{
    Damage, DamageKind, Decision, Disposition, FileKind, Inspection, MigrationPlan, counted,
};
use rescue::RescueReport;

use super::warnings::warnings;
use crate::paths::path_word;
use crate::program;
use crate::rescue::found_in_words;

/// The whole answer, escaped for a terminal.
pub(super) fn text(db: &Path, seen: &Inspection, lost: Option<&RescueReport>) -> String {
    let header = &seen.header;
    let settings = header.settings;
    let mut text = format!("{}: {}\n", escape(&db.to_string_lossy()), kind(seen));
    let mut line = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {name:<10}{value}");
    };
    list(&mut line, "WARNING", &warnings(db, seen, lost));
    line("migrate", &escape(&decision(seen)));
    line("size", &format!("{} bytes", seen.len_bytes));
    line(
        "pages",
        &format!(
            "{} of {} bytes, {} free",
            header.pages, settings.page_size, header.free_pages
        ),
    );
    line(
        "settings",
        &format!(
            "{}, journal_mode {}, auto_vacuum {}",
            settings.encoding, settings.journal_mode, settings.auto_vacuum
        ),
    );
    line(
        "",
        &format!(
            "user_version {}, application_id {}",
            header.user_version, header.application_id
        ),
    );
    let width = seen
        .rows
        .iter()
        .map(|(table, _)| escape(table).chars().count())
        .max()
        .unwrap_or(0);
    for (position, (table, rows)) in seen.rows.iter().enumerate() {
        let name = if position == 0 { "rows" } else { "" };
        line(name, &format!("{:<width$} {rows:>8}", escape(table)));
    }
    list(&mut line, "unknown", &seen.unknown_objects);
    if let Some(report) = lost {
        list(&mut line, "lost", &rescuable(report, db));
    }
    let with_disposition = |damage: &Damage| format!("{damage}: {}", disposition(damage, seen));
    let damage: Vec<String> = seen.damage.iter().map(with_disposition).collect();
    list(&mut line, "damage", &damage);
    list(&mut line, "mend", mendable(seen).as_slice());
    text
}

/// What `migrate --mend-transcripts` would do, where there is anything to mend.
fn mendable(seen: &Inspection) -> Option<String> {
    let sessions = seen.mendable_transcripts;
    (sessions > 0).then(|| {
        format!(
            "{} would become readable by `migrate --mend-transcripts`, which sets `headEntryID` and \
             `tailEntryID` to the ends of the chain of entries",
            counted(sessions as u64, "session")
        )
    })
}

/// The disposition of damage in words.
pub(super) fn disposition(damage: &Damage, seen: &Inspection) -> &'static str {
    let no_id = |other: &Damage| other.kind == DamageKind::NullKey;
    match seen.disposition(damage) {
        Disposition::Kept if damage.kind == DamageKind::NoHeader => CORRUPT,
        Disposition::Kept if damage.kind == DamageKind::NotOneChain => CORRUPT,
        Disposition::Kept => "stays as it is",
        Disposition::PutRight if damage.kind == DamageKind::NullKey => {
            "gets the id of its header, or is set aside"
        }
        Disposition::PutRight => {
            "linked to the entry before it, or the header where there is none, or set aside"
        }
        Disposition::SetAside if seen.damage.iter().any(no_id) => {
            "set aside, unless its session gets its id back"
        }
        Disposition::SetAside => "set aside",
        Disposition::Refused => "stays, for the file is refused",
    }
}

const CORRUPT: &str =
    "stays as it is; the server reports such a session as corrupt, and serves the others";

/// What is left of what was dropped, and how to save it.
fn rescuable(report: &RescueReport, db: &Path) -> Vec<String> {
    let pages = report.free_pages_with_data;
    let mut lines = vec![format!(
        "data of before is still in {}",
        counted(pages, "free page")
    )];
    if report.is_empty() {
        lines.push("no whole row is left: look for a backup".to_owned());
        return lines;
    }
    lines.push(format!(
        "{}, {}",
        found_in_words(report),
        counted(report.entries(), "entry")
    ));
    lines.push("stop the server, copy the file, do not VACUUM it, then:".to_owned());
    lines.push(format!(
        "{} rescue {} --out rescued.sqlite",
        program::name(),
        path_word(db)
    ));
    lines
}

/// Several lines, the first with the name.
fn list(line: &mut impl FnMut(&str, &str), name: &str, items: &[String]) {
    for (position, item) in items.iter().enumerate() {
        line(if position == 0 { name } else { "" }, &escape(item));
    }
}

/// The kind of file in words.
fn kind(seen: &Inspection) -> String {
    match &seen.kind {
        FileKind::Empty => "an empty file".to_owned(),
        FileKind::Version(version) => format!("a Wuhu database at {version}"),
        FileKind::Reset => "a Wuhu database at v6, by the build of the hard reset".to_owned(),
        FileKind::ResetFresh => "a Wuhu database at v6 whose ledger lacks v1 to v5".to_owned(),
        FileKind::Wiped => "a Wuhu database that release 0.5.0 erased".to_owned(),
        FileKind::Newer(ids) => {
            format!(
                "a Wuhu database newer than this program ({})",
                escape(&ids.join(", "))
            )
        }
        FileKind::Refused(_) => "not a database that can be migrated".to_owned(),
    }
}

/// The decision of `migrate` in words.
pub(super) fn decision(seen: &Inspection) -> String {
    match &seen.decision {
        Decision::Create(to) => format!("would make it an empty database at {to}"),
        Decision::Migrate(work) => would(work),
        Decision::Nothing => "nothing to do".to_owned(),
        Decision::Refuse(refusal) => format!("refuses: {refusal}"),
    }
}

fn would(work: &MigrationPlan) -> String {
    let mut does = Vec::new();
    if work.from != work.to {
        does.push(format!("bring it from {} to {}", work.from, work.to));
    }
    if !work.backfill.is_empty() {
        does.push(format!("record {} in its ledger", work.backfill.join(", ")));
    }
    if !work.repairs.is_empty() {
        does.push("put right or set aside the damaged rows below".to_owned());
    }
    format!("would {}", does.join(", and "))
}
