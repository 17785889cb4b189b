//! `capture [DB]`: makes an anonymized golden of a real database.

use std::io::Write;
use std::path::{Path, PathBuf};

use anonymizer::{Anonymize, Anonymized, Policy, Selection, SourceGroups, anonymize};
use anyhow::{Context as _, Result};
use golden::{CaseName, Draft, FaithfulGolden, Original, Released, WantedRows, Workspace};
use migrator::{FileKind, HISTORY, History, InspectOptions, Inspection};
use rusqlite::Connection;

use crate::exit::Exit;
use crate::format::Format;
use crate::hint::hinted;
use crate::program::examples;
use crate::run_dir::{self, RunDir, uninterrupted};
use crate::terminal::{EscapedLines, print, print_done};
use crate::{case_zip, paths};

mod bug_report;
mod capturable;
mod json;
mod key;
mod known_schemas;
mod last_capture;
mod output_paths;
mod outputs;
mod page_check;
mod panics;
mod preview;
mod progress;
mod redact;
mod report;
mod review;
mod snapshot;
use capturable::ensure_capturable;
use last_capture::LastCapture;
use output_paths::Outputs;
use outputs::Pages;
use progress::StageLine;
use report::CaptureReport;

/// SQLite's cache for the source: memory must not grow with the file.
const CACHE_KIB: u32 = 8_000;

/// Turn a real database into an anonymized case that can be attached to a public bug report
///
/// Works while the server is running. Nothing of what people, agents or tools wrote is in the case:
/// it holds the shape of the rows and none of their content, and is judged by a recognizer before
/// it is written. Migrating the case ends as migrating the original does.
///
/// Writes the case's folder, CASE.zip to attach, CASE.report.md to paste, and CASE.review.html to look at
/// before; the path of the zip is the last line. The last capture of the same file in that folder is replaced, unless
/// it was edited, signed or made a case.
#[derive(clap::Args)]
#[command(after_help = examples(&[
    "capture",
    "capture --dry-run ~/.wuhu/wuhu.sqlite",
    "capture --all ~/.wuhu/wuhu.sqlite",
]))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct Args {
    /// The database file [default: ~/.wuhu/wuhu.sqlite]
    db: Option<PathBuf>,
    /// Say what would become of each column and JSON path, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Keep every row, whatever `--max-size` says
    #[arg(long)]
    all: bool,
    /// Keep at most so many bytes of cells; up to eight times as many where the golden would not end
    /// as the original does
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
    /// Write a second page, PRIVATE and never in the zip, with the kinds of your values beside the golden's cells
    #[arg(long)]
    private_review: bool,
    /// Capture databases at v6 and newer too
    #[arg(long)]
    any_version: bool,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
}

/// Makes the case, or says what would become of each column.
pub fn run(args: &Args) -> Result<Exit> {
    panics::hide_messages();
    let db = args.db.clone().or_else(paths::default_db);
    let redacted = |error| redact::without_paths(error, db.as_deref(), args.out.as_deref());
    // In this function: see `RunDir`.
    let run_dir = run_dir::for_run().map_err(redacted)?;
    capture(args, db.as_deref(), &run_dir).map_err(redacted)
}

fn capture(args: &Args, db: Option<&Path>, run_dir: &RunDir) -> Result<Exit> {
    let db = db.context("there is no home folder: give the path of the database")?;
    let history = History::new(HISTORY)?;
    // Nothing of a clone: a case is the same wherever it is captured.
    let workspace = Workspace {
        cases: run_dir.path(),
        history: &history,
        released: &Released::default(),
        scratch: run_dir.path(),
    };
    let key = key::key(args.key_file.as_deref())?;
    let out = paths::captures(args.out.as_deref());
    if let Some(name) = &args.name {
        outputs::ensure_public_name(name, &workspace)?;
        let last = last_capture(&out, args.out.as_deref(), db);
        let is_replaced = last.is_some_and(|(_, last)| last.name == *name);
        Outputs::new(&out, args.out.as_deref(), name.as_str())
            .ensure_free(name.as_str(), args.force || is_replaced)?;
    }

    if !args.dry_run {
        Outputs::new(&out, args.out.as_deref(), "a").ensure_writable()?;
    }

    let mut progress = progress::stderr();
    // The default path is no secret.
    let shown = if args.db.is_none() {
        paths::DEFAULT_DB
    } else {
        "DB"
    };
    let snapshot = snapshot::take(db, shown, run_dir, &mut progress)?;
    let options = InspectOptions {
        history: &history,
        scratch: run_dir.path(),
        busy: paths::BUSY,
        interrupt: None,
    };
    let seen = migrator::inspect(snapshot.path(), &options)
        .map_err(|error| redact::migrator_error(&error, snapshot.path(), "DB"))?;
    ensure_capturable(&seen, &history, args.any_version)?;
    let source = snapshot
        .open(CACHE_KIB)
        .map_err(|error| redact::migrator_error(&error, snapshot.path(), "DB"))?;
    page_check::ensure_indexes_are_readable(&source)?;
    let known = known_schemas::known_schemas(&history);
    let policy = Policy::wuhu()?;
    let what = Anonymize {
        source: &source,
        known: &known,
        policy: &policy,
        key: &key,
    };
    if args.dry_run || args.strict {
        let counts = anonymizer::preview(&what).map_err(redact::anonymizer_error)?;
        if args.strict {
            preview::strict(&counts, &policy)?;
        }
        if args.dry_run {
            print(&preview::text(&counts, args.format)?)?;
            return Ok(Exit::Fine);
        }
    }
    let capture = Capture {
        args,
        db,
        workspace: &workspace,
        what: &what,
        seen: &seen,
        snapshot: snapshot.path(),
        run_dir,
    };
    capture.run(&out, &mut progress)
}

/// The last capture of this file that was written there, with its outputs, where it may be replaced.
fn last_capture(out: &Path, named: Option<&Path>, db: &Path) -> Option<(Outputs, LastCapture)> {
    let last = LastCapture::of(db, named.unwrap_or(Path::new("")))?;
    let outputs = Outputs::new(out, named, last.name.as_str());
    last.is_unchanged(&outputs).then_some((outputs, last))
}

/// A capture once its source has passed every check.
struct Capture<'c> {
    args: &'c Args,
    db: &'c Path,
    workspace: &'c Workspace<'c>,
    what: &'c Anonymize<'c>,
    seen: &'c Inspection,
    snapshot: &'c Path,
    run_dir: &'c RunDir,
}

impl Capture<'_> {
    /// A golden that ends as its original does, drafted and judged; then the case, its zip and its
    /// report.
    fn run(&self, out: &Path, progress: &mut StageLine<impl Write>) -> Result<Exit> {
        let golden = self.golden(progress)?;
        progress.stage("judging the golden");
        let version = match self.seen.kind {
            // The ledger lists another version than the tables have: the tables count.
            FileKind::ResetFresh | FileKind::Wiped => self.seen.structure,
            _ => self.seen.version(),
        };
        let (before, after) = (golden.before(), golden.after());
        let history = self.workspace.history;
        let facts = report::facts(self.seen, golden.filled(), [before, after], history);
        let draft = Draft::new(&golden, self.args.name.as_ref(), version)
            .and_then(|draft| draft.recognize(self.workspace, &facts))
            .map_err(|error| match error {
                golden::Error::CaseTooLarge { .. } => hinted(
                    error.to_string(),
                    "keep fewer rows: `--max-size` without `--all`",
                ),
                error => error.into(),
            })?
            .compare(|see| {
                anonymizer::each_cell(self.what, &mut |at| progress.rows(at), see)
                    .map_err(redact::anonymizer_error)
            })?;
        let open_because = draft.open_because().map(str::to_owned);
        let name = draft.name().to_string();
        let report = CaptureReport {
            name: &name,
            seen: self.seen,
            done: golden.filled(),
            before,
            after,
            longest_run: draft.longest_run_bytes(),
            golden_bytes: draft.golden_bytes(),
            is_open: open_because.is_some(),
            replaced: None,
        };
        let case = draft.complete();

        let outputs = Outputs::new(out, self.args.out.as_deref(), &name);
        let last = last_capture(out, self.args.out.as_deref(), self.db);
        let has_other_name = |(_, last): &(_, LastCapture)| last.name.as_str() != name;
        let is_replaced = last.as_ref().is_some_and(|last| !has_other_name(last));
        outputs.ensure_free(&name, self.args.force || is_replaced)?;
        let zip = case_zip::packed(&case, self.run_dir.path())?;
        let policy = self.what.policy;
        let private = if self.args.private_review {
            let kinds = review::kinds(self.what)?;
            Some(review::page(&case, policy, Some(&kinds))?.into())
        } else {
            None
        };
        let pages = Pages {
            report: bug_report::text(&case, &self.seen.kind)?.into(),
            review: review::page(&case, policy, None)?.into(),
            private,
        };
        outputs::write(&outputs, &case, &zip, &pages, (self.db, self.run_dir))?;
        if let Some((old, last)) = last.as_ref().filter(|last| has_other_name(last)) {
            uninterrupted(|| last.remove(old))?;
        }
        let report = CaptureReport {
            replaced: last.as_ref().map(|(_, last)| last.name.as_str()),
            ..report
        };
        self.answer(&report, open_because.as_deref(), &outputs, zip.len_bytes())
    }

    fn golden(&self, progress: &mut StageLine<impl Write>) -> Result<FaithfulGolden<Anonymized>> {
        let original = Original {
            db: self.snapshot,
            conn: self.what.source,
            history: self.workspace.history,
            scratch: self.workspace.scratch,
        };
        let max_bytes = (!self.args.all).then_some(self.args.max_size);
        progress.stage("migrating a copy of the original");
        let mut groups = SourceGroups::default();
        let golden = original.golden(
            max_bytes,
            &mut |wanted: &WantedRows, golden: &Connection| {
                let selection = Selection::new(wanted.max_bytes, &wanted.pins);
                anonymize(self.what, &selection, &mut groups, golden, &mut |at| {
                    progress.rows(at);
                })
                .map_err(redact::anonymizer_error)
            },
        );
        golden.map_err(|error| match error.downcast_ref() {
            Some(unlike @ golden::Error::NotFaithful { .. }) if !self.args.all => {
                hinted(unlike.to_string(), "try `--all`")
            }
            Some(golden::Error::DamagedPages) => redact::corrupt(),
            _ => error,
        })
    }

    fn answer(
        &self,
        report: &CaptureReport<'_>,
        open_because: Option<&str>,
        outputs: &Outputs,
        zip_bytes: u64,
    ) -> Result<Exit> {
        match self.args.format {
            Format::Json => print_done(&json::text(report, &outputs.zip, zip_bytes)?),
            Format::Human => {
                let mut out = EscapedLines::new(Vec::new());
                out.put(report::summary(report).trim_end());
                if let Some(why) = open_because {
                    out.put(format!(
                        "  the migration fails, so that there is no expectation: {why}"
                    ));
                }
                if let Some(last) = report.replaced {
                    out.put(format!("  replaces {last}, the last capture of this file"));
                }
                let folder = paths::from_here(&outputs.folder);
                out.put(format!("  case    {}", folder.display()));
                out.put(format!("  report  {}.report.md, to paste", report.name));
                out.put(format!(
                    "  review  {}.review.html, before it is sent",
                    report.name
                ));
                if self.args.private_review {
                    out.put(format!(
                        "  private {}.PRIVATE.html, for you alone",
                        report.name
                    ));
                }
                let zip = paths::path_word(&outputs.zip);
                out.put(format!("{zip} ({zip_bytes} bytes)"));
                print_done(&String::from_utf8_lossy(&out.into_inner()));
            }
        }
        Ok(if report.is_open {
            Exit::Found
        } else {
            Exit::Fine
        })
    }
}
