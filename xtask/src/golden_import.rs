//! `cargo xtask golden-import FILE.zip`: a case that somebody attached to an issue.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use golden::{CaseName, Released, Workspace};
use migrator::{HISTORY, History};
use zip::ZipArchive;

use crate::exit::Exit;
use crate::run_dir::{RunDir, uninterrupted};
use crate::{paths, terminal};

/// A case has fewer files.
const MOST_FILES: usize = 16;
/// A zip may claim any length for what is in it: so much is unpacked of all its files together.
const MOST_BYTES: u64 = 64 << 20;

/// Make a case of a zip that `capture` wrote and somebody attached to an issue
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
    let (folder, files) = unpack(&args.zip)?;
    let name = match &args.name {
        Some(name) => name.clone(),
        // Its name may hold anything, and is not repeated.
        None => folder.parse().map_err(|_| {
            anyhow!(
                "the zip's folder is no name of a case: give one with `--name`; nothing was written"
            )
        })?,
    };
    let run_dir = RunDir::new().context("no folder for temporary files could be made")?;
    let (history, cases) = (History::new(HISTORY)?, paths::cases(args.cases.as_deref()));
    let workspace = Workspace {
        cases: &cases,
        history: &history,
        released: &Released::read(&paths::released())?,
        scratch: run_dir.path(),
    };
    ensure!(
        golden::is_public(&name, &workspace)?,
        "the name of an imported case is published and may hold nothing private: give another with \
         `--name`, of a version, digits and words of the reports; nothing was written"
    );
    let target = cases.join(name.as_str());
    ensure!(
        args.force || !target.exists(),
        "there is a case `{name}` already; it is unchanged: `--force` replaces it"
    );
    let mut out = terminal::stdout();
    let files = match golden::import(&workspace, &name, &files)? {
        Ok(files) => files,
        Err(findings) => {
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
    };
    let staging = cases.join(format!(".{name}.partial"));
    run_dir.also_remove(&staging)?;
    golden::stage(
        files.iter().map(|(name, bytes)| (*name, &**bytes)),
        &staging,
        &|step| uninterrupted(step),
    )?;
    uninterrupted(|| golden::move_all(&[(staging, target)]))?;
    out.put(format!(
        "{name}: imported; `cargo xtask golden-check {name}` judges it"
    ));
    Ok(Exit::Fine)
}

/// The one folder in the zip, and its files.
fn unpack(path: &Path) -> Result<(String, BTreeMap<String, Vec<u8>>)> {
    let file = File::open(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let no_zip = || {
        format!(
            "`{}` is not a zip, or a damaged one; nothing was written",
            path.display()
        )
    };
    let mut archive = ZipArchive::new(file).with_context(no_zip)?;
    ensure!(
        archive.len() <= MOST_FILES,
        "the zip holds {} entries, and a case has at most {MOST_FILES}; nothing was written",
        archive.len()
    );
    let mut left = MOST_BYTES;
    let mut folder: Option<String> = None;
    let mut files = BTreeMap::new();
    for position in 0..archive.len() {
        let entry = archive.by_index(position).with_context(no_zip)?;
        if entry.is_dir() {
            continue;
        }
        ensure!(entry.is_file(), "the zip holds a link; nothing was written");
        let name = entry.name().to_owned();
        let parts: Vec<&str> = name.split('/').collect();
        let [inside, file] = parts[..] else {
            bail!("the zip holds something else than one folder of files; nothing was written");
        };
        let is_same = folder.get_or_insert_with(|| inside.to_owned()) == inside;
        ensure!(
            is_same,
            "the zip holds more than one folder; nothing was written"
        );
        let mut bytes = Vec::new();
        entry
            .take(left + 1)
            .read_to_end(&mut bytes)
            .with_context(no_zip)?;
        left = left.checked_sub(bytes.len() as u64).with_context(|| {
            format!("unpacked, the zip is larger than {MOST_BYTES} bytes; nothing was written")
        })?;
        ensure!(
            files.insert(file.to_owned(), bytes).is_none(),
            "the zip holds a file twice; nothing was written"
        );
    }
    let folder = folder.context("the zip holds no file; nothing was written")?;
    Ok((folder, files))
}
