//! A case made of a captured database: drafted in memory, judged, and written whole or not at all.

use std::collections::BTreeMap;
use std::path::Path;

use anonymizer::recognizer::PublicTerms;
use migrator::Version;

use crate::case::files::Case;
use crate::case::manifest::{
    AFTER_DATA, AFTER_SCHEMA, BEFORE, BUG_REPORT, CaseState, ExpectedOutcome, MANIFEST, Manifest,
    Origin, REVIEW, SUMMARY, SURVIVORS, sha256,
};
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::propose::{Workspace, settle, summed};
use crate::oracle::{recognizer, survivors};
use crate::public_terms::known;
use crate::replay::build::build;
use crate::replay::open;
use crate::replay::work_folder::WorkFolder;
use crate::report::event::Finding;
use crate::settings::Settings;

/// The files of a case, by name.
pub type Files = BTreeMap<&'static str, Vec<u8>>;

/// Every file that a captured case may have.
const NAMES: [&str; 8] = [
    MANIFEST,
    BEFORE,
    AFTER_DATA,
    AFTER_SCHEMA,
    SUMMARY,
    SURVIVORS,
    REVIEW,
    BUG_REPORT,
];

/// What to make a draft of.
#[derive(Debug, Clone, Copy)]
pub struct Capture<'a> {
    /// The name; none: made of version and content.
    pub name: Option<&'a CaseName>,
    /// The anonymized database, which nobody else has open.
    pub db: &'a Path,
    /// What it is set to.
    pub settings: Settings,
    /// Its version, if it has one.
    pub version: Option<Version>,
}

/// A captured case that is not on disk yet.
#[derive(Debug)]
pub struct Draft {
    name: CaseName,
    manifest: Manifest,
    /// Every file but `case.toml`.
    files: Files,
    open_because: Option<String>,
    known: PublicTerms,
}

impl Draft {
    /// Writes the database as text and settles what must become of it.
    ///
    /// A migration that fails is no error: the case is then open. A text that is not of the closed
    /// language is one.
    pub fn new(workspace: &Workspace<'_>, capture: &Capture<'_>) -> Result<Self, Error> {
        let mut before_sql = Vec::new();
        canon::dump(&open(capture.db)?, &mut before_sql)
            .map_err(Error::canon("write the golden as text"))?;
        let name = match capture.name {
            Some(name) => name.clone(),
            None => default_name(capture.version, &before_sql)?,
        };
        let known = known(workspace.history)?;
        let survivors = survivors(&before_sql, &known)?;
        let mut draft = Self {
            manifest: Manifest {
                about: about(capture.version),
                origin: Origin::Captured,
                state: CaseState::Settled,
                version: capture.version,
                settings: capture.settings,
                expect: ExpectedOutcome::Nothing,
                sha256: BTreeMap::new(),
            },
            name,
            files: Files::from([(BEFORE, before_sql), (SURVIVORS, survivors.into_bytes())]),
            open_because: None,
            known,
        };
        draft.judged()?;
        draft.settle(workspace)?;
        Ok(draft)
    }

    fn settle(&mut self, workspace: &Workspace<'_>) -> Result<(), Error> {
        let work = WorkFolder::new(workspace.scratch)?;
        let case = Case {
            name: self.name.clone(),
            // Nothing is there, so that every file is new.
            folder: work.path().join("draft"),
            manifest: self.manifest.clone(),
        };
        match settle(workspace, &case, &self.files[BEFORE], work.path()) {
            Ok(proposal) => {
                self.manifest = proposal.case.manifest.clone();
                let files = proposal.files();
                let named = NAMES.iter().filter(|name| **name != MANIFEST);
                for name in named {
                    if let Some(bytes) = files.get(name) {
                        self.files.insert(name, bytes.to_vec());
                    }
                }
            }
            Err(Error::NotBlessable { why, .. }) => {
                self.manifest.state = CaseState::Open;
                self.manifest.expect = ExpectedOutcome::Migrated;
                self.open_because = Some(why);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &CaseName {
        &self.name
    }

    /// A file of it.
    #[must_use]
    pub fn file(&self, name: &str) -> &[u8] {
        self.files.get(name).map_or(&[], Vec::as_slice)
    }

    /// What its words may be, for whoever reads it too.
    #[must_use]
    pub fn known(&self) -> &PublicTerms {
        &self.known
    }

    /// Why there is no expectation: the migration fails. None: there is one.
    #[must_use]
    pub fn open_because(&self) -> Option<&str> {
        self.open_because.as_deref()
    }

    /// Adds the texts for whoever approves, and to paste.
    pub fn add(&mut self, review: String, bug_report: String) {
        self.files.insert(REVIEW, review.into_bytes());
        self.files.insert(BUG_REPORT, bug_report.into_bytes());
    }

    /// Every file as it would be written, once the recognizer has nothing to say of any.
    pub fn judged(&self) -> Result<Files, Error> {
        let mut files = self.files.clone();
        let manifest = summed(&self.manifest, &files).to_text();
        files.insert(MANIFEST, manifest.into_bytes());
        let findings = recognizer(&files, &self.known)?;
        if findings.is_empty() {
            Ok(files)
        } else {
            let name = self.name.clone();
            Err(Error::NotPublic { name, findings })
        }
    }
}

/// Judges the files of a case that somebody attached to an issue; they are returned by their names.
///
/// What the recognizer finds is the inner error. Other errors: a file that a case does not have, or
/// lacks; one that was changed; a case that was not captured; a database that does not load.
pub fn import(
    workspace: &Workspace<'_>,
    name: &CaseName,
    attached: &BTreeMap<String, Vec<u8>>,
) -> Result<Result<Files, Vec<Finding>>, Error> {
    let refuse = |why: String| Error::NotImportable {
        name: name.clone(),
        why,
    };
    let mut files = Files::new();
    for (file, bytes) in attached {
        let Some(known) = NAMES.iter().find(|known| *known == file) else {
            return Err(refuse("it has a file that no case has".to_owned()));
        };
        files.insert(known, bytes.clone());
    }
    let manifest = manifest(&files).map_err(refuse)?;
    for required in manifest.required() {
        if !files.contains_key(required) {
            return Err(refuse(format!("it has no `{required}`")));
        }
    }
    // Its names are not repeated: nobody has judged them.
    if !manifest
        .sha256
        .keys()
        .all(|file| files.contains_key(file.as_str()))
    {
        return Err(refuse("it lacks a file that it had".to_owned()));
    }
    for (file, bytes) in files.iter().filter(|(file, _)| **file != MANIFEST) {
        if manifest.sha256.get(*file) != Some(&sha256(bytes)) {
            return Err(refuse(format!(
                "`{file}` was changed since it was captured"
            )));
        }
    }
    let findings = recognizer(&files, &known(workspace.history)?)?;
    if !findings.is_empty() {
        return Ok(Err(findings));
    }
    let work = WorkFolder::new(workspace.scratch)?;
    let db = work.path().join("before.sqlite");
    if build(&files[BEFORE], manifest.settings, &db)?.is_err() {
        return Err(refuse(format!("its `{BEFORE}` does not load")));
    }
    Ok(Ok(files))
}

/// The manifest among attached files; in words, why it is none.
fn manifest(files: &Files) -> Result<Manifest, String> {
    let bytes = files
        .get(MANIFEST)
        .ok_or_else(|| format!("it has no `{MANIFEST}`"))?;
    // The parser's word may quote the file.
    let manifest = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| Manifest::parse(text).ok())
        .ok_or_else(|| format!("its `{MANIFEST}` is not what `capture` writes"))?;
    if manifest.origin == Origin::Captured {
        Ok(manifest)
    } else {
        Err("it was not captured: nobody has judged what it holds".to_owned())
    }
}

/// More digits are a number of somebody: an address, a telephone.
const NAME_DIGITS: usize = 8;

/// Whether a name may be published with a case.
pub fn is_public(name: &CaseName, workspace: &Workspace<'_>) -> Result<bool, Error> {
    // As prose: what the other files of a case are judged by.
    let bytes = name.as_str().as_bytes();
    if bytes.iter().filter(|byte| byte.is_ascii_digit()).count() > NAME_DIGITS {
        return Ok(false);
    }
    let files = Files::from([(REVIEW, bytes.to_vec())]);
    Ok(recognizer(&files, &known(workspace.history)?)?.is_empty())
}

/// `v5-3fa21c`: the version, and the first digits of the golden's own SHA-256.
fn default_name(version: Option<Version>, before_sql: &[u8]) -> Result<CaseName, Error> {
    let version = version.map_or_else(|| "v0".to_owned(), |version| version.to_string());
    Ok(format!("{version}-{}", &sha256(before_sql)[..6]).parse()?)
}

fn about(version: Option<Version>) -> String {
    let what = version.map_or_else(
        || "of no known version".to_owned(),
        |version| format!("at {version}"),
    );
    format!("A captured database {what}: the shape of a real one, without its content.")
}
