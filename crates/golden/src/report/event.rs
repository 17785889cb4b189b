//! Events of replay and oracles; presenters (terminal, JSON, CI) are its consumers.

use std::path::PathBuf;

use migrator::Version;

use crate::case::manifest::ExpectedOutcome;
use crate::case_name::CaseName;
use crate::error::Error;
use crate::finding::Finding;

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
    /// The files left to look into: none where there was no finding.
    pub artifacts: Option<Artifacts>,
    /// What to do next, in this order.
    pub hints: Vec<Hint>,
}

/// Files of a failing case to look into.
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
