//! `cargo xtask golden-mutate`: breaks the newest step in every way, and asks whether the goldens see it.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;

use adequacy::{MutantKind, Mutation, mutants, mutate};
use migrator::Version;

use crate::report_lines::put_report;
use crate::workspace::OwnedWorkspace;
use wuhu_db::count_line;
use wuhu_db::exit::Exit;
use wuhu_db::format::{Format, json};
use wuhu_db::run_dir::unless_ending;
use wuhu_db::terminal;

mod mutation_report;

/// Breaks the newest migration in every way that the schema suggests; the goldens must see each.
///
/// Each mutant runs with the engine's guards, which must refuse it where it harms rows, and without, where
/// the oracles must have findings. A survivor names the golden that is missing. Exit code 1 if there is one.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask golden-mutate --only hard-reset
  cargo xtask golden-mutate --list")]
pub(crate) struct Args {
    /// Only mutants of this kind; may be repeated
    #[arg(long, value_name = "KIND")]
    only: Vec<MutantKind>,
    /// Break this step [default: the newest]
    #[arg(long, value_name = "VERSION")]
    step: Option<Version>,
    /// List the mutants, and try none
    #[arg(long)]
    list: bool,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// How to print the answer
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    let mutation = Mutation {
        cases: &workspace.cases,
        history: &workspace.history,
        scratch: workspace.run_dir.path(),
        step: args.step,
        only: &args.only,
        threads: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    };
    if args.list {
        let lines = mutants(&mutation)?
            .into_iter()
            .map(|(kind, what)| format!("{kind:<20} {what}\n"));
        terminal::print(&lines.collect::<String>())?;
        return Ok(Exit::Fine);
    }
    let line = count_line::stderr("trying mutants");
    let report = mutate(&mutation, &|done, all| {
        unless_ending();
        line.draw(done, all);
    })?;
    drop(line);
    match args.format {
        Format::Human => put_report(&mut terminal::stdout(), &mutation_report::human(&report)),
        Format::Json => terminal::print(&json(&mutation_report::as_json(&report))?)?,
    }
    Ok(if report.is_clean() {
        Exit::Fine
    } else {
        Exit::Found
    })
}
