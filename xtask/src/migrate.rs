//! `cargo xtask migrate DB`: brings a database to the newest version, losing nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use canon::escape;
use migrator::{Dropped, Guards, HISTORY, History, Kind, Loss, Migrated, Outcome, Plan, Version};

use crate::place::{BUSY, scratch};
use crate::{Exit, print};

/// Bring a database to the newest version, keeping every row
///
/// Stop the Wuhu server first. All pending migrations run in one transaction: whatever happens,
/// the file is at the old version or at the new one. A file that cannot be migrated is left
/// untouched, and the message says why.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  cargo xtask migrate --dry-run ~/.wuhu/wuhu.sqlite")]
pub(crate) struct Args {
    /// The database file
    db: PathBuf,
    /// Migrate a private copy, report, and leave the file as it is
    #[arg(long)]
    dry_run: bool,
    /// Stop at this version
    #[arg(long, value_name = "vN")]
    to: Option<Version>,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let history = History::new(HISTORY)?;
    let scratch = scratch();
    let plan = Plan {
        history: &history,
        to: args.to,
        scratch: &scratch,
        busy: BUSY,
        guards: Guards::ON,
        foreign_keys_at_open: None,
        durable: true,
    };
    let outcome = if args.dry_run {
        migrator::dry_run(&args.db, &plan)?
    } else {
        migrator::migrate(&args.db, &plan)?
    };
    print(&human(&args.db, &outcome, args.dry_run))?;
    Ok(Exit::Fine)
}

fn human(db: &Path, outcome: &Outcome, dry_run: bool) -> String {
    let name = escape(&db.to_string_lossy());
    let prefix = if dry_run {
        "dry run, the file is unchanged: "
    } else {
        ""
    };
    match outcome {
        Outcome::Created { to } => {
            format!("{prefix}{name}: was empty, is now a database at {to}\n")
        }
        Outcome::Nothing { kind } => format!("{name}: nothing to do: {}\n", idle(kind)),
        Outcome::Migrated(done) => {
            format!(
                "{prefix}{name}: {} → {}\n{}",
                done.from,
                done.to,
                moved(done)
            )
        }
    }
}

fn idle(kind: &Kind) -> String {
    match kind {
        Kind::Version(version) => format!("it is at {version}"),
        Kind::Newer(ids) => format!("it is newer, with {}", escape(&ids.join(", "))),
        Kind::Reset => {
            "it is at v6. The hard reset emptied it: stop the server, copy the file, do \
                        not VACUUM it, and see `cargo xtask inspect`"
                .to_owned()
        }
        _ => "it is where it should be".to_owned(),
    }
}

/// Rows of each table before and after, then what was dropped on purpose.
fn moved(done: &Migrated) -> String {
    let width = done
        .tables
        .iter()
        .map(|t| escape(&t.table).chars().count())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    let count = |rows: Option<u64>| rows.map_or_else(|| "-".to_owned(), |rows| rows.to_string());
    for table in &done.tables {
        let _ = writeln!(
            text,
            "  {:<width$} {:>8} → {}",
            escape(&table.table),
            count(table.before),
            count(table.after)
        );
    }
    for Dropped { loss, held } in &done.dropped {
        let _ = match loss {
            Loss::Column { table, column, why } => {
                writeln!(text, "  dropped {table}.{column}, {held} values: {why}")
            }
            Loss::Table { table, why } => writeln!(text, "  dropped {table}, {held} rows: {why}"),
        };
    }
    text
}
