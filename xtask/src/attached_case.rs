//! The case in a zip that came from elsewhere, once every judge has passed it.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use golden::{BEFORE, CaseName, FileContent, PublicCase, Workspace};

use wuhu_db::case_zip;
use wuhu_db::hint::hinted;
use wuhu_db::terminal::EscapedLines;

/// The case; none, and the findings printed, where it holds what no capture writes. `name`: another than
/// that of the folder in the zip; `done`: what was to be done with it.
pub(crate) fn judged<W: Write>(
    zip: &Path,
    name: Option<&CaseName>,
    workspace: &Workspace<'_>,
    done: &str,
    out: &mut EscapedLines<W>,
) -> Result<Option<PublicCase>> {
    let (folder, files) = case_zip::unpack(zip, workspace.scratch)?;
    let name = match name {
        Some(name) => name.clone(),
        // The folder's name may hold anything, and is not repeated.
        None => folder.parse().map_err(|_| {
            hinted(
                "the zip's folder is no name of a case; nothing was written",
                "give one with `--name`",
            )
        })?,
    };
    let golden_sha256 = files.get(BEFORE).map(FileContent::sha256);
    if !golden::is_public(&name, golden_sha256, workspace)? {
        return Err(hinted(
            "the name of a captured case is published and may hold nothing private; nothing was \
             written",
            "give another with `--name`, of a version, few digits and words of the reports",
        ));
    }
    match golden::import(workspace, &name, &files) {
        Ok(case) => Ok(Some(case)),
        Err(golden::Error::NotPublic { findings, .. }) => {
            for finding in &findings {
                out.put(format!("  {}", finding.title));
            }
            out.put(format!(
                "{name}: not {done}, nothing was written: {} of its places hold what no capture \
                 writes; ask its owner to capture again",
                findings.len()
            ));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}
