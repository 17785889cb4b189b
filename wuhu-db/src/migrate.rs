//! `migrate DB`: brings a database to the newest version, losing nothing, and back.

use std::path::{Path, PathBuf};

use anyhow::Result;
use canon::escape;
use migrator::{Guards, HISTORY, History, InspectOptions, MigrateOptions, Version};

use crate::exit::Exit;
use crate::lost_rows;
use crate::paths::BUSY;
use crate::program::examples;
use crate::release;
use crate::run_dir::{for_copies, interruptible};
use crate::terminal::{print, print_done};

mod changed;
mod report;

/// Bring a database to the newest version, keeping every row
///
/// Stop the Wuhu server first. All pending migrations run in one transaction: whatever happens,
/// the file is at the old version or at the new one. A file that cannot be migrated is left
/// untouched, and the message says why; so is one in whose free pages lost sessions lie, which `rescue`
/// brings back. Rows that the server would stumble over are put right or set aside, each by name.
///
/// What the migration drops or changes is first written to a private file beside the database,
/// the undo bundle, and the command that takes everything back is printed.
#[derive(clap::Args)]
#[command(after_help = examples(&[
    "migrate --dry-run ~/.wuhu/wuhu.sqlite",
    "migrate ~/.wuhu/wuhu.sqlite",
    "migrate --undo ~/.wuhu/wuhu.sqlite.undo-v5.PRIVATE ~/.wuhu/wuhu.sqlite",
]))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct Args {
    /// The database file
    db: PathBuf,
    /// Migrate a private copy, report, and leave the file as it is
    #[arg(long)]
    dry_run: bool,
    /// Make sessions readable whose entries are one whole chain: set `headEntryID` and `tailEntryID`
    #[arg(long)]
    mend_transcripts: bool,
    /// Stop at this version
    #[arg(long, value_name = "vN|RELEASE", value_parser = release::version)]
    to: Option<Version>,
    /// Write the undo bundle here instead of beside the database
    #[arg(long, value_name = "DIR", conflicts_with = "dry_run")]
    undo_dir: Option<PathBuf>,
    /// Migrate even where that writes over sessions that `rescue` would still bring back
    #[arg(long)]
    overwrite_lost_rows: bool,
    /// Print the values of repaired and set-aside cells too: they are private
    #[arg(long)]
    show_values: bool,
    /// Take back the migration that wrote this undo bundle
    #[arg(long, value_name = "BUNDLE", conflicts_with_all = ["dry_run", "mend_transcripts", "to", "undo_dir", "overwrite_lost_rows", "show_values"])]
    undo: Option<PathBuf>,
}

/// Migrates the file or a copy of it, or takes a migration back.
pub fn run(args: &Args) -> Result<Exit> {
    let history = History::new(HISTORY)?;
    let (scratch, _run_dir) = for_copies();
    let interrupt = interruptible();
    let beside = std::fs::canonicalize(&args.db).ok();
    let beside = beside
        .as_deref()
        .and_then(Path::parent)
        .unwrap_or(Path::new("."));
    let options = MigrateOptions {
        history: &history,
        to: args.to,
        scratch: &scratch,
        busy: BUSY,
        interrupt: Some(&interrupt),
        guards: Guards::ON,
        foreign_keys_at_open: None,
        durable: true,
        undo_dir: Some(args.undo_dir.as_deref().unwrap_or(beside)),
        keep_values: args.show_values,
        mend_transcripts: args.mend_transcripts,
    };
    if args.undo.is_none() && !args.overwrite_lost_rows {
        lost_rows::ensure_none_to_overwrite(
            &args.db,
            &InspectOptions {
                history: &history,
                scratch: &scratch,
                busy: BUSY,
                interrupt: Some(&interrupt),
            },
            args.to,
            args.mend_transcripts,
        )?;
    }
    match &args.undo {
        Some(bundle) => print_done(&undo(&args.db, bundle, &options)?),
        None if args.dry_run => {
            let outcome = migrator::dry_run(&args.db, &options)?;
            print(&report::dry_run(&args.db, &outcome, args.show_values))?;
        }
        None => {
            let outcome = migrator::migrate(&args.db, &options)?;
            print_done(&report::text(&args.db, &outcome, args.show_values));
        }
    }
    Ok(Exit::Fine)
}

fn undo(db: &Path, bundle: &Path, options: &MigrateOptions<'_>) -> Result<String> {
    let version = migrator::undo(db, bundle, options)?;
    Ok(format!(
        "{}: is as it was before the migration, at {version}\n\
         {} is of no further use: delete it, it is private\n",
        escape(&db.to_string_lossy()),
        escape(&bundle.to_string_lossy())
    ))
}
