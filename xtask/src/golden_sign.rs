//! `cargo xtask golden-sign FILE.zip`: approves a captured case, in the zip.

use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow};
use golden::{CaseName, Signature};

use crate::attached_case;
use crate::workspace::OwnedWorkspace;
use wuhu_db::exit::Exit;
use wuhu_db::run_dir::uninterrupted;
use wuhu_db::{case_zip, paths, terminal};

/// Approve a case that `capture` wrote: put a signature into its zip
///
/// To be done once REVIEW.md, survivors.txt and before.sql have been read. The case is judged as
/// `golden-import` judges it; the signature is a file of its own, of the golden and of nothing else.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  cargo xtask golden-sign v5-3fa21c.zip --by anna --on 2026-11-26"
)]
pub(crate) struct Args {
    /// The zip, which is replaced
    zip: PathBuf,
    /// Who approves: small letters, with `-` between parts
    #[arg(long, value_name = "NAME")]
    by: String,
    /// The day, like 2026-11-26
    #[arg(long, value_name = "DAY")]
    on: String,
    /// Another name for the case [default: the name of the folder in the zip]
    #[arg(long, value_name = "CASE")]
    name: Option<CaseName>,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let signature =
        Signature::new(&args.by, &args.on).map_err(|why| anyhow!("{why}; nothing was written"))?;
    let workspace = OwnedWorkspace::open(None)?;
    let mut out = terminal::stdout();
    let borrowed = workspace.borrow();
    let name = args.name.as_ref();
    let Some(case) = attached_case::judged(&args.zip, name, &borrowed, "signed", &mut out)? else {
        return Ok(Exit::Found);
    };
    let case = case.signed(signature.clone())?;
    let zip = case_zip::packed(&case, workspace.run_dir.path())?;
    let file = args.zip.file_name().context("the zip has no name")?;
    let staging = args
        .zip
        .with_file_name(format!(".{}.partial", file.to_string_lossy()));
    workspace.run_dir.also_remove(&staging)?;
    golden::stage([("zip", &zip)], &staging, &|step| uninterrupted(step))?;
    uninterrupted(|| golden::move_all(&[(staging.join("zip"), args.zip.clone())]))?;
    out.put(format!(
        "{}: {signature}, in {}",
        case.name(),
        paths::path_word(&args.zip)
    ));
    Ok(Exit::Fine)
}
