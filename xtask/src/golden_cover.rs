//! `cargo xtask golden-cover`: what the goldens show of each version, and what none of them does.

use std::path::PathBuf;

use adequacy::{Coverage, cover};
use migrator::Version;

use crate::report_lines::put_report;
use crate::workspace::OwnedWorkspace;
use wuhu_db::count_line;
use wuhu_db::exit::Exit;
use wuhu_db::format::{Format, json};
use wuhu_db::run_dir::unless_ending;
use wuhu_db::terminal;

mod cover_report;

/// Counts what the goldens hold at each version; what the schema allows and no golden shows fails.
///
/// The goldens of a version are those that are at it and those that the migrations take there. What is demanded is
/// derived from the schema: NULL and values, empty and long ones, keys that differ in case alone, children and links
/// that lead nowhere, each word of a state, each kind of file and of damage. Exit code 1 if something is missing that
/// `crates/adequacy/excused.toml` does not excuse.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  cargo xtask golden-cover --columns v5")]
pub(crate) struct Args {
    /// List the columns of this version too
    #[arg(long, value_name = "VERSION")]
    columns: Option<Version>,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// How to print the answer
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    let coverage = Coverage {
        cases: &workspace.cases,
        history: &workspace.history,
        scratch: workspace.run_dir.path(),
    };
    let line = count_line::stderr("counting what versions hold");
    let report = cover(&coverage, &|done, all| {
        unless_ending();
        line.draw(done, all);
    })?;
    drop(line);
    match args.format {
        Format::Human => put_report(
            &mut terminal::stdout(),
            &cover_report::human(&report, args.columns),
        ),
        Format::Json => terminal::print(&json(&cover_report::as_json(&report))?)?,
    }
    Ok(if report.is_clean() {
        Exit::Fine
    } else {
        Exit::Found
    })
}
