//! Rows that an upgrade dropped, as long as their pages are free and hold them.

use std::path::Path;

use anyhow::Result;
use migrator::{Decision, FileKind, InspectOptions, Inspection, Version, counted};
use rescue::{RescueOptions, RescueReport};

use crate::hint::hinted;
use crate::paths::path_word;
use crate::program;

/// What `rescue` would find; none where no free page holds anything.
pub(crate) fn appraised(
    db: &Path,
    seen: &Inspection,
    look: &InspectOptions<'_>,
) -> Result<Option<RescueReport>> {
    if seen.has_data_in_free_pages != Some(true) {
        return Ok(None);
    }
    let interrupt = look.interrupt.cloned().unwrap_or_default();
    let options = RescueOptions {
        history: look.history,
        to: None,
        scratch: look.scratch,
        busy: look.busy,
        interrupt: &interrupt,
        first_lines: false,
    };
    Ok(rescue::appraise(db, seen, &options)?)
}

/// An error where a migration to `to` would write over lost rows. `is_asked_to_mend`: it may write even where no
/// step is pending.
pub(crate) fn ensure_none_to_overwrite(
    db: &Path,
    look: &InspectOptions<'_>,
    to: Option<Version>,
    is_asked_to_mend: bool,
) -> Result<()> {
    // Of any other file this costs a look at its schema.
    if !migrator::was_emptied(db, look)? {
        return Ok(());
    }
    let seen = migrator::inspect(db, look)?;
    // The ledger of such a file is whole.
    let is_there = seen.kind == FileKind::Reset && to.is_some() && to == seen.structure;
    let writes = match seen.decision {
        Decision::Create(_) => true,
        Decision::Migrate(_) if !is_there => true,
        Decision::Nothing | Decision::Migrate(_) => {
            is_asked_to_mend && seen.mendable_transcripts > 0
        }
        Decision::Refuse(_) => false,
    };
    let lost = if writes {
        appraised(db, &seen, look)?
    } else {
        None
    };
    let Some(report) = lost.filter(|report| !report.is_empty()) else {
        return Ok(());
    };
    let path = path_word(db);
    Err(hinted(
        format!(
            "`{}` was not migrated and is unchanged: a migration would write over {} and {} in its free pages",
            db.display(),
            counted(report.sessions.len(), "lost session"),
            match report.entries() {
                1 => "1 lost entry".to_owned(),
                entries => format!("{entries} lost entries"),
            }
        ),
        format!(
            "`{} rescue {path} --out rescued.sqlite` brings them back; `--overwrite-lost-rows` gives them up \
             and migrates",
            program::name()
        ),
    ))
}
