//! The report of a migration in words.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use canon::escape;
use migrator::{
    Cell, Dropped, FileKind, Loss, Migrated, Outcome, RepairAction, RepairReason, RowRepair,
    counted,
};

use super::changed::changed;
use crate::paths::path_word;
use crate::program;

/// The report of a migration that was tried on a copy.
pub(super) fn dry_run(db: &Path, outcome: &Outcome, show_values: bool) -> String {
    let report = text(db, outcome, show_values);
    match outcome {
        Outcome::Nothing { .. } => report,
        _ => format!("dry run, the file is unchanged: {report}"),
    }
}

/// The whole report; the values of repaired and set-aside cells are private.
pub(super) fn text(db: &Path, outcome: &Outcome, show_values: bool) -> String {
    let name = escape(&db.to_string_lossy());
    match outcome {
        Outcome::Created { to } => format!("{name}: was empty, is now a database at {to}\n"),
        Outcome::Nothing { kind } => format!("{name}: nothing to do: {}\n", idle(kind)),
        Outcome::Migrated(done) => format!("{name}: {}", migrated(done, db, show_values)),
    }
}

fn idle(kind: &FileKind) -> String {
    match kind {
        FileKind::Version(version) => format!("it is at {version}"),
        FileKind::Newer(ids) => format!("it is newer, with {}", escape(&ids.join(", "))),
        FileKind::Reset => format!(
            "it is at v6, by the build of the hard reset; `{} inspect` says whether anything of before may be \
             saved",
            program::name()
        ),
        _ => "it is where it should be".to_owned(),
    }
}

fn migrated(done: &Migrated, db: &Path, show_values: bool) -> String {
    let mut text = if done.from == done.to {
        format!("{}, put right\n", done.to)
    } else {
        format!("{} → {}\n", done.from, done.to)
    };
    kept_sessions(done, &mut text);
    rows(done, &mut text);
    dropped(done, &mut text);
    text.push_str(&changed(&done.changed));
    if !done.backfilled.is_empty() {
        let _ = writeln!(text, "  recorded {}", done.backfilled.join(", "));
    }
    repairs(done, show_values, &mut text);
    for damage in &done.kept {
        let _ = writeln!(text, "  kept as it is: {}", escape(&damage.to_string()));
    }
    for stale in &done.stale_bundles {
        let stale = escape(&stale.to_string_lossy());
        let _ = writeln!(
            text,
            "  removed {stale}, the undo bundle of a migration that was never committed"
        );
    }
    if let Some(undo) = &done.undo {
        way_back(undo, done.undo_needs_log, db, &mut text);
    }
    text
}

/// What an owner fears for, before everything else.
fn kept_sessions(done: &Migrated, text: &mut String) {
    let of = |name: &str| done.tables.iter().find(|table| table.table == name);
    let (Some(sessions), Some(entries)) = (of("sessions"), of("session_entries")) else {
        return;
    };
    let (Some(sessions), Some(entries)) = (sessions.before, entries.before) else {
        return;
    };
    if sessions + entries == 0 {
        return;
    }
    let is_theirs = |name: &str| ["sessions", "session_entries"].contains(&name);
    let aside: u64 = done
        .set_aside
        .iter()
        .filter(|aside| is_theirs(&aside.table))
        .map(|aside| aside.rows)
        .sum();
    let entries = counted(entries, "entry");
    let set_aside = match aside {
        0 => String::new(),
        rows => format!(", {} of them set aside", counted(rows, "row")),
    };
    let sessions = counted(sessions, "session");
    // That no row was lost is proved before a migration commits.
    let _ = writeln!(text, "  {sessions}, {entries}: all kept{set_aside}");
}

/// What was dropped and held something, each with the reason; then, on one line, what held nothing.
fn dropped(done: &Migrated, text: &mut String) {
    let mut empty = Vec::new();
    for Dropped { loss, held } in &done.dropped {
        let (name, noun, why) = match loss {
            Loss::Column { table, column, why } => (format!("{table}.{column}"), "value", why),
            Loss::Table { table, why } => ((*table).to_owned(), "row", why),
        };
        if *held == 0 {
            empty.push(name);
        } else {
            let _ = writeln!(text, "  dropped {name}, {}: {why}", counted(*held, noun));
        }
    }
    if !empty.is_empty() {
        let _ = writeln!(text, "  dropped, with nothing in it: {}", empty.join(", "));
    }
}

/// The command that takes the migration back, and for how long it does.
fn way_back(undo: &Path, needs_log: bool, db: &Path, text: &mut String) {
    text.push_str("  to take it back, as long as nothing else has been written");
    if needs_log {
        let log = escape(&format!("{}-wal", db.to_string_lossy()));
        let _ = write!(
            text,
            " and `{log}` is there (a program that closes the file last removes it)"
        );
    }
    let _ = writeln!(
        text,
        ":\n    {} migrate --undo {} {}",
        program::name(),
        path_word(undo),
        path_word(db)
    );
}

/// Rows of each table before and after.
fn rows(done: &Migrated, text: &mut String) {
    let width = done
        .tables
        .iter()
        .map(|t| escape(&t.table).chars().count())
        .max()
        .unwrap_or(0);
    let count = |rows: Option<u64>| rows.map_or_else(|| "-".to_owned(), |rows| rows.to_string());
    for table in &done.tables {
        let (before, after) = (count(table.before), count(table.after));
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "  {:<width$} {before:>8} → {after}",
            escape(&table.table)
        );
    }
}

/// Each repaired or set-aside row, and how to put rows back.
fn repairs(done: &Migrated, show_values: bool, text: &mut String) {
    if show_values && !done.repairs.is_empty() {
        text.push_str("  PRIVATE: values follow\n");
    }
    let is_of_transcript =
        |reason| matches!(reason, RepairReason::ChainBegins | RepairReason::ChainEnds);
    let (mended, repaired): (Vec<&RowRepair>, Vec<&RowRepair>) = done
        .repairs
        .iter()
        .partition(|repair| is_of_transcript(repair.reason()));
    for repair in repaired {
        text.push_str(&repair_line(done, repair, show_values));
    }
    if !mended.is_empty() {
        text.push_str(&mended_transcripts(&mended));
    }
    // There may be thousands, all of one kind: the count tells as much.
    for repair in mended.iter().filter(|_| show_values) {
        text.push_str(&repair_line(done, repair, show_values));
    }
    for aside in &done.set_aside {
        let next = match &aside.restore {
            Some(restore) => format!("once their parents are back:\n    {}", escape(restore)),
            None => "the table itself is gone, as declared".to_owned(),
        };
        let _ = writeln!(
            text,
            "  set aside of {}: {} in {}; {next}",
            aside.table,
            counted(aside.rows, "row"),
            aside.into,
        );
    }
}

/// One repaired or set-aside row.
fn repair_line(done: &Migrated, repair: &RowRepair, show_values: bool) -> String {
    let RowRepair { table, rowid, .. } = repair;
    match &repair.action {
        RepairAction::Cell {
            column,
            was,
            is,
            reason,
        } => format!(
            "  repaired {table} rowid {rowid}, {column}: {} → {}: {reason}\n",
            shown(was, show_values),
            shown(is, show_values),
        ),
        RepairAction::SetAside {
            reason,
            classes,
            values,
            ..
        } => {
            let cells = cells(done, table, classes, values);
            format!("  set aside {table} rowid {rowid} ({cells}): {reason}\n")
        }
    }
}

/// How many sessions the server can read now, and how many cells were set for it.
fn mended_transcripts(mended: &[&RowRepair]) -> String {
    let sessions: BTreeSet<i64> = mended.iter().map(|repair| repair.rowid).collect();
    let cells = |reason| mended.iter().filter(|r| r.reason() == reason).count();
    format!(
        "  made {} readable: set headEntryID of {} and tailEntryID of {} to the ends of the chain of \
         entries\n",
        counted(sessions.len() as u64, "session"),
        cells(RepairReason::ChainBegins),
        cells(RepairReason::ChainEnds),
    )
}

/// The columns of a row that was set aside, each with its storage class or, where there are any,
/// its value.
fn cells(done: &Migrated, table: &str, classes: &[impl ToString], values: &[Cell]) -> String {
    let aside = done.set_aside.iter().find(|aside| aside.table == *table);
    let names = aside.map_or(&[][..], |aside| &aside.columns);
    let shown: Vec<String> = if values.is_empty() {
        classes.iter().map(ToString::to_string).collect()
    } else {
        values.iter().map(|cell| shown(cell, true)).collect()
    };
    let pairs = names.iter().zip(shown);
    let words: Vec<String> = pairs
        .map(|(name, cell)| format!("{} {cell}", escape(name)))
        .collect();
    words.join(", ")
}

/// A cell as a report may show it: its storage class and, where allowed, its value.
fn shown(cell: &Cell, value: bool) -> String {
    let class = cell.storage_class().to_string();
    match cell {
        Cell::Integer(number) if value => number.to_string(),
        Cell::Real(number) if value => format!("{number:?}"),
        Cell::Text(bytes) if value => format!("'{}'", escape(&String::from_utf8_lossy(bytes))),
        Cell::Blob(bytes) if value => match std::str::from_utf8(bytes) {
            Ok(text) => format!("BLOB '{}'", escape(text)),
            Err(_) => format!("BLOB of {} bytes", bytes.len()),
        },
        _ => class,
    }
}
