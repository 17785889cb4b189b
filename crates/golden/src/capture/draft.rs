//! A case made of a captured database, in stages: drafted, judged by the recognizer, held against
//! its source, complete. Only the stage before makes the next, and nothing but the last can be read
//! or written.
//!
//! ```compile_fail,E0599
//! fn without_judges(draft: golden::Draft) -> Result<golden::PublicCase, golden::Error> {
//!     draft.complete(String::new(), String::new())
//! }
//! ```

use std::collections::BTreeMap;

use anonymizer::OverlapCheck;
use anonymizer::recognizer::{PublicTerms, Recognition, Survivors};
use migrator::Version;
use rusqlite::types::ValueRef;
use sqlite_facts::FileSettings;

use crate::capture::fidelity::FaithfulGolden;
use crate::capture::public_case::PublicCase;
use crate::case::files::{Case, CaseFiles};
use crate::case::manifest::{
    BEFORE, BUG_REPORT, CaseState, ExpectedOutcome, MANIFEST, Manifest, Origin, REVIEW, SURVIVORS,
    sha256,
};
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::propose::settle;
use crate::expectation::workspace::Workspace;
use crate::finding::Finding;
use crate::oracle::recognizer;
use crate::public_terms::public_terms;
use crate::replay::copies::open;
use crate::replay::work_folder::WorkFolder;

/// Stage 1: a golden as text, judged by nothing.
#[derive(Debug)]
pub struct Draft {
    name: CaseName,
    version: Option<Version>,
    settings: FileSettings,
    before_sql: Vec<u8>,
}

/// Stage 2: a case in which the recognizer finds nothing but the closed language.
#[derive(Debug)]
pub struct RecognizedDraft {
    name: CaseName,
    manifest: Manifest,
    /// Every file but `case.toml`.
    files: CaseFiles,
    survivors: Survivors,
    open_because: Option<String>,
    terms: PublicTerms,
}

/// Stage 3: a case that shares no run of bytes with its source.
#[derive(Debug)]
pub struct ComparedDraft {
    draft: RecognizedDraft,
    longest_run_bytes: usize,
}

impl Draft {
    /// Writes a golden as text. `name`: none, if it is made of version and content; `version`: that
    /// of the original.
    pub fn new<T>(
        golden: &FaithfulGolden<T>,
        name: Option<&CaseName>,
        version: Option<Version>,
    ) -> Result<Self, Error> {
        let mut before_sql = Vec::new();
        canon::dump(&open(golden.db())?, &mut before_sql)
            .map_err(Error::canon("write the golden as text"))?;
        Ok(Self {
            name: match name {
                Some(name) => name.clone(),
                None => default_name(version, &before_sql)?,
            },
            version,
            settings: golden.settings(),
            before_sql,
        })
    }

    /// Lets the recognizer judge the text, makes its expectation, and lets the recognizer judge that
    /// too. A migration that fails is no error: the case is then open.
    ///
    /// Errors: [`Error::NotPublic`], and no file of the case is quoted.
    pub fn recognize(self, workspace: &Workspace<'_>) -> Result<RecognizedDraft, Error> {
        let terms = public_terms(workspace.history)?;
        let before = CaseFiles::from([(BEFORE, self.before_sql)]);
        // First: the expectation of an unjudged text may quote it.
        let survivors = passed(&self.name, &before, &terms)?;
        let manifest = Manifest {
            about: about(self.version),
            origin: Origin::Captured,
            state: CaseState::Settled,
            version: self.version,
            settings: self.settings,
            expect: ExpectedOutcome::Nothing,
            sha256: BTreeMap::new(),
        };
        let mut draft = RecognizedDraft {
            name: self.name,
            manifest,
            files: before,
            survivors,
            open_because: None,
            terms,
        };
        let mut others = draft.make_expectation(workspace)?;
        others.remove(BEFORE);
        others.insert(SURVIVORS, draft.survivors.to_text().into_bytes());
        passed(&draft.name, &others, &draft.terms)?;
        draft.files.extend(others);
        Ok(draft)
    }
}

impl RecognizedDraft {
    /// The files of the expectation; none where the migration fails.
    fn make_expectation(&mut self, workspace: &Workspace<'_>) -> Result<CaseFiles, Error> {
        let work = WorkFolder::new(workspace.scratch)?;
        let case = Case {
            name: self.name.clone(),
            folder: work.path().join("draft"),
            manifest: self.manifest.clone(),
        };
        let schemas = SchemaFiles::read(workspace.cases, workspace.history)?;
        match settle(workspace, &schemas, &case, &self.files[BEFORE], work.path()) {
            Ok(settled) => {
                self.manifest = settled.case.manifest;
                Ok(settled.files)
            }
            Err(Error::NotBlessable { why, .. }) => {
                self.manifest.state = CaseState::Open;
                self.manifest.expect = ExpectedOutcome::Migrated;
                self.open_because = Some(why);
                Ok(CaseFiles::new())
            }
            Err(error) => Err(error),
        }
    }

    /// Holds the golden against its source. `each_cell` calls its argument with every cell of the
    /// source.
    ///
    /// Errors: those of `each_cell`; [`Error::NotCompared`] where it gives none; [`Error::Overlap`].
    pub fn compare<E: From<Error>>(
        self,
        each_cell: impl FnOnce(&mut dyn FnMut(ValueRef<'_>)) -> Result<(), E>,
    ) -> Result<ComparedDraft, E> {
        let mut text = &*self.files[BEFORE];
        let mut check = OverlapCheck::new(&mut text, &self.terms, &mut Recognition::default())
            .map_err(|error| Error::Read {
                path: BEFORE.into(),
                source: error.source,
            })?;
        let mut cells = 0_u64;
        each_cell(&mut |value| {
            cells += 1;
            check.source(value);
        })?;
        if cells == 0 {
            return Err(E::from(Error::NotCompared));
        }
        let overlaps = check.overlaps();
        if let Some(first) = overlaps.found.first() {
            return Err(E::from(Error::Overlap {
                len_bytes: first.len_bytes,
                line: first.place.line,
                column: first.place.column,
            }));
        }
        Ok(ComparedDraft {
            longest_run_bytes: overlaps.longest_bytes,
            draft: self,
        })
    }
}

impl ComparedDraft {
    /// The name of the case.
    #[must_use]
    pub fn name(&self) -> &CaseName {
        &self.draft.name
    }

    /// Bytes of the golden's text.
    #[must_use]
    pub fn golden_bytes(&self) -> usize {
        self.draft.files[BEFORE].len()
    }

    /// Length of the longest run that source and golden share by chance.
    #[must_use]
    pub fn longest_run_bytes(&self) -> usize {
        self.longest_run_bytes
    }

    /// The parts of the golden that are no filler, by place.
    #[must_use]
    pub fn survivors(&self) -> &Survivors {
        &self.draft.survivors
    }

    /// Why there is no expectation: the migration fails. None: there is one.
    #[must_use]
    pub fn open_because(&self) -> Option<&str> {
        self.draft.open_because.as_deref()
    }

    /// Adds the texts for the approver and for the bug report, and lets the recognizer judge them
    /// and `case.toml`: then the case can be written.
    ///
    /// Errors: [`Error::NotPublic`].
    pub fn complete(self, review: String, bug_report: String) -> Result<PublicCase, Error> {
        let RecognizedDraft {
            name,
            manifest,
            mut files,
            terms,
            ..
        } = self.draft;
        let mut texts = CaseFiles::from([
            (REVIEW, review.into_bytes()),
            (BUG_REPORT, bug_report.into_bytes()),
        ]);
        files.extend(texts.clone());
        let manifest = manifest.with_sums(&files).to_text().into_bytes();
        texts.insert(MANIFEST, manifest);
        passed(&name, &texts, &terms)?;
        files.extend(texts);
        Ok(PublicCase { name, files })
    }
}

/// The survivors of files in which the recognizer has no finding.
fn passed(name: &CaseName, files: &CaseFiles, terms: &PublicTerms) -> Result<Survivors, Error> {
    let recognized = recognizer(files, terms)?;
    let findings: Vec<Finding> = recognized.findings;
    if findings.is_empty() {
        Ok(recognized.survivors)
    } else {
        let name = name.clone();
        Err(Error::NotPublic { name, findings })
    }
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
