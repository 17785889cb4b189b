//! `cargo xtask golden-bless CASE…`: accepts what a migration makes of a case.

use std::env;
use std::path::PathBuf;

use golden::{CaseName, Proposal, Released, Workspace};
use migrator::{HISTORY, History, Version};

use crate::exit::Exit;
use crate::paths;
use crate::terminal::{self, EscapedLines};

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
    #[arg(value_name = "CASE", required_unless_present = "release")]
    names: Vec<CaseName>,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Freeze this version's migration, and all before it, in crates/migrator/released.toml
    #[arg(long, value_name = "vN")]
    release: Option<Version>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Exit> {
    let history = History::new(HISTORY)?;
    let mut released = Released::read(&paths::released())?;
    let cases = paths::cases(args.cases.as_deref());
    let scratch = paths::scratch();
    let in_ci = env::var_os("CI").is_some_and(|value| !value.is_empty());
    let mut out = terminal::stdout();
    for name in &args.names {
        let workspace = Workspace {
            cases: &cases,
            history: &history,
            released: &released,
            scratch: &scratch,
        };
        let proposal = golden::bless(&workspace, name, in_ci)?;
        if proposal.changes.is_empty() {
            out.put(format!("{name}: nothing changed"));
            continue;
        }
        out.put(format!("{name}: what is accepted"));
        show(&mut out, &proposal);
        let files = proposal.changes.len();
        proposal.accept()?;
        out.put(format!("{name}: blessed, {files} files written"));
    }
    if let Some(version) = args.release {
        let before = released.clone();
        let workspace = Workspace {
            cases: &cases,
            history: &history,
            released: &before,
            scratch: &scratch,
        };
        let frozen = golden::release(&workspace, &mut released, version, in_ci)?;
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

/// What would be written, in words and drawn.
pub(crate) fn show<W: std::io::Write>(out: &mut EscapedLines<W>, proposal: &Proposal) {
    indented(out, "  ", &proposal.summary);
    for change in &proposal.changes {
        out.put(format!("  {}", paths::from_here(&change.path).display()));
        indented(out, "    ", &change.difference);
    }
}

fn indented<W: std::io::Write>(out: &mut EscapedLines<W>, indent: &str, text: &str) {
    for line in text.lines() {
        out.put(format!("{indent}{line}").trim_end());
    }
}
