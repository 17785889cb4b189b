//! Events of replay and oracles; presenters (terminal, JSON, CI) are its consumers.

use std::collections::BTreeMap;
use std::path::PathBuf;

use migrator::Version;

use crate::case::manifest::ExpectedOutcome;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::finding::Finding;

/// An event of a check, in the order of the cases but for [`Event::Judged`]. Durations are left to the consumer.
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
        /// The case.
        case: CaseName,
        /// The reason.
        why: String,
    },
    /// A case is next.
    CaseStarted {
        /// The case.
        case: CaseName,
        /// The purpose of the case, from its `case.toml`.
        about: String,
    },
    /// A migration ran on the re-opened file of the case.
    StepApplied {
        /// The case.
        case: CaseName,
        /// The migration.
        identifier: &'static str,
        /// The version that the file is at now.
        version: Version,
    },
    /// A case is not judged in a file of one form.
    FormSkipped {
        /// The case.
        case: CaseName,
        /// The form, as `page_size 512`.
        form: String,
        /// The reason for which no such file can hold the case.
        why: String,
    },
    /// An oracle has a finding.
    OracleFailed {
        /// The case; none if it is about all of them.
        case: Option<CaseName>,
        /// The finding.
        finding: Finding,
    },
    /// Every oracle has judged the case.
    CaseFinished {
        /// The case.
        case: CaseName,
        /// The result.
        report: CaseReport,
    },
    /// A case could not be judged: no room, no permission.
    CaseStopped {
        /// The case.
        case: CaseName,
        /// The reason.
        error: Error,
    },
    /// So many cases are judged, whichever they are: what is said of them may wait for one before them.
    Judged {
        /// How many.
        done: usize,
        /// Of how many.
        all: usize,
    },
    /// Judging is over.
    Finished(CheckTotals),
}

/// The result of one case.
#[derive(Debug)]
pub struct CaseReport {
    /// The number of findings.
    pub findings: usize,
    /// The version of its database, if it has one.
    pub from: Option<Version>,
    /// The version that it reached.
    pub to: Option<Version>,
    /// The expected outcome.
    pub expect: ExpectedOutcome,
    /// Rows of all tables before.
    pub rows: u64,
    /// Rows of all tables afterwards, if it was migrated.
    pub rows_after: Option<u64>,
    /// The number of files of other forms in which it was judged too.
    pub forms: usize,
    /// Of a captured case: its signer, or that it is unsigned.
    pub approval: Option<String>,
    /// The first step that broke.
    pub broken_step: Option<String>,
    /// The files left to look into: none where there was no finding.
    pub artifacts: Option<Artifacts>,
    /// The next steps, in this order.
    pub hints: Vec<Hint>,
}

/// Files of a failing case to look into.
#[derive(Debug)]
pub struct Artifacts {
    /// The folder.
    pub folder: PathBuf,
    /// The error that kept the folder from being complete.
    pub error: Option<Error>,
}

/// A command to run next; presenters write it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Judge this case again.
    Check(CaseName),
    /// Accept the result of this case: no row is lost.
    Bless(CaseName),
    /// Open a database of the artifacts.
    Open(PathBuf),
}

/// The numbers of cases by result.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckTotals {
    /// Cases without a finding.
    pub passed: usize,
    /// Cases with findings.
    pub failed: usize,
    /// Cases that could not be judged.
    pub stopped: usize,
    /// Cases that were not for this run.
    pub skipped: usize,
    /// Findings about the goldens as a whole.
    pub suite_findings: usize,
    /// The number of judged cases by the version of their databases.
    pub versions: BTreeMap<Option<Version>, usize>,
    /// Rows of the judged cases that a migration must keep: where there is none, nothing could be lost.
    pub kept_rows: u64,
}

impl CheckTotals {
    /// Whether no oracle found anything and every case could be judged.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.failed == 0 && self.stopped == 0 && self.suite_findings == 0
    }
}
