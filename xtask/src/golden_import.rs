//! `cargo xtask golden-import FILE.zip`: makes a case of an attachment of an issue.

use std::path::PathBuf;

use anyhow::Result;
use golden::CaseName;

use crate::attached_case;
use crate::workspace::{OwnedWorkspace, on_cases};
use wuhu_db::exit::Exit;
use wuhu_db::run_dir::uninterrupted;
use wuhu_db::terminal;

/// Make a case of a zip that `capture` wrote, for instance an attachment of an issue
///
/// Unpacks it with bounds, lets the recognizer judge every byte, and only then writes the case. A
/// zip with anything else in it is refused, and nothing is written.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  cargo xtask golden-import v5-3fa21c.zip")]
pub(crate) struct Args {
    /// The attachment
    zip: PathBuf,
    /// Another name for the case [default: the name of the folder in the zip]
    #[arg(long, value_name = "CASE")]
    name: Option<CaseName>,
    /// Another folder of cases [default: the workspace's golden/]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Replace the case if there is one of this name
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    let mut out = terminal::stdout();
    let (borrowed, name) = (workspace.borrow(), args.name.as_ref());
    let Some(case) = attached_case::judged(&args.zip, name, &borrowed, "imported", &mut out)?
    else {
        return Ok(Exit::Found);
    };
    let name = case.name();
    let target = workspace.cases.join(name.as_str());
    if target.exists() && !args.force {
        return Err(golden::Error::CaseExists { name: name.clone() }.into());
    }
    let staging = workspace.cases.join(format!(".{name}.partial"));
    workspace.run_dir.also_remove(&staging)?;
    case.stage(&staging, &|step| uninterrupted(step))?;
    let entered = uninterrupted(|| {
        golden::move_all(&[(staging, target)])?;
        golden::enter_imported(&workspace.cases, name)
    })?;
    if !entered.is_empty() {
        out.put(format!("{name}: in index.toml: {entered}"));
    }
    let check = format!("cargo xtask golden-check {name}");
    let check = on_cases(&check, args.cases.as_deref());
    out.put(format!("{name}: imported; `{check}` judges it"));
    Ok(Exit::Fine)
}
