//! The kinds of files that a capture is for.

use anyhow::{Result, bail};
use migrator::{Decision, FileKind, History, Inspection};

use crate::hint::hinted;
use crate::program;

const ALL_THE_SAME: &str = "`--any-version` captures it all the same";

/// An error for a file that is no database of the server, or one on which no migration is left to fail.
pub(super) fn ensure_capturable(
    seen: &Inspection,
    history: &History,
    any_version: bool,
) -> Result<()> {
    let newest = history.newest();
    if let Decision::Refuse(refusal) = &seen.decision
        && !refusal.needs_decision()
    {
        bail!("this is not the Wuhu server's database: nothing was captured");
    }
    let (message, hint) = match &seen.kind {
        FileKind::Empty => bail!("the database is empty: there is nothing to capture"),
        _ if any_version => return Ok(()),
        FileKind::Reset => (
            "this database was reset by the first v6 and then used: its sessions of before are gone \
             from the tables, and a capture would not hold them"
                .to_owned(),
            format!(
                "{}; `--any-version` captures what is there now",
                rescue(seen.has_data_in_free_pages == Some(true))
            ),
        ),
        FileKind::ResetFresh | FileKind::Wiped => (
            format!("this is {}, and release 0.5.0 does not repair it", golden::kind_words(&seen.kind)),
            format!("`{} migrate` does; {ALL_THE_SAME}", program::name()),
        ),
        FileKind::Newer(_) => (
            format!("this database is newer than {newest}, where nothing is left to migrate"),
            ALL_THE_SAME.to_owned(),
        ),
        FileKind::Version(version) if *version == newest => (
            format!("this database is at {version}, where nothing is left to migrate"),
            ALL_THE_SAME.to_owned(),
        ),
        _ => return Ok(()),
    };
    Err(hinted(message, hint))
}

/// What may bring back rows that a reset has dropped.
fn rescue(has_data_in_free_pages: bool) -> String {
    if !has_data_in_free_pages {
        return "look for a backup".to_owned();
    }
    format!(
        "data is still in free pages: stop the server, copy the file, do not VACUUM it, then `{} rescue`",
        program::name()
    )
}
