//! The inspection of a file: what it is, and what a migration would do with it.

use std::path::{Path, PathBuf};

use crate::decide::blockers;
use crate::decide::decision::{self, Decision};
use crate::detect::classify::{FileKind, classify};
use crate::error::Error;
use crate::error::damage::{Damage, DamageKind};
use crate::error::refusal::Refusal;
use crate::file::file_header::FileHeader;
use crate::file::freelist;
use crate::file::look::look;
use crate::file::probe::Probe;
use crate::file::view::View;
use crate::history::version::Version;
use crate::options::InspectOptions;

/// What a file is, and what `migrate` would do with it.
#[derive(Debug)]
pub struct Inspection {
    /// Absolute, without symbolic links.
    pub path: PathBuf,
    /// Length of the main file in bytes.
    pub len_bytes: u64,
    /// What it is.
    pub kind: FileKind,
    /// The version whose tables it has.
    pub structure: Option<Version>,
    /// What its header says.
    pub header: FileHeader,
    /// Rows of each table of the main schema, by name, SQLite's own aside.
    pub rows: Vec<(String, u64)>,
    /// Tables, columns, indexes, views and triggers that this version does not have, in words.
    pub unknown_objects: Vec<String>,
    /// Damage for which the server would refuse the file, then damage that it tolerates.
    pub damage: Vec<Damage>,
    /// Of a file that the hard reset or release 0.5.0 emptied: whether a free page holds more than zeros, so that
    /// lost rows may lie in it.
    pub has_data_in_free_pages: Option<bool>,
    /// What `migrate` would do.
    pub decision: Decision,
    /// How many sessions `migrate` would make readable if it was asked to mend transcripts.
    pub mendable_transcripts: usize,
}

impl Inspection {
    /// What `migrate` would do with one of [`Self::damage`].
    #[must_use]
    pub fn disposition(&self, damage: &Damage) -> Disposition {
        match (&self.decision, &damage.kind) {
            (Decision::Refuse(_), _) => Disposition::Refused,
            (_, kind) if kind.is_tolerated() => Disposition::Kept,
            (_, DamageKind::Dangling { parent }) if *parent != damage.table => {
                Disposition::SetAside
            }
            _ => Disposition::PutRight,
        }
    }

    /// The version that ledger and structure agree on.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        match self.kind {
            FileKind::Version(version) => Some(version),
            FileKind::Reset | FileKind::Newer(_) => self.structure,
            _ => None,
        }
    }
}

/// What `migrate` does with damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// Nothing: the server tolerates it.
    Kept,
    /// Each row gets a value that fits, where a rule finds one; any other is set aside.
    PutRight,
    /// Its rows are moved into a table of the same file.
    SetAside,
    /// Nothing: the file is refused.
    Refused,
}

/// Says what a file is. Changes nothing: neither the file nor its side files nor its folder.
pub fn inspect(db: &Path, options: &InspectOptions<'_>) -> Result<Inspection, Error> {
    let limits = options.limits();
    limits.attempt(db, || {
        look(db, options.scratch, limits, |view, probe| {
            answer(view, probe, options)
        })
    })
}

/// Whether the hard reset or release 0.5.0 emptied the file, so that lost rows may lie in its free pages. Reads
/// the schema and the ledger alone, and changes nothing.
pub fn was_emptied(db: &Path, options: &InspectOptions<'_>) -> Result<bool, Error> {
    let limits = options.limits();
    limits.attempt(db, || {
        look(db, options.scratch, limits, |view, _| {
            Ok(is_emptied(&classify(&view.conn, options.history)?.kind))
        })
    })
}

fn is_emptied(kind: &FileKind) -> bool {
    matches!(kind, FileKind::Reset | FileKind::Wiped)
}

fn answer(view: &View, probe: &Probe, options: &InspectOptions<'_>) -> Result<Inspection, Error> {
    let conn = &view.conn;
    let (history, to) = (options.history, options.history.newest());
    let seen = decision::examine(view, history, to, false)?;
    let mendable_transcripts = decision::count_mendable(view, probe, history, to, &seen)?;
    let (rows, damage) = match seen.survey {
        Some(survey) => (survey.rows, [survey.damage, survey.tolerated].concat()),
        None => match seen.classified.structure.row_counts(conn) {
            // Where pages have two owners, what cannot be counted is not named.
            Err(_) if matches!(seen.decision, Decision::Refuse(Refusal::Pages(_))) => {
                (Vec::new(), Vec::new())
            }
            rows => (rows?, Vec::new()),
        },
    };
    let pages = if is_emptied(&seen.classified.kind) {
        view.pages()?
    } else {
        None
    };
    let has_data_in_free_pages = pages
        .map(|mut pages| freelist::has_data(&mut pages))
        .transpose()
        .map_err(|source| view.unread(source))?;
    Ok(Inspection {
        has_data_in_free_pages,
        path: probe.path.clone(),
        len_bytes: probe.len_bytes,
        structure: seen.classified.fits,
        header: FileHeader::read(conn, &view.file)?,
        rows,
        unknown_objects: blockers::unknown_objects(&seen.classified),
        kind: seen.classified.kind,
        damage,
        mendable_transcripts,
        decision: seen.decision.for_file(probe),
    })
}
