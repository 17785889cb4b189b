//! A case made of a captured database, in stages: drafted, judged by the recognizer, held against
//! its source, complete. Only the stage before makes the next, and nothing but the last can be read
//! or written.
//!
//! ```compile_fail,E0599
//! fn without_judges(draft: golden::Draft) -> golden::PublicCase {
//!     draft.complete()
//! }
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use anonymizer::recognizer::{PublicTerms, Survivors};
use anonymizer::{OverlapCheck, PublicText};
use migrator::Version;
use rusqlite::types::ValueRef;
use sqlite_facts::FileSettings;

use crate::capture::fidelity::FaithfulGolden;
use crate::capture::public_case::PublicCase;
use crate::case::capture_facts::CaptureFacts;
use crate::case::content::FileContent;
use crate::case::documents::{Documented, about, golden_name};
use crate::case::file_bounds::max_bytes;
use crate::case::files::{Case, CaseFiles, sums};
use crate::case::golden_text::GoldenText;
use crate::case::manifest::{
    BEFORE, BUG_REPORT, CAPTURE, CaseState, ExpectedOutcome, MANIFEST, Manifest, Origin, REVIEW,
    SURVIVORS,
};
use crate::case::schema_files::SchemaFiles;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::expectation::propose::settle;
use crate::expectation::workspace::Workspace;
use crate::finding::Finding;
use crate::oracle::recognizer;
use crate::public_terms::{public_terms, public_text};
use crate::replay::copies::open;
use crate::replay::work_folder::WorkFolder;

/// Stage 1: a golden as text, judged by nothing.
#[derive(Debug)]
pub struct Draft {
    name: CaseName,
    version: Option<Version>,
    settings: FileSettings,
    /// Its text, on disk: with every row of a large database it is large.
    before: FileContent,
}

/// Stage 2: a case with all its files, in which the recognizer finds nothing but the closed language.
#[derive(Debug)]
pub struct RecognizedDraft {
    name: CaseName,
    files: CaseFiles,
    open_because: Option<String>,
    public: PublicText,
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
        let before = FileContent::write(&golden.db().with_extension("sql"), |out| {
            let dumped = canon::dump(&open(golden.db())?, out);
            dumped
                .map(drop)
                .map_err(Error::canon("write the golden as text"))
        })?;
        ensure_bound(BEFORE, &before)?;
        Ok(Self {
            name: match name {
                Some(name) => name.clone(),
                None => golden_name(version, before.sha256()).parse()?,
            },
            version,
            settings: golden.settings(),
            before,
        })
    }

    /// Lets the recognizer judge the text, makes the other files of the case, and lets the recognizer
    /// judge all of them. A migration that fails is no error: the case is then open.
    ///
    /// Errors: [`Error::NotPublic`], and no file of the case is quoted.
    pub fn recognize(
        self,
        workspace: &Workspace<'_>,
        facts: &CaptureFacts,
    ) -> Result<RecognizedDraft, Error> {
        let terms = public_terms(workspace.history)?;
        let judge = |files: &CaseFiles| passed(&self.name, files, &terms, workspace);
        // First: the expectation of an unjudged text may quote it.
        let survivors = judge(&CaseFiles::from([(BEFORE, self.before.clone())]))?;
        let Expectation {
            manifest,
            mut files,
            open_because,
        } = self.expectation(workspace)?;
        let documented = Documented {
            facts,
            manifest: &manifest,
            golden: &GoldenText::read(&self.before, |table| facts.has_table(table))?,
            survivors: &survivors,
        };
        for (name, text) in [
            (SURVIVORS, survivors.to_text()),
            (CAPTURE, facts.to_text()),
            (REVIEW, documented.review()),
            (BUG_REPORT, documented.bug_report()),
        ] {
            files.insert(name, text.into());
        }
        files.insert(BEFORE, self.before);
        let manifest = manifest.with_sums(sums(&files)).to_text();
        files.insert(MANIFEST, manifest.into());
        for (name, content) in &files {
            ensure_bound(name, content)?;
        }
        judge(&files)?;
        Ok(RecognizedDraft {
            name: self.name,
            files,
            open_because,
            public: public_text(workspace.history)?,
        })
    }

    /// The manifest and the files of the expectation; none of these where the migration fails.
    fn expectation(&self, workspace: &Workspace<'_>) -> Result<Expectation, Error> {
        let work = WorkFolder::new(workspace.scratch)?;
        let manifest = Manifest {
            about: about(self.version),
            origin: Origin::Captured,
            state: CaseState::Settled,
            version: self.version,
            settings: self.settings,
            expect: ExpectedOutcome::Nothing,
            sha256: BTreeMap::new(),
        };
        let case = Case {
            name: self.name.clone(),
            folder: work.path().join("draft"),
            manifest,
        };
        let schemas = SchemaFiles::read(workspace.cases, workspace.history)?;
        match settle(workspace, &schemas, &case, &self.before, work.path()) {
            Ok(settled) => Ok(Expectation {
                manifest: settled.case.manifest,
                files: settled.files,
                open_because: None,
            }),
            Err(Error::NotBlessable { why, .. }) => Ok(Expectation {
                manifest: Manifest {
                    state: CaseState::Open,
                    expect: ExpectedOutcome::Migrated,
                    ..case.manifest
                },
                files: CaseFiles::new(),
                open_because: Some(why),
            }),
            Err(error) => Err(error),
        }
    }
}

/// What becomes of a draft's database.
struct Expectation {
    manifest: Manifest,
    files: CaseFiles,
    open_because: Option<String>,
}

impl RecognizedDraft {
    /// Holds every file of the case against its source. `each_cell` calls its argument with every
    /// cell of the source.
    ///
    /// Errors: those of `each_cell`; [`Error::NotCompared`] where it gives none; [`Error::Overlap`].
    pub fn compare<E: From<Error>>(
        self,
        each_cell: impl FnOnce(&mut (dyn FnMut(ValueRef<'_>) + Send)) -> Result<(), E>,
    ) -> Result<ComparedDraft, E> {
        let mut check = self.published()?;
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
                file: first.place.file,
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

impl RecognizedDraft {
    /// The gate once it has read all that will be published.
    fn published(&self) -> Result<OverlapCheck<'_>, Error> {
        let mut check = OverlapCheck::new(&self.public);
        let is_other = |file: &&str| ![BEFORE, MANIFEST].contains(file);
        // A run is reported of the first file that has it; the last holds the checksums of all others.
        let others = self.files.keys().copied().filter(is_other);
        for file in [BEFORE].into_iter().chain(others).chain([MANIFEST]) {
            let read = check.publish(file, self.files[file].open()?);
            read.map_err(Error::read(Path::new(file)))?;
        }
        // The names of the files in the zip begin with it.
        let name = self.name.as_str().as_bytes();
        let read = check.publish("the name of the case", name);
        read.map_err(Error::read(Path::new("")))?;
        Ok(check)
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
    pub fn golden_bytes(&self) -> u64 {
        self.draft.files[BEFORE].len_bytes()
    }

    /// Length of the longest run that source and golden share by chance.
    #[must_use]
    pub fn longest_run_bytes(&self) -> usize {
        self.longest_run_bytes
    }

    /// Why there is no expectation: the migration fails. None: there is one.
    #[must_use]
    pub fn open_because(&self) -> Option<&str> {
        self.draft.open_because.as_deref()
    }

    /// The case, which can now be written.
    #[must_use]
    pub fn complete(self) -> PublicCase {
        let RecognizedDraft { name, files, .. } = self.draft;
        PublicCase { name, files }
    }
}

/// An error where a file is larger than one of its name may be: no import would take it.
fn ensure_bound(file: &'static str, content: &FileContent) -> Result<(), Error> {
    let (len_bytes, max_bytes) = (content.len_bytes(), max_bytes(file));
    if len_bytes <= max_bytes {
        return Ok(());
    }
    Err(Error::CaseTooLarge {
        file,
        len_bytes,
        max_bytes,
    })
}

/// The survivors of files in which the recognizer has no finding.
fn passed(
    name: &CaseName,
    files: &CaseFiles,
    terms: &PublicTerms,
    workspace: &Workspace<'_>,
) -> Result<Survivors, Error> {
    let recognized = recognizer(files, terms, workspace.history)?;
    let findings: Vec<Finding> = recognized.findings;
    if findings.is_empty() {
        Ok(recognized.survivors)
    } else {
        let name = name.clone();
        Err(Error::NotPublic { name, findings })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_import_takes_is_not_captured() {
        let content = |len| FileContent::from(vec![b'x'; len]);
        assert!(ensure_bound(MANIFEST, &content(64 << 10)).is_ok());
        let error = ensure_bound(MANIFEST, &content((64 << 10) + 1));
        assert_eq!(
            error.unwrap_err().to_string(),
            "the case's case.toml would have 65537 bytes, and 65536 at most can be imported; nothing was written"
        );
    }
}
