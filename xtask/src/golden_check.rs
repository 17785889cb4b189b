//! `cargo xtask golden-check [CASE…]`: judges the migrations by the goldens.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::Context as _;
use clap::ValueEnum;
use golden::{Check, CheckTotals, Event, ExternalMigrator, IndexScope};
use migrator::{Guards, History, LATER, Version, counted};

use crate::case_pattern::{CasePattern, resolve};
use crate::workspace::{OwnedWorkspace, artifacts};
use wuhu_db::exit::Exit;
use wuhu_db::hint::{command, hinted};
use wuhu_db::run_dir::{also_end, unless_ending};
use wuhu_db::terminal::{self, EscapedLines};

mod check_report;
mod failures;
mod github;
mod json_lines;
use check_report::{Asked, CheckReport};
use github::{GitHubReport, InertLines};

/// How long another program may take for one case.
const PROGRAM_LIMIT: Duration = Duration::from_secs(120);

/// Replays every migration from each golden and asks all oracles.
///
/// Nothing but `target/golden-check/` is written, and there only what a failing case leaves.
/// Exit code 1 if an oracle failed.
#[derive(clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
#[command(after_help = "\
Examples:
  cargo xtask golden-check
  cargo xtask golden-check v5-wuhu-app-17
  cargo xtask golden-check --with './my-migrator {db}'")]
pub(crate) struct Args {
    /// Cases to judge; none: all, and the goldens as a whole
    ///
    /// A name, the path of its folder, or a pattern with `*`.
    #[arg(value_name = "CASE")]
    names: Vec<CasePattern>,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Let this command migrate instead; `{db}` stands for the path of the database
    ///
    /// It is run by `sh -c` in the current directory, on a copy of the database of each case that
    /// expects success and needs no repair, may take 120 s, and is judged by the same oracles.
    #[arg(long, value_name = "CMD")]
    with: Option<String>,
    /// Ask oracle 10 too: after the hard reset, a rescue is what the migration makes. Takes as long again
    #[arg(long, conflicts_with = "with")]
    rescue: bool,
    /// Judge each case in files of other forms too: there must be one answer. Takes ten times as long
    ///
    /// Page sizes 512, 4096 and 65536, UTF-8 and both UTF-16, the three values of `auto_vacuum`, a rollback journal and
    /// a write-ahead log, rows inserted backwards, and after VACUUM: one is changed at a time. With foreign keys on
    /// and off each case is judged anyway.
    #[arg(long, conflicts_with = "with")]
    matrix: bool,
    /// How to print the report
    #[arg(long, value_enum, default_value = "human")]
    format: CheckFormat,
    /// Print what fails, and the verdict, and nothing of cases that pass
    #[arg(long)]
    quiet: bool,
    /// Begin no other case once one has failed
    #[arg(long)]
    fail_fast: bool,
    /// The version that the command reaches [default: the one that it records]
    #[arg(long, value_name = "vN", requires = "with")]
    to: Option<Version>,
}

/// The values of `--format`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CheckFormat {
    /// Words for a person
    Human,
    /// One JSON object a line
    Json,
    /// Words, with annotations and a step summary for GitHub
    Github,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    judge(args, &workspace, &artifacts()?, terminal::stdout())
}

/// Prints the verdict to `out`; failing cases leave their files in `artifacts`.
fn judge<O: Write>(
    args: &Args,
    workspace: &OwnedWorkspace,
    artifacts: &Path,
    out: EscapedLines<O>,
) -> anyhow::Result<Exit> {
    let with = args
        .with
        .as_deref()
        .map(|cmd| ExternalMigrator::new(cmd, PROGRAM_LIMIT))
        .transpose()?;
    if let Some(with) = with.clone() {
        also_end(move || with.end());
    }
    let to = match &with {
        Some(program) => reached(program, args.to, workspace)?,
        None => None,
    };
    let names = resolve(&workspace.cases, &args.names)?;
    let check = Check {
        cases: &workspace.cases,
        names: &names,
        history: &workspace.history,
        released: &workspace.released,
        index: match args.cases {
            None => IndexScope::Project,
            Some(_) => IndexScope::OtherFolder,
        },
        scratch: workspace.run_dir.path(),
        artifacts,
        guards: Guards::ON,
        with: with.as_ref(),
        rescue: args.rescue,
        matrix: args.matrix,
        to: to.as_ref(),
        fail_fast: args.fail_fast,
        threads: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    };
    let asked = Asked {
        cases: args.cases.clone(),
        with: args.with.clone(),
        names: names.clone(),
        options: options(args),
        is_quiet: args.quiet,
    };
    let mut report = CheckReport::new(asked, out);
    let mut github = GitHubReport::new(&workspace.cases);
    let is_github = args.format == CheckFormat::Github;
    let inert = is_github.then(|| InertLines::begin(report.out()));
    let mut remedy = None;
    let totals = golden::check(&check, &mut |event| {
        unless_ending();
        if let Event::CaseStopped { error, .. } = &event {
            remedy = remedy.or(error.remedy());
        }
        report.count(&event);
        match args.format {
            CheckFormat::Json => json_lines::print(report.out(), &event),
            CheckFormat::Human => report.print(event),
            CheckFormat::Github => {
                github.add(&event);
                report.print(event);
            }
        }
    });
    if let Some(inert) = inert {
        inert.end(report.out());
    }
    let totals = totals?;
    if is_github {
        github.annotate(report.out());
        if let Some(path) = env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) {
            let summary = github.summary(&check_report::verdict(&totals));
            append(Path::new(&path), &summary)?;
        }
    }
    if with.is_some() {
        anything_judged(&totals)?;
    }
    if totals.stopped > 0 {
        let error = format!("{} of the cases could not be judged", totals.stopped);
        return Err(remedy.map_or_else(
            || anyhow::anyhow!("{error}"),
            |remedy| hinted(&*error, command(remedy)),
        ));
    }
    Ok(if totals.is_clean() {
        Exit::Fine
    } else {
        Exit::Found
    })
}

/// The options that decide how a case is judged.
fn options(args: &Args) -> String {
    let rescue = args.rescue.then(|| " --rescue".to_owned());
    let matrix = args.matrix.then(|| " --matrix".to_owned());
    let to = args.to.map(|to| format!(" --to {to}"));
    [rescue, matrix, to].into_iter().flatten().collect()
}

/// Adds text to a file: other steps have written there, too.
fn append(path: &Path, text: &str) -> anyhow::Result<()> {
    let file = OpenOptions::new().append(true).create(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .with_context(|| format!("`{}` could not be written", path.display()))
}

/// The list up to the version that another program reaches, if that is not the newest.
fn reached(
    program: &ExternalMigrator,
    asked: Option<Version>,
    workspace: &OwnedWorkspace,
) -> anyhow::Result<Option<History>> {
    let newest = workspace.history.newest();
    let scratch = workspace.run_dir.path();
    let to = match asked {
        Some(asked) => Some(asked),
        None => golden::recorded_version(program, &workspace.history, scratch)?,
    };
    let Some(to) = to.filter(|to| *to != newest) else {
        return Ok(None);
    };
    if to < newest {
        return Err(hinted(
            format!("the goldens say what becomes of a database at {newest}, not at {to}"),
            format!("check out a commit of the goldens whose newest version is {to}"),
        ));
    }
    let known = workspace.history.migrations().iter().chain(LATER);
    let list: Vec<_> = known
        .filter(|migration| migration.version <= to)
        .copied()
        .collect();
    if list.last().is_none_or(|last| last.version != to) {
        anyhow::bail!("no release that is known here has {to}");
    }
    Ok(Some(History::new(&list)?))
}

/// A run that judged nothing is no success.
fn anything_judged(totals: &CheckTotals) -> anyhow::Result<()> {
    let CheckTotals {
        passed,
        failed,
        stopped,
        skipped,
        ..
    } = totals;
    if passed + failed + stopped == 0 {
        return Err(hinted(
            format!(
                "no case was judged: {} skipped, for the reasons above",
                counted(*skipped, "case")
            ),
            "without a name, all cases that expect success and need no repair are judged",
        ));
    }
    if *failed + *stopped == 0 && totals.kept_rows == 0 {
        return Err(hinted(
            "nothing was judged: no judged case holds a row that a migration must keep",
            "name other cases, or none for all",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
