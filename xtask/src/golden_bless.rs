//! `cargo xtask golden-bless CASE…`: accepts the result of a migration as a case's expectation.

use std::env;
use std::io::{self, IsTerminal as _, Write};
use std::path::PathBuf;

use golden::CaseName;
use migrator::{Version, counted};

use crate::case_pattern::{CasePattern, resolve};
use crate::proposal::print_proposal;
use crate::report_lines::put_difference;
use crate::workspace::OwnedWorkspace;
use wuhu_db::count_line;
use wuhu_db::exit::Exit;
use wuhu_db::hint::hinted;
use wuhu_db::run_dir::uninterrupted;
use wuhu_db::terminal::{self, BAD, EscapedLines, GOOD};

mod equal_changes;
use equal_changes::print_changes;

/// Accept what the migrations make of a case as its new expectation
///
/// Replays the cases, prints what differs from the expectations so far, asks, then writes. Refuses
/// where a row or cell is lost, and where `CI` is set. The schema of a version that is not
/// released is written too. Of several cases, equal changes are shown once.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  cargo xtask golden-bless v5-wuhu-app-17
  cargo xtask golden-bless --all
  cargo xtask golden-bless --release v6")]
pub(crate) struct Args {
    /// Cases to bless
    ///
    /// A name, the path of its folder, or a pattern with `*`.
    #[arg(value_name = "CASE", required_unless_present_any = ["all", "release", "gone"])]
    names: Vec<CasePattern>,
    /// Bless all cases
    #[arg(long, conflicts_with = "names")]
    all: bool,
    /// Accept what is shown, and do not ask
    #[arg(long)]
    yes: bool,
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
    let names = if args.all {
        golden::select(&workspace.cases, &[])?
    } else {
        resolve(&workspace.cases, &args.names)?
    };
    if !names.is_empty() {
        bless_cases(&workspace, &names, in_ci, args.yes, &mut out)?;
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

/// Blesses those of the cases that can be; an error, once the others are done, if one cannot.
fn bless_cases<W: Write>(
    workspace: &OwnedWorkspace,
    names: &[CaseName],
    in_ci: bool,
    is_agreed: bool,
    out: &mut EscapedLines<W>,
) -> anyhow::Result<()> {
    let (mut proposals, mut refusals) = (Vec::new(), Vec::new());
    let line = count_line::stderr("replaying cases");
    for (done, name) in names.iter().enumerate() {
        line.draw(done, names.len());
        match golden::bless(&workspace.borrow(), name, in_ci) {
            Ok(proposal) if proposal.changes.is_empty() => {}
            Ok(proposal) => proposals.push(proposal),
            Err(golden::Error::NotBlessable { name, why }) if names.len() > 1 => {
                refusals.push((name, why));
            }
            Err(error) => return Err(error.into()),
        }
    }
    drop(line);
    for (name, why) in &refusals {
        out.put_word(BAD, "refused", format!("  {name}"));
        put_difference(out, 4, why);
        out.put("");
    }
    match &proposals[..] {
        [] => out.put("nothing changed"),
        [one] => print_proposal(out, one),
        many => print_changes(out, many),
    }
    if !proposals.is_empty() {
        let what = match &proposals[..] {
            [one] => one.case.name.to_string(),
            many => counted(many.len(), "case"),
        };
        if !is_agreed && !agreed(&format!("\naccept all this for {what}? [y/N] "))? {
            out.put("nothing was written");
            return Ok(());
        }
        for proposal in proposals {
            uninterrupted(|| proposal.accept())?;
        }
        out.put("");
        out.put_word(GOOD, "blessed", format!(": {what}"));
    }
    if !refusals.is_empty() {
        anyhow::bail!(
            "{} cannot be blessed, for the reasons above: nothing of them was written",
            counted(refusals.len(), "case")
        );
    }
    Ok(())
}

/// Asks the person at the terminal.
fn agreed(question: &str) -> anyhow::Result<bool> {
    if !io::stdin().is_terminal() {
        return Err(hinted(
            "nobody can be asked: the input is no terminal; nothing was written",
            "`--yes` accepts what is shown",
        ));
    }
    terminal::print(question)?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "yes"))
}

#[cfg(test)]
mod tests;
