//! A case made of a captured database: drafted in memory, judged, and written whole or not at all.

use std::collections::BTreeMap;
use std::path::Path;

use migrator::Version;

use crate::build::build;
use crate::case::sha256;
use crate::file::write_folder;
use crate::judge::WorkFolder;
use crate::replay::open;
use crate::settle::{Bench, settle};
use crate::store::Case;
use crate::{
    BEFORE, CaseName, Error, Expect, MANIFEST, Manifest, Origin, REVIEW, SURVIVORS, Settings, State,
};

/// A captured case that is not on disk yet.
#[derive(Debug)]
pub struct Draft {
    name: CaseName,
    manifest: Manifest,
    /// Every file but `case.toml`, by name.
    files: BTreeMap<String, Vec<u8>>,
    /// Why it has no expectation, where the migration fails.
    open_because: Option<String>,
}

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

impl Draft {
    /// Writes the database as text, lets the recognizer judge it, and settles what must become of it.
    ///
    /// Errors: text that is not of the closed language. A migration that fails is none: the case is
    /// then open.
    pub fn new(bench: &Bench<'_>, public: &Public, capture: &Capture<'_>) -> Result<Self, Error> {
        let mut before_sql = Vec::new();
        canon::dump(&open(capture.db)?, &mut before_sql).map_err(Error::canon("write the golden as text"))?;
        let survivors = public.survivors(&before_sql)?;
        let name = match capture.name {
            Some(name) => name.clone(),
            None => default_name(capture.version, &before_sql)?,
        };
        let mut draft = Self {
            manifest: Manifest {
                about: about(capture.version),
                origin: Origin::Captured,
                state: State::Settled,
                version: capture.version,
                settings: capture.settings,
                expect: Expect::Nothing,
                sha256: BTreeMap::new(),
            },
            name,
            files: BTreeMap::from([
                (BEFORE.to_owned(), before_sql),
                (SURVIVORS.to_owned(), survivors.into_bytes()),
            ]),
            open_because: None,
        };
        draft.settle(bench)?;
        Ok(draft)
    }

    fn settle(&mut self, bench: &Bench<'_>) -> Result<(), Error> {
        let work = WorkFolder::new(bench.scratch)?;
        let case = Case {
            name: self.name.clone(),
            // Nothing is there, so that every file is new.
            folder: work.path().join("draft"),
            manifest: self.manifest.clone(),
        };
        let before_sql = self.files[BEFORE].clone();
        match settle(bench, &case, &before_sql, work.path()) {
            Ok(proposal) => {
                self.manifest = proposal.case.manifest.clone();
                for (name, bytes) in proposal.files_of_case() {
                    self.files.entry(name).or_insert(bytes);
                }
                self.files.remove(MANIFEST);
            }
            Err(Error::NotBlessable { why, .. }) => {
                self.manifest.state = State::Open;
                self.manifest.expect = Expect::Migrated;
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

    /// The database as canonical text.
    #[must_use]
    pub fn before_sql(&self) -> &[u8] {
        &self.files[BEFORE]
    }

    /// Why there is no expectation: the migration fails. None: there is one.
    #[must_use]
    pub fn open_because(&self) -> Option<&str> {
        self.open_because.as_deref()
    }

    /// Adds what whoever approves must read.
    pub fn review(&mut self, text: String) {
        self.files.insert(REVIEW.to_owned(), text.into_bytes());
    }

    /// Every file with its content, as it would be written; each was judged by the recognizer.
    pub fn files(&self, public: &Public) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut manifest = self.manifest.clone();
        manifest.sha256 = self
            .files
            .iter()
            .map(|(name, bytes)| (name.clone(), sha256(bytes)))
            .collect();
        let mut files = self.files.clone();
        files.insert(MANIFEST.to_owned(), manifest.to_text().into_bytes());
        for (name, bytes) in &files {
            public.judge(name, bytes)?;
        }
        Ok(files)
    }
}

/// Writes a case's files into `folder`, by way of `staging` beside it: whole or not at all.
///
/// A folder that is there is replaced. After an error `folder` is as it was.
pub fn write_case(files: &BTreeMap<String, Vec<u8>>, staging: &Path, folder: &Path) -> Result<(), Error> {
    write_folder(files, staging, folder)
}

/// Makes a case of files that somebody attached to an issue.
///
/// Errors: a file that a case does not have, or one that is missing; a case that was not captured;
/// text that is not of the closed language; a database that does not load; a name that is taken.
pub fn import(
    bench: &Bench<'_>,
    public: &Public,
    name: &CaseName,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<(), Error> {
    let refuse = |why: String| Error::NotImportable {
        name: name.clone(),
        why,
    };
    let manifest = files
        .get(MANIFEST)
        .ok_or_else(|| refuse(format!("it has no `{MANIFEST}`")))?;
    let text = std::str::from_utf8(manifest).map_err(|_| refuse(format!("`{MANIFEST}` is not UTF-8")))?;
    // The parser's word may quote the file.
    let manifest = Manifest::parse(text).map_err(|_| refuse(format!("`{MANIFEST}` is not what `capture` writes")))?;
    if manifest.origin != Origin::Captured {
        return Err(refuse("it was not captured: nobody has judged what it holds".to_owned()));
    }
    for required in manifest.required() {
        if !files.contains_key(*required) {
            return Err(refuse(format!("it has no `{required}`")));
        }
    }
    for (file, bytes) in files {
        let name = file.as_str();
        if name != MANIFEST && !manifest.required().contains(&name) && !manifest.optional().contains(&name) {
            return Err(refuse("it has a file that no case has".to_owned()));
        }
        if name != MANIFEST && manifest.sha256.get(name) != Some(&sha256(bytes)) {
            return Err(refuse(format!("`{name}` was changed since it was captured")));
        }
        public.judge(file, bytes)?;
    }
    let work = WorkFolder::new(bench.scratch)?;
    if build(&files[BEFORE], manifest.settings, &work.path().join("before.sqlite"))?.is_err() {
        return Err(refuse(format!("its `{BEFORE}` does not load")));
    }
    Ok(())
}

/// `v5-3fa21c`: the version, and the first digits of the golden's own SHA-256.
fn default_name(version: Option<Version>, before_sql: &[u8]) -> Result<CaseName, Error> {
    let version = version.map_or_else(|| "odd".to_owned(), |version| version.to_string());
    let name = format!("{version}-{}", &sha256(before_sql)[..6]);
    name.parse().map_err(|_| Error::BadDefaultName)
}

fn about(version: Option<Version>) -> String {
    match version {
        Some(version) => format!("A captured database at {version}: the shape of a real one, without its content."),
        None => "A captured database of no known version: the shape of a real one, without its content.".to_owned(),
    }
}
