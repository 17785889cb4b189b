//! The oracles. Each is a function that returns what it found; none hides another.

mod outcome;

mod integrity;

mod conservation;
pub(crate) use conservation::{Needed, needed, stale};

mod schema;
pub(crate) use schema::expected_schema;

mod data;
pub(crate) use data::{data_difference, digested, expectation};

mod transcripts;

mod repetition;

mod recognizer;
pub(crate) use recognizer::{read_files, recognizer, survivors};

mod goldens;
pub(crate) use goldens::{files, suite};

use std::path::Path;

use canon::{CompareOptions, Diff, Rowids};
use migrator::{History, Version};
use rusqlite::Connection;

use crate::case::files::Case;
use crate::case::manifest::ExpectedOutcome;
use crate::case::schema_files::SchemaFiles;
use crate::error::Error;
use crate::error::with_causes;
use crate::replay::repairs::taken_back;
use crate::replay::{self, Repairs, Replay};
use crate::report::event::{Finding, Oracle};

/// Rows that are shown of each table that differs.
const EXAMPLES: usize = 3;

/// What the oracles judge: a case and what the replay made of it.
pub(crate) struct Evidence<'a> {
    pub(crate) case: &'a Case,
    pub(crate) history: &'a History,
    pub(crate) schemas: &'a SchemaFiles,
    pub(crate) replay: &'a Replay,
    /// Another program migrated: rowids that are not keys are its own affair.
    pub(crate) foreign: bool,
    pub(crate) before: Connection,
    /// The database at the newest version, where it came to that.
    pub(crate) after: Option<After>,
    /// Why there is none, where another program left something that is no database.
    pub(crate) unreadable: Option<String>,
}

/// A migrated database, and how it differs from the one before.
pub(crate) struct After {
    pub(crate) conn: Connection,
    pub(crate) diff: Result<Diff, canon::Error>,
    /// The same with the declared repairs taken back; none where nothing was repaired.
    pub(crate) without_repairs: Option<Result<Diff, canon::Error>>,
}

impl<'a> Evidence<'a> {
    pub(crate) fn collect(
        case: &'a Case,
        history: &'a History,
        schemas: &'a SchemaFiles,
        replay: &'a Replay,
        foreign: bool,
    ) -> Result<Self, Error> {
        let before = replay::open(&replay.before)?;
        let mut after = None;
        let mut unreadable = None;
        if let Some(db) = replay.after() {
            match After::read(&before, db, &replay.one_shot.repairs, foreign) {
                Ok(read) => after = Some(read),
                // Another program may leave anything.
                Err(error) if foreign => unreadable = Some(with_causes(&error)),
                Err(error) => return Err(error),
            }
        }
        Ok(Self {
            case,
            history,
            schemas,
            replay,
            foreign,
            before,
            after,
            unreadable,
        })
    }

    /// The version of the case's database; v0 for one that is of none.
    pub(crate) fn from(&self) -> Version {
        self.case.manifest.version.unwrap_or(Version::new(0))
    }
}

impl After {
    fn read(
        before: &Connection,
        db: &Path,
        repairs: &Repairs,
        foreign: bool,
    ) -> Result<Self, Error> {
        let conn = replay::open(db)?;
        let diff = canon::compare(before, &conn, &options(foreign));
        let without_repairs = conserved(before, db, repairs, foreign)?;
        Ok(Self {
            conn,
            diff,
            without_repairs,
        })
    }
}

/// How a database differs from the one before once the declared repairs are taken back; none where
/// nothing was repaired.
fn conserved(
    before: &Connection,
    db: &Path,
    repairs: &Repairs,
    foreign: bool,
) -> Result<Option<Result<Diff, canon::Error>>, Error> {
    if repairs.changes.is_empty() {
        return Ok(None);
    }
    let copy = db.with_extension("taken-back.sqlite");
    let conn = taken_back(db, repairs, &copy)?;
    Ok(Some(canon::compare(before, &conn, &options(foreign))))
}

pub(crate) fn options(foreign: bool) -> CompareOptions {
    let rowids = if foreign {
        Rowids::Aside
    } else {
        Rowids::Compare
    };
    CompareOptions {
        rowids,
        examples: EXAMPLES,
    }
}

/// Everything that the oracles have to say about one case.
pub(crate) fn judge(evidence: &Evidence<'_>) -> Vec<Finding> {
    let mut findings = outcome::judge(evidence);
    if let (Some(after), ExpectedOutcome::Migrated) =
        (&evidence.after, &evidence.case.manifest.expect)
    {
        findings.extend(judge_content(evidence, after));
    } else {
        // A step may break the schema although the last step is never reached.
        findings.extend(heard(Oracle::Schema, schema::steps(evidence)));
    }
    findings.extend(heard(Oracle::Repetition, repetition::judge(evidence)));
    findings
}

/// The oracles that look at what was made, whoever and whatever made it.
pub(crate) fn judge_content(evidence: &Evidence<'_>, after: &After) -> Vec<Finding> {
    let mut findings = heard(
        Oracle::Integrity,
        integrity::judge(&evidence.before, &after.conn),
    );
    findings.extend(heard(
        Oracle::Conservation,
        conservation::judge(evidence, after),
    ));
    findings.extend(heard(Oracle::Schema, schema::judge(evidence, after)));
    findings.extend(heard(Oracle::Data, data::judge(evidence, after)));
    findings.extend(heard(
        Oracle::Transcripts,
        transcripts::judge(&evidence.before, &after.conn),
    ));
    findings
}

/// An oracle that cannot see is not content either.
fn heard(oracle: Oracle, said: Result<Vec<Finding>, Error>) -> Vec<Finding> {
    said.unwrap_or_else(|error| {
        vec![Finding::new(
            oracle,
            format!("cannot judge: {}", with_causes(&error)),
        )]
    })
}
