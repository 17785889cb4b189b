//! `cargo xtask golden-add CASE DB --invented`: makes a case of a database file.

use std::path::PathBuf;

use golden::{Add, CaseName};

use crate::proposal::print_proposal;
use crate::workspace::{OwnedWorkspace, on_cases};
use wuhu_db::exit::Exit;
use wuhu_db::run_dir::uninterrupted;
use wuhu_db::{paths, terminal};

/// Make a case of a database file with invented content
///
/// Reads a private copy of the file, writes it as text with the expectation that the migrations
/// make of it, and prints that. The file itself, and what stands beside it, stay untouched.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  cargo xtask golden-add v5-two-agents wuhu.sqlite --invented")]
pub(crate) struct Args {
    /// The name of the case: a-z, 0-9, `.` and `-`
    #[arg(value_name = "CASE")]
    name: CaseName,
    /// The database file
    db: PathBuf,
    /// Confirm that the content is invented, so that it may be published
    #[arg(long, required = true)]
    invented: bool,
    /// What the case is for, one sentence for case.toml
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Replace the case if there is one of this name
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    let add = Add {
        name: &args.name,
        db: &args.db,
        about: args.about.as_deref(),
        force: args.force,
        busy: paths::BUSY,
    };
    let proposal = golden::add(&workspace.borrow(), &add)?;
    let mut out = terminal::stdout();
    print_proposal(&mut out, &proposal);
    let name = &args.name;
    if proposal.changes.is_empty() {
        out.put(format!("{name}: nothing changed"));
        return Ok(Exit::Fine);
    }
    uninterrupted(|| proposal.accept())?;
    let check = format!("cargo xtask golden-check {name}");
    let check = on_cases(&check, args.cases.as_deref());
    out.put(format!("{name}: added; `{check}` judges it"));
    Ok(Exit::Fine)
}
