//! Trials: many lists of migrations, most of them wrong on purpose, judged by the same cases. What does not
//! depend on the list is made once, and a trial ends at the first oracles that have findings.

use std::path::{Path, PathBuf};

use migrator::{Guards, History, Version};

use crate::case::content::FileContent;
use crate::case::files::{Case, list};
use crate::case::manifest::{BEFORE, CaseState, ExpectedOutcome};
use crate::case::schema_files::SchemaFiles;
use crate::error::Error;
use crate::finding::Finding;
use crate::oracle::{Evidence, judge};
use crate::replay::build::{Load, build};
use crate::replay::copies::copy;
use crate::replay::run::{Migrator, Run, RunOutcome, migrate_in_place, run};
use crate::replay::work_folder::WorkFolder;
use crate::replay::{Replay, Steps, replay};

/// The settled cases of a folder, their databases made, and a folder for the databases of trials.
pub struct Trials {
    cases: PathBuf,
    ready: Vec<TrialCase>,
    work: WorkFolder,
}

/// A case and its database.
pub struct TrialCase {
    case: Case,
    db: PathBuf,
}

/// The schemas by which a list is judged: those of the goldens, and those that the list makes.
pub struct TrialSchemas(SchemaFiles);

impl TrialCase {
    /// The case.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// Its database as it is before the migrations; only to be read.
    #[must_use]
    pub fn database(&self) -> &Path {
        &self.db
    }

    /// Whether the step that reaches `version` runs on the database, and is expected to.
    #[must_use]
    pub fn lacks(&self, version: Version) -> bool {
        let manifest = &self.case.manifest;
        let is_older = manifest.version.is_some_and(|from| from < version);
        is_older && manifest.expect == ExpectedOutcome::Migrated
    }
}

impl Trials {
    /// Makes the database of each settled case of `cases`, in a folder of its own below `scratch`.
    ///
    /// Errors: a case that cannot be read or made; golden-check says more of it.
    pub fn prepare(cases: &Path, scratch: &Path) -> Result<Self, Error> {
        let work = WorkFolder::new(scratch)?;
        let mut ready = Vec::new();
        for name in list(cases)?.names {
            let case = Case::read(cases, &name)?;
            if case.manifest.state != CaseState::Settled {
                continue;
            }
            let text = FileContent::read(&case.folder.join(BEFORE))?;
            let db = work.path().join(format!("{name}.sqlite"));
            match build(&mut text.open()?, case.manifest.settings, &db)? {
                Load::Done => ready.push(TrialCase { case, db }),
                Load::Refused(error) => {
                    return Err(Error::canon(format!("load {BEFORE} of {name}"))(error));
                }
            }
        }
        if ready.is_empty() {
            let path = cases.to_owned();
            return Err(Error::NoCase { path });
        }
        let cases = cases.to_owned();
        Ok(Self { cases, ready, work })
    }

    /// The cases, by name.
    #[must_use]
    pub fn cases(&self) -> &[TrialCase] {
        &self.ready
    }

    /// The schemas by which `history` is judged; they serve for each list that makes the same ones.
    pub fn schemas(&self, history: &History) -> Result<TrialSchemas, Error> {
        SchemaFiles::read(&self.cases, history).map(TrialSchemas)
    }

    /// The database of a case as the list makes it at `version`, which must succeed; only to be read.
    pub fn reach(
        &self,
        tried: &TrialCase,
        history: &History,
        version: Version,
    ) -> Result<PathBuf, Error> {
        let name = format!("{}-{version}.sqlite", tried.case.name);
        let db = self.work.path().join(name);
        copy(&tried.db, &db)?;
        let (outcome, _) = migrate_in_place(&db, history, Guards::ON, self.work.path(), version)?;
        match outcome {
            RunOutcome::Migrated { .. } => Ok(db),
            _ => Err(Error::NotBlessable {
                name: tried.case.name.clone(),
                why: format!("for the migrations do not take it to {version}"),
            }),
        }
    }

    /// The engine's word on a list, with all guards: why it refuses it or fails; none if it migrates the case.
    pub fn refusal(&self, tried: &TrialCase, history: &History) -> Result<Option<String>, Error> {
        let work = WorkFolder::new(self.work.path())?;
        let guards = Guards::ON;
        let migrator = Migrator::BuiltIn { history, guards };
        let run = run(&tried.db, migrator, true, work.path())?;
        Ok(match run.outcome {
            RunOutcome::Failed(failure) => Some(failure.text),
            _ => None,
        })
    }

    /// The findings of the oracles about a list that runs without guards; empty if none sees that it is wrong.
    ///
    /// One run is judged first, and only where that shows nothing all the ways that must come to the same.
    pub fn findings(
        &self,
        tried: &TrialCase,
        history: &History,
        schemas: &TrialSchemas,
    ) -> Result<Vec<Finding>, Error> {
        let work = WorkFolder::new(self.work.path())?;
        let guards = Guards::off();
        let migrator = Migrator::BuiltIn { history, guards };
        let one_shot = run(&tried.db, migrator, true, &work.path().join("first"))?;
        let findings = judge_trial(tried, history, schemas, &only_once(tried, one_shot))?;
        if !findings.is_empty() {
            return Ok(findings);
        }
        let from = tried.case.manifest.steps_from();
        let replay = replay(&tried.db, from, migrator, work.path(), &mut |_| {})?;
        judge_trial(tried, history, schemas, &replay)
    }
}

fn only_once(tried: &TrialCase, one_shot: Run) -> Replay {
    Replay {
        before: tried.db.clone(),
        steps: Steps::default(),
        one_shot,
        again: None,
        foreign_keys_off: None,
    }
}

fn judge_trial(
    tried: &TrialCase,
    history: &History,
    schemas: &TrialSchemas,
    replay: &Replay,
) -> Result<Vec<Finding>, Error> {
    let evidence = Evidence::collect(&tried.case, history, &schemas.0, replay, false)?;
    Ok(judge(&evidence))
}
