//! `cargo xtask migrate DB`: brings a database to the newest version, losing nothing, and back.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use canon::escape;
use migrator::{
    Cell, Dropped, FileKind, Guards, HISTORY, History, Loss, MigrateOptions, Migrated, Outcome,
    RepairAction, RowRepair, Version,
};

use crate::exit::Exit;
use crate::paths::{BUSY, for_shell};
use crate::run_dir::for_copies;
use crate::terminal::print;

/// Bring a database to the newest version, keeping every row
///
/// Stop the Wuhu server first. All pending migrations run in one transaction: whatever happens,
/// the file is at the old version or at the new one. A file that cannot be migrated is left
/// untouched, and the message says why. Rows that the server would stumble over are put right or
/// set aside, each by name.
///
/// What the migration drops or changes is first written to a private file beside the database,
/// the undo bundle, and the command that takes everything back is printed.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask migrate --dry-run ~/.wuhu/wuhu.sqlite\n  \
    cargo xtask migrate ~/.wuhu/wuhu.sqlite\n  \
    cargo xtask migrate --undo ~/.wuhu/wuhu.sqlite.undo-v5.PRIVATE ~/.wuhu/wuhu.sqlite")]
pub(crate) struct Args {
    /// The database file
    db: PathBuf,
    /// Migrate a private copy, report, and leave the file as it is
    #[arg(long)]
    dry_run: bool,
    /// Stop at this version
    #[arg(long, value_name = "vN")]
    to: Option<Version>,
    /// Write the undo bundle here instead of beside the database
    #[arg(long, value_name = "DIR", conflicts_with = "dry_run")]
    undo_dir: Option<PathBuf>,
    /// Print the values of repaired and set-aside cells too: they are private
    #[arg(long)]
    show_values: bool,
    /// Take back the migration that wrote this undo bundle
    #[arg(long, value_name = "BUNDLE", conflicts_with_all = ["dry_run", "to", "undo_dir", "show_values"])]
    undo: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let history = History::new(HISTORY)?;
    let (scratch, _run_dir) = for_copies();
    let beside = std::fs::canonicalize(&args.db).ok();
    let beside = beside
        .as_deref()
        .and_then(Path::parent)
        .unwrap_or(Path::new("."));
    let plan = MigrateOptions {
        history: &history,
        to: args.to,
        scratch: &scratch,
        busy: BUSY,
        guards: Guards::ON,
        foreign_keys_at_open: None,
        durable: true,
        undo_dir: Some(args.undo_dir.as_deref().unwrap_or(beside)),
        keep_values: args.show_values,
    };
    let name = escape(&args.db.to_string_lossy());
    if let Some(bundle) = &args.undo {
        let version = migrator::undo(&args.db, bundle, &plan)?;
        let bundle = escape(&bundle.to_string_lossy());
        print(&format!(
            "{name}: is as it was before the migration, at {version}\n\
             {bundle} is of no further use: delete it, it is private\n"
        ))?;
        return Ok(Exit::Fine);
    }
    let outcome = if args.dry_run {
        migrator::dry_run(&args.db, &plan)?
    } else {
        migrator::migrate(&args.db, &plan)?
    };
    let prefix = if args.dry_run {
        "dry run, the file is unchanged: "
    } else {
        ""
    };
    print(&match &outcome {
        Outcome::Created { to } => {
            format!("{prefix}{name}: was empty, is now a database at {to}\n")
        }
        Outcome::Nothing { kind } => format!("{name}: nothing to do: {}\n", idle(kind)),
        Outcome::Migrated(done) => {
            format!("{prefix}{name}: {}", told(done, &args.db, args.show_values))
        }
    })?;
    Ok(Exit::Fine)
}

fn idle(kind: &FileKind) -> String {
    match kind {
        FileKind::Version(version) => format!("it is at {version}"),
        FileKind::Newer(ids) => format!("it is newer, with {}", escape(&ids.join(", "))),
        FileKind::Reset => {
            "it is at v6, by the build of the hard reset; `cargo xtask inspect` says \
                        whether anything of before may be saved"
                .to_owned()
        }
        _ => "it is where it should be".to_owned(),
    }
}

/// The whole report of a migration.
fn told(done: &Migrated, db: &Path, private: bool) -> String {
    let mut text = if done.from == done.to {
        format!("{}, put right\n", done.to)
    } else {
        format!("{} → {}\n", done.from, done.to)
    };
    rows(done, &mut text);
    for Dropped { loss, held } in &done.dropped {
        let _ = match loss {
            Loss::Column { table, column, why } => {
                writeln!(
                    text,
                    "  dropped {table}.{column}, {}: {why}",
                    number(*held, "value")
                )
            }
            Loss::Table { table, why } => {
                writeln!(text, "  dropped {table}, {}: {why}", number(*held, "row"))
            }
        };
    }
    if !done.backfilled.is_empty() {
        let _ = writeln!(text, "  recorded {}", done.backfilled.join(", "));
    }
    repairs(done, private, &mut text);
    for damage in &done.kept {
        let _ = writeln!(text, "  kept as it is: {}", escape(&damage.to_string()));
    }
    if let Some(undo) = &done.undo {
        let _ = writeln!(
            text,
            "  to take it back, as long as nothing else has been written:\n    \
             cargo xtask migrate --undo {} {}",
            for_shell(undo),
            for_shell(db)
        );
    }
    text
}

/// `1 row`, `2 rows`.
fn number(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
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
fn repairs(done: &Migrated, private: bool, text: &mut String) {
    if private && !done.repairs.is_empty() {
        text.push_str("  PRIVATE: values follow\n");
    }
    for RowRepair {
        table,
        rowid,
        action,
    } in &done.repairs
    {
        let _ = match action {
            RepairAction::Cell {
                column,
                was,
                is,
                reason,
            } => writeln!(
                text,
                "  repaired {table} rowid {rowid}, {column}: {} → {}: {reason}",
                shown(was, private),
                shown(is, private),
            ),
            RepairAction::SetAside {
                reason,
                classes,
                values,
                ..
            } => {
                let cells = cells(done, table, classes, values);
                writeln!(
                    text,
                    "  set aside {table} rowid {rowid} ({cells}): {reason}"
                )
            }
        };
    }
    for aside in &done.set_aside {
        let _ = writeln!(
            text,
            "  set aside of {}: {} in {}; once their parents are back:\n    {}",
            aside.table,
            number(aside.rows, "row"),
            aside.into,
            escape(&aside.restore)
        );
    }
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
