//! `cargo xtask golden-bless CASE…`: accepts the result of a migration as a case's expectation.

use std::env;
use std::path::PathBuf;

use golden::CaseName;
use migrator::{Version, counted};

use crate::proposal::print_proposal;
use crate::workspace::OwnedWorkspace;
use wuhu_db::exit::Exit;
use wuhu_db::run_dir::uninterrupted;
use wuhu_db::terminal;

/// Accept what the migrations make of a case as its new expectation
///
/// Replays the case, prints what differs from the expectation so far, then writes it. Refuses
/// where a row or cell is lost, and where `CI` is set. The schema of a version that is not
/// released is written too.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask golden-bless v5-wuhu-app-17
  cargo xtask golden-bless --release v6")]
pub(crate) struct Args {
    /// Cases to bless
    #[arg(value_name = "CASE", required_unless_present_any = ["release", "gone"])]
    names: Vec<CaseName>,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Take this case, whose folder is gone, off golden/index.toml
    #[arg(long, value_name = "CASE")]
    gone: Vec<CaseName>,
    /// Freeze this version's migration, and all before it, in crates/migrator/released.toml
    #[arg(long, value_name = "vN")]
    release: Option<Version>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    let in_ci = env::var_os("CI").is_some_and(|value| !value.is_empty());
    let mut out = terminal::stdout();
    for name in &args.names {
        let proposal = golden::bless(&workspace.borrow(), name, in_ci)?;
        if proposal.changes.is_empty() {
            out.put(format!("{name}: nothing changed"));
            continue;
        }
        out.put(format!("{name}: what is accepted"));
        print_proposal(&mut out, &proposal);
        let files = counted(proposal.changes.len(), "file");
        uninterrupted(|| proposal.accept())?;
        out.put(format!("{name}: blessed, {files} written"));
    }
    if !args.gone.is_empty() {
        for line in golden::take_off_index(&workspace.borrow(), &args.gone, in_ci)? {
            out.put(format!("{line}: no longer judged"));
        }
    }
    if let Some(version) = args.release {
        let mut released = workspace.released.clone();
        let frozen = golden::release(&workspace.borrow(), &mut released, version, in_ci)?;
        for identifier in &frozen {
            out.put(format!(
                "{identifier}: released, and must not change any more"
            ));
        }
        if frozen.is_empty() {
            out.put(format!("{version}: released before, nothing changed"));
        }
    }
    Ok(Exit::Fine)
}
