//! What `inspect`, `migrate`, its dry run and its undo make of one damaged file, held against what a plain
//! reader can read of it.

use std::fs;
use std::path::Path;
use std::time::Duration;

use migrator::{
    Decision, Error as MigratorError, History, InspectOptions, MigrateOptions, Migrated, Outcome,
};

use super::capture::capture;
use super::folders::Folders;
use super::kept::{lost, undone};
use super::reader::read;
use crate::error::Error;
use crate::file_set::FileSet;
use crate::tally::{Broken, Promise};

/// How an input ended, and the promise that was broken, if one was.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Judgement {
    pub(super) end: String,
    pub(super) broken: Option<Broken>,
}

impl Judgement {
    fn broken(end: &str, broken: Broken) -> Self {
        Self {
            end: end.to_owned(),
            broken: Some(broken),
        }
    }
}

/// No other process is there to wait for.
const BUSY: Duration = Duration::from_millis(100);

/// What a hot journal begins with (<https://sqlite.org/fileformat2.html#the_rollback_journal>).
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// A judge of one kind of check, with the folders that it works in.
pub(super) struct CommandJudge<'a> {
    pub(super) history: &'a History,
    pub(super) folders: &'a Folders,
    /// Captures the file too.
    pub(super) program: Option<&'a Path>,
}

impl CommandJudge<'_> {
    /// Looks at a file, migrates it, takes that back.
    pub(super) fn judge(&self, files: &FileSet) -> Result<Judgement, Error> {
        let Folders { input, bundles, .. } = self.folders;
        self.folders.empty_bundles()?;
        let db = files.write(input)?;
        let seen = migrator::inspect(&db, &self.look());
        let after = |command: &str| -> Result<Option<Broken>, Error> {
            let changed = changed(files, input)?;
            Ok(changed.map(|(promise, what)| (promise, format!("{command}: {what}"))))
        };
        if let Some(broken) = after("inspect")? {
            return Ok(Judgement::broken("inspect", broken));
        }
        let promised = matches!(&seen, Ok(seen) if matches!(seen.decision, Decision::Migrate(_)));
        let tried = migrator::dry_run(&db, &self.plan(Some(bundles)));
        if let Some(broken) = after("the dry run")? {
            return Ok(Judgement::broken("dry run", broken));
        }
        let captured = self
            .program
            .map(|program| capture(program, &db, files, self.folders));
        if let Some(broken) = captured.transpose()?.flatten() {
            return Ok(Judgement::broken("capture", broken));
        }
        self.folders.empty_bundles()?;
        let done = migrator::migrate(&db, &self.plan(Some(bundles)));
        let end = end_of(&done);
        let wrong = match &done {
            Err(error) => self.refused(files, error)?,
            Ok(Outcome::Nothing { .. }) => changed(files, input)?,
            Ok(Outcome::Created { .. }) => self.taken_for_empty(files)?,
            Ok(Outcome::Migrated(done)) => self.after(files, &db, done)?,
        };
        let agreed = || match (&tried, &done) {
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => Some(format!(
                "the dry run says: {}; `migrate` says: {}",
                answer(&tried),
                answer(&done)
            )),
            (_, Err(error)) if promised => Some(format!("`inspect` promised it: {}", words(error))),
            _ => None,
        };
        let broken = wrong.or_else(|| agreed().map(|what| (Promise::OneAnswer, what)));
        Ok(Judgement { end, broken })
    }

    /// What is wrong after an error.
    fn refused(&self, files: &FileSet, error: &MigratorError) -> Result<Option<Broken>, Error> {
        if let Some((promise, changed)) = changed(files, &self.folders.input)? {
            return Ok(Some((promise, format!("{} ({changed})", words(error)))));
        }
        let has_bundle = fs::read_dir(&self.folders.bundles)?.next().is_some();
        Ok(has_bundle.then(|| {
            let what = format!("{} (a bundle is left)", words(error));
            (Promise::Untouched, what)
        }))
    }

    /// What is wrong with a new database in the place of one.
    fn taken_for_empty(&self, files: &FileSet) -> Result<Option<Broken>, Error> {
        let had = [
            Some(&files.main),
            files.wal.as_ref(),
            files.journal.as_ref(),
        ];
        if had.iter().flatten().all(|bytes| bytes.is_empty()) {
            return Ok(None);
        }
        let found = read(&files.write(&self.folders.read)?);
        let has_rows = found.tables.values().any(|table| !table.rows.is_empty());
        // A journal that is not hot brings nothing back.
        let is_hot = |journal: &Vec<u8>| journal.starts_with(&JOURNAL_MAGIC);
        let has_side_file = files.wal.as_ref().is_some_and(|log| !log.is_empty())
            || files.journal.as_ref().is_some_and(is_hot);
        Ok((has_rows || has_side_file).then(|| {
            let what = "what held rows was taken for an empty file".to_owned();
            (Promise::RowsKept, what)
        }))
    }

    /// What is wrong with a file that was migrated; whether the undo leads back.
    fn after(&self, files: &FileSet, db: &Path, done: &Migrated) -> Result<Option<Broken>, Error> {
        let read_folder = &self.folders.read;
        let before = read(&files.write(read_folder)?);
        let migrated = FileSet::read(&self.folders.input)?;
        let after = read(&migrated.write(read_folder)?);
        if let Some(lost) = lost(&before, &after, done) {
            return Ok(Some((Promise::RowsKept, lost)));
        }
        if after.faults > before.faults {
            let what = format!("{} faults before, {} after", before.faults, after.faults);
            return Ok(Some((Promise::Sound, what)));
        }
        let Some(bundle) = &done.undo else {
            return Ok(Some((Promise::WayBack, "no bundle was kept".to_owned())));
        };
        if let Err(error) = migrator::undo(db, bundle, &self.plan(None)) {
            return Ok(Some((Promise::WayBack, words(&error))));
        }
        let back = read(&FileSet::read(&self.folders.input)?.write(read_folder)?);
        Ok(undone(&before, &back).map(|what| (Promise::WayBack, what)))
    }

    fn look(&self) -> InspectOptions<'_> {
        InspectOptions {
            history: self.history,
            scratch: &self.folders.scratch,
            busy: BUSY,
            interrupt: None,
        }
    }

    fn plan<'a>(&'a self, undo_dir: Option<&'a Path>) -> MigrateOptions<'a> {
        MigrateOptions {
            busy: BUSY,
            undo_dir,
            keep_values: true,
            ..MigrateOptions::for_throw_away_file(self.history, &self.folders.scratch)
        }
    }
}

fn changed(files: &FileSet, folder: &Path) -> Result<Option<Broken>, Error> {
    let changed = files.difference(folder)?;
    Ok(changed.map(|changed| (Promise::Untouched, changed)))
}

/// The end of an input, in one of a few words.
fn end_of(done: &Result<Outcome, MigratorError>) -> String {
    match done {
        Ok(Outcome::Created { .. }) => "created".to_owned(),
        Ok(Outcome::Migrated(_)) => "migrated".to_owned(),
        Ok(Outcome::Nothing { .. }) => "nothing to do".to_owned(),
        Err(error) => {
            let shown = format!("{error:?}");
            let name = shown.split([' ', '(', '{']).next().unwrap_or_default();
            format!("error {name}")
        }
    }
}

fn answer(done: &Result<Outcome, MigratorError>) -> String {
    match done {
        Ok(_) => end_of(done),
        Err(error) => words(error),
    }
}

/// An error with its causes.
fn words(error: &MigratorError) -> String {
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}
