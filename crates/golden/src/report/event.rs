//! Events of replay and oracles; presenters (terminal, JSON, CI) are its consumers.

use std::fmt;
use std::path::PathBuf;

use migrator::Version;

use crate::case::manifest::ExpectedOutcome;
use crate::case_name::CaseName;
use crate::error::Error;

/// One thing that happened, in the order of the cases. How long it took is the consumer's to say.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event {
    /// Judging begins.
    Started {
        /// The cases that will be judged, in this order.
        cases: Vec<CaseName>,
        /// The version that every case must reach.
        newest: Version,
    },
    /// A case is not for this run, which is no failure.
    CaseSkipped {
        /// Which.
        case: CaseName,
        /// Why.
        why: String,
    },
    /// A case is next.
    CaseStarted {
        /// Which.
        case: CaseName,
        /// What its `case.toml` says that it is for.
        about: String,
    },
    /// A migration ran on the re-opened file of the case.
    StepApplied {
        /// Which case.
        case: CaseName,
        /// The migration.
        identifier: &'static str,
        /// The version that the file is at now.
        version: Version,
    },
    /// An oracle is not content.
    OracleFailed {
        /// The case; none if it is about all of them.
        case: Option<CaseName>,
        /// What it found.
        finding: Finding,
    },
    /// All oracles have spoken.
    CaseFinished {
        /// Which case.
        case: CaseName,
        /// What became of it.
        report: CaseReport,
    },
    /// A case could not be judged: no room, no permission.
    CaseStopped {
        /// Which case.
        case: CaseName,
        /// Why.
        error: Error,
    },
    /// Judging is over.
    Finished(CheckTotals),
}

/// What became of one case.
#[derive(Debug)]
pub struct CaseReport {
    /// How many findings there were.
    pub findings: usize,
    /// The version of its database, where it is of one.
    pub from: Option<Version>,
    /// The version that it reached.
    pub to: Option<Version>,
    /// What was expected of it.
    pub expect: ExpectedOutcome,
    /// Rows of all tables before.
    pub rows: u64,
    /// The first step that broke.
    pub broken_step: Option<String>,
    /// What was left to look at: nothing where there was no finding.
    pub left: Option<Artifacts>,
    /// What to do next, in this order.
    pub hints: Vec<Hint>,
}

/// Files that were left for a person to look at.
#[derive(Debug)]
pub struct Artifacts {
    /// The folder.
    pub folder: PathBuf,
    /// Why it is not complete, where it is not.
    pub error: Option<Error>,
}

/// A command to run next; presenters write it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Judge this case again.
    Check(CaseName),
    /// Accept the result of this case: no row is lost.
    Bless(CaseName),
    /// Look at a database that was left.
    Open(PathBuf),
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CheckTotals {
    /// Cases without a finding.
    pub passed: usize,
    /// Cases with findings.
    pub failed: usize,
    /// Cases that could not be judged.
    pub stopped: usize,
    /// Cases that were not for this run.
    pub skipped: usize,
    /// Findings that are about no single case.
    pub suite_findings: usize,
}

impl CheckTotals {
    /// Whether no oracle found anything and every case could be judged.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.failed == 0 && self.stopped == 0 && self.suite_findings == 0
    }
}

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Who found it.
    pub oracle: Oracle,
    /// The migration that is to blame, where one is.
    pub step: Option<String>,
    /// One line.
    pub title: String,
    /// Further lines: counts, examples, a drawn difference. May be empty.
    pub body: String,
    /// Whether it is about a replay without the engine's proofs, made to show what one stopped.
    pub unproved: bool,
    /// Whether accepting the result as the new expectation would be an answer.
    pub blessable: bool,
}

impl Finding {
    pub(crate) fn new(oracle: Oracle, title: impl Into<String>) -> Self {
        Self {
            oracle,
            step: None,
            title: title.into(),
            body: String::new(),
            unproved: false,
            blessable: matches!(oracle, Oracle::Schema | Oracle::Data | Oracle::Goldens),
        }
    }

    pub(crate) fn with_body(self, body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..self
        }
    }

    pub(crate) fn unproved(self) -> Self {
        Self {
            unproved: true,
            ..self.not_blessable()
        }
    }

    pub(crate) fn not_blessable(self) -> Self {
        Self {
            blessable: false,
            ..self
        }
    }

    pub(crate) fn at_step(self, step: Option<&str>) -> Self {
        Self {
            step: step.map(str::to_owned),
            ..self
        }
    }
}

/// Who judges. The numbers are those of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oracle {
    /// The outcome is the expected one.
    Outcome,
    /// The file is sound and its foreign keys hold.
    Integrity,
    /// Every row and surviving cell is still there, or its loss is declared.
    Conservation,
    /// The schema is the version's.
    Schema,
    /// The content and the settings are the expected ones.
    Data,
    /// Transcripts that were one linear chain still are.
    Transcripts,
    /// Once is as good as twice, one shot as good as step by step.
    Repetition,
    /// A captured case holds nothing but the closed language.
    Recognizer,
    /// The goldens themselves are complete and unchanged.
    Goldens,
}

impl Oracle {
    /// Its number in the documents.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Outcome => 1,
            Self::Integrity => 2,
            Self::Conservation => 3,
            Self::Schema => 4,
            Self::Data => 5,
            Self::Transcripts => 6,
            Self::Repetition => 7,
            Self::Recognizer => 8,
            Self::Goldens => 9,
        }
    }
}

impl fmt::Display for Oracle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Outcome => "outcome",
            Self::Integrity => "integrity",
            Self::Conservation => "conservation",
            Self::Schema => "schema",
            Self::Data => "data",
            Self::Transcripts => "transcripts",
            Self::Repetition => "repetition",
            Self::Recognizer => "recognizer",
            Self::Goldens => "goldens",
        })
    }
}
