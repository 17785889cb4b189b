//! `inspect DB`: says what a file is and what `migrate` would do with it.

use std::path::PathBuf;

use anyhow::Result;
use migrator::{Decision, FileKind, HISTORY, History, InspectOptions, Inspection, Refusal};

use crate::exit::Exit;
use crate::format::Format;
use crate::lost_rows;
use crate::paths::BUSY;
use crate::program::examples;
use crate::run_dir::{for_copies, interruptible};
use crate::terminal::print;

mod bundle;
mod human;
mod json;
mod warnings;

/// Say what a database file is and what `migrate` would do with it; changes nothing
///
/// Prints first what the next start of a server would erase, stop at or read as corrupt; then kind,
/// version, settings, rows of each table, damage, and what `migrate` would do. The file, its side files
/// and its folder stay as they are, whatever the file is.
///
/// Exit codes: 0 fine, 1 damage or loss was found, 2 not a file that can be migrated.
#[derive(clap::Args)]
#[command(after_help = examples(&["inspect ~/.wuhu/wuhu.sqlite"]))]
pub struct Args {
    /// The database file
    db: PathBuf,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
}

/// Prints what the file is.
pub fn run(args: &Args) -> Result<Exit> {
    let history = History::new(HISTORY)?;
    let (scratch, _run_dir) = for_copies();
    let interrupt = interruptible();
    let look = InspectOptions {
        history: &history,
        scratch: &scratch,
        busy: BUSY,
        interrupt: Some(&interrupt),
    };
    let seen = migrator::inspect(&args.db, &look)?;
    if matches!(seen.kind, FileKind::Refused(Refusal::Foreign { .. }))
        && let Ok(content) = migrator::bundle_content(&args.db)
    {
        match args.format {
            Format::Human => print(&bundle::human(&args.db, &content))?,
            Format::Json => print(&bundle::json(&args.db, &content)?)?,
        }
        return Ok(Exit::Fine);
    }
    let lost = lost_rows::appraised(&args.db, &seen, &look)?;
    match args.format {
        Format::Human => print(&human::text(&args.db, &seen, lost.as_ref()))?,
        Format::Json => print(&json::text(&args.db, &seen, lost.as_ref())?)?,
    }
    Ok(exit(&seen))
}

fn exit(seen: &Inspection) -> Exit {
    match (&seen.decision, &seen.kind) {
        // The first line says that it is no such file.
        (_, FileKind::Refused(_)) => Exit::Refused,
        (Decision::Refuse(refusal), _) if refusal.needs_decision() => Exit::Found,
        (Decision::Refuse(_), _) => Exit::Refused,
        (_, FileKind::ResetFresh | FileKind::Wiped) => Exit::Found,
        _ if seen.has_data_in_free_pages == Some(true) => Exit::Found,
        _ if !seen.damage.is_empty() => Exit::Found,
        _ => Exit::Fine,
    }
}
