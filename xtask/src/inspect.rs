//! `cargo xtask inspect DB`: what a file is, and what `migrate` would do with it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use canon::escape;
use clap::ValueEnum;
use migrator::{
    Damage, DamageKind, Decision, Fate, HISTORY, History, Inspection, Kind, Look, Work,
};
use serde_json::json;

use crate::paths::BUSY;
use crate::run_dir::for_copies;
use crate::{Exit, print};

/// Say what a database file is and what `migrate` would do with it; changes nothing
///
/// Prints kind, version, settings, rows of each table, damage, and what `migrate` would do. The
/// file, its side files and its folder stay as they are, whatever the file is.
///
/// Exit codes: 0 fine, 1 damage or loss was found, 2 not a file that can be migrated.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  cargo xtask inspect ~/.wuhu/wuhu.sqlite")]
pub(crate) struct Args {
    /// The database file
    db: PathBuf,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Words for a person
    Human,
    /// One JSON object
    Json,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let history = History::new(HISTORY)?;
    let (scratch, _run_folder) = for_copies();
    let look = Look {
        history: &history,
        scratch: &scratch,
        busy: BUSY,
    };
    let seen = migrator::inspect(&args.db, &look)?;
    match args.format {
        Format::Human => print(&human(&args.db, &seen))?,
        Format::Json => print(&json(&args.db, &seen))?,
    }
    Ok(exit(&seen))
}

fn exit(seen: &Inspection) -> Exit {
    match (&seen.decision, &seen.kind) {
        (Decision::Refuse(refusal), _) if refusal.needs_decision() => Exit::Found,
        (Decision::Refuse(_), _) => Exit::Refused,
        (_, Kind::ResetFresh | Kind::Wiped) => Exit::Found,
        _ if seen.to_be_saved.is_some_and(|pages| pages > 0) => Exit::Found,
        _ if !seen.damage.is_empty() => Exit::Found,
        _ => Exit::Fine,
    }
}

fn human(db: &Path, seen: &Inspection) -> String {
    let settings = &seen.settings;
    let mut text = format!("{}: {}\n", escape(&db.to_string_lossy()), what(seen));
    let mut line = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {name:<10}{value}");
    };
    line("migrate", &escape(&decision(seen)));
    line("size", &format!("{} bytes", seen.len_bytes));
    line(
        "pages",
        &format!(
            "{} of {} bytes, {} free",
            settings.pages, settings.page_size, settings.free_pages
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
            settings.user_version, settings.application_id
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
    list(&mut line, "unknown", &seen.strangers);
    if let Some(pages) = seen.to_be_saved.filter(|pages| *pages > 0) {
        list(&mut line, "lost", &lost(pages));
    }
    let told = |damage: &Damage| format!("{damage}: {}", fate(damage, seen));
    let damage: Vec<String> = seen.damage.iter().map(told).collect();
    list(
        &mut line,
        "damage",
        if damage.is_empty() { &NONE } else { &damage },
    );
    text
}

/// What `migrate` would do with damage, in words.
fn fate(damage: &Damage, seen: &Inspection) -> &'static str {
    let no_id = |other: &Damage| other.kind == DamageKind::NullKey;
    match seen.fate(damage) {
        Fate::Kept if damage.kind == DamageKind::NoHeader => CORRUPT,
        Fate::Kept if damage.kind == DamageKind::NotOneChain => CORRUPT,
        Fate::Kept => "stays as it is",
        Fate::PutRight if damage.kind == DamageKind::NullKey => {
            "gets the id of its header, or is set aside"
        }
        Fate::PutRight => {
            "linked to the entry before it, or the header where there is none, or set aside"
        }
        Fate::SetAside if seen.damage.iter().any(no_id) => {
            "set aside, unless its session gets its id back"
        }
        Fate::SetAside => "set aside",
        Fate::Dropped => "goes with the table, as declared",
        Fate::Refused => "stays, for the file is refused",
    }
}

const CORRUPT: &str =
    "stays as it is; the server reports such a session as corrupt, and serves the others";

/// What may be saved of a file that was emptied, and how.
fn lost(pages: u64) -> [String; 3] {
    [
        format!("{pages} free pages still hold data of before"),
        "stop the server, copy the file, do not VACUUM it".to_owned(),
        "look for a backup, or try SQLite's `.recover` on the copy".to_owned(),
    ]
}

static NONE: [String; 0] = [];

fn list(line: &mut impl FnMut(&str, &str), name: &str, items: &[String]) {
    for (position, item) in items.iter().enumerate() {
        line(if position == 0 { name } else { "" }, &escape(item));
    }
}

/// The kind in words.
fn what(seen: &Inspection) -> String {
    match &seen.kind {
        Kind::Empty => "an empty file".to_owned(),
        Kind::Version(version) => format!("a Wuhu database at {version}"),
        Kind::Reset => "a Wuhu database at v6, by the build of the hard reset".to_owned(),
        Kind::ResetFresh => "a Wuhu database at v6 whose ledger lacks v1 to v5".to_owned(),
        Kind::Wiped => "a Wuhu database that release 0.5.0 erased".to_owned(),
        Kind::Newer(ids) => {
            format!(
                "a Wuhu database newer than v6 ({})",
                escape(&ids.join(", "))
            )
        }
        Kind::Refused(_) => "not a database that can be migrated".to_owned(),
    }
}

/// What `migrate` would do, in words.
fn decision(seen: &Inspection) -> String {
    match &seen.decision {
        Decision::Create(to) => format!("would make it an empty database at {to}"),
        Decision::Migrate(work) => would(work),
        Decision::Nothing => "nothing to do".to_owned(),
        Decision::Refuse(refusal) => format!("refuses: {refusal}"),
    }
}

fn would(work: &Work) -> String {
    let mut does = Vec::new();
    if work.from != work.to {
        does.push(format!("bring it from {} to {}", work.from, work.to));
    }
    if !work.heal.is_empty() {
        does.push(format!("record {} in its ledger", work.heal.join(", ")));
    }
    if !work.repairs.is_empty() {
        does.push("put right or set aside the damaged rows below".to_owned());
    }
    format!("would {}", does.join(", and "))
}

fn json(db: &Path, seen: &Inspection) -> String {
    let settings = &seen.settings;
    let rows: serde_json::Map<String, serde_json::Value> = seen
        .rows
        .iter()
        .map(|(table, rows)| (table.clone(), json!(rows)))
        .collect();
    let damage: Vec<_> = seen
        .damage
        .iter()
        .map(|d| {
            json!({
                "table": d.table,
                "column": d.column,
                "rows": d.rows,
                "what": d.to_string(),
                "fate": match seen.fate(d) {
                    Fate::Kept => "kept",
                    Fate::PutRight => "put right",
                    Fate::SetAside => "set aside",
                    Fate::Dropped => "dropped",
                    Fate::Refused => "refused",
                },
                "words": fate(d, seen),
            })
        })
        .collect();
    let kind = match &seen.kind {
        Kind::Empty => "empty",
        Kind::Version(_) => "version",
        Kind::Reset => "reset",
        Kind::ResetFresh => "reset-fresh",
        Kind::Wiped => "wiped",
        Kind::Newer(_) => "newer",
        Kind::Refused(_) => "refused",
    };
    let does = match &seen.decision {
        Decision::Create(_) => "create",
        Decision::Migrate(_) => "migrate",
        Decision::Nothing => "nothing",
        Decision::Refuse(_) => "refuse",
    };
    let answer = json!({
        "path": db.to_string_lossy(),
        "kind": kind,
        "version": seen.version().map(migrator::Version::number),
        "structure": seen.structure.map(migrator::Version::number),
        "migrate": {"does": does, "words": decision(seen)},
        "bytes": seen.len_bytes,
        "settings": {
            "page_size": settings.page_size,
            "pages": settings.pages,
            "free_pages": settings.free_pages,
            "encoding": settings.encoding,
            "journal_mode": settings.journal_mode,
            "auto_vacuum": settings.auto_vacuum,
            "user_version": settings.user_version,
            "application_id": settings.application_id,
        },
        "rows": rows,
        "free_pages_with_data": seen.to_be_saved,
        "unknown": seen.strangers,
        "damage": damage,
    });
    format!("{answer:#}\n")
}
