//! `cargo xtask capture [DB]`: turns somebody's database into an anonymized golden.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anonymizer::{Anonymize, Anonymized, Choice, Gate, Key, Policy, Progress, anonymize};
use anyhow::{Context as _, Result, bail, ensure};
use clap::ValueEnum;
use golden::{Bench, CaseName, Draft, Released, Settings, Verdict};
use migrator::{Decision, HISTORY, History, Inspection, Kind, Look, Snapshot, Take, Version};
use rusqlite::Connection;

use crate::scratch::RunFolder;
use crate::terminal::{self, Lines};
use crate::{Exit, place, print};

mod archive;
mod key;
mod known;
mod preview;
mod report;
mod words;

/// How often the copy of a live file may begin again because the server writes.
const RESTARTS: usize = 20;

/// Turn a real database into an anonymized case that can be attached to a public bug report
///
/// Works while the server is running. Nothing of what people, agents or tools wrote is in the case:
/// it holds the shape of the rows and none of their content, and is judged by a recognizer before
/// it is written. Migrating the case ends as migrating the original does.
///
/// Writes the case's folder, CASE.zip to attach, and CASE.report.md to paste; the path of the zip
/// is the last line.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask capture
  cargo xtask capture --dry-run ~/.wuhu/wuhu.sqlite
  cargo xtask capture --all --max-size 20000000 ~/.wuhu/wuhu.sqlite")]
pub(crate) struct Args {
    /// The database file [default: ~/.wuhu/wuhu.sqlite]
    db: Option<PathBuf>,
    /// Say what would become of each column and JSON path, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Keep every row
    #[arg(long)]
    all: bool,
    /// Keep at most so many bytes of cells
    #[arg(long, value_name = "BYTES", default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    max_size: u64,
    /// Stop at the first table, column, JSON key or word that the policy does not know
    #[arg(long)]
    strict: bool,
    /// The name of the case [default: its version and six digits of its SHA-256]
    #[arg(long, value_name = "CASE")]
    name: Option<CaseName>,
    /// Write the case into this folder [default: golden/ in a clone, else the current folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Replace a case of this name
    #[arg(long)]
    force: bool,
    /// Take the key from this file, so that the same database gives the same case again
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Capture databases at v6 and newer too
    #[arg(long)]
    any_version: bool,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Words for a person
    Human,
    /// One JSON object
    Json,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    words::silence_panics();
    let db = match &args.db {
        Some(db) => db.clone(),
        None => place::default_db().context("there is no home folder: give the path of the database")?,
    };
    if let Some(name) = &args.name {
        words::check_name(name)?;
    }
    let run_folder = RunFolder::new().context("no folder for temporary files could be made")?;
    let history = History::new(HISTORY)?;
    let key = key::key(args.key_file.as_deref())?;
    let out = place::captures(args.out.as_deref());
    if let Some(name) = args.name.as_ref().filter(|name| !args.force && out.join(name.as_str()).exists()) {
        bail!("there is a case `{name}` already: give another `--name`, or `--force` to replace it");
    }

    let mut progress = terminal::stderr();
    let snapshot = snapshot(&db, &run_folder, &mut progress)?;
    let look = Look {
        history: &history,
        scratch: run_folder.path(),
        busy: place::BUSY,
    };
    let seen = migrator::inspect(snapshot.path(), &look).map_err(|error| words::safe(&error, snapshot.path()))?;
    refuse(&seen, args.any_version)?;
    let source = open(snapshot.path())?;
    words::sound(&source)?;
    let (known, tables) = known::known()?;
    let policy = Policy::wuhu()?;
    let what = Anonymize {
        source: &source,
        known: &known,
        policy: &policy,
        key: &key,
    };
    if args.dry_run || args.strict {
        let counts = anonymizer::preview(&what).map_err(words::of_anonymizer)?;
        if args.strict {
            preview::strict(&counts)?;
        }
        if args.dry_run {
            print(&preview::text(&counts, args.format == Format::Json))?;
            return Ok(Exit::Fine);
        }
    }
    let capture = Capture {
        args,
        what: &what,
        snapshot: snapshot.path(),
        history: &history,
        tables: &tables,
        run_folder: &run_folder,
    };
    let made = capture.make(&mut progress)?;
    capture.write(&made, &seen, &out, &mut progress)
}

fn snapshot(db: &Path, run_folder: &RunFolder, progress: &mut Lines<std::io::Stderr>) -> Result<Snapshot> {
    progress.put("copying the database …");
    let take = Take {
        scratch: run_folder.path(),
        busy: place::BUSY,
        restarts: RESTARTS,
    };
    Snapshot::take(db, &take, &mut |_| {}).map_err(|error| words::safe(&error, db))
}

/// Whether this is a database that a capture is for.
fn refuse(seen: &Inspection, any_version: bool) -> Result<()> {
    if let Decision::Refuse(refusal) = &seen.decision
        && !refusal.needs_decision()
    {
        bail!("this is not the Wuhu server's database: nothing was captured");
    }
    match &seen.kind {
        Kind::Empty => bail!("the database is empty: there is nothing to capture"),
        Kind::Reset if !any_version => {
            let pages = seen.to_be_saved.unwrap_or(0);
            bail!(
                "this database was reset by the first v6 and then used: its sessions of before are \
                 gone from the tables, and a capture would not hold them; {pages} free pages still \
                 hold data: stop the server, copy the file, do not VACUUM it, look for a backup, or \
                 try SQLite's `.recover` on the copy; `--any-version` captures what is there now"
            );
        }
        Kind::ResetFresh | Kind::Wiped | Kind::Newer(_) if !any_version => bail!(
            "this database is at v6 or newer, where nothing is left to migrate; `--any-version` \
             captures it all the same"
        ),
        Kind::Version(version) if *version >= Version::new(6) && !any_version => bail!(
            "this database is at {version}, where nothing is left to migrate; `--any-version` \
             captures it all the same"
        ),
        _ => Ok(()),
    }
}

/// Opens a private copy, with a cache that stays small whatever the file's size.
fn open(path: &Path) -> Result<Connection> {
    let conn = golden::open_private(path)?;
    conn.pragma_update(None, "cache_size", -8_000)?;
    Ok(conn)
}

/// One run, once the source is known to be worth it.
struct Capture<'c> {
    args: &'c Args,
    what: &'c Anonymize<'c>,
    snapshot: &'c Path,
    history: &'c History,
    tables: &'c BTreeSet<String>,
    run_folder: &'c RunFolder,
}

/// A golden that ends as its original does.
struct Made {
    db: PathBuf,
    settings: Settings,
    done: Anonymized,
    before: Verdict,
    after: Verdict,
}

impl Capture<'_> {
    /// Makes goldens until one ends as the original does: first of what covers most, then with the
    /// very rows that the original's migration named, then with more room.
    fn make(&self, progress: &mut Lines<std::io::Stderr>) -> Result<Made> {
        let settings = Settings::read(self.what.source)?;
        progress.put("migrating a copy of the original …");
        let before = self.verdict(self.snapshot);
        let mut last = None;
        for (attempt, choice) in (1..).zip(self.choices(&before)) {
            let db = self.run_folder.path().join(format!("golden-{attempt}.sqlite"));
            let golden = settings.create(&db)?;
            let done = anonymize(self.what, &choice, &golden, &mut |at| tell(at, progress))
                .map_err(words::of_anonymizer)?;
            drop(golden);
            let after = self.verdict(&db);
            if before.is_like(&after, choice == Choice::All) {
                return Ok(Made {
                    db,
                    settings,
                    done,
                    before,
                    after,
                });
            }
            last = Some(after);
        }
        let after = last.map_or_else(String::new, |after| after.to_string());
        let hint = if self.args.all { "" } else { "; try `--all`" };
        bail!(
            "the golden does not end as the original does, and was not written: the original: \
             {before}; the golden: {after}{hint}"
        );
    }

    fn choices(&self, before: &Verdict) -> Vec<Choice> {
        if self.args.all {
            return vec![Choice::All];
        }
        let max_bytes = self.args.max_size;
        let covering = |max_bytes, pins| Choice::Covering { max_bytes, pins };
        vec![
            covering(max_bytes, BTreeSet::new()),
            covering(max_bytes, before.rows_named()),
            covering(max_bytes.saturating_mul(8), before.rows_named()),
        ]
    }

    fn verdict(&self, db: &Path) -> Verdict {
        golden::verdict(db, self.history, self.tables, self.run_folder.path())
    }

    /// The last gate, then the case, its zip and its report.
    fn write(&self, made: &Made, seen: &Inspection, out: &Path, progress: &mut Lines<std::io::Stderr>) -> Result<Exit> {
        let cases = place::cases(None);
        let released = Released::read(&place::released())?;
        let bench = Bench {
            cases: &cases,
            history: self.history,
            released: &released,
            scratch: self.run_folder.path(),
        };
        progress.put("judging the golden …");
        let mut draft = Draft::new(&bench, self.args.name.as_ref(), &made.db, made.settings, seen.version())?;
        let longest_run = self.gate(&draft)?;
        let told = report::Told {
            seen,
            settings: &made.settings,
            done: &made.done,
            before: &made.before,
            after: &made.after,
            whole: self.args.all,
            longest_run,
            golden_bytes: draft.before_sql().len(),
        };
        let name = draft.name().to_string();
        let review = report::review(&name, &told, &draft.examples());
        draft.review(&bench, review)?;
        let report = report::report(&name, &told);
        draft.judge_prose("report.md", &report)?;

        let folder = out.join(&name);
        ensure!(
            self.args.force || !folder.exists(),
            "there is a case `{name}` already: give another `--name`, or `--force` to replace it"
        );
        let zip = archive::zip(&name, &draft.files_with("report.md", report.as_bytes()))?;
        let staging = out.join(format!(".{name}.partial"));
        self.run_folder.also_remove(&staging);
        draft.write(&staging, &folder)?;
        self.run_folder.done_with(&staging);
        let beside = self.args.out.as_deref().unwrap_or(Path::new(""));
        let zip_path = beside.join(format!("{name}.zip"));
        golden::write_file(&beside.join(format!("{name}.report.md")), report.as_bytes())?;
        golden::write_file(&zip_path, &zip)?;

        let zip_words = place::for_shell(&zip_path);
        if self.args.format == Format::Json {
            let state = draft.state_words();
            print(&format!("{:#}\n", report::json(&name, &told, &zip_words, zip.len(), state)))?;
        } else {
            let mut text = report::summary(&name, &told);
            text.push_str(&draft.words(&folder));
            text.push_str(&format!("{zip_words} ({} bytes)\n", zip.len()));
            print(&canon::escape_lines(&text))?;
        }
        Ok(if draft.is_open() { Exit::Found } else { Exit::Fine })
    }

    /// Streams the source against the golden: the longest run of bytes that both have.
    fn gate(&self, draft: &Draft) -> Result<usize> {
        let mut gate = Gate::new(draft.before_sql(), draft.known())?;
        anonymizer::each_cell(self.what, &mut |value| gate.source(value)).map_err(words::of_anonymizer)?;
        let found = gate.finish();
        if let Some(first) = found.failures.first() {
            bail!(
                "the golden shares a run of {} bytes with the original, at line {} column {} of \
                 before.sql: nothing was written; please report this with the line's table",
                first.len, first.line, first.column
            );
        }
        Ok(found.longest)
    }
}

fn tell(at: Progress, progress: &mut Lines<std::io::Stderr>) {
    const EVERY: u64 = 100_000;
    match at {
        Progress::Surveyed(rows) if rows % EVERY == 0 => progress.put(format!("read {rows} rows …")),
        Progress::Written(rows) if rows % EVERY == 0 => progress.put(format!("wrote {rows} rows …")),
        _ => {}
    }
}
