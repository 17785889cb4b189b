//! The report of a rescue in words.

use std::fmt::Write as _;
use std::path::Path;

use canon::escape;
use migrator::{FileKind, counted};
use rescue::{Completeness, FoundSession, Rescue, RescueReport};

use crate::paths::path_word;
use crate::program;

/// How many missing entries of one session are named.
const MISSING_SHOWN: usize = 8;

/// How many characters of a title or a first line are shown.
const VALUE_SHOWN: usize = 60;

/// The whole report, escaped; titles and first lines are private.
pub(super) fn text(db: &Path, out: Option<&Path>, rescue: &Rescue, show_values: bool) -> String {
    let name = escape(&db.to_string_lossy());
    match rescue {
        Rescue::NothingWasDropped { kind } => format!("{name}: {}\n", not_dropped(kind)),
        Rescue::NothingLeft(report) => format!("{name}: {}\n", nothing_left(report)),
        Rescue::Found(rescued) => {
            let mut text = format!("{name}: {}\n", found(&rescued.report));
            sessions(&rescued.report, show_values, &mut text);
            rest(&rescued.report, &mut text);
            next(db, out, &mut text);
            text
        }
    }
}

fn not_dropped(kind: &FileKind) -> String {
    match kind {
        FileKind::Refused(refusal) => {
            format!("nothing to rescue: {}", escape(&refusal.to_string()))
        }
        _ => "no upgrade has dropped sessions of this file: nothing to rescue, nothing was written"
            .to_owned(),
    }
}

fn nothing_left(report: &RescueReport) -> String {
    let why = if report.free_pages_with_data == 0 {
        "its free pages were overwritten or removed (by VACUUM, or by an SQLite that overwrites what it \
         deletes)"
    } else {
        "what its free pages hold is no whole row"
    };
    format!("nothing is left of what was dropped: {why}; look for a backup; nothing was written")
}

/// "60 lost sessions found: 56 complete, 4 partial, 0 header only".
pub(crate) fn found(report: &RescueReport) -> String {
    let (complete, partial, header_only) = report.by_completeness();
    let sessions = counted(report.sessions.len() as u64, "lost session");
    if complete == report.sessions.len() {
        return format!("{sessions} found: all complete");
    }
    format!("{sessions} found: {complete} complete, {partial} partial, {header_only} header only")
}

fn sessions(report: &RescueReport, show_values: bool, text: &mut String) {
    for (table, rows) in &report.found {
        let _ = writeln!(text, "  {table:<22}{rows:>8}");
    }
    if show_values {
        text.push_str("  PRIVATE: titles and first lines\n");
    }
    for session in &report.sessions {
        if show_values || session.completeness != Completeness::Complete {
            line(session, show_values, text);
        }
    }
}

fn line(session: &FoundSession, show_values: bool, text: &mut String) {
    let state = match &session.completeness {
        Completeness::Complete => "complete".to_owned(),
        Completeness::HeaderOnly => "header only".to_owned(),
        Completeness::Partial { missing } => partial(missing),
    };
    let entries = counted(session.entries, "entry");
    let _ = writeln!(text, "  {} {entries}, {state}", escape(&session.id));
    if show_values {
        for value in [&session.title, &session.first_line].into_iter().flatten() {
            let shown: String = value.chars().take(VALUE_SHOWN).collect();
            let _ = writeln!(text, "    {}", escape(&shown));
        }
    }
}

fn partial(missing: &[i64]) -> String {
    let ids: Vec<String> = missing
        .iter()
        .take(MISSING_SHOWN)
        .map(i64::to_string)
        .collect();
    let more = match missing.len().saturating_sub(MISSING_SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    match missing {
        [] => "partial".to_owned(),
        _ => format!("partial: missing {}{more}", ids.join(", ")),
    }
}

fn rest(report: &RescueReport, text: &mut String) {
    let today = |table: &str| {
        let rows = report.today.iter().find(|(name, _)| name == table);
        rows.map_or(0, |(_, rows)| *rows)
    };
    let _ = writeln!(
        text,
        "  of today: {}, {}: all kept",
        counted(today("sessions"), "session"),
        counted(today("session_entries"), "entry")
    );
    for renumbered in &report.renumbered {
        let _ = writeln!(
            text,
            "  {}: {} of today numbered anew, by +{}",
            escape(&renumbered.table),
            counted(renumbered.rows, "row"),
            renumbered.by
        );
    }
    if !report.repairs.is_empty() {
        let _ = writeln!(
            text,
            "  put right because entries are missing: {}",
            counted(report.repairs.len() as u64, "row")
        );
    }
    for table in &report.set_aside {
        let _ = writeln!(
            text,
            "  set aside, for their session was not found: {} in {}",
            counted(table.rows, "row"),
            escape(&table.into)
        );
    }
    if report.unread_pages > 0 {
        let _ = writeln!(
            text,
            "  {} of {} could not be read",
            report.unread_pages,
            counted(report.pages, "page")
        );
    }
}

/// What to do now.
fn next(db: &Path, out: Option<&Path>, text: &mut String) {
    let program = program::name();
    let (db, Some(out)) = (path_word(db), out.map(path_word)) else {
        let _ = writeln!(
            text,
            "nothing was written; to write it:\n  {program} rescue {} --out rescued.sqlite",
            path_word(db)
        );
        return;
    };
    let _ = write!(
        text,
        "{out}: written, with all of this\n\
         next:\n  \
         1. look at it: {program} inspect {out}\n  \
         2. stop the server; if it ran meanwhile, rescue again\n  \
         3. keep the old file, with its -wal if there is one:\n     mv {db} {db}.before-rescue\n  \
         4. mv {out} {db}\n"
    );
}
