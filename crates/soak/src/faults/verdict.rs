//! The verdict on what a fault has left: the old state or the new one, the last words, the way on.

use std::path::Path;

use migrator::{HISTORY, History, MigrateOptions};

use super::command::{BUNDLE, Verb, bundle_in};
use super::scenario::{Reached, Scenario};
use super::state::{FolderFiles, state, write_files};
use crate::error::Error;
use crate::program::Answer;
use crate::tally::{Broken, Promise};

/// What is in a folder after a fault.
pub(super) struct Verdict<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) files: &'a FolderFiles,
    /// A folder to look at them in.
    pub(super) folder: &'a Path,
}

impl Verdict<'_> {
    /// At which of its two states the database is.
    pub(super) fn at(&self) -> Result<Result<Reached, Broken>, Error> {
        self.scenario.reached.answer(self.files, || {
            let found = state(&write_files(self.files, self.folder)?);
            Ok(if found == self.scenario.old {
                Ok(Reached::Old)
            } else if found == self.scenario.new {
                Ok(Reached::New)
            } else {
                let of_new = self.scenario.new.lines();
                let differs = found.lines().zip(of_new).find(|(found, new)| found != new);
                let line = differs.map_or("it is cut off", |(found, _)| found);
                Err((Promise::TwoStates, line.to_owned()))
            })
        })
    }

    /// Whether the bundle of a migration that is committed gives the old state back.
    pub(super) fn way_back(&self) -> Result<Option<Broken>, Error> {
        let led_back = &self.scenario.led_back;
        Ok(led_back.answer(self.files, || self.lead_back())?.err())
    }

    fn lead_back(&self) -> Result<Result<(), Broken>, Error> {
        let broken = |what: String| Ok(Err((Promise::WayBack, what)));
        let db = write_files(self.files, &self.folder.join("db"))?;
        let Ok(bundle) = bundle_in(&self.folder.join("db")) else {
            return broken("there is no bundle".to_owned());
        };
        let history = History::new(HISTORY)?;
        if let Err(error) = migrator::undo(
            &db,
            &bundle,
            &MigrateOptions::for_throw_away_file(&history, self.folder),
        ) {
            return broken(error.to_string());
        }
        if state(&db) != self.scenario.old {
            return broken("another state than the old one".to_owned());
        }
        Ok(Ok(()))
    }

    /// Whether the same work, done again where the old state is, reaches the new one.
    pub(super) fn way_on(&self) -> Result<Option<Broken>, Error> {
        let led_on = &self.scenario.led_on;
        let again = || Ok(self.again()?.map_or(Ok(()), Err));
        Ok(led_on.answer(self.files, again)?.err())
    }

    fn again(&self) -> Result<Option<Broken>, Error> {
        let db = write_files(self.files, &self.folder.join("db"))?;
        let history = History::new(HISTORY)?;
        let options = MigrateOptions::for_throw_away_file(&history, self.folder);
        let done = match self.scenario.verb {
            Verb::Migrate => migrator::migrate(&db, &options).map(|_| ()),
            Verb::Undo => match bundle_in(&self.folder.join("db")) {
                Ok(bundle) => migrator::undo(&db, &bundle, &options).map(|_| ()),
                Err(error) => return Ok(Some((Promise::WayBack, error.to_string()))),
            },
        };
        if let Err(error) = done {
            return Ok(Some((Promise::WayOn, error.to_string())));
        }
        Ok((state(&db) != self.scenario.new)
            .then(|| (Promise::WayOn, "another state than the new one".to_owned())))
    }

    /// Whether what the program said, with its exit code, is so. `can_read`: it could see how the file is,
    /// and must say it.
    pub(super) fn last_words(
        &self,
        answer: &Answer,
        at: Reached,
        can_read: bool,
    ) -> Option<Broken> {
        let Answer { code, words } = answer;
        let is_said = match code {
            Some(0) => Some(Reached::New),
            Some(2) => self.said(words),
            Some(130) => Some(Reached::Old),
            Some(_) => return Some((Promise::NoPanic, words.clone())),
            None => return Some((Promise::NoHang, words.clone())),
        };
        // What a log holds that could not be synced counts or not, and nothing else can be said of it.
        let is_unsettled = words.contains("which would count after a crash");
        if is_said.is_none() && (is_unsettled || !can_read) {
            return None;
        }
        (is_said != Some(at)).then(|| {
            let what = format!("it is at the {at:?} state after exit code {code:?}: {words}");
            (Promise::LastWord, what)
        })
    }

    /// The state that the words of an error name.
    fn said(&self, words: &str) -> Option<Reached> {
        const OLD: [&str; 4] = ["as it was", "unchanged", "nothing was", "untouched"];
        const UNKNOWN: [&str; 3] = [
            "cannot be read since",
            "would count after a crash",
            "changed it since",
        ];
        let newest = History::new(HISTORY).ok()?.newest();
        let is_newest = words.contains(&format!("is at {newest} "));
        match self.scenario.verb {
            _ if UNKNOWN.iter().any(|unknown| words.contains(unknown)) => None,
            _ if OLD.iter().any(|old| words.contains(old)) => Some(Reached::Old),
            Verb::Migrate if is_newest => Some(Reached::New),
            Verb::Undo if is_newest => Some(Reached::Old),
            Verb::Migrate if words.contains("is at v") => Some(Reached::Old),
            Verb::Undo if words.contains("is at v") => Some(Reached::New),
            _ => None,
        }
    }

    /// A bundle that a migration left beside a file which is as it was.
    pub(super) fn left(&self) -> Option<Broken> {
        let is_bundle = |name: &&String| name.ends_with(BUNDLE);
        let bundle = self.files.keys().find(is_bundle)?;
        (self.scenario.verb == Verb::Migrate)
            .then(|| (Promise::Untouched, format!("`{bundle}` is left")))
    }
}
