//! The run: a private copy, the search in it, the database of what was found, all rows together, checked.

use std::fs;
use std::path::{Path, PathBuf};

use migrator::{FileAtRest, FileKind, Inspection, Snapshot};

use crate::assemble::new_database::{assemble, check, rehearse};
use crate::error::RescueError;
use crate::options::{RescueOptions, RescueProgress};
use crate::report::RescueReport;
use crate::run::begin::{Begun, begin};
use crate::run::collect::{Collected, collect};
use crate::source::tables_of_file::MOUNTS;

/// What came of it. `F`: a new database, or of a [`dry_run`] the report alone.
#[derive(Debug)]
pub enum Rescue<F = Rescued> {
    /// Neither the hard reset nor release 0.5.0 dropped anything here.
    NothingWasDropped {
        /// What the file is.
        kind: FileKind,
    },
    /// Rows were dropped or damaged, and none of them is left.
    NothingLeft(Box<RescueReport>),
    /// Rows were found.
    Found(F),
}

impl<F: AsRef<RescueReport>> Rescue<F> {
    /// What was found; none where nothing was looked for.
    #[must_use]
    pub fn report(&self) -> Option<&RescueReport> {
        match self {
            Self::NothingWasDropped { .. } => None,
            Self::NothingLeft(report) => Some(report),
            Self::Found(found) => Some(found.as_ref()),
        }
    }
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

impl AsRef<RescueReport> for Rescued {
    fn as_ref(&self) -> &RescueReport {
        &self.report
    }
}

impl AsRef<RescueReport> for RescueReport {
    fn as_ref(&self) -> &RescueReport {
        self
    }
}

/// Brings lost sessions back into a new database, and of a damaged file all that can be read. The file at `db`,
/// its side files and its folder stay as they are, and a server that has it open goes on.
pub fn rescue(
    db: &Path,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Rescue, RescueError> {
    let done = run(db, options, progress, finish);
    done.map_err(|error| error.of_private_file(options.scratch))
}

/// Says what [`rescue`] would do, without a new database.
pub fn dry_run(
    db: &Path,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Rescue<RescueReport>, RescueError> {
    let done = run(db, options, progress, rehearse_and_check);
    done.map_err(|error| error.of_private_file(options.scratch))
}

/// What is done with rows that were found.
type Finish<F> = fn(
    Collected,
    Snapshot,
    &RescueOptions<'_>,
    &mut dyn FnMut(RescueProgress),
) -> Result<F, RescueError>;

fn run<F>(
    db: &Path,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
    finish: Finish<F>,
) -> Result<Rescue<F>, RescueError> {
    if let Some(to) = options.to.filter(|to| *to < MOUNTS) {
        return Err(RescueError::TooOld { to });
    }
    // Before the inspection, which is of the same moment then.
    let at_rest = FileAtRest::find(db).ok().flatten();
    let seen = match migrator::inspect(db, &options.inspect()).map_err(RescueError::from) {
        Err(error) if !error.may_be_of_damage() => return Err(error),
        seen => seen,
    };
    let mut attempt = |at_rest, earlier| {
        let file = match begin((db, at_rest), seen.as_ref(), earlier, options, progress)? {
            Begun::Search(file) => *file,
            Begun::NothingWasDropped(kind) => return Ok(Some(Rescue::NothingWasDropped { kind })),
            Begun::OfOthers => return Ok(None),
        };
        let (collected, folder) = collect(file, options, progress)?;
        if collected.report.has_nothing() {
            return Ok(Some(Rescue::NothingLeft(Box::new(collected.report))));
        }
        let found = finish(collected, folder, options, progress)?;
        Ok(Some(Rescue::Found(found)))
    };
    let mut done = attempt(at_rest.as_ref(), None);
    if was_written(at_rest.as_ref()) && !is_interrupted(&done) {
        drop(done);
        // Another process has written it: whatever was read, it is searched in a copy of one moment.
        done = attempt(None, None);
    }
    let done = match done {
        // What is damaged may show only where the rows of today are written.
        Err(error) if error.may_be_of_damage() => attempt(None, Some(&error))?,
        done => done?,
    };
    match (done, seen) {
        (Some(done), _) => Ok(done),
        // A damaged file of another application.
        (None, Err(error)) => Err(error),
        (None, Ok(seen)) => Ok(Rescue::NothingWasDropped { kind: seen.kind }),
    }
}

/// Whether another process wrote the file that was searched where it lies.
fn was_written(at_rest: Option<&FileAtRest>) -> bool {
    at_rest.is_some_and(|file| !file.is_as_it_was())
}

fn is_interrupted<T>(done: &Result<T, RescueError>) -> bool {
    done.as_ref().is_err_and(RescueError::is_interruption)
}

fn finish(
    Collected {
        today,
        lost,
        payloads,
        mut report,
    }: Collected,
    folder: Snapshot,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<Rescued, RescueError> {
    progress(RescueProgress::Assembling);
    let has_earlier = report.has_earlier_sessions;
    report.add(assemble(
        &today,
        lost.as_deref(),
        has_earlier,
        payloads.as_deref(),
        options,
    )?);
    progress(RescueProgress::Checking);
    check(&today, options)?;
    // No more room is taken than for the new database.
    let copy = folder.path().to_owned();
    for file in lost.into_iter().chain((copy != today).then_some(copy)) {
        fs::remove_file(file).map_err(RescueError::Scratch)?;
    }
    Ok(Rescued {
        report,
        path: today,
        _folder: folder,
    })
}

/// Of the new database only the rows of today are written and checked: the others were made anew by then.
fn rehearse_and_check(
    Collected {
        today,
        lost,
        mut report,
        ..
    }: Collected,
    _folder: Snapshot,
    options: &RescueOptions<'_>,
    progress: &mut dyn FnMut(RescueProgress),
) -> Result<RescueReport, RescueError> {
    progress(RescueProgress::Assembling);
    let has_earlier = report.has_earlier_sessions;
    report.add(rehearse(&today, lost.as_deref(), has_earlier, options)?);
    progress(RescueProgress::Checking);
    check(&today, options)?;
    Ok(report)
}

/// What [`rescue`] would find in a file that was inspected, without the new database; none where nothing was dropped
/// or damaged.
pub fn appraise(
    db: &Path,
    seen: &Inspection,
    options: &RescueOptions<'_>,
) -> Result<Option<RescueReport>, RescueError> {
    let at_rest = FileAtRest::find(db)?;
    let appraise = |at_rest: Option<&FileAtRest>| -> Result<_, RescueError> {
        let progress = &mut |_| ();
        match begin((db, at_rest), Ok(seen), None, options, progress)? {
            Begun::Search(file) => Ok(Some(collect(*file, options, progress)?.0.report)),
            Begun::NothingWasDropped(_) | Begun::OfOthers => Ok(None),
        }
    };
    let report = appraise(at_rest.as_ref());
    if was_written(at_rest.as_ref()) && !is_interrupted(&report) {
        return appraise(None);
    }
    report
}
