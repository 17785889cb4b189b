//! The report of a rescue in words.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use canon::escape;
use migrator::{FileKind, counted, side_file};
use rescue::{Completeness, DamageReport, FoundSession, Rescue, RescueReport};

use crate::paths::path_word;
use crate::program;

/// How many missing entries of one session are named.
const MISSING_SHOWN: usize = 8;

/// How many characters of a title or a first line are shown.
const VALUE_SHOWN: usize = 60;

/// The whole report, escaped; titles and first lines are private.
pub(super) fn text(
    db: &Path,
    out: Option<&Path>,
    rescue: &Rescue<impl AsRef<RescueReport>>,
    show_values: bool,
) -> String {
    let name = escape(&db.to_string_lossy());
    match rescue {
        Rescue::NothingWasDropped { kind } => format!("{name}: {}\n", not_dropped(kind)),
        Rescue::NothingLeft(report) => format!("{name}: {}\n", nothing_left(report)),
        Rescue::Found(rescued) => {
            let report = rescued.as_ref();
            let mut text = String::new();
            if let Some(damage) = &report.damage {
                let _ = writeln!(text, "{name}: {}", damaged(report.pages, damage));
                sessions(&damage.rows, &damage.sessions, show_values, &mut text);
            }
            if report.damage.is_none() || !report.is_empty() {
                let _ = writeln!(text, "{name}: {}", found(report));
                sessions(&report.found, &report.sessions, show_values, &mut text);
            }
            rest(report, &mut text);
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

/// "damaged (the file is cut off), 12 missing of 53 pages: 5 sessions read: 4 complete, 1 partial, …".
fn damaged(pages: u32, damage: &DamageReport) -> String {
    let words = match &damage.sessions[..] {
        [] => String::new(),
        sessions => format!(": {}", in_words(sessions)),
    };
    format!(
        "damaged ({}){}: {} of today read{words}",
        escape(&damage.what),
        unreadable(pages, damage),
        counted(damage.sessions.len() as u64, "session"),
    )
}

/// ", 12 missing of 53 pages".
fn unreadable(pages: u32, damage: &DamageReport) -> String {
    let parts: Vec<String> = [
        (damage.missing_pages, "missing"),
        (damage.unread_pages, "not given by the disk"),
        (damage.damaged_pages, "damaged"),
    ]
    .into_iter()
    .filter(|(pages, _)| *pages > 0)
    .map(|(pages, what)| format!("{pages} {what}"))
    .collect();
    match &parts[..] {
        [] => String::new(),
        _ => format!(", {} of {}", parts.join(", "), counted(pages, "page")),
    }
}

fn nothing_left(report: &RescueReport) -> String {
    if let Some(damage) = &report.damage {
        let unreadable = unreadable(report.pages, damage);
        return format!(
            "damaged ({}){unreadable}: no row of it can be read; look for a backup; nothing was written",
            escape(&damage.what)
        );
    }
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
    let sessions = counted(report.sessions.len() as u64, "lost session");
    format!("{sessions} found: {}", in_words(&report.sessions))
}

/// "all complete", or how many are not.
fn in_words(sessions: &[FoundSession]) -> String {
    let count = |of: fn(&Completeness) -> bool| {
        let sessions = sessions.iter();
        sessions.filter(|session| of(&session.completeness)).count()
    };
    let complete = count(|of| matches!(of, Completeness::Complete));
    if complete == sessions.len() {
        return "all complete".to_owned();
    }
    let partial = count(|of| matches!(of, Completeness::Partial { .. }));
    let header_only = sessions.len() - complete - partial;
    format!("{complete} complete, {partial} partial, {header_only} header only")
}

fn sessions(
    rows: &BTreeMap<&'static str, u64>,
    sessions: &[FoundSession],
    show_values: bool,
    text: &mut String,
) {
    for (table, rows) in rows {
        let _ = writeln!(text, "  {table:<22}{rows:>8}");
    }
    if show_values {
        text.push_str("  PRIVATE: titles and first lines\n");
    }
    for session in sessions {
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
        "  of today: {}, {}: {}",
        counted(today("sessions"), "session"),
        counted(today("session_entries"), "entry"),
        match report.damage {
            Some(_) => "all that can be read",
            None => "all kept",
        }
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
    let left_out = report
        .damage
        .as_ref()
        .map_or(&[][..], |damage| &damage.left_out);
    if !left_out.is_empty() {
        let names: Vec<_> = left_out.iter().map(|name| escape(name)).collect();
        let _ = writeln!(text, "  left out: {}", names.join(", "));
    }
}

/// What to do now.
fn next(db: &Path, out: Option<&Path>, text: &mut String) {
    let program = program::name();
    // A log of the old file beside the new one would be applied to it.
    let beside = ["-wal", "-shm", "-journal"].map(|suffix| (suffix, side_file(db, suffix)));
    let beside = beside.iter().filter(|(_, file)| file.exists());
    let beside: Vec<String> = beside
        .map(|(suffix, file)| {
            let kept = side_file(&side_file(db, ".before-rescue"), suffix);
            format!("     mv {} {}\n", path_word(file), path_word(&kept))
        })
        .collect();
    let beside = beside.concat();
    let (db, Some(out)) = (path_word(db), out.map(path_word)) else {
        let _ = writeln!(
            text,
            "nothing was written; each write of a server overwrites lost rows: stop it first, then\n  {program} rescue {} --out rescued.sqlite",
            path_word(db)
        );
        return;
    };
    let _ = write!(
        text,
        "{out}: written, with all of this\n\
         next:\n  \
         1. look at it: {program} inspect {out}\n  \
         2. stop the server, whose writes overwrite lost rows; if it ran meanwhile, rescue again\n  \
         3. keep the old file, with its -wal if there is one:\n     mv {db} {db}.before-rescue\n{beside}  \
         4. mv {out} {db}\n"
    );
}
