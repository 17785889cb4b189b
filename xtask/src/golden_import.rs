//! `cargo xtask golden-import FILE.zip`: makes a case of an attachment of an issue.

use std::path::PathBuf;

use anyhow::Result;
use golden::{BEFORE, CaseName};

use crate::exit::Exit;
use crate::hint::hinted;
use crate::run_dir::uninterrupted;
use crate::workspace::OwnedWorkspace;
use crate::{case_zip, terminal};

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
    let (folder, files) = case_zip::unpack(&args.zip)?;
    let name = match &args.name {
        Some(name) => name.clone(),
        // The folder's name may hold anything, and is not repeated.
        None => folder.parse().map_err(|_| {
            hinted(
                "the zip's folder is no name of a case; nothing was written",
                "give one with `--name`",
            )
        })?,
    };
    let workspace = OwnedWorkspace::open(args.cases.as_deref())?;
    let before_sql = files.get(BEFORE).map(Vec::as_slice);
    if !golden::is_public(&name, before_sql, &workspace.borrow())? {
        return Err(hinted(
            "the name of an imported case is published and may hold nothing private; nothing was \
             written",
            "give another with `--name`, of a version, digits and words of the reports",
        ));
    }
    let target = workspace.cases.join(name.as_str());
    if target.exists() && !args.force {
        return Err(golden::Error::CaseExists { name }.into());
    }
    let mut out = terminal::stdout();
    let case = match golden::import(&workspace.borrow(), &name, &files) {
        Ok(case) => case,
        Err(golden::Error::NotPublic { findings, .. }) => {
            for finding in &findings {
                out.put(format!("  {}", finding.title));
            }
            out.put(format!(
                "{name}: not imported, nothing was written: {} of its places hold what no capture \
                 writes; ask its owner to capture again",
                findings.len()
            ));
            return Ok(Exit::Found);
        }
        Err(error) => return Err(error.into()),
    };
    let staging = workspace.cases.join(format!(".{name}.partial"));
    workspace.run_dir.also_remove(&staging)?;
    case.stage(&staging, &|step| uninterrupted(step))?;
    uninterrupted(|| golden::move_all(&[(staging, target)]))?;
    out.put(format!(
        "{name}: imported; `cargo xtask golden-check {name}` judges it"
    ));
    Ok(Exit::Fine)
}
