//! The run: a private copy, the search in it, the database of what was found, all rows together, checked.

use std::fs;
use std::path::{Path, PathBuf};

use migrator::{FileKind, Inspection, Snapshot};

use crate::assemble::new_database::{assemble, check};
use crate::error::RescueError;
use crate::options::{RescueOptions, RescueProgress};
use crate::report::RescueReport;
use crate::run::begin::{Begun, begin};
use crate::run::collect::{Collected, collect};
use crate::source::tables_of_file::MOUNTS;

/// What came of it.
#[derive(Debug)]
pub enum Rescue {
    /// Neither the hard reset nor release 0.5.0 dropped anything here.
    NothingWasDropped {
        /// What the file is.
        kind: FileKind,
    },
    /// Rows were dropped or damaged, and none of them is left.
    NothingLeft(RescueReport),
    /// Rows were found.
    Found(Rescued),
}

/// A new database with all that was found and all that the file holds.
#[derive(Debug)]
pub struct Rescued {
    /// What was found.
    pub report: RescueReport,
    path: PathBuf,
    _folder: Snapshot,
}

impl Rescued {
    /// Where the new database is until this value is dropped. It is not synced.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Brings lost sessions back into a new database, and of a damaged file all that can be read. The file at `db`,
/// its side files and its folder stay as they are, and a server that has it open goes on.
pub fn rescue(
    db: &Path,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Rescue, RescueError> {
    if let Some(to) = options.to.filter(|to| *to < MOUNTS) {
        return Err(RescueError::TooOld { to });
    }
    let seen = match migrator::inspect(db, &options.inspect()).map_err(RescueError::from) {
        Err(error) if !error.may_be_of_damage() => return Err(error),
        seen => seen,
    };
    let mut attempt = |earlier| attempt(db, seen.as_ref(), earlier, options, progress);
    let done = match attempt(None) {
        // What is damaged may show only where the rows of today are written.
        Err(error) if error.may_be_of_damage() => attempt(Some(&error))?,
        done => done?,
    };
    match (done, seen) {
        (Some(done), _) => Ok(done),
        (None, Err(error)) => Err(error),
        (None, Ok(seen)) => Ok(Rescue::NothingWasDropped { kind: seen.kind }),
    }
}

/// None: a damaged file of another application.
fn attempt(
    db: &Path,
    seen: Result<&Inspection, &RescueError>,
    earlier: Option<&RescueError>,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Option<Rescue>, RescueError> {
    let file = match begin(db, seen, earlier, options, progress)? {
        Begun::Search(file) => *file,
        Begun::NothingWasDropped(kind) => return Ok(Some(Rescue::NothingWasDropped { kind })),
        Begun::OfOthers => return Ok(None),
    };
    let copy = file.copy.path().to_owned();
    let (
        Collected {
            today,
            lost,
            mut report,
        },
        folder,
    ) = collect(file, options, progress)?;
    if report.has_nothing() {
        return Ok(Some(Rescue::NothingLeft(report)));
    }
    progress(RescueProgress::Assembling);
    let has_earlier = report.has_earlier_sessions;
    report.add(assemble(&today, lost.as_deref(), has_earlier, options)?);
    progress(RescueProgress::Checking);
    check(&today, options)?;
    // No more room is taken than for the new database.
    for file in lost.into_iter().chain((copy != today).then_some(copy)) {
        fs::remove_file(file).map_err(RescueError::Scratch)?;
    }
    Ok(Some(Rescue::Found(Rescued {
        report,
        path: today,
        _folder: folder,
    })))
}

/// What [`rescue`] would find in a file that was inspected, without the new database; none where nothing was dropped
/// or damaged.
pub fn appraise(
    db: &Path,
    seen: &Inspection,
    options: &RescueOptions<'_>,
) -> Result<Option<RescueReport>, RescueError> {
    let progress = &mut |_| ();
    match begin(db, Ok(seen), None, options, progress)? {
        Begun::Search(file) => Ok(Some(collect(*file, options, progress)?.0.report)),
        Begun::NothingWasDropped(_) | Begun::OfOthers => Ok(None),
    }
}
